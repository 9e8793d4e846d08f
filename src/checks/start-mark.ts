import { ODD_START } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

/** What a text may begin with, by kind; marks of one kind may stand for each other. Quotation marks are for quotes-kept. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['…', /^(?:\u2026|\.{2,4})/],
  ['•', /^[\u2022\u25cf\u25aa\u25e6\u2023*\u00b7\u25a0](?=\s)/],
  ['-', /^(?:[-\u2013\u2014\u2212\u0640])(?=\s|\p{L})/u],
  ['(', /^\((?!\p{L}{1,2}\)|\d{1,3}\))/u],
  ['[', /^\[/],
  ['#', /^#/],
  ['1.', /^(?:\(?[\d\u0660-\u0669]{1,3}[.)\u2013-](?=\s))/],
];
const LEAD = /^[\s\u200e\u200f"'\u00ab\u201c\u2018]*/u;

export const startMark: SegmentCheck = {
  id: 'start-mark',
  severity: 'info',
  about:
    'A text that begins with a dash, a bullet, a number of a list, an ellipsis, a bracket or # does so in both languages; an ellipsis and a dash that only the target begins with are told as well. Quotation marks are for quotes-kept.',
  scope: 'segment',
  needs: { either: ODD_START },
  *run({ source, target }) {
    const ours = kindOf(source);
    const theirs = kindOf(target);
    if (ours.kind === theirs.kind) return;
    const at = theirs.at;
    const end = Math.min(target.length, at + 1);
    if (end <= at) return;
    const actual = target.slice(at, end);
    // A dash is a bullet, too.
    const pair = `${ours.kind ?? ''}${theirs.kind ?? ''}`;
    if (pair === '•-' || pair === '-•') return;
    if (ours.kind !== undefined) {
      // What stands in brackets at the head of a sentence may stand elsewhere in English.
      if ((ours.kind === '(' || ours.kind === '[') && target.includes(ours.kind)) return;
      yield {
        message: `the source begins with ${ours.written}, the target does not`,
        target: { start: at, end },
        actual,
        expected: [ours.written!],
      };
    } else if (theirs.kind !== '(' && theirs.kind !== '[' && theirs.kind !== '#' && theirs.kind !== '1.')
      yield {
        message: `the target begins with ${theirs.written}, the source does not`,
        target: { start: at, end },
        actual,
      };
  },
};

function kindOf(text: string): { kind?: string; written?: string; at: number } {
  const at = LEAD.exec(text)![0].length;
  const rest = text.slice(at);
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(rest);
    if (match) return { kind, written: match[0], at };
  }
  return { at };
}
