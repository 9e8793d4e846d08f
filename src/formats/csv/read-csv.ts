import { CsvError, parse } from 'csv-parse/sync';
import { TarjumanError } from '../../core/error.ts';
import type { ReturnedRows } from '../format.ts';
import { readTable } from './table-rows.ts';

/**
 * Reads a table that went out as CSV and was saved again by a person: with or without a byte order mark, with commas, semicolons or
 * tabs, any line ends, columns in any order, columns added. Rows without an id, or with one that stood before, are findings.
 * @throws TarjumanError INPUT_FORMAT where it is no such table, with the line
 */
export function readCsv(text: string, file: string): ReturnedRows {
  const body = text.replace(/^\uFEFF/, '');
  const [head, ...records] = parseRows(body, delimiterOf(body), file);
  return readTable(
    head?.record ?? [],
    records.map(({ record, line }) => ({ cells: record, place: { file, line } })),
    { file, line: 1 },
  );
}

/** The one that stands most often in the first line; a name of ours holds none of them. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const count = (delimiter: string) => head.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function parseRows(text: string, delimiter: string, file: string): { record: string[]; line: number }[] {
  let start = 1;
  try {
    const parsed: { record: string[]; info: { lines: number } }[] = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as never;
    return parsed.map(({ record, info }) => {
      const line = start;
      start = info.lines + 1;
      return { record, line };
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause['lines'] === 'number' ? cause['lines'] : start;
    throw new TarjumanError(
      'INPUT_FORMAT',
      { file, line },
      `the table cannot be read: ${cause.message}`,
      'save it again as CSV (UTF-8) from the program that wrote it',
      cause,
    );
  }
}
