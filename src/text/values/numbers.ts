import { primaryLanguage } from '../../core/primary-language.ts';
import { rememberTexts } from '../../core/remember-texts.ts';
import { findArabicNumbers } from './ar-numbers.ts';
import { findDigitNumbers, withAsciiDigits } from './digit-numbers.ts';
import { findEnglishNumbers } from './en-numbers.ts';
import { exact, type NumberValue } from './number-value.ts';

const READERS: Readonly<Record<string, (text: string) => readonly NumberValue[]>> = {
  ar: findArabicNumbers,
  en: findEnglishNumbers,
};

/** Whether number words of the language are read; otherwise only its figures. */
export function readsNumberWords(language: string): boolean {
  return Object.hasOwn(READERS, primaryLanguage(language));
}

/**
 * Every number of a text by value, left to right, never overlapping; spans in UTF-16 units. Crowds (thousands, آلاف) are no numbers.
 * @param language BCP 47; figures of any language are read, words of Arabic and English.
 */
export function findNumbers(text: string, language: string): readonly NumberValue[] {
  return numbersIn(language)(text);
}

/** Several checks ask for the numbers of the same two texts. */
const numbersIn = rememberTexts((language) => {
  const code = primaryLanguage(language);
  return rememberTexts((text) => readNumbers(text, code));
});

function readNumbers(text: string, code: string): readonly NumberValue[] {
  if (Object.hasOwn(READERS, code)) return shareScales(text, READERS[code]!(text));
  return findDigitNumbers(withAsciiDigits(text), code).map((number) => ({
    start: number.start,
    end: number.end,
    value: number.readings[0]![0]!,
    kind: number.kind,
    form: 'digits',
    readings: number.readings,
    ...(number.code && { code: true }),
  }));
}

/** What stands between the ends of a range: "two to three million", "بين مليونين وثلاثة ملايين" needs none, "5-10 آلاف" does. */
const RANGE = /^(?:\s?[-\u2010-\u2015\u0640]\s?|\s(?:to|or|and|الى|إلى|أو|او|حتى)\s|\sو)$/;

/** In a range the scale word of the second number may be meant for the first: "two to three million" is 2,000,000 to 3,000,000 as well. */
function shareScales(text: string, numbers: readonly NumberValue[]): readonly NumberValue[] {
  if (numbers.length < 2) return numbers;
  return numbers.map((number, index) => {
    const next = numbers[index + 1];
    if (next?.scale === undefined || next.scale <= 1 || number.scale !== undefined || number.kind !== 'cardinal')
      return number;
    if (number.value >= next.scale || !RANGE.test(text.slice(number.end, next.start))) return number;
    return { ...number, readings: [...number.readings, [exact(number.value * next.scale)]] };
  });
}
