import type { ArticleCheck } from './check.ts';
import { mayRepeat } from './repeated-texts.ts';

export const sameSourceSameTarget: ArticleCheck = {
  id: 'same-source-same-target',
  severity: 'warning',
  about:
    'A sentence that stands twice in an article is translated the same way both times. Headlines and captions may differ.',
  scope: 'article',
  *run({ segments }) {
    const first = new Map<string, { id: string; target: string }>();
    for (const { id, role, source, target } of mayRepeat(segments, ({ source }) => source, 'arabic')) {
      if (
        target === undefined ||
        role === 'headline' ||
        role === 'subheadline' ||
        role === 'caption' ||
        role === 'metadata'
      )
        continue;
      const key = source.normalize('NFC').replace(/\s+/g, ' ').trim();
      const earlier = first.get(key);
      if (!earlier) first.set(key, { id, target });
      else if (earlier.target !== target)
        yield {
          segment: id,
          message: `the same source is translated otherwise in ${earlier.id}`,
          target: { start: 0, end: target.length },
          actual: target,
          expected: [earlier.target],
        };
    }
  },
};
