import { describe, expect, test } from 'vitest';
import type { FileStat, Files } from '../../src/core/ports.ts';
import { stillMarked, watchFiles } from '../../src/pipeline/watch-files.ts';

/** One file whose figures and content are set by hand: a file system with slow clocks, or a tool that sets times. */
function slowDisk(content: string, mtimeMs: number) {
  const disk = { content, mtimeMs, ctimeMs: mtimeMs, ino: 7, reads: 0 };
  const bytes = () => new TextEncoder().encode(disk.content);
  const files = {
    async readIfThere() {
      disk.reads++;
      return bytes();
    },
    async stat(): Promise<FileStat> {
      const { mtimeMs, ctimeMs, ino } = disk;
      return { size: bytes().length, mtimeMs, ctimeMs, ino, folder: false };
    },
    async write(_: string, text: string | Uint8Array) {
      disk.content = String(text);
      return true;
    },
  } as unknown as Files;
  return { disk, files };
}

function clockAt(ms: number) {
  const clock = { ms, now: () => new Date(clock.ms), monotonic: () => 0, sleep: async () => {} };
  return clock;
}

describe('a file that was looked at', () => {
  test('is known again by its figures, without being read', async () => {
    const { disk, files } = slowDisk('one', 10_000);
    const clock = clockAt(20_000);
    const watched = watchFiles(files, clock);
    await watched.files.readIfThere('a');
    disk.reads = 0;
    expect(await stillMarked('a', watched.marks.get('a')!, files, clock)).toEqual(watched.marks.get('a'));
    expect(disk.reads).toBe(0);
  });

  test('is another one when its size, a time or its place on the disk is another', async () => {
    const { disk, files } = slowDisk('one', 10_000);
    const clock = clockAt(20_000);
    const watched = watchFiles(files, clock);
    await watched.files.readIfThere('a');
    const mark = watched.marks.get('a')!;
    for (const change of [{ content: 'more' }, { mtimeMs: 10_001 }, { ctimeMs: 10_001 }, { ino: 8 }]) {
      const before = { ...disk };
      Object.assign(disk, change);
      expect(await stillMarked('a', mark, files, clock), JSON.stringify(change)).toBeUndefined();
      Object.assign(disk, before);
    }
    expect(await stillMarked('a', mark, files, clock)).toBeDefined();
  });

  test('is read where a change in the same tick would not show in its figures', async () => {
    const { disk, files } = slowDisk('one', 10_000);
    const clock = clockAt(10_500);
    const watched = watchFiles(files, clock);
    await watched.files.readIfThere('a');
    const mark = watched.marks.get('a')!;
    clock.ms = 60_000;
    const now = await stillMarked('a', mark, files, clock);
    expect(now).toEqual({ ...mark, at: 60_000 });
    // From now on its figures are enough.
    disk.reads = 0;
    expect(await stillMarked('a', now!, files, clock)).toBe(now);
    expect(disk.reads).toBe(0);
    disk.content = 'two';
    expect(await stillMarked('a', mark, files, clock)).toBeUndefined();
  });

  test('counts as what was written, when somebody else wrote at once', async () => {
    const { disk, files } = slowDisk('', 10_000);
    const clock = clockAt(10_100);
    const write = files.write;
    files.write = async (path, content) => {
      const wrote = await write(path, content);
      disk.content = 'TWO';
      return wrote;
    };
    const watched = watchFiles(files, clock);
    await watched.files.write('a', 'one');
    expect(await stillMarked('a', watched.marks.get('a')!, files, clock)).toBeUndefined();
  });
});
