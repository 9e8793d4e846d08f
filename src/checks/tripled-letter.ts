import type { SegmentCheck } from './check.ts';

const TRIPLED = /(?<![\p{L}\p{N}@#./_-])\p{L}*(\p{L})\1{2,}\p{L}*(?![\p{L}\p{N}@./_])/giu;
/** Roman numerals, www, and sounds that people write long. */
const MEANT = /^(?:[ivxlcdm]+|w{3}|[aeiouhmrsz]+|(?:ha|he|no|so|oh|ah)\p{L}*)$/iu;

export const tripledLetter: SegmentCheck = {
  id: 'tripled-letter',
  severity: 'warning',
  about:
    'No letter stands three times in a row in a word. Roman numerals, abbreviations in capitals and long sounds (Hmmm, sooo) pass.',
  scope: 'segment',
  *run({ source, target, to }) {
    if (!/^(?:en|fr|es|de|it|pt|nl)\b/.test(to)) return;
    for (const { 0: actual, index } of target.matchAll(TRIPLED)) {
      if (MEANT.test(actual) || actual === actual.toUpperCase() || source.includes(actual)) continue;
      yield {
        message: `a letter three times in a row: "${actual}"`,
        target: { start: index, end: index + actual.length },
        actual,
      };
    }
  },
};
