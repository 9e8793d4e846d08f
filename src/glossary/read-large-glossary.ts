import { isUtf8 } from 'node:buffer';
import type { Term } from '../core/term.ts';
import { findClashes } from './clashes.ts';
import { type EntryTable, glossaryOf, LazyTerms, placeIn } from './entry-table.ts';
import { checkReferences, type PlacedTerm, type ReadGlossary } from './finish-glossary.ts';
import { type FormIndex, indexShapes } from './form-index.ts';
import { Shapes } from './form-shapes.ts';
import { foldSpelled } from './forms.ts';
import { BOUNDS } from './glossary-shape.ts';
import type { Fault, NodeReader } from './node-reader.ts';
import { createPlainReader, FAULTY } from './plain-reader.ts';
import { makeShortTerm, readEntry } from './read-entry.ts';
import { readPlainYaml } from './read-plain-yaml.ts';
import { type ShortEntry, shortEntriesIn } from './short-entries.ts';

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const BLANK = 0x20;
const DASH = 0x2d;

/** Bytes of an entry, more or less. */
const ENTRY = 64;

/**
 * Reads a glossary of plain YAML (`read-plain-yaml.ts`) without making its entries: most say so little that their names go from the bytes of the
 * file right into the index, and an entry is made of its lines when a text mentions it. Linear.
 * @param bytes of the file
 * @returns undefined for what is not plain or has a fault: `readGlossary` reads it, and says what is wrong
 */
export function readLargeGlossary(bytes: Uint8Array, file: string): ReadGlossary | undefined {
  if (!isUtf8(bytes) || (bytes.length > BOUNDS.file && textOf(bytes, 0, bytes.length).length > BOUNDS.file))
    return undefined;
  const first = firstItem(bytes);
  if (first === undefined) return undefined;
  const { at, indent } = first;
  const head = textOf(bytes, 0, at);
  if (!readPlainYaml(head, () => {})) return undefined;
  try {
    return readItems(bytes, at, indent, countLines(bytes, 0, at) + 1, file);
  } catch (error) {
    if (error === FAULTY) return undefined;
    throw error;
  }
}

function readItems(
  bytes: Uint8Array,
  from: number,
  indent: number,
  firstLine: number,
  file: string,
): ReadGlossary | undefined {
  const entries = new EntryReader(bytes, indent);
  const room = Math.ceil((bytes.length - from) / ENTRY);
  const shapes = new Shapes(room);
  const begins: number[] = [];
  const lines: number[] = [];
  const made = new Map<number, Term>();
  const short: number[] = [];
  // Those that may clash with others, whatever the index says.
  const odd: number[] = [];
  let at = from;
  let line = firstLine;
  while (at < bytes.length) {
    const number = begins.length;
    if (number === BOUNDS.entries) throw FAULTY;
    begins.push(at);
    lines.push(line);
    const entry = entries.shortAt(at);
    if (entry !== undefined && entries.hasLanguage(entry)) {
      if (!shapes.addName(foldSpelled(spelled, spell(bytes, entry.termFrom, entry.termTo)))) odd.push(number);
      at = entry.end;
      line += entry.lines;
      continue;
    }
    const end = nextItem(bytes, at, indent);
    const term = entries.read(at, end);
    made.set(number, term);
    if (term.of !== undefined) short.push(number);
    if (!shapes.addTerm(term)) odd.push(number);
    line += countLines(bytes, at, end);
    at = end;
  }
  begins.push(at);
  const where = Int32Array.from(begins);
  const terms = new LazyTerms(lines.length, (i) => entries.make(where[i]!, where[i + 1]!), made);
  const table: EntryTable = {
    source: 'file',
    bytes,
    begins: where,
    lines: Int32Array.from(lines),
    columns: Int32Array.of(indent + DASH_AND_BLANK + 1),
    short: Int32Array.from(short),
    index: indexShapes(shapes, terms),
  };
  const glossary = glossaryOf(table, terms, file);
  const place = (number: number): PlacedTerm => ({ term: terms.at(number), at: placeIn(table, number, file) });
  const faults: Fault[] = [];
  const names = { named: (name: string) => glossary.prepared?.named(name), some: () => [] };
  checkReferences(short.map(place), names, faults);
  const clashes = findClashes(alikeOf(table.index, terms.count, odd).map(place));
  if (faults.length + clashes.faults.length > 0) throw FAULTY;
  return { glossary, findings: clashes.findings, table };
}

/** `- ` in front of an entry. */
const DASH_AND_BLANK = 2;

/** Makes entries of a table whose source is the file. */
export function entriesOfFile(
  bytes: Uint8Array,
  { begins, columns }: Pick<EntryTable, 'begins' | 'columns'>,
): LazyTerms {
  const entries = new EntryReader(bytes, columns[0]! - DASH_AND_BLANK - 1);
  return new LazyTerms(begins.length - 1, (i) => entries.make(begins[i]!, begins[i + 1]!));
}

/** Entries of a list in plain YAML, each from its own lines. */
class EntryReader {
  readonly shortAt: (at: number) => ShortEntry | undefined;
  readonly #bytes: Uint8Array;
  readonly #reader: NodeReader = createPlainReader();
  /** Whether what was met as a language is a tag, by its bytes as letters. */
  readonly #languages = new Map<string, boolean>();
  /** The language that was met last. */
  #last = new Uint8Array(0);

  constructor(bytes: Uint8Array, indent: number) {
    this.#bytes = bytes;
    const lineEnd = bytes[bytes.indexOf(LINE_FEED) - 1] === RETURN ? '\r\n' : '\n';
    this.shortAt = shortEntriesIn(bytes, indent, lineEnd);
  }

  /** Whether its language is a tag. */
  hasLanguage({ languageFrom, languageTo }: ShortEntry): boolean {
    const bytes = this.#bytes;
    if (languageTo - languageFrom === this.#last.length) {
      let same = true;
      for (let i = 0; i < this.#last.length && same; i++) same = bytes[languageFrom + i] === this.#last[i];
      if (same) return true;
    }
    const language = textOf(bytes, languageFrom, languageTo);
    let known = this.#languages.get(language);
    if (known === undefined) {
      known = makeShortTerm('', language, '', 'other') !== undefined;
      this.#languages.set(language, known);
    }
    if (known) this.#last = bytes.slice(languageFrom, languageTo);
    return known;
  }

  /** The entry that stands here, short or not. */
  make(from: number, to: number): Term {
    const entry = this.shortAt(from);
    if (entry === undefined) return this.read(from, to);
    const { termFrom, termTo, languageFrom, languageTo, translationFrom, translationTo, type = 'other' } = entry;
    const text = (begin: number, end: number): string => textOf(this.#bytes, begin, end);
    const term = text(termFrom, termTo);
    const translation = text(translationFrom, translationTo);
    return makeShortTerm(term, text(languageFrom, languageTo), translation, type) ?? this.read(from, to);
  }

  /** The one entry of these lines. @throws FAULTY */
  read(from: number, to: number): Term {
    const found: Term[] = [];
    const plain = readPlainYaml(`terms:\n${textOf(this.#bytes, from, to)}`, ({ value }) => {
      const term = readEntry(value, this.#reader);
      if (term !== undefined) found.push(term);
    });
    if (!plain || found.length !== 1) throw FAULTY;
    return found[0]!;
  }
}

/**
 * The entries that share the letters of a form with another, and `odd` ones, in their order. Nearly none does, and to ask all whether they clash would take
 * most of the time of reading a large glossary.
 */
function alikeOf({ forms, next }: FormIndex, count: number, odd: readonly number[]): number[] {
  const alike = new Uint8Array(count);
  for (const number of odd) alike[number] = 1;
  for (let form = 0; form < next.length; form++) {
    if (next[form] === 0) continue;
    alike[forms.termOf(form)] = 1;
    alike[forms.termOf(next[form]! - 1)] = 1;
  }
  const numbers: number[] = [];
  for (let at = alike.indexOf(1); at >= 0; at = alike.indexOf(1, at + 1)) numbers.push(at);
  return numbers;
}

/** The line on which the list of entries begins. */
function firstItem(bytes: Uint8Array): { readonly at: number; readonly indent: number } | undefined {
  for (let at = 0; at < bytes.length; at = endOfLine(bytes, at)) {
    let first = at;
    while (bytes[first] === BLANK) first++;
    if (bytes[first] === DASH && bytes[first + 1] === BLANK) return { at, indent: first - at };
  }
  return undefined;
}

/** Where the next entry of the list begins, or the end. */
function nextItem(bytes: Uint8Array, from: number, indent: number): number {
  for (let at = endOfLine(bytes, from); at < bytes.length; at = endOfLine(bytes, at)) {
    let first = at;
    while (first < at + indent && bytes[first] === BLANK) first++;
    if (first === at + indent && bytes[first] === DASH && bytes[first + 1] === BLANK) return at;
  }
  return bytes.length;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const found = bytes.indexOf(LINE_FEED, from);
  return found < 0 ? bytes.length : found + 1;
}

function countLines(bytes: Uint8Array, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at = endOfLine(bytes, at)) lines++;
  return lines;
}

/** A short entry has no more units. */
const spelled = new Uint16Array(BOUNDS.text);

/** The characters of a short text, which have one or two bytes each, as units in {@link spelled}; how many they are. */
function spell(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    spelled[count++] = byte < 0x80 ? byte : ((byte & 0x1f) << 6) | (bytes[++at]! & 0x3f);
  }
  return count;
}

function textOf(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
}
