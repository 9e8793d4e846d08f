/**
 * Arabic words that are numbers in one place and something else in another: weekdays (الاثنين), seconds of time (ثانية), and words that only have
 * the letters of a number. What stands beside them decides.
 */
import { foldNumberWord } from './ar-number-words.ts';

/** Sunday and Monday, whose letters are one and two; the other weekdays have letters of their own. */
const WEEKDAY = /^[وف]?[بلك]?(?:ال|لل)(?:احد|اثنين)$/;
/** Parts of a day, behind which a weekday stands: مساء الأحد عشرات الجرحى. */
const DAY_PART =
  /(?:^|[^\p{L}\p{M}])[وف]?[بل]?(?:ال)?(?:يوم|ايام|يومي|ليله|ليل|صباح|مساء|فجر|ظهر|عصر|عشيه|غدا|غد|امس|اليوم|نهار|بدايه من|مطلع|حتي)[ \u00a0]+$/u;
/** Both of two: بين الاثنين, الاثنين معا. */
const TWO_BEFORE = /(?:^|[^\p{L}\p{M}])[وف]?(?:بين|كلا|هذين|احد|كل من|لاي من)[ \u00a0]+$/u;
const TWO_BEHIND = /^[ \u00a0]+(?:معا|كليهما|كلاهما|فقط|الاخرين|الاولين|الاخيرين|علي حد سواء)(?![\p{L}\p{M}])/u;
const OTHER_WEEKDAY =
  /^[ \u00a0،/-]*(?:(?:و|او|الي|حتي)[ \u00a0]*)?(?:يوم[ \u00a0]+)?(?:ال|وال)(?:احد|ثلاثاء|اربعاء|خميس|جمعه|سبت)(?![\p{L}\p{M}])/u;

/** A second of time. */
const SECOND = /^[وف]?[بلك]?(?:ال|لل)?ثانيه$/;
const TIME_BEFORE =
  /(?:[0-9\u0660-\u0669\u06f0-\u06f9]|(?:^|[^\p{L}\p{M}])(?:كل|لكل|جزء من|اجزاء من|اعشار|عشر|في|خلال|غضون|نصف|ربع))[ \u00a0/]*$/u;
/** "In the second" is of time behind a measure and at the end; "in the second half" is an ordinal. */
const SPEED_BEFORE =
  /(?:متر|ميل|مرات|مره|لتر|طن|بت|بايت|اطار|دوره|هرتز|(?<!\p{L})(?:م|كم))\S{0,3}[ \u00a0]+(?:في|بال|كل|لكل)[ \u00a0]*$/u;
const UNIT_BEFORE =
  /(?:^|[^\p{L}\p{M}])[وف]?[بلك]?(?:عشرون|عشرين|ثلاثون|ثلاثين|اربعون|اربعين|خمسون|خمسين|ستون|ستين|سبعون|سبعين|ثمانون|ثمانين|تسعون|تسعين|عشره|مئه|مائه|الف|مليون)[ \u00a0]+$/u;

/** ألّف كتابا: he wrote; كست: it covered; لست: I am not. By folded letters. */
const WROTE = /^[وف]?الف$/;
const WRITTEN = /^[ \u00a0]+(?:كتابا|كتبا|كتابه|كتبه|الكتاب|الروايه|الموسيقي)(?![\p{L}\p{M}])/u;

const NEAR = 30;

/**
 * Whether the word at `[start, end)`, which has the letters of a number, is none there.
 * @param folded by {@link foldNumberWord}
 */
export function isNoNumber(folded: string, text: string, start: number, end: number): boolean {
  if (WEEKDAY.test(folded)) return isWeekdayHere(text, start, end);
  // يوم اثنين, ليلة أحد: without the article too.
  if (/^(?:احد|اثنين)$/.test(folded)) return /يوم[ \u00a0]+$/u.test(before(text, start));
  if (SECOND.test(folded)) return isTime(folded, before(text, start));
  if (WROTE.test(folded))
    return WRITTEN.test(behind(text, end)) && !/[0-9\u0660-\u0669][ \u00a0]*$/.test(before(text, start));
  return false;
}

function before(text: string, start: number): string {
  return foldNumberWord(text.slice(Math.max(0, start - NEAR), start));
}

function behind(text: string, end: number): string {
  return foldNumberWord(text.slice(end, end + NEAR));
}

function isWeekdayHere(text: string, start: number, end: number): boolean {
  const [lead, rest] = [before(text, start), behind(text, end)];
  const isOne = foldNumberWord(text.slice(start, end)).endsWith('احد');
  // الأحد عشر: the eleven; but "on Sunday ten …" behind a day.
  if (isOne) return DAY_PART.test(lead) || !/^[ \u00a0]+عشر/u.test(rest);
  if (OTHER_WEEKDAY.test(rest)) return true;
  return !TWO_BEHIND.test(rest) && !TWO_BEFORE.test(lead);
}

function isTime(folded: string, lead: string): boolean {
  const definite = /(?:ال|لل)ثانيه$/.test(folded);
  if (definite)
    return SPEED_BEFORE.test(lead) || /(?:جزء من|اجزاء من|اعشار|نصف|ربع)[ \u00a0]*$/u.test(lead) || lead.endsWith('/');
  return TIME_BEFORE.test(lead) || UNIT_BEFORE.test(lead);
}
