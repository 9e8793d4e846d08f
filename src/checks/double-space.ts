import { allMatches } from '../core/all-matches.ts';
import { DOUBLE_SPACE } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

/** Inner runs of space; a line break among them is another matter. */
const RUN = /(?<=\S)[ \t\u00a0\u2000-\u200a\u202f\u3000]{2,}(?=\S)/g;

export const doubleSpace: SegmentCheck = {
  id: 'double-space',
  severity: 'warning',
  about: 'One space stands between words.',
  scope: 'segment',
  needs: { target: DOUBLE_SPACE },
  *run({ target }) {
    for (const { 0: actual, index } of allMatches(target, RUN))
      yield {
        message: `${actual.length} spaces in a row`,
        target: { start: index, end: index + actual.length },
        actual,
        expected: [' '],
        fix: { side: 'target', start: index, end: index + actual.length, text: ' ' },
      };
  },
};
