import type { HashedWords } from '../text/compared-words.ts';
import { WordDistance } from './word-distance.ts';

/**
 * An index over many forms (a form: the words of a text in their order), never changed once made: typed arrays, which go to a file and come back as
 * they are. Forms are numbered by their count of words, so that a range of lengths is a range of numbers, also within the postings of a word.
 */
export interface Part {
  readonly forms: number;
  readonly keysHigh: Uint32Array;
  readonly keysLow: Uint32Array;
  /** Where the words of form i begin in `words`; one more for the end. */
  readonly starts: Uint32Array;
  /** Word ids: places in `vocabulary`. */
  readonly words: Uint32Array;
  /** Hashes of words, ascending as unsigned numbers. */
  readonly vocabulary: Uint32Array;
  /** Where the postings of word w begin; one more for the end. */
  readonly postingStarts: Uint32Array;
  /** Numbers of the forms that hold the word, each once, ascending. */
  readonly postings: Uint32Array;
}

export interface FormHit {
  readonly key: number;
  readonly edits: number;
  /** Words of the form or of the query, whichever has more: the score is `1 - edits / words`. */
  readonly words: number;
}

/** Texts of more words are not searched for: what is found of them is what is exactly the same. */
export const MOST_WORDS = 0xfff0;

/** Two keys of 32 bits as one safe integer, see {@link formKeyOf}. */
const TWO32 = 0x1_0000_0000;

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

function larger(array: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(size);
  grown.set(array);
  return grown;
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

export function keyAt(part: Part, form: number): number {
  return part.keysHigh[form]! * TWO32 + part.keysLow[form]!;
}

/** Place of a word in the vocabulary, or -1. */
function wordIdOf(part: Part, hash: number): number {
  const wanted = hash >>> 0;
  let low = 0;
  let high = part.vocabulary.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = part.vocabulary[middle]!;
    if (there === wanted) return middle;
    if (there < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** First place in `[from, to)` whose value is `wanted` or more. */
function lowerBound(array: Uint32Array, from: number, to: number, wanted: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (array[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The query's word at one place of it, with those of its postings that are of a fitting length. */
interface QueryWord {
  /** How often the query holds it. */
  readonly times: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Searches one part. Holds scratch memory of the part's size, so make one per part and keep it.
 *
 * Why nothing at or above the floor is missed. Let the query have L words, a form n, M = max(L, n), and let e be their word edits; the score is
 * s = 1 - e / M. An alignment with e edits has at least M columns, of which M - e or more are words that both share; so with s >= t they share at least
 * c = ceil(t M) >= ceil(t L) places of the query. At most L - c places are not shared. Take any p = L - ceil(t L) + k places of the query, k >= 1: at
 * least k of them are shared. Hence each form that counts stands in the postings of these words, weighted by the places that a word takes up, at
 * least k times; we take the p places whose words are rarest and k = 1 or 2, whichever makes less work. Further e >= |L - n|, so n lies
 * within [t L, L / t]. Words are compared by hashes: equal words have equal hashes, so a collision can only bring a form too many, which whoever
 * reads the pair's text drops. (The lemma is that of prefix filters for set joins, Chaudhuri, Ganti and Kaushik, ICDE 2006, on the query's side alone.)
 */
export class PartSearch {
  readonly part: Part;
  /** For each word id, its code in the current query; all 0 between searches. */
  readonly #codes: Uint16Array;
  readonly #counts: Uint8Array;
  #touched = new Uint32Array(4096);

  constructor(part: Part) {
    this.part = part;
    this.#codes = new Uint16Array(part.vocabulary.length);
    this.#counts = new Uint8Array(part.forms);
  }

  /**
   * Every form of a score of `floor` and more.
   * @param floor above 0, at most 1
   */
  search({ hashes, count }: HashedWords, floor: number, hit: (found: FormHit) => void): void {
    const { part } = this;
    if (count === 0 || part.forms === 0 || count > MOST_WORDS) return;
    // A hair below, so that 0.7 of 10 words is 7 whatever binary fractions make of it.
    const share = (words: number): number => Math.ceil(floor * words - 1e-9);
    const first = this.#firstOfLength(share(count));
    const beyond = this.#firstOfLength(Math.floor(count / floor + 1e-9) + 1);
    if (first >= beyond) return;

    const words = this.#queryWords(hashes, count, first, beyond);
    const spare = count - share(count);
    const one = takePlaces(words, spare + 1);
    const two = share(count) >= 2 ? takePlaces(words, spare + 2) : undefined;
    // A form that is looked at costs some ten times a posting that is read.
    const least = two && two.cost < one.cost * 6 ? 2 : 1;
    const taken = least === 2 ? two!.words : one.words;
    const touched = this.#collect(taken, least);
    if (touched === 0) return;

    const codeOfId = new Map<number, number>();
    const query: number[] = [];
    for (let i = 0; i < count; i++) {
      const id = wordIdOf(part, hashes[i]!);
      // Words that the part has not are different from all, and may share a code that no form can have.
      let code = codeOfId.get(id);
      if (code === undefined) {
        code = codeOfId.size + 1;
        codeOfId.set(id, code);
      }
      query.push(code);
    }
    for (const [id, code] of codeOfId) if (id >= 0) this.#codes[id] = code;
    const distance = new WordDistance(query, codeOfId.size);
    const { starts } = part;
    for (let i = 0; i < touched; i++) {
      const form = this.#touched[i]!;
      const length = starts[form + 1]! - starts[form]!;
      const longer = Math.max(length, count);
      const most = longer - share(longer);
      const edits = distance.edits(part.words, starts[form]!, starts[form + 1]!, this.#codes, most);
      if (edits <= most) hit({ key: keyAt(part, form), edits, words: longer });
    }
    for (const id of codeOfId.keys()) if (id >= 0) this.#codes[id] = 0;
  }

  /** Forms that hold every one of the words (each given by all hashes it may have), in no order of worth. At most `most` are given. */
  holding(words: readonly (readonly number[])[], most: number): number[] {
    const { part } = this;
    const lists = words.map((hashes) =>
      hashes.flatMap((hash) => {
        const id = wordIdOf(part, hash);
        return id < 0 ? [] : [{ from: part.postingStarts[id]!, to: part.postingStarts[id + 1]! }];
      }),
    );
    const sizeOf = (list: readonly { from: number; to: number }[]) =>
      list.reduce((sum, { from, to }) => sum + to - from, 0);
    lists.sort((a, b) => sizeOf(a) - sizeOf(b));
    const found: number[] = [];
    const seen = new Set<number>();
    for (const { from, to } of lists[0] ?? []) {
      for (let i = from; i < to; i++) {
        const form = part.postings[i]!;
        if (seen.has(form)) continue;
        seen.add(form);
        const all = lists.every((list, index) => index === 0 || list.some((range) => isIn(part.postings, range, form)));
        if (!all) continue;
        found.push(keyAt(part, form));
        if (found.length >= most) return found;
      }
    }
    return found;
  }

  #firstOfLength(length: number): number {
    const { starts, forms } = this.part;
    let low = 0;
    let high = forms;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle + 1]! - starts[middle]! < length) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Distinct words of the query, rarest first. */
  #queryWords(hashes: Int32Array, count: number, first: number, beyond: number): QueryWord[] {
    const { part } = this;
    const words: QueryWord[] = [];
    // In order, so that the same words stand side by side.
    const sorted = hashes.slice(0, count).sort();
    for (let i = 0, next = 0; i < count; i = next) {
      const hash = sorted[i]!;
      for (next = i + 1; next < count && sorted[next] === hash; ) next++;
      const id = wordIdOf(part, hash);
      if (id < 0) {
        words.push({ times: next - i, from: 0, to: 0 });
        continue;
      }
      const [start, end] = [part.postingStarts[id]!, part.postingStarts[id + 1]!];
      const from = lowerBound(part.postings, start, end, first);
      words.push({ times: next - i, from, to: lowerBound(part.postings, from, end, beyond) });
    }
    return words.sort((a, b) => a.to - a.from - (b.to - b.from));
  }

  /** Counts the places that each form shares with the query; gives the number of forms that share `least` and more, in `#touched`. */
  #collect(words: readonly QueryWord[], least: number): number {
    const { postings } = this.part;
    const counts = this.#counts;
    let touched = 0;
    for (const { times, from, to } of words) {
      if (this.#touched.length < touched + to - from) this.#touched = larger(this.#touched, 2 * (touched + to - from));
      const list = this.#touched;
      for (let i = from; i < to; i++) {
        const form = postings[i]!;
        const before = counts[form]!;
        if (before === 0) list[touched++] = form;
        counts[form] = Math.min(255, before + times);
      }
    }
    const list = this.#touched;
    let left = 0;
    for (let i = 0; i < touched; i++) {
      const form = list[i]!;
      if (counts[form]! >= least) list[left++] = form;
      counts[form] = 0;
    }
    return left;
  }
}

/** The rarest words that take up `places` places of the query, and how many postings they have. A word counts whole. */
function takePlaces(words: readonly QueryWord[], places: number): { words: QueryWord[]; cost: number } {
  const taken: QueryWord[] = [];
  let cost = 0;
  let left = places;
  for (const word of words) {
    if (left <= 0) break;
    taken.push(word);
    cost += word.to - word.from;
    left -= word.times;
  }
  return { words: taken, cost };
}

function isIn(postings: Uint32Array, { from, to }: { from: number; to: number }, form: number): boolean {
  const at = lowerBound(postings, from, to, form);
  return at < to && postings[at] === form;
}
