import { NumberSet } from '../core/number-set.ts';
import type { SqliteDb, SqliteRow } from '../io/sqlite.ts';

/** Texts of which nothing was found, at most. */
const MOST_TEXTS = 500_000;
/** Answers that are kept; the oldest goes first. */
const MOST_ANSWERS = 256;

/**
 * What look-ups of this process have found out and need not ask again, for as long as nobody else writes into the store: an article is looked at when its
 * work is planned and again when it is done, and a sentence that a memory holds a thousand times stands in many articles.
 */
export class LookUpNotes {
  readonly #version: () => number;
  readonly #nothing = new Map<string, NumberSet>();
  readonly #answers = new Map<string, SqliteRow[]>();
  #seen: number | undefined;
  #texts = 0;
  #writing = false;

  constructor(db: SqliteDb) {
    const version = db.prepare('PRAGMA data_version');
    // Changes with what other connections commit, not with what this one does (https://www.sqlite.org/pragma.html#pragma_data_version).
    this.#version = () => Number(version.get()?.['data_version']);
  }

  /** Whether what was read last is all that there is; false while this process is writing. */
  get settled(): boolean {
    return !this.#writing;
  }

  /** To be asked before each look-up. @returns whether somebody may have written since the last one */
  refresh(): boolean {
    const now = this.#version();
    if (now === this.#seen) return false;
    this.#forget();
    this.#seen = now;
    return true;
  }

  /** This process begins to write; look-ups may come in between. */
  write(): void {
    this.#writing = true;
    this.#forget();
  }

  written(): void {
    this.#writing = false;
    this.#forget();
    this.#seen = undefined;
  }

  #forget(): void {
    this.#nothing.clear();
    this.#answers.clear();
    this.#texts = 0;
  }

  /** @param text its key, see `exactKeyOf` */
  hasNothing(text: number, to: string, floor: number): boolean {
    return this.#nothing.get(`${to} ${floor}`)?.has(text) ?? false;
  }

  noteNothing(text: number, to: string, floor: number): void {
    if (!this.settled || this.#texts++ >= MOST_TEXTS) return;
    const asked = `${to} ${floor}`;
    const texts = this.#nothing.get(asked) ?? new NumberSet();
    texts.add(text);
    this.#nothing.set(asked, texts);
  }

  /**
   * Rows that are dear to make, since there are more than are given.
   * @param wanted asked of what came: whether it is dear, and whoever asks next gets the same
   */
  rows(key: string, ask: () => SqliteRow[], wanted: (rows: readonly SqliteRow[]) => boolean): SqliteRow[] {
    const there = this.#answers.get(key);
    if (there) return there;
    const rows = ask();
    if (!this.settled || !wanted(rows)) return rows;
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size < MOST_ANSWERS) break;
      this.#answers.delete(oldest);
    }
    this.#answers.set(key, rows);
    return rows;
  }
}
