import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SqliteDb } from '../io/sqlite.ts';
import { type HashedWords, hashWords, makeHashedWords } from '../text/compared-words.ts';
import type { Part } from './fuzzy-part.ts';
import { PartBuilder } from './part-builder.ts';
import { readPart, writePart } from './part-file.ts';
import { type FormHit, PartSearch } from './part-search.ts';

/** Part of the layout of the store: which files hold the words of which pairs. */
export const PART_TABLE = `
    CREATE TABLE part (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      file TEXT NOT NULL,
      first INTEGER NOT NULL,
      last INTEGER NOT NULL,
      forms INTEGER NOT NULL
    ) STRICT;`;

/** Fewer new pairs than this are indexed when the memory is opened, in a few milliseconds; more are put into a file. */
const WORTH_A_FILE = 2_000;
/** A new part swallows older ones that are not this many times as large, so that few parts stand side by side. */
const GROWTH = 4;
/** A file that no list names and nobody has touched for so long was left by a writer that was killed. */
const ABANDONED_MS = 15 * 60_000;

/** Row ids `[first, last]`. */
interface Range {
  readonly first: number;
  readonly last: number;
}

interface Listed {
  readonly file: string;
  readonly forms: number;
  /** The rows whose pairs it holds; more than one range where another's rows lay in between. */
  readonly ranges: Range[];
}

/**
 * The words of all pairs, for matches that are not exact. What is in the store is the truth; parts follow it: each covers a range of row ids, which
 * are never given twice. Rows that are in no part yet are indexed in memory, or put into a new part once they are many. A part never changes; one that
 * holds pairs which are gone only costs a look-up that finds nothing. A part's file is whole before the list (a table of the store) names it, and the
 * list changes in one transaction, so that a process which is killed leaves at most a file that nobody names.
 */
export class FuzzyIndex {
  readonly #db: SqliteDb;
  readonly #folder: string | undefined;
  readonly #open = new Map<string, PartSearch>();
  #loose: PartSearch | undefined;
  #upToDate = false;

  /** @param folder where parts lie; undefined: everything stays in memory */
  constructor(db: SqliteDb, folder: string | undefined) {
    this.#db = db;
    this.#folder = folder;
  }

  /** The store has changed. Writes a new part where that is worth it, and nothing else: parts are opened when somebody searches. */
  follow(): void {
    this.#upToDate = false;
    if (!this.#folder) return;
    const listed = this.#list();
    if (this.#countIn(this.#gaps(listed)) >= WORTH_A_FILE) this.#writePart(this.#folder);
  }

  /** Somebody has written into the store: the next search looks what there is. */
  lookAgain(): void {
    this.#upToDate = false;
  }

  /** There is nothing to be found. */
  get isEmpty(): boolean {
    for (const _ of this.#parts()) return false;
    return true;
  }

  /** Every form of a score of `floor` and more, each once, in no order; also such as are in the store no more. */
  search(words: HashedWords, floor: number): FormHit[] {
    const found = new Map<number, FormHit>();
    for (const part of this.#parts()) part.search(words, floor, (hit) => found.set(hit.key, hit));
    return [...found.values()];
  }

  /** Keys of forms that hold all the words, see {@link PartSearch.holding}. */
  holding(words: readonly (readonly number[])[], most: number): number[] {
    const found = new Set<number>();
    for (const part of this.#parts()) for (const key of part.holding(words, most)) found.add(key);
    return [...found];
  }

  #parts(): Iterable<PartSearch> {
    if (!this.#upToDate) this.#refresh();
    return this.#loose ? [...this.#open.values(), this.#loose] : this.#open.values();
  }

  #refresh(): void {
    const listed = this.#openListed();
    const names = new Set(listed.map(({ file }) => file));
    for (const name of this.#open.keys()) if (!names.has(name)) this.#open.delete(name);
    const builder = new PartBuilder();
    this.#addRows(builder, this.#gaps(listed));
    this.#loose = builder.forms > 0 ? new PartSearch(builder.build()) : undefined;
    this.#upToDate = true;
  }

  /** Opens what the list names. Where a file is gone, another process has merged it (the list says so), or somebody deleted it. */
  #openListed(): Listed[] {
    for (let turn = 0; ; turn++) {
      const listed = this.#list();
      const lost = listed.find((entry) => !this.#openPart(entry));
      if (!lost) return listed;
      // The second time the list still says so: the file was deleted or damaged. Its pairs are indexed anew.
      if (turn > 0) this.#forget(lost);
    }
  }

  #openPart({ file }: Listed): Part | undefined {
    const there = this.#open.get(file);
    if (there) return there.part;
    const part = this.#folder === undefined ? undefined : readPart(join(this.#folder, file));
    if (part) this.#open.set(file, new PartSearch(part));
    return part;
  }

  #forget({ file }: Listed): void {
    this.#db.prepare('DELETE FROM part WHERE file = ?').run(file);
    if (this.#folder !== undefined) rmSync(join(this.#folder, file), { force: true });
  }

  #list(): Listed[] {
    const byFile = new Map<string, Listed>();
    for (const row of this.#db.prepare('SELECT file, first, last, forms FROM part ORDER BY id').all()) {
      const file = String(row['file']);
      const listed = byFile.get(file) ?? { file, forms: Number(row['forms']), ranges: [] };
      listed.ranges.push({ first: Number(row['first']), last: Number(row['last']) });
      byFile.set(file, listed);
    }
    return [...byFile.values()];
  }

  /** Ranges of row ids that no part covers. */
  #gaps(listed: readonly Listed[]): Range[] {
    const top = Number(this.#db.prepare('SELECT max(id) AS top FROM pair').get()?.['top'] ?? 0);
    const gaps: Range[] = [];
    let next = 1;
    const covered = listed.flatMap(({ ranges }) => ranges).sort((a, b) => a.first - b.first);
    for (const { first, last } of covered) {
      if (first > next) gaps.push({ first: next, last: first - 1 });
      next = Math.max(next, last + 1);
    }
    if (top >= next) gaps.push({ first: next, last: top });
    return gaps;
  }

  #countIn(gaps: readonly Range[]): number {
    const count = this.#db.prepare('SELECT count(*) AS n FROM pair WHERE id BETWEEN ? AND ?');
    return gaps.reduce((sum, { first, last }) => sum + Number(count.get(first, last)?.['n']), 0);
  }

  #addRows(builder: PartBuilder, gaps: readonly Range[]): void {
    const rows = this.#db.prepare('SELECT form, source FROM pair WHERE id BETWEEN ? AND ? ORDER BY id');
    const words = makeHashedWords();
    for (const { first, last } of gaps)
      for (const row of rows.iterate(first, last))
        builder.add(Number(row['form']), hashWords(String(row['source']), words));
  }

  /** One part for all rows that none covers, together with the parts that are not much larger. */
  #writePart(folder: string): void {
    const listed = this.#openListed();
    const gaps = this.#gaps(listed);
    const builder = new PartBuilder();
    this.#addRows(builder, gaps);
    const swallowed: Listed[] = [];
    const live = Number(this.#db.prepare('SELECT count(*) AS n FROM pair').get()?.['n']);
    const worn = listed.reduce((sum, { forms }) => sum + forms, 0) > 2 * live + WORTH_A_FILE;
    const isLive = worn ? this.#liveForms() : () => true;
    for (const entry of [...listed].sort((a, b) => a.forms - b.forms)) {
      if (!worn && entry.forms > builder.forms * GROWTH) break;
      swallowed.push(entry);
      builder.addPart(this.#openPart(entry)!, isLive);
    }
    const file = `memory-${randomBytes(8).toString('hex')}.part`;
    const part = builder.build();
    writePart(join(folder, file), part);
    if (!this.#commit(listed, gaps, swallowed, file, part.forms)) {
      // Another process has written a part meanwhile: its list stands, and what is left over is indexed in memory.
      rmSync(join(folder, file), { force: true });
      return;
    }
    for (const old of swallowed) {
      this.#open.delete(old.file);
      rmSync(join(folder, old.file), { force: true });
    }
    this.#open.set(file, new PartSearch(part));
    this.#sweep(folder);
  }

  /** False where the list is not as it was when the part was begun; nothing is changed then. */
  #commit(
    before: readonly Listed[],
    gaps: readonly Range[],
    swallowed: readonly Listed[],
    file: string,
    forms: number,
  ) {
    const ranges = joined([...gaps, ...swallowed.flatMap(({ ranges }) => ranges)]);
    return this.#db.transaction(() => {
      const now = this.#list();
      if (now.length !== before.length || now.some((entry, index) => entry.file !== before[index]!.file)) return false;
      const drop = this.#db.prepare('DELETE FROM part WHERE file = ?');
      for (const old of swallowed) drop.run(old.file);
      const add = this.#db.prepare('INSERT INTO part (file, first, last, forms) VALUES (?, ?, ?, ?)');
      for (const { first, last } of ranges) add.run(file, first, last, forms);
      return true;
    });
  }

  #liveForms(): (key: number) => boolean {
    const some = this.#db.prepare('SELECT 1 AS yes FROM pair WHERE form = ? LIMIT 1');
    return (key) => some.get(key) !== undefined;
  }

  #sweep(folder: string): void {
    const named = new Set(this.#list().map(({ file }) => file));
    for (const name of readdirSync(folder)) {
      if (!/^memory-.*\.part(\.tmp)?$/.test(name) || named.has(name)) continue;
      try {
        if (Date.now() - statSync(join(folder, name)).mtimeMs > ABANDONED_MS)
          rmSync(join(folder, name), { force: true });
      } catch {
        // Another process has swept it.
      }
    }
  }
}

function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    const end = result.at(-1);
    if (end && end.last + 1 === first) result[result.length - 1] = { first: end.first, last };
    else result.push({ first, last });
  }
  return result;
}

/** The folder of the parts of a store, beside its file. */
export function partFolderOf(file: string): string | undefined {
  return file === ':memory:' ? undefined : dirname(file);
}
