import { allMatches } from '../../core/all-matches.ts';
import type { Calendar } from '../ar/months.ts';
import { latinCue } from '../cues.ts';
import type { DatePart, DateValue } from './date-value.ts';
import { joinWeekdays } from './join-weekdays.ts';
import { firstFrom, lastBefore } from './nearest.ts';
import type { NumberValue } from './number-value.ts';
import { findNumericDates } from './numeric-dates.ts';

/** January to December, with the short forms of AP and Reuters. */
export const EN_MONTHS: readonly (readonly string[])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];
/** Sunday to Saturday. */
export const EN_WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** Muharram to Dhu al-Hijja, in the spellings of the English press; between words a space or a hyphen. */
const HIJRI: readonly string[] = [
  'Muharram',
  'Safar',
  "Rabi['\u2019\u02bb]?[ -](?:al-|ul-|ul |al )?Aww?al|Rabi['\u2019]? I",
  "Rabi['\u2019\u02bb]?[ -](?:al-|ul-|ul |al |ath-)?(?:Thani|Akhir|Akhar)|Rabi['\u2019]? II",
  'Jumad[ai][ -](?:al-|ul-|ul |al )?(?:Ula|Oola|Awwal)|Jumada I',
  'Jumad[ai][ -](?:al-|ul-|ul |al |ath-)?(?:Thani(?:ya)?h?|Akhir(?:a|ah)?|Ukhra)|Jumada II',
  'Rajab',
  "Sha['\u2019\u02bfa]?baa?n",
  'Rama[dz]h?aa?n',
  'Shaww?aa?l',
  "(?:Dhu|Zu|Dhul|Zul)[ -]?(?:al-|l-|l )?(?:Qa['\u2019\u02bf]?d[ae]h?|Qi['\u2019]?d[ae]h?)",
  '(?:Dhu|Zu|Dhul|Zul)[ -]?(?:al-|l-|l )?Hijj[ae]h?',
];

const MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${EN_MONTHS.map((forms) => `(${forms.join('|')})`).join('|')})(?![\\p{L}_])`,
  'gu',
);
const HIJRI_MONTH = new RegExp(`(?<!\\p{L})(?:${HIJRI.map((form) => `(${form})`).join('|')})(?!\\p{L})`, 'gu');
const WEEKDAY = new RegExp(
  `(?<!\\p{L})(?:${EN_WEEKDAYS.map((name) => `(${name}s?|${name.slice(0, 3)}\\.)`).join('|')})(?!\\p{L})`,
  'gu',
);

const MONTH_CUE = latinCue(new RegExp(EN_MONTHS.map(([name]) => name!.slice(0, 3)).join('|')));
const HIJRI_CUE = latinCue(/Muharram|Safar|Rabi|Jumad|Rajab|Sha|Ramad|Ramaz|Shaw|Dhu|Zu/);
const WEEKDAY_CUE = latinCue(new RegExp(EN_WEEKDAYS.map((name) => name.slice(0, 3)).join('|')));

/** Months that are words too (may, march, mar); they need a date around them. */
const DOUBTFUL = new Set(['May', 'March', 'Mar', 'Jan', 'Jun', 'Dec', 'Sep', 'Safar', 'Rajab', 'Ramadan']);
const LEADS =
  /(?:\b(?:in|of|on|from|to|by|since|until|till?|through|and|or|last|next|this|early|late|mid|between|before|after|during|every|each|month of|end of)|\d|\d(?:st|nd|rd|th)|[-/\u2013(])[ \u00a0-]?$/i;
const GAP = /^(?:[ \u00a0]|-)?(?:of |day of )?$/;
const DAY_BEHIND = /^\.?[ \u00a0](?:the )?$/;
const GAP_TO_YEAR = /^\.?,?[ \u00a0]{0,2}(?:of |in )?(?:the year )?$/;
const GAP_AFTER_WEEKDAY = /^,?[ \u00a0](?:the |on |\()?$/;

const CALENDARS = [
  [MONTH, 'gregory', MONTH_CUE],
  [HIJRI_MONTH, 'islamic', HIJRI_CUE],
] as const;

/** Left to right, never overlapping. */
export function findEnglishDates(text: string, numbers: readonly NumberValue[]): readonly DateValue[] {
  const dates: DateValue[] = [...findNumericDates(text, 'en')];
  for (const [pattern, calendar, cue] of CALENDARS)
    if (cue.in(text))
      for (const match of allMatches(text, pattern)) {
        const date = dateAround(text, hitOf(match), calendar, numbers);
        if (date) dates.push(date);
      }
  for (const match of WEEKDAY_CUE.in(text) ? allMatches(text, WEEKDAY) : []) {
    const weekday = { ...hitOf(match), value: hitOf(match).value - 1 };
    dates.push({ start: weekday.start, end: weekday.end, calendar: 'gregory', weekday });
  }
  return dates.length === 0 ? NONE : joinWeekdays(text, dates, GAP_AFTER_WEEKDAY);
}

const NONE: readonly DateValue[] = [];

/** The row of a pattern, from 1, and its place. */
function hitOf(match: RegExpExecArray | RegExpMatchArray): DatePart {
  const value = match.findIndex((group, index) => index > 0 && group !== undefined);
  return { value, start: match.index!, end: match.index! + match[0].length };
}

function dateAround(
  text: string,
  month: DatePart,
  calendar: Calendar,
  numbers: readonly NumberValue[],
): DateValue | undefined {
  const left = lastBefore(numbers, month.start);
  const before =
    left &&
    isDay(left) &&
    left.end <= month.start &&
    GAP.test(text.slice(Math.max(left.end, month.start - 16), month.start))
      ? left
      : undefined;
  const right = firstFrom(numbers, month.end);
  const behind =
    right &&
    isDay(right) &&
    DAY_BEHIND.test(text.slice(month.end, Math.min(right.start, month.end + 10))) &&
    !/^[ \u00a0](?:million|percent|per cent|%)/.test(text.slice(right.end, right.end + 10))
      ? right
      : undefined;
  // "5 May 2021" has its day in front; "on 5 May 12 people died" too.
  const day = before ?? behind;
  const at = day === behind && day !== undefined ? day.end : month.end;
  const range = /^[-\u2013]\d{1,2}(?!\d)/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  const next = firstFrom(numbers, at + range);
  const year =
    next && isYear(next, calendar) && GAP_TO_YEAR.test(text.slice(at + range, Math.min(next.start, at + range + 24)))
      ? next
      : undefined;
  const name = text.slice(month.start, month.end);
  if (DOUBTFUL.has(name) && !day && !year && !isLed(text, month)) return undefined;
  return {
    start: Math.min(day?.start ?? month.start, month.start),
    end: year?.end ?? Math.max(day?.end ?? month.end, month.end),
    calendar,
    month,
    ...(day && { day: { value: day.value, start: day.start, end: day.end } }),
    ...(year && { year: { value: year.value, start: year.start, end: year.end } }),
  };
}

function isLed(text: string, { start, end }: DatePart): boolean {
  // Short forms stand with a point or a day: Mar. is a month, Mar may be a name.
  if (LEADS.test(text.slice(Math.max(0, start - 12), start)))
    return !/^ (?:[A-Z]\w+|on\b)/.test(text.slice(end, end + 6)) || text[end] === '.';
  return /^(?:[,/\u2013]| and (?:Jan|Feb|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/.test(text.slice(end, end + 8)) && start > 0;
}

function isDay({ value, kind, code, scale }: NumberValue): boolean {
  return (
    Number.isInteger(value) &&
    value >= 1 &&
    value <= 31 &&
    (kind === 'cardinal' || kind === 'ordinal') &&
    !code &&
    scale === undefined
  );
}

function isYear({ value, kind, scale }: NumberValue, calendar: Calendar): boolean {
  return (
    kind === 'cardinal' &&
    scale === undefined &&
    Number.isInteger(value) &&
    value >= (calendar === 'islamic' ? 32 : 1000) &&
    value < 3000
  );
}
