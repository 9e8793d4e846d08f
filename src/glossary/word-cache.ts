import { mix } from './form-table.ts';
import type { Reading } from './readings.ts';

/**
 * What a word's letters were found to be. News repeats its words: nearly every one is answered from here, by the loop of the matcher itself,
 * so the arrays are open: `values[slot]` is 0 where the slot is free, else `index << 1 | begins`, where `index` is 1 for a word without a
 * reading and 2 + its place in `found` otherwise, and `begins` says that the word may be the first part of a name that is one word.
 */
export interface WordCache {
  mask: number;
  keys1: Int32Array;
  keys2: Int32Array;
  values: Int32Array;
  found: (readonly Reading[])[];
  count: number;
}

const SMALLEST = 1 << 12;
/** Slots; twice the distinct words that are remembered before the cache is emptied. About 4 MB. */
const LARGEST = 1 << 18;

export function createWordCache(): WordCache {
  return { ...withSlots(SMALLEST), found: [], count: 0 };
}

function withSlots(size: number): Pick<WordCache, 'mask' | 'keys1' | 'keys2' | 'values'> {
  return { mask: size - 1, keys1: new Int32Array(size), keys2: new Int32Array(size), values: new Int32Array(size) };
}

/** Stores what was found of a word that is not there yet; gives back its value. */
export function remember(
  cache: WordCache,
  hash1: number,
  hash2: number,
  readings: readonly Reading[] | null,
  begins: boolean,
): number {
  if (cache.count * 2 > cache.mask) makeRoom(cache);
  cache.count++;
  let index = 1;
  if (readings !== null) {
    cache.found.push(readings);
    index = cache.found.length + 1;
  }
  const value = (index << 1) | Number(begins);
  place(cache, hash1, hash2, value);
  return value;
}

function place({ mask, keys1, keys2, values }: WordCache, hash1: number, hash2: number, value: number): void {
  let slot = mix(hash1, hash2) & mask;
  while (values[slot] !== 0) slot = (slot + 1) & mask;
  keys1[slot] = hash1;
  keys2[slot] = hash2;
  values[slot] = value;
}

function makeRoom(cache: WordCache): void {
  const { keys1, keys2, values } = cache;
  const size = values.length;
  if (size >= LARGEST) {
    Object.assign(cache, withSlots(size), { found: [], count: 0 });
    return;
  }
  Object.assign(cache, withSlots(size * 2));
  for (let i = 0; i < size; i++) if (values[i] !== 0) place(cache, keys1[i]!, keys2[i]!, values[i]!);
}
