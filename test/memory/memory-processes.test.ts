import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMemory, MEMORY_FILE } from '../../src/memory/memory.ts';
import { makePair, makeSource } from './made-pairs.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-memory-'));
  file = join(folder, MEMORY_FILE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const where = { before: '', after: '', to: 'en' };
const COUNT = 6_000;
const runner = join(import.meta.dirname, '../support/run-ts.js');
const parts = () => readdirSync(folder).filter((name) => name.endsWith('.part'));

function startWriter(scope: string, stamp: string): ChildProcess {
  const writer = join(import.meta.dirname, 'memory-writer.ts');
  return spawn(process.execPath, [runner, writer, file, scope, stamp, String(COUNT)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const hears = async (child: ChildProcess, word: string) => {
  for await (const chunk of child.stdout!) if (String(chunk).includes(word)) return;
};

async function fill(scope: string, stamp: string, count = COUNT) {
  const memory = createMemory({ file, scope });
  async function* entries() {
    for (let n = 0; n < count; n++) yield makePair(n, stamp);
  }
  const result = await memory.sync([{ id: 'made', stamp, entries }]);
  return { memory, result };
}

/** One word of a stored sentence is another. */
const near = (n: number) => makeSource(n).replace('السجل', 'الدفتر');

function expectWhole(scope: string, stamp: string): void {
  const memory = createMemory({ file, scope });
  for (const n of [0, 1, 17, 2_999, COUNT - 1]) {
    expect(memory.lookup(makeSource(n), where)?.target).toBe(`${stamp}: sentence ${n}`);
    expect(memory.find(near(n), where, { floor: 90 }).map(({ target }) => target)).toContain(`${stamp}: sentence ${n}`);
  }
  expect(memory.count()).toEqual({ sources: 1, entries: COUNT });
  memory.close();
}

describe('the index on the disk', () => {
  test('is opened, not built again: many pairs are in a part, and a second start reads nothing', async () => {
    const { memory } = await fill('a', '1');
    memory.close();
    expect(parts()).toHaveLength(1);
    const again = await fill('a', '1', 0);
    expect(again.result).toMatchObject({ read: 0, kept: 1 });
    again.memory.close();
    expectWhole('a', '1');
    expect(parts()).toHaveLength(1);
  });

  test('parts do not pile up: small ones are swallowed, worn ones made again', async () => {
    for (let turn = 0; turn < 6; turn++) (await fill('a', `${turn}`)).memory.close();
    expect(parts()).toHaveLength(1);
    expectWhole('a', '5');
  });

  test.for<[string, () => void]>([
    ['a part is deleted', () => rmSync(join(folder, parts()[0]!))],
    ['a part is cut off', () => truncateSync(join(folder, parts()[0]!), 5_000)],
    ['a part is overwritten', () => writeFileSync(join(folder, parts()[0]!), 'x'.repeat(4_000))],
  ])('%s: its pairs are found all the same', async ([, harm]) => {
    (await fill('a', '1')).memory.close();
    harm();
    expectWhole('a', '1');
    expectWhole('a', '1');
  });
});

describe('processes', () => {
  test('a writer that is killed at any time leaves the old pairs whole, and the next run brings the new ones', async () => {
    (await fill('a', 'old')).memory.close();
    for (const delay of [0, 5, 20, 60, 120, 250]) {
      const child = startWriter('a', 'new');
      // It may have done its work before it is killed.
      const ended = once(child, 'exit');
      await hears(child, 'ready');
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill('SIGKILL');
      await ended;
      const memory = createMemory({ file, scope: 'a' });
      const target = memory.lookup(makeSource(17), where)?.target;
      memory.close();
      expect(target).toMatch(/^(old|new): sentence 17$/);
      expectWhole('a', target!.slice(0, 3));
    }
    const { memory } = await fill('a', 'newest');
    memory.close();
    expectWhole('a', 'newest');
    // What the killed ones had begun is swept away.
    const { db } = (await import('../../src/memory/pair-store.ts')).openPairStore(file);
    expect(db.prepare('SELECT count(*) AS n FROM pair').get()).toMatchObject({ n: COUNT });
    db.close();
  }, 60_000);

  test('two write and a third searches at once, in scopes of their own and in one', async () => {
    (await fill('a', 'old')).memory.close();
    const children = [startWriter('a', 'new'), startWriter('b', 'new'), startWriter('a', 'new')];
    const ended = children.map((child) => once(child, 'exit'));
    for (let turn = 0; turn < 10; turn++) {
      const memory = createMemory({ file, scope: 'a' });
      const found = memory.find(near(turn), where, { floor: 90, most: 50 }).map(({ target }) => target);
      memory.close();
      expect(found.some((target) => target.endsWith(`: sentence ${turn}`))).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    expect((await Promise.all(ended)).map(([code]) => code)).toEqual([0, 0, 0]);
    expectWhole('a', 'new');
    expectWhole('b', 'new');
  }, 60_000);
});
