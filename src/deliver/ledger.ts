import { isDamaged, openDatabase, type Schema, type SqliteDb, setAside } from '../io/sqlite.ts';

/** waiting: still to be sent; failed: not taken, and a person has to look; sent: there. */
export type SetState = 'waiting' | 'failed' | 'sent';

/** Where one set stands at one place. */
export interface LedgerEntry {
  readonly key: string;
  /** Of the load: see Load.mark. */
  readonly mark: string;
  readonly version: number;
  readonly state: SetState;
  /** Tries of this load so far. */
  readonly attempts: number;
  /** Wall-clock milliseconds before which the place asked not to be tried; 0: it did not. */
  readonly notBefore: number;
  readonly fault?: string;
  /** ISO 8601, UTC: the last change. */
  readonly at: string;
}

/**
 * What was delivered and what waits. Safe against kill -9 and a power cut: each change is one synchronous transaction, on the disk when
 * the call returns. Places are hashes of addresses; no text and no secret is in it.
 */
export interface Ledger {
  entry(place: string, key: string): LedgerEntry | undefined;
  entries(place: string): readonly LedgerEntry[];
  put(place: string, entry: LedgerEntry): void;
  /** The highest version of a set that reached a place; 0: none. */
  reached(place: string, key: string): number;
  file(place: string, path: string): { readonly sha256: string; readonly there: boolean } | undefined;
  begin(place: string, path: string, key: string, sha256: string): void;
  arrived(place: string, path: string): void;
  pathsOf(place: string, key: string): readonly string[];
  forget(place: string, path: string): void;
  close(): void;
}

/** The file's name in `.tarjuman/journal/`. */
export const LEDGER_FILE = 'deliveries.sqlite';

const LAYOUT: Schema = {
  version: 1,
  upgrade: () => `
    CREATE TABLE sets (
      place TEXT NOT NULL, key TEXT NOT NULL, mark TEXT NOT NULL, version INTEGER NOT NULL, state TEXT NOT NULL,
      attempts INTEGER NOT NULL, not_before INTEGER NOT NULL, fault TEXT, at TEXT NOT NULL, reached INTEGER NOT NULL,
      PRIMARY KEY (place, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE files (
      place TEXT NOT NULL, path TEXT NOT NULL, key TEXT NOT NULL, sha256 TEXT NOT NULL, there INTEGER NOT NULL,
      PRIMARY KEY (place, path)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX files_key ON files (place, key);`,
};

/**
 * Opens or makes the ledger. A damaged one is moved aside and `onNotice` is told: then what receivers have is not known any more, and
 * everything is offered to them again under the same marks and ids.
 * @throws TarjumanError STORE_DAMAGED where a newer version wrote it; OUTPUT_UNWRITABLE; RECORD_LOCKED
 */
export function openLedger(file: string, onNotice: (message: string) => void = () => {}): Ledger {
  try {
    return ledgerOf(openDatabase(file, { synchronous: 'full', schema: LAYOUT }));
  } catch (cause) {
    if (!isDamaged(cause)) throw cause;
    const aside = setAside(file);
    onNotice(`${file} is damaged; it was moved to ${aside}, and everything is offered to its receivers again`);
    return ledgerOf(openDatabase(file, { synchronous: 'full', schema: LAYOUT }));
  }
}

function ledgerOf(db: SqliteDb): Ledger {
  const columns = 'key, mark, version, state, attempts, not_before, fault, at';
  const one = db.prepare(`SELECT ${columns} FROM sets WHERE place = ? AND key = ?`);
  const all = db.prepare(`SELECT ${columns} FROM sets WHERE place = ? ORDER BY key`);
  const reached = db.prepare('SELECT reached FROM sets WHERE place = ? AND key = ?');
  const put = db.prepare(
    `INSERT INTO sets (place, ${columns}, reached) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (place, key) DO UPDATE SET mark = excluded.mark, version = excluded.version, state = excluded.state,
       attempts = excluded.attempts, not_before = excluded.not_before, fault = excluded.fault, at = excluded.at,
       reached = max(reached, excluded.reached)`,
  );
  const file = db.prepare('SELECT sha256, there FROM files WHERE place = ? AND path = ?');
  const begin = db.prepare('INSERT OR REPLACE INTO files (place, path, key, sha256, there) VALUES (?, ?, ?, ?, 0)');
  const arrived = db.prepare('UPDATE files SET there = 1 WHERE place = ? AND path = ?');
  const paths = db.prepare('SELECT path FROM files WHERE place = ? AND key = ? ORDER BY path');
  const forget = db.prepare('DELETE FROM files WHERE place = ? AND path = ?');
  return {
    entry: (place, key) => toEntry(one.get(place, key)),
    entries: (place) => all.all(place).map((row) => toEntry(row)!),
    put(place, { key, mark, version, state, attempts, notBefore, fault, at }) {
      const there = state === 'sent' ? version : 0;
      put.run(place, key, mark, version, state, attempts, notBefore, fault ?? null, at, there);
    },
    reached: (place, key) => Number(reached.get(place, key)?.['reached'] ?? 0),
    file(place, path) {
      const row = file.get(place, path);
      return row && { sha256: String(row['sha256']), there: row['there'] === 1 };
    },
    begin: (place, path, key, sha256) => void begin.run(place, path, key, sha256),
    arrived: (place, path) => void arrived.run(place, path),
    pathsOf: (place, key) => paths.all(place, key).map((row) => String(row['path'])),
    forget: (place, path) => void forget.run(place, path),
    close: () => db.close(),
  };
}

function toEntry(row: Readonly<Record<string, unknown>> | undefined): LedgerEntry | undefined {
  if (!row) return undefined;
  return {
    key: String(row['key']),
    mark: String(row['mark']),
    version: Number(row['version']),
    state: row['state'] as SetState,
    attempts: Number(row['attempts']),
    notBefore: Number(row['not_before']),
    ...(row['fault'] === null ? {} : { fault: String(row['fault']) }),
    at: String(row['at']),
  };
}
