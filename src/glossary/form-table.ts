/** A hash table from folded words to numbers, without objects: open addressing, at most half full. Value 0 is "nothing". */
export interface FormTable {
  /** Slot of the key, or -1. */
  find(hash1: number, hash2: number): number;
  /** Slot of the key, made if need be. */
  add(hash1: number, hash2: number): number;
  /** Index + 1 of the first form that ends here, 0 for none; by slot. */
  readonly head: Int32Array;
  /** 1: a longer form goes on from here; by slot. */
  readonly goesOn: Uint8Array;
}

/** @param keys how many keys will be added at most. */
export function createFormTable(keys: number): FormTable {
  let size = 16;
  while (size < keys * 2) size *= 2;
  const mask = size - 1;
  const keys1 = new Int32Array(size);
  const keys2 = new Int32Array(size);
  const used = new Uint8Array(size);
  const find = (hash1: number, hash2: number): number => {
    for (let slot = mix(hash1, hash2) & mask; used[slot] === 1; slot = (slot + 1) & mask) {
      if (keys1[slot] === hash1 && keys2[slot] === hash2) return slot;
    }
    return -1;
  };
  const add = (hash1: number, hash2: number): number => {
    let slot = mix(hash1, hash2) & mask;
    for (; used[slot] === 1; slot = (slot + 1) & mask) {
      if (keys1[slot] === hash1 && keys2[slot] === hash2) return slot;
    }
    used[slot] = 1;
    keys1[slot] = hash1;
    keys2[slot] = hash2;
    return slot;
  };
  return { find, add, head: new Int32Array(size), goesOn: new Uint8Array(size) };
}

/** Spreads both hashes over the low bits (finaliser of MurmurHash3, public domain, A. Appleby). */
export function mix(hash1: number, hash2: number): number {
  let h = hash1 ^ Math.imul(hash2, 0x9e3779b1);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h;
}
