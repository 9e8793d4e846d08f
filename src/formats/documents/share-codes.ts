import type { Span } from '../../core/article.ts';
import type { InlineCode } from '../../core/inline-code.ts';

/** A code of a segment, and which of the block it is. */
export interface SegmentCode {
  /** As the segment has it: offset from its start, ids counted anew. */
  readonly code: InlineCode;
  /** Index into the block's codes. */
  readonly index: number;
}

/** The codes of a block, shared out among its sentences. */
export interface SharedCodes {
  /** For each sentence: what stands in it and may move within it. */
  readonly inside: readonly (readonly SegmentCode[])[];
  /** The others, by index, in order: they stand between the sentences or around them, and come back by themselves. */
  readonly around: readonly number[];
}

/**
 * Shares the codes of a block out. What stands at the edge of a sentence and encloses all of it, or stands for itself there, is not part
 * of the sentence: nobody has to keep what cannot get lost. A value (`type: 'value'`, around the words that must stay as they are) always is.
 * @param sentences in order, in offsets of the block's text
 */
export function shareCodes(codes: readonly InlineCode[], sentences: readonly Span[]): SharedCodes {
  if (codes.length === 0) return { inside: sentences.map(() => []), around: [] };
  const opens = new Map(codes.flatMap((code, index) => (code.kind === 'open' ? [[code.id, index] as const] : [])));
  const inside: SegmentCode[][] = [];
  const around: number[] = [];
  let next = 0;
  for (const [position, sentence] of sentences.entries()) {
    while (next < codes.length && codes[next]!.at < sentence.start) around.push(next++);
    const mine: number[] = [];
    const touches = sentences[position + 1]?.start === sentence.end;
    while (next < codes.length && codes[next]!.at <= sentence.end) {
      if (touches && codes[next]!.at === sentence.end && !closesHere(codes, next, opens, sentence)) break;
      mine.push(next++);
    }
    const kept = peel(codes, mine, sentence);
    around.push(...mine.filter((index) => !kept.has(index)));
    inside.push(numbered(codes, [...kept], sentence.start));
  }
  while (next < codes.length) around.push(next++);
  return { inside, around: around.sort((a, b) => a - b) };
}

/** Whether, of the codes where two sentences touch, this one or a later one ends what began in the first. */
function closesHere(
  codes: readonly InlineCode[],
  from: number,
  opens: ReadonlyMap<string, number>,
  { end }: Span,
): boolean {
  for (let index = from; index < codes.length && codes[index]!.at === end; index++) {
    const code = codes[index]!;
    const open = code.kind === 'close' ? opens.get(code.id) : undefined;
    if (open !== undefined && codes[open]!.at < end) return true;
  }
  return false;
}

/** Takes codes off both ends as long as they enclose the whole sentence, stand for themselves, or have their partner elsewhere. */
function peel(codes: readonly InlineCode[], mine: readonly number[], { start, end }: Span): Set<number> {
  const kept = [...mine];
  const partner = (index: number): number =>
    kept.findIndex((other) => other !== index && codes[other]!.id === codes[index]!.id);
  for (;;) {
    const first = kept[0];
    const last = kept.at(-1);
    if (first === undefined || last === undefined) break;
    const [left, right] = [codes[first]!, codes[last]!];
    const other = partner(first);
    if (left.at === start && left.type !== 'value') {
      if (left.kind === 'standalone' || other < 0) {
        kept.shift();
        continue;
      }
      const whole = other === kept.length - 1 && right.at === end;
      const empty = other === 1 && codes[kept[1]!]!.at === start;
      if (whole || empty) {
        kept.splice(other, 1);
        kept.shift();
        continue;
      }
    }
    if (right.at === end && right.type !== 'value') {
      const behind = partner(last);
      const empty = behind === kept.length - 2 && behind >= 0 && codes[kept[behind]!]!.at === end;
      if (right.kind === 'standalone' || behind < 0) {
        kept.pop();
        continue;
      }
      if (empty) {
        kept.splice(behind, 2);
        continue;
      }
    }
    break;
  }
  return new Set(kept);
}

/** `1`, `2` … in the order in which they first come. */
function numbered(codes: readonly InlineCode[], kept: readonly number[], start: number): SegmentCode[] {
  const ids = new Map<string, string>();
  return kept.map((index) => {
    const code = codes[index]!;
    const id = ids.get(code.id) ?? String(ids.size + 1);
    ids.set(code.id, id);
    return { index, code: { ...code, at: code.at - start, id } };
  });
}
