import type { SegmentCheck } from './check.ts';

const ANY = /[\p{L}\p{N}]/u;

export const marksOnly: SegmentCheck = {
  id: 'marks-only',
  severity: 'warning',
  about: 'A source of marks alone (* * *, \u2014) stays without words.',
  scope: 'segment',
  needs: { may: ({ source }) => !ANY.test(source) },
  *run({ source, target }) {
    if (source.trim() === '' || ANY.test(source) || !ANY.test(target)) return;
    yield {
      message: 'the source has no words, and the target has',
      target: { start: 0, end: target.length },
      expected: [source.trim()],
    };
  },
};
