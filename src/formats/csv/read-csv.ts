import { CsvError, parse } from 'csv-parse/sync';
import { STATES, type State } from '../../core/bitext.ts';
import { TarjumanError } from '../../core/error.ts';
import type { ReturnedRow, ReturnedRows, RowFinding } from '../format.ts';
import { readCell } from './cells.ts';
import { COLUMNS } from './write-csv.ts';

type Column = (typeof COLUMNS)[number];

/** Without these a row says nothing. */
const NEEDED: readonly Column[] = ['id', 'target'];

/**
 * Reads a table that went out as CSV and was saved again by a person: with or without a byte order mark, with commas, semicolons or
 * tabs, any line ends, columns in any order, columns added. Rows without an id, or with one that stood before, are findings.
 * @throws TarjumanError INPUT_FORMAT where it is no such table, with the line
 */
export function readCsv(text: string, file: string): ReturnedRows {
  const body = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(body);
  const [head, ...records] = parseRows(body, delimiter, file);
  const names = (head?.record ?? []).map((name) => name.trim().toLowerCase());
  const missing = NEEDED.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new TarjumanError(
      'INPUT_FORMAT',
      { file, line: 1 },
      `the first line has no column «${missing.join('», «')}»`,
      `keep the first line as it was exported: ${COLUMNS.join(',')}`,
    );
  const rows: ReturnedRow[] = [];
  const findings: RowFinding[] = [];
  const seen = new Map<string, number>();
  for (const { record, line } of records) {
    const place = { file, line };
    const cell = (column: Column): string | undefined => {
      const index = names.indexOf(column);
      return index < 0 ? undefined : record[index] === undefined ? undefined : readCell(record[index]);
    };
    const skip = (message: string) => findings.push({ check: 'row-skipped', severity: 'warning', message, place });
    if (record.every((one) => one.trim() === '')) continue;
    const id = cell('id')?.trim() ?? '';
    const target = cell('target');
    const first = seen.get(id);
    if (id === '') skip('the row has no id');
    else if (target === undefined) skip(`the row of ${id} ends before its target`);
    else if (first !== undefined) skip(`${id} stood in line ${first} already`);
    else {
      seen.set(id, line);
      const said = cell('state')?.trim().toLowerCase();
      const state = STATES.find((known) => known === said) as State | undefined;
      if (said && !state)
        findings.push({
          check: 'row-state',
          severity: 'warning',
          message: `${id}: the state «${said}» is not known`,
          expected: STATES,
          place,
        });
      rows.push({
        place,
        id,
        // An open segment has an empty cell and no target; elsewhere an empty cell is a target that was emptied.
        ...(target === '' && state === 'initial' ? {} : { target }),
        ...defined('source', cell('source')),
        ...defined('comment', cell('comment')),
        ...defined('hash', cell('hash')?.trim() || undefined),
        ...defined('state', state),
      });
    }
  }
  return { rows, findings };
}

function defined<K extends string, T>(key: K, value: T | undefined): { [key in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: T });
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
