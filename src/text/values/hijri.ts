/**
 * The common-era day of a Hijri date by the calendar of Umm al-Qura (Saudi Arabia), which `Intl` knows for 1300 to 1600 AH; before and after it
 * counts by rule. Who sees the moon elsewhere may be a day before or behind: {@link HIJRI_TOLERANCE}.
 */

const DAY = 86_400_000;
/** 1 Muharram of the year 1 (16 July 622, Julian) in days from 1970-01-01. */
const EPOCH = -492_148;

/** Days by which two readings of one Hijri date may differ. */
export const HIJRI_TOLERANCE = 1;

let formatter: Intl.DateTimeFormat | undefined;

interface HijriDate {
  readonly year: number;
  /** 1..12. */
  readonly month: number;
  /** 1..30. */
  readonly day: number;
}

/** The Hijri date of a day, counted from 1970-01-01. */
export function hijriOfDay(epochDay: number): HijriDate {
  formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = { year: 0, month: 0, day: 0 };
  for (const { type, value } of formatter.formatToParts(epochDay * DAY))
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number.parseInt(value, 10);
  return parts;
}

/** Days from 1970-01-01 of a Hijri date; undefined where the year is not of 1..9999 or there is no such month or day. */
export function dayOfHijri({ year, month, day }: HijriDate): number | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 30)) return undefined;
  // By the rule of eleven leap years in thirty; the real calendar is near.
  let guess = EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
  for (let step = 0; step < 6; step++) {
    const there = hijriOfDay(guess);
    const off = (year - there.year) * 354 + (month - there.month) * 29.5 + (day - there.day);
    if (off === 0) return guess;
    guess += Math.abs(off) < 1 ? Math.sign(off) : Math.trunc(off);
  }
  // The 30th of a month of 29 days: the first of the next, as other countries may have it.
  return guess;
}

/** Days from 1970-01-01 of a date of the common era; undefined where there is no such day. */
export function dayOfGregorian(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 100 || Number.isNaN(time)) return undefined;
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / DAY : undefined;
}

/** Years of the common era that a Hijri year lies in: 1443 is 2021 and 2022. */
export function yearsOfHijri(year: number): readonly number[] {
  const first = dayOfHijri({ year, month: 1, day: 1 });
  const last = dayOfHijri({ year, month: 12, day: 29 });
  if (first === undefined || last === undefined) return [];
  const years = [first, last].map((day) => new Date(day * DAY).getUTCFullYear());
  return years[0] === years[1] ? [years[0]!] : years;
}
