import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { i18n } from 'i18next';
import { FALLBACK, spokenFor, spokenLanguages } from './languages.ts';
import { fillText, type Pattern, patternOf } from './patterns.ts';
import { type Catalogue, makeRetell, type Retell } from './retell.ts';

export { spokenFor, spokenLanguages } from './languages.ts';

/** Says a thing in one language. `key` is `namespace:name`; `values.count` picks the plural form. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  (key: string | readonly string[], values?: Values): string;
  /** A message as data holds it, in English, said in this language; what is not known stands as it is. @param group of a finding, its check */
  message(text: string, group?: string): string;
}

type Values = Readonly<Record<string, string | number>>;
type Resource = Readonly<Record<string, unknown>>;

/** `language/namespace` to its file's content: what was asked for, no more. */
const read = new Map<string, Resource>();
let instance: i18n | undefined;

function resourceOf(language: string, namespace: string): Resource {
  const name = `${language}/${namespace}`;
  let resource = read.get(name);
  if (!resource) {
    resource = JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as Resource;
    read.set(name, resource);
    instance?.addResourceBundle(language, namespace, resource);
  }
  return resource;
}

/** {@link plainText} of one key, remembered by language and key: a page asks a thousand times. `null`: not such a text. */
const plain = new Map<string, string | null>();

function plainOnce(language: string, key: string): string | undefined {
  const name = `${language}/${key}`;
  let text = plain.get(name);
  if (text === undefined) {
    text = plainText(language, [key]) ?? null;
    plain.set(name, text);
  }
  return text ?? undefined;
}

/** A text that says the same whatever the values: most are, and at a start most are all there is. */
function plainText(language: string, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const [namespace = '', name = ''] = key.split(':');
    const text = textAt(resourceOf(language, namespace), name) ?? textAt(resourceOf(FALLBACK, namespace), name);
    if (typeof text === 'string') return /\{\{|\$t\(/.test(text) ? undefined : text;
  }
  return undefined;
}

/** What lies under a name such as `option.glossary.import.to`, whose dots may be steps or part of a key. */
function textAt(resource: Resource, name: string): unknown {
  if (Object.hasOwn(resource, name)) return resource[name];
  for (let dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
    const inner = resource[name.slice(0, dot)];
    if (typeof inner !== 'object' || inner === null) continue;
    const text = textAt(inner as Resource, name.slice(dot + 1));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Remembered by language and key: a page says some of them a thousand times. `null`: not a text of this language that can be filled here. */
const patterns = new Map<string, Pattern | null>();

function patternIn(language: string, key: string): Pattern | null {
  const name = `${language}/${key}`;
  let pattern = patterns.get(name);
  if (pattern === undefined) {
    const [namespace = '', rest = ''] = key.split(':');
    const text = textAt(resourceOf(language, namespace), rest);
    pattern = (typeof text === 'string' && patternOf(text)) || null;
    patterns.set(name, pattern);
  }
  return pattern;
}

const plurals = new Map<string, Intl.PluralRules>();

/** As i18next says it (test/locales/patterns.test.ts holds both equal), where nothing but values has to be put in; undefined otherwise. */
function filled(language: string, key: string, values: Values): string | undefined {
  const { count } = values;
  if (count === undefined) {
    const pattern = patternIn(language, key);
    return pattern ? fillText(pattern, values) : undefined;
  }
  // A text may have a form for nought in any language.
  if (typeof count !== 'number' || count === 0) return undefined;
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  const pattern = patternIn(language, `${key}_${rules.select(count)}`);
  return pattern ? fillText(pattern, values) : undefined;
}

/** i18next is loaded with the first text that needs more than values put in, and with it the files that were asked for so far. */
function i18next(): i18n {
  if (instance) return instance;
  const { createInstance } = createRequire(import.meta.url)('i18next') as typeof import('i18next');
  instance = createInstance();
  void instance.init({
    resources: {},
    fallbackLng: FALLBACK,
    supportedLngs: [...spokenLanguages()],
    nonExplicitSupportedLngs: true,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  for (const [name, resource] of read) {
    const [language = '', namespace = ''] = name.split('/');
    instance.addResourceBundle(language, namespace, resource);
  }
  return instance;
}

/**
 * The product's words in `language` (BCP 47); a language that is not spoken here falls back to English. Values are not escaped.
 * @throws Error if a key names a file that there is not: a mistake in the program
 */
export function wordsIn(language: string): Words {
  const spoken = spokenFor(language);
  let translate: ReturnType<i18n['getFixedT']> | undefined;
  let retell: Retell | undefined;
  const say = (key: string | readonly string[], values?: Values): string => {
    const same = typeof key === 'string' ? plainOnce(spoken, key) : plainText(spoken, key);
    if (same !== undefined) return same;
    const here = values && typeof key === 'string' ? filled(spoken, key, values) : undefined;
    if (here !== undefined) return here;
    translate ??= i18next().getFixedT(spoken);
    return translate(key as never, values as never) as unknown as string;
  };
  const message = (text: string, group?: string): string => {
    if (spoken === FALLBACK) return text;
    retell ??= retellIn(spoken);
    return retell(text, group) ?? text;
  };
  return Object.assign(say, { language: spoken, message });
}

/**
 * What messages say in `language`, for places that must tell cited values and unknown messages from the language's own words.
 * @param cite what is done to a value that a message cites
 */
export function retellIn(language: string, cite?: (value: string) => string): Retell {
  const spoken = spokenFor(language);
  if (spoken === FALLBACK) return () => undefined;
  const english = {
    findings: resourceOf(FALLBACK, 'findings') as Catalogue,
    messages: resourceOf(FALLBACK, 'messages') as Catalogue,
    words: resourceOf(FALLBACK, 'words') as Catalogue,
  };
  return makeRetell({ english, say: wordsIn(spoken), language: spoken, ...(cite && { cite }) });
}
