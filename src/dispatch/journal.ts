import { randomBytes } from 'node:crypto';
import { TarjumanError } from '../core/error.ts';
import { sha256 } from '../core/hash.ts';
import { placesKey } from '../core/inline-code.ts';
import { ownIdentity } from '../io/process-identity.ts';
import { type FileIdentity, identityOf, isDamaged, setAside } from '../io/sqlite.ts';
import type { EngineItem, Pair, Provider } from '../providers/contract.ts';
import {
  type AnswerStore,
  type JournalEntry,
  lightly,
  openAnswerStore,
  salvage,
  toEntry,
  toRow,
} from './answer-store.ts';
import { type Claimant, LEASE_MS } from './claims.ts';

export type { JournalEntry } from './answer-store.ts';

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
   * answers, a second later at the latest, or when the journal is closed: a run that is killed before leaves them open, which costs nobody anything.
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

/** Keys that are settled in memory at most, and for how many milliseconds, before they are written. */
const MOST_SETTLED = 4000;
const LONGEST_SETTLED_MS = 1000;

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
  let settling: NodeJS.Timeout | undefined;
  let store = openOrRescue();

  function open(): AnswerStore {
    const opened = openAnswerStore(file, self);
    seen = identityOf(file);
    return opened;
  }

  function openOrRescue(): AnswerStore {
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

  function rescue(cause: unknown): AnswerStore {
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
  function use<T>(work: (store: AnswerStore) => T): T {
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
    clearTimeout(settling);
    settling = undefined;
    if (settled.size === 0) return;
    use(({ db, settle }) =>
      lightly(db, () => {
        for (const [key, at] of settled) settle.run(at, key);
      }),
    );
    settled.clear();
  }

  function writeSettledIfPossible(): void {
    try {
      writeSettled();
    } catch {
      // They stay open: the next answer cannot be stored either, and that is told.
    }
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
      else if (settled.size > 0) settling ??= setTimeout(writeSettledIfPossible, LONGEST_SETTLED_MS).unref();
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
      writeSettledIfPossible();
      try {
        if (claimed.size > 0) store.claims.releaseAll();
      } catch {
        // They end with this process, or with their lease.
      }
      store.db.close();
    },
  };
}
