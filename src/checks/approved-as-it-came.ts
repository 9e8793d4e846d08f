import type { ArticleCheck } from './check.ts';

export const approvedAsItCame: ArticleCheck = {
  id: 'approved-as-it-came',
  severity: 'warning',
  about:
    'A match of the memory that is not of the same sentence (below 100) was changed before somebody approved it. Repaired matches, whose values were put right, pass.',
  scope: 'article',
  *run({ segments }) {
    for (const { id, record } of segments) {
      if (record?.state !== 'reviewed' && record?.state !== 'final') continue;
      const { origin } = record;
      if (origin.kind === 'memory' && origin.score < 100 && !origin.repaired)
        yield {
          segment: id,
          message: `approved as the memory gave it, from a sentence that is alike to ${origin.score} %`,
          target: { start: 0, end: record.target.length },
        };
    }
  },
};
