import type { ReturnedRows } from '../format.ts';
import { delimiterOf, parseRows } from './parse-rows.ts';
import { readTable } from './table-rows.ts';

/**
 * Reads a table that went out as CSV and was saved again by a person: with or without a byte order mark, with commas, semicolons or
 * tabs, any line ends, columns in any order, columns added. Rows without an id, or with one that stood before, are findings.
 * @throws TarjumanError INPUT_FORMAT where it is no such table, with the line
 */
export function readCsv(text: string, file: string): ReturnedRows {
  const body = text.replace(/^\uFEFF/, '');
  const [head, ...records] = parseRows(body, delimiterOf(body, [',', ';', '\t']), file);
  return readTable(
    head?.cells ?? [],
    records.map(({ cells, line }) => ({ cells, place: { file, line } })),
    { file, line: 1 },
  );
}
