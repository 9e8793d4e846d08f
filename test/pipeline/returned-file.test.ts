import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { realFiles } from '../../src/io/files.ts';
import { type Desk, recordPath } from '../../src/pipeline/desk.ts';
import { type ReturnedFile, readReturned, rowsBySlug } from '../../src/pipeline/returned-file.ts';
import { temporaryFolder } from '../support/desk-in-process.ts';

test('rows are given to their articles one by one, however many there are', async () => {
  const root = temporaryFolder();
  const desk = { root, out: root, files: realFiles, settings: { from: 'ar' } } as unknown as Desk;
  for (const slug of ['long', 'short']) {
    const path = recordPath(desk, 'en', slug);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  }
  const sent = (rows: number): ReturnedFile => ({
    ...{ file: 'sent.csv', format: 'csv', savedAt: '2026-01-01T00:00:00Z', findings: [] },
    rows: Array.from({ length: rows }, (_, index) => ({
      slug: index % 100 === 0 ? 'short' : 'long',
      id: `s${index + 1}`,
      target: 'x',
      place: { file: 'sent.csv', line: index + 2 },
    })),
  });
  const cpuMs = async (rows: number): Promise<number> => {
    const given = sent(rows);
    const begun = process.cpuUsage();
    const bySlug = await rowsBySlug(desk, given, join(root, 'sent.csv'), 'en');
    const { user, system } = process.cpuUsage(begun);
    expect([...bySlug].map(([slug, { length }]) => [slug, length])).toEqual([
      ['short', rows / 100],
      ['long', (99 * rows) / 100],
    ]);
    return (user + system) / 1000;
  };
  await cpuMs(1000);
  // A list that is copied for every row would copy five billion places here: many seconds.
  expect(await cpuMs(100_000)).toBeLessThan(2000);
}, 60_000);

test('what is no file is told as what it is', async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'back'));
  const desk = { root, files: realFiles } as unknown as Desk;
  await expect(readReturned(desk, join(root, 'back'))).rejects.toMatchObject({
    ...{ code: 'INPUT_FORMAT', at: { file: 'back' } },
    ...{ message: 'a folder stands there, no file', hint: 'name the files in it' },
  });
  await expect(readReturned(desk, join(root, 'gone.xlf'))).rejects.toMatchObject({ message: 'there is no such file' });
});
