import { lexicon } from './lexicon.ts';

let numbers: ReadonlyMap<string, number> | undefined;

/** English entries of the lexicon by number. */
export function numbersOf(entries: Iterable<string>): Int32Array {
  numbers ??= new Map(Array.from(lexicon().entries, (entry, number) => [entry, number]));
  return Int32Array.from(entries, (entry) => numbers!.get(entry)!);
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

  add(entries: Int32Array): void {
    for (let index = 0; index < entries.length; index++) this.#marked[entries[index]!] = this.#turn;
  }

  /** Whether one of them is marked. */
  has(entries: Int32Array): boolean {
    for (let index = 0; index < entries.length; index++) if (this.#marked[entries[index]!] === this.#turn) return true;
    return false;
  }
}
