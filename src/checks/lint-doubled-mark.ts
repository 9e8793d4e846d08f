import { allMatches } from '../core/all-matches.ts';
import { DOUBLE_MARK, SPACE_BEFORE_MARK } from '../text/traits.ts';
import type { SourceCheck } from './check.ts';

/** Two marks where one was meant: the same again, or a comma or colon beside a stop. Three stops are an ellipsis, ؟! and !! a manner of writing. */
const DOUBLED =
  /([،؛:,;])[ \u00a0]?\1+|(?<!\.)\.\.(?!\.)|\.{4,}|(?<=[\p{L}\p{M}\p{N}"»)])(?:[،؛,;:]\s?[،؛,;.](?![.\p{N}])|\.[،؛,;])/gu;

export const lintDoubledMark: SourceCheck = {
  id: 'lint-doubled-mark',
  severity: 'warning',
  about: 'No mark stands twice (،، ..) and no comma beside a full stop (،. .،). An ellipsis, ؟! and !! pass.',
  scope: 'source',
  needs: { source: DOUBLE_MARK | SPACE_BEFORE_MARK },
  *run({ text }) {
    for (const { 0: actual, index } of allMatches(text, DOUBLED)) {
      if (
        /^[\p{L}]\./u.test(text.slice(Math.max(0, index - 1), index + 1)) &&
        /(?<!\p{L})\p{L}$/u.test(text.slice(Math.max(0, index - 2), index)) &&
        actual[0] === '.' &&
        actual.length === 2 &&
        actual[1] !== '.'
      )
        continue; // أ.، : a letter's own stop.
      const marks = [...new Set(actual.replace(/\s/g, ''))];
      const right = /^\.{4,}$/.test(actual) ? '...' : marks[0]!;
      const span = { start: index, end: index + actual.length };
      yield {
        message: `two marks where one was meant: ${actual}`,
        source: span,
        actual,
        expected: marks.length === 1 ? [right] : marks,
        ...(marks.length === 1 && right !== '.' && { fix: { side: 'source' as const, ...span, text: right } }),
      };
    }
  },
};
