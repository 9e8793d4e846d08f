import { createInstance } from 'i18next';
import arReview from '../../locales/ar/review.json';
import enReview from '../../locales/en/review.json';

export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const instance = createInstance();
void instance.init({
  resources: { en: { review: enReview }, ar: { review: arReview } },
  ns: ['review'],
  defaultNS: 'review',
  fallbackLng: 'en',
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** The page's words; values stand in isolates, so that an Arabic name does not turn an English line around, nor the other way. */
export function wordsFor(language: Language): Say {
  const say = instance.getFixedT(language);
  return (key, values = {}) => {
    const isolated = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : `\u2068${value}\u2069`,
    ]);
    return say(key, Object.fromEntries(isolated)) as unknown as string;
  };
}

export function isLanguage(text: string | null): text is Language {
  return (LANGUAGES as readonly (string | null)[]).includes(text);
}
