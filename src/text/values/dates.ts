import { primaryLanguage } from '../../core/primary-language.ts';
import { findArabicDates } from './ar-dates.ts';
import type { DateValue } from './date-value.ts';
import { findEnglishDates } from './en-dates.ts';
import type { NumberValue } from './number-value.ts';

const READERS: Readonly<Record<string, (text: string, numbers: readonly NumberValue[]) => readonly DateValue[]>> = {
  ar: findArabicDates,
  en: findEnglishDates,
};

/**
 * The dates of a text, left to right, never overlapping; none in a language other than Arabic and English.
 * @param language BCP 47
 * @param numbers of the same text, by `findNumbers`
 */
export function findDates(text: string, language: string, numbers: readonly NumberValue[]): readonly DateValue[] {
  const code = primaryLanguage(language);
  return Object.hasOwn(READERS, code) ? READERS[code]!(text, numbers) : NONE;
}

const NONE: readonly DateValue[] = [];
