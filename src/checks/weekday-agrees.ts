import { CALENDARS } from './calendar-words.ts';
import type { SegmentCheck } from './check.ts';

const { months, weekdays } = CALENDARS.en!;
const MONTH = `(${months.join('|')})\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const PATTERN = new RegExp(
  `(?<!\\p{L})(${weekdays.join('|')}),? (?:the )?(?:${MONTH} ${DAY},? (\\d{4})|${DAY} (?:of )?${MONTH},? (\\d{4}))(?!\\d)`,
  'gu',
);

export const weekdayAgrees: SegmentCheck = {
  id: 'weekday-agrees',
  severity: 'warning',
  about:
    'A weekday in front of a whole date is the weekday of that date (Monday, January 10, 2022), and the date exists. Gregorian dates from 1900 on; what the source says does not matter.',
  scope: 'segment',
  *run({ target, to }) {
    if (!/^en\b/.test(to)) return;
    for (const match of target.matchAll(PATTERN)) {
      const [actual, weekday, month1, day1, year1, day2, month2, year2] = match;
      const year = Number(year1 ?? year2);
      const month = rowOf(months, (month1 ?? month2)!);
      const day = Number(day1 ?? day2);
      if (year < 1900) continue;
      const date = new Date(Date.UTC(year, month, day));
      const place = { start: match.index, end: match.index + actual.length };
      if (date.getUTCMonth() !== month) {
        yield { message: `there is no such day: ${actual}`, target: place, actual };
        continue;
      }
      const right = weekdays[date.getUTCDay()]!.split('|')[0]!;
      if (rowOf(weekdays, weekday!) !== date.getUTCDay())
        yield { message: `${actual} was a ${right}`, target: place, actual: weekday!, expected: [right] };
    }
  },
};

/** Which row of a calendar table a word is in. */
function rowOf(rows: readonly string[], word: string): number {
  return rows.findIndex((forms) => new RegExp(`^(?:${forms})$`, 'u').test(word));
}
