import { entriesOf } from '../memory/memory.ts';
import type { Desk } from './desk.ts';
import { listRecords } from './list-records.ts';
import { readRecord } from './record-file.ts';

/** What people approved into one language, in the order of the records' names, at most so many pairs. Throws as `readRecord` does. */
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
  return pairs;
}
