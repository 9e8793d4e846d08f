import { allMatches } from '../core/all-matches.ts';
import { isPlain } from '../text/cues.ts';
import { GLUED_BRACKET, GLUED_MARK as GLUED_MARKS, INNER_MARK, type Traits, traitsOf } from '../text/traits.ts';
import type { SourceCheck } from './check.ts';

/** A mark with a letter right behind it. */
const GLUED_MARK = /([\u060c\u061b\u061f!])(\p{L}[\p{L}\p{M}]*)/gu;
/** A comma between a word and a figure; between figures it is part of a number. */
const GLUED_FIGURE = /(?<=[\u0621-\u064a"»)])([\u060c\u061b])(\p{N}+)/gu;
/** A colon between two Arabic words; a web address and a time have none. */
const GLUED_COLON = /(?<=[\u0621-\u064a]{2}[\u064b-\u0652]?)(:)([\u0621-\u064a][\u0621-\u0652]+)/gu;
/** A closing bracket in front of a word. */
const GLUED_CLOSING = /([)\]])([\u0621-\u064a][\u0621-\u0652]*)/gu;
/** A full stop behind a figure, a quotation or a bracket, or behind a short word and in front of a long one. */
const GLUED_LATER =
  /(?<=[\p{N}"»)%٪])(\.)([\u0621-\u064a][\u0621-\u0652]{2,})|(?<=(?<![\u0621-\u0652.])[\u0621-\u064a]{2})(\.)([\u0648\u0641][\u0621-\u0652]{3,}|\u0627\u0644[\u0621-\u0652]{3,})/gu;
/** A word of two letters and more in front of a bracket. */
const GLUED_OPENING =
  /(?<![\p{L}\p{M}])(?!(?:[\u0648\u0641\u0628\u0643\u0644]{0,2}\u0627\u0644|\u0644\u0644)[([])([\u0621-\u064a][\u0621-\u0652]+)([([])(?=[\u0621-\u064a])/gu;
/** A full stop between two Arabic words; the first long enough to be no initial and no abbreviation. */
const GLUED_STOP = /(?<=[\u0621-\u064a\u0671-\u06d3]{3}[\u064b-\u0652]?)(\.)([\u0621-\u064a][\u0621-\u0652]+)/gu;
/** Latin comma in Arabic text. */
const GLUED_COMMA = /(?<=[\u0621-\u064a])(,)([\u0621-\u064a][\u0621-\u0652]*)/gu;

/** Marks with something right behind them, and what a text has that has some. */
const GLUED: readonly (readonly [RegExp, Traits])[] = [
  [GLUED_MARK, GLUED_MARKS],
  [GLUED_FIGURE, INNER_MARK],
  [GLUED_COLON, GLUED_MARKS],
  [GLUED_CLOSING, GLUED_BRACKET],
  [GLUED_STOP, GLUED_MARKS],
  [GLUED_LATER, GLUED_MARKS],
  [GLUED_COMMA, GLUED_MARKS],
];

export const lintMarkSpace: SourceCheck = {
  id: 'lint-mark-space',
  severity: 'warning',
  about:
    'A space stands behind a comma, semicolon, colon, question mark, exclamation mark, full stop or closing bracket in front of a word, and in front of an opening bracket. Initials, abbreviations and figures pass.',
  scope: 'source',
  needs: { source: GLUED_MARKS | INNER_MARK | GLUED_BRACKET },
  *run({ text }) {
    const traits = isPlain() ? -1 : traitsOf(text);
    for (const { 0: actual, 1: word, 2: mark, index } of traits & GLUED_BRACKET ? allMatches(text, GLUED_OPENING) : [])
      yield {
        message: `no space in front of ${mark}: ${actual}`,
        source: { start: index, end: index + actual.length },
        actual,
        expected: [`${word} ${mark}`],
        fix: { side: 'source', start: index + word!.length, end: index + word!.length, text: ' ' },
      };
    for (const [pattern, trait] of GLUED)
      for (const { 0: actual, index } of traits & trait ? allMatches(text, pattern) : []) {
        const [mark, word] = [actual[0]!, actual.slice(1)];
        yield {
          message: `no space behind ${mark}: ${actual}`,
          source: { start: index, end: index + actual.length },
          actual,
          expected: [`${mark} ${word}`],
          fix: { side: 'source', start: index + 1, end: index + 1, text: ' ' },
        };
      }
  },
};
