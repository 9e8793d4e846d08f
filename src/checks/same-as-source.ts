import type { SegmentCheck } from './check.ts';
import { isSourceAgain } from './judge-answer.ts';

export const sameAsSource: SegmentCheck = {
  id: 'same-as-source',
  severity: 'error',
  about: 'The target is not the source again. Figures, codes and Latin names that rightly stay as they are pass.',
  scope: 'segment',
  *run({ source, target, from, to }) {
    if (isSourceAgain(source, target, { from, to }))
      yield { message: 'the target is the source, unchanged', target: { start: 0, end: target.length } };
  },
};
