import { allMatches } from '../core/all-matches.ts';
import { THRICE } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

const TRIPLED = /(?<![\p{L}\p{N}@#./_-])\p{L}*(\p{L})\1{2,}\p{L}*(?![\p{L}\p{N}@./_])/giu;
/** Roman numerals, www, and sounds that people write long. */
const MEANT = /^(?:[ivxlcdm]+|w{3}|[aeiouhmrsz]+|(?:ha|he|no|so|oh|ah)\p{L}*)$/iu;

/** Whether any UTF-16 unit stands three times in a row, in either case; letters beyond Latin-1 have cases of their own, and are let through. */
function hasThrice(text: string): boolean {
  let run = 1;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Punctuation of the General block, and the signs behind it, have no case.
    if (unit > 0xff && (unit < 0x2010 || unit > 0x20cf)) return true;
    const small = unit | 0x20;
    run = small === before ? run + 1 : 1;
    if (run === 3) return true;
    before = small;
  }
  return false;
}

export const tripledLetter: SegmentCheck = {
  id: 'tripled-letter',
  severity: 'warning',
  about:
    'No letter stands three times in a row in a word. Roman numerals, abbreviations in capitals and long sounds (Hmmm, sooo) pass.',
  scope: 'segment',
  needs: { target: THRICE },
  *run({ source, target, to }) {
    if (!/^(?:en|fr|es|de|it|pt|nl)\b/.test(to) || !hasThrice(target)) return;
    for (const { 0: actual, index } of allMatches(target, TRIPLED)) {
      if (MEANT.test(actual) || actual === actual.toUpperCase() || source.includes(actual)) continue;
      yield {
        message: `a letter three times in a row: "${actual}"`,
        target: { start: index, end: index + actual.length },
        actual,
      };
    }
  },
};
