import type { Approval } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { hashOf } from '../core/hash.ts';
import {
  identityOf,
  isDamaged,
  openDatabase,
  removeDatabase,
  type Schema,
  type SqliteDb,
  type SqliteRow,
  setAside,
} from '../io/sqlite.ts';
import type { MemoryEntry } from './entry.ts';

export { entriesOf, type MemoryEntry } from './entry.ts';

export interface MemoryMatch {
  readonly source: string;
  readonly target: string;
  /** 101: the same text between the same neighbours; 100: the same text. */
  readonly score: 100 | 101;
  readonly from: string;
  readonly approval?: Approval;
  /** When the pair was approved or came to be, ISO 8601; '' where nobody said. Never the time of the look-up. */
  readonly at: string;
}

/** Something that holds pairs: a record, a TMX file. */
export interface MemorySource {
  /** Stable and unique within the scope; a record's path. */
  readonly id: string;
  /** Changes when the content may have: path, size, time of change, hash. The same stamp is not read again. */
  readonly stamp: string;
  entries(): Promise<readonly MemoryEntry[]> | readonly MemoryEntry[];
}

export interface SyncResult {
  /** Read, since new or changed; untouched; gone. */
  readonly read: number;
  readonly kept: number;
  readonly removed: number;
  /** Sources that could not be read. Their old pairs are dropped, and they are tried again next time. */
  readonly failed: readonly { readonly id: string; readonly error: unknown }[];
}

export interface Memory {
  /** Makes the index say what the sources say: all of the scope's, each time. Those not named any more are dropped. */
  sync(sources: Iterable<MemorySource> | AsyncIterable<MemorySource>): Promise<SyncResult>;
  /**
   * The best approved pair for exactly this text (its NFC form). `before` and `after` are the neighbours' source, '' at an edge. In context
   * wins; then the newest approval; then the first `from` in the order of code points.
   */
  lookup(
    source: string,
    where: { readonly before: string; readonly after: string; readonly to: string },
  ): MemoryMatch | undefined;
  count(): { readonly sources: number; readonly entries: number };
  close(): void;
}

export interface MemoryOptions {
  /** The index, in `.tarjuman/cache/`; or ':memory:'. May be deleted at any time: the next sync fills it again. */
  readonly file: string;
  /** Which sources belong together, such as the output folder: a sync drops no others, a look-up sees no others. Default ''. */
  readonly scope?: string;
  readonly onNotice?: (message: string) => void;
}

/** The file's name in `.tarjuman/cache/`. */
export const MEMORY_FILE = 'memory.sqlite';

/** The key of exact memory: SHA-256 of the NFC form. */
export function keyOf(text: string): string {
  return hashOf(text);
}

const LAYOUT: Schema = {
  version: 1,
  upgrade: () => `
    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      scope TEXT NOT NULL,
      name TEXT NOT NULL,
      stamp TEXT NOT NULL,
      UNIQUE (scope, name)
    ) STRICT;
    CREATE TABLE pair (
      id INTEGER PRIMARY KEY,
      source_id INTEGER NOT NULL REFERENCES source (id),
      language TEXT NOT NULL,
      hash TEXT NOT NULL,
      source TEXT NOT NULL,
      target TEXT NOT NULL,
      origin TEXT NOT NULL,
      approved_by TEXT,
      approved_at TEXT,
      at TEXT NOT NULL,
      approved_ms REAL NOT NULL,
      before_hash TEXT,
      after_hash TEXT
    ) STRICT;
    CREATE INDEX pair_hash ON pair (hash, language);
    CREATE INDEX pair_source ON pair (source_id);`,
};

/**
 * Opens the index. A damaged one, or one of a newer version, is set aside and begun again; the next sync fills it.
 * @throws TarjumanError OUTPUT_UNWRITABLE, RECORD_LOCKED
 */
export function createMemory(options: MemoryOptions): Memory {
  const { file } = options;
  const scope = options.scope ?? '';
  const notice = options.onNotice ?? (() => {});
  let seen = identityOf(file);
  let store = open();

  function open(): Store {
    try {
      return openStore(file);
    } catch (cause) {
      if (!(cause instanceof TarjumanError) || cause.code !== 'STORE_DAMAGED') throw cause;
      return renew(cause);
    }
  }

  /** A cache is worth nothing once its content is in doubt; one copy is left for whoever wants to look. */
  function renew(cause: TarjumanError): Store {
    const aside = `${file}.damaged-1`;
    removeDatabase(aside);
    if (setAside(file, seen)) notice(`${file} ${cause.message}; it is only a cache: moved to ${aside} and built again`);
    const fresh = openStore(file);
    seen = identityOf(file);
    return fresh;
  }

  async function syncAll(sources: Iterable<MemorySource> | AsyncIterable<MemorySource>): Promise<SyncResult> {
    const stale = new Map<string, string>();
    for (const row of store.sources.all(scope)) stale.set(String(row['name']), String(row['stamp']));
    const failed: { id: string; error: unknown }[] = [];
    let read = 0;
    let kept = 0;
    for await (const source of sources) {
      const before = stale.get(source.id);
      stale.delete(source.id);
      if (before === source.stamp) {
        kept++;
        continue;
      }
      try {
        const entries = await source.entries();
        store.replace(scope, source, entries);
        read++;
      } catch (error) {
        if (isStoreFault(error, file)) throw error;
        failed.push({ id: source.id, error });
        store.drop(scope, [source.id]);
      }
    }
    store.drop(scope, [...stale.keys()]);
    return { read, kept, removed: stale.size, failed };
  }

  return {
    async sync(sources) {
      const list = Array.isArray(sources) ? sources : undefined;
      try {
        return await syncAll(sources);
      } catch (cause) {
        // Torn pages may show only now. A list can be gone through again; a stream cannot.
        if (!isDamaged(cause) || !list || !isStoreFault(cause, file)) throw cause;
        store.db.close();
        store = renew(cause as TarjumanError);
        return syncAll(list);
      }
    },
    lookup(source, { before, after, to }) {
      let row: SqliteRow | undefined;
      try {
        row = store.best.get(keyOf(before), keyOf(after), keyOf(source), to, scope);
      } catch (cause) {
        if (!isDamaged(cause)) throw cause;
        // Not "no match": that would send out what people have approved already.
        throw new TarjumanError(
          'STORE_DAMAGED',
          { file },
          (cause as Error).message,
          'delete it and run again: it is only a cache',
          cause,
        );
      }
      return row && toMatch(row);
    },
    count() {
      const row = store.count.get(scope, scope);
      return { sources: Number(row?.['sources']), entries: Number(row?.['entries']) };
    },
    close: () => store.db.close(),
  };
}

interface Store {
  readonly db: SqliteDb;
  readonly sources: ReturnType<SqliteDb['prepare']>;
  readonly best: ReturnType<SqliteDb['prepare']>;
  readonly count: ReturnType<SqliteDb['prepare']>;
  replace(scope: string, source: MemorySource, entries: readonly MemoryEntry[]): void;
  drop(scope: string, names: readonly string[]): void;
}

function openStore(file: string): Store {
  const db = openDatabase(file, { synchronous: 'normal', schema: LAYOUT });
  try {
    const find = db.prepare('SELECT id FROM source WHERE scope = ? AND name = ?');
    const clear = db.prepare('DELETE FROM pair WHERE source_id = ?');
    const forget = db.prepare('DELETE FROM source WHERE id = ?');
    const stamp = db.prepare(
      'INSERT INTO source (scope, name, stamp) VALUES (?, ?, ?) ON CONFLICT (scope, name) DO UPDATE SET stamp = excluded.stamp',
    );
    const add = db.prepare(
      `INSERT INTO pair (source_id, language, hash, source, target, origin, approved_by, approved_at, at, approved_ms, before_hash, after_hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    const remove = (scope: string, name: string, whole: boolean) => {
      const id = find.get(scope, name)?.['id'];
      if (id === undefined) return;
      clear.run(id);
      if (whole) forget.run(id);
    };
    return {
      db,
      sources: db.prepare('SELECT name, stamp FROM source WHERE scope = ?'),
      best: db.prepare(
        `SELECT pair.*, (before_hash IS ? AND after_hash IS ?) AS in_context
         FROM pair JOIN source AS holder ON holder.id = pair.source_id
         WHERE pair.hash = ? AND pair.language = ? AND holder.scope = ?
         ORDER BY in_context DESC, approved_ms DESC, origin, target LIMIT 1`,
      ),
      count: db.prepare(
        `SELECT (SELECT count(*) FROM source WHERE scope = ?) AS sources,
                (SELECT count(*) FROM pair JOIN source AS holder ON holder.id = pair.source_id WHERE holder.scope = ?) AS entries`,
      ),
      replace: (scope, source, entries) =>
        db.transaction(() => {
          remove(scope, source.id, false);
          stamp.run(scope, source.id, source.stamp);
          const id = find.get(scope, source.id)!['id']!;
          for (const entry of entries) {
            if (entry.source.trim() === '' || entry.target.trim() === '') continue;
            add.run(id, entry.to, keyOf(entry.source), ...toRow(entry));
          }
        }),
      drop(scope, names) {
        if (names.length === 0) return;
        db.transaction(() => {
          for (const name of names) remove(scope, name, true);
        });
      },
    };
  } catch (cause) {
    db.close();
    throw cause;
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
    entry.before === undefined ? null : keyOf(entry.before),
    entry.after === undefined ? null : keyOf(entry.after),
  ];
}

function toMatch(row: SqliteRow): MemoryMatch {
  const by = row['approved_by'];
  const at = row['approved_at'];
  return {
    source: String(row['source']),
    target: String(row['target']),
    score: row['in_context'] === 1 ? 101 : 100,
    from: String(row['origin']),
    at: String(row['at']),
    ...(typeof by === 'string' && typeof at === 'string' && { approval: { by, at } }),
  };
}

/** A fault of the index itself, as against one of a source that was being read. */
function isStoreFault(error: unknown, file: string): boolean {
  return error instanceof TarjumanError && error.at.file === file;
}
