import { stringify } from 'csv-stringify/sync';
import { type Bitext, type Note, type Segment, targetOf } from '../../core/bitext.ts';
import { writeCell } from './cells.ts';

/** The columns, in the order of DESIGN section 5. A reader goes by name, not by order. */
export const COLUMNS = ['id', 'role', 'source', 'target', 'state', 'comment', 'hash'] as const;

/**
 * The record as a table for people without tools (RFC 4180, UTF-8, lines end in LF).
 * @param options.bom a byte order mark in front: Excel reads the file as UTF-8 only with one; other programs are better off without
 */
export function writeCsv(bitext: Bitext, options: { readonly bom?: boolean } = {}): string {
  const rows = bitext.units.flatMap((unit) =>
    unit.segments.map((segment) => [
      segment.id,
      unit.role,
      segment.source,
      targetOf(segment) ?? '',
      segment.state,
      commentOf(segment),
      segment.hash,
    ]),
  );
  const cells = rows.map((row) => row.map(writeCell));
  const quoted = /[\r\n\t;]|^\s|\s$/;
  return (
    (options.bom ? '\uFEFF' : '') +
    stringify([[...COLUMNS], ...cells], { record_delimiter: '\n', quoted_match: quoted })
  );
}

/** The notes of a segment, one a line; a segment that is open says why, one that reopened shows what it was. */
export function commentOf(segment: Segment): string {
  const open = segment.state === 'initial' && segment.open ? [segment.open.message] : [];
  return [...open, ...segment.notes.map(noteLine)].join('\n');
}

function noteLine({ text, category }: Note): string {
  return category === undefined ? text : `${category}: ${text}`;
}
