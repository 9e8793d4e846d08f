import type { StopWords } from '../stop-words.ts';
import { foldCode } from '../stop-words.ts';

/** Where the kernel has its tables; see `kernel/places.ts`. */
export interface TablePlaces {
  readonly STOPPED: number;
  readonly STARTERS: number;
  readonly LETTERED: number;
  readonly ALTERNATIVES: number;
  readonly DOMAINS: number;
  readonly FOLDED: number;
  readonly PAIRS: number;
}

/** Writes what the kernel asks of words into its memory. Letters are told by their low byte: all that it asks about are from U+0600 on. */
export function writeTables(memory: Uint8Array, places: TablePlaces, words: StopWords): void {
  const put = (table: number, ...lists: readonly Iterable<string>[]): void => {
    for (const list of lists) for (const word of list) putBit(memory, table, placeOfWord(word));
  };
  put(places.STOPPED, words.abbreviations.keys(), words.letterNames, words.units);
  put(places.STARTERS, words.starters, words.starterPairs.keys());
  put(places.LETTERED, words.letteredNouns);
  put(places.ALTERNATIVES, words.alternatives.keys(), words.relatives);
  for (const word of words.domains)
    putBit(memory, places.DOMAINS, ((lowByte(word, 0) & 0x3f) << 6) | (lowByte(word, 1) & 0x3f));
  for (let i = 0; i < 64; i++) memory[places.FOLDED + i] = foldCode(0x620 + i);
  for (let i = 0; i < 100; i++) {
    memory[places.PAIRS + 2 * i] = 0x30 + Math.floor(i / 10);
    memory[places.PAIRS + 2 * i + 1] = 0x30 + (i % 10);
  }
}

function lowByte(word: string, at: number): number {
  return word.charCodeAt(at) & 0xff;
}

function putBit(memory: Uint8Array, table: number, place: number): void {
  memory[table + (place >> 3)]! |= 1 << (place & 7);
}

/** As `mayBeIn` of the kernel. */
function placeOfWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ lowByte(word, at), 0x01000193);
  return (hash >>> 16) ^ (hash & 0xffff);
}
