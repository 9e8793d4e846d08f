import type { SegmentCheck } from './check.ts';

export const deskPatterns: SegmentCheck = {
  id: 'desk-patterns',
  severity: 'error',
  about:
    'What the desk looks for itself: `patterns` in the settings, regular expressions of the source, of the target, or of both (`{ source, target, message }` speaks where both are found; `missing: true` where the source has its part and the target lacks its own).',
  scope: 'segment',
  needs: { given: ['patterns'] },
  *run({ source, target, patterns = [] }) {
    for (const pattern of patterns) {
      const ours = pattern.source === undefined ? undefined : new RegExp(pattern.source, 'u').exec(source);
      if (ours === null) continue;
      const theirs = pattern.target === undefined ? undefined : new RegExp(pattern.target, 'u').exec(target);
      if (pattern.missing ? theirs !== null : theirs === null) continue;
      yield {
        message: pattern.message,
        ...(ours && ours[0] !== '' && { source: { start: ours.index, end: ours.index + ours[0].length } }),
        ...(theirs &&
          theirs[0] !== '' && {
            target: { start: theirs.index, end: theirs.index + theirs[0].length },
            actual: theirs[0],
          }),
        severity: pattern.severity ?? 'warning',
      };
    }
  },
};
