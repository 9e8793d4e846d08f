import type { SegmentCheck } from './check.ts';

/** A break or tab with the spaces around it. */
const BREAK = /[ \t]*(?:\r\n|[\n\r\t\v\f\u2028\u2029])[ \t]*/g;

export const lineBreaks: SegmentCheck = {
  id: 'line-breaks',
  severity: 'warning',
  about: 'No line break and no tab stands inside a target whose source has none.',
  scope: 'segment',
  *run({ source, target }) {
    if (source.search(BREAK) >= 0) return;
    for (const { 0: actual, index } of target.matchAll(BREAK)) {
      const end = index + actual.length;
      // At the edges it is white space as any other: edge-space tells it.
      if (target.slice(0, index).trim() === '' || target.slice(end).trim() === '') continue;
      yield {
        message: actual.includes('\t') ? 'a tab inside the sentence' : 'a line break inside the sentence',
        target: { start: index, end },
        expected: [' '],
        fix: { side: 'target', start: index, end, text: ' ' },
      };
    }
  },
};
