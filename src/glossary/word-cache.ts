import { createFormTable, type FormTable, findPlace } from './form-table.ts';
import type { Reading } from './readings.ts';
import type { Spelling } from './spellings.ts';

/**
 * What a word's letters were found to be. News repeats its words: nearly every one is answered from here. The table's value of a word is
 * `index << 1 | begins`, where `index` is 1 for a word without a reading and 2 + its place in `found` otherwise, and `begins` says that the word
 * may be the first part of a name that is one word.
 */
export interface WordCache extends FormTable {
  found: KnownWord[];
  count: number;
}

/** A word that may be a name or begin one. */
export interface KnownWord {
  /** Some reading is a name by itself. */
  readonly stands: boolean;
  /** Words that may come next in a longer name, as the index tells them. */
  readonly next: number;
  readonly readings: readonly Reading[];
  /** Readings that longer names begin with. */
  readonly longer: readonly Reading[];
  /** How the text wrote it so far. */
  spellings: Spelling | null;
}

const FEWEST = 1 << 11;
/** Distinct words that are remembered before the cache is emptied; about 4 MB. */
const MOST = 1 << 17;

export function createWordCache(): WordCache {
  return { ...createFormTable(FEWEST), found: [], count: 0 };
}

/**
 * Stores what was found of a word that is not there yet; gives back its value.
 * @param next see {@link KnownWord.next}
 */
export function remember(
  cache: WordCache,
  hash1: number,
  hash2: number,
  readings: readonly Reading[],
  next: number,
  begins: boolean,
): number {
  if (cache.count * 2 > cache.mask) makeRoom(cache);
  cache.count++;
  let index = 1;
  if (readings.length > 0) {
    const stands = readings.some(({ forms }) => forms.length > 0);
    const longer = readings.filter(({ goesOn }) => goesOn);
    cache.found.push({ stands, next, readings, longer, spellings: null });
    index = cache.found.length + 1;
  }
  const value = (index << 1) | Number(begins);
  const place = findPlace(cache, hash1, hash2); // before `cells` is read
  cache.cells[place] = value;
  return value;
}

function makeRoom(cache: WordCache): void {
  const { cells, count } = cache;
  if (count >= MOST) {
    Object.assign(cache, createFormTable(MOST), { found: [], count: 0 });
    return;
  }
  Object.assign(cache, createFormTable(count * 2));
  for (let cell = 0; cell < cells.length; cell += 4) {
    const value = cells[cell + 2]!;
    if (value === 0) continue;
    const place = findPlace(cache, cells[cell]!, cells[cell + 1]!);
    cache.cells[place] = value;
  }
}
