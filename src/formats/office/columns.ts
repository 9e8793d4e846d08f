import { type Bitext, type Segment, targetOf } from '../../core/bitext.ts';
import { sentHashes } from '../cat/about-segment.ts';
import { writeCell } from '../csv/cells.ts';
import { commentOf } from '../csv/write-csv.ts';

/** The columns of a table for people, with their share of the width in percent. Readers go by name. */
export const TABLE = [
  { name: 'id', width: 6 },
  { name: 'source', width: 32 },
  { name: 'target', width: 32 },
  { name: 'state', width: 9 },
  { name: 'comment', width: 13 },
  { name: 'hash', width: 8 },
] as const;

export type TableColumn = (typeof TABLE)[number]['name'];

/** A segment's cells in the order of {@link TABLE}; none of them can be taken for a formula. */
export function cellsOf(segment: Segment): string[] {
  const { hash, base } = sentHashes(segment);
  const cells: Readonly<Record<TableColumn, string>> = {
    id: segment.id,
    source: segment.source,
    target: targetOf(segment) ?? '',
    state: segment.state,
    comment: commentOf(segment),
    hash: `${hash}.${base}`,
  };
  return TABLE.map(({ name }) => writeCell(cells[name]));
}

/** The language that a column is written in; undefined for the program's own. */
export function languageOf(column: TableColumn, { from, to }: Bitext): string | undefined {
  return column === 'source' ? from : column === 'target' ? to : undefined;
}
