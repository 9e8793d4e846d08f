import { readdirSync, readFileSync } from 'node:fs';
import { createInstance, type i18n } from 'i18next';

/** Says a thing in one language. `key` is `namespace:name`; `values.count` picks the plural form. */
export type Words = (key: string | readonly string[], values?: Readonly<Record<string, string | number>>) => string;

const LANGUAGES = ['en', 'ar'] as const;

let instance: i18n | undefined;

function load(): i18n {
  if (instance) return instance;
  const resources: Record<string, Record<string, unknown>> = {};
  const namespaces = new Set<string>();
  for (const language of LANGUAGES) {
    const folder = new URL(`./${language}/`, import.meta.url);
    const bundle: Record<string, unknown> = {};
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith('.json')) continue;
      const namespace = name.slice(0, -'.json'.length);
      namespaces.add(namespace);
      bundle[namespace] = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    }
    resources[language] = bundle;
  }
  instance = createInstance();
  void instance.init({
    resources: resources as never,
    ns: [...namespaces],
    fallbackLng: 'en',
    supportedLngs: [...LANGUAGES],
    nonExplicitSupportedLngs: true,
    initAsync: false,
    interpolation: { escapeValue: false },
  } as never);
  return instance;
}

/** The product's words in `language` (BCP 47); a language that is not spoken here falls back to English. Values are not escaped. */
export function wordsIn(language: string): Words {
  const translate = load().getFixedT(spokenFor(language));
  return (key, values) => translate(key as never, values as never) as unknown as string;
}

/** The languages that the product speaks. */
export function spokenLanguages(): readonly string[] {
  return LANGUAGES;
}

/** The spoken language that serves `language` best: itself, its base, or English. */
export function spokenFor(language: string): string {
  const base = language.toLowerCase().split('-')[0] ?? '';
  return (LANGUAGES as readonly string[]).includes(base) ? base : 'en';
}
