import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own, of a few megabytes, that can be filled and emptied. */
export interface SmallDisk {
  /** Leaves so many bytes free. */
  fill(leave: number): void;
  /** Makes the room again. */
  clear(): void;
  unmount(): void;
}

/** Mounts one there; the folder is made where it is missing. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'pipe' });
  const ballast = join(folder, '.ballast');
  return {
    fill(leave) {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
    },
    clear: () => rmSync(ballast, { force: true }),
    unmount: () => void execFileSync('umount', ['-l', folder], { stdio: 'pipe' }),
  };
}

/** Why no disk can be mounted here; undefined where one can. Only root may, and not in every container. */
export function whyNoSmallDisk(): string | undefined {
  if (process.platform !== 'linux') return 'needs Linux';
  if (process.getuid?.() !== 0) return 'needs root, to mount a small disk';
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-disk-'));
  try {
    mountSmallDisk(folder, 1).unmount();
    return undefined;
  } catch {
    return 'this container may not mount a disk';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
