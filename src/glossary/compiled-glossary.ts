import type { Place } from '../core/error.ts';
import { sha256 } from '../core/hash.ts';
import type { Term } from '../core/term.ts';
import type { ReadGlossary } from './finish-glossary.ts';
import type { Filter, FormIndex } from './form-index.ts';
import { FormList, type TermList } from './form-list.ts';
import type { Glossary, GlossaryFinding } from './glossary.ts';
import { packTerms, unpackTerm } from './pack-terms.ts';
import { fingerprintOf, Prepared, prepareGlossary } from './prepare-glossary.ts';

/**
 * A glossary that was read, as bytes from which it is there again without being read: its entries as JSON with the place of each, and
 * the index of its forms as it lies in memory. Only what texts mention is ever taken out of the JSON.
 *
 * Layout: two numbers of four bytes (mark, version), SHA-256 of all that follows as 64 letters, the bytes of the head, the head as JSON, and the parts
 * that it lists, one behind the other; head and parts are filled up to whole numbers. Numbers are the machine's own: the mark tells a foreign order.
 */
const MARK = 0x54474c31;
const VERSION = 1;
const DIGEST = 8;
const FRONT = DIGEST + 64;
/** Where the head begins: behind its size. */
const HEAD = FRONT + 4;

interface Head {
  readonly key: string;
  readonly fingerprint: string;
  readonly longTakesArticle: boolean;
  readonly anyGap: boolean;
  /** Bytes of each part, in the order of {@link PARTS}. */
  readonly sizes: readonly number[];
}

const PARTS = [
  'findings',
  'terms',
  'ends',
  'lines',
  'columns',
  'short',
  'first',
  'next',
  'cells',
  'longer',
  'oneWord',
  'beginnings',
  'endings',
] as const;

type Part = (typeof PARTS)[number];

/**
 * @param key what the glossary was read from and by whom: bytes are opened again under the same key alone
 * @returns undefined for a glossary that was not read just now
 */
export function compileGlossary({ glossary, findings, placed }: ReadGlossary, key: string): Uint8Array | undefined {
  if (placed === undefined) return undefined;
  const { terms } = glossary;
  const { index } = prepareGlossary(glossary);
  const packed = packTerms(terms);
  const parts: Record<Part, Uint8Array | Int32Array> = {
    findings: Buffer.from(JSON.stringify(findings), 'utf8'),
    terms: packed.bytes,
    ends: packed.ends,
    ...placesOf(placed),
    short: shortOf(terms),
    first: index.first,
    next: index.next,
    cells: index.table.cells,
    longer: index.longer.bits,
    oneWord: index.oneWord.bits,
    beginnings: index.beginnings.bits,
    endings: index.endings.bits,
  };
  const bytes = PARTS.map((part) => bytesOf(parts[part]));
  const { longTakesArticle, anyGap } = index;
  const sizes = bytes.map(({ length }) => length);
  const told: Head = { key, fingerprint: fingerprintOf(packed.bytes), longTakesArticle, anyGap, sizes };
  const head = Buffer.from(JSON.stringify(told), 'utf8');
  const made = Buffer.alloc([head, ...bytes].reduce((size, part) => size + whole(part.length), HEAD));
  let at = HEAD;
  for (const part of [head, ...bytes]) {
    made.set(part, at);
    at += whole(part.length);
  }
  new Uint32Array(made.buffer, made.byteOffset, DIGEST / 4).set([MARK, VERSION]);
  new Uint32Array(made.buffer, made.byteOffset + FRONT, 1)[0] = head.length;
  made.write(sha256(made.subarray(FRONT)), DIGEST, 'latin1');
  return made;
}

/** Step by step: for a hundred thousand entries, to ask a function about each takes several times as long. */
function placesOf(placed: NonNullable<ReadGlossary['placed']>): Record<'lines' | 'columns', Int32Array> {
  const lines = new Int32Array(placed.length);
  const columns = new Int32Array(placed.length);
  for (let i = 0; i < placed.length; i++) {
    const { line = 0, column = 0 } = placed[i]!.at;
    lines[i] = line;
    columns[i] = column;
  }
  return { lines, columns };
}

/** The numbers of the entries with `of`. */
function shortOf(terms: readonly Term[]): Int32Array {
  const short: number[] = [];
  for (let i = 0; i < terms.length; i++) if (terms[i]!.of !== undefined) short.push(i);
  return Int32Array.from(short);
}

function bytesOf(part: Uint8Array | Int32Array): Uint8Array {
  return new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
}

function whole(bytes: number): number {
  return (bytes + 3) & ~3;
}

/**
 * The glossary that was compiled under this key, with the same answers to everything; undefined where the bytes are not of this layout, of
 * another key, or damaged.
 * @param file the glossary's name for messages
 */
export function openCompiled(bytes: Uint8Array, key: string, file: string): ReadGlossary | undefined {
  if (bytes.length < HEAD) return undefined;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const [mark, version] = new Uint32Array(aligned.buffer, aligned.byteOffset, DIGEST / 4);
  if (mark !== MARK || version !== VERSION) return undefined;
  if (textOf(aligned, DIGEST, FRONT) !== sha256(aligned.subarray(FRONT))) return undefined;
  const headSize = new Uint32Array(aligned.buffer, aligned.byteOffset + FRONT, 1)[0]!;
  const head = JSON.parse(textOf(aligned, HEAD, HEAD + headSize)) as Head;
  if (head.key !== key) return undefined;
  const at = new Map<Part, number>();
  let from = HEAD + whole(headSize);
  PARTS.forEach((part, i) => {
    at.set(part, from);
    from += whole(head.sizes[i]!);
  });
  const sizeOf = (part: Part): number => head.sizes[PARTS.indexOf(part)]!;
  const numbers = (part: Part): Int32Array =>
    new Int32Array(aligned.buffer, aligned.byteOffset + at.get(part)!, sizeOf(part) / 4);
  const terms = new CompiledTerms(aligned, at.get('terms')!, sizeOf('terms'), numbers('ends'));
  const filter = (part: Part): Filter => {
    const bits = numbers(part);
    return { bits, mask: bits.length * 32 - 1 };
  };
  const first = numbers('first');
  const cells = numbers('cells');
  const index: FormIndex = {
    forms: new FormList(terms, first),
    first,
    next: numbers('next'),
    table: { cells, mask: cells.length / 4 - 1 },
    longTakesArticle: head.longTakesArticle,
    anyGap: head.anyGap,
    longer: filter('longer'),
    oneWord: filter('oneWord'),
    beginnings: filter('beginnings'),
    endings: filter('endings'),
  };
  const prepared = new Prepared(terms, {
    index: () => index,
    fingerprint: () => head.fingerprint,
    short: () => numbers('short'),
  });
  let places: ReadonlyMap<string, Place> | undefined;
  const glossary: Glossary = {
    get terms() {
      return terms.all();
    },
    file,
    get places() {
      places ??= readPlaces(terms.all(), numbers('lines'), numbers('columns'), file);
      return places;
    },
    prepared,
  };
  const findings = JSON.parse(
    textOf(aligned, at.get('findings')!, at.get('findings')! + sizeOf('findings')),
  ) as GlossaryFinding[];
  return { glossary, findings };
}

function textOf(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
}

function readPlaces(terms: readonly Term[], lines: Int32Array, columns: Int32Array, file: string): Map<string, Place> {
  return new Map(terms.map(({ term }, i) => [term, { file, line: lines[i]!, column: columns[i]! }]));
}

class CompiledTerms implements TermList {
  readonly count: number;
  readonly #bytes: Uint8Array;
  readonly #from: number;
  readonly #size: number;
  readonly #ends: Int32Array;
  readonly #made = new Map<number, Term>();
  #all: readonly Term[] | undefined;

  constructor(bytes: Uint8Array, from: number, size: number, ends: Int32Array) {
    this.count = ends.length;
    this.#bytes = bytes;
    this.#from = from;
    this.#size = size;
    this.#ends = ends;
  }

  at(index: number): Term {
    if (this.#all !== undefined) return this.#all[index]!;
    let term = this.#made.get(index);
    if (term === undefined) {
      const begin = index === 0 ? 1 : this.#ends[index - 1]! + 1;
      term = unpackTerm(JSON.parse(textOf(this.#bytes, this.#from + begin, this.#from + this.#ends[index]!)));
      this.#made.set(index, term);
    }
    return term;
  }

  /** All entries; those that were asked for before are the same objects. */
  all(): readonly Term[] {
    if (this.#all === undefined) {
      const rows = JSON.parse(textOf(this.#bytes, this.#from, this.#from + this.#size)) as unknown[];
      this.#all = rows.map((row, i) => this.#made.get(i) ?? unpackTerm(row));
      this.#made.clear();
    }
    return this.#all;
  }
}
