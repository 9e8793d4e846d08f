import { join } from 'node:path';
import { isApproved, type Segment, targetOf } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { sha256 } from '../core/hash.ts';
import { type Desk, stateFolder } from './desk.ts';

/** What one import did to one record: enough to take it back. */
export interface ImportedRecord {
  readonly slug: string;
  readonly to: string;
  readonly file: string;
  /** The record as it was, in the backups. */
  readonly backup: string;
  /** By segment id: {@link markOf} the segment as the import left it. */
  readonly after: Readonly<Record<string, string>>;
}

export interface ImportEntry {
  /** ISO 8601. */
  readonly at: string;
  readonly records: readonly ImportedRecord[];
}

const NAME = /^import-(\d{6})\.json$/;

const folderOf = (desk: Desk): string => join(stateFolder(desk), 'journal', 'backups');
const pathOf = (desk: Desk, number: number): string =>
  join(folderOf(desk), `import-${String(number).padStart(6, '0')}.json`);

/** Tells whether a segment still stands as it was left. */
export function markOf(segment: Segment): string {
  const origin = segment.state === 'initial' ? null : segment.origin;
  const approval = isApproved(segment) && 'approval' in segment ? (segment.approval ?? null) : null;
  const said = [
    segment.source,
    segment.state,
    targetOf(segment) ?? null,
    origin?.kind ?? null,
    approval,
    segment.notes.map(({ text }) => text),
  ];
  return sha256(JSON.stringify(said)).slice(0, 16);
}

async function numbers(desk: Desk): Promise<number[]> {
  if (!(await desk.files.stat(folderOf(desk)))) return [];
  const found = (await desk.files.list(folderOf(desk))).flatMap(({ name }) => NAME.exec(name)?.[1] ?? []);
  return found.map(Number).sort((a, b) => a - b);
}

/** A new entry that grows with each record, and is on the disk before the record changes. */
export async function beginImport(desk: Desk, at: string): Promise<{ add(record: ImportedRecord): Promise<void> }> {
  const number = ((await numbers(desk)).at(-1) ?? 0) + 1;
  const records: ImportedRecord[] = [];
  return {
    async add(record) {
      records.push(record);
      const entry: ImportEntry = { at, records };
      await desk.files.write(pathOf(desk, number), `${JSON.stringify(entry, null, 2)}\n`);
    },
  };
}

/** The import that was made last and not taken back. @throws TarjumanError USAGE where there is none */
export async function lastImport(desk: Desk): Promise<{ readonly entry: ImportEntry; forget(): Promise<void> }> {
  const number = (await numbers(desk)).at(-1);
  if (number === undefined)
    throw new TarjumanError(
      'USAGE',
      {},
      'there is no import to take back',
      'see .tarjuman/journal/backups for records as they were',
    );
  const path = pathOf(desk, number);
  const entry = JSON.parse(Buffer.from(await desk.files.read(path)).toString('utf8')) as ImportEntry;
  return { entry, forget: () => desk.files.remove(path) };
}
