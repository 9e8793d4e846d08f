import type { HashedWords } from '../text/compared-words.ts';
import { keyAt, larger, type Part } from './fuzzy-part.ts';
import { WordDistance } from './word-distance.ts';

export interface FormHit {
  readonly key: number;
  readonly edits: number;
  /** Words of the form or of the query, whichever has more: the score is `1 - edits / words`. */
  readonly words: number;
}

/** Texts of more words are not searched for: what is found of them is what is exactly the same. */
export const MOST_WORDS = 0xfff0;

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
