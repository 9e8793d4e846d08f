/**
 * A hash table from folded words to numbers, without objects: open addressing, at most half full. A slot is four numbers side by side, so that
 * looking at one costs one line of the processor's cache: hash 1, hash 2, value, and one more that the owner may use. Value 0 means that the slot
 * is free.
 */
export interface FormTable {
  cells: Int32Array;
  /** Slots - 1. */
  mask: number;
}

/** Numbers of one slot. */
const STRIDE_BITS = 2;
const VALUE = 2;

/** @param keys how many keys will be added at most. */
export function createFormTable(keys: number): FormTable {
  let size = 16;
  while (size < keys * 2) size *= 2;
  return { cells: new Int32Array(size << STRIDE_BITS), mask: size - 1 };
}

/** The value of a key, 0 where it is not there. */
export function findValue({ cells, mask }: FormTable, hash1: number, hash2: number): number {
  for (let slot = mix(hash1, hash2) & mask; ; slot = (slot + 1) & mask) {
    const cell = slot << STRIDE_BITS;
    const value = cells[cell + VALUE]!;
    if (value === 0 || (cells[cell] === hash1 && cells[cell + 1] === hash2)) return value;
  }
}

/** The number beside the value of a key, 0 where the key is not there. */
export function findBeside({ cells, mask }: FormTable, hash1: number, hash2: number): number {
  for (let slot = mix(hash1, hash2) & mask; ; slot = (slot + 1) & mask) {
    const cell = slot << STRIDE_BITS;
    if (cells[cell + VALUE] === 0) return 0;
    if (cells[cell] === hash1 && cells[cell + 1] === hash2) return cells[cell + VALUE + 1]!;
  }
}

/** The place of a key's value in `cells`, made if need be: its value is then 0, and must be set before the next call. */
export function findPlace({ cells, mask }: FormTable, hash1: number, hash2: number): number {
  for (let slot = mix(hash1, hash2) & mask; ; slot = (slot + 1) & mask) {
    const cell = slot << STRIDE_BITS;
    if (cells[cell + VALUE] === 0) {
      cells[cell] = hash1;
      cells[cell + 1] = hash2;
      return cell + VALUE;
    }
    if (cells[cell] === hash1 && cells[cell + 1] === hash2) return cell + VALUE;
  }
}

/** Spreads both hashes over the low bits (finaliser of MurmurHash3, public domain, A. Appleby). */
export function mix(hash1: number, hash2: number): number {
  let h = hash1 ^ Math.imul(hash2, 0x9e3779b1);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h;
}

/** A table without its free slots: a bit for each slot, whether it is taken, and the numbers of those that are. */
export interface PackedTable {
  readonly taken: Int32Array;
  readonly numbers: Int32Array;
}

/** More than half of a table is free, and it is written and hashed as it is packed. */
export function packTable({ cells, mask }: FormTable): PackedTable {
  const taken = new Int32Array((mask + 32) >> 5);
  const numbers = new Int32Array(cells.length);
  let size = 0;
  for (let slot = 0; slot <= mask; slot++) {
    const cell = slot << STRIDE_BITS;
    if (cells[cell + VALUE] === 0) continue;
    taken[slot >> 5]! |= 1 << (slot & 31);
    for (let i = 0; i < 1 << STRIDE_BITS; i++) numbers[size++] = cells[cell + i]!;
  }
  return { taken, numbers: numbers.subarray(0, size) };
}

export function unpackTable({ taken, numbers }: PackedTable, mask: number): FormTable {
  const cells = new Int32Array((mask + 1) << STRIDE_BITS);
  let at = 0;
  for (let word = 0; word < taken.length; word++) {
    for (let bits = taken[word]!; bits !== 0; bits &= bits - 1) {
      const cell = ((word << 5) + 31 - Math.clz32(bits & -bits)) << STRIDE_BITS;
      for (let i = 0; i < 1 << STRIDE_BITS; i++) cells[cell + i] = numbers[at++]!;
    }
  }
  return { cells, mask };
}
