/**
 * Which words a list certainly lacks: told from a hash that is put together from those of the parts of a word, so that all that is one edit away
 * from it is asked about without being written out. Who is told «perhaps» asks the list itself.
 *
 * Words are the same whatever their case. Three bits for each in a field of four million; some hundred thousand words leave one «perhaps» in thousands, each of which
 * costs as much as asking a hundred times.
 */
const BITS = 22;
const FACTOR = 0x01000193;

export class WordFilter {
  readonly #bits: Uint32Array;

  /** @param base whose words are in this one, too */
  constructor(base?: WordFilter) {
    this.#bits = base ? base.#bits.slice() : new Uint32Array(1 << (BITS - 5));
  }

  add(word: string): void {
    const hash = hashOfWord(word.toLowerCase());
    const one = mixed(hash);
    const other = mixedOtherwise(hash);
    this.#bits[one >>> 5]! |= 1 << (one & 31);
    this.#bits[other >>> 5]! |= 1 << (other & 31);
    const third = mixedThirdly(hash);
    this.#bits[third >>> 5]! |= 1 << (third & 31);
  }

  /** @returns false where no word that was added has this hash */
  mayHaveHash(hash: number): boolean {
    const one = mixed(hash);
    if ((this.#bits[one >>> 5]! & (1 << (one & 31))) === 0) return false;
    const other = mixedOtherwise(hash);
    if ((this.#bits[other >>> 5]! & (1 << (other & 31))) === 0) return false;
    const third = mixedThirdly(hash);
    return (this.#bits[third >>> 5]! & (1 << (third & 31))) !== 0;
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

function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - BITS);
}

function mixedOtherwise(hash: number): number {
  return Math.imul(hash ^ (hash >>> 13), 0x297a2d39) >>> (32 - BITS);
}

function mixedThirdly(hash: number): number {
  return Math.imul(hash ^ (hash >>> 17), 0x7feb352d) >>> (32 - BITS);
}

/** What is one edit away from a word, and whether a list may have it. `letter` is a char code. */
export interface Edits {
  lost(at: number): boolean;
  turned(at: number): boolean;
  added(at: number, letter: number): boolean;
  changed(at: number, letter: number): boolean;
}

/** @param word of the letters a to z @returns whether the list may have the word with that one edit */
export function editsIn(filter: WordFilter, word: string): Edits {
  const { length } = word;
  /** Of the first n letters, and of what is left behind them. */
  const before = new Int32Array(length + 1);
  const behind = new Int32Array(length + 1);
  for (let at = 0; at < length; at++) before[at + 1] = Math.imul(before[at]!, FACTOR) + word.charCodeAt(at);
  for (let at = length - 1; at >= 0; at--)
    behind[at] = Math.imul(word.charCodeAt(at), powerOf(length - 1 - at)) + behind[at + 1]!;
  const then = (at: number, letter: number): number => Math.imul(before[at]!, FACTOR) + letter;
  const has = (hash: number, from: number): boolean =>
    filter.mayHaveHash(joinedHash(hash, behind[from]!, length - from));
  return {
    lost: (at) => has(before[at]!, at + 1),
    turned: (at) => has(Math.imul(then(at, word.charCodeAt(at + 1)), FACTOR) + word.charCodeAt(at), at + 2),
    added: (at, letter) => has(then(at, letter), at),
    changed: (at, letter) => has(then(at, letter), at + 1),
  };
}
