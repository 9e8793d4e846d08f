/**
 * Which words a list certainly lacks: told from a hash that is put together from those of the parts of a word, so that all that is one edit away
 * from it is asked about without being written out. Who is told «perhaps» asks the list itself.
 *
 * Words are the same whatever their case. Three bits for each in a field of four million; some hundred thousand words leave one «perhaps» in thousands, each of which
 * costs as much as asking a hundred times.
 */
const WORDS = 22;
/** Beginnings and ends are fewer. */
const EDGES = 21;
const SHORT = 3;
const LONG = 6;
const FACTOR = 0x01000193;

export class WordFilter {
  readonly #words: HashField;
  /** What words begin and end with, of {@link SHORT} to {@link LONG} letters: no edit lies behind a beginning, or in front of an end, that no word has. */
  readonly #beginnings: HashField;
  readonly #ends: HashField;

  /** @param base whose words are in this one, too */
  constructor(base?: WordFilter) {
    this.#words = new HashField(WORDS);
    this.#beginnings = new HashField(EDGES);
    this.#ends = new HashField(EDGES);
    if (!base) return;
    this.#words.addAll(base.#words);
    this.#beginnings.addAll(base.#beginnings);
    this.#ends.addAll(base.#ends);
  }

  add(word: string): void {
    const lower = word.toLowerCase();
    const { length } = lower;
    let hash = 0;
    for (let at = 0; at < length; at++) {
      hash = (Math.imul(hash, FACTOR) + lower.charCodeAt(at)) | 0;
      if (at + 1 >= SHORT && at < LONG) this.#beginnings.add(hash);
    }
    this.#words.add(hash);
    let behind = 0;
    for (let many = 1; many <= LONG && many <= length; many++) {
      behind = (Math.imul(lower.charCodeAt(length - many), powerOf(many - 1)) + behind) | 0;
      if (many >= SHORT) this.#ends.add(behind);
    }
  }

  /** @returns false where no word that was added has this hash */
  mayHaveHash(hash: number): boolean {
    return this.#words.has(hash);
  }

  /** How many letters of a word, by the hashes of its beginnings, some other word may have in common with it. */
  commonBeginning(beginnings: Int32Array): number {
    const last = beginnings.length - 1;
    for (let many = SHORT; many <= LONG && many <= last; many++)
      if (!this.#beginnings.has(beginnings[many]!)) return many - 1;
    return last;
  }

  /** The same by the hashes of its ends, which are by where they begin. */
  commonEnd(ends: Int32Array): number {
    const last = ends.length - 1;
    for (let many = SHORT; many <= LONG && many <= last; many++)
      if (!this.#ends.has(ends[last - many]!)) return many - 1;
    return last;
  }

  /** @param word in small letters */
  mayHave(word: string): boolean {
    return this.mayHaveHash(hashOfWord(word));
  }
}

function hashOfWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, FACTOR) + word.charCodeAt(at)) | 0;
  return hash;
}

/** The hash of two texts, one behind the other. */
function joinedHash(hash: number, behind: number, lengthBehind: number): number {
  return (Math.imul(hash, powerOf(lengthBehind)) + behind) | 0;
}

const POWERS: number[] = [1];

function powerOf(exponent: number): number {
  for (let next = POWERS.length; next <= exponent; next++) POWERS.push(Math.imul(POWERS[next - 1]!, FACTOR));
  return POWERS[exponent]!;
}

/** Three bits for each hash that was added. */
class HashField {
  readonly #bits: Uint32Array;
  readonly #shift: number;

  /** @param size as a power of two */
  constructor(size: number) {
    this.#bits = new Uint32Array(1 << (size - 5));
    this.#shift = 32 - size;
  }

  /** @param other of the same size */
  addAll(other: HashField): void {
    for (let index = 0; index < this.#bits.length; index++) this.#bits[index]! |= other.#bits[index]!;
  }

  add(hash: number): void {
    const one = mixed(hash) >>> this.#shift;
    const other = mixedOtherwise(hash) >>> this.#shift;
    const third = mixedThirdly(hash) >>> this.#shift;
    this.#bits[one >>> 5]! |= 1 << (one & 31);
    this.#bits[other >>> 5]! |= 1 << (other & 31);
    this.#bits[third >>> 5]! |= 1 << (third & 31);
  }

  has(hash: number): boolean {
    const one = mixed(hash) >>> this.#shift;
    if ((this.#bits[one >>> 5]! & (1 << (one & 31))) === 0) return false;
    const other = mixedOtherwise(hash) >>> this.#shift;
    if ((this.#bits[other >>> 5]! & (1 << (other & 31))) === 0) return false;
    const third = mixedThirdly(hash) >>> this.#shift;
    return (this.#bits[third >>> 5]! & (1 << (third & 31))) !== 0;
  }
}

function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

function mixedOtherwise(hash: number): number {
  return Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
}

function mixedThirdly(hash: number): number {
  return Math.imul(hash ^ (hash >>> 17), 0x7feb352d);
}

/** What is one edit away from a word, and whether a list may have it. `letter` is a char code. */
export interface Edits {
  /** No edit in front of the first place or behind the last makes a word that the list may have. */
  readonly first: number;
  readonly last: number;
  lost(at: number): boolean;
  turned(at: number): boolean;
  added(at: number, letter: number): boolean;
  changed(at: number, letter: number): boolean;
}

/** @param word of the letters a to z @returns whether the list may have the word with that one edit; undefined where it surely has none */
export function editsIn(filter: WordFilter, word: string): Edits | undefined {
  const { length } = word;
  /** Of the first n letters, and of what is left behind them. */
  const before = new Int32Array(length + 1);
  const behind = new Int32Array(length + 1);
  for (let at = 0; at < length; at++) before[at + 1] = Math.imul(before[at]!, FACTOR) + word.charCodeAt(at);
  for (let at = length - 1; at >= 0; at--)
    behind[at] = Math.imul(word.charCodeAt(at), powerOf(length - 1 - at)) + behind[at + 1]!;
  // What is lost or turned may be two letters long.
  const first = Math.max(0, length - filter.commonEnd(behind) - 2);
  const last = filter.commonBeginning(before);
  if (first > last) return undefined;
  const then = (at: number, letter: number): number => Math.imul(before[at]!, FACTOR) + letter;
  const has = (hash: number, from: number): boolean =>
    filter.mayHaveHash(joinedHash(hash, behind[from]!, length - from));
  return {
    first,
    last,
    lost: (at) => has(before[at]!, at + 1),
    turned: (at) => has(Math.imul(then(at, word.charCodeAt(at + 1)), FACTOR) + word.charCodeAt(at), at + 2),
    added: (at, letter) => has(then(at, letter), at),
    changed: (at, letter) => has(then(at, letter), at + 1),
  };
}
