import type { TimeValue } from '../text/values/time-value.ts';
import type { SegmentCheck } from './check.ts';
import { haveTimes, isSameTime, valuesOf } from './pair-values.ts';

export const timesKept: SegmentCheck = {
  id: 'times-kept',
  severity: 'error',
  about:
    'A time of day stays what it is, by a clock of 12 or of 24 hours: the hour, morning or evening, and the zone where both sides name one (بتوقيت غرينتش, GMT). A time that is only left out or added passes, and so does one that is given in a second zone.',
  scope: 'segment',
  needs: { may: (pair) => haveTimes(valuesOf(pair)) },
  *run(pair) {
    const { source, target } = valuesOf(pair);
    const free = target.times.filter((theirs) => !source.times.some((ours) => isSameTime(ours, theirs)));
    for (const ours of source.times) {
      const same = target.times.filter((theirs) => isSameTime(ours, theirs));
      if (same.length === 0) {
        const at = free.findIndex((theirs) => isChanged(ours, theirs));
        if (at < 0) continue;
        const [theirs] = free.splice(at, 1) as [TimeValue];
        yield {
          message: `the time ${pair.source.slice(ours.start, ours.end)} is ${clock(ours)}, not ${pair.target.slice(theirs.start, theirs.end)}`,
          source: { start: ours.start, end: ours.end },
          target: { start: theirs.start, end: theirs.end },
          actual: pair.target.slice(theirs.start, theirs.end),
        };
      } else if (ours.zone !== undefined && same.every(({ zone }) => zone !== undefined && zone !== ours.zone)) {
        const { zonePlace } = same[0]!;
        yield {
          message: `the time is ${ours.zone}, not ${pair.target.slice(zonePlace!.start, zonePlace!.end)}`,
          source: { ...ours.zonePlace! },
          target: { ...zonePlace! },
          actual: pair.target.slice(zonePlace!.start, zonePlace!.end),
        };
      }
    }
  },
};

/** The same clock at the other half of the day, or another hour where neither side has more times to tell. */
function isChanged(ours: TimeValue, theirs: TimeValue): boolean {
  const sameClock = ours.hour % 12 === theirs.hour % 12 && ours.minute === theirs.minute;
  // A time in another zone is another clock.
  if (!sameClock) return ours.zone === undefined || theirs.zone === undefined || ours.zone === theirs.zone;
  return true;
}

function clock({ hour, minute, half }: TimeValue): string {
  const minutes = `${hour}:${String(minute).padStart(2, '0')}`;
  return half === undefined || hour > 12 ? minutes : `${minutes} ${half === 'am' ? 'a.m.' : 'p.m.'}`;
}
