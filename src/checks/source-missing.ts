import type { SegmentCheck } from './check.ts';

export const sourceMissing: SegmentCheck = {
  id: 'source-missing',
  severity: 'error',
  about: 'A target has a source that it is the translation of.',
  scope: 'segment',
  needs: { may: ({ source }) => source.trim() === '' },
  *run({ source, target }) {
    if (source.trim() === '' && target.trim() !== '')
      yield { message: 'there is a translation of nothing', target: { start: 0, end: target.length } };
  },
};
