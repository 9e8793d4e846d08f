import { join } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import {
  createMemory,
  entriesOf,
  MEMORY_FILE,
  type Memory,
  type MemoryAccess,
  type MemorySource,
} from '../memory/memory.ts';
import { type Desk, recordPath, stateFolder } from './desk.ts';
import { listRecords } from './list-records.ts';
import { tmxSources } from './memory-sources.ts';
import { readRecord } from './record-file.ts';

/**
 * What people approved: in all records of the desk in the given languages, and in the TMX files of `memory/`. The index in `.tarjuman/cache` follows
 * them; only what changed is read again.
 * @param persistent false: no index is made where there is none; it lives in this run alone then (dry runs)
 * @param holdsNoPairs knows of records that they need not be read
 * @param on.damaged told of records and TMX files (with an empty slug) that cannot be read; their pairs are missing from the memory
 */
export async function openMemory(
  desk: Desk,
  languages: readonly string[],
  persistent: boolean,
  on: { damaged(error: TarjumanError, slug: string, to: string): void; notice(message: string): void },
  holdsNoPairs: (slug: string, to: string) => Promise<boolean> = async () => false,
): Promise<Memory & MemoryAccess> {
  const index = join(stateFolder(desk), 'cache', MEMORY_FILE);
  // A look that costs a rebuilt index each time would be none: one that is there is used, and follows as in any run.
  const file = persistent || (await desk.files.stat(index)) ? index : ':memory:';
  const { from, memory: settings } = desk.settings;
  const memory = createMemory({ file, scope: `${from} ${desk.out}`, onNotice: on.notice });
  const places = new Map<string, { slug: string; to: string }>();

  async function* sources(): AsyncGenerator<MemorySource> {
    for (const to of languages)
      for (const slug of await listRecords(desk, to)) {
        const path = recordPath(desk, to, slug);
        const stat = await desk.files.stat(path);
        if (!stat) continue;
        places.set(path, { slug, to });
        yield {
          id: path,
          stamp: `${stat.size} ${stat.mtimeMs}`,
          penalty: settings.penalties['records'] ?? 0,
          entries: async () => {
            if (await holdsNoPairs(slug, to)) return [];
            const record = await readRecord(desk, to, slug);
            return record ? entriesOf(record.bitext) : [];
          },
        };
      }
    yield* tmxSources(desk, languages);
  }

  try {
    const { failed } = await memory.sync(sources());
    for (const { id, error } of failed) {
      if (!(error instanceof TarjumanError)) throw error;
      const place = places.get(id);
      on.damaged(error, place?.slug ?? '', place?.to ?? '');
    }
  } catch (cause) {
    memory.close();
    throw cause;
  }
  return memory;
}
