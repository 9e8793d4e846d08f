import { EN_WEEKDAYS } from '../text/values/en-dates.ts';
import { dayOfGregorian } from '../text/values/hijri.ts';
import { isEnglish } from './ar-en/languages.ts';
import type { SegmentCheck } from './check.ts';
import { valuesOf } from './pair-values.ts';

/** 1970-01-01, the first day that is counted, was a Thursday. */
const THURSDAY = 4;

export const weekdayAgrees: SegmentCheck = {
  id: 'weekday-agrees',
  severity: 'warning',
  about:
    'A weekday in front of a whole date is the weekday of that date (Monday, January 10, 2022), and the date exists. Gregorian dates from 1900 on; what the source says does not matter.',
  scope: 'segment',
  needs: { may: (pair) => isEnglish(pair.to) && valuesOf(pair).target.dates.length > 0 },
  *run(pair) {
    const { target, to } = pair;
    if (!/^en\b/.test(to)) return;
    for (const date of valuesOf(pair).target.dates) {
      const { weekday, day, month, year, calendar, start, end } = date;
      if (calendar !== 'gregory' || !weekday || !day || !month || !year || year.value < 1900) continue;
      const actual = target.slice(start, end);
      const count = dayOfGregorian(year.value, month.value, day.value);
      if (count === undefined) {
        yield { message: `there is no such day: ${actual}`, target: { start, end }, actual };
        continue;
      }
      const right = (((count + THURSDAY) % 7) + 7) % 7;
      if (right === weekday.value) continue;
      const written = target.slice(weekday.start, weekday.end);
      yield {
        message: `${actual} was a ${EN_WEEKDAYS[right]}`,
        target: { start, end },
        actual: written,
        expected: [EN_WEEKDAYS[right]!],
      };
    }
  },
};
