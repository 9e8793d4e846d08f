/**
 * Two polynomial hashes modulo 2^32 stand for a run of letters: they can be joined and cut, and 64 bits together name a word.
 */
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

/** The same of folded letters that lie in an array. */
export function hash1OfUnits(units: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, FACTOR1) + units[i]!) | 0;
  return hash;
}

export function hash2OfUnits(units: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, FACTOR2) + units[i]!) | 0;
  return hash;
}
