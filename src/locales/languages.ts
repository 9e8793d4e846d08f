import { primaryLanguage } from '../core/primary-language.ts';

const LANGUAGES = ['en', 'ar'] as const;

/** Where a language is not spoken. */
export const FALLBACK = 'en';

/** The languages that the product speaks. */
export function spokenLanguages(): readonly string[] {
  return LANGUAGES;
}

/** The spoken language that serves `language` best: itself, its base, or English. */
export function spokenFor(language: string): string {
  const base = primaryLanguage(language);
  return (LANGUAGES as readonly string[]).includes(base) ? base : FALLBACK;
}
