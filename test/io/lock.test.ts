import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { acquireLock } from '../../src/io/lock.ts';

let path: string;

beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'tarjuman-lock-')), 'deep', 'en-story.lock');
});

test('the second is told who holds it, and gets it once the first has let go', async () => {
  const first = await acquireLock(path, 'story (en)');
  await expect(acquireLock(path, 'story (en)')).rejects.toMatchObject({
    code: 'RECORD_LOCKED',
    message: expect.stringContaining(`process ${process.pid} on ${hostname()}`),
  });
  await first.release();
  await (await acquireLock(path, 'story (en)')).release();
  expect(await readdir(join(path, '..'))).toEqual([]);
});

test('of many at once exactly one gets it', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => acquireLock(path, 'story')));
  expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
});

test('a dead process holds nothing', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.on('exit', resolve));
  await (await acquireLock(path, 'x')).release();
  await writeFile(path, JSON.stringify({ pid: child.pid, host: hostname(), token: 'dead' }));
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => acquireLock(path, 'story')));
  expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
});

test('a lock of another machine is respected', async () => {
  await (await acquireLock(path, 'x')).release();
  await writeFile(path, JSON.stringify({ pid: 1, host: 'elsewhere', token: 'a' }));
  await expect(acquireLock(path, 'story')).rejects.toMatchObject({ code: 'RECORD_LOCKED' });
});

test('locks of one folder that a process holds at once are names of one file, and each lives by itself', async () => {
  const other = join(path, '..', 'en-other.lock');
  const first = await acquireLock(path, 'story');
  const second = await acquireLock(other, 'other');
  expect((await stat(other)).ino).toBe((await stat(path)).ino);
  expect(await readdir(join(path, '..'))).toEqual(['en-other.lock', 'en-story.lock']);
  await first.release();
  await expect(acquireLock(other, 'other')).rejects.toMatchObject({ code: 'RECORD_LOCKED' });
  await second.release();
  expect(await readdir(join(path, '..'))).toEqual([]);
});

test('another process took the place of a lock that somebody removed: what it says is not said again', async () => {
  const other = join(path, '..', 'en-other.lock');
  const first = await acquireLock(path, 'story');
  await rm(path);
  await writeFile(path, JSON.stringify({ pid: 1, host: 'elsewhere', token: 'a' }));
  const second = await acquireLock(other, 'other');
  expect(await readFile(other, 'utf8')).toContain(`"pid":${process.pid}`);
  await first.release();
  expect(await readFile(path, 'utf8')).toContain('elsewhere');
  await second.release();
});

test('who let go of a lock that was removed and taken again does not take it from whoever has it now', async () => {
  const other = await acquireLock(join(path, '..', 'en-other.lock'), 'other');
  const first = await acquireLock(path, 'story');
  await rm(path);
  const again = await acquireLock(path, 'story');
  await first.release();
  expect(await readdir(join(path, '..'))).toContain('en-story.lock');
  await again.release();
  await other.release();
});
