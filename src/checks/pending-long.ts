import type { ArticleCheck } from './check.ts';

const HOUR = 3_600_000;

export const pendingLong: ArticleCheck = {
  id: 'pending-long',
  severity: 'warning',
  about:
    'No article waits longer for its review than the desk allows: `review: { within: 24 }` in the settings, in hours from the first translation on. Told once, at the first segment that nobody has approved. Only `tarjuman check` says it, since it depends on the clock and no file may.',
  scope: 'article',
  *run({ segments, now, within }) {
    if (now === undefined || within === undefined) return;
    const open = segments.filter(({ record }) => record?.state === 'initial' || record?.state === 'translated');
    const times = segments.flatMap(({ record }) =>
      record && record.state !== 'initial' && record.origin.at !== undefined ? [record.origin.at] : [],
    );
    const since = times.sort()[0];
    const [first] = open;
    if (!first || since === undefined) return;
    const hours = (Date.parse(now) - Date.parse(since)) / HOUR;
    if (!(hours > within)) return;
    yield {
      segment: first.id,
      message: `${open.length} of ${segments.length} segments wait for review since ${since} (${Math.floor(hours)} hours; the desk allows ${within})`,
    };
  },
};
