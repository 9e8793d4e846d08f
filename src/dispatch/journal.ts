import { randomBytes } from 'node:crypto';
import { TarjumanError } from '../core/error.ts';
import { sha256 } from '../core/hash.ts';
import { placesKey } from '../core/inline-code.ts';
import { ownIdentity } from '../io/process-identity.ts';
import {
  type FileIdentity,
  identityOf,
  isDamaged,
  openDatabase,
  type Schema,
  type SqliteDb,
  type SqliteRow,
  type SqliteStatement,
  setAside,
} from '../io/sqlite.ts';
import type { EngineItem, Pair, Provider } from '../providers/contract.ts';
import { CLAIMS_TABLE, type Claimant, type Claims, createClaims, LEASE_MS } from './claims.ts';
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

/**
 * What engines answered and is not yet in a record. Safe against kill -9 and a power cut (each `put` is one synchronous transaction), and
 * several processes may use it at once. Holds answers and keys that are hashes; no source text, no credentials.
 */
export interface Journal {
  get(key: string): JournalEntry | undefined;
  /** On the disk when it returns. An entry that is there already gives way, and is open again. One's own claims on their keys end with it. */
  put(entries: readonly JournalEntry[]): void;
  /**
   * Says to other runs that these are being asked for, until they are `put` or released: renewed by itself, and void once this process is
   * dead. Look-up and claim are one transaction. A key is not claimed where `isKnown` takes the entry that is there.
   * @returns who else has claimed which; those are not claimed.
   */
  claim(keys: readonly string[], isKnown: (entry: JournalEntry) => boolean): ReadonlyMap<string, Claimant>;
  /** Of these keys, those that another run is asking for. */
  heldElsewhere(keys: readonly string[]): ReadonlyMap<string, Claimant>;
  /** They were not answered, and whoever waits for them may ask himself. */
  release(keys: readonly string[]): void;
  /**
   * These stand in a record now. They are kept for {@link KEPT_DAYS} days more, which makes a lost record free to make again. Written with the next
   * answers, or when the journal is closed: until then a run that is killed leaves them open, which costs nobody anything.
   */
  settle(keys: readonly string[]): void;
  /** For `--force` and `--retry-failed`: the engine may be asked again. */
  forget(keys: readonly string[]): void;
  /** How many entries there are, by whether a record has them. */
  count(): { readonly open: number; readonly settled: number; readonly faults: number };
  close(): void;
}

export interface JournalOptions {
  /** Told in words when a damaged journal was set aside; it goes to people. */
  readonly onNotice?: (message: string) => void;
  /** Now; for settling and pruning. Default: the system's clock. */
  readonly now?: () => Date;
}

/** The file's name in `.tarjuman/journal/`. */
export const JOURNAL_FILE = 'answers.sqlite';

/** Settled answers older than this are dropped when the journal is opened. Faults stay: they would only be paid for again. */
export const KEPT_DAYS = 30;

/** Keys that are settled in memory at most, before they are written. */
const MOST_SETTLED = 4000;

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

/**
 * Under what an answer is kept: everything that changes it, and nothing that does not (neighbours, the item's id), so that the same
 * sentence in two articles is one entry.
 */
export function journalKey(provider: Pick<Provider, 'id' | 'fingerprint'>, pair: Pair, item: EngineItem): string {
  const names = item.terms.map(({ start, end, kind, term, translation }) => [start, end, kind, term, translation]);
  const asked: unknown[] = [1, provider.id, provider.fingerprint, pair.from, pair.to, item.text, names];
  if (item.missed) asked.push(item.missed);
  if (item.codes && item.codes.length > 0) asked.push(placesKey(item.codes));
  return sha256(JSON.stringify(asked));
}

/**
 * Opens or makes the journal. A damaged one is never deleted: it is moved to `<file>.damaged-N`, what can be read of it is taken over,
 * and `onNotice` is told.
 * @throws TarjumanError STORE_DAMAGED where a newer version wrote it; OUTPUT_UNWRITABLE; RECORD_LOCKED.
 */
export function openJournal(file: string, options: JournalOptions = {}): Journal {
  const now = options.now ?? (() => new Date());
  const notice = options.onNotice ?? (() => {});
  const self: Claimant = { ...ownIdentity(), token: randomBytes(8).toString('hex') };
  let seen: FileIdentity | undefined;
  let renewing: NodeJS.Timeout | undefined;
  const claimed = new Set<string>();
  /** Settled and not yet written as such, and when: a transaction for each article would wait for the disk each time. */
  const settled = new Map<string, string>();
  let store = openOrRescue();

  function open(): Store {
    const opened = openStore(file, self);
    seen = identityOf(file);
    return opened;
  }

  function openOrRescue(): Store {
    seen = identityOf(file);
    try {
      const opened = open();
      opened.prune(new Date(now().getTime() - KEPT_DAYS * 86_400_000).toISOString());
      return opened;
    } catch (cause) {
      if (!isDamaged(cause)) throw cause;
      return rescue(cause);
    }
  }

  function rescue(cause: unknown): Store {
    const why = cause instanceof TarjumanError ? cause.message : String(cause);
    const aside = setAside(file, seen);
    const fresh = open();
    if (aside) {
      const saved = salvage(aside, fresh);
      notice(
        `${file} ${why}; it was moved to ${aside}, and ${saved} of its entries could still be read and were taken over`,
      );
    }
    return fresh;
  }

  /** Damage may show only when a torn page is met. */
  function use<T>(work: (store: Store) => T): T {
    try {
      return work(store);
    } catch (cause) {
      if (!isDamaged(cause)) throw cause;
      store.db.close();
      store = rescue(cause);
      return work(store);
    }
  }

  function forgetClaims(keys: readonly string[]): void {
    for (const key of keys) claimed.delete(key);
    if (claimed.size > 0) return;
    clearInterval(renewing);
    renewing = undefined;
  }

  function writeSettled(): void {
    if (settled.size === 0) return;
    use(({ db, settle }) =>
      lightly(db, () => {
        for (const [key, at] of settled) settle.run(at, key);
      }),
    );
    settled.clear();
  }

  function renew(): void {
    try {
      use(({ claims }) => claims.renew(now().getTime()));
    } catch {
      // A disk that is full, say: the next answer cannot be stored either, and that is told.
    }
  }

  return {
    get(key) {
      const entry = use(({ get }) => toEntry(get.get(key)));
      return entry && settled.has(key) ? { ...entry, settled: true as const } : entry;
    },
    put(entries) {
      if (entries.length === 0) return;
      use(({ db, put, settle, claims }) =>
        db.transaction(() => {
          for (const [key, at] of settled) settle.run(at, key);
          for (const entry of entries) put.run(...toRow(entry));
          const own = entries.filter(({ key }) => claimed.has(key));
          if (own.length > 0 && own.length === claimed.size) claims.releaseAll();
          else for (const { key } of own) claims.release(key);
        }),
      );
      settled.clear();
      forgetClaims(entries.map(({ key }) => key));
    },
    claim(keys, isKnown) {
      if (keys.length === 0) return new Map();
      const { mine, held } = use(({ db, get, claims }) =>
        lightly(db, () => {
          const at = now().getTime();
          const others = new Map<string, Claimant>();
          const own: string[] = [];
          for (const key of keys) {
            if (claims.takeNew(key, at)) {
              own.push(key);
              continue;
            }
            const entry = toEntry(get.get(key));
            if (entry && isKnown(entry)) continue;
            const other = claims.holder(key, at);
            if (other) others.set(key, other);
            else {
              claims.take(key, at);
              own.push(key);
            }
          }
          return { mine: own, held: others };
        }),
      );
      for (const key of mine) claimed.add(key);
      if (claimed.size > 0) renewing ??= setInterval(renew, LEASE_MS / 3).unref();
      return held;
    },
    heldElsewhere(keys) {
      const at = now().getTime();
      return use(({ claims }) => {
        const others = new Map<string, Claimant>();
        for (const key of keys) {
          const other = claims.holder(key, at);
          if (other) others.set(key, other);
        }
        return others;
      });
    },
    release(keys) {
      const own = keys.filter((key) => claimed.has(key));
      if (own.length === 0) return;
      forgetClaims(own);
      use(({ db, claims }) =>
        lightly(db, () => {
          for (const key of own) claims.release(key);
        }),
      );
    },
    settle(keys) {
      const at = now().toISOString();
      for (const key of keys) if (!settled.has(key)) settled.set(key, at);
      if (settled.size >= MOST_SETTLED) writeSettled();
    },
    forget(keys) {
      if (keys.length === 0) return;
      use(({ db, forget }) =>
        db.transaction(() => {
          for (const key of keys) forget.run(key);
        }),
      );
    },
    count() {
      writeSettled();
      return use(({ count }) => {
        const row = count.get();
        return { open: Number(row?.['open']), settled: Number(row?.['settled']), faults: Number(row?.['faults']) };
      });
    },
    close() {
      clearInterval(renewing);
      try {
        writeSettled();
      } catch {
        // They stay open.
      }
      try {
        if (claimed.size > 0) store.claims.releaseAll();
      } catch {
        // They end with this process, or with their lease.
      }
      store.db.close();
    },
  };
}

/** A claim need not outlive a power cut, since its owner does not, nor need what is settled: nothing waits for the disk here. */
function lightly<T>(db: SqliteDb, work: () => T): T {
  db.exec('PRAGMA synchronous = NORMAL');
  try {
    return db.transaction(work);
  } finally {
    db.exec('PRAGMA synchronous = FULL');
  }
}

interface Store {
  readonly db: SqliteDb;
  readonly get: SqliteStatement;
  readonly put: SqliteStatement;
  readonly settle: SqliteStatement;
  readonly forget: SqliteStatement;
  readonly count: SqliteStatement;
  readonly claims: Claims;
  prune(before: string): void;
}

function openStore(file: string, self: Claimant): Store {
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

function toRow(entry: JournalEntry): (string | number | null)[] {
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

function toEntry(row: SqliteRow | undefined): JournalEntry | undefined {
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
function salvage(from: string, into: Store): number {
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
