import type { HashedWords } from '../text/compared-words.ts';
import { keyAt, larger, type Part, TWO32 } from './fuzzy-part.ts';

/** Takes forms in any order; {@link build} makes the part. A form that was put in already is left out. */
export class PartBuilder {
  #count = 0;
  #total = 0;
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  #starts = new Uint32Array(1025);
  #words = new Int32Array(16_384);
  /** Open addressing over the keys; a place holds the form's number + 1. */
  #table = new Uint32Array(4096);

  get forms(): number {
    return this.#count;
  }

  /** @param key see {@link formKeyOf}; a form without words is left out */
  add(key: number, { hashes, count }: HashedWords): void {
    if (count === 0 || !this.#claim(key)) return;
    this.#reserve(count);
    for (let i = 0; i < count; i++) this.#words[this.#total++] = hashes[i]!;
    this.#starts[this.#count] = this.#total;
  }

  /** All forms of a part, but for those that `keep` does not want. */
  addPart(part: Part, keep: (key: number) => boolean = () => true): void {
    for (let form = 0; form < part.forms; form++) {
      const key = keyAt(part, form);
      if (!keep(key) || !this.#claim(key)) continue;
      const [from, to] = [part.starts[form]!, part.starts[form + 1]!];
      this.#reserve(to - from);
      for (let i = from; i < to; i++) this.#words[this.#total++] = part.vocabulary[part.words[i]!]!;
      this.#starts[this.#count] = this.#total;
    }
  }

  /** A number for the key; false where it has one. */
  #claim(key: number): boolean {
    const high = Math.floor(key / TWO32);
    const low = key >>> 0;
    const mask = this.#table.length - 1;
    let place = (low ^ Math.imul(high, 0x9e3779b1)) & mask;
    for (let there = this.#table[place]!; there !== 0; there = this.#table[place]!) {
      if (this.#low[there - 1] === low && this.#high[there - 1] === high) return false;
      place = (place + 1) & mask;
    }
    if (this.#count === this.#high.length) {
      this.#high = larger(this.#high, this.#count * 2);
      this.#low = larger(this.#low, this.#count * 2);
      this.#starts = larger(this.#starts, this.#count * 2 + 1);
    }
    this.#high[this.#count] = high;
    this.#low[this.#count] = low;
    this.#table[place] = ++this.#count;
    if (this.#count * 2 > this.#table.length) this.#rehash();
    return true;
  }

  #rehash(): void {
    const table = new Uint32Array(this.#table.length * 2);
    const mask = table.length - 1;
    for (let form = 0; form < this.#count; form++) {
      let place = (this.#low[form]! ^ Math.imul(this.#high[form]!, 0x9e3779b1)) & mask;
      while (table[place] !== 0) place = (place + 1) & mask;
      table[place] = form + 1;
    }
    this.#table = table;
  }

  #reserve(words: number): void {
    let size = this.#words.length;
    while (this.#total + words > size) size *= 2;
    if (size === this.#words.length) return;
    const grown = new Int32Array(size);
    grown.set(this.#words);
    this.#words = grown;
  }

  /** Linear in the words, but for sorting the vocabulary. */
  build(): Part {
    const forms = this.#count;
    const { vocabulary, idOf } = numberWords(this.#words, this.#total);
    const order = byLength(this.#starts, forms);
    const keysHigh = new Uint32Array(forms);
    const keysLow = new Uint32Array(forms);
    const starts = new Uint32Array(forms + 1);
    const words = new Uint32Array(this.#total);
    // Counted one place to the right, so that the running sum is where each begins.
    const postingStarts = new Uint32Array(vocabulary.length + 1);
    const lastForm = new Int32Array(vocabulary.length).fill(-1);
    let at = 0;
    for (let form = 0; form < forms; form++) {
      const old = order[form]!;
      keysHigh[form] = this.#high[old]!;
      keysLow[form] = this.#low[old]!;
      for (let i = this.#starts[old]!; i < this.#starts[old + 1]!; i++) {
        const word = idOf(this.#words[i]!);
        words[at++] = word;
        if (lastForm[word] === form) continue;
        lastForm[word] = form;
        postingStarts[word + 1]!++;
      }
      starts[form + 1] = at;
    }
    for (let word = 0; word < vocabulary.length; word++) postingStarts[word + 1]! += postingStarts[word]!;
    const postings = new Uint32Array(postingStarts[vocabulary.length]!);
    const next = postingStarts.slice(0, vocabulary.length);
    lastForm.fill(-1);
    for (let form = 0; form < forms; form++)
      for (let i = starts[form]!; i < starts[form + 1]!; i++) {
        const word = words[i]!;
        if (lastForm[word] === form) continue;
        lastForm[word] = form;
        postings[next[word]!++] = form;
      }
    return { forms, keysHigh, keysLow, starts, words, vocabulary, postingStarts, postings };
  }
}

/** The distinct hashes in order, and the place of each. */
function numberWords(hashes: Int32Array, count: number): { vocabulary: Uint32Array; idOf: (hash: number) => number } {
  let size = 1024;
  let table = new Int32Array(size);
  let used = new Uint8Array(size);
  let distinct = 0;
  const placeOf = (hash: number): number => {
    let place = hash & (size - 1);
    while (used[place] === 1 && table[place] !== hash) place = (place + 1) & (size - 1);
    return place;
  };
  for (let i = 0; i < count; i++) {
    const place = placeOf(hashes[i]!);
    if (used[place] === 1) continue;
    used[place] = 1;
    table[place] = hashes[i]!;
    if (++distinct * 2 <= size) continue;
    const [oldTable, oldUsed] = [table, used];
    size *= 2;
    table = new Int32Array(size);
    used = new Uint8Array(size);
    for (let k = 0; k < oldTable.length; k++) {
      if (oldUsed[k] === 0) continue;
      const to = placeOf(oldTable[k]!);
      used[to] = 1;
      table[to] = oldTable[k]!;
    }
  }
  const vocabulary = new Uint32Array(distinct);
  let n = 0;
  for (let place = 0; place < size; place++) if (used[place] === 1) vocabulary[n++] = table[place]!;
  vocabulary.sort();
  const ids = new Uint32Array(size);
  vocabulary.forEach((hash, id) => {
    ids[placeOf(hash | 0)] = id;
  });
  return { vocabulary, idOf: (hash) => ids[placeOf(hash)]! };
}

/** The forms' numbers by their count of words, otherwise as they came. */
function byLength(starts: Uint32Array, forms: number): Uint32Array {
  let longest = 0;
  for (let form = 0; form < forms; form++) longest = Math.max(longest, starts[form + 1]! - starts[form]!);
  const at = new Uint32Array(longest + 2);
  for (let form = 0; form < forms; form++) at[starts[form + 1]! - starts[form]! + 1]!++;
  for (let length = 0; length <= longest; length++) at[length + 1]! += at[length]!;
  const order = new Uint32Array(forms);
  for (let form = 0; form < forms; form++) order[at[starts[form + 1]! - starts[form]!]!++] = form;
  return order;
}
