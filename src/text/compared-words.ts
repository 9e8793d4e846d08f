import type { Span } from '../core/article.ts';
import { DELIMITER, EXPAND, expansionOf, foldTable, SKIP } from './ar/fold.ts';

/** A word of a text as the memory compares it. Its span counts in the text and holds no mark at its ends. */
export interface Word extends Span {
  /** Letters folded, vowel marks gone, digits 0-9. */
  readonly key: string;
}

/** The words of a text by their hashes: what the index holds. One buffer is used again and again. */
export interface HashedWords {
  /** The first `count` are valid. */
  hashes: Int32Array;
  count: number;
}

export function makeHashedWords(): HashedWords {
  return { hashes: new Int32Array(64), count: 0 };
}

const FNV = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** What stands between digits without ending a number: 7,900 and 3/5/2026 are one word. Folded to one spelling of each. */
const JOINERS = new Uint16Array(0x10000);
for (const [from, to] of [
  ['.', '.'],
  ['\u066B', '.'],
  [',', ','],
  ['\u066C', ','],
  ['\u060C', ','],
  [':', ':'],
  ['/', '/'],
  ['-', '-'],
] as const)
  JOINERS[from.charCodeAt(0)] = to.charCodeAt(0);

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/**
 * Words are runs of letters and digits after folding (text/ar/fold.ts): أحمد and احمد are one word, as are ٧٬٩٠٠ and 7,900. Punctuation, blanks
 * and invisible characters are no words. Linear in the text.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  walkWords(text, (start, end, key) => words.push({ start, end, key }));
  return words;
}

function walkWords(text: string, put: (start: number, end: number, key: string) => void): void {
  const fold = foldTable();
  let key = '';
  let start = -1;
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = fold[unit]!;
    if (folded === SKIP) {
      if (start >= 0 && i === end) end = i + 1;
      continue;
    }
    if (folded === DELIMITER) {
      const joiner = JOINERS[unit]!;
      if (key !== '' && joiner !== 0 && isDigit(key.charCodeAt(key.length - 1)) && isDigit(nextLetter(text, i, fold))) {
        key += String.fromCharCode(joiner);
        continue;
      }
      if (key !== '') put(start, end, key);
      key = '';
      start = -1;
      continue;
    }
    if (start < 0) start = i;
    key += folded === EXPAND ? expansionOf(unit) : String.fromCharCode(folded);
    end = i + 1;
  }
  if (key !== '') put(start, end, key);
}

function nextLetter(text: string, at: number, fold: Uint16Array): number {
  return at + 1 < text.length ? fold[text.charCodeAt(at + 1)]! : 0;
}

/** As {@link readWords}, into hashes of 32 bits. Makes no strings. */
export function hashWords(text: string, into: HashedWords): HashedWords {
  const fold = foldTable();
  let count = 0;
  let hash = FNV;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = fold[unit]!;
    if (folded > EXPAND) {
      hash = Math.imul(hash ^ folded, PRIME);
      last = folded;
    } else if (folded === SKIP) {
    } else if (folded === EXPAND) {
      const letters = expansionOf(unit);
      for (let k = 0; k < letters.length; k++) {
        last = letters.charCodeAt(k);
        hash = Math.imul(hash ^ last, PRIME);
      }
    } else if (last !== 0) {
      const joiner = JOINERS[unit]!;
      if (joiner !== 0 && isDigit(last) && isDigit(nextLetter(text, i, fold))) {
        hash = Math.imul(hash ^ joiner, PRIME);
        continue;
      }
      if (count === into.hashes.length) into.hashes = grown(into.hashes);
      into.hashes[count++] = mix(hash);
      hash = FNV;
      last = 0;
    }
  }
  if (last !== 0) {
    if (count === into.hashes.length) into.hashes = grown(into.hashes);
    into.hashes[count++] = mix(hash);
  }
  into.count = count;
  return into;
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** The last steps of MurmurHash3 (A. Appleby, public domain): FNV alone leaves the high bits of short words alike. */
function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Of the words in their order: two texts with the same words have the same key. 53 bits, a safe integer; 0 where there is no word. */
export function formKeyOf({ hashes, count }: HashedWords): number {
  if (count === 0) return 0;
  let low = 0x9747b28c | 0;
  let high = 0x5bd1e995 | 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!;
    low = Math.imul(low ^ hash, 0x2c1b3c6d) + 0x297a2d39;
    high = Math.imul(high ^ ((hash >>> 15) | (hash << 17)), 0x1b873593) + 0x165667b1;
  }
  return joinKey(mix(high), mix(low));
}

/** Of the very characters, in NFC. 53 bits, a safe integer; who needs certainty compares the texts as well. */
export function exactKeyOf(text: string): number {
  const normal = text.normalize('NFC');
  let low = EXACT_LOW;
  let high = EXACT_HIGH;
  for (let i = 0; i < normal.length; i++) {
    const unit = normal.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x85ebca6b);
    high = Math.imul(high ^ unit, 0xc2b2ae35);
  }
  return finishKey(low, high);
}

/** As {@link exactKeyOf}, of a text in NFC that stands in the first `length` units. */
export function exactKeyOfUnits(units: Uint16Array, length: number): number {
  let low = EXACT_LOW;
  let high = EXACT_HIGH;
  for (let i = 0; i < length; i++) {
    low = Math.imul(low ^ units[i]!, 0x85ebca6b);
    high = Math.imul(high ^ units[i]!, 0xc2b2ae35);
  }
  return finishKey(low, high);
}

function finishKey(first: number, second: number): number {
  const low = Math.imul(first ^ (first >>> 16), 0x21f0aaad) ^ Math.imul(second ^ (second >>> 13), 0x735a2d97);
  const high = Math.imul(second ^ (second >>> 16), 0x21f0aaad) ^ Math.imul(low ^ (low >>> 13), 0x735a2d97);
  return joinKey(high, low);
}

const EXACT_LOW = 0x12345678;
const EXACT_HIGH = 0x7feb352d;

function joinKey(high: number, low: number): number {
  return (high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0);
}
