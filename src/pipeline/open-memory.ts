import { join } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { createMemory, entriesOf, MEMORY_FILE, type Memory, type MemorySource } from '../memory/memory.ts';
import { type Desk, recordPath, stateFolder } from './desk.ts';
import { listRecords } from './list-records.ts';
import { readRecord } from './record-file.ts';

/**
 * What people approved, in all records of the desk and in the given languages. The index in `.tarjuman/cache` follows the records; only
 * those that changed are read again.
 * @param persistent false: the index lives in this run alone and no file is made (dry runs)
 * @param onDamaged told of records that cannot be read; their pairs are missing from the memory
 */
export async function openMemory(
  desk: Desk,
  languages: readonly string[],
  persistent: boolean,
  on: { damaged(error: TarjumanError, slug: string, to: string): void; notice(message: string): void },
): Promise<Memory> {
  const file = persistent ? join(stateFolder(desk), 'cache', MEMORY_FILE) : ':memory:';
  const memory = createMemory({ file, scope: desk.out, onNotice: on.notice });
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
          entries: async () => {
            const record = await readRecord(desk, to, slug);
            return record ? entriesOf(record.bitext) : [];
          },
        };
      }
  }

  const { failed } = await memory.sync(sources());
  for (const { id, error } of failed) {
    if (!(error instanceof TarjumanError)) throw error;
    const place = places.get(id);
    if (place) on.damaged(error, place.slug, place.to);
  }
  return memory;
}
