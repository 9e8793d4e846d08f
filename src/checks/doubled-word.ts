import { allMatches } from '../core/all-matches.ts';
import type { SegmentCheck } from './check.ts';

const DOUBLED =
  /(?<![\p{L}\p{M}\p{N}'\u2019-])([\p{L}\p{M}\p{N}'\u2019]+)\s+\1(?![\p{L}\p{M}\p{N}]|['\u2019-][\p{L}\p{N}])/giu;
/** Good English, rare as it is. */
const RIGHT: ReadonlySet<string> = new Set(['had', 'that', 'very', 'bye', 'ha', 'no', 'so']);

const INSIDE = 1;
const BLANK = 2;
const OTHER = 3;
/** Beyond Latin-1 cases may be far apart; punctuation of the General block and the signs behind it have none. */
const OTHER_CASES = 4;
/** By UTF-16 unit; 0: not met yet. */
const kinds = new Uint8Array(0x10000);
/** Small letters of Latin-1. */
const small = Uint16Array.from({ length: 0x100 }, (_, unit) => String.fromCharCode(unit).toLowerCase().charCodeAt(0));

function learn(unit: number): number {
  const sign = String.fromCharCode(unit);
  if ((unit >= 0x100 && unit <= 0x200f) || unit >= 0x20d0) kinds[unit] = OTHER_CASES;
  else kinds[unit] = /\s/.test(sign) ? BLANK : /[\p{L}\p{M}\p{N}'\u2019]/u.test(sign) ? INSIDE : OTHER;
  return kinds[unit]!;
}

/** Whether a word may stand twice in a row: whether what stands in front of a blank is what the text behind it begins with. */
function mayDouble(text: string): boolean {
  /** Where the run of letters and the like begins that ends at `end`, in front of a blank. */
  let start = 0;
  let end = 0;
  let before = OTHER;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit]! || learn(unit);
    if (kind === OTHER_CASES) return true;
    if (kind === BLANK) {
      if (before !== BLANK) end = at;
    } else {
      if (before === BLANK) {
        if (end > start && isSame(text, start, end, at)) return true;
        start = at;
      }
      if (kind === OTHER) start = at + 1;
    }
    before = kind;
  }
  return false;
}

/** Whether what stands from `start` to `end` stands at `other` as well, in any case. */
function isSame(text: string, start: number, end: number, other: number): boolean {
  for (let at = start; at < end; at++) {
    const [one, two] = [text.charCodeAt(at), text.charCodeAt(other + at - start)];
    if (one !== two && !(one < 0x100 && two < 0x100 && small[one] === small[two])) return false;
  }
  return true;
}

export const doubledWord: SegmentCheck = {
  id: 'doubled-word',
  severity: 'warning',
  about:
    'No word stands twice in a row. "had had", "that that", names like Bora Bora whose source doubles them too, and figures pass.',
  scope: 'segment',
  needs: { may: ({ target }) => mayDouble(target) },
  *run({ source, target }) {
    const sourceDoubles = allMatches(source, DOUBLED).length > 0;
    for (const { 0: actual, 1: word, index } of allMatches(target, DOUBLED)) {
      if (RIGHT.has(word!.toLowerCase()) || /^\p{N}+$/u.test(word!)) continue;
      if (sourceDoubles && /^\p{Lu}/u.test(word!)) continue;
      yield {
        message: `"${word}" stands twice in a row`,
        target: { start: index, end: index + actual.length },
        actual,
        expected: [word!],
        fix: { side: 'target', start: index + word!.length, end: index + actual.length, text: '' },
      };
    }
  },
};
