import { allMatches } from '../../core/all-matches.ts';
import { DIGIT, traitsOf } from '../traits.ts';
import type { DateValue } from './date-value.ts';
import { withAsciiDigits } from './digit-numbers.ts';
import { dayOfGregorian } from './hijri.ts';

/** 2022-01-10, 10/1/2022, 10.01.2022: three figures with one separator; the year has four. */
const THREE = /(?<![\d./-])(\d{1,4})([-/.\u2013])(\d{1,2})\2(\d{1,4})(?![\d]|[-/.]\d)/g;

const JOINED = /\d[-/.\u2013]\d/;

/** Dates in figures. The Arab press writes the day first, Americans the month: where both may be, `swaps` says so. */
export function findNumericDates(text: string, language: 'ar' | 'en'): DateValue[] {
  const dates: DateValue[] = [];
  if ((traitsOf(text) & DIGIT) === 0) return dates;
  const ascii = withAsciiDigits(text);
  if (!JOINED.test(ascii)) return dates;
  for (const match of allMatches(ascii, THREE)) {
    const [whole, a, , b, c] = match as unknown as [string, string, string, string, string];
    const places: { value: number; start: number; end: number }[] = [];
    let at = match.index;
    for (const part of [a, b, c]) {
      places.push({ value: Number(part), start: at, end: at + part.length });
      at += part.length + 1;
    }
    const [first, second, third] = places as [(typeof places)[0], (typeof places)[0], (typeof places)[0]];
    const span = { start: match.index, end: match.index + whole.length, calendar: 'gregory' as const };
    if (a.length === 4 && isDay(first.value, second.value, third.value))
      dates.push({ ...span, year: first, month: second, day: third });
    else if (c.length === 4 && a.length <= 2) {
      const dayFirst = isDay(third.value, second.value, first.value);
      const monthFirst = isDay(third.value, first.value, second.value);
      if (!dayFirst && !monthFirst) continue;
      const [day, month] = dayFirst && (language === 'ar' || !monthFirst) ? [first, second] : [second, first];
      dates.push({
        ...span,
        year: third,
        month,
        day,
        ...(dayFirst && monthFirst && first.value !== second.value && { swaps: true as const }),
      });
    }
  }
  return dates;
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1000 && dayOfGregorian(year, month, day) !== undefined;
}
