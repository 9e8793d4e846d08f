import { createFormTable, type FormTable, findPlace } from './form-table.ts';
import { hash1Of, hash2Of, LONGEST_TOKEN } from './letter-hash.ts';
import type { Reading } from './readings.ts';
import type { Spelling } from './spellings.ts';

/**
 * Every word that texts were seen to write, as they spelled it, with a number, and what is known of it. News repeats its words: nearly every one
 * is answered from here. The table's value of a word is its number + 1; beside it stands what the word may do, zero for nearly every word.
 */
export interface Vocabulary extends FormTable {
  count: number;
  /** By number: hashes of the folded letters, and how many they are (LONGEST_TOKEN + 1 for more). */
  hash1: Int32Array;
  hash2: Int32Array;
  size: Uint16Array;
  /** The lists of context words that the word is in, one bit each; -1 where nobody asked yet. */
  lists: Int32Array;
  /** Folded letters, of a long word as many as {@link LONGEST_SEEN} units hold. */
  letters: string[];
  /** Words that may be a name or begin one. */
  known: (KnownWord | undefined)[];
}

/** What a word may do: be a name or begin one of several words; be the first part of a name that is one word in the glossary. */
export const IS_KNOWN = 1;
export const BEGINS = 2;

/** A word that may be a name or begin one. */
export interface KnownWord {
  /** The names that it is by itself. */
  readonly own: Spelling;
  /** Words that may come next in a longer name, one bit each, as the index tells them. */
  readonly next: number;
  /** Readings that longer names begin with. */
  readonly longer: readonly Reading[];
}

/** UTF-16 units of a word that are looked at where it is no name but stands beside one. */
export const LONGEST_SEEN = 64;

const FEWEST = 1 << 11;
/** Distinct words that are remembered before the next text begins with none; about 10 MB. */
const MOST = 1 << 17;

export function createVocabulary(): Vocabulary {
  return { ...createFormTable(FEWEST), ...withRoom(FEWEST), count: 0, letters: [], known: [] };
}

function withRoom(room: number): Pick<Vocabulary, 'hash1' | 'hash2' | 'size' | 'lists'> {
  return {
    hash1: new Int32Array(room),
    hash2: new Int32Array(room),
    size: new Uint16Array(room),
    lists: new Int32Array(room).fill(-1),
  };
}

/** Forgets all words if there are many. Not while a text is read: its words go by their numbers. */
export function forgetIfMany(vocabulary: Vocabulary): void {
  if (vocabulary.count > MOST) Object.assign(vocabulary, createVocabulary());
}

/**
 * Gives a number to a word with these hashes (of its units) that has none yet. What it may do is to be told by {@link tellWhat}.
 * @param letters all its folded letters
 * @param seen those of its first {@link LONGEST_SEEN} units
 */
export function addWord(vocabulary: Vocabulary, hash1: number, hash2: number, letters: string, seen: string): number {
  if (vocabulary.count * 2 > vocabulary.mask) growTable(vocabulary);
  if (vocabulary.count === vocabulary.size.length) growArrays(vocabulary);
  const word = vocabulary.count++;
  vocabulary.letters[word] = seen;
  vocabulary.hash1[word] = hash1Of(letters);
  vocabulary.hash2[word] = hash2Of(letters);
  vocabulary.size[word] = Math.min(letters.length, LONGEST_TOKEN + 1);
  vocabulary.known[word] = undefined;
  const place = findPlace(vocabulary, hash1, hash2); // before `cells` is read
  vocabulary.cells[place] = word + 1;
  return word;
}

/** Stores what a word may do, and what is known of it; its place in `cells`. */
export function tellWhat(
  vocabulary: Vocabulary,
  hash1: number,
  hash2: number,
  what: number,
  known: KnownWord | undefined,
): number {
  const place = findPlace(vocabulary, hash1, hash2);
  vocabulary.cells[place + 1] = what;
  vocabulary.known[vocabulary.cells[place]! - 1] = known;
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

function growArrays(vocabulary: Vocabulary): void {
  const { hash1, hash2, size, lists } = vocabulary;
  Object.assign(vocabulary, withRoom(size.length * 2));
  vocabulary.hash1.set(hash1);
  vocabulary.hash2.set(hash2);
  vocabulary.size.set(size);
  vocabulary.lists.set(lists);
}
