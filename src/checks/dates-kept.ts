import { CALENDARS } from './calendar-words.ts';
import type { SegmentCheck } from './check.ts';
import { findByTable, findChanged } from './find-by-table.ts';

export const datesKept: SegmentCheck = {
  id: 'dates-kept',
  severity: 'error',
  about:
    'No month and no weekday became another one: Levantine, Egyptian and Maghreb names are the same months. A name that is only left out or added (yesterday, this month) is left alone.',
  scope: 'segment',
  *run({ source, target, from, to }) {
    const [ours, theirs] = [CALENDARS[from.slice(0, 2)], CALENDARS[to.slice(0, 2)]];
    if (!ours || !theirs) return;
    for (const part of ['months', 'weekdays'] as const) {
      const changed = findChanged(
        findByTable(source, ours[part], ours.glued, ours.flags),
        findByTable(target, theirs[part], theirs.glued, theirs.flags),
      );
      for (const pair of changed) {
        const actual = target.slice(pair.target.start, pair.target.end);
        const expected = theirs[part][pair.source.value]!.split('|')[0]!;
        yield {
          message: `${source.slice(pair.source.start, pair.source.end)} is ${expected}, not ${actual}`,
          source: { start: pair.source.start, end: pair.source.end },
          target: { start: pair.target.start, end: pair.target.end },
          actual,
          expected: [expected],
        };
      }
    }
  },
};
