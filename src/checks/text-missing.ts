import { judgementOf } from './ar-en/judge-pair.ts';
import type { SegmentCheck } from './check.ts';

export const textMissing: SegmentCheck = {
  id: 'text-missing',
  severity: 'warning',
  about:
    'No clause of the source is left out: a fitted model weighs the stretch and the clause of the source that have least of their English in the target (by a lexicon, by the sound of names, by acronyms that stand for long names), how bare the source is beside the target, lengths in characters and words, commas that are lost, and commas that a lost clause left between a subject and its verb. docs/checks-measured.md says what it was fitted on and how often it is right. Arabic to English.',
  scope: 'segment',
  needs: { may: (pair) => judgementOf(pair)?.verdict === 'missing' },
  *run(pair) {
    const judged = judgementOf(pair);
    if (judged?.verdict !== 'missing') return;
    const { start, end } = judged.source;
    yield {
      message: 'something of the source seems to be missing from the target',
      ...(end > start && { source: { start, end }, actual: pair.source.slice(start, end) }),
    };
  },
};
