import { stringify } from 'csv-stringify/sync';
import { type Bitext, type Note, type Segment, targetOf } from '../../core/bitext.ts';
import { inParts, joinParts } from '../parts.ts';
import { writeCell } from './cells.ts';

/** The columns, in the order of DESIGN section 5. A reader goes by name, not by order. */
export const COLUMNS = ['id', 'role', 'source', 'target', 'state', 'comment', 'hash'] as const;

/**
 * The record as a table for people without tools (RFC 4180, UTF-8, lines end in LF).
 * @param options.bom a byte order mark in front: Excel reads the file as UTF-8 only with one; other programs are better off without
 */
export function writeCsv(bitext: Bitext, options: CsvOptions = {}): string {
  return joinParts(csvParts(bitext, options));
}

interface CsvOptions {
  readonly bom?: boolean;
}

/** {@link writeCsv} in parts, for articles of any length. */
export function csvParts(bitext: Bitext, options: CsvOptions = {}): Iterable<string> {
  return inParts(piecesOf(bitext, options));
}

/** Rows that are put into words at a time. */
const ROWS = 500;

function* piecesOf(bitext: Bitext, { bom }: CsvOptions): Generator<string> {
  if (bom) yield '\uFEFF';
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

/** The notes of a segment, one a line; a segment that is open says why, one that reopened shows what it was. */
export function commentOf(segment: Segment): string {
  const open = segment.state === 'initial' && segment.open ? [segment.open.message] : [];
  return [...open, ...segment.notes.map(noteLine)].join('\n');
}

function noteLine({ text, category }: Note): string {
  return category === undefined ? text : `${category}: ${text}`;
}
