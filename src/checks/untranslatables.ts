import type { SegmentCheck } from './check.ts';
import { findListed } from './listed-words.ts';

export const untranslatables: SegmentCheck = {
  id: 'untranslatables',
  severity: 'error',
  about:
    'Words that the desk never translates (`words: { keep: [Tarjuman, iPhone] }` in the settings) stand in the target as in the source, letter for letter, as often. Without a list it says nothing.',
  scope: 'segment',
  needs: { given: ['words'] },
  *run({ source, target, words }) {
    for (const word of words?.keep ?? []) {
      const ours = findListed(source, word);
      if (ours.length === 0) continue;
      const theirs = findListed(target, word);
      const lost = ours[theirs.length];
      if (lost)
        yield {
          message: `${word} does not stand in the target as it is, for all that it is never translated`,
          source: lost,
          expected: [word],
        };
    }
  },
};
