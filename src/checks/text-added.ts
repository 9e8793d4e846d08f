import { judgementOf } from './ar-en/judge-pair.ts';
import type { SegmentCheck } from './check.ts';

export const textAdded: SegmentCheck = {
  id: 'text-added',
  severity: 'warning',
  about:
    'No sentence stands in the target that the source does not have: judged by the stretch of the target that has least of a counterpart, together with lengths and the number of sentences. Arabic to English.',
  scope: 'segment',
  needs: { may: (pair) => judgementOf(pair)?.verdict === 'added' },
  *run(pair) {
    const judged = judgementOf(pair);
    if (judged?.verdict !== 'added') return;
    const { start, end } = judged.target;
    yield {
      message: 'something in the target seems to have no counterpart in the source',
      ...(end > start && { target: { start, end }, actual: pair.target.slice(start, end) }),
    };
  },
};
