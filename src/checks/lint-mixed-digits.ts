import { withAsciiDigits } from '../text/values/digit-numbers.ts';
import type { SourceCheck } from './check.ts';

const FIGURES = /[0-9\u0660-\u0669\u06f0-\u06f9]+/g;
const ASCII = /[0-9]/;
const ARABIC = /[\u0660-\u0669\u06f0-\u06f9]/;

export const lintMixedDigits: SourceCheck = {
  id: 'lint-mixed-digits',
  severity: 'warning',
  about:
    'Figures are of one kind: two kinds in one number are a warning, two kinds in one article an info at the rarer one. Codes with Latin letters pass.',
  scope: 'source',
  *run({ text }) {
    const ascii: RegExpExecArray[] = [];
    const arabic: RegExpExecArray[] = [];
    for (const match of text.matchAll(FIGURES)) {
      const [actual] = match;
      const isAscii = ASCII.test(actual);
      const isArabic = ARABIC.test(actual);
      if (isAscii && isArabic)
        yield {
          message: `two kinds of digits in one number: ${actual}`,
          source: { start: match.index, end: match.index + actual.length },
          actual,
          expected: [withAsciiDigits(actual)],
          fix: { side: 'source', start: match.index, end: match.index + actual.length, text: withAsciiDigits(actual) },
        };
      else if (isArabic) arabic.push(match);
      else if (!/[A-Za-z]/.test(text.slice(Math.max(0, match.index - 2), match.index + actual.length + 1)))
        ascii.push(match);
    }
    if (ascii.length === 0 || arabic.length === 0) return;
    const [first] = ascii.length < arabic.length ? ascii : arabic;
    yield {
      message: `figures of two kinds in one article: ${ascii.length} with 0-9, ${arabic.length} with Arabic digits`,
      source: { start: first!.index, end: first!.index + first![0].length },
      actual: first![0],
      severity: 'info',
    };
  },
};
