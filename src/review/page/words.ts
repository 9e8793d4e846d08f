import { createInstance } from 'i18next';
import arFindings from '../../locales/ar/findings.json';
import arMessages from '../../locales/ar/messages.json';
import arReview from '../../locales/ar/review.json';
import arWords from '../../locales/ar/words.json';
import enFindings from '../../locales/en/findings.json';
import enMessages from '../../locales/en/messages.json';
import enReview from '../../locales/en/review.json';
import enWords from '../../locales/en/words.json';
import { CITED, citedParts, makeRetell, type Retell } from '../../locales/retell.ts';

export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const instance = createInstance();
void instance.init({
  resources: {
    en: { review: enReview },
    ar: { review: arReview, findings: arFindings, messages: arMessages, words: arWords },
  },
  ns: ['review', 'findings', 'messages', 'words'],
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

let arabic: Retell | undefined;

/** A message of the server or of a check, which come in English, in parts: what it cites is kept apart. Undefined: not known in this language. */
export function retold(language: Language, text: string, check?: string): ReturnType<typeof citedParts> | undefined {
  if (language === 'en') return undefined;
  arabic ??= makeRetell({
    english: { findings: enFindings, messages: enMessages, words: enWords },
    say: instance.getFixedT(language) as never,
    language,
    cite: (value) => CITED[0] + value + CITED[1],
  });
  const said = arabic(text, check);
  return said === undefined ? undefined : citedParts(said);
}

/** The same as one text, with isolates around what is cited; what is not known stays English. */
export function retoldText(language: Language, text: string): string {
  return (retold(language, text) ?? [{ text, cited: false }])
    .map((part) => (part.cited ? `\u2068${part.text}\u2069` : part.text))
    .join('');
}

export function isLanguage(text: string | null): text is Language {
  return (LANGUAGES as readonly (string | null)[]).includes(text);
}
