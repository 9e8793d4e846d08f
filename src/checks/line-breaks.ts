import { allMatches } from '../core/all-matches.ts';
import { BREAK } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

/** A break or tab with the spaces around it; it begins where a run of spaces does, or a long run would be gone through from each of its places. */
const INNER_BREAK = /(?<![ \t])[ \t]*(?:\r\n|[\n\r\t\v\f\u2028\u2029])[ \t]*/g;

export const lineBreaks: SegmentCheck = {
  id: 'line-breaks',
  severity: 'warning',
  about: 'No line break and no tab stands inside a target whose source has none.',
  scope: 'segment',
  needs: { target: BREAK },
  *run({ source, target }) {
    if (source.search(INNER_BREAK) >= 0) return;
    const first = target.length - target.trimStart().length;
    const last = target.trimEnd().length;
    for (const { 0: actual, index } of allMatches(target, INNER_BREAK)) {
      const end = index + actual.length;
      // At the edges it is white space as any other: edge-space tells it.
      if (end <= first || index >= last) continue;
      yield {
        message: actual.includes('\t') ? 'a tab inside the sentence' : 'a line break inside the sentence',
        target: { start: index, end },
        expected: [' '],
        fix: { side: 'target', start: index, end, text: ' ' },
      };
    }
  },
};
