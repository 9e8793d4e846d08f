import type { Span } from '../core/article.ts';

/** A quotation with its marks. */
export interface Quotation extends Span {
  /** Text between the marks. */
  readonly inner: Span;
  readonly level: 'double' | 'single';
}

export interface Quotations {
  readonly spans: readonly Quotation[];
  /** Double marks that found no partner. */
  readonly unmatched: readonly Span[];
}

/** Left and right double marks; straight ones stand for both. A right one with nothing open is read as a left one, and the other way round: wires mix them. */
const LEFT = '\u00ab\u201c\u201e\u201f\u300c\u300e\u2039\u275d\u301d';
const RIGHT = '\u00bb\u201d\u300d\u300f\u203a\u275e\u301e';
const STRAIGHT = '"\uff02';
const PARTNERS: Readonly<Record<string, string>> = {
  '\u00ab': '\u00bb',
  '\u00bb': '\u00ab',
  '\u2039': '\u203a',
  '\u203a': '\u2039',
  '\u300c': '\u300d',
  '\u300e': '\u300f',
};
/** Marks that close each other, whichever the writer's keyboard gave: curly and straight ones mix. */
const CURLY = new Set(['\u201c', '\u201d', '\u201e', '\u201f', '"', '\uff02', '\u275d', '\u275e', '\u301d', '\u301e']);

const ANY_MARK = new RegExp(`['\u2018\u2019\`${LEFT}${RIGHT}${STRAIGHT}]`);
/** By UTF-16 unit: 1 where {@link ANY_MARK} finds it. */
const isMark = new Uint8Array(0x10000);
for (const mark of `'\u2018\u2019\`${LEFT}${RIGHT}${STRAIGHT}`) isMark[mark.charCodeAt(0)] = 1;
const WORDLIKE = /[\p{L}\p{N}\p{M}]/u;

/** Pairs quotation marks of every kind. Apostrophes, inch signs and years such as '90s are no quotation marks. Linear. */
export function findQuotations(text: string): Quotations {
  if (!ANY_MARK.test(text)) return { spans: [], unmatched: [] };
  const spans: Quotation[] = [];
  const open: { at: number; mark: string; length: number }[] = [];
  let single: { at: number; mark: string } | undefined;
  for (let at = 0; at < text.length; at++) {
    if (isMark[text.charCodeAt(at)] === 0) continue;
    let mark = text[at]!;
    let length = 1;
    if ((mark === "'" && text[at + 1] === "'") || (mark === '`' && text[at + 1] === '`')) {
      mark = '"';
      length = 2;
    }
    const before = text[at - 1] ?? ' ';
    const after = text[at + length] ?? ' ';
    if (mark === "'" || mark === '\u2018' || mark === '\u2019') {
      const opens = !WORDLIKE.test(before) && !/[\s\d]/.test(after) && mark !== '\u2019';
      const closes = !WORDLIKE.test(after) && !/\s/.test(before) && mark !== '\u2018';
      if (single && closes) {
        spans.push({ start: single.at, end: at + 1, inner: { start: single.at + 1, end: at }, level: 'single' });
        single = undefined;
      } else if (opens && (single === undefined || mark === '\u2018')) single = { at, mark };
      continue;
    }
    const straight = STRAIGHT.includes(mark);
    if (!straight && !LEFT.includes(mark) && !RIGHT.includes(mark)) continue;
    const top = open.at(-1);
    // 12": inches, where nothing is open and the sentence goes on.
    if (straight && length === 1 && !top && /\d/.test(before) && !WORDLIKE.test(after) && !/[.,;:]/.test(after))
      continue;
    const fits = top !== undefined && (CURLY.has(mark) ? CURLY.has(top.mark) : PARTNERS[mark] === top.mark);
    // Two “ in a row, the second in front of a word: a quotation in a quotation (or a new paragraph of it).
    const again = mark === '\u201c' && top?.mark === '\u201c' && !WORDLIKE.test(before) && WORDLIKE.test(after);
    if (fits && !again) {
      open.pop();
      spans.push({ start: top.at, end: at + length, inner: { start: top.at + top.length, end: at }, level: 'double' });
    } else open.push({ at, mark, length });
    at += length - 1;
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return { spans, unmatched: open.map(({ at, length }) => ({ start: at, end: at + length })) };
}

/** The text with everything inside double quotation marks blanked, places kept; what is opened and not closed goes to the end. */
export function withoutQuotations(text: string): string {
  const { spans, unmatched } = findQuotations(text);
  const pieces: string[] = [];
  let at = 0;
  for (const { level, inner } of spans) {
    // Quotations inside quotations are blank already.
    if (level !== 'double' || inner.start < at) continue;
    pieces.push(text.slice(at, inner.start), ' '.repeat(inner.end - inner.start));
    at = inner.end;
  }
  const rest = pieces.join('') + text.slice(at);
  const [open] = unmatched;
  if (open === undefined || unmatched.length > 1) return rest;
  // A mark at the very end, or glued to what stands before it, closes what began in another segment.
  const closes = /[^\s([\u2014-]$/.test(text.slice(0, open.start));
  return closes ? ' '.repeat(open.end) + rest.slice(open.end) : rest.slice(0, open.end);
}
