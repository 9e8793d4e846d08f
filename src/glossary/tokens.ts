import { DELIMITER, foldTable, SKIP } from '../text/ar/fold.ts';
import { readUnits, UNITS_AT_ONCE, units } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The words of a text in parallel arrays that are used again for the next text. A word begins with a letter and ends before what is neither
 * letter nor mark. Two hashes modulo 2^32 stand for a word as it is spelled here, unit by unit: 64 bits together name it.
 */
export interface Tokens {
  count: number;
  /** Index of the first letter in the text. */
  start: Int32Array;
  /** Index behind the last letter and what hangs on it (marks, tatweel, controls). */
  end: Int32Array;
  hash1: Int32Array;
  hash2: Int32Array;
  /** Of each word what a vocabulary knows, where somebody looked it up: its number and what it may do, its folded letters' hashes and count. */
  word: Int32Array;
  what: Int32Array;
  folded1: Int32Array;
  folded2: Int32Array;
  size: Int32Array;
  /** Whose numbers these are. */
  readonly vocabulary: Vocabulary | undefined;
}

const FACTOR1 = 0x01000193;
const FACTOR2 = 0x5bd1e995;

/** @param vocabulary where whoever reads the words will look all of them up */
export function createTokens(vocabulary?: Vocabulary): Tokens {
  return { count: 0, ...withRoom(256), vocabulary };
}

function withRoom(room: number): Omit<Tokens, 'count' | 'vocabulary'> {
  return {
    start: new Int32Array(room),
    end: new Int32Array(room),
    hash1: new Int32Array(room),
    hash2: new Int32Array(room),
    word: new Int32Array(room),
    what: new Int32Array(room),
    folded1: new Int32Array(room),
    folded2: new Int32Array(room),
    size: new Int32Array(room),
  };
}

function makeRoom(tokens: Tokens, room: number): void {
  const { start, end, hash1, hash2 } = tokens;
  Object.assign(tokens, withRoom(room));
  tokens.start.set(start);
  tokens.end.set(end);
  tokens.hash1.set(hash1);
  tokens.hash2.set(hash2);
}

/** Fills `tokens` with the words of `text`. One pass; no strings are made. */
export function readTokens(text: string, tokens: Tokens): void {
  tokens.count = 0;
  let word: Open | undefined;
  for (let from = 0; from < text.length; from += UNITS_AT_ONCE) {
    const size = Math.min(text.length - from, UNITS_AT_ONCE);
    const needed = tokens.count + (size >> 1) + 2;
    if (needed > tokens.start.length) makeRoom(tokens, needed + (needed >> 1));
    readUnits(text, from, size);
    word = readPiece(tokens, from, size, from + size < text.length, word);
  }
}

/** A word that goes on in the next piece of the text. */
interface Open {
  readonly hash1: number;
  readonly hash2: number;
}

function readPiece(
  tokens: Tokens,
  from: number,
  size: number,
  goesOn: boolean,
  open: Open | undefined,
): Open | undefined {
  const fold = foldTable();
  const { start, end, hash1, hash2 } = tokens;
  // A bundler makes variables of a module's constants, which are then read again for every letter.
  const factor1 = FACTOR1;
  const factor2 = FACTOR2;
  const read = units;
  let count = tokens.count;
  let word = open;
  let i = 0;
  while (i < size) {
    let h1 = 0;
    let h2 = 0;
    if (word !== undefined) {
      h1 = word.hash1;
      h2 = word.hash2;
      word = undefined;
    } else {
      while (i < size && fold[read[i]!]! <= SKIP) i++;
      if (i === size) break;
      start[count] = from + i;
    }
    for (let unit = read[i]!; fold[unit] !== DELIMITER; unit = read[++i]!) {
      h1 = (Math.imul(h1, factor1) + unit) | 0;
      h2 = (Math.imul(h2, factor2) + unit) | 0;
    }
    if (i === size && goesOn) {
      word = { hash1: h1, hash2: h2 };
      break;
    }
    end[count] = from + i;
    hash1[count] = h1;
    hash2[count++] = h2;
  }
  tokens.count = count;
  return word;
}
