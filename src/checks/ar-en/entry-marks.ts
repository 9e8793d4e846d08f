import { lexicon } from './lexicon.ts';

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
    const number = lexicon().numbers.get(entry);
    return number !== undefined && this.#marked[number] === this.#turn;
  }
}
