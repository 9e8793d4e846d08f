import { sha256 } from '../core/hash.ts';
import type { Term } from '../core/term.ts';
import { type EntryTable, glossaryOf, LazyTerms } from './entry-table.ts';
import type { ReadGlossary } from './finish-glossary.ts';
import type { Filter, FormIndex } from './form-index.ts';
import { FormList } from './form-list.ts';
import { packTable, unpackTable } from './form-table.ts';
import type { GlossaryFinding } from './glossary.ts';
import { packTerms, unpackTerm } from './pack-terms.ts';
import { prepareGlossary } from './prepare-glossary.ts';
import { entriesOfFile } from './read-large-glossary.ts';

/**
 * A glossary that was read, as bytes from which it is there again without being read: where each entry begins in its file, and the index of its forms as it
 * lies in memory, save free slots of the table. Only what texts mention is ever made of the file's lines. Entries of a file that is no
 * plain YAML, which takes long to read, come along as JSON.
 *
 * Layout: two numbers of four bytes (mark, version), SHA-256 of all that follows as 64 letters, the bytes of the head, the head as JSON, and the parts
 * that it lists, one behind the other; head and parts are filled up to whole numbers. Numbers are the machine's own: the mark tells a foreign order.
 */
const MARK = 0x54474c31;
const VERSION = 2;
const DIGEST = 8;
const FRONT = DIGEST + 64;
/** Where the head begins: behind its size. */
const HEAD = FRONT + 4;

interface Head {
  readonly key: string;
  readonly source: EntryTable['source'];
  /** Slots of the table - 1. */
  readonly mask: number;
  readonly longTakesArticle: boolean;
  readonly anyGap: boolean;
  /** Bytes of each part, in the order of {@link PARTS}. */
  readonly sizes: readonly number[];
}

const PARTS = [
  'findings',
  'packed',
  'begins',
  'lines',
  'columns',
  'short',
  'first',
  'next',
  'taken',
  'numbers',
  'longer',
  'oneWord',
  'beginnings',
  'endings',
] as const;

type Part = (typeof PARTS)[number];

/**
 * @param key what the glossary was read from and by whom, the bytes of its file among it: it is opened again under the same key alone
 * @returns undefined for a glossary that was not read just now
 */
export function compileGlossary(read: ReadGlossary, key: string): Uint8Array | undefined {
  const table = read.table ?? packedTable(read);
  if (table === undefined) return undefined;
  const { source, index } = table;
  const parts: Record<Part, Uint8Array | Int32Array> = {
    findings: Buffer.from(JSON.stringify(read.findings), 'utf8'),
    packed: source === 'packed' ? table.bytes : new Uint8Array(0),
    begins: table.begins,
    lines: table.lines,
    columns: table.columns,
    short: table.short,
    first: index.first,
    next: index.next,
    ...packTable(index.table),
    longer: index.longer.bits,
    oneWord: index.oneWord.bits,
    beginnings: index.beginnings.bits,
    endings: index.endings.bits,
  };
  const bytes = PARTS.map((part) => bytesOf(parts[part]));
  const { longTakesArticle, anyGap } = index;
  const sizes = bytes.map(({ length }) => length);
  const told: Head = { key, source, mask: index.table.mask, longTakesArticle, anyGap, sizes };
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

/** The table of a glossary whose entries were made. */
function packedTable({ glossary, placed }: ReadGlossary): EntryTable | undefined {
  if (placed === undefined) return undefined;
  const terms = placed.map(({ term }) => term);
  return {
    source: 'packed',
    ...packTerms(terms),
    lines: Int32Array.from(placed, ({ at }) => at.line ?? 0),
    columns: Int32Array.from(placed, ({ at }) => at.column ?? 0),
    short: shortOf(terms),
    index: prepareGlossary(glossary).index,
  };
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
 * @param source the bytes of the glossary's file, which the key vouches for
 * @param file the glossary's name for messages
 */
export function openCompiled(
  bytes: Uint8Array,
  key: string,
  source: Uint8Array,
  file: string,
): ReadGlossary | undefined {
  if (bytes.length < HEAD) return undefined;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const [mark, version] = new Uint32Array(aligned.buffer, aligned.byteOffset, DIGEST / 4);
  if (mark !== MARK || version !== VERSION) return undefined;
  if (textOf(aligned, DIGEST, FRONT) !== sha256(aligned.subarray(FRONT))) return undefined;
  const headSize = new Uint32Array(aligned.buffer, aligned.byteOffset + FRONT, 1)[0]!;
  const head = JSON.parse(textOf(aligned, HEAD, HEAD + headSize)) as Head;
  if (head.key !== key) return undefined;
  const places = new Map<Part, { readonly from: number; readonly size: number }>();
  let from = HEAD + whole(headSize);
  PARTS.forEach((part, i) => {
    places.set(part, { from, size: head.sizes[i]! });
    from += whole(head.sizes[i]!);
  });
  const bytesIn = (part: Part): Uint8Array => {
    const { from, size } = places.get(part)!;
    return aligned.subarray(from, from + size);
  };
  const numbers = (part: Part): Int32Array => {
    const { buffer, byteOffset, length } = bytesIn(part);
    return new Int32Array(buffer, byteOffset, length / 4);
  };
  const where = { begins: numbers('begins'), columns: numbers('columns') };
  const packed = bytesIn('packed');
  const terms = head.source === 'file' ? entriesOfFile(source, where) : packedEntries(packed, where.begins);
  const filter = (part: Part): Filter => {
    const bits = numbers(part);
    return { bits, mask: bits.length * 32 - 1 };
  };
  const first = numbers('first');
  const index: FormIndex = {
    forms: new FormList(terms, first),
    first,
    next: numbers('next'),
    table: unpackTable({ taken: numbers('taken'), numbers: numbers('numbers') }, head.mask),
    longTakesArticle: head.longTakesArticle,
    anyGap: head.anyGap,
    longer: filter('longer'),
    oneWord: filter('oneWord'),
    beginnings: filter('beginnings'),
    endings: filter('endings'),
  };
  const table: EntryTable = {
    source: head.source,
    bytes: head.source === 'file' ? source : packed,
    ...where,
    lines: numbers('lines'),
    short: numbers('short'),
    index,
  };
  const findings = JSON.parse(textOf(bytesIn('findings'))) as GlossaryFinding[];
  return { glossary: glossaryOf(table, terms, file), findings };
}

function packedEntries(bytes: Uint8Array, begins: Int32Array): LazyTerms {
  return new LazyTerms(begins.length - 1, (i) => unpackTerm(JSON.parse(textOf(bytes, begins[i]!, begins[i + 1]! - 1))));
}

function textOf(bytes: Uint8Array, from = 0, to = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
}
