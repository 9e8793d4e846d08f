import { mix } from './form-table.ts';
import { hash1Of, hash2Of, LONGEST_TOKEN } from './letter-hash.ts';

/**
 * Every word that texts were seen to write, as they spelled it, and what is known of it. News repeats its words: nearly every one is answered
 * from here. A hash table by open addressing, at most half full; a slot is eight numbers side by side, half a line of the processor's cache, so
 * that to know a word costs one wait for memory.
 */
export interface Vocabulary {
  count: number;
  slots: Int32Array;
  /** Slots - 1. */
  mask: number;
  /** Folded letters by a word's number, of a long word as many as {@link LONGEST_SEEN} units hold. */
  letters: string[];
  /** By a word's number what kinds of word it may be, where somebody asked. */
  classes: (number | undefined)[];
  /** By a word's number + 1 what it leaves possible of the evidence about a name that it stands beside (`possible-evidence.ts`); grows as needed. */
  beside: Int32Array;
}

/** In a slot: two hashes of the word as it is spelled; its number + 1, 0 where the slot is free; what it may do, as the finder of names says … */
const SPELLED1 = 0;
const SPELLED2 = 1;
export const NUMBER = 2;
export const WHAT = 3;
/** … two hashes of its folded letters; how many they are (LONGEST_TOKEN + 1 for more); the lists it is in, one bit each, -1 where nobody asked. */
export const HASH1 = 4;
export const HASH2 = 5;
export const SIZE = 6;
export const LISTS = 7;
export const SLOT_BITS = 3;

/** UTF-16 units of a word that are looked at where it is no name but stands beside one. */
export const LONGEST_SEEN = 64;

const FEWEST_SLOTS = 1 << 11;

export function createVocabulary(): Vocabulary {
  return { ...withSlots(FEWEST_SLOTS), count: 0, letters: [], classes: [], beside: new Int32Array(8) };
}

function withSlots(count: number): Pick<Vocabulary, 'slots' | 'mask'> {
  return { slots: new Int32Array(count << SLOT_BITS), mask: count - 1 };
}

/** Where the slot of a word begins, by the hashes of its units; -1 where it is not known. */
export function slotOf({ slots, mask }: Vocabulary, spelled1: number, spelled2: number): number {
  for (let slot = mix(spelled1, spelled2) & mask; ; slot = (slot + 1) & mask) {
    const at = slot << SLOT_BITS;
    if (slots[at + NUMBER] === 0) return -1;
    if (slots[at] === spelled1 && slots[at + SPELLED2] === spelled2) return at;
  }
}

function freeSlot({ slots, mask }: Vocabulary, spelled1: number, spelled2: number): number {
  let slot = mix(spelled1, spelled2) & mask;
  while (slots[(slot << SLOT_BITS) + NUMBER] !== 0) slot = (slot + 1) & mask;
  return slot << SLOT_BITS;
}

/**
 * Gives a slot and a number to a word that has none yet.
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
  if (vocabulary.count * 2 > vocabulary.mask) grow(vocabulary);
  const number = vocabulary.letters.push(seen);
  vocabulary.classes.push(undefined);
  vocabulary.count = number;
  const at = freeSlot(vocabulary, spelled1, spelled2);
  const { slots } = vocabulary;
  slots[at + SPELLED1] = spelled1;
  slots[at + SPELLED2] = spelled2;
  slots[at + NUMBER] = number;
  slots[at + HASH1] = hash1Of(letters);
  slots[at + HASH2] = hash2Of(letters);
  slots[at + SIZE] = Math.min(letters.length, LONGEST_TOKEN + 1);
  slots[at + LISTS] = -1;
  return at;
}

function grow(vocabulary: Vocabulary): void {
  const { slots } = vocabulary;
  Object.assign(vocabulary, withSlots((vocabulary.mask + 1) * 2));
  for (let from = 0; from < slots.length; from += 1 << SLOT_BITS) {
    if (slots[from + NUMBER] === 0) continue;
    const to = freeSlot(vocabulary, slots[from]!, slots[from + SPELLED2]!);
    vocabulary.slots.set(slots.subarray(from, from + (1 << SLOT_BITS)), to);
  }
}
