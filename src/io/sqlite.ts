import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { DiskFull, hardlyAnyRoom } from './disk-full.ts';

/** What SQLite takes and gives. A blob comes back as Uint8Array, an integer as number. */
export type SqliteValue = string | number | bigint | null | Uint8Array;
export type SqliteRow = Readonly<Record<string, SqliteValue>>;

/** The part of node:sqlite's StatementSync that is used here; parameters are positional. */
export interface SqliteStatement {
  run(...values: SqliteValue[]): { readonly changes: number | bigint; readonly lastInsertRowid: number | bigint };
  get(...values: SqliteValue[]): SqliteRow | undefined;
  all(...values: SqliteValue[]): SqliteRow[];
  iterate(...values: SqliteValue[]): IterableIterator<SqliteRow>;
}

/**
 * A database with the shape of node:sqlite's DatabaseSync. Every fault of SQLite comes out as a TarjumanError: STORE_DAMAGED (see
 * {@link isDamaged}), OUTPUT_UNWRITABLE (disk full, no right, read-only), RECORD_LOCKED (another process held it too long).
 */
export interface SqliteDb {
  readonly path: string;
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  /** `BEGIN IMMEDIATE` … `COMMIT`, rolled back where `work` throws. `work` is synchronous. Not to be nested. */
  transaction<T>(work: () => T): T;
  close(): void;
}

export interface OpenOptions {
  /** `full`: what was committed outlives a power cut; `normal`: it outlives the process only. Default `normal`. */
  readonly synchronous?: 'full' | 'normal';
  /** Milliseconds to wait for another process's lock. Default 10,000. */
  readonly busyMs?: number;
  /** Files up to this many bytes are looked through for damage when opened (about 1 ms per MB). Default 64 MiB. */
  readonly checkUpTo?: number;
  readonly readOnly?: boolean;
  /** The layout: `user_version` of the file is compared with `version`, and `upgrade` is called where it is lower. */
  readonly schema?: Schema;
}

export interface Schema {
  readonly version: number;
  /** SQL that takes an empty file (`from` 0) or an older layout to `version`; runs in one transaction. */
  upgrade(from: number): string;
}

interface NativeDb {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

interface NativeModule {
  DatabaseSync: new (path: string, options?: { readOnly?: boolean }) => NativeDb;
}

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html); the low byte of an extended code. */
const PERM = 3;
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

let native: NativeModule | undefined;

/** Loaded when a store is first opened, so that `--help` does not pay. node:sqlite is free of its warning from Node 24 on. */
function loadNative(): NativeModule {
  if (!native) {
    const require = createRequire(import.meta.url);
    const major = Number(process.versions.node.split('.')[0]);
    native = require(major >= 24 ? 'node:sqlite' : '@photostructure/sqlite') as NativeModule;
  }
  return native;
}

/**
 * Opens or makes a database file and the folders above it: WAL, so that readers and a writer in several processes do not wait for each
 * other. ':memory:' is allowed.
 * @throws TarjumanError STORE_DAMAGED where the file is no database, is torn, or was written by a newer layout; OUTPUT_UNWRITABLE;
 * RECORD_LOCKED.
 */
export function openDatabase(path: string, options: OpenOptions = {}): SqliteDb {
  const inMemory = path === ':memory:';
  if (!inMemory && !options.readOnly) {
    try {
      mkdirSync(dirname(path), { recursive: true });
    } catch (cause) {
      throw unwritable(path, cause);
    }
  }
  const size = inMemory ? 0 : sizeOf(path);
  let db: NativeDb;
  try {
    const { DatabaseSync } = loadNative();
    db = options.readOnly ? new DatabaseSync(path, { readOnly: true }) : new DatabaseSync(path);
  } catch (cause) {
    throw explain(cause, path);
  }
  const store = wrap(db, path);
  try {
    store.exec(`PRAGMA busy_timeout = ${options.busyMs ?? 10_000}`);
    if (!options.readOnly) {
      enterWal(store, options.busyMs ?? 10_000);
      store.exec(`PRAGMA synchronous = ${options.synchronous === 'full' ? 'FULL' : 'NORMAL'}`);
    }
    if (size > 0 && size <= (options.checkUpTo ?? 64 * 1024 * 1024)) assertSound(store);
    if (options.schema) applySchema(store, options.schema);
    return store;
  } catch (cause) {
    store.close();
    throw cause;
  }
}

function wrap(db: NativeDb, path: string): SqliteDb {
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw explain(cause, path);
    }
  };
  let open = true;
  const store: SqliteDb = {
    path,
    exec: (sql) => guard(() => db.exec(sql)),
    prepare(sql) {
      const statement = guard(() => db.prepare(sql));
      return {
        run: (...values) => guard(() => statement.run(...values)),
        get: (...values) => guard(() => statement.get(...values)),
        all: (...values) => guard(() => statement.all(...values)),
        iterate: (...values) =>
          guardRows(
            guard(() => statement.iterate(...values)),
            guard,
          ),
      };
    },
    transaction(work) {
      store.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        store.exec('COMMIT');
        return result;
      } catch (cause) {
        try {
          db.exec('ROLLBACK');
        } catch {
          // SQLite has rolled back by itself (full disk, damage): the first fault is the one to tell.
        }
        throw cause;
      }
    },
    close() {
      if (!open) return;
      open = false;
      try {
        // @photostructure/sqlite really closes only once its statements are collected, so the -wal may stay; it is emptied here.
        db.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)');
      } catch {
        // Damaged, read-only or in use elsewhere: whoever opens it next goes on from the -wal.
      }
      db.close();
    },
  };
  return store;
}

function* guardRows(rows: IterableIterator<SqliteRow>, guard: <T>(work: () => T) => T): IterableIterator<SqliteRow> {
  for (;;) {
    const next = guard(() => rows.next());
    if (next.done) return;
    yield next.value;
  }
}

/** SQLite answers "busy" at once, whatever the timeout, to two processes that turn the same new file to WAL; so it is asked again. */
function enterWal(store: SqliteDb, patienceMs: number): void {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      // File systems without shared memory answer another mode; that is slower and as safe.
      store.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (cause) {
      if (!(cause instanceof TarjumanError) || cause.code !== 'RECORD_LOCKED' || performance.now() > deadline)
        throw cause;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function assertSound(store: SqliteDb): void {
  const row = store.prepare('PRAGMA quick_check(1)').get();
  const verdict = row?.['quick_check'];
  if (verdict !== 'ok') throw damaged(store.path, String(verdict ?? 'no answer').replace(/\s+/g, ' '));
}

function applySchema(store: SqliteDb, schema: Schema): void {
  const versionOf = () => Number(store.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  if (versionOf() === schema.version) return;
  store.transaction(() => {
    const found = versionOf(); // another process may have been quicker
    if (found === schema.version) return;
    if (found > schema.version)
      throw new TarjumanError(
        'STORE_DAMAGED',
        { file: store.path },
        `was written by a newer version of this program (layout ${found}; this one knows ${schema.version})`,
        'use the newer version, or move the file away',
      );
    store.exec(schema.upgrade(found));
    store.exec(`PRAGMA user_version = ${schema.version}`);
  });
}

/** Whether the fault says that the file's content is broken, as against written by a newer version, locked, or not writable. */
export function isDamaged(error: unknown): boolean {
  return error instanceof TarjumanError && error.code === 'STORE_DAMAGED' && error.cause instanceof DamageReport;
}

class DamageReport extends Error {}

/**
 * Moves a damaged database with its -wal and -shm away to the first free `<path>.damaged-N`, N from 1. Nothing is deleted.
 * @returns the new path, or undefined where the file has gone or was replaced since `seen` (another process was quicker).
 */
export function setAside(path: string, seen?: FileIdentity): string | undefined {
  const now = identityOf(path);
  if (!now || (seen && (seen.inode !== now.inode || seen.device !== now.device))) return undefined;
  let number = 1;
  while (existsSync(`${path}.damaged-${number}`)) number++;
  const target = `${path}.damaged-${number}`;
  try {
    renameSync(path, target);
    for (const suffix of ['-wal', '-shm']) {
      if (existsSync(path + suffix)) renameSync(path + suffix, target + suffix);
    }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unwritable(path, cause);
  }
  return target;
}

/** Removes a database that can be built again, with its -wal and -shm. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

/** Which file a path names at the moment, to notice that another process has put a new one there. */
export interface FileIdentity {
  readonly inode: bigint;
  readonly device: bigint;
}

export function identityOf(path: string): FileIdentity | undefined {
  try {
    const stat = statSync(path, { bigint: true });
    return { inode: stat.ino, device: stat.dev };
  } catch {
    return undefined;
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

function explain(cause: unknown, path: string): unknown {
  if (cause instanceof TarjumanError || !(cause instanceof Error)) return cause;
  const { errcode } = cause as { errcode?: number };
  if (errcode === undefined) return cause;
  switch (errcode & 0xff) {
    case CORRUPT:
    case NOTADB:
      return damaged(path, cause.message, cause);
    case BUSY:
    case LOCKED:
      return new TarjumanError(
        'RECORD_LOCKED',
        { file: path },
        'another process keeps it locked',
        'wait until the other run has ended, then run again',
        cause,
      );
    case FULL:
      return diskFull(path, cause);
    case PERM:
    case READONLY:
    case IOERR:
    case CANTOPEN:
      // A log or an index beside the file that cannot grow is told as an error of input and output.
      return hardlyAnyRoom(path) ? diskFull(path, cause) : unwritable(path, cause);
    default:
      return cause;
  }
}

function damaged(path: string, what: string, cause?: unknown): TarjumanError {
  return new TarjumanError(
    'STORE_DAMAGED',
    { file: path },
    `is damaged: ${what}`,
    'move the file away and run again',
    new DamageReport(what, { cause }),
  );
}

function diskFull(path: string, cause: unknown): TarjumanError {
  return new TarjumanError(
    'OUTPUT_UNWRITABLE',
    { file: path },
    'cannot be written: the disk is full',
    'make room and run again: nothing that was stored is lost, and nothing is paid for twice',
    new DiskFull('the disk is full', { cause }),
  );
}

function unwritable(path: string, cause: unknown): TarjumanError {
  const what = cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : String(cause);
  const shown = what === 'ERR_SQLITE_ERROR' && cause instanceof Error ? cause.message : what;
  return new TarjumanError(
    'OUTPUT_UNWRITABLE',
    { file: path },
    `cannot be opened or written (${shown})`,
    'give yourself the right to write there, make room on the disk, or move away what stands in its place',
    cause,
  );
}
