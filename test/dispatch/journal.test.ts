import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  JOURNAL_FILE,
  type JournalEntry,
  type JournalOptions,
  journalKey,
  KEPT_DAYS,
  openJournal,
} from '../../src/dispatch/journal.ts';
import { openDatabase } from '../../src/io/sqlite.ts';
import { makeItem } from './fake-provider.ts';

const run = promisify(execFile);
const runner = fileURLToPath(new URL('../support/run-ts.js', import.meta.url));
const child = fileURLToPath(new URL('./journal-child.ts', import.meta.url));
let folder: string;
let file: string;
let today: Date;
let notices: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-journal-'));
  file = join(folder, 'journal', JOURNAL_FILE);
  today = new Date('2026-11-23T09:00:00Z');
  notices = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const options: JournalOptions = { now: () => today, onNotice: (message) => notices.push(message) };
const key = (n: number) => n.toString(16).padStart(64, '0');
const makeEntry = (n: number, more: Partial<JournalEntry> = {}): JournalEntry => ({
  key: key(n),
  provider: 'fake',
  text: `answer ${n}`,
  billed: 7,
  attempts: 1,
  at: '2026-11-23T09:00:00.000Z',
  ...more,
});

describe('an entry', () => {
  test.for<[string, JournalEntry]>([
    ['a text', makeEntry(1, { model: 'nmt' })],
    [
      'a fault',
      {
        key: key(2),
        provider: 'fake',
        fault: { kind: 'refused', message: 'policy' },
        billed: 0,
        attempts: 2,
        at: '2026-11-23T09:00:00.000Z',
      },
    ],
    ['a text that was not taken', makeEntry(3, { text: '', fault: { kind: 'empty', message: 'nothing came' } })],
    ['odd characters', makeEntry(4, { text: '\u200F«نص» \u0000 \u{1F4F0} "\';--' })],
  ])('comes back as it went in, also after closing: %s', ([, entry]) => {
    const journal = openJournal(file, options);
    journal.put([entry]);
    expect(journal.get(entry.key)).toEqual(entry);
    journal.close();
    const again = openJournal(file, options);
    expect(again.get(entry.key)).toEqual(entry);
    expect(again.get(key(99))).toBeUndefined();
    again.close();
  });

  test('is kept until a record has it and thirty days have gone; faults stay', () => {
    const journal = openJournal(file, options);
    const fault = { kind: 'refused', message: 'policy' } as const;
    journal.put([makeEntry(1), makeEntry(2), makeEntry(3, { fault })]);
    journal.settle([key(2), key(3)]);
    expect(journal.count()).toEqual({ open: 1, settled: 2, faults: 1 });
    journal.close();

    const keptAfter = (days: number) => {
      today = new Date(Date.parse('2026-11-23T09:00:00Z') + days * 86_400_000);
      const later = openJournal(file, options);
      const there = [1, 2, 3].filter((n) => later.get(key(n)) !== undefined);
      later.settle([key(2)]); // settling again does not lengthen its time
      later.close();
      return there;
    };
    expect(keptAfter(KEPT_DAYS - 1)).toEqual([1, 2, 3]);
    expect(keptAfter(KEPT_DAYS + 1)).toEqual([1, 3]);
  });

  test('what is settled is known here at once, and written with the next answers', () => {
    const journal = openJournal(file, options);
    const other = openJournal(file, options);
    journal.put([makeEntry(1), makeEntry(2)]);
    journal.settle([key(1)]);
    expect(journal.get(key(1))?.settled).toBe(true);
    expect(other.get(key(1))?.settled).toBeUndefined();
    journal.put([makeEntry(3)]);
    expect([1, 2, 3].map((n) => other.get(key(n))?.settled)).toEqual([true, undefined, undefined]);
    journal.settle([key(2)]);
    journal.close();
    expect(other.get(key(2))?.settled).toBe(true);
    other.close();
  });

  test('what is settled is written within a second: a run that is killed then leaves none open', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const journal = openJournal(file, options);
      const other = openJournal(file, options);
      journal.put([makeEntry(1), makeEntry(2)]);
      journal.settle([key(1)]);
      vi.advanceTimersByTime(600);
      journal.settle([key(2)]);
      expect(other.count()).toMatchObject({ open: 2 });
      vi.advanceTimersByTime(400);
      expect(other.count()).toMatchObject({ open: 0, settled: 2 });
      other.close();
      journal.close();
    } finally {
      vi.useRealTimers();
    }
  });

  test('can be forgotten, and a new answer takes the place of an old one', () => {
    const journal = openJournal(file, options);
    journal.put([makeEntry(1), makeEntry(2)]);
    journal.forget([key(1)]);
    journal.put([makeEntry(2, { text: 'better' })]);
    expect(journal.get(key(1))).toBeUndefined();
    expect(journal.get(key(2))?.text).toBe('better');
    journal.close();
  });
});

describe('the key is another one exactly where the answer may be', () => {
  const engine = { id: 'fake', fingerprint: 'm1' };
  const pair = { from: 'ar', to: 'en' };
  const term = { start: 0, end: 3, kind: 'name', term: 'فرح', translation: 'Farah' } as const;
  const base = journalKey(engine, pair, makeItem('فرح في القاهرة'));
  test.for<[string, string, boolean]>([
    [
      'the same item under another id, between other neighbours',
      journalKey(engine, pair, makeItem('فرح في القاهرة', { before: 'قبل', after: 'بعد' })),
      true,
    ],
    ['another text', journalKey(engine, pair, makeItem('فرح في القاهره')), false],
    ['a name to write', journalKey(engine, pair, makeItem('فرح في القاهرة', { terms: [term] })), false],
    ['a second try for a name', journalKey(engine, pair, { ...makeItem('فرح في القاهرة'), missed: ['فرح'] }), false],
    [
      'markup in it',
      journalKey(engine, pair, makeItem('فرح في القاهرة', { codes: [{ id: '1', at: 0, kind: 'standalone' }] })),
      false,
    ],
    ['another provider', journalKey({ ...engine, id: 'other' }, pair, makeItem('فرح في القاهرة')), false],
    ['another model', journalKey({ ...engine, fingerprint: 'm2' }, pair, makeItem('فرح في القاهرة')), false],
    ['another target', journalKey(engine, { from: 'ar', to: 'fr' }, makeItem('فرح في القاهرة')), false],
  ])('%s', ([, other, same]) => {
    expect(other === base).toBe(same);
  });

  test('the parts cannot run into one another', () => {
    expect(journalKey({ id: 'a', fingerprint: 'bc' }, pair, makeItem('x'))).not.toBe(
      journalKey({ id: 'ab', fingerprint: 'c' }, pair, makeItem('x')),
    );
  });
});

describe('a damaged journal', () => {
  const asides = () => readdirSync(join(folder, 'journal')).filter((name) => /damaged-\d+$/.test(name));

  test('is set aside and said, never deleted, and a new one is begun', () => {
    openJournal(file, options).close();
    writeFileSync(file, 'not a database '.repeat(600));
    const journal = openJournal(file, options);
    journal.put([makeEntry(1)]);
    expect(journal.get(key(1))).toBeDefined();
    journal.close();
    expect(asides()).toEqual([`${JOURNAL_FILE}.damaged-1`]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('damaged-1');
    expect(readFileSync(`${file}.damaged-1`, 'utf8')).toContain('not a database');
  });

  test('what can still be read of it is taken over', () => {
    const journal = openJournal(file, options);
    journal.put(Array.from({ length: 2000 }, (_, n) => makeEntry(n + 1)));
    journal.close();
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.alloc(8192, 0x5a), 0, 8192, Math.floor(statSync(file).size / 8192) * 4096);
    closeSync(handle);
    const again = openJournal(file, options);
    const { open } = again.count();
    expect(open).toBeGreaterThan(500);
    expect(again.get(key(1))).toEqual(makeEntry(1));
    expect(notices[0]).toContain(`${open} of its entries`);
    again.close();
    expect(asides()).toHaveLength(1);
  });

  test('one of a newer version is left alone', () => {
    openJournal(file, options).close();
    const db = openDatabase(file);
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(() => openJournal(file, options)).toThrow('newer version');
    expect(existsSync(file)).toBe(true);
    expect(asides()).toEqual([]);
  });
});

describe('processes', () => {
  const ledger = () => join(folder, 'ledger');
  const asked = () => (existsSync(ledger()) ? readFileSync(ledger(), 'utf8').split('\n').filter(Boolean) : []);
  const arguments_ = (texts: number) => [runner, child, file, ledger(), String(texts)];

  test('kill -9 at any moment: what was answered and stored is never asked for again', async () => {
    const texts = 400;
    let kills = 0;
    for (let turn = 0; turn < 6; turn++) {
      const run = spawn(process.execPath, arguments_(texts), { stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = once(run, 'exit');
      await once(run.stdout!, 'data'); // it has begun
      await new Promise((resolve) => setTimeout(resolve, 20 + turn * 17));
      if (run.kill('SIGKILL')) kills++;
      await ended;
      const journal = openJournal(file, { onNotice: (message) => notices.push(message) });
      const stored = journal.count().open;
      journal.close();
      // Paid for and not stored: at most what was under way, four requests of five texts for each kill.
      expect(new Set(asked()).size - stored).toBeLessThanOrEqual(20);
    }
    // On a slow machine a run may have ended before it could be killed.
    expect(kills).toBeGreaterThanOrEqual(2);
    const { stdout } = await run(process.execPath, arguments_(texts));
    expect(stdout.trim().split('\n').at(-1)).toBe(`${texts} translated`);
    expect(new Set(asked()).size).toBe(texts);
    expect(asked().length - texts).toBeLessThanOrEqual(20 * kills);
    expect(notices).toEqual([]);
    // And now there is nothing left to pay for.
    const before = asked().length;
    await run(process.execPath, arguments_(texts));
    expect(asked()).toHaveLength(before);
  }, 180_000);

  test('two runs at once use one journal without harm', async () => {
    const texts = 200;
    const both = await Promise.all([1, 2].map(() => run(process.execPath, arguments_(texts))));
    for (const { stdout } of both) expect(stdout).toContain(`${texts} translated`);
    const journal = openJournal(file, options);
    expect(journal.count()).toEqual({ open: texts, settled: 0, faults: 0 });
    journal.close();
    expect(asked().length).toBeLessThanOrEqual(2 * texts);
  }, 60_000);
});
