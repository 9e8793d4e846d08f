import type { DerivedForm, Term, TermType } from '../core/term.ts';
import { hasLetter } from '../text/ar/fold.ts';
import { BOUNDS, CHOICES, DERIVED_KEYS, ENTRY_KEYS } from './glossary-shape.ts';
import { type NodeReader, shorten } from './node-reader.ts';

/** What most entries leave out, once for all of them: there may be a hundred thousand. */
const NO_TEXTS: readonly string[] = [];
const NO_LISTS: Readonly<Record<string, readonly string[]>> = {};
const NO_IDS: Readonly<Record<string, string>> = {};
const NO_FORMS: readonly DerivedForm[] = [];

/**
 * An entry that says nothing but a name, one translation, and perhaps a type.
 * @param language as it is written; undefined where that is no tag
 */
export function makeShortTerm(term: string, language: string, translation: string, type: TermType): Term | undefined {
  const tag = canonicalLanguage(language);
  if (tag === undefined) return undefined;
  return {
    term,
    variants: NO_TEXTS,
    translations: { [tag]: [translation] },
    forbidden: NO_LISTS,
    type,
    derived: NO_FORMS,
    case: 'exact',
    article: 'keep',
    after: NO_TEXTS,
    not: NO_TEXTS,
    ids: NO_IDS,
  };
}

/** One entry as an item of the list says it; undefined where it has no name. Faults are told to the reader. */
export function readEntry(node: unknown, reader: NodeReader): Term | undefined {
  const map = reader.readMap(node, 'an entry', ENTRY_KEYS);
  if (map === undefined) return undefined;
  const value = (key: (typeof ENTRY_KEYS)[number]): unknown => map.get(key)?.value;
  const has = (key: (typeof ENTRY_KEYS)[number]): boolean => !reader.isNothing(reader.resolve(value(key)));
  if (!map.has('term')) {
    reader.fail(node, 'an entry has no "term"', 'write the name as it stands in running text: "- term: …"');
    return undefined;
  }
  const term = readName(value('term'), '"term"', reader);
  const variants = has('variants') ? readNames(value('variants'), '"variants"', reader) : NO_TEXTS;
  const translations = readByLanguage(value('translations'), '"translations"', reader);
  const forbidden = has('forbidden') ? readByLanguage(value('forbidden'), '"forbidden"', reader) : NO_LISTS;
  for (const [language, words] of forbidden === NO_LISTS ? [] : Object.entries(forbidden)) {
    const both = words.find((word) => translations[language]?.includes(word));
    if (both !== undefined)
      reader.fail(
        value('forbidden'),
        `«${shorten(both)}» is both a translation and forbidden`,
        'take it out of one of the lists',
      );
  }
  const derived = has('derived')
    ? reader.readItems(value('derived')).flatMap((item) => readDerived(item, reader) ?? [])
    : NO_FORMS;
  let ids = NO_IDS;
  if (has('ids')) {
    const read: Record<string, string> = {};
    ids = read;
    for (const [key, pair] of reader.readMap(value('ids'), '"ids"', undefined) ?? []) {
      const id = readId(pair.value, reader);
      if (id !== undefined) read[key] = id;
    }
  }
  const of = has('of') ? reader.readText(value('of'), '"of"') : undefined;
  const note = has('note') ? reader.readText(value('note'), '"note"', BOUNDS.note) : undefined;
  if (term === undefined) return undefined;
  const made: Mutable<Term> = {
    term,
    variants: variants.length === 0 ? NO_TEXTS : variants.filter((variant) => variant !== term),
    translations,
    forbidden,
    type: (has('type') ? reader.readChoice(value('type'), '"type"', CHOICES.type) : undefined) ?? 'other',
    derived,
    case: (has('case') ? reader.readChoice(value('case'), '"case"', CHOICES.case) : undefined) ?? 'exact',
    article: (has('article') ? reader.readChoice(value('article'), '"article"', CHOICES.article) : undefined) ?? 'keep',
    after: has('after') ? readNames(value('after'), '"after"', reader) : NO_TEXTS,
    not: has('not') ? readNames(value('not'), '"not"', reader) : NO_TEXTS,
    ids,
  };
  // Not spread into it: of a hundred thousand entries most have neither.
  if (of !== undefined) made.of = of;
  if (note !== undefined) made.note = note;
  return made;
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

function readDerived(node: unknown, reader: NodeReader): DerivedForm | undefined {
  const map = reader.readMap(node, 'an item of "derived"', DERIVED_KEYS);
  if (map === undefined) return undefined;
  const forms = readNames(map.get('forms')?.value, '"forms"', reader);
  if (forms.length === 0) {
    reader.fail(node, 'an item of "derived" has no "forms"', 'list the words: { forms: […], translations: { en: … } }');
    return undefined;
  }
  return { forms, translations: readByLanguage(map.get('translations')?.value, '"translations"', reader) };
}

/** Texts that hold at least one letter or digit: only these can be found. */
function readNames(node: unknown, what: string, reader: NodeReader): string[] {
  const names = reader.readTexts(node, what);
  for (const name of names)
    if (!hasLetter(name)) reader.fail(node, `${what} has «${shorten(name)}», without a letter`, 'write a word');
  return names;
}

function readName(node: unknown, what: string, reader: NodeReader): string | undefined {
  const name = reader.readText(node, what);
  if (name === undefined || hasLetter(name)) return name;
  reader.fail(node, `${what} is «${shorten(name)}», without a letter`, 'write the name as it stands in running text');
  return undefined;
}

/** `{ en: X }` or `{ en: [X, Y] }`, keys in canonical BCP 47 form. A language without a text counts as not listed. */
function readByLanguage(node: unknown, what: string, reader: NodeReader): Record<string, readonly string[]> {
  const lists: Record<string, readonly string[]> = {};
  if (reader.isNothing(reader.resolve(node))) return lists;
  for (const [key, pair] of reader.readMap(node, what, undefined) ?? []) {
    const language = canonicalLanguage(key);
    if (language === undefined) {
      reader.fail(
        pair.key,
        `${what} has «${shorten(key)}», which is no language tag`,
        'use a BCP 47 tag such as en, fr, pt-BR',
      );
      continue;
    }
    const texts = reader.isNothing(reader.resolve(pair.value)) ? [] : reader.readTexts(pair.value, `${what} ${key}`);
    if (texts.length > 0) lists[language] = texts;
  }
  return lists;
}

const canonicalTags = new Map<string, string | undefined>();

/** A language tag in canonical form; undefined for what is none. */
export function canonicalLanguage(tag: string): string | undefined {
  if (canonicalTags.has(tag)) return canonicalTags.get(tag);
  let canonical: string | undefined;
  try {
    canonical = Intl.getCanonicalLocales(tag)[0];
  } catch {
    canonical = undefined;
  }
  if (canonicalTags.size < 1000) canonicalTags.set(tag, canonical);
  return canonical;
}

/** An identifier: text, or a whole number as it is written. */
function readId(node: unknown, reader: NodeReader): string | undefined {
  const scalar = reader.resolve(node) as { value?: unknown; source?: string } | undefined;
  if (typeof scalar?.value === 'number' && scalar.source !== undefined && /^\d+$/.test(scalar.source))
    return scalar.source;
  return reader.readText(node, 'an item of "ids"');
}
