import { randomBytes } from 'node:crypto';
import { openDatabase, type Schema, type SqliteDb, type SqliteRow } from '../io/sqlite.ts';
import { exactKeyOf, formKeyOf, hashWords, makeHashedWords } from '../text/compared-words.ts';
import type { MemoryEntry } from './entry.ts';
import { PART_TABLE } from './fuzzy-index.ts';

const LAYOUT: Schema = {
  version: 2,
  // It is a cache: an older layout is begun again, and the next sync fills it.
  upgrade: () => `
    DROP TABLE IF EXISTS pair;
    DROP TABLE IF EXISTS source;
    DROP TABLE IF EXISTS part;
    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      scope TEXT NOT NULL,
      name TEXT NOT NULL,
      stamp TEXT NOT NULL,
      penalty INTEGER NOT NULL DEFAULT 0,
      UNIQUE (scope, name)
    ) STRICT;
    CREATE TABLE pair (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      source_id INTEGER NOT NULL REFERENCES source (id),
      language TEXT NOT NULL,
      exact INTEGER NOT NULL,
      form INTEGER NOT NULL,
      source TEXT NOT NULL,
      target TEXT NOT NULL,
      origin TEXT NOT NULL,
      approved_by TEXT,
      approved_at TEXT,
      at TEXT NOT NULL,
      approved_ms REAL NOT NULL,
      before_key INTEGER,
      after_key INTEGER,
      note TEXT
    ) STRICT;
    CREATE INDEX pair_exact ON pair (exact, language);
    CREATE INDEX pair_form ON pair (form, language);
    CREATE INDEX pair_source ON pair (source_id);
    ${PART_TABLE}`,
};

/** A source that is being read lies here until it is whole. */
const STAGING = '\u0000staging';
/** Rows of the same text that are looked at: beyond that nobody reads on. */
export const MOST_EXACT = 16;
/** Pairs of a stream that are put in at a time. */
const BATCH = 5_000;
/** Older pairs that are taken out at a time. */
const DROP_BATCH = 20_000;

export interface SourceRow {
  readonly stamp: string;
  readonly penalty: number;
}

/** The SQLite side of the memory: sources and their pairs. What it says of a source is always the whole of it, of one time. */
export interface PairStore {
  readonly db: SqliteDb;
  sources(scope: string): Map<string, SourceRow>;
  replace(scope: string, source: { id: string; stamp: string; penalty: number }, entries: readonly MemoryEntry[]): void;
  /** As {@link replace}, for more than is good to hold at once. Until the last pair is there, look-ups see what was there before. */
  replaceStreaming(
    scope: string,
    source: { id: string; stamp: string; penalty: number },
    entries: AsyncIterable<MemoryEntry>,
  ): Promise<void>;
  setPenalty(scope: string, name: string, penalty: number): void;
  drop(scope: string, names: readonly string[]): void;
  /** Rows of the same NFC text, the best first; the caller compares the texts. */
  exact(source: string, before: string, after: string, to: string, scope: string): SqliteRow[];
  /** Rows of a form, the best first, at most `most`. */
  ofForm(form: number, before: string, after: string, to: string, scope: string, most: number): SqliteRow[];
  /** Whether a pair of the form knows both of its neighbours, so that the order of rows depends on where a text stands. */
  hasContexts(form: number, to: string): boolean;
  /** @param like SQL pattern for targets in ASCII; targets with other letters are given whatever they hold */
  all(scope: string, like?: string): IterableIterator<SqliteRow>;
  holders(scope: string): SqliteRow[];
  /** Every source that holds a pair, with its stamp and penalty, in the order of names. */
  stamps(scope: string): string[];
  count(scope: string): { sources: number; entries: number };
}

/** @throws TarjumanError as {@link openDatabase} */
export function openPairStore(file: string): PairStore {
  const db = openDatabase(file, { synchronous: 'normal', schema: LAYOUT });
  try {
    // Keys are random, so that a large import touches every page of their indexes: keep 64 MiB of them.
    db.exec('PRAGMA cache_size = -65536');
    // And carry a page back into the file once for many changes of it.
    db.exec('PRAGMA wal_autocheckpoint = 20000');
    return makeStore(db);
  } catch (cause) {
    db.close();
    throw cause;
  }
}

const COLUMNS = `pair.*, (before_key IS ? AND after_key IS ?) AS in_context, holder.penalty AS penalty, holder.name AS holder
         FROM pair JOIN source AS holder ON holder.id = pair.source_id`;

function makeStore(db: SqliteDb): PairStore {
  const find = db.prepare('SELECT id FROM source WHERE scope = ? AND name = ?');
  const clear = db.prepare(
    `DELETE FROM pair WHERE id IN (SELECT id FROM pair WHERE source_id = ? LIMIT ${DROP_BATCH})`,
  );
  const forget = db.prepare('DELETE FROM source WHERE id = ?');
  const stamp = db.prepare(
    `INSERT INTO source (scope, name, stamp, penalty) VALUES (?, ?, ?, ?)
     ON CONFLICT (scope, name) DO UPDATE SET stamp = excluded.stamp, penalty = excluded.penalty`,
  );
  const rename = db.prepare('UPDATE source SET scope = ?, name = ?, stamp = ? WHERE id = ?');
  const add = db.prepare(
    `INSERT INTO pair (source_id, language, exact, form, source, target, origin, approved_by, approved_at, at, approved_ms, before_key, after_key, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const penalty = db.prepare('UPDATE source SET penalty = ? WHERE scope = ? AND name = ?');
  const words = makeHashedWords();

  const put = (id: number, entry: MemoryEntry): void => {
    if (entry.source.trim() === '' || entry.target.trim() === '') return;
    const form = formKeyOf(hashWords(entry.source, words));
    add.run(id, entry.to, exactKeyOf(entry.source), form, ...toRow(entry));
  };
  const idOf = (scope: string, name: string): number | undefined => {
    const id = find.get(scope, name)?.['id'];
    return id === undefined ? undefined : Number(id);
  };
  const clearAll = (id: number): void => {
    while (Number(clear.run(id).changes) === DROP_BATCH);
  };
  /** In steps, so that other processes get their turn; the source's name is taken away first, so that nobody sees a part of it. */
  const discard = (id: number): void => {
    while (db.transaction(() => Number(clear.run(id).changes)) === DROP_BATCH);
    forget.run(id);
  };

  return {
    db,
    sources(scope) {
      const rows = db.prepare('SELECT name, stamp, penalty FROM source WHERE scope = ?').all(scope);
      return new Map(
        rows.map((row) => [String(row['name']), { stamp: String(row['stamp']), penalty: Number(row['penalty']) }]),
      );
    },
    replace: (scope, source, entries) =>
      db.transaction(() => {
        const old = idOf(scope, source.id);
        if (old !== undefined) clearAll(old);
        stamp.run(scope, source.id, source.stamp, source.penalty);
        const id = idOf(scope, source.id)!;
        for (const entry of entries) put(id, entry);
      }),
    async replaceStreaming(scope, source, entries) {
      sweepStaging(db, discard);
      const name = `${process.pid} ${randomBytes(6).toString('hex')}`;
      stamp.run(STAGING, name, '', source.penalty);
      const id = idOf(STAGING, name)!;
      let batch: MemoryEntry[] = [];
      const flush = () => {
        db.transaction(() => {
          for (const entry of batch) put(id, entry);
        });
        batch = [];
      };
      try {
        for await (const entry of entries) if (batch.push(entry) >= BATCH) flush();
        flush();
      } catch (cause) {
        discard(id);
        throw cause;
      }
      const old = db.transaction(() => {
        const before = idOf(scope, source.id);
        if (before !== undefined) rename.run(STAGING, `${name} old`, '', before);
        rename.run(scope, source.id, source.stamp, id);
        return before;
      });
      if (old !== undefined) discard(old);
    },
    setPenalty: (scope, name, value) => void penalty.run(value, scope, name),
    drop(scope, names) {
      if (names.length === 0) return;
      db.transaction(() => {
        for (const name of names) {
          const id = idOf(scope, name);
          if (id === undefined) continue;
          clearAll(id);
          forget.run(id);
        }
      });
    },
    exact: (() => {
      const rows = db.prepare(
        `SELECT ${COLUMNS} WHERE pair.exact = ? AND pair.language = ? AND holder.scope = ?
         ORDER BY in_context - penalty DESC, approved_ms DESC, origin, target LIMIT ${MOST_EXACT}`,
      );
      return (source, before, after, to, scope) =>
        rows.all(exactKeyOf(before), exactKeyOf(after), exactKeyOf(source), to, scope);
    })(),
    ofForm: (() => {
      const rows = db.prepare(
        `SELECT ${COLUMNS} WHERE pair.form = ? AND pair.language = ? AND holder.scope = ?
         ORDER BY in_context - penalty DESC, approved_ms DESC, origin, target LIMIT ?`,
      );
      return (form, before, after, to, scope, most) =>
        rows.all(exactKeyOf(before), exactKeyOf(after), form, to, scope, most);
    })(),
    hasContexts: (() => {
      const some = db.prepare(
        `SELECT 1 AS yes FROM pair WHERE form = ? AND language = ? AND before_key IS NOT NULL AND after_key IS NOT NULL LIMIT 1`,
      );
      return (form, to) => some.get(form, to) !== undefined;
    })(),
    *all(scope, like) {
      // In pages, so that no statement stays open while others write.
      const page = db.prepare(
        `SELECT pair.*, 0 AS in_context, holder.penalty AS penalty, holder.name AS holder
         FROM pair JOIN source AS holder ON holder.id = pair.source_id WHERE holder.scope = ? AND pair.id > ?
         ${like === undefined ? '' : "AND (pair.target LIKE ? OR pair.target GLOB '*[^ -~]*')"} ORDER BY pair.id LIMIT 5000`,
      );
      for (let last = 0; ; ) {
        const rows = like === undefined ? page.all(scope, last) : page.all(scope, last, like);
        if (rows.length === 0) return;
        yield* rows;
        last = Number(rows.at(-1)!['id']);
      }
    },
    holders: (scope) =>
      db
        .prepare(
          `SELECT holder.name AS name, holder.penalty AS penalty, count(pair.id) AS pairs, max(nullif(pair.at, '')) AS newest
           FROM source AS holder LEFT JOIN pair ON pair.source_id = holder.id
           WHERE holder.scope = ? GROUP BY holder.id ORDER BY holder.name`,
        )
        .all(scope),
    stamps: (scope) =>
      db
        .prepare(
          `SELECT name, stamp, penalty FROM source WHERE scope = ? AND EXISTS (SELECT 1 FROM pair WHERE source_id = source.id) ORDER BY name`,
        )
        .all(scope)
        .map((row) => JSON.stringify([row['name'], row['stamp'], row['penalty']])),
    count(scope) {
      const row = db
        .prepare(
          `SELECT (SELECT count(*) FROM source WHERE scope = ?) AS sources,
                  (SELECT count(*) FROM pair JOIN source AS holder ON holder.id = pair.source_id WHERE holder.scope = ?) AS entries`,
        )
        .get(scope, scope);
      return { sources: Number(row?.['sources']), entries: Number(row?.['entries']) };
    },
  };
}

/** What a process was reading when it was killed. */
function sweepStaging(db: SqliteDb, discard: (id: number) => void): void {
  for (const row of db.prepare('SELECT id, name FROM source WHERE scope = ?').all(STAGING)) {
    const pid = Number.parseInt(String(row['name']), 10);
    if (pid !== process.pid && !isAlive(pid)) discard(Number(row['id']));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function toRow(entry: MemoryEntry): (string | number | null)[] {
  const { approval } = entry;
  const when = Date.parse(approval?.at || entry.at);
  return [
    entry.source,
    entry.target,
    entry.from,
    approval?.by ?? null,
    approval?.at ?? null,
    entry.at,
    // An approval without a time is older than any with one.
    Number.isNaN(when) ? -1e15 : when,
    entry.before === undefined ? null : exactKeyOf(entry.before),
    entry.after === undefined ? null : exactKeyOf(entry.after),
    entry.note ?? null,
  ];
}
