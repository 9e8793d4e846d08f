import type { ArticleCheck } from './check.ts';

export const lengthLimit: ArticleCheck = {
  id: 'length-limit',
  severity: 'warning',
  about:
    'Headlines, captions and the like are no longer than the desk allows: `lengths: { headline: 90, caption: 200 }` in tarjuman.yaml, in characters as people count them. Without a limit it says nothing.',
  scope: 'article',
  *run({ segments, lengths = {}, to }) {
    for (const { id, role, target } of segments) {
      const most = lengths[role];
      if (most === undefined || target === undefined || target.length <= most) continue;
      const graphemes = [...new Intl.Segmenter(to, { granularity: 'grapheme' }).segment(target)];
      if (graphemes.length <= most) continue;
      yield {
        segment: id,
        message: `${graphemes.length} characters, ${most} are allowed in a ${role}`,
        target: { start: graphemes[most]!.index, end: target.length },
      };
    }
  },
};
