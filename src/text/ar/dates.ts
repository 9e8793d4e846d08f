import { foldWord } from '../stop-words.ts';
import { type Calendar, monthOf } from './months.ts';

/** A date as it is written: 1..31, 1..12, and the year as far as it stands there. */
export interface WrittenDate {
  readonly calendar: Calendar;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  /** Behind the last character, the letter of the era included. */
  readonly end: number;
}

/** The value of a run of digits (European, Arabic, Persian). */
export function digitsValue(digits: string): number {
  let value = 0;
  for (const digit of digits) {
    const code = digit.charCodeAt(0);
    value = value * 10 + (code >= 0x6f0 ? code - 0x6f0 : code >= 0x660 ? code - 0x660 : code - 0x30);
  }
  return value;
}

const D = '[0-9\u0660-\u0669\u06F0-\u06F9]';
const GAP = '[ \\t\u00A0\u200E\u200F\u061C]';
const SEPARATOR = `${GAP}{0,2}[-/.\u2013]${GAP}{0,2}`;
const NUMERIC = new RegExp(`(${D}{1,4})(?:${SEPARATOR})(${D}{1,2})(?:(?:${SEPARATOR})(${D}{2,4}))?(?!${D})`, 'y');
const DAY = new RegExp(`(${D}{1,2})${GAP}{1,3}`, 'y');
const WORD = /[\p{L}\p{M}\u0640]+/uy;
const YEAR = new RegExp(`${GAP}{0,3}[,\u060C]?${GAP}{0,3}(${D}{4})(?!${D})`, 'y');
/** م (miladi), هـ (hijri), and the Urdu ء. */
const ERA = new RegExp(`${GAP}{0,2}(?:م|هـ|ه|ء)(?![\\p{L}\\p{M}])\\.?`, 'uy');
/** Between the two names of one month: `يناير/كانون الثاني`, `مايو أيار`. */
const SECOND_MONTH = new RegExp(`${GAP}{0,2}[/(-]${GAP}{0,2}|${GAP}{1,2}`, 'y');

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A month's name of one or two words at `at`. */
function readMonth(text: string, at: number): { calendar: Calendar; number: number; end: number } | undefined {
  const first = matchAt(WORD, text, at);
  if (first === null) return undefined;
  const firstEnd = at + first[0].length;
  const gap = /[ \t\u00A0\u200E\u200F]{1,3}/y;
  const space = matchAt(gap, text, firstEnd);
  if (space !== null) {
    const second = matchAt(WORD, text, firstEnd + space[0].length);
    const both = second === null ? undefined : monthOf(`${first[0]} ${second[0]}`);
    if (both !== undefined) return { ...both, end: firstEnd + space[0].length + second![0].length };
  }
  const one = monthOf(first[0]);
  return one === undefined ? undefined : { ...one, end: firstEnd };
}

const LONGEST_MONTH: Readonly<Record<number, number>> = { 2: 29, 4: 30, 6: 30, 9: 30, 11: 30 };

function isPossible(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (LONGEST_MONTH[month] ?? 31);
}

/**
 * The date that begins exactly at `at`: `10 كانون الثاني 2022ء`, `28 يناير/كانون الثاني 2021`, `12 مايو أيار`, `20-7`, `2022-01-10`, `10/1/2022`.
 * Day before month, as the Arab press writes figures; a year of four figures in front turns that round.
 */
export function readDate(text: string, at: number): WrittenDate | undefined {
  const day = matchAt(DAY, text, at);
  if (day !== null) {
    const month = readMonth(text, at + day[0].length);
    if (month !== undefined) {
      let end = month.end;
      const slash = matchAt(SECOND_MONTH, text, end);
      if (slash !== null) {
        const other = readMonth(text, end + slash[0].length);
        if (other !== undefined && other.number === month.number) {
          end = other.end;
          if (slash[0].includes('(')) {
            if (text[end] !== ')') return undefined;
            end++;
          }
        }
      }
      const year = matchAt(YEAR, text, end);
      if (year !== null) end += year[0].length;
      const era = matchAt(ERA, text, end);
      if (era !== null) end += era[0].length;
      const value = digitsValue(day[1]!);
      if (!isPossible(value, month.calendar === 'gregory' ? month.number : 1)) return undefined;
      const base = { calendar: month.calendar, day: value, month: month.number, end };
      return year === null ? base : { ...base, year: digitsValue(year[1]!) };
    }
  }
  const figures = matchAt(NUMERIC, text, at);
  if (figures === null) return undefined;
  let end = at + figures[0].length;
  const era = matchAt(ERA, text, end);
  if (era !== null) end += era[0].length;
  const [first, second] = [digitsValue(figures[1]!), digitsValue(figures[2]!)];
  const third = figures[3] === undefined ? undefined : digitsValue(figures[3]);
  const calendar = 'gregory' as const;
  if (figures[1]!.length === 4) {
    return third !== undefined && third <= 31 && isPossible(third, second)
      ? { calendar, day: third, month: second, year: first, end }
      : undefined;
  }
  if (figures[1]!.length > 2 || (figures[3] !== undefined && figures[3].length === 3)) return undefined;
  const [d, m] = isPossible(first, second) ? [first, second] : [second, first];
  if (!isPossible(d, m)) return undefined;
  return figures[3]?.length === 4
    ? { calendar, day: d, month: m, year: third!, end }
    : { calendar, day: d, month: m, end };
}

/** `YYYY-MM-DD`, where the date is Gregorian and whole. A Hijri date is not converted: that depends on who saw the moon. */
export function isoDate(date: WrittenDate): string | undefined {
  if (date.calendar !== 'gregory' || date.year === undefined || date.year < 1000) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  const iso = `${date.year}-${two(date.month)}-${two(date.day)}`;
  // 29 February of a common year is no date.
  return new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso) ? iso : undefined;
}

const WEEKDAYS = new Set(
  ['الأحد', 'الاثنين', 'الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'].map(foldWord),
);

export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(foldWord(word.trim().replace(/^يوم\s+/u, '')));
}
