import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LEDGER_FILE, openLedger } from '../../src/deliver/ledger.ts';
import { JOURNAL_FILE, openJournal } from '../../src/dispatch/journal.ts';
import type { SqliteDb } from '../../src/io/sqlite.ts';

/** 2 is FULL: a change is on the disk when it returns; 1 is NORMAL: a power cut may take the last ones (https://www.sqlite.org/pragma.html). */
const [FULL, NORMAL] = [2, 1];

/** How safe each transaction was, asked of the database itself at its end. */
const commits: number[] = [];
let opened: SqliteDb | undefined;

vi.mock('../../src/io/sqlite.ts', async (importActual) => {
  const actual = await importActual<typeof import('../../src/io/sqlite.ts')>();
  return {
    ...actual,
    openDatabase: (...args: Parameters<typeof actual.openDatabase>) => {
      const db = actual.openDatabase(...args);
      const { exec } = db;
      const watched = db as { exec(sql: string): void };
      watched.exec = (sql) => {
        if (sql === 'COMMIT') commits.push(levelOf(db));
        exec.call(db, sql);
      };
      opened = db;
      return db;
    },
  };
});

const levelOf = (db: SqliteDb) => Number(db.prepare('PRAGMA synchronous').get()?.['synchronous']);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-stores-'));
  commits.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was paid for is on the disk when it is stored; claims and what a record has need not wait for it', () => {
  const journal = openJournal(join(folder, JOURNAL_FILE));
  const key = '0'.repeat(64);
  const entry = { provider: 'fake', text: 'answer', billed: 1, attempts: 1, at: '2026-11-23T09:00:00.000Z' };
  journal.put([{ key: '1'.repeat(64), ...entry }]);
  expect(commits.splice(0)).toEqual([FULL]);
  journal.claim([key], () => false);
  expect(commits.splice(0)).toEqual([NORMAL]);
  journal.put([{ key, ...entry }]);
  expect(commits.splice(0)).toEqual([FULL]);
  journal.settle([key]);
  journal.count();
  expect(commits.splice(0)).toEqual([NORMAL]);
  journal.forget([key]);
  expect(commits.splice(0)).toEqual([FULL]);
  journal.close();
});

test('what was delivered is on the disk when it is noted', () => {
  const ledger = openLedger(join(folder, LEDGER_FILE));
  expect(levelOf(opened!)).toBe(FULL);
  ledger.close();
});
