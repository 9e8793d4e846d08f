import type { ArticleCheck } from './check.ts';

export const translationLost: ArticleCheck = {
  id: 'translation-lost',
  severity: 'warning',
  about: 'A sentence that had a translation in this record has one still: where it was emptied, the last one is shown.',
  scope: 'article',
  *run({ segments }) {
    for (const { id, target, record } of segments) {
      if (!record || (target ?? '').trim() !== '') continue;
      const last = record.history?.findLast(
        (revision) => revision.source === undefined && revision.target.trim() !== '',
      );
      if (last)
        yield {
          segment: id,
          message: 'it was translated before, and the translation is gone',
          expected: [last.target],
        };
    }
  },
};
