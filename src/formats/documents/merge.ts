import { type CodedText, type CodePlace, codeKey, type InlineCode } from '../../core/inline-code.ts';
import type { ParsedDocument, TargetLanguage } from './document.ts';
import type { LaidBlock, LaidDocument } from './lay-out.ts';

/** What stands in the place of a segment. Its codes name those of the source's segment. */
export type SegmentTarget = CodedText<CodePlace>;

/**
 * The document with targets in the place of its segments. A code that a target lost comes back where it would otherwise be missed (a
 * picture, a note, markup that another sentence ends); one that the source does not have is left out.
 * @param targets by unit and segment, as in `laid.units`; undefined: the source's own words
 */
export function mergeDocument(
  document: ParsedDocument,
  laid: LaidDocument,
  targets: readonly (readonly (SegmentTarget | undefined)[])[],
  to: TargetLanguage,
): string | Uint8Array {
  const blocks = laid.blocks.map((block) => {
    const mine = block.units.flatMap((unit) => targets[unit] ?? laid.units[unit]!.segments.map(() => undefined));
    if (mine.every((target) => target === undefined)) return undefined;
    const merged = mergeBlock(block, mine);
    return isSame(merged, block.block) ? undefined : merged;
  });
  return document.write(blocks, to);
}

function mergeBlock(
  { block, sentences, codes }: LaidBlock,
  targets: readonly (SegmentTarget | undefined)[],
): CodedText {
  const merged = new Pieces();
  let around = 0;
  let at = 0;
  const gapTo = (end: number): void => {
    while (around < codes.around.length && block.codes[codes.around[around]!]!.at <= end) {
      const code = block.codes[codes.around[around++]!]!;
      merged.add(block.text.slice(at, code.at));
      at = code.at;
      merged.put(code);
    }
    merged.add(block.text.slice(at, end));
    at = end;
  };
  sentences.forEach((sentence, index) => {
    gapTo(sentence.start);
    const inside = codes.inside[index]!;
    const own: CodedText = {
      text: block.text.slice(sentence.start, sentence.end),
      codes: inside.map(({ code }) => code),
    };
    const target = targets[index] ?? own;
    const original = new Map(inside.map(({ code, index }) => [codeKey(code), block.codes[index]!]));
    for (const place of withLost(target, own)) {
      merged.add(target.text.slice(merged.taken, place.at));
      merged.taken = place.at;
      merged.put(original.get(codeKey(place))!);
    }
    merged.add(target.text.slice(merged.taken));
    merged.taken = 0;
    at = sentence.end;
  });
  gapTo(block.text.length);
  return { text: merged.text, codes: nested(merged.codes) };
}

/** A text and its codes as they grow. */
class Pieces {
  text = '';
  /** How much of the segment at hand was added. */
  taken = 0;
  readonly codes: InlineCode[] = [];

  add(text: string): void {
    this.text += text;
  }

  put(code: InlineCode): void {
    this.codes.push({ ...code, at: this.text.length });
  }
}

/** The target's codes that the source has, each once; lost ones at the end of the segment where the document would miss them. */
function withLost({ text, codes }: SegmentTarget, own: CodedText): CodePlace[] {
  const known = new Set(own.codes.map(codeKey));
  const seen = new Set<string>();
  const places = codes.filter((code) => {
    const key = codeKey(code);
    if (!known.has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const pairs = new Map<string, number>();
  for (const { id } of own.codes) pairs.set(id, (pairs.get(id) ?? 0) + 1);
  const lost = own.codes.filter((code) => {
    if (seen.has(codeKey(code))) return false;
    // A pair that is lost as a whole leaves its words bare; half of one, and what another sentence begins or ends, may not be missing.
    const half =
      code.kind !== 'standalone' &&
      (pairs.get(code.id) === 1 || seen.has(`open:${code.id}`) || seen.has(`close:${code.id}`));
    return code.kind === 'standalone' || half;
  });
  const front = lost.filter(({ kind }) => kind === 'open').map((code) => ({ ...code, at: 0 }));
  const back = lost.filter(({ kind }) => kind !== 'open').map((code) => ({ ...code, at: text.length }));
  return [...front, ...places, ...back].sort((a, b) => a.at - b.at);
}

/** Codes that nest: a pair that crosses another ends where that one ends; half a pair is left out. */
export function nested(codes: readonly InlineCode[]): InlineCode[] {
  const closes = new Map(codes.flatMap((code) => (code.kind === 'close' ? [[code.id, code] as const] : [])));
  const open: string[] = [];
  const out: InlineCode[] = [];
  for (const code of codes) {
    if (code.kind === 'standalone') out.push(code);
    else if (code.kind === 'open') {
      if (!closes.has(code.id)) continue;
      open.push(code.id);
      out.push(code);
    } else if (open.includes(code.id)) {
      for (;;) {
        const id = open.pop()!;
        out.push({ ...closes.get(id)!, at: code.at });
        if (id === code.id) break;
      }
    }
  }
  const left = new Set(open);
  return out.filter(({ id, kind }) => kind !== 'open' || !left.has(id));
}

function isSame(merged: CodedText, own: CodedText): boolean {
  return (
    merged.text === own.text &&
    merged.codes.length === own.codes.length &&
    merged.codes.every(({ at, id, kind }, index) => {
      const other = own.codes[index]!;
      return at === other.at && id === other.id && kind === other.kind;
    })
  );
}
