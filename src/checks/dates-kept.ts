import type { Span } from '../core/article.ts';
import type { DatePart, DateValue } from '../text/values/date-value.ts';
import { EN_MONTHS, EN_WEEKDAYS } from '../text/values/en-dates.ts';
import { dayOfHijri } from '../text/values/hijri.ts';
import { firstFrom } from '../text/values/nearest.ts';
import type { Found, PairToCheck, SegmentCheck } from './check.ts';
import { isIdiom } from './numbers-kept.ts';
import { haveDates, isSameHijri, type PairValues, valuesOf } from './pair-values.ts';

export const datesKept: SegmentCheck = {
  id: 'dates-kept',
  severity: 'error',
  about:
    'No month, weekday or day of a month became another one: Levantine, Egyptian and Maghreb names are the same months, and two names of one month are one. A Hijri date is kept, or stands as its day of the common era, give or take one (calendar of Umm al-Qura). A name that is only left out or added (yesterday, this month) is left alone.',
  scope: 'segment',
  needs: { may: (pair) => haveDates(valuesOf(pair)) },
  *run(pair) {
    const values = valuesOf(pair);
    const english = /^en\b/.test(pair.to);
    const months = changedParts(partsOf(values.source.dates, 'month'), partsOf(values.target.dates, 'month'));
    const weekdays = changedParts(partsOf(values.source.dates, 'weekday'), partsOf(values.target.dates, 'weekday'));
    for (const change of months)
      yield told(pair, change, english ? EN_MONTHS[change.source.value - 1]![0]! : String(change.source.value));
    for (const change of weekdays) yield told(pair, change, english ? EN_WEEKDAYS[change.source.value]! : undefined);
    yield* changedDays(pair, values);
    yield* changedHijri(pair, values);
  },
};

interface Change {
  readonly source: DatePart;
  readonly target: DatePart;
}

function told(pair: PairToCheck, { source, target }: Change, expected?: string): Found {
  const actual = textOf(pair.target, target);
  const written = textOf(pair.source, source);
  // Mondays, for Tuesdays.
  const form = actual.endsWith('days') ? `${expected}s` : expected;
  return {
    message:
      expected === undefined ? `${written} is another day than ${actual}` : `${written} is ${expected}, not ${actual}`,
    source: { start: source.start, end: source.end },
    target: { start: target.start, end: target.end },
    actual,
    ...(form === undefined ? {} : { expected: [form] }),
  };
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Of the common era; where figures leave open which is the month (3/4/2021), none. */
function partsOf(dates: readonly DateValue[], part: 'month' | 'weekday'): DatePart[] {
  return dates.flatMap((date) => (date.calendar === 'gregory' && !date.swaps && date[part] ? [date[part]] : []));
}

/**
 * Values that one side has alone, in pairs. Where nothing new stands in the target, but one of its values stands there more often than in the
 * source, that is the change: "November to November".
 */
function changedParts(source: readonly DatePart[], target: readonly DatePart[]): Change[] {
  const lost = source.filter(({ value }) => !target.some((other) => other.value === value));
  let gained = target.filter(({ value }) => !source.some((other) => other.value === value));
  if (gained.length === 0 && lost.length > 0 && target.length >= source.length) {
    const count = (list: readonly DatePart[], value: number) => list.filter((one) => one.value === value).length;
    gained = target.filter(
      ({ value }, index) =>
        count(target, value) > count(source, value) && target.findIndex((other) => other.value === value) < index,
    );
  }
  return lost.slice(0, gained.length).map((one, index) => ({ source: one, target: gained[index]! }));
}

/** The ninth of August that became August 2: only days in small number words; what figures say is for numbers-kept. */
function* changedDays(pair: PairToCheck, { source, target }: PairValues): Iterable<Found> {
  const inWords = (day: DatePart) => {
    const number = firstFrom(source.numbers, day.start);
    // فاتح نوفمبر, the first, is no number.
    return number?.start !== day.start || isIdiom(number);
  };
  for (const { calendar, day, month } of source.dates) {
    if (calendar !== 'gregory' || !day || !month || !inWords(day)) continue;
    const sameMonth = (dates: readonly DateValue[]) =>
      dates.flatMap((date) =>
        date.calendar === calendar && date.month?.value === month.value && date.day ? [date.day] : [],
      );
    const theirs = sameMonth(target.dates);
    if (theirs.some(({ value }) => value === day.value)) continue;
    const other = theirs.find(({ value }) => !sameMonth(source.dates).some((one) => one.value === value));
    if (other) yield told(pair, { source: day, target: other }, String(day.value));
  }
}

function* changedHijri(pair: PairToCheck, { source, target }: PairValues): Iterable<Found> {
  const hijri = target.dates.filter(({ calendar }) => calendar === 'islamic');
  const common = target.dates.filter(({ calendar }) => calendar === 'gregory');
  for (const ours of source.dates) {
    if (ours.calendar !== 'islamic' || !ours.month) continue;
    const kept = hijri.some(({ month }) => month?.value === ours.month!.value);
    if (kept || common.some((theirs) => isSameHijri(ours, theirs))) continue;
    const other =
      hijri.find(
        (theirs) =>
          theirs.month &&
          !source.dates.some(({ calendar, month }) => calendar === 'islamic' && month?.value === theirs.month!.value),
      ) ??
      (isWhole(ours)
        ? common.find((theirs) => theirs.day && theirs.month && !standsIn(source.dates, theirs))
        : undefined);
    if (!other) continue;
    const day = isWhole(ours)
      ? dayOfHijri({ year: ours.year!.value, month: ours.month.value, day: ours.day!.value })
      : undefined;
    const [written, stands] = [textOf(pair.source, ours), textOf(pair.target, other)];
    const about = day === undefined ? undefined : new Date(day * 86_400_000).toISOString().slice(0, 10);
    yield {
      message:
        about === undefined
          ? `the Hijri date ${written} stands as ${stands}`
          : `the Hijri date ${written}, which is about ${about}, stands as ${stands}`,
      source: { start: ours.start, end: ours.end },
      target: { start: other.start, end: other.end },
      actual: stands,
    };
  }
}

function isWhole({ day, month, year }: DateValue): boolean {
  return day !== undefined && month !== undefined && year !== undefined;
}

function standsIn(dates: readonly DateValue[], { day, month }: DateValue): boolean {
  return dates.some((date) => date.day?.value === day!.value && date.month?.value === month!.value);
}
