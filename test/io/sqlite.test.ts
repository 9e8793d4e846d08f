import { execFile } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
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
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TarjumanError } from '../../src/core/error.ts';
import { identityOf, isDamaged, openDatabase, type Schema, setAside } from '../../src/io/sqlite.ts';

const run = promisify(execFile);
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-sqlite-'));
  file = join(folder, 'deep', 'store.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const schema: Schema = {
  version: 2,
  upgrade: (from) => (from === 0 ? 'CREATE TABLE t (a TEXT) STRICT' : 'ALTER TABLE t ADD b TEXT'),
};

function thrownBy(work: () => unknown): TarjumanError {
  try {
    work();
  } catch (error) {
    if (error instanceof TarjumanError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

function tear(target: string): void {
  const handle = openSync(target, 'r+');
  writeSync(handle, Buffer.alloc(statSync(target).size - 4096, 0x5a), 0, undefined, 4096);
  closeSync(handle);
}

function fill(rows: number): void {
  const db = openDatabase(file, { schema });
  const add = db.prepare('INSERT INTO t (a) VALUES (?)');
  db.transaction(() => {
    for (let i = 0; i < rows; i++) add.run(`${i} ${'سطر '.repeat(20)}`);
  });
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
}

describe('opening', () => {
  test('makes the folders, keeps what was written, in WAL', () => {
    fill(3);
    const db = openDatabase(file, { schema });
    expect(db.prepare('SELECT count(*) AS n FROM t').get()).toEqual({ n: 3 });
    expect(db.prepare('PRAGMA journal_mode').get()?.['journal_mode']).toBe('wal');
    expect(db.prepare('SELECT a FROM t WHERE a = ?').get('nothing')).toBeUndefined();
    expect([...db.prepare('SELECT rowid AS n FROM t ORDER BY 1').iterate()]).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    db.close();
    db.close();
  });

  test('an older layout is brought up to date, a newer one is refused and is not called damaged', () => {
    const old = openDatabase(file, { schema: { version: 1, upgrade: schema.upgrade } });
    old.exec("INSERT INTO t VALUES ('kept')");
    old.close();
    const now = openDatabase(file, { schema });
    expect(now.prepare('SELECT a, b FROM t').all()).toEqual([{ a: 'kept', b: null }]);
    now.exec('PRAGMA user_version = 3');
    now.close();
    const error = thrownBy(() => openDatabase(file, { schema }));
    expect(error.code).toBe('STORE_DAMAGED');
    expect(error.message).toContain('newer version');
    expect(isDamaged(error)).toBe(false);
  });

  test.for<[string, () => void]>([
    ['no database at all', () => writeFileSync(file, 'a shopping list\n'.repeat(400))],
    [
      'torn pages',
      () => {
        fill(500);
        tear(file);
      },
    ],
    [
      'cut short',
      () => {
        fill(500);
        writeFileSync(file, readFileSync(file).subarray(0, 9000));
      },
    ],
  ])('a damaged file (%s) is told as such', ([, damage]) => {
    mkdirSync(join(folder, 'deep'), { recursive: true });
    damage();
    const error = thrownBy(() => openDatabase(file, { schema }));
    expect(error).toMatchObject({ code: 'STORE_DAMAGED', at: { file } });
    expect(isDamaged(error)).toBe(true);
    expect(isDamaged(new Error('something else'))).toBe(false);
  });

  test('a place that cannot be written is told with what to do', () => {
    writeFileSync(join(folder, 'deep'), 'a file where a folder is needed');
    expect(thrownBy(() => openDatabase(file))).toMatchObject({ code: 'OUTPUT_UNWRITABLE', at: { file } });
    expect(thrownBy(() => openDatabase(folder))).toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
  });
});

test('a full disk is OUTPUT_UNWRITABLE, and what was stored before is whole', () => {
  const db = openDatabase(file, { schema });
  db.exec("INSERT INTO t (a) VALUES ('before')");
  // SQLite's own limit gives the same answer (SQLITE_FULL) as a disk without room.
  db.exec('PRAGMA max_page_count = 4');
  const add = db.prepare('INSERT INTO t (a) VALUES (?)');
  const error = thrownBy(() =>
    db.transaction(() => {
      for (let i = 0; i < 100; i++) add.run('x'.repeat(2000));
    }),
  );
  expect(error).toMatchObject({ code: 'OUTPUT_UNWRITABLE', at: { file } });
  expect(error.message).toContain('full');
  expect(db.prepare('SELECT a FROM t').all()).toEqual([{ a: 'before' }]);
  db.close();
});

test('a transaction that throws leaves nothing behind', () => {
  const db = openDatabase(file, { schema });
  expect(() =>
    db.transaction(() => {
      db.exec("INSERT INTO t (a) VALUES ('half')");
      throw new Error('changed my mind');
    }),
  ).toThrow('changed my mind');
  expect(db.prepare('SELECT * FROM t').all()).toEqual([]);
  expect(db.transaction(() => 7)).toBe(7);
  db.close();
});

test('a lock that another holds too long is RECORD_LOCKED', () => {
  const one = openDatabase(file, { schema });
  const two = openDatabase(file, { schema, busyMs: 50 });
  one.transaction(() => {
    expect(thrownBy(() => two.transaction(() => {})).code).toBe('RECORD_LOCKED');
  });
  two.transaction(() => {});
  one.close();
  two.close();
});

describe('setting aside', () => {
  test('moves the file to the first free number, and never over another', () => {
    for (const expected of ['.damaged-1', '.damaged-2']) {
      fill(1);
      expect(setAside(file)).toBe(file + expected);
      expect(existsSync(file)).toBe(false);
      expect(existsSync(file + expected)).toBe(true);
    }
    expect(setAside(file)).toBeUndefined();
  });

  test('leaves alone a file that another process has put there meanwhile', () => {
    fill(1);
    const seen = identityOf(file);
    const aside = setAside(file, seen);
    fill(2);
    expect(setAside(file, seen)).toBeUndefined();
    expect(existsSync(file)).toBe(true);
    expect(aside).toBeDefined();
  });
});

test('four processes open and fill a new file at once: nobody fails, no row is lost', async () => {
  await Promise.all(
    [1, 2, 3, 4].map((n) =>
      run(process.execPath, [path('../support/run-ts.js'), path('./sqlite-writer.ts'), file, String(n), '50']),
    ),
  );
  const db = openDatabase(file);
  expect(db.prepare('SELECT count(*) AS n, count(DISTINCT a) AS d FROM t').get()).toEqual({ n: 200, d: 200 });
  expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  db.close();
});
