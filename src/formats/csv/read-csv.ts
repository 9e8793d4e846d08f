import type { ReturnedRows } from '../format.ts';
import { delimiterOf, parseRows, streamRows } from './parse-rows.ts';
import { readTable, TableReader } from './table-rows.ts';

/** Where a table has several of these as often in its first line, the first of them counts. */
const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads a table that went out as CSV and was saved again by a person: with or without a byte order mark, with commas, semicolons or
 * tabs, any line ends, columns in any order, columns added. Rows without an id, or with one that stood before, are findings.
 * @throws TarjumanError INPUT_FORMAT where it is no such table, with the line
 */
export function readCsv(text: string, file: string): ReturnedRows {
  const body = text.replace(/^\uFEFF/, '');
  const [head, ...records] = parseRows(body, delimiterOf(body, DELIMITERS), file);
  return readTable(
    head?.cells ?? [],
    records.map(({ cells, line }) => ({ cells, place: { file, line } })),
    { file, line: 1 },
  );
}

/** {@link readCsv} of a text that comes in pieces: of the table no more than a row is held beside what its rows say. */
export async function readCsvPieces(pieces: AsyncIterable<string>, file: string): Promise<ReturnedRows> {
  const { head, rest } = await firstLineOf(pieces);
  let table: TableReader | undefined;
  for await (const { cells, line } of streamRows(rest, delimiterOf(head, DELIMITERS), file)) {
    if (table) table.add({ cells, place: { file, line } });
    else table = new TableReader(cells, { file, line: 1 });
  }
  return (table ?? new TableReader([], { file, line: 1 })).end();
}

/** The beginning of a text, its first line and more, and all of it in pieces again. A byte order mark is left out. */
async function firstLineOf(
  pieces: AsyncIterable<string>,
): Promise<{ readonly head: string; readonly rest: AsyncIterable<string> }> {
  const source = pieces[Symbol.asyncIterator]();
  let head = '';
  while (!/[\r\n]/.test(head)) {
    const { value, done } = await source.next();
    if (done) break;
    head = (head + value).replace(/^\uFEFF/, '');
  }
  const rest = async function* (): AsyncGenerator<string> {
    yield head;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  };
  return { head, rest: rest() };
}
