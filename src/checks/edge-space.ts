import type { SegmentCheck } from './check.ts';

const BLANK = /[\s\ufeff\u200b]/;

export const edgeSpace: SegmentCheck = {
  id: 'edge-space',
  severity: 'warning',
  about: 'A target begins and ends with text, as segments do.',
  scope: 'segment',
  *run({ target }) {
    let start = 0;
    while (start < target.length && BLANK.test(target[start]!)) start++;
    let end = target.length;
    while (end > start && BLANK.test(target[end - 1]!)) end--;
    if (start > 0) yield { message: 'white space before the text', target: { start: 0, end: start }, expected: [''] };
    if (end < target.length)
      yield { message: 'white space behind the text', target: { start: end, end: target.length }, expected: [''] };
  },
};
