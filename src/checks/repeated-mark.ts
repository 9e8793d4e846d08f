import { allMatches } from '../core/all-matches.ts';
import { DOUBLE_MARK } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';
import { REFERENCE } from './html-entity.ts';

/** ",,", "..", "!!", "?!?" and ",.": three dots are an ellipsis, "?!" is said on purpose, "etc.," and "Inc.," are right. */
const REPEATED = /,{2,}|;{2,}|:{2,}|!{2,}|\?{2,}|(?<!\.)\.\.(?!\.)|\.{4,}|,\.(?!\.)|;\.|\.;(?=\s*\p{Lu})/gu;

export const repeatedMark: SegmentCheck = {
  id: 'repeated-mark',
  severity: 'warning',
  about:
    'No mark stands twice (,, .. !!) and no comma in front of a full stop, unless the source doubles its own. An ellipsis and "?!" pass.',
  scope: 'segment',
  needs: { target: DOUBLE_MARK },
  *run({ source, target }) {
    const doubled = /[!?\u061f]{2}|(?<!\.)\.\.(?!\.)|\.{4}|[,\u060c]{2}/u.test(source);
    if (doubled) return;
    // The semicolon of a character reference is none.
    const text = target.replace(REFERENCE, (found) => '_'.repeat(found.length));
    for (const { 0: actual, index } of allMatches(text, REPEATED))
      yield {
        message: `mark written twice: ${actual}`,
        target: { start: index, end: index + actual.length },
        actual,
        expected: [/\./.test(actual) && actual.length > 3 ? '...' : actual.includes('.') ? '.' : actual[0]!],
      };
  },
};
