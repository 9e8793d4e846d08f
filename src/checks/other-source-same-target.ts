import type { ArticleCheck } from './check.ts';
import { mayRepeat } from './repeated-texts.ts';

/** Targets of fewer words are answers, headings and times that come again for good reason. */
const FEWEST_WORDS = 4;

export const otherSourceSameTarget: ArticleCheck = {
  id: 'other-source-same-target',
  severity: 'warning',
  about:
    'Two different sentences do not have the same translation: an engine repeated itself, or somebody pasted into the wrong segment. Sources that share half of their words, and targets of three words or fewer, pass.',
  scope: 'article',
  *run({ segments }) {
    const first = new Map<string, { id: string; words: ReadonlySet<string> }>();
    for (const { id, source, target = '' } of mayRepeat(segments, ({ target = '' }) => target, 'latin')) {
      const key = wordsOf(target);
      if (key.length < FEWEST_WORDS) continue;
      const words = new Set(wordsOf(source));
      const earlier = first.get(key.join(' '));
      if (!earlier) {
        first.set(key.join(' '), { id, words });
        continue;
      }
      const shared = [...words].filter((word) => earlier.words.has(word)).length;
      if (2 * shared >= Math.min(words.size, earlier.words.size)) continue;
      yield {
        segment: id,
        message: `another source has the same translation in ${earlier.id}`,
        target: { start: 0, end: target.length },
        actual: target,
      };
    }
  },
};

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
