import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readGlossary } from '../../src/glossary/read-glossary.ts';
import { realFiles as files } from '../../src/io/files.ts';
import { keepGlossary } from '../../src/pipeline/glossary-cache.ts';

const line = (name: string, number: number): string => `  - term: ${name}\n    translations: { en: Name${number} }\n`;
const letters = [...'ابتثجحخدذرزسش'];
/** Long enough to be kept; two entries that only fold to the same letters, so that there is a warning. */
const LARGE = `terms:\n${line('أحمد', -1)}${line('احمد', -2)}${letters
  .flatMap((a) => letters.flatMap((b) => letters.map((c) => `م${a}${b}${c}د`)))
  .map(line)
  .join('')}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossary-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

let reads: number;
async function load(
  yaml: string,
  { build = 'b1' as string | null, path = '/desk/glossary.yaml', file = 'glossary.yaml' } = {},
) {
  reads = 0;
  const keeper = { folder, files, ...(build === null ? {} : { build }) };
  return keepGlossary(keeper, { bytes: Buffer.from(yaml), file, path }, () => {
    reads++;
    return Promise.resolve(readGlossary(yaml, file));
  });
}

const kept = (): string[] => {
  try {
    return readdirSync(join(folder, 'cache'));
  } catch {
    return [];
  }
};

test('a large glossary is read once, and says its warnings each time', async () => {
  expect(LARGE.length).toBeGreaterThan(100_000);
  const first = await load(LARGE);
  expect(reads).toBe(1);
  const second = await load(LARGE);
  expect(reads).toBe(0);
  expect(first.findings.map(({ check }) => check)).toEqual(['same-when-folded']);
  expect(second.findings).toEqual(first.findings);
  expect(second.glossary.terms).toEqual(first.glossary.terms);
  expect(kept()).toHaveLength(1);
});

test('other content, another build or another name is read again, in the place of what was kept', async () => {
  await load(LARGE);
  const changed = `${LARGE}${line('مرسيليا', 1)}`;
  expect((await load(changed)).glossary.terms.at(-1)?.term).toBe('مرسيليا');
  expect(reads).toBe(1);
  await load(changed, { build: 'b2' });
  expect(reads).toBe(1);
  const named = await load(changed, { build: 'b2', file: './glossary.yaml' });
  expect(reads).toBe(1);
  expect(named.findings[0]?.at.file).toBe('./glossary.yaml');
  expect(kept()).toHaveLength(1);
  await load(changed, { path: '/desk/other.yaml' });
  expect(kept()).toHaveLength(2);
});

test('what is damaged or gone is made again', async () => {
  await load(LARGE);
  const file = join(folder, 'cache', kept()[0]!);
  const bytes = readFileSync(file);
  for (const damage of [
    () => writeFileSync(file, bytes.subarray(0, 1000)),
    () => writeFileSync(file, 'not ours'),
    () => {
      const turned = Buffer.from(bytes);
      turned[bytes.length >> 1]! ^= 4;
      writeFileSync(file, turned);
    },
    () => rmSync(file),
  ]) {
    damage();
    expect((await load(LARGE)).glossary.terms).toHaveLength(2 + letters.length ** 3);
    expect(reads).toBe(1);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  }
  await load(LARGE);
  expect(reads).toBe(0);
});

test('faults are told each time, and nothing is kept', async () => {
  const faulty = `${LARGE}  - term: أحمد\n`;
  for (const _ of [1, 2]) {
    await expect(load(faulty)).rejects.toThrow('is listed twice');
    expect(reads).toBe(1);
  }
  expect(kept()).toEqual([]);
});

test('small glossaries and programs that are not built keep nothing', async () => {
  await load('terms:\n  - term: لبنان\n');
  await load(LARGE, { build: null });
  expect(kept()).toEqual([]);
});

test('where nothing can be written the glossary is read', async () => {
  writeFileSync(join(folder, 'cache'), 'a file where the folder would be');
  chmodSync(join(folder, 'cache'), 0o400);
  expect((await load(LARGE)).glossary.terms).toHaveLength(2 + letters.length ** 3);
  expect(reads).toBe(1);
});
