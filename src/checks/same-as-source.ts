import { FOREIGN, traitsOf } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';
import { isSourceAgain } from './judge-answer.ts';
import { strangeScripts } from './scripts.ts';

export const sameAsSource: SegmentCheck = {
  id: 'same-as-source',
  severity: 'error',
  about: 'The target is not the source again. Figures, codes and Latin names that rightly stay as they are pass.',
  scope: 'segment',
  needs: {
    // A source in another script has letters of that script.
    may: ({ target, from, to }) => strangeScripts(from, to).length === 0 || (traitsOf(target) & FOREIGN) !== 0,
  },
  *run({ source, target, from, to }) {
    if (isSourceAgain(source, target, { from, to }))
      yield { message: 'the target is the source, unchanged', target: { start: 0, end: target.length } };
  },
};
