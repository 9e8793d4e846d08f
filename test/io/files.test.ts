import { mkdir, mkdtemp, open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { assertWritable, realFiles } from '../../src/io/files.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarjuman-files-'));
});

describe('write', () => {
  test('makes folders, writes whole, leaves nothing beside it', async () => {
    const path = join(folder, 'a', 'b', 'c.txt');
    expect(await realFiles.write(path, 'نص')).toBe(true);
    expect(await readFile(path, 'utf8')).toBe('نص');
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['c.txt']);
  });

  test('the same bytes are not written again', async () => {
    const path = join(folder, 'c.txt');
    await realFiles.write(path, 'same');
    const before = await stat(path, { bigint: true });
    expect(await realFiles.write(path, 'same')).toBe(false);
    expect((await stat(path, { bigint: true })).mtimeNs).toBe(before.mtimeNs);
  });

  test('whoever has the old file open goes on reading the old file, whole', async () => {
    const path = join(folder, 'c.txt');
    for (const write of [
      () => realFiles.write(path, 'new'),
      () => realFiles.writeParts(path, ['ne', 'w', '!']),
      () => realFiles.writeFrom(path, (async function* () {})()),
    ]) {
      await writeFile(path, 'the old content');
      const reader = await open(path);
      await write();
      expect(await reader.readFile('utf8')).toBe('the old content');
      await reader.close();
      expect(await readFile(path, 'utf8')).not.toContain('old');
    }
  });

  test('a file where a folder is needed is named, and stays', async () => {
    await writeFile(join(folder, 'translations'), 'mine');
    await expect(realFiles.write(join(folder, 'translations', 'x', 'bilingual.xlf'), 'x')).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
      hint: expect.stringContaining('a file stands where a folder is needed'),
    });
    expect(await readFile(join(folder, 'translations'), 'utf8')).toBe('mine');
  });
});

describe('reading', () => {
  test('what is not there is undefined, or an error that names it', async () => {
    expect(await realFiles.readIfThere(join(folder, 'no'))).toBeUndefined();
    await expect(realFiles.read(join(folder, 'no'))).rejects.toMatchObject({
      code: 'INPUT_MISSING',
      at: { file: join(folder, 'no') },
    });
  });

  test('a stream says so as well', async () => {
    const gone = async () => {
      for await (const _ of realFiles.stream(join(folder, 'no'))) break;
    };
    await expect(gone()).rejects.toMatchObject({ code: 'INPUT_MISSING', message: 'there is no such file' });
    expect(() => [...realFiles.pieces(join(folder, 'no'))]).toThrow('there is no such file');
  });

  test('a folder is not "not there"', async () => {
    await expect(realFiles.readIfThere(folder)).rejects.toMatchObject({
      code: 'INPUT_MISSING',
      message: expect.stringContaining('EISDIR'),
    });
  });

  test('a listing is in order of code units and says what each is', async () => {
    await mkdir(join(folder, 'b'));
    await writeFile(join(folder, 'c'), '');
    await writeFile(join(folder, 'B'), '');
    expect(await realFiles.list(folder)).toEqual([
      { name: 'B', kind: 'file' },
      { name: 'b', kind: 'folder' },
      { name: 'c', kind: 'file' },
    ]);
    expect(await realFiles.list(join(folder, 'no'))).toEqual([]);
  });
});

test('a folder that cannot be made is found before anything is paid for', async () => {
  await writeFile(join(folder, 'out'), '');
  await expect(assertWritable(join(folder, 'out'))).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
  await assertWritable(join(folder, 'fine'));
  expect(await readdir(join(folder, 'fine'))).toEqual([]);
});

test.skipIf(process.platform !== 'linux')('a file system that makes no folders is told, not waited for', async () => {
  await expect(assertWritable('/proc/tarjuman/en')).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
});
