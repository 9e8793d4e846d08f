import { STATES } from '../../core/bitext.ts';
import { type Place, TarjumanError } from '../../core/error.ts';
import { stateOfWord } from '../cat/states.ts';
import { defined } from '../cat/xml-rows.ts';
import type { ReturnedRow, ReturnedRows, RowFinding } from '../format.ts';
import { readCell } from './cells.ts';
import { COLUMNS } from './write-csv.ts';

type Column = (typeof COLUMNS)[number];

/** Without these a row says nothing. */
const NEEDED: readonly Column[] = ['id', 'target'];

/** A row of any table, its cells as they stand. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly place: Place;
  /** Who worked on the target, and when, where the file says so. */
  readonly by?: string;
  readonly at?: string;
  /** What people said beside the cells. */
  readonly remarks?: readonly string[];
}

/** Which columns are missing in the first row of a table; none: it may be one of ours. */
export function missingColumns(head: readonly string[]): Column[] {
  const names = namesIn(head);
  // Without ids (translate-toolkit) a row is found by its source.
  return NEEDED.filter((column) => !names.includes(column) && !(column === 'id' && names.includes('source')));
}

function namesIn(head: readonly string[]): string[] {
  return head.map((name) => name.trim().toLowerCase());
}

/**
 * What the rows of a table say; columns go by name. Rows without an id, or with one that stood before, are findings.
 * @throws TarjumanError INPUT_FORMAT where it is no such table, with the line
 */
export function readTable(head: readonly string[], records: readonly TableRow[], first: Place): ReturnedRows {
  const reader = new TableReader(head, first);
  for (const record of records) reader.add(record);
  return reader.end();
}

/** {@link readTable}, row by row. */
export class TableReader {
  readonly #names: readonly string[];
  readonly #rows: ReturnedRow[] = [];
  readonly #findings: RowFinding[] = [];
  /** By id, on which line it stood. */
  readonly #seen = new Map<string, number>();

  /** @throws TarjumanError INPUT_FORMAT where it is no such table, with the line */
  constructor(head: readonly string[], first: Place) {
    this.#names = namesIn(head);
    const missing = missingColumns(head);
    if (missing.length > 0)
      throw new TarjumanError(
        'INPUT_FORMAT',
        first,
        `the first line has no column «${missing.join('», «')}»`,
        `keep the first line as it was exported: ${COLUMNS.join(',')}`,
      );
  }

  add({ cells, place, by, at, remarks = [] }: TableRow): void {
    const names = this.#names;
    const cell = (column: Column): string | undefined => {
      const value = cells[names.indexOf(column)];
      return value === undefined ? undefined : readCell(value);
    };
    const skip = (message: string, reason: RowFinding['reason'] = 'unreadable') =>
      this.#findings.push({ check: 'row-skipped', severity: 'warning', message, place, reason });
    if (cells.every((one) => one.trim() === '')) return;
    const id = cell('id')?.trim() ?? '';
    const target = cell('target');
    const before = this.#seen.get(id);
    if (id === '' && names.includes('id')) skip('the row has no id');
    else if (target === undefined) skip(`the row of ${id} ends before its target`);
    else if (id !== '' && before !== undefined) skip(`${id} stood in line ${before} already`, 'duplicate');
    else {
      this.#seen.set(id, place.line ?? 0);
      const said = cell('state')?.trim();
      const state = said ? stateOfWord(said) : undefined;
      if (said && !state)
        this.#findings.push({
          check: 'row-state',
          severity: 'warning',
          message: `${id}: the state «${said}» is not known`,
          expected: STATES,
          place,
        });
      // Where the format carries it, the hash of the target that was sent out stands behind a full stop.
      const [hash, base] = (cell('hash')?.trim() ?? '').split('.');
      const comment = [cell('comment') ?? '', ...remarks].filter((one) => one !== '').join('\n');
      this.#rows.push({
        place,
        ...defined('id', id || undefined),
        // An open segment has an empty cell and no target; elsewhere an empty cell is a target that was emptied.
        ...(target === '' && state === 'initial' ? {} : { target }),
        ...defined('source', cell('source')),
        ...defined('comment', remarks.length > 0 || cell('comment') !== undefined ? comment : undefined),
        ...defined('hash', hash || undefined),
        ...defined('base', base || undefined),
        ...defined('state', state),
        ...defined('by', by),
        ...defined('at', at),
      });
    }
  }

  end(): ReturnedRows {
    return { rows: this.#rows, findings: this.#findings };
  }
}
