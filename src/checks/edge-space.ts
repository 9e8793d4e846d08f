import { EDGE_BLANK } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

const BLANK = /[\s\ufeff\u200b]/;

export const edgeSpace: SegmentCheck = {
  id: 'edge-space',
  severity: 'warning',
  about: 'A target begins and ends with text, as segments do.',
  scope: 'segment',
  needs: { target: EDGE_BLANK },
  *run({ target }) {
    let start = 0;
    while (start < target.length && BLANK.test(target[start]!)) start++;
    let end = target.length;
    while (end > start && BLANK.test(target[end - 1]!)) end--;
    for (const [span, message] of [
      [{ start: 0, end: start }, 'white space before the text'],
      [{ start: end, end: target.length }, 'white space behind the text'],
    ] as const)
      if (span.start < span.end)
        yield {
          message,
          target: span,
          expected: [''],
          fix: { side: 'target', ...span, text: '' },
        };
  },
};
