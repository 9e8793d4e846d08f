import { primaryLanguage } from '../../core/primary-language.ts';
import { findArabicMeasures } from './ar-measures.ts';
import { findEnglishMeasures } from './en-measures.ts';
import type { MeasureValue } from './measure-value.ts';
import type { NumberValue } from './number-value.ts';

const READERS: Readonly<Record<string, (text: string, numbers: readonly NumberValue[]) => readonly MeasureValue[]>> = {
  ar: findArabicMeasures,
  en: findEnglishMeasures,
};

/**
 * The amounts of a text, left to right; none in a language other than Arabic and English.
 * @param language BCP 47
 * @param numbers of the same text, by `findNumbers`
 */
export function findMeasures(text: string, language: string, numbers: readonly NumberValue[]): readonly MeasureValue[] {
  const code = primaryLanguage(language);
  return Object.hasOwn(READERS, code) ? READERS[code]!(text, numbers) : NONE;
}

const NONE: readonly MeasureValue[] = [];
