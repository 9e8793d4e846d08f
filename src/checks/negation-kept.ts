import { foldWithOffsets } from '../text/ar/fold.ts';
import { DENIAL_CUE, findDenials } from './ar-en/negation-words.ts';
import type { SegmentCheck } from './check.ts';

export const negationKept: SegmentCheck = {
  id: 'negation-kept',
  severity: 'warning',
  about:
    'What the source denies (لا، لم، لن، ليس، دون، عدم) the target denies, by "not" or by a word such as unable, illegal, lack, refuse or without. Phrases that deny nothing (لا يزال، لا سيما، لا بد، لا يقل عن) pass, and so does غير, whose English is too often a word of its own.',
  scope: 'segment',
  needs: { sourceCue: DENIAL_CUE },
  *run({ source, target, from, to }) {
    if (!/^ar\b/.test(from) || !/^en\b/.test(to)) return;
    if (!DENIAL_CUE.in(source)) return;
    const { letters, offsets } = foldWithOffsets(source);
    const denials = findDenials(letters, target);
    const { length } = denials.source;
    // A long text says three and more denials in fewer words; two want two.
    if (denials.target >= Math.min(2, length)) return;
    const [first] = denials.source.filter(({ strong }) => strong);
    const particle = first ?? denials.source[0]!;
    const start = offsets[particle.start]!;
    const end = offsets[particle.end - 1]! + 1;
    yield {
      message:
        denials.target === 0
          ? `${source.slice(start, end)} denies something, and nothing in the target does`
          : `${length} denials in the source, ${denials.target} in the target`,
      source: { start, end },
      actual: source.slice(start, end),
    };
  },
};
