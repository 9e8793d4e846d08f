import { isoDate, readDate } from '../text/ar/dates.ts';
import { beginsMonth, monthOf } from '../text/ar/months.ts';
import type { DateValue } from '../text/values/date-value.ts';
import { findDates } from '../text/values/dates.ts';
import { dayOfHijri, HIJRI_TOLERANCE } from '../text/values/hijri.ts';
import { findNumbers } from '../text/values/numbers.ts';
import { LINT_WORDS } from './ar/lint-words.ts';
import { FOLDED_WEEKDAYS, WEEKDAYS } from './ar/weekdays.ts';
import { type ArBlock, blockOf, foldedOf } from './ar/words.ts';
import type { Found, SourceCheck } from './check.ts';
import { isSameHijri } from './pair-values.ts';

/** Between a weekday and its date: a comma, a bracket, "الموافق". */
const BETWEEN = /^[\s،,(]{1,3}(?:(?:الموافق|في|يوم)\s)?$/;
const FIGURE = /[0-9\u0660-\u0669\u06f0-\u06f9]{1,4}/g;
const BOTH_MONTHS = /^[ \t\u00a0]{0,2}[/(][ \t\u00a0]{0,2}$/;
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const lintDates: SourceCheck = {
  id: 'lint-dates',
  severity: 'warning',
  about:
    'The weekday fits its date where day, month and year stand beside it, the two names of one month agree (يناير/كانون الثاني), and there is such a day in that month. A Hijri date and the date of the common era beside it (الموافق) are one day, give or take one, by the calendar of Umm al-Qura; so is a weekday in front of a Hijri date.',
  scope: 'source',
  *run({ text, language, blocks }) {
    if (!/^ar\b/.test(language)) return;
    for (const place of blocks) {
      const block = blockOf(text, place);
      const bits = block.bitsBy(LINT_WORDS);
      if ((bits & NAMES_WEEKDAY) !== 0) yield* weekdays(text, block);
      if ((bits & BEGINS_MONTH) !== 0) yield* months(text, block);
      if ((bits & MAY_BE_HIJRI) !== 0) yield* hijri(block);
    }
  },
};

const NAMES_WEEKDAY = LINT_WORDS.add((word) => FOLDED_WEEKDAYS.includes(foldedOf(word)));
const BEGINS_MONTH = LINT_WORDS.add(({ text }) => beginsMonth(text));

function* weekdays(text: string, block: ArBlock): Iterable<Found> {
  const words = block.words.filter(({ folded }) => FOLDED_WEEKDAYS.includes(folded));
  for (const word of words) {
    FIGURE.lastIndex = word.end;
    const figure = FIGURE.exec(text);
    if (!figure || figure.index >= block.end || !BETWEEN.test(text.slice(word.end, figure.index))) continue;
    const date = readDate(text, figure.index);
    const iso = date && isoDate(date);
    if (iso === undefined) continue;
    const right = new Date(`${iso}T00:00:00Z`).getUTCDay();
    if (FOLDED_WEEKDAYS[right] === word.folded) continue;
    yield {
      message: `${word.text} does not fit the date: ${iso} was a ${WEEKDAYS[right]}`,
      source: { start: word.start, end: word.end },
      actual: word.text,
      expected: [WEEKDAYS[right]!],
    };
  }
}

/** Some Hijri date may stand there: asked first, since few articles have one. */
const HIJRI = /محرم|صفر|ربيع|جماد|رجب|شعبان|رمضان|شوال|القعد|الحج[ةه]|هجري|هـ/u;
const MAY_BE_HIJRI = LINT_WORDS.add(({ text }) => HIJRI.test(text));
/** Between a date and the same day of the other calendar. */
const SAME_DAY =
  /^[\s\u00a0،,(/\u2013-]*(?:(?:الموافق|والموافق|الموافقة|المصادف|الموافق[ \u00a0]ل(?:يوم)?|أي|الذي يوافق|يوافق|الموافق فيه)[\s\u00a0]*(?:يوم[\s\u00a0])?(?:ل|لـ)?)?[\s\u00a0،,(]*$/u;

function* hijri(block: ArBlock): Iterable<Found> {
  const part = block.text;
  if (!HIJRI.test(part)) return;
  const dates = findDates(part, 'ar', findNumbers(part, 'ar'));
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1];
    const at = ({ start, end }: DateValue) => ({ start: block.start + start, end: block.start + end });
    const written = ({ start, end }: DateValue) => part.slice(start, end);
    const whole = date.calendar === 'islamic' ? date : next?.calendar === 'islamic' ? next : undefined;
    const common = whole === date ? next : date;
    if (
      whole &&
      common?.calendar === 'gregory' &&
      whole.day &&
      whole.month &&
      whole.year &&
      common.day &&
      common.month &&
      SAME_DAY.test(part.slice(date.end, next!.start)) &&
      !isSameHijri(whole, common)
    ) {
      const day = dayOfHijri({ year: whole.year.value, month: whole.month.value, day: whole.day.value });
      if (day !== undefined)
        yield {
          message: `${written(whole)} was about ${isoOf(day)}, not ${written(common)}`,
          source: { start: at(date).start, end: at(next!).end },
          actual: written(common),
        };
    }
    const { weekday, day, month, year, calendar } = date;
    if (calendar !== 'islamic' || !weekday || !day || !month || !year) continue;
    const count = dayOfHijri({ year: year.value, month: month.value, day: day.value });
    if (count === undefined) continue;
    const right = weekdayOf(count);
    const off = (weekday.value - right + 7) % 7;
    if (off <= HIJRI_TOLERANCE || off >= 7 - HIJRI_TOLERANCE) continue;
    const word = part.slice(weekday.start, weekday.end);
    yield {
      message: `${word} does not fit the date: ${isoOf(count)} was a ${WEEKDAYS[right]}`,
      source: { start: block.start + weekday.start, end: block.start + weekday.end },
      actual: word,
      expected: [WEEKDAYS[right]!],
    };
  }
}

/** @param day counted from 1970-01-01, a Thursday */
function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function* months(text: string, block: ArBlock): Iterable<Found> {
  const { words } = block;
  const read = (index: number): { number: number; calendar: string; to: number } | undefined => {
    const one = words[index];
    const two = words[index + 1];
    if (!one || (LINT_WORDS.ofWord(one.word) & BEGINS_MONTH) === 0) return undefined;
    const both = two && /^\s+$/.test(text.slice(one.end, two.start)) ? monthOf(`${one.text} ${two.text}`) : undefined;
    if (both) return { ...both, to: index + 1 };
    const single = monthOf(one.text);
    return single && { ...single, to: index };
  };
  for (let index = 0; index < words.length; index++) {
    const first = read(index);
    if (first?.calendar !== 'gregory') continue;
    const start = words[index]!.start;
    const end = words[first.to]!.end;
    const day = /(?<![\p{N}.,/-])([0-9\u0660-\u0669]{1,2})[ \t\u00a0]$/u.exec(
      text.slice(Math.max(block.start, start - 4), start),
    )?.[1];
    const value =
      day === undefined ? undefined : Number(day.replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - 0x660)));
    if (value !== undefined && value <= 39 && (value === 0 || value > LONGEST[first.number - 1]!))
      yield {
        message: `there is no such day: ${day} ${text.slice(start, end)}`,
        source: { start: start - 1 - day!.length, end },
        actual: text.slice(start - 1 - day!.length, end),
      };
    const second = read(first.to + 1);
    if (second?.calendar === 'gregory' && BOTH_MONTHS.test(text.slice(end, words[first.to + 1]!.start))) {
      if (second.number !== first.number)
        yield {
          message: `two months where one is meant: ${text.slice(start, words[second.to]!.end)}`,
          source: { start, end: words[second.to]!.end },
          actual: text.slice(start, words[second.to]!.end),
        };
      index = second.to;
    } else index = first.to;
  }
}
