import { beginsLongMonth, beginsMonth, type Calendar, type Month, monthOf } from '../ar/months.ts';
import { type PlacedWord, readWords, type Word, wordFact } from '../words.ts';
import { foldNumberWord } from './ar-number-words.ts';
import type { DatePart, DateValue } from './date-value.ts';
import { joinWeekdays } from './join-weekdays.ts';
import { firstFrom, lastBefore } from './nearest.ts';
import type { NumberValue } from './number-value.ts';
import { findNumericDates } from './numeric-dates.ts';
import { ARABIC_VALUE_WORDS } from './value-words.ts';

/** 0 is Sunday. Folded. */
const WEEKDAYS = ['احد', 'اثنين', 'ثلاثاء', 'اربعاء', 'خميس', 'جمعه', 'سبت'];
const WEEKDAY = new RegExp(`^[وف]?[بلك]?(?:ال|لل)(${WEEKDAYS.join('|')})$`);

/** Names of months that are other words as well (he practised, mother, zero, names of people): they need a date around them. Folded. */
const DOUBTFUL = new Set([
  'مارس',
  'ماي',
  'اب',
  'جوان',
  'اوت',
  'صفر',
  'رجب',
  'شعبان',
  'رمضان',
  'محرم',
  'المحرم',
  'شوال',
  'غشت',
  'جون',
]);
/** Folded words in front that make such a name a month. */
const LEADS =
  /(?:^|[^\p{L}])[وف]?(?:[بل]?شهري?|اشهر|في|منذ|حتي|الي|من|خلال|اوائل|مطلع|منتصف|اواسط|اواخر|نهايه|بدايه|قبل|بعد|بين|لشهر|هلال|صيام|فاتح)[ \u00a0]+[وف]?[بلك]?$/u;
const GAP_TO_MONTH = /^[ \u00a0\u200e\u200f]*(?:من[ \u00a0]+)?(?:شهر[ \u00a0]+)?$/u;
const GAP_TO_YEAR =
  /^[ \u00a0\u200e\u200f]*[,،]?[ \u00a0]*(?:من[ \u00a0]+)?(?:(?:ال|ل)?(?:عام|سنه|سنة)[ \u00a0]+)?(?:[(])?$/u;
/** Between two names of one month: يناير/كانون الثاني, آذار (مارس). */
const GAP_OF_NAMES = /^[ \u00a0]{0,2}[/(\u2013-]?[ \u00a0]{0,2}$/;
const GAP_AFTER_WEEKDAY =
  /^[ \u00a0]*[،,(]?[ \u00a0]*(?:(?:الموافق|الموافقة|المصادف|في|يوم)[ \u00a0]*(?:ل|في)?[ \u00a0]*)?(?:ال)?$/u;
/** The first of a month by a name of its own: فاتح نوفمبر, غرة شوال. Folded. */
const FIRST_OF_MONTH = /^[وف]?[بلك]?(?:ال|لل)?(?:فاتح|غره)$/;
const HIJRI_ERA = /^[ \u00a0]{0,2}(?:ه\u0640?|هـ|هجري(?:ة|ا)?|للهجرة|من الهجرة)(?![\p{L}\p{M}])/u;
const COMMON_ERA = /^[ \u00a0]{0,2}(?:م|ميلادي(?:ة|ا)?|للميلاد)(?![\p{L}\p{M}])/u;
const SPACE = /^[ \t\u00a0\u200e\u200f]{1,3}$/;

/** Left to right, never overlapping. */
export function findArabicDates(text: string, numbers: readonly NumberValue[]): readonly DateValue[] {
  const numeric = findNumericDates(text, 'ar');
  const bits = ARABIC_VALUE_WORDS.ofText(text) & (MAY_BEGIN_MONTH | NAMES_WEEKDAY);
  if (bits === 0 && numeric.length === 0) return NONE;
  const dates: DateValue[] = numeric.map((date) => {
    const era = HIJRI_ERA.exec(text.slice(date.end, date.end + 12));
    return era ? { ...date, end: date.end + era[0].length, calendar: 'islamic' } : date;
  });
  const words = readWords(text).words;
  if ((bits & MAY_BEGIN_MONTH) !== 0) addMonths(dates, text, words, numbers);
  if ((bits & NAMES_WEEKDAY) !== 0)
    for (let at = 0; at < words.length; at++) {
      const weekday = weekdayOf(words[at]!, words[at - 1]);
      if (weekday !== undefined) dates.push({ ...weekday, calendar: 'gregory', weekday });
    }
  return dates.length === 0 ? NONE : joinWeekdays(text, dates, GAP_AFTER_WEEKDAY);
}

const NONE: readonly DateValue[] = [];

function addMonths(
  dates: DateValue[],
  text: string,
  words: readonly PlacedWord[],
  numbers: readonly NumberValue[],
): void {
  for (let at = 0; at < words.length; at++) {
    const month = monthAt(text, words, at);
    if (!month) continue;
    const date = dateAround(text, month, numbers, words);
    at = month.last;
    if (date) dates.push(date);
  }
}

function weekdayOf(word: PlacedWord, before: PlacedWord | undefined): DatePart | undefined {
  const named = namedWeekday(word.word);
  if (named < 0 || (named >= BARE && !before?.folded.endsWith('يوم'))) return undefined;
  return { value: named % BARE, start: word.start, end: word.end };
}

/** Added to a weekday that has no article. */
const BARE = 10;
const namedWeekday = wordFact(({ folded }) => {
  const name = WEEKDAY.exec(folded)?.[1];
  if (name !== undefined) return WEEKDAYS.indexOf(name);
  return WEEKDAYS.includes(folded) ? BARE + WEEKDAYS.indexOf(folded) : -1;
});
const NAMES_WEEKDAY = ARABIC_VALUE_WORDS.add((word) => namedWeekday(word) >= 0);

interface MonthHit extends DatePart {
  readonly calendar: Calendar;
  readonly doubtful: boolean;
  /** Indexes of its last and its first word. */
  readonly last: number;
  readonly first: number;
}

/** What may be glued to a month in front. */
function gluedTo(word: string): readonly string[] {
  return ['', /^[وف]?[بلك]?/.exec(word)![0], /^[وفبلك]?/.exec(word)![0]];
}

const MAY_BEGIN_MONTH = ARABIC_VALUE_WORDS.add(({ text }) =>
  gluedTo(text).some((glued) => beginsMonth(text.slice(glued.length))),
);

/** A way to read a word as a month: without so many letters in front. */
interface MonthReading {
  readonly glued: number;
  readonly bare: string;
  readonly one: Month | undefined;
  readonly doubtful: boolean;
  readonly goesOn: boolean;
}

const monthReadings = wordFact(({ text }): readonly MonthReading[] =>
  gluedTo(text).flatMap(({ length: glued }) => {
    const bare = text.slice(glued);
    if (bare.length < 2) return [];
    const [one, goesOn] = [monthOf(bare), beginsLongMonth(bare)];
    return one || goesOn ? [{ glued, bare, one, doubtful: DOUBTFUL.has(foldNumberWord(bare)), goesOn }] : [];
  }),
);

/** Whether it may be the first word of a month at all. */
function mayBeginMonth(word: Word): boolean {
  return (ARABIC_VALUE_WORDS.ofWord(word) & MAY_BEGIN_MONTH) !== 0;
}

/** One or two words, with و ف ب ل ك in front. */
function monthAt(text: string, words: readonly PlacedWord[], at: number): MonthHit | undefined {
  const word = words[at]!;
  if (!mayBeginMonth(word.word)) return undefined;
  const next = words[at + 1];
  for (const { glued, bare, one, doubtful, goesOn } of monthReadings(word.word)) {
    const start = word.start + glued;
    const both =
      goesOn && next && SPACE.test(text.slice(word.end, next.start)) ? monthOf(`${bare} ${next.text}`) : undefined;
    if (both)
      return {
        value: both.number,
        calendar: both.calendar,
        doubtful: false,
        start,
        end: next!.end,
        last: at + 1,
        first: at,
      };
    if (one)
      return {
        value: one.number,
        calendar: one.calendar,
        doubtful,
        start,
        end: word.end,
        last: at,
        first: at,
      };
  }
  return undefined;
}

function dateAround(
  text: string,
  first: MonthHit,
  numbers: readonly NumberValue[],
  words: readonly PlacedWord[],
): DateValue | undefined {
  const before = lastBefore(numbers, first.start);
  const day =
    before && isDay(before) && first.start - before.end <= 12 && GAP_TO_MONTH.test(text.slice(before.end, first.start))
      ? before
      : undefined;
  const dayPart: DatePart | undefined = day ?? firstOfMonth(text, first, words);
  let end = first.end;
  let twin: DatePart | undefined;
  const second =
    words[first.last + 1] && GAP_OF_NAMES.test(text.slice(end, words[first.last + 1]!.start))
      ? monthAt(text, words, first.last + 1)
      : undefined;
  if (second && second.value === first.value && second.calendar === first.calendar) {
    end = second.end;
    if (text[end] === ')') end++;
    twin = { value: second.value, start: second.start, end: second.end };
  }
  const behind = firstFrom(numbers, end);
  const year =
    behind &&
    isYear(text, behind) &&
    GAP_TO_YEAR.test(text.slice(end, Math.min(behind.start, end + 20))) &&
    behind.start - end <= 14
      ? behind
      : undefined;
  if (
    first.doubtful &&
    !dayPart &&
    !year &&
    !twin &&
    !LEADS.test(foldNumberWord(text.slice(Math.max(0, first.start - 16), first.start)))
  ) {
    // Behind another month: بين حزيران وآب.
    const before = words[first.first - 1];
    if (!before || monthOf(before.text) === undefined || !/^[ \u00a0/]*و?$/.test(text.slice(before.end, first.start)))
      return undefined;
  }
  if (year) end = year.end;
  const rest = text.slice(end, end + 12);
  const hijri = year ? HIJRI_ERA.exec(rest) : null;
  const era = hijri ?? (year ? COMMON_ERA.exec(rest) : null);
  if (era) end += era[0].length;
  return {
    start: dayPart?.start ?? first.start,
    end,
    calendar: first.calendar,
    month: { value: first.value, start: first.start, end: first.end },
    ...(twin && { twin }),
    ...(dayPart && { day: { value: dayPart.value, start: dayPart.start, end: dayPart.end } }),
    ...(year && { year: { value: year.value, start: year.start, end: year.end } }),
  };
}

function firstOfMonth(text: string, month: MonthHit, words: readonly PlacedWord[]): DatePart | undefined {
  const word = words[month.first - 1];
  const of = word?.folded === 'من' || word?.folded === 'شهر' ? words[month.first - 2] : word;
  if (!of || !FIRST_OF_MONTH.test(of.folded)) return undefined;
  return GAP_TO_MONTH.test(text.slice(of.end, month.start)) ? { value: 1, start: of.start, end: of.end } : undefined;
}

function isDay({ value, kind }: NumberValue): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31 && (kind === 'ordinal' || kind === 'cardinal');
}

/** Four figures, or three with an era behind them. */
function isYear(text: string, { value, kind, end }: NumberValue): boolean {
  if (kind !== 'cardinal' || !Number.isInteger(value) || value < 100 || value >= 3000) return false;
  const rest = text.slice(end, end + 12);
  return value >= 1000 || HIJRI_ERA.test(rest) || COMMON_ERA.test(rest);
}
