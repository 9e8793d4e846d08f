import { entriesOf } from '../memory/memory.ts';
import type { Desk } from './desk.ts';
import { listRecords } from './list-records.ts';
import { entryOf, listTmxFiles, readTmxFile } from './memory-sources.ts';
import { readRecord } from './record-file.ts';

/**
 * What people approved into one language: of the records, in the order of their names, then of the TMX files in `memory/`; at most so many pairs.
 * Throws as `readRecord` does, and INPUT_FORMAT for what is no TMX.
 */
export async function approvedPairs(
  desk: Desk,
  to: string,
  most: number,
): Promise<{ source: string; target: string }[]> {
  const pairs: { source: string; target: string }[] = [];
  for (const slug of await listRecords(desk, to)) {
    const record = await readRecord(desk, to, slug);
    if (record === undefined) continue;
    for (const { source, target } of entriesOf(record.bitext)) {
      if (pairs.length === most) return pairs;
      pairs.push({ source, target });
    }
  }
  for (const tmx of await listTmxFiles(desk))
    for await (const { unit } of readTmxFile(desk, tmx))
      for (const { source, target } of unit ? entryOf(unit, tmx.file, desk.settings.from, to) : []) {
        if (pairs.length === most) return pairs;
        pairs.push({ source, target });
      }
  return pairs;
}
