import type { ArticleCheck } from './check.ts';

export const editedBelowApproval: ArticleCheck = {
  id: 'edited-below-approval',
  severity: 'warning',
  about:
    'The words of an approved segment are not newer than its approval: an edit behind it was not read by whoever approved.',
  scope: 'article',
  *run({ segments }) {
    for (const { id, record } of segments) {
      if (record?.state !== 'reviewed' && record?.state !== 'final') continue;
      const { origin, approval, target } = record;
      if (!approval || origin.at === undefined) continue;
      if (Date.parse(origin.at) > Date.parse(approval.at))
        yield {
          segment: id,
          message: `the text is of ${origin.at}, the approval of ${approval.by} of ${approval.at}`,
          target: { start: 0, end: target.length },
        };
    }
  },
};
