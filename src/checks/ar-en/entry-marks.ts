import { lexicon } from './lexicon.ts';

let made: ReadonlyMap<string, number> | undefined;

function numbers(): ReadonlyMap<string, number> {
  made ??= new Map(Array.from(lexicon().entries, (entry, number) => [entry, number]));
  return made;
}

/** English entries of the lexicon by number. */
export function numbersOf(entries: Iterable<string>): readonly number[] {
  const all = numbers();
  const found: number[] = [];
  for (const entry of entries) found.push(all.get(entry)!);
  return found;
}

/** Entries of the lexicon that some text has: marked in memory that stays, all forgotten at once. */
export class EntryMarks {
  /** By the number of an entry, the turn in which it was marked last. */
  #marked = new Int32Array(0);
  #turn = 0;

  clear(): void {
    if (this.#marked.length === 0 || this.#turn === 0x7fffffff) {
      this.#marked = new Int32Array(lexicon().entries.size);
      this.#turn = 0;
    }
    this.#turn++;
  }

  add(entries: readonly number[]): void {
    for (let index = 0; index < entries.length; index++) this.#marked[entries[index]!] = this.#turn;
  }

  /** Whether one of them is marked. */
  has(entries: readonly number[]): boolean {
    for (let index = 0; index < entries.length; index++) if (this.#marked[entries[index]!] === this.#turn) return true;
    return false;
  }

  /** Whether it is an entry, and marked. */
  hasEntry(entry: string): boolean {
    const number = numbers().get(entry);
    return number !== undefined && this.#marked[number] === this.#turn;
  }
}
