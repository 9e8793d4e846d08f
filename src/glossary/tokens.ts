import { DELIMITER, foldTable, SKIP } from '../text/ar/fold.ts';
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
  /** Of each word its number in the vocabulary and what it may do, where somebody looked it up. */
  word: Int32Array;
  what: Int32Array;
  /** Whose numbers these are. */
  readonly vocabulary: Vocabulary | undefined;
}

const FACTOR1 = 0x01000193;
const FACTOR2 = 0x5bd1e995;

/** UTF-16 units of a text that are read in one piece. */
export const UNITS_AT_ONCE = 1 << 14;

/**
 * The units that were read last, and behind them a space and a letter, so that neither the loop over a word nor that over what lies between two
 * asks where the text ends. A typed array is read several times as fast as a string, and one that the compiler knows by itself faster still;
 * so is {@link kinds}.
 */
const units = new Uint16Array(UNITS_AT_ONCE + 2);
const unitBytes = Buffer.from(units.buffer);
const SPACE = 0x20;
const LETTER_BEHIND = 0x627;

/** By UTF-16 unit: no part of a word, a part that begins none (marks), or a letter. Filled on first use. */
const kinds = new Uint8Array(0x10000);
const NO_PART = 0;
const MARK = 1;
const LETTER = 2;
let kindsAreFilled = false;

function fillKinds(): void {
  const fold = foldTable();
  for (let unit = 0; unit < kinds.length; unit++) {
    const folded = fold[unit]!;
    kinds[unit] = folded === DELIMITER ? NO_PART : folded === SKIP ? MARK : LETTER;
  }
  kindsAreFilled = true;
}

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
  if (!kindsAreFilled) fillKinds();
  tokens.count = 0;
  const { length } = text;
  let word: Open | undefined;
  for (let from = 0; from < length; from += UNITS_AT_ONCE) {
    const size = Math.min(length - from, UNITS_AT_ONCE);
    const needed = tokens.count + (size >> 1) + 2;
    if (needed > tokens.start.length) makeRoom(tokens, needed + (needed >> 1));
    readUnits(text, from, size);
    word = readPiece(tokens, from, size, from + size < length, word);
  }
}

/** Below this many units it costs more to ask for a copy than to look at each. */
const FEWEST_TO_COPY = 24;
/** The copy is little-endian; where the machine is not, it is of no use. */
const COPIES = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function readUnits(text: string, from: number, size: number): void {
  if (COPIES && size >= FEWEST_TO_COPY)
    unitBytes.write(size === text.length ? text : text.slice(from, from + size), 'utf16le');
  else for (let i = 0; i < size; i++) units[i] = text.charCodeAt(from + i);
  units[size] = SPACE;
  units[size + 1] = LETTER_BEHIND;
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
  const { start, end, hash1, hash2 } = tokens;
  let { count } = tokens;
  let h1 = 0;
  let h2 = 0;
  let i = 0;
  if (open !== undefined) {
    h1 = open.hash1;
    h2 = open.hash2;
  }
  for (let inside = open !== undefined; ; inside = false) {
    if (!inside) {
      while (kinds[units[i]!] !== LETTER) i++;
      if (i >= size) break;
      start[count] = from + i;
      h1 = 0;
      h2 = 0;
    }
    for (let unit = units[i]!; kinds[unit] !== NO_PART; unit = units[++i]!) {
      h1 = (Math.imul(h1, FACTOR1) + unit) | 0;
      h2 = (Math.imul(h2, FACTOR2) + unit) | 0;
    }
    if (i === size && goesOn) {
      tokens.count = count;
      return { hash1: h1, hash2: h2 };
    }
    end[count] = from + i;
    hash1[count] = h1;
    hash2[count++] = h2;
  }
  tokens.count = count;
  return undefined;
}
