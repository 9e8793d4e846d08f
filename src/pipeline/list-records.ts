import { join } from 'node:path';
import type { Desk } from './desk.ts';

/** The slugs that have a record in `to`, in order. */
export async function listRecords(desk: Pick<Desk, 'out' | 'files'>, to: string): Promise<string[]> {
  const slugs: string[] = [];
  for (const entry of await desk.files.list(join(desk.out, to))) {
    if (entry.kind !== 'folder' || entry.name.startsWith('.')) continue;
    if (await desk.files.stat(join(desk.out, to, entry.name, 'bilingual.xlf'))) slugs.push(entry.name);
  }
  return slugs;
}
