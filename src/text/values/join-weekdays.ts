import type { DateValue } from './date-value.ts';

/** A weekday in front of a date is one date with it. Sorts, and drops what lies inside another. */
export function joinWeekdays(text: string, dates: readonly DateValue[], gap: RegExp): DateValue[] {
  const sorted = [...dates].sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: DateValue[] = [];
  for (const date of sorted) {
    const last = joined.at(-1);
    if (last && date.start < last.end) continue;
    if (last?.weekday && !last.month && date.month && !date.weekday && gap.test(text.slice(last.end, date.start)))
      joined[joined.length - 1] = { ...date, start: last.start, weekday: last.weekday };
    else joined.push(date);
  }
  return joined;
}
