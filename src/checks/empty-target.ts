import type { SegmentCheck } from './check.ts';

export const emptyTarget: SegmentCheck = {
  id: 'empty-target',
  severity: 'error',
  about: 'A source with text has a target with text; white space alone is none.',
  scope: 'segment',
  emptyTarget: true,
  needs: { may: ({ target }) => target.trim() === '' },
  *run({ source, target }) {
    if (target.trim() === '' && source.trim() !== '')
      yield { message: target === '' ? 'the target is empty' : 'the target is only white space' };
  },
};
