import { join } from 'node:path';
import { MANIFEST_NAME } from '../publish/manifest-name.ts';
import { type Desk, recordFolder, recordPath, stateFolder } from './desk.ts';
import { type SourceFile, sidePaths } from './find-articles.ts';
import type { RecordStatus } from './record-status.ts';

/** What of a status asks the memory and the records of others: what a run would still have to do. */
export type ToDo = Pick<RecordStatus, 'memory' | 'toPay'>;

export const NOTHING_TO_DO: ToDo = { memory: { fills: 0, near: 0, chars: 0 }, toPay: { segments: 0, chars: 0 } };

/** What of a status follows from the record, its source, its copies, the glossary and the settings, and from nothing else. */
export type KeptStatus = Omit<RecordStatus, keyof ToDo>;

/** What of a desk the cache needs: where its files lie. */
export type Place = Pick<Desk, 'root' | 'out' | 'files'>;

/** What the desk was when the rows were worked out. */
export interface DeskMark {
  /** A hash of everything that the rows follow from and that lies in no file of an article. */
  readonly key: string;
  /** The languages that its settings and the command name. */
  readonly languages: readonly string[];
  /** The file of rules for sentence ends that the settings name. */
  readonly srx?: string | undefined;
  /** Its copies go somewhere, so that `status` also asks the ledger of deliveries. */
  readonly delivers: boolean;
}

/**
 * What `status` said last, in `.tarjuman/cache/`, so that only what has changed is looked at again: 10,000 articles are asked for their
 * size and time, not read. May be deleted at any time.
 */
export interface StatusCache {
  /** The desk that the kept rows are about. */
  readonly desk: DeskMark | undefined;
  /** From here on it is about this desk; what was kept about another one is gone. */
  begin(desk: DeskMark): void;
  /** Undefined where something it depends on is another file by now. */
  get(to: string, slug: string, source: SourceFile | undefined): Promise<KeptStatus | undefined>;
  /** @param stamp of {@link stampOf}, taken before the status was worked out */
  put(to: string, slug: string, stamp: string, row: KeptStatus): void;
  stampOf(to: string, slug: string, source: SourceFile | undefined): Promise<string>;
  save(): Promise<void>;
}

interface Kept {
  readonly desk: DeskMark;
  readonly rows: Record<string, { readonly stamp: string; readonly row: KeptStatus }>;
}

export async function openStatusCache(place: Place): Promise<StatusCache> {
  const file = join(stateFolder(place), 'cache', 'status.json');
  const old = await read(place, file);
  let desk = old?.desk;
  let rows: Kept['rows'] = old?.rows ?? {};
  const seen: Kept['rows'] = {};
  let changed = false;

  const mark = async (path: string): Promise<string> => {
    const there = await place.files.stat(path);
    return there ? `${there.size} ${there.mtimeMs}` : '-';
  };
  const stampOf: StatusCache['stampOf'] = async (to, slug, source) =>
    (
      await Promise.all([
        mark(recordPath(place, to, slug)),
        source ? mark(source.path) : '-',
        ...(source ? sidePaths(source).map(mark) : []),
        copyMarks(place, to, slug, mark),
      ])
    ).join('|');
  return {
    get desk() {
      return desk;
    },
    begin(now) {
      if (desk?.key === now.key) return;
      desk = now;
      rows = {};
      changed = true;
    },
    stampOf,
    async get(to, slug, source) {
      const kept = rows[`${to}/${slug}`];
      if (!kept || kept.stamp !== (await stampOf(to, slug, source))) return undefined;
      seen[`${to}/${slug}`] = kept;
      return kept.row;
    },
    put(to, slug, stamp, row) {
      changed = true;
      seen[`${to}/${slug}`] = { stamp, row };
    },
    async save() {
      if (!changed || !desk) return;
      const kept: Kept = { desk, rows: { ...rows, ...seen } };
      // A folder that cannot be written only means that the next one takes as long.
      await place.files.write(file, JSON.stringify(kept)).catch(() => false);
    },
  };
}

/** Nothing is open in it: what memory and engines would do need not be asked. */
export function isDone({ record, states, mock }: KeptStatus, realEngine: boolean): boolean {
  return record === 'orphan' || (record === 'current' && states.initial === 0 && !(realEngine && mock > 0));
}

async function copyMarks(
  place: Place,
  to: string,
  slug: string,
  mark: (path: string) => Promise<string>,
): Promise<string> {
  const folder = join(recordFolder(place, to, slug), 'copies');
  const manifest = await mark(join(folder, MANIFEST_NAME));
  if (manifest === '-') return manifest;
  const names = (await place.files.list(folder)).map(({ name }) => name);
  return (await Promise.all(names.map(async (name) => `${name} ${await mark(join(folder, name))}`))).join(',');
}

async function read(place: Place, file: string): Promise<Kept | undefined> {
  try {
    const bytes = await place.files.readIfThere(file);
    const kept = bytes && (JSON.parse(Buffer.from(bytes).toString('utf8')) as Kept);
    const whole = typeof kept?.desk?.key === 'string' && Array.isArray(kept.desk.languages);
    return kept && whole && typeof kept.rows === 'object' && kept.rows ? kept : undefined;
  } catch {
    return undefined;
  }
}
