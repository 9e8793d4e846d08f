import { DELIMITER, EXPAND, expansionOf, foldTable, SKIP } from '../text/ar/fold.ts';

/**
 * The words of a text as runs of folded letters, in parallel arrays that are used again for the next text.
 * Two polynomial hashes modulo 2^32 stand for the letters: they can be joined (`joinHash`) and cut, and 64 bits together name a word.
 */
export interface Tokens {
  count: number;
  /** Index of the first letter in the text. */
  start: Int32Array;
  /** Index behind the last letter and what hangs on it (marks, tatweel, controls). */
  end: Int32Array;
  hash1: Int32Array;
  hash2: Int32Array;
  /** Folded letters. */
  length: Int32Array;
  /** The first folded letter. */
  first: Uint16Array;
}

const FACTOR1 = 0x01000193;
const FACTOR2 = 0x5bd1e995;

/** A run of letters longer than this is no word that a glossary may hold; its hash is not asked for. */
export const LONGEST_TOKEN = 512;

const POWERS1 = powersOf(FACTOR1);
const POWERS2 = powersOf(FACTOR2);

function powersOf(factor: number): Int32Array {
  const powers = new Int32Array(LONGEST_TOKEN + 1);
  powers[0] = 1;
  for (let i = 1; i <= LONGEST_TOKEN; i++) powers[i] = Math.imul(powers[i - 1]!, factor);
  return powers;
}

/** The first hash of letters `a` followed by `length` letters with hash `b`. `length` at most {@link LONGEST_TOKEN}. */
export function joinHash1(a: number, b: number, length: number): number {
  return (Math.imul(a, POWERS1[length]!) + b) | 0;
}

export function joinHash2(a: number, b: number, length: number): number {
  return (Math.imul(a, POWERS2[length]!) + b) | 0;
}

/** Hashes of a folded string, from `from` on. */
export function hash1Of(letters: string, from = 0, to = letters.length): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, FACTOR1) + letters.charCodeAt(i)) | 0;
  return hash;
}

export function hash2Of(letters: string, from = 0, to = letters.length): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, FACTOR2) + letters.charCodeAt(i)) | 0;
  return hash;
}

export function createTokens(): Tokens {
  return withRoom(256);
}

function withRoom(room: number): Tokens {
  return {
    count: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    hash1: new Int32Array(room),
    hash2: new Int32Array(room),
    length: new Int32Array(room),
    first: new Uint16Array(room),
  };
}

/** Fills `tokens` with the words of `text`; gives back the same object or a roomier one. One pass, no strings made. */
export function readTokens(text: string, tokens: Tokens): Tokens {
  const needed = (text.length >> 1) + 2;
  const into = tokens.start.length < needed ? withRoom(needed + (needed >> 1)) : tokens;
  if (!readPlain(text, into)) readLigatures(text, into);
  return into;
}

/** For texts where each unit is one letter or none, which is nearly every one; false where one stands for several. */
function readPlain(text: string, tokens: Tokens): boolean {
  const size = text.length;
  const fold = foldTable();
  const { start, end, hash1, hash2, length, first } = tokens;
  // A bundler makes variables of a module's constants, which are then read again for every letter.
  const factor1 = FACTOR1;
  const factor2 = FACTOR2;
  let count = 0;
  for (let i = 0; i < size; i++) {
    let folded = fold[text.charCodeAt(i)]!;
    if (folded <= SKIP) continue;
    let h1 = 0;
    let h2 = 0;
    let letters = 0;
    start[count] = i;
    first[count] = folded;
    for (;;) {
      if (folded > EXPAND) {
        h1 = (Math.imul(h1, factor1) + folded) | 0;
        h2 = (Math.imul(h2, factor2) + folded) | 0;
        letters++;
      } else if (folded === DELIMITER) break;
      else if (folded === EXPAND) return false;
      if (++i >= size) break;
      folded = fold[text.charCodeAt(i)]!;
    }
    end[count] = i;
    hash1[count] = h1;
    hash2[count] = h2;
    length[count++] = letters;
  }
  tokens.count = count;
  return true;
}

/** The same for any text. */
function readLigatures(text: string, tokens: Tokens): void {
  const size = text.length;
  const fold = foldTable();
  const { start, end, hash1, hash2, length, first } = tokens;
  let count = 0;
  for (let i = 0; i < size; i++) {
    if (fold[text.charCodeAt(i)]! <= SKIP) continue;
    let h1 = 0;
    let h2 = 0;
    let letters = 0;
    start[count] = i;
    for (; i < size; i++) {
      const unit = text.charCodeAt(i);
      const folded = fold[unit]!;
      if (folded === DELIMITER) break;
      if (folded === SKIP) continue;
      const part = folded === EXPAND ? expansionOf(unit) : String.fromCharCode(folded);
      if (letters === 0) first[count] = part.charCodeAt(0);
      h1 = joinHash1(h1, hash1Of(part), part.length);
      h2 = joinHash2(h2, hash2Of(part), part.length);
      letters += part.length;
    }
    end[count] = i;
    hash1[count] = h1;
    hash2[count] = h2;
    length[count++] = letters;
  }
  tokens.count = count;
}
