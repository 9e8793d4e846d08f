import { DELIMITER, foldTable, SKIP } from '../text/ar/fold.ts';
import { firstSlot, NUMBER, SLOT_BITS, SPELLED2, type Vocabulary, WHAT } from './vocabulary.ts';

/**
 * The words of a text in parallel arrays that are used again for the next text. A word begins with a letter and ends before what is neither
 * letter nor mark.
 */
export interface Tokens {
  count: number;
  /** Index of the first letter in the text. */
  start: Int32Array;
  /** Index behind the last letter and what hangs on it (marks, tatweel, controls). */
  end: Int32Array;
  /** Of each word its number in the vocabulary and what it may do, where somebody looked it up. */
  word: Int32Array;
  what: Int32Array;
  /** Whose numbers these are. */
  readonly vocabulary: Vocabulary | undefined;
}

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

/**
 * Two hashes modulo 2^32 of each word of the piece that was read last, as it is spelled there, unit by unit: 64 bits together name it.
 */
const hashes1 = new Int32Array((UNITS_AT_ONCE >> 1) + 2);
const hashes2 = new Int32Array((UNITS_AT_ONCE >> 1) + 2);
const FACTOR1 = 0x01000193;
const FACTOR2 = 0x5bd1e995;

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
    word: new Int32Array(room),
    what: new Int32Array(room),
  };
}

function makeRoom(tokens: Tokens, room: number): void {
  const { start, end, word, what } = tokens;
  Object.assign(tokens, withRoom(room));
  tokens.start.set(start);
  tokens.end.set(end);
  tokens.word.set(word);
  tokens.what.set(what);
}

/** Works out what a word is that the vocabulary does not know, by its hashes; where its slot begins then. */
export type Meet = (token: number, spelled1: number, spelled2: number) => number;

/**
 * Fills `tokens` with the words of `text`. One pass; no strings are made.
 * @param meet where the words are to be looked up in the tokens' vocabulary
 */
export function readTokens(text: string, tokens: Tokens, meet?: Meet): void {
  if (!kindsAreFilled) fillKinds();
  tokens.count = 0;
  const { length } = text;
  let open: Open | undefined;
  for (let from = 0; from < length; from += UNITS_AT_ONCE) {
    const size = Math.min(length - from, UNITS_AT_ONCE);
    const first = tokens.count;
    const needed = first + (size >> 1) + 2;
    if (needed > tokens.start.length) makeRoom(tokens, needed + (needed >> 1));
    readUnits(text, from, size);
    open = readPiece(tokens, from, size, from + size < length, open);
    if (meet !== undefined) lookUp(tokens, first, tokens.vocabulary!, meet);
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
  // Asked for before any loop, so that the compiler knows them in all of them.
  const read = units;
  const kindOf = kinds;
  const into1 = hashes1;
  const into2 = hashes2;
  const { start, end } = tokens;
  let { count } = tokens;
  let words = 0;
  let i = 0;
  if (open !== undefined) {
    let { hash1, hash2 } = open;
    for (let unit = read[i]!; kindOf[unit] !== NO_PART; unit = read[++i]!) {
      hash1 = (Math.imul(hash1, FACTOR1) + unit) | 0;
      hash2 = (Math.imul(hash2, FACTOR2) + unit) | 0;
    }
    if (i === size && goesOn) return { hash1, hash2 };
    end[count++] = from + i;
    into1[words] = hash1;
    into2[words++] = hash2;
  }
  for (;;) {
    while (kindOf[read[i]!] !== LETTER) i++;
    if (i >= size) break;
    start[count] = from + i;
    let hash1 = 0;
    let hash2 = 0;
    for (let unit = read[i]!; kindOf[unit] !== NO_PART; unit = read[++i]!) {
      hash1 = (Math.imul(hash1, FACTOR1) + unit) | 0;
      hash2 = (Math.imul(hash2, FACTOR2) + unit) | 0;
    }
    end[count++] = from + i;
    into1[words] = hash1;
    into2[words++] = hash2;
  }
  const cut = goesOn && words > 0 && end[count - 1] === from + size;
  tokens.count = cut ? count - 1 : count;
  return cut ? { hash1: into1[words - 1]!, hash2: into2[words - 1]! } : undefined;
}

// Of one's own a constant is part of the code; one that another module exports is read again at every use.
const NEXT_SLOT = 1 << SLOT_BITS;
const SPELLED2_AT = SPELLED2;
const NUMBER_AT = NUMBER;
const WHAT_AT = WHAT;

/** Copies what the vocabulary has of each word from `first` on. Looks at nothing else, so that the processor waits for several words at once. */
function lookUp(tokens: Tokens, first: number, vocabulary: Vocabulary, meet: Meet): void {
  const from1 = hashes1;
  const from2 = hashes2;
  const { count, word, what } = tokens;
  let { slots } = vocabulary;
  for (let token = first; token < count; token++) {
    const spelled1 = from1[token - first]!;
    const spelled2 = from2[token - first]!;
    let at = firstSlot(vocabulary, spelled1, spelled2);
    while ((slots[at] !== spelled1 || slots[at + SPELLED2_AT] !== spelled2) && slots[at + NUMBER_AT] !== 0)
      at = (at + NEXT_SLOT) & (slots.length - 1);
    if (slots[at + NUMBER_AT] === 0) {
      at = meet(token, spelled1, spelled2);
      slots = vocabulary.slots;
    }
    word[token] = slots[at + NUMBER_AT]!;
    what[token] = slots[at + WHAT_AT]!;
  }
}
