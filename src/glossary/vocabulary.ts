import { createFormTable, type FormTable, findPlace } from './form-table.ts';
import { hash1Of, hash2Of, LONGEST_TOKEN } from './letter-hash.ts';

/**
 * Every word that texts were seen to write, as they spelled it, with a number, and what is known of it. News repeats its words: nearly every one
 * is answered from here. The table's value of a word is its number + 1; beside it stands what the word may do (see {@link tellWhat}).
 */
export interface Vocabulary extends FormTable {
  count: number;
  /** Four numbers for each word: see {@link HASH1} and the others. */
  facts: Int32Array;
  /** Folded letters, of a long word as many as {@link LONGEST_SEEN} units hold. */
  letters: string[];
}

/** Hashes of the folded letters; how many they are (LONGEST_TOKEN + 1 for more); the lists of context words, one bit each, -1 if nobody asked. */
export const HASH1 = 0;
export const HASH2 = 1;
export const SIZE = 2;
export const LISTS = 3;

/** UTF-16 units of a word that are looked at where it is no name but stands beside one. */
export const LONGEST_SEEN = 64;

const FEWEST = 1 << 11;

export function createVocabulary(): Vocabulary {
  return { ...createFormTable(FEWEST), facts: new Int32Array(FEWEST << 2), count: 0, letters: [] };
}

/**
 * Gives a number to a word with these hashes (of its units) that has none yet; its place in `cells`.
 * @param letters all its folded letters
 * @param seen those of its first {@link LONGEST_SEEN} units
 */
export function addWord(vocabulary: Vocabulary, hash1: number, hash2: number, letters: string, seen: string): number {
  if (vocabulary.count * 2 > vocabulary.mask) growTable(vocabulary);
  if (vocabulary.count << 2 === vocabulary.facts.length) growFacts(vocabulary);
  const word = vocabulary.count++;
  vocabulary.letters[word] = seen;
  const { facts } = vocabulary;
  const at = word << 2;
  facts[at + HASH1] = hash1Of(letters);
  facts[at + HASH2] = hash2Of(letters);
  facts[at + SIZE] = Math.min(letters.length, LONGEST_TOKEN + 1);
  facts[at + LISTS] = -1;
  const place = findPlace(vocabulary, hash1, hash2); // before `cells` is read
  vocabulary.cells[place] = word + 1;
  return place;
}

function growTable(vocabulary: Vocabulary): void {
  const { cells } = vocabulary;
  Object.assign(vocabulary, createFormTable(vocabulary.count * 2));
  for (let cell = 0; cell < cells.length; cell += 4) {
    if (cells[cell + 2] === 0) continue;
    const place = findPlace(vocabulary, cells[cell]!, cells[cell + 1]!);
    vocabulary.cells[place] = cells[cell + 2]!;
    vocabulary.cells[place + 1] = cells[cell + 3]!;
  }
}

function growFacts(vocabulary: Vocabulary): void {
  const { facts } = vocabulary;
  vocabulary.facts = new Int32Array(facts.length * 2);
  vocabulary.facts.set(facts);
}
