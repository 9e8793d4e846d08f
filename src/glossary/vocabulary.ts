import { hash1Of, hash2Of, LONGEST_TOKEN } from './letter-hash.ts';

/**
 * Every word that texts were seen to write, as they spelled it, and what is known of it. News repeats its words: nearly every one is answered
 * from here. A hash table by open addressing, at most half full; a slot is four numbers side by side, so that to know a word costs one wait for
 * memory and the words of the language that come most lie in the caches. What is asked of few words alone lies apart, by their numbers.
 */
export interface Vocabulary {
  count: number;
  slots: Int32Array;
  /** Room for so many slots as a power of two: 32 less this. */
  shift: number;
  /** By a word's number its folded letters, of a long word as many as {@link LONGEST_SEEN} units hold. Words are numbered from 1; '' is number 0. */
  letters: string[];
  /** By a word's number {@link FACTS} numbers side by side, a line of the processor's cache. */
  facts: Int32Array;
  /** By a word's number 1 << STEM_BITS numbers, where somebody asked: what its stem is and tells (`weigh-talk.ts`). */
  stems: Int32Array;
}

/** In a slot: two hashes of the word as it is spelled; its number, 0 where the slot is free; what it may do, as the finder of names says. */
const SPELLED1 = 0;
export const SPELLED2 = 1;
export const NUMBER = 2;
export const WHAT = 3;
export const SLOT_BITS = 2;

/** Among the facts: two hashes of the folded letters, and how many they are (LONGEST_TOKEN + 1 for more); … */
export const HASH1 = 0;
export const HASH2 = 1;
export const SIZE = 2;
/** … where somebody asked, and {@link UNKNOWN} before: the lists that the word is in, one bit each; what kinds of word it may be; … */
export const LISTS = 3;
export const CLASSES = 4;
export const UNKNOWN = -1;
/** … its first folded letter, 0 for none; … */
export const FIRST_LETTER = 5;
/** … its role before a name and behind one, 0 where nobody asked (`roles.ts`); … */
export const BEFORE_ROLE = 6;
export const BEHIND_ROLE = 7;
/** … and what it leaves possible as the word before a name, and as the word behind, {@link BESIDE} numbers each; in all 0 until it is told (`possible-evidence.ts`). */
export const BEFORE = 8;
export const BEHIND = 12;
export const BESIDE = 4;
export const FACT_BITS = 4;

/** Among the stems: a hash of the stem, 0 where nobody asked; of the stem behind a preposition, 0 for none; the row of its weights; what it tells anywhere, in hundredths. */
export const STEM = 0;
export const SHORTER = 1;
export const ROW = 2;
export const ANYWHERE = 3;
export const STEM_BITS = 2;

/** UTF-16 units of a word that are looked at where it is no name but stands beside one. */
export const LONGEST_SEEN = 64;

const FEWEST_SLOT_BITS = 11;
/** Up to here facts grow eightfold: words are numbered one by one, and what lies behind the last takes no memory yet. */
const MANY_FACTS = 1 << 20;

export function createVocabulary(): Vocabulary {
  const vocabulary = {
    ...withSlots(FEWEST_SLOT_BITS),
    count: 0,
    letters: [''],
    facts: new Int32Array(1 << (FEWEST_SLOT_BITS - 1 + FACT_BITS)),
    stems: new Int32Array(1 << (FEWEST_SLOT_BITS - 1 + STEM_BITS)),
  };
  clearFacts(vocabulary, 0, '');
  return vocabulary;
}

function withSlots(bits: number): Pick<Vocabulary, 'slots' | 'shift'> {
  return { slots: new Int32Array(1 << (bits + SLOT_BITS)), shift: 32 - bits };
}

// Of one's own a constant is part of the code; one that a module exports is read again at every use.
const OWN_SLOT_BITS = SLOT_BITS;

/** Where in `slots` a word is looked for first, by the hashes of its units; then slot by slot, and from the last on to the first. */
export function firstSlot({ shift }: Pick<Vocabulary, 'shift'>, spelled1: number, spelled2: number): number {
  return (Math.imul(spelled1 ^ spelled2, 0x9e3779b1) >>> shift) << OWN_SLOT_BITS; // Fibonacci hashing (Knuth, 6.4)
}

function freeSlot(vocabulary: Vocabulary, spelled1: number, spelled2: number): number {
  const { slots } = vocabulary;
  let at = firstSlot(vocabulary, spelled1, spelled2);
  while (slots[at + NUMBER] !== 0) at = (at + (1 << SLOT_BITS)) & (slots.length - 1);
  return at;
}

/**
 * Gives a slot and a number to a word that has none yet; where the slot begins.
 * @param letters all its folded letters
 * @param seen those of its first {@link LONGEST_SEEN} units
 */
export function addWord(
  vocabulary: Vocabulary,
  spelled1: number,
  spelled2: number,
  letters: string,
  seen: string,
): number {
  if ((vocabulary.count + 1) << (SLOT_BITS + 1) >= vocabulary.slots.length) grow(vocabulary);
  const number = ++vocabulary.count;
  vocabulary.letters.push(seen);
  const at = freeSlot(vocabulary, spelled1, spelled2);
  const { slots } = vocabulary;
  slots[at + SPELLED1] = spelled1;
  slots[at + SPELLED2] = spelled2;
  slots[at + NUMBER] = number;
  clearFacts(vocabulary, number, letters);
  return at;
}

/** How many folded letters a word has; LONGEST_TOKEN + 1 for more than LONGEST_TOKEN. */
export function sizeOfWord({ facts }: Vocabulary, number: number): number {
  return facts[(number << FACT_BITS) + SIZE]!;
}

function clearFacts({ facts }: Vocabulary, number: number, letters: string): void {
  const at = number << FACT_BITS;
  facts[at + HASH1] = hash1Of(letters);
  facts[at + HASH2] = hash2Of(letters);
  facts[at + SIZE] = Math.min(letters.length, LONGEST_TOKEN + 1);
  facts[at + FIRST_LETTER] = letters === '' ? 0 : letters.charCodeAt(0);
  facts[at + LISTS] = UNKNOWN;
  facts[at + CLASSES] = UNKNOWN;
}

function grow(vocabulary: Vocabulary): void {
  const { slots, facts, stems, shift } = vocabulary;
  Object.assign(vocabulary, withSlots(33 - shift));
  for (let from = 0; from < slots.length; from += 1 << SLOT_BITS) {
    if (slots[from + NUMBER] === 0) continue;
    const to = freeSlot(vocabulary, slots[from]!, slots[from + SPELLED2]!);
    vocabulary.slots.set(slots.subarray(from, from + (1 << SLOT_BITS)), to);
  }
  if (facts.length >= 1 << (32 - shift + FACT_BITS)) return;
  vocabulary.facts = new Int32Array(facts.length * (facts.length < MANY_FACTS ? 8 : 2));
  vocabulary.facts.set(facts);
  vocabulary.stems = new Int32Array(vocabulary.facts.length >> (FACT_BITS - STEM_BITS));
  vocabulary.stems.set(stems);
}
