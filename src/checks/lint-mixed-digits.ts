import { DIGIT } from '../text/traits.ts';
import { withAsciiDigits } from '../text/values/digit-numbers.ts';
import type { SourceCheck } from './check.ts';

const FIGURES = /[0-9\u0660-\u0669\u06f0-\u06f9]+/g;
const FIGURE = new RegExp(FIGURES, 'y');
const ASCII = /[0-9]/;
const ARABIC = /[\u0660-\u0669\u06f0-\u06f9]/;

/** So few of the other kind are slips, where the usual kind stands twice as often; otherwise the article has no habit. */
const MOST_SLIPS = 3;

export const lintMixedDigits: SourceCheck = {
  id: 'lint-mixed-digits',
  severity: 'warning',
  about:
    'Figures are of one kind: two kinds in one number are a warning, and so are a few figures of the other kind in an article; where neither is the rule, one info. Codes with Latin letters pass.',
  scope: 'source',
  needs: { source: DIGIT },
  *run({ text }) {
    // Where they begin: a long article has hundreds of thousands, of which a few are told.
    const ascii: number[] = [];
    const arabic: number[] = [];
    for (let from = 0; ; ) {
      FIGURES.lastIndex = from;
      const match = FIGURES.exec(text);
      if (match === null) break;
      const [actual] = match;
      from = FIGURES.lastIndex;
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
      else if (isArabic) arabic.push(match.index);
      else if (!/[A-Za-z]/.test(text.slice(Math.max(0, match.index - 2), match.index + actual.length + 1)))
        ascii.push(match.index);
    }
    if (ascii.length === 0 || arabic.length === 0) return;
    const [rare, usual] = ascii.length < arabic.length ? [ascii, arabic] : [arabic, ascii];
    const slip = rare.length <= MOST_SLIPS && usual.length >= 2 * rare.length;
    for (const index of slip ? rare : rare.slice(0, 1)) {
      FIGURE.lastIndex = index;
      const [actual] = FIGURE.exec(text)!;
      const span = { start: index, end: index + actual.length };
      const right =
        rare === arabic
          ? withAsciiDigits(actual)
          : actual.replace(/[0-9]/g, (d) => String.fromCharCode(0x660 + Number(d)));
      yield {
        message: `figures of two kinds in one article: ${ascii.length} with 0-9, ${arabic.length} with Arabic digits`,
        source: span,
        actual,
        expected: [right],
        ...(slip && { fix: { side: 'source' as const, ...span, text: right } }),
        severity: slip ? 'warning' : 'info',
      };
    }
  },
};
