import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** Marks a fault of a library whose own words do not say that the disk is full. */
export class DiskFull extends Error {}

/** Less than this, and a database cannot add a page to its file and its log, bytes. */
const TOO_LITTLE = 64 * 1024;

/** Whether a fault, or what caused it, is a full disk or a used-up quota. */
export function isDiskFull(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (cause instanceof DiskFull || code === 'ENOSPC' || code === 'EDQUOT') return true;
  }
  return false;
}

/** Whether there is hardly any room where this file lies. False where the system does not tell. */
export function hardlyAnyRoom(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize < TOO_LITTLE;
  } catch {
    return false;
  }
}
