import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { MANIFEST_NAME } from '../publish/manifest.ts';
import { type Desk, recordFolder, recordPath, stateFolder } from './desk.ts';
import type { SourceFile } from './find-articles.ts';
import { sidePaths } from './read-side-file.ts';
import type { RecordStatus } from './record-status.ts';

/** What of a status follows from the record, its source, its copies, the glossary and the settings, and from nothing else. */
export type KeptStatus = Omit<RecordStatus, 'memory' | 'toPay'>;

/**
 * What `status` said last, in `.tarjuman/cache/`, so that only what has changed is looked at again: 10,000 articles are asked for their
 * size and time, not read. May be deleted at any time.
 */
export interface StatusCache {
  /** Undefined where something it depends on is another file by now. */
  get(to: string, slug: string, source: SourceFile | undefined): Promise<KeptStatus | undefined>;
  /** @param stamp of {@link stampOf}, taken before the status was worked out */
  put(to: string, slug: string, stamp: string, row: KeptStatus): void;
  stampOf(to: string, slug: string, source: SourceFile | undefined): Promise<string>;
  save(): Promise<void>;
}

interface Kept {
  readonly desk: string;
  readonly rows: Record<string, { readonly stamp: string; readonly row: KeptStatus }>;
}

export async function openStatusCache(desk: Desk): Promise<StatusCache> {
  const file = join(stateFolder(desk), 'cache', 'status.json');
  const { glossary, settings, version } = desk;
  const said = JSON.stringify([1, version, desk.out, settings, glossary.terms, desk.rules]);
  const mine = createHash('sha256').update(said).digest('hex');
  const old = await read(desk, file);
  const rows: Kept['rows'] = old?.desk === mine ? { ...old.rows } : {};
  const seen: Kept['rows'] = {};
  let changed = old?.desk !== mine;

  const mark = async (path: string): Promise<string> => {
    const there = await desk.files.stat(path);
    return there ? `${there.size} ${there.mtimeMs}` : '-';
  };
  const stampOf: StatusCache['stampOf'] = async (to, slug, source) =>
    (
      await Promise.all([
        mark(recordPath(desk, to, slug)),
        source ? mark(source.path) : '-',
        ...(source ? sidePaths(source).map(mark) : []),
        copyMarks(desk, to, slug, mark),
      ])
    ).join('|');
  return {
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
      if (!changed) return;
      const kept: Kept = { desk: mine, rows: { ...rows, ...seen } };
      // A folder that cannot be written only means that the next one takes as long.
      await desk.files.write(file, JSON.stringify(kept)).catch(() => false);
    },
  };
}

async function copyMarks(
  desk: Desk,
  to: string,
  slug: string,
  mark: (path: string) => Promise<string>,
): Promise<string> {
  const folder = join(recordFolder(desk, to, slug), 'copies');
  const manifest = await mark(join(folder, MANIFEST_NAME));
  if (manifest === '-') return manifest;
  const names = (await desk.files.list(folder)).map(({ name }) => name);
  return (await Promise.all(names.map(async (name) => `${name} ${await mark(join(folder, name))}`))).join(',');
}

async function read(desk: Desk, file: string): Promise<Kept | undefined> {
  try {
    const bytes = await desk.files.readIfThere(file);
    const kept = bytes && (JSON.parse(Buffer.from(bytes).toString('utf8')) as Kept);
    return kept && typeof kept.desk === 'string' && typeof kept.rows === 'object' && kept.rows ? kept : undefined;
  } catch {
    return undefined;
  }
}
