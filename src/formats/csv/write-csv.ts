import { stringify } from 'csv-stringify/sync';
import { type Bitext, type Note, type Segment, targetOf } from '../../core/bitext.ts';
import { ByteParts } from '../byte-parts.ts';
import { joinParts } from '../parts.ts';
import { lettersOf, putPlain } from '../put-plain.ts';
import { writeCell } from './cells.ts';

const BOM = '\uFEFF';

/** The columns, in the order of DESIGN section 5. A reader goes by name, not by order. */
export const COLUMNS = ['id', 'role', 'source', 'target', 'state', 'comment', 'hash'] as const;

/**
 * The record as a table for people without tools (RFC 4180, UTF-8, lines end in LF).
 * @param options.bom a byte order mark in front: Excel reads the file as UTF-8 only with one; other programs are better off without
 */
export function writeCsv(bitext: Bitext, options: CsvOptions = {}): string {
  return joinParts(piecesOf(bitext, options));
}

interface CsvOptions {
  readonly bom?: boolean;
}

/** Rows that are put into words at a time. */
const ROWS = 500;

function* piecesOf(bitext: Bitext, { bom }: CsvOptions): Generator<string> {
  if (bom) yield BOM;
  let rows: string[][] = [[...COLUMNS]];
  for (const unit of bitext.units)
    for (const segment of unit.segments) {
      const { id, source, state, hash } = segment;
      rows.push([id, unit.role, source, targetOf(segment) ?? '', state, commentOf(segment), hash].map(writeCell));
      if (rows.length < ROWS) continue;
      yield lines(rows);
      rows = [];
    }
  if (rows.length > 0) yield lines(rows);
}

function lines(rows: string[][]): string {
  return stringify(rows, { record_delimiter: '\n', quoted_match: /[\r\n\t;]|^\s|\s$/ });
}

/**
 * The bytes of {@link writeCsv} in parts, for articles of any length, from a small part of its time: a cell that stands as it is, as most do, is put down
 * at once. A part holds good until the next is asked for.
 */
export function* csvParts(bitext: Bitext, { bom }: CsvOptions = {}): Generator<Uint8Array> {
  const parts = new ByteParts();
  try {
    if (bom) parts.put(BOM);
    parts.put(lines([[...COLUMNS]]));
    for (const { role, segments } of bitext.units)
      for (const segment of segments) {
        const { id, source, state, hash } = segment;
        putCell(parts, id);
        putNext(parts, role);
        putNext(parts, source);
        putNext(parts, targetOf(segment) ?? '');
        putNext(parts, state);
        putNext(parts, commentOf(segment));
        putNext(parts, hash);
        parts.putShort('\n');
        if (parts.full) yield parts.take();
      }
    yield parts.take();
  } finally {
    parts.end();
  }
}

const LETTERS = lettersOf('",;');
/** How a cell shows what nobody would see; and how nothing else may begin. */
const SHOWN = '[U+';

function putNext(parts: ByteParts, text: string): void {
  parts.putShort(',');
  putCell(parts, text);
}

function putCell(parts: ByteParts, text: string): void {
  if (text === '') return;
  if (beginsPlainly(text.charCodeAt(0)) && endsPlainly(text.charCodeAt(text.length - 1)) && !text.includes(SHOWN)) {
    const begin = parts.open(0);
    if (putPlain(parts, text, 0, text.length, LETTERS) === text.length) return;
    parts.close(begin);
  }
  parts.put(lines([[writeCell(text)]]).slice(0, -1));
}

/** Surely no blank, and nothing that makes a spreadsheet take the cell for a formula: a letter or figure of Latin or Arabic, a bracket. */
function beginsPlainly(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x620 && code <= 0x6d3) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x28 ||
    code === 0x5b
  );
}

/** Surely no blank. */
function endsPlainly(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x620 && code <= 0x6d4);
}

/** The notes of a segment, one a line; a segment that is open says why, one that reopened shows what it was. */
export function commentOf(segment: Segment): string {
  const open = segment.state === 'initial' && segment.open ? [segment.open.message] : [];
  return [...open, ...segment.notes.map(noteLine)].join('\n');
}

function noteLine({ text, category }: Note): string {
  return category === undefined ? text : `${category}: ${text}`;
}
