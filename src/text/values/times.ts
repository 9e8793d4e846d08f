import { primaryLanguage } from '../../core/primary-language.ts';
import { findArabicTimes } from './ar-times.ts';
import { findEnglishTimes } from './en-times.ts';
import type { NumberValue } from './number-value.ts';
import type { TimeValue } from './time-value.ts';

const READERS: Readonly<Record<string, (text: string, numbers: readonly NumberValue[]) => readonly TimeValue[]>> = {
  ar: findArabicTimes,
  en: findEnglishTimes,
};

/**
 * The times of day of a text, left to right; none in a language other than Arabic and English.
 * @param language BCP 47
 * @param numbers of the same text, by `findNumbers`
 */
export function findTimes(text: string, language: string, numbers: readonly NumberValue[]): readonly TimeValue[] {
  const code = primaryLanguage(language);
  return Object.hasOwn(READERS, code) ? READERS[code]!(text, numbers) : NONE;
}

/** Minutes from midnight that a time may stand for: two where no half is named and the hour is below 13. */
export function minutesOf({ hour, minute, half }: TimeValue): readonly number[] {
  if (hour > 12 || hour === 0) return [(hour % 24) * 60 + minute];
  const early = (hour % 12) * 60 + minute;
  if (half === 'am') return [early];
  if (half === 'pm') return [early + 720];
  return [early, early + 720];
}

const NONE: readonly TimeValue[] = [];
