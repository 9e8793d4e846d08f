import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realFiles } from '../../src/io/files.ts';
import { frozenFiles } from '../../src/pipeline/frozen-files.ts';
import { temporaryFolder } from '../support/desk-in-process.ts';

const folder = temporaryFolder();
let number = 0;
const fresh = (): string => join(folder, `${number++}.txt`);

const parts = fc.array(fc.constantFrom('', 'a', 'جملة', 'x\n', 'y'.repeat(70_000)), { maxLength: 5 });

describe('a file that is written in parts', () => {
  test('holds them, and is left alone where it holds them already', async () => {
    await fc.assert(
      fc.asyncProperty(parts, fc.option(parts, { nil: undefined }), async (now, before) => {
        const path = fresh();
        if (before) writeFileSync(path, before.join(''));
        const ino = before && statSync(path).ino;
        const told: string[] = [];
        const would = await frozenFiles(realFiles, (file) => told.push(file)).writeParts(path, now);
        const wrote = await realFiles.writeParts(path, now);
        expect(readFileSync(path, 'utf8')).toBe(now.join(''));
        expect(wrote).toBe(before === undefined || before.join('') !== now.join(''));
        expect([would, told.length > 0]).toEqual([wrote, wrote]);
        if (!wrote) expect(statSync(path).ino).toBe(ino);
      }),
      { numRuns: 60 },
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('holds parts that share one piece of memory', async () => {
    const bytes = Buffer.alloc(4);
    function* shared(): Generator<Uint8Array> {
      for (const letter of 'abc') yield bytes.fill(letter);
    }
    const path = fresh();
    const told: string[] = [];
    expect(await realFiles.writeParts(path, shared())).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('aaaabbbbcccc');
    expect(await realFiles.writeParts(path, shared())).toBe(false);
    expect(await frozenFiles(realFiles, (file) => told.push(file)).writeParts(path, shared())).toBe(false);
    expect(told).toEqual([]);
  });

  test('is the old one, whole, when the parts end in a fault', async () => {
    const path = fresh();
    writeFileSync(path, 'old');
    function* broken(): Generator<string> {
      yield 'new';
      yield 'newer';
      throw new Error('no more');
    }
    await expect(realFiles.writeParts(path, broken())).rejects.toThrow();
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
