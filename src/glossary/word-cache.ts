import { mix } from './form-table.ts';
import type { Reading } from './readings.ts';

/** What a word's letters were found to be. News repeats its words: nearly every one is answered from here. */
export interface WordCache {
  /** Undefined: not asked yet. Null: no reading. */
  get(hash1: number, hash2: number): readonly Reading[] | null | undefined;
  put(hash1: number, hash2: number, readings: readonly Reading[] | null): void;
}

const SMALLEST = 1 << 12;
/** Slots; twice the distinct words that are remembered before the cache is emptied. About 4 MB. */
const LARGEST = 1 << 18;

export function createWordCache(): WordCache {
  let size = SMALLEST;
  let count = 0;
  let keys1 = new Int32Array(size);
  let keys2 = new Int32Array(size);
  /** 0: free; 1: no reading; else index + 2 into `found`. */
  let values = new Int32Array(size);
  let found: (readonly Reading[])[] = [];

  const place = (hash1: number, hash2: number, value: number): void => {
    const mask = size - 1;
    let slot = mix(hash1, hash2) & mask;
    while (values[slot] !== 0) slot = (slot + 1) & mask;
    keys1[slot] = hash1;
    keys2[slot] = hash2;
    values[slot] = value;
  };
  const makeRoom = (): void => {
    const [old1, old2, oldValues] = [keys1, keys2, values];
    const empty = size >= LARGEST;
    if (!empty) size *= 2;
    keys1 = new Int32Array(size);
    keys2 = new Int32Array(size);
    values = new Int32Array(size);
    if (empty) {
      found = [];
      count = 0;
      return;
    }
    for (let i = 0; i < oldValues.length; i++) if (oldValues[i] !== 0) place(old1[i]!, old2[i]!, oldValues[i]!);
  };

  return {
    get(hash1, hash2) {
      const mask = size - 1;
      for (let slot = mix(hash1, hash2) & mask; ; slot = (slot + 1) & mask) {
        const value = values[slot]!;
        if (value === 0) return undefined;
        if (keys1[slot] === hash1 && keys2[slot] === hash2) return value === 1 ? null : found[value - 2]!;
      }
    },
    put(hash1, hash2, readings) {
      if (count * 2 >= size) makeRoom();
      count++;
      if (readings === null) place(hash1, hash2, 1);
      else {
        found.push(readings);
        place(hash1, hash2, found.length + 1);
      }
    },
  };
}
