import type { CodeType } from '../../../core/inline-code.ts';
import type { FoundCode, MarkupSource } from '../markup.ts';
import { splice } from '../splice.ts';

/** The words of a cue and where they stand. */
export interface Cue {
  readonly start: number;
  readonly end: number;
}

export interface CueRules {
  /** Tags in the words. Sticky is not needed; global is. */
  readonly tags: RegExp;
  readonly decode: (text: string) => string;
  readonly encode: (text: string) => string;
}

/** Characters a line: the BBC's and Netflix's guides allow 37 to 42. */
const LINE = 42;

/**
 * Cues as blocks. A sentence that runs over several cues is one block: what stands between them (blank line, number, times) is a code in the
 * sentence, so that the words are translated together and each cue keeps its times.
 */
export function readCues(source: string, cues: readonly Cue[], rules: CueRules, markup: MarkupSource): void {
  let run: Cue[] = [];
  for (const [index, cue] of cues.entries()) {
    run.push(cue);
    const words = plainWords(source.slice(cue.start, cue.end), rules);
    const next = cues[index + 1];
    if (
      next &&
      run.length < LONGEST &&
      !ENDS.test(words) &&
      !BEGINS.test(plainWords(source.slice(next.start, next.end), rules))
    )
      continue;
    block(source, run, rules, markup);
    run = [];
  }
}

/** Cues: nobody speaks longer without a stop; where nobody writes stops, each cue stands alone. */
const LONGEST = 6;

/** A sentence ends, or something that is no sentence: music, a sound in brackets. */
const ENDS = /[.!?\u061F\u06D4\u2026\u266A\])][\s"'\u00BB\u201D\u2019)\]]*$|^\s*$/;
/** Somebody else speaks, or a sound is told. */
const BEGINS = /^\s*(?:[-\u2013\u2014]\s|[([\u266A]|>>)/;

function plainWords(raw: string, { tags, decode }: CueRules): string {
  return decode(raw.replace(tags, ''));
}

function block(source: string, cues: readonly Cue[], rules: CueRules, markup: MarkupSource): void {
  const codes: FoundCode[] = [];
  const open: { readonly name: string; readonly index: number }[] = [];
  let text = '';
  let ids = 0;
  const add = (raw: string): void => {
    const words = rules.decode(raw).replace(/[^\S\u00A0]+/g, ' ');
    text += text === '' || text.endsWith(' ') ? words.replace(/^ /, '') : words;
  };
  const put = (start: number, end: number, kind: FoundCode['kind'], type: CodeType, id = String(++ids)): void => {
    codes.push({ at: text.length, id, kind, type, data: source.slice(start, end), start });
  };
  for (const [number, cue] of cues.entries()) {
    const before = cues[number - 1];
    if (before) {
      if (!/\s$/.test(text) && text !== '') text += ' ';
      put(before.end, cue.start, 'standalone', 'break');
    }
    let at = cue.start;
    for (const { 0: tag, index } of source.slice(cue.start, cue.end).matchAll(rules.tags)) {
      const start = cue.start + index;
      add(source.slice(at, start));
      at = start + tag.length;
      const name = /^<\/?([a-z]+)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
      const type = TYPES[name] ?? 'other';
      if (/^<\//.test(tag)) {
        const found = open.findLastIndex((one) => one.name === name);
        const begun = found < 0 ? undefined : codes[open[found]!.index]!;
        if (begun) {
          // Tags inside that are still open cross it, and stand for themselves.
          codes[open[found]!.index] = { ...begun, kind: 'open' };
          open.length = found;
          put(start, at, 'close', type, begun.id);
          continue;
        }
      } else if (name !== '') open.push({ name, index: codes.length });
      put(start, at, 'standalone', type);
    }
    add(source.slice(at, cue.end));
  }
  if (!/[^\s\p{Cf}]/u.test(text)) return;
  const words = text.trimEnd();
  const placed = codes.map((code) => ({ ...code, at: Math.min(code.at, words.length) }));
  const span = { start: cues[0]!.start, end: cues.at(-1)!.end };
  const lines = cues.map(({ start, end }) => source.slice(start, end).split('\n').length);
  markup.block('caption', span, { text: words, codes: placed }, (coded) => {
    // Each cue is wrapped by itself, as it was.
    let cue = 0;
    const parts: string[] = [''];
    let done = 0;
    for (const code of coded.codes) {
      parts[cue] += rules.encode(coded.text.slice(done, code.at));
      done = code.at;
      if (code.type === 'break') {
        parts.push(code.data, '');
        cue += 2;
      } else parts[cue] += code.data;
    }
    parts[cue] += rules.encode(coded.text.slice(done));
    return parts
      .map((part, index) => (index % 2 === 1 ? part : wrapped(part.trim(), (lines[index / 2] ?? 1) > 1)))
      .join('');
  });
}

const TYPES: Readonly<Record<string, CodeType>> = { b: 'bold', i: 'italic', u: 'underline', s: 'strike' };

/** In two lines of like length where the source had several, or where one would be too long; never in a tag. */
function wrapped(words: string, several: boolean): string {
  const shown = words.replace(/<[^>]*>|\{\\[^}]*\}/g, '');
  if (shown.length <= LINE && !(several && shown.length > LINE * 0.6)) return words;
  const lines = Math.max(2, Math.ceil(shown.length / LINE));
  const edits = [];
  let seen = 0;
  let line = 1;
  for (const { 0: piece, index } of words.matchAll(/<[^>]*>|\{\\[^}]*\}|\s+|[^\s<{]+|[<{]/g)) {
    if (/^\s/.test(piece) && seen >= (shown.length / lines) * line * 0.95 && line < lines) {
      edits.push({ start: index, end: index + piece.length, text: '\n' });
      line++;
    }
    if (!/^<[^>]|^\{\\/.test(piece)) seen += piece.length;
  }
  return splice(words, edits);
}
