import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realFiles } from '../../src/io/files.ts';
import { removeLeftovers } from '../../src/io/leftovers.ts';
import { temporaryFolder } from '../support/desk-in-process.ts';

/** Of a process that has ended and been taken leave of. */
const dead = spawnSync(process.execPath, ['-e', '']).pid;

test('what a dead process had begun to write is taken away, and nothing else', async () => {
  const folder = temporaryFolder();
  const names = (pid: number) => [`.bilingual.xlf.${pid}.0a1b2c3d.tmp`, `.${pid}.0a1b2c3d.tmp`];
  const others = ['bilingual.xlf', `notes.${dead}.0a1b2c3d.tmp`, '.mine.tmp', `.a.${dead}.0a1b2c3d.tmp.txt`];
  for (const name of [...names(dead), ...names(process.pid), ...others]) writeFileSync(join(folder, name), 'x');
  await removeLeftovers(folder, realFiles);
  expect(readdirSync(folder).sort()).toEqual([...names(process.pid), ...others].sort());
});

test('a folder that is not there has none', async () => {
  await removeLeftovers(join(temporaryFolder(), 'gone'), realFiles);
});

test('files are written under such a name first', async () => {
  const folder = temporaryFolder();
  const seen: string[] = [];
  const long = 'خ'.repeat(115);
  for (const name of ['a.txt', `${long}.txt`])
    await realFiles.writeFrom(
      join(folder, name),
      (async function* () {
        seen.push(...readdirSync(folder).filter((each) => each.endsWith('.tmp')));
        yield 'x';
      })(),
    );
  expect(seen).toEqual([
    expect.stringMatching(new RegExp(`^\\.a\\.txt\\.${process.pid}\\.[0-9a-f]{8}\\.tmp$`)),
    expect.stringMatching(new RegExp(`^\\.${process.pid}\\.[0-9a-f]{8}\\.tmp$`)),
  ]);
  expect(readdirSync(folder).sort()).toEqual(['a.txt', `${long}.txt`]);
});
