import { isSeq, LineCounter, parseDocument } from 'yaml';
import { TarjumanError } from '../core/error.ts';
import type { DerivedForm, Term } from '../core/term.ts';
import { hasLetter } from '../text/ar/fold.ts';
import { leniently, type PlacedTerm, type ReadGlossary, strictly } from './finish-glossary.ts';
import { BOUNDS, CHOICES, DERIVED_KEYS, ENTRY_KEYS, TOP_KEYS } from './glossary-shape.ts';
import { createPlainReader, FAULTY } from './plain-reader.ts';
import { createNodeReader, type Fault, isNothing, type NodeReader, shorten } from './read-nodes.ts';
import { readPlainYaml } from './read-plain-yaml.ts';
import { type ShortEntry, shortEntriesIn } from './short-entries.ts';

/**
 * Reads glossary.yaml (the format is in docs/names.md and schemas/glossary.schema.json).
 * An empty file and `terms: []` are a glossary without entries.
 * @param file its name, for messages only
 * @throws TarjumanError GLOSSARY_SYNTAX (no YAML), GLOSSARY_INVALID (not of the form), GLOSSARY_DUPLICATE_TERM (same letters, nothing to tell
 * them apart), at the first fault; the hint counts the others.
 */
export function readGlossary(yaml: string, file: string): ReadGlossary {
  return read(yaml, file, strictly);
}

/**
 * The same for somebody who mends the file: faulty entries are left out and told as findings, `duplicate` and `invalid-entry`, in the order of
 * the file.
 * @throws TarjumanError GLOSSARY_SYNTAX where it is no YAML
 */
export function inspectGlossary(yaml: string, file: string): ReadGlossary {
  return read(yaml, file, leniently);
}

/** Makes a glossary of what was read. */
type Finish = (placed: readonly PlacedTerm[], faults: Fault[], file: string) => ReadGlossary;

function read(yaml: string, file: string, finish: Finish): ReadGlossary {
  if (yaml.length > BOUNDS.file) {
    throw new TarjumanError(
      'GLOSSARY_INVALID',
      { file },
      `the glossary has ${yaml.length} characters`,
      `split it; ${BOUNDS.file} are the limit`,
    );
  }
  const plain = yaml.length >= LARGE ? readPlain(yaml, file) : undefined;
  if (plain !== undefined) return finish(plain, [], file);
  const lines = new LineCounter();
  const text = yaml.startsWith('\uFEFF') ? ` ${yaml.slice(1)}` : yaml;
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    merge: false,
    version: '1.2',
    logLevel: 'silent',
  });
  const broken = document.errors[0];
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new TarjumanError(
      'GLOSSARY_SYNTAX',
      { file, line, column: col },
      `not valid YAML: ${broken.message}`,
      'mend the line; names with : or # or quotes in them must stand in quotes, and lines are indented with spaces',
      broken,
    );
  }
  const reader = createNodeReader(document, lines, file);
  const placed = readEntries(document.contents, reader);
  return finish(placed, reader.faults, file);
}

/** From so many UTF-16 units on, plain YAML is read without a YAML document. */
const LARGE = 4_000;

/** The entries of a large plain file without a fault; undefined for any other. */
function readPlain(yaml: string, file: string): PlacedTerm[] | undefined {
  const reader = createPlainReader();
  const placed: PlacedTerm[] = [];
  const place = (term: Term, line: number, column: number): void => {
    if (placed.length === BOUNDS.entries) throw FAULTY;
    placed.push({ term, at: { file, line, column } });
  };
  const readShort = (indent: number) => {
    const shortAt = shortEntriesIn(yaml, indent);
    return (at: number, { line, column }: { line: number; column: number }): number => {
      const entry = shortAt(at);
      const term = entry && termOf(entry);
      if (term === undefined) return 0;
      place(term, line, column);
      return entry!.lines;
    };
  };
  try {
    const isPlain = readPlainYaml(
      yaml,
      ({ value, line, column }) => {
        const term = readEntry(value, reader);
        if (term === undefined) throw FAULTY;
        place(term, line, column);
      },
      readShort,
    );
    return isPlain ? placed : undefined;
  } catch (error) {
    if (error === FAULTY) return undefined;
    throw error;
  }
}

function readEntries(contents: unknown, reader: NodeReader): PlacedTerm[] {
  if (isNothing(contents)) return [];
  if (isSeq(contents)) {
    reader.fail(contents, 'the file is a list', 'put the list under the key "terms:"');
    return [];
  }
  const top = reader.readMap(contents, 'the glossary', TOP_KEYS);
  const terms = reader.resolve(top?.get('terms')?.value);
  if (isNothing(terms)) return [];
  if (!isSeq(terms)) {
    reader.fail(terms, '"terms" is no list', 'begin each entry with "- term: …"');
    return [];
  }
  if (terms.items.length > BOUNDS.entries) {
    reader.fail(terms, `the glossary has ${terms.items.length} entries`, `split it; ${BOUNDS.entries} are the limit`);
    return [];
  }
  const placed: PlacedTerm[] = [];
  for (const item of terms.items) {
    const term = readEntry(item, reader);
    if (term !== undefined) placed.push({ term, at: reader.placeOf(item) });
  }
  return placed;
}

/** What most entries leave out, once for all of them: there may be a hundred thousand. */
const NO_TEXTS: readonly string[] = [];
const NO_LISTS: Readonly<Record<string, readonly string[]>> = {};
const NO_IDS: Readonly<Record<string, string>> = {};
const NO_FORMS: readonly DerivedForm[] = [];

/** Undefined where the language is no tag: that is for the other reader to tell. */
function termOf({ term, language, translation, type = 'other' }: ShortEntry): Term | undefined {
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

function readEntry(node: unknown, reader: NodeReader): Term | undefined {
  const map = reader.readMap(node, 'an entry', ENTRY_KEYS);
  if (map === undefined) return undefined;
  const value = (key: (typeof ENTRY_KEYS)[number]): unknown => map.get(key)?.value;
  const has = (key: (typeof ENTRY_KEYS)[number]): boolean => !isNothing(reader.resolve(value(key)));
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
  if (isNothing(reader.resolve(node))) return lists;
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
    const texts = isNothing(reader.resolve(pair.value)) ? [] : reader.readTexts(pair.value, `${what} ${key}`);
    if (texts.length > 0) lists[language] = texts;
  }
  return lists;
}

const canonicalTags = new Map<string, string | undefined>();

/** A language tag in canonical form; undefined for what is none. */
function canonicalLanguage(tag: string): string | undefined {
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
