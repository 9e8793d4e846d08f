import { judgementOf } from './ar-en/judge-pair.ts';
import type { SegmentCheck } from './check.ts';

/** Log odds above the threshold from which it is as good as sure. */
const SURE = 3;

export const otherText: SegmentCheck = {
  id: 'other-text',
  severity: 'error',
  about:
    'The target is a translation of this source and not of another sentence: words of the source have their English in the target, by a small lexicon and by the sound of names. A warning where it is less sure. Arabic to English.',
  scope: 'segment',
  needs: { may: (pair) => judgementOf(pair)?.verdict === 'other' },
  *run(pair) {
    const found = judgementOf(pair);
    if (found?.verdict !== 'other') return;
    yield {
      message: 'next to nothing of the source is in the target; is it the translation of another sentence?',
      target: { start: 0, end: pair.target.length },
      ...(found.score < SURE && { severity: 'warning' as const }),
    };
  },
};
