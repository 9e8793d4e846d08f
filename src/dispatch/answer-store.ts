import { openDatabase, type Schema, type SqliteDb, type SqliteRow, type SqliteStatement } from '../io/sqlite.ts';
import { CLAIMS_TABLE, type Claimant, type Claims, createClaims } from './claims.ts';
import type { OutcomeFault, Passed } from './outcome.ts';

/** One thing that an engine said about one text. An answer that was not taken has both `text` and `fault`. */
export interface JournalEntry {
  readonly key: string;
  readonly provider: string;
  readonly text?: string;
  readonly fault?: OutcomeFault;
  readonly billed: number;
  readonly model?: string;
  readonly attempts: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** US dollars; absent in entries of older versions. */
  readonly cost?: number;
  /** How long the request took. */
  readonly ms?: number;
  readonly passed?: readonly Passed[];
  /** A record has it. Not for {@link Journal.put}. */
  readonly settled?: true;
}

const LAYOUT: Schema = {
  version: 3,
  upgrade: (from) => `${from < 1 ? TABLE : ''}${from < 2 ? ADDED : ''}${CLAIMS_TABLE}`,
};

const TABLE = `
    CREATE TABLE answers (
      key TEXT NOT NULL UNIQUE,
      provider TEXT NOT NULL,
      text TEXT,
      fault_kind TEXT,
      fault_message TEXT,
      billed REAL NOT NULL,
      model TEXT,
      attempts INTEGER NOT NULL,
      at TEXT NOT NULL,
      settled_at TEXT
    ) STRICT;
    CREATE INDEX answers_settled ON answers (settled_at) WHERE settled_at IS NOT NULL;`;

/** Since version 2. */
const ADDED = `
    ALTER TABLE answers ADD COLUMN cost REAL;
    ALTER TABLE answers ADD COLUMN ms INTEGER;
    ALTER TABLE answers ADD COLUMN passed TEXT;`;

const COLUMNS =
  'key, provider, text, fault_kind, fault_message, billed, model, attempts, at, settled_at, cost, ms, passed';

/** The journal's file, its statements laid ready. */
export interface AnswerStore {
  readonly db: SqliteDb;
  readonly get: SqliteStatement;
  readonly put: SqliteStatement;
  readonly settle: SqliteStatement;
  readonly forget: SqliteStatement;
  readonly count: SqliteStatement;
  readonly claims: Claims;
  prune(before: string): void;
}

/** @throws TarjumanError STORE_DAMAGED, OUTPUT_UNWRITABLE, RECORD_LOCKED */
export function openAnswerStore(file: string, self: Claimant): AnswerStore {
  const db = openDatabase(file, { synchronous: 'full', schema: LAYOUT });
  try {
    // Keys are hashes: each answer changes a page of their index, which goes back into the file once for several of them.
    db.exec('PRAGMA wal_autocheckpoint = 8000');
    const prune = db.prepare('DELETE FROM answers WHERE settled_at < ? AND fault_kind IS NULL');
    return {
      db,
      claims: createClaims(db, self),
      get: db.prepare(`SELECT ${COLUMNS} FROM answers WHERE key = ?`),
      put: db.prepare(`INSERT OR REPLACE INTO answers (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
      settle: db.prepare('UPDATE answers SET settled_at = ? WHERE key = ? AND settled_at IS NULL'),
      forget: db.prepare('DELETE FROM answers WHERE key = ?'),
      count: db.prepare(
        'SELECT count(*) - count(settled_at) AS open, count(settled_at) AS settled, count(fault_kind) AS faults FROM answers',
      ),
      prune: (before) => void prune.run(before),
    };
  } catch (cause) {
    db.close();
    throw cause;
  }
}

export function toRow(entry: JournalEntry): (string | number | null)[] {
  const { fault } = entry;
  return [
    entry.key,
    entry.provider,
    // As JSON: SQLite ends a text at U+0000, and half a surrogate pair is no UTF-8.
    entry.text === undefined ? null : JSON.stringify(entry.text),
    fault?.kind ?? null,
    fault?.message ?? null,
    entry.billed,
    entry.model ?? null,
    entry.attempts,
    entry.at,
    null,
    entry.cost ?? null,
    entry.ms ?? null,
    entry.passed ? JSON.stringify(entry.passed) : null,
  ];
}

export function toEntry(row: SqliteRow | undefined): JournalEntry | undefined {
  if (!row) return undefined;
  const text = row['text'];
  const kind = row['fault_kind'];
  const model = row['model'];
  const { cost, ms, passed } = row;
  return {
    key: String(row['key']),
    provider: String(row['provider']),
    billed: Number(row['billed']),
    attempts: Number(row['attempts']),
    at: String(row['at']),
    ...(typeof text === 'string' && { text: JSON.parse(text) as string }),
    ...(typeof kind === 'string' && {
      fault: { kind: kind as OutcomeFault['kind'], message: String(row['fault_message'] ?? '') },
    }),
    ...(typeof model === 'string' && { model }),
    ...(typeof cost === 'number' && { cost }),
    ...(typeof ms === 'number' && { ms }),
    ...(typeof passed === 'string' && { passed: JSON.parse(passed) as Passed[] }),
    ...(row['settled_at'] !== null && { settled: true as const }),
  };
}

/** Reads what can be read of a torn file, from its beginning and from its end, up to the torn pages. Never throws. */
export function salvage(from: string, into: AnswerStore): number {
  const rows = new Map<string, SqliteRow>();
  for (const order of ['ASC', 'DESC']) {
    let torn: SqliteDb | undefined;
    try {
      torn = openDatabase(from, { readOnly: true, checkUpTo: 0 });
      for (const row of torn.prepare(`SELECT * FROM answers NOT INDEXED ORDER BY rowid ${order}`).iterate()) {
        if (/^[0-9a-f]{64}$/.test(String(row['key']))) rows.set(String(row['key']), row);
      }
    } catch {
      // As far as it goes.
    } finally {
      torn?.close();
    }
  }
  let saved = 0;
  into.db.transaction(() => {
    for (const row of rows.values()) {
      try {
        into.put.run(...COLUMNS.split(', ').map((column) => row[column] ?? null));
        saved++;
      } catch {
        // A row with a broken field.
      }
    }
  });
  return saved;
}

/** A claim need not outlive a power cut, since its owner does not, nor need what is settled: nothing waits for the disk here. */
export function lightly<T>(db: SqliteDb, work: () => T): T {
  db.exec('PRAGMA synchronous = NORMAL');
  try {
    return db.transaction(work);
  } finally {
    db.exec('PRAGMA synchronous = FULL');
  }
}
