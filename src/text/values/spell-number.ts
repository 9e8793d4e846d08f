import { EN_SCALES, EN_TENS, EN_UNITS } from './en-number-words.ts';

/** Largest number that is spelled out. */
export const SPELL_LIMIT = 999_999_999_999_999;

/**
 * A whole number in words, as a style guide would have it: "seven thousand nine hundred", "ثلاثة وعشرون". Arabic in the nominative,
 * counting masculine things unless `feminine` is set.
 * @throws RangeError for a fraction, a negative number, or one above {@link SPELL_LIMIT}.
 */
export function spellNumber(
  value: number,
  language: 'ar' | 'en',
  options: { readonly feminine?: boolean } = {},
): string {
  if (!Number.isInteger(value) || value < 0 || value > SPELL_LIMIT)
    throw new RangeError(`only whole numbers from 0 to ${SPELL_LIMIT} are spelled, not ${value}`);
  return language === 'en' ? spellEnglish(value) : spellArabic(value, options.feminine ?? false);
}

function spellEnglish(value: number): string {
  if (value < 20) return EN_UNITS[value]!;
  if (value < 100) return EN_TENS[Math.floor(value / 10) - 2]! + (value % 10 ? `-${EN_UNITS[value % 10]}` : '');
  if (value < 1000) {
    const rest = value % 100;
    return `${EN_UNITS[Math.floor(value / 100)]} hundred${rest ? ` and ${spellEnglish(rest)}` : ''}`;
  }
  const [scale, name] = EN_SCALES.find(([least]) => value >= least)!;
  const rest = value % scale;
  const lead = `${spellEnglish(Math.floor(value / scale))} ${name}`;
  if (rest === 0) return lead;
  return rest < 100 ? `${lead} and ${spellEnglish(rest)}` : `${lead} ${spellEnglish(rest)}`;
}

/** 3 to 10 before masculine things take ة, before feminine ones none. */
const COUNTING_MASCULINE = ' واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ');
const COUNTING_FEMININE = ' واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع عشر'.split(' ');
const TENS = '  عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'.split(' ');
const HUNDREDS = ' مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة'.split(' ');

/** [value, one, two, three to ten, eleven and more in the accusative]. */
const SCALES: readonly (readonly [number, string, string, string, string])[] = [
  [1e12, 'تريليون', 'تريليونان', 'تريليونات', 'تريليونا'],
  [1e9, 'مليار', 'ملياران', 'مليارات', 'مليارا'],
  [1e6, 'مليون', 'مليونان', 'ملايين', 'مليونا'],
  [1e3, 'ألف', 'ألفان', 'آلاف', 'ألفا'],
];

function spellArabic(value: number, feminine: boolean): string {
  if (value === 0) return 'صفر';
  const parts: string[] = [];
  let rest = value;
  for (const [scale, one, two, few, many] of SCALES) {
    const count = Math.floor(rest / scale);
    rest %= scale;
    if (count === 0) continue;
    if (count === 1) parts.push(one);
    else if (count === 2) parts.push(two);
    else {
      const below = count % 100;
      const noun = below >= 3 && below <= 10 ? few : below >= 11 ? many : one;
      parts.push(`${below1000(count, false)} ${noun}`);
    }
  }
  if (rest > 0) parts.push(below1000(rest, feminine));
  return parts.join(' و');
}

function below1000(value: number, feminine: boolean): string {
  const parts: string[] = [];
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds > 0) parts.push(HUNDREDS[hundreds]!);
  const units = feminine ? COUNTING_FEMININE : COUNTING_MASCULINE;
  if (rest > 0 && rest <= 10) parts.push(units[rest]!);
  else if (rest === 11) parts.push(feminine ? 'إحدى عشرة' : 'أحد عشر');
  else if (rest === 12) parts.push(feminine ? 'اثنتا عشرة' : 'اثنا عشر');
  else if (rest < 20 && rest > 12) parts.push(`${units[rest - 10]} ${feminine ? 'عشرة' : 'عشر'}`);
  else if (rest >= 20) {
    if (rest % 10 === 1) parts.push(feminine ? 'إحدى' : 'واحد');
    else if (rest % 10 > 0) parts.push(units[rest % 10]!);
    parts.push(TENS[Math.floor(rest / 10)]!);
  }
  return parts.join(' و');
}
