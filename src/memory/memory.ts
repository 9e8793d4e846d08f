import { TarjumanError } from '../core/error.ts';
import { sha256 } from '../core/hash.ts';
import { identityOf, isDamaged, removeDatabase, type SqliteRow, setAside } from '../io/sqlite.ts';
import { exactKeyOf, formKeyOf, hashWords, makeHashedWords } from '../text/compared-words.ts';
import type { MemoryEntry } from './entry.ts';
import { FuzzyIndex, partFolderOf } from './fuzzy-index.ts';

import { LookUpNotes } from './look-up-notes.ts';
import { likenessOf, type MemoryMatch } from './match.ts';
import { MOST_EXACT, openPairStore, type PairStore } from './pair-store.ts';
import { type FormHit, MOST_WORDS } from './part-search.ts';

export { entriesOf, type MemoryEntry } from './entry.ts';
export type { MatchKind, MemoryMatch } from './match.ts';

/** Something that holds pairs: a record, a TMX file. */
export interface MemorySource {
  /** Stable and unique within the scope; a record's path. */
  readonly id: string;
  /** Changes when the content may have: path, size, time of change, hash. The same stamp is not read again. */
  readonly stamp: string;
  /** Taken off the score of each of its matches, 0..100; as OmegaT has it. Default 0: trusted. */
  readonly penalty?: number;
  /** A stream for what is too much to hold at once. */
  entries():
    | Promise<readonly MemoryEntry[] | AsyncIterable<MemoryEntry>>
    | readonly MemoryEntry[]
    | AsyncIterable<MemoryEntry>;
}

export interface SyncResult {
  /** Read, since new or changed; untouched; gone. */
  readonly read: number;
  readonly kept: number;
  readonly removed: number;
  /** Sources that could not be read. Their old pairs are dropped, and they are tried again next time. */
  readonly failed: readonly { readonly id: string; readonly error: unknown }[];
}

/** Where a text stands: the neighbours' source, '' at an edge. */
export interface Where {
  readonly before: string;
  readonly after: string;
  /** BCP 47 of the target. */
  readonly to: string;
}

export interface FindOptions {
  /** Least score, penalty taken off. 1..100, default 70. */
  readonly floor?: number;
  /** Default 5; the best are given. */
  readonly most?: number;
  /** The same for all look-ups of one article: whether another process has written is asked at the first of them, and they see one state of the store. */
  readonly together?: object;
}

export interface Memory {
  /** Makes the index say what the sources say: all of the scope's, each time. Those not named any more are dropped. */
  sync(sources: Iterable<MemorySource> | AsyncIterable<MemorySource>): Promise<SyncResult>;
  /**
   * The best approved pair for exactly this text (its NFC form), penalties taken off: 101 in context, else 100 or less. Of equal ones the newest
   * approval, then the first `from` in the order of code points.
   */
  lookup(source: string, where: Where): MemoryMatch | undefined;
  /**
   * Every match of `floor` and more, best first, up to `most`: exact ones, such as differ in marks, and by word edits (none is missed: part-search.ts). The
   * same pair from several places is given once, from the best of them.
   */
  find(source: string, where: Where, options?: FindOptions): MemoryMatch[];
  count(): { readonly sources: number; readonly entries: number };
  /** Changes whenever a find may give something else: which sources hold pairs, as they were read. */
  fingerprint(): string;
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

export const DEFAULT_FLOOR = 70;

/**
 * Other than the letters and marks of Latin and Arabic, and punctuation: texts that are the same in NFC may be of different words to the index, since it
 * knows neither the parts of Hangul nor the order of other scripts' marks.
 */
export const OTHER_FORMS = /[^\0-\u036F\u0600-\u06FF\u2000-\u206F]/;

/** Rows that are looked at of one form: beyond that nobody reads on. */
const MOST_ROWS = 32;
/** Forms that are looked at for a better one among equals, once there are enough matches. */
const MOST_TIES = 500;

/**
 * Opens the index. A damaged one, or one of a newer version, is set aside and begun again; the next sync fills it.
 * @throws TarjumanError OUTPUT_UNWRITABLE, RECORD_LOCKED
 */
export function createMemory(options: MemoryOptions): Memory & MemoryAccess {
  const { file } = options;
  const scope = options.scope ?? '';
  const notice = options.onNotice ?? (() => {});
  let seen = identityOf(file);
  let store = open();
  let fuzzy = new FuzzyIndex(store.db, partFolderOf(file));
  let notes = new LookUpNotes(store.db);
  let together: object | undefined;
  const words = makeHashedWords();

  function open(): PairStore {
    try {
      return openPairStore(file);
    } catch (cause) {
      if (!(cause instanceof TarjumanError) || cause.code !== 'STORE_DAMAGED') throw cause;
      return renew(cause);
    }
  }

  /** A cache is worth nothing once its content is in doubt; one copy is left for whoever wants to look. */
  function renew(cause: TarjumanError): PairStore {
    const aside = `${file}.damaged-1`;
    removeDatabase(aside);
    if (setAside(file, seen)) notice(`${file} ${cause.message}; it is only a cache: moved to ${aside} and built again`);
    const fresh = openPairStore(file);
    seen = identityOf(file);
    return fresh;
  }

  async function syncAll(sources: Iterable<MemorySource> | AsyncIterable<MemorySource>): Promise<SyncResult> {
    const stale = store.sources(scope);
    const failed: { id: string; error: unknown }[] = [];
    let read = 0;
    let kept = 0;
    for await (const source of sources) {
      const before = stale.get(source.id);
      const penalty = source.penalty ?? 0;
      stale.delete(source.id);
      if (before?.stamp === source.stamp) {
        if (before.penalty !== penalty) store.setPenalty(scope, source.id, penalty);
        kept++;
        continue;
      }
      try {
        const entries = await source.entries();
        const { id, stamp } = source;
        if (Symbol.asyncIterator in entries) await store.replaceStreaming(scope, { id, stamp, penalty }, entries);
        else store.replace(scope, { id, stamp, penalty }, entries);
        read++;
      } catch (error) {
        if (isStoreFault(error, file)) throw error;
        failed.push({ id: source.id, error });
        store.drop(scope, [source.id]);
      }
    }
    store.drop(scope, [...stale.keys()]);
    if (read > 0 || stale.size > 0) fuzzy.follow();
    return { read, kept, removed: stale.size, failed };
  }

  /** Not "no match": that would send out what people have approved already. */
  function guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (cause) {
      if (!isDamaged(cause)) throw cause;
      const hint = 'delete it and run again: it is only a cache';
      throw new TarjumanError('STORE_DAMAGED', { file }, (cause as Error).message, hint, cause);
    }
  }

  /** Every exact match is of the form of its text: where the index has none, the store need not be asked. */
  function mayBeExact(source: string, hits: readonly FormHit[]): boolean {
    const searched = words.count > 0 && words.count <= MOST_WORDS && notes.settled && !OTHER_FORMS.test(source);
    const form = searched ? formKeyOf(words) : 0;
    return !searched || hits.some(({ key }) => key === form);
  }

  /** Of a sentence that the store holds many times, which many articles have. */
  function rowsOnce(key: string, most: number, form: () => number, to: string, ask: () => SqliteRow[]): SqliteRow[] {
    return notes.rows(key, ask, (rows) => rows.length === most && !store.hasContexts(form(), to));
  }

  function exactMatches(source: string, { before, after, to }: Where): MemoryMatch[] {
    const formOf = () => formKeyOf(hashWords(source, words));
    const ask = () => store.exact(source, before, after, to, scope);
    const rows = rowsOnce(`${to} = ${exactKeyOf(source)}`, MOST_EXACT, formOf, to, ask);
    return rows.map((row) => toMatch(row, source)).filter(({ kind }) => kind === 'context' || kind === 'exact');
  }

  function formMatches(form: number, source: string, { before, after, to }: Where): MemoryMatch[] {
    const ask = () => store.ofForm(form, before, after, to, scope, MOST_ROWS);
    const rows = rowsOnce(`${to} ~ ${form}`, MOST_ROWS, () => form, to, ask);
    return rows.map((row) => toMatch(row, source));
  }

  return {
    async sync(sources) {
      const list = Array.isArray(sources) ? sources : undefined;
      together = undefined;
      notes.write();
      try {
        return await syncAll(sources);
      } catch (cause) {
        // Torn pages may show only now. A list can be gone through again; a stream cannot.
        if (!isDamaged(cause) || !list || !isStoreFault(cause, file)) throw cause;
        store.db.close();
        store = renew(cause as TarjumanError);
        fuzzy = new FuzzyIndex(store.db, partFolderOf(file));
        notes = new LookUpNotes(store.db);
        return await syncAll(list);
      } finally {
        notes.written();
      }
    },
    lookup: (source, where) =>
      guarded(() => {
        if (notes.refresh()) fuzzy.lookAgain();
        return exactMatches(source, where).sort(byWorth)[0];
      }),
    find: (source, where, { floor = DEFAULT_FLOOR, most = 5, together: asked } = {}) =>
      guarded(() => {
        if (asked === undefined || asked !== together) {
          if (notes.refresh()) fuzzy.lookAgain();
          together = asked;
        }
        const text = exactKeyOf(source);
        if (notes.hasNothing(text, where.to, floor)) return [];
        const found = new Map<string, MemoryMatch>();
        const keep = (match: MemoryMatch) => {
          const key = JSON.stringify([match.source, match.target]);
          const there = found.get(key);
          if (match.score >= floor && (!there || byWorth(match, there) < 0)) found.set(key, match);
        };
        const hits = fuzzy.search(hashWords(source, words), Math.min(1, floor / 100));
        const exact = mayBeExact(source, hits) ? exactMatches(source, where) : [];
        for (const match of exact) keep(match);
        // A memory without pairs says so at once, and a run over it keeps no note of each text.
        if (exact.length === 0 && hits.length === 0 && !fuzzy.isEmpty) notes.noteNothing(text, where.to, floor);
        hits.sort((a, b) => shareOf(b) - shareOf(a) || a.key - b.key);
        let ties = 0;
        for (const hit of hits) {
          // Penalties only take away: what comes now is worth no more than what is there.
          if (found.size >= most && (ties++ > MOST_TIES || Math.floor(shareOf(hit) * 100) < worstOf(found, most)))
            break;
          for (const match of formMatches(hit.key, source, where)) keep(match);
        }
        return [...found.values()].sort(byWorth).slice(0, most);
      }),
    count: () => store.count(scope),
    fingerprint: () => guarded(() => sha256(store.stamps(scope).join('\n'))),
    holding: (hashes, most) => guarded(() => fuzzy.holding(hashes, most)),
    rowsOfForm: (form, to) =>
      guarded(() => store.ofForm(form, '', '', to, scope, MOST_ROWS).map((row) => toStored(row))),
    *all(like) {
      for (const row of store.all(scope, like)) yield toStored(row);
    },
    holders: () =>
      guarded(() =>
        store.holders(scope).map((row) => ({
          holder: String(row['name']),
          penalty: Number(row['penalty']),
          pairs: Number(row['pairs']),
          newest: String(row['newest'] ?? ''),
        })),
      ),
    close: () => store.db.close(),
  };
}

/** A pair as it lies in the store. */
export interface StoredPair {
  readonly source: string;
  readonly target: string;
  readonly to: string;
  readonly from: string;
  /** The id of the {@link MemorySource}. */
  readonly holder: string;
  readonly penalty: number;
  readonly approval?: { readonly by: string; readonly at: string };
  readonly at: string;
  readonly note?: string;
}

/** For commands that look through the memory. */
export interface MemoryAccess {
  /** Forms whose source holds all the words, each given by the hashes that it may have. */
  holding(words: readonly (readonly number[])[], most: number): number[];
  rowsOfForm(form: number, to: string): StoredPair[];
  /** Every pair, in the order in which they were read. @param like a pattern of SQL's LIKE that targets in plain ASCII must fit */
  all(like?: string): IterableIterator<StoredPair>;
  /** What the memory is made of, in the order of names. `newest`: ISO 8601, '' where nobody said. */
  holders(): { readonly holder: string; readonly penalty: number; readonly pairs: number; readonly newest: string }[];
}

const shareOf = ({ edits, words }: FormHit): number => 1 - edits / words;

function worstOf(found: ReadonlyMap<string, MemoryMatch>, most: number): number {
  return [...found.values()].map(({ score }) => score).sort((a, b) => b - a)[most - 1]!;
}

/** Best first. */
function byWorth(a: MemoryMatch, b: MemoryMatch): number {
  return (
    b.score - a.score ||
    timeOf(b) - timeOf(a) ||
    compare(a.from, b.from) ||
    compare(a.source, b.source) ||
    compare(a.target, b.target)
  );
}

function timeOf({ approval, at }: MemoryMatch): number {
  const when = Date.parse(approval?.at || at);
  return Number.isNaN(when) ? -1e15 : when;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function toMatch(row: SqliteRow, text: string): MemoryMatch {
  const source = String(row['source']);
  const { kind, score, changes } = likenessOf(source, text, row['in_context'] === 1);
  return {
    source,
    target: String(row['target']),
    score: Math.max(0, score - Number(row['penalty'])),
    kind,
    penalty: Number(row['penalty']),
    from: String(row['origin']),
    at: String(row['at']),
    ...approvalOf(row),
    ...(typeof row['note'] === 'string' && { note: row['note'] }),
    changes,
  };
}

function toStored(row: SqliteRow): StoredPair {
  return {
    source: String(row['source']),
    target: String(row['target']),
    to: String(row['language']),
    from: String(row['origin']),
    holder: String(row['holder']),
    penalty: Number(row['penalty']),
    ...approvalOf(row),
    at: String(row['at']),
    ...(typeof row['note'] === 'string' && { note: row['note'] }),
  };
}

function approvalOf(row: SqliteRow): { approval?: { by: string; at: string } } {
  const by = row['approved_by'];
  const at = row['approved_at'];
  return typeof by === 'string' && typeof at === 'string' ? { approval: { by, at } } : {};
}

/** A fault of the index itself, as against one of a source that was being read. */
function isStoreFault(error: unknown, file: string): boolean {
  return error instanceof TarjumanError && error.at.file === file;
}
