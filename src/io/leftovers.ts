import { join } from 'node:path';
import type { Files } from '../core/ports.ts';

/** As files.ts names what it is about to write: `.bilingual.xlf.4711.0a1b2c3d.tmp`, and without the name itself where that is long. */
const TEMPORARY = /^\.(?:.+\.)?(\d+)\.[0-9a-f]{8}\.tmp$/;

/**
 * Takes away what killed processes had begun to write into a folder, which nobody would ever read. To be called by whoever holds the lock of what is
 * kept there. What a process that lives has begun stays.
 */
export async function removeLeftovers(folder: string, files: Pick<Files, 'list' | 'remove'>): Promise<void> {
  for (const { name, kind } of await files.list(folder)) {
    const pid = kind === 'file' ? TEMPORARY.exec(name)?.[1] : undefined;
    if (pid !== undefined && !runs(Number(pid))) await files.remove(join(folder, name));
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
