/** Number words as people write them, for tests that read them back: ordinals, fractions, decades, and English in several styles. */
import { spellNumber } from '../../src/text/values/spell-number.ts';

const AR_ORDINALS = ' أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر'.split(' ');
const AR_TENS = '  عشر ثلاث أربع خمس ست سبع ثمان تسع'.split(' ');

export interface ArabicForm {
  readonly feminine?: boolean;
  /** Genitive or accusative: عشرين for عشرون. */
  readonly oblique?: boolean;
}

/** 1 to 99, with the article: الحادي والعشرون، الثالثة عشرة. */
export function arabicOrdinal(value: number, { feminine = false, oblique = false }: ArabicForm = {}): string {
  const ten = Math.floor(value / 10);
  const unit = value % 10;
  const tens = ten > 1 ? AR_TENS[ten]! + (oblique ? 'ين' : 'ون') : '';
  if (value <= 10) return `ال${value === 1 && feminine ? 'أولى' : AR_ORDINALS[value]! + (feminine ? 'ة' : '')}`;
  if (unit === 0) return `ال${tens}`;
  const first = `ال${unit === 1 ? 'حادي' : AR_ORDINALS[unit]!}${feminine ? 'ة' : ''}`;
  return ten === 1 ? `${first} ${feminine ? 'عشرة' : 'عشر'}` : `${first} وال${tens}`;
}

/** [value, words]. */
export const ARABIC_FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 2, 'نصف'],
  [1 / 3, 'ثلث'],
  [2 / 3, 'ثلثا'],
  [2 / 3, 'ثلثين'],
  [1 / 4, 'ربع'],
  [3 / 4, 'ثلاثة أرباع'],
  [3 / 5, 'ثلاثة أخماس'],
  [4 / 5, 'أربعة أخماس'],
  [5 / 6, 'خمسة أسداس'],
  [3 / 8, 'ثلاثة أثمان'],
  [7 / 10, 'سبعة أعشار'],
];

/** 20 to 90, of a century (19 is the 1800s) or of the last one. */
export function arabicDecade(decade: number, century?: number, ending = 'ينيات'): string {
  const name = AR_TENS[decade / 10]! + ending;
  return century === undefined ? `ال${name}` : `${name} القرن ${arabicOrdinal(century)}`;
}

export interface EnglishForm {
  /** American: "one hundred five". */
  readonly withoutAnd?: boolean;
  readonly withoutHyphen?: boolean;
  /** "a hundred" for "one hundred", at the beginning. */
  readonly article?: boolean;
  readonly capital?: boolean;
}

export function englishWords(value: number, form: EnglishForm = {}): string {
  let words = spellNumber(value, 'en');
  if (form.withoutAnd) words = words.replaceAll(' and ', ' ');
  if (form.withoutHyphen) words = words.replaceAll('-', ' ');
  if (form.article) words = words.replace(/^one (?=hundred|thousand|million|billion)/, 'a ');
  return form.capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

const EN_ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** 1 and up: twenty-first, two hundredth. */
export function englishOrdinal(value: number): string {
  return spellNumber(value, 'en').replace(/[a-z]+$/, (last) => EN_ORDINALS[last] ?? `${last.replace(/y$/, 'ie')}th`);
}

/** 21st, 12th. */
export function englishOrdinalFigures(value: number): string {
  const teen = Math.floor(value / 10) % 10 === 1;
  return `${value}${(!teen && ['th', 'st', 'nd', 'rd'][value % 10]) || 'th'}`;
}

export const ENGLISH_FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 2, 'half'],
  [1 / 2, 'one half'],
  [1 / 3, 'one-third'],
  [2 / 3, 'two-thirds'],
  [2 / 3, 'two thirds'],
  [1 / 4, 'a quarter'],
  [3 / 4, 'three-quarters'],
  [3 / 4, 'three fourths'],
  [4 / 5, 'four-fifths'],
  [5 / 6, 'five sixths'],
  [7 / 10, 'seven tenths'],
];
