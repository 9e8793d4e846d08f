import { EN_SCALES, EN_TENS, EN_UNITS } from './en-number-words.ts';

/** Largest number that is spelled out. */
export const SPELL_LIMIT = 999_999_999_999_999;

export interface SpellOptions {
  /** Counts feminine things: ثلاث for ثلاثة. Arabic only. */
  readonly feminine?: boolean;
  /** Genitive and accusative: عشرين for عشرون, مليونين for مليونان. Arabic only. */
  readonly oblique?: boolean;
  /** مائة for مئة. Arabic only. */
  readonly alef?: boolean;
}

/**
 * A whole number in words, as a style guide would have it: "seven thousand nine hundred", "ثلاثة وعشرون". Arabic in the nominative,
 * counting masculine things, unless told otherwise.
 * @throws RangeError for a fraction, a negative number, or one above {@link SPELL_LIMIT}.
 */
export function spellNumber(value: number, language: 'ar' | 'en', options: SpellOptions = {}): string {
  if (!Number.isInteger(value) || value < 0 || value > SPELL_LIMIT)
    throw new RangeError(`only whole numbers from 0 to ${SPELL_LIMIT} are spelled, not ${value}`);
  return language === 'en' ? spellEnglish(value) : spellArabic(value, options);
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
const TENS = '  عشر ثلاث أربع خمس ست سبع ثمان تسع'.split(' ');
const HUNDREDS = ' مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة'.split(' ');

/** [value, one, two, three to ten, eleven and more in the accusative]. */
const SCALES: readonly (readonly [number, string, string, string, string])[] = [
  [1e12, 'تريليون', 'تريليونان', 'تريليونات', 'تريليونا'],
  [1e9, 'مليار', 'ملياران', 'مليارات', 'مليارا'],
  [1e6, 'مليون', 'مليونان', 'ملايين', 'مليونا'],
  [1e3, 'ألف', 'ألفان', 'آلاف', 'ألفا'],
];

function spellArabic(value: number, options: SpellOptions): string {
  if (value === 0) return 'صفر';
  const parts: string[] = [];
  let rest = value;
  for (const [scale, one, two, few, many] of SCALES) {
    const count = Math.floor(rest / scale);
    rest %= scale;
    if (count === 0) continue;
    if (count === 1) parts.push(one);
    else if (count === 2) parts.push(dual(two, options));
    else {
      const below = count % 100;
      const noun = below >= 3 && below <= 10 ? few : below >= 11 ? many : one;
      // What counts a scale word counts a masculine thing, and a dual in front of it loses its ن: مئتا ألف.
      const counted = below1000(count, { ...options, feminine: false });
      parts.push(`${below === 0 ? counted.replace(/(?<=مئت[اي]|مائت[اي])ن$/, '') : counted} ${noun}`);
    }
  }
  if (rest > 0) parts.push(below1000(rest, options));
  return parts.join(' و');
}

/** ـان in the nominative, ـين in the other cases. */
function dual(nominative: string, { oblique }: SpellOptions): string {
  return oblique ? nominative.replace(/ان$/, 'ين') : nominative;
}

function below1000(value: number, options: SpellOptions): string {
  const { feminine = false, oblique = false, alef = false } = options;
  const parts: string[] = [];
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const units = feminine ? COUNTING_FEMININE : COUNTING_MASCULINE;
  if (hundreds > 0) {
    const written = dual(HUNDREDS[hundreds]!, options);
    parts.push(alef ? written.replace('مئ', 'مائ') : written);
  }
  if (rest > 0 && rest <= 10) parts.push(rest === 2 ? dual(units[2]!, options) : units[rest]!);
  else if (rest === 11) parts.push(feminine ? 'إحدى عشرة' : 'أحد عشر');
  else if (rest === 12) parts.push(`${dual(units[2]!, options).slice(0, -1)} ${feminine ? 'عشرة' : 'عشر'}`);
  else if (rest > 12 && rest < 20) parts.push(`${units[rest - 10]} ${feminine ? 'عشرة' : 'عشر'}`);
  else if (rest >= 20) {
    const unit = rest % 10;
    if (unit === 1) parts.push(feminine ? 'إحدى' : 'واحد');
    else if (unit > 0) parts.push(unit === 2 ? dual(units[2]!, options) : units[unit]!);
    parts.push(TENS[Math.floor(rest / 10)]! + (oblique ? 'ين' : 'ون'));
  }
  return parts.join(' و');
}
