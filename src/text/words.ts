import { rememberTexts } from '../core/remember-texts.ts';
import { foldTable, SKIP } from './ar/fold.ts';
import { classAt, classOf, isLetter, MARK } from './chars.ts';
import { foldNumberWord } from './values/ar-number-words.ts';

/**
 * The words of texts, for all who look at them one by one: each text is walked over once, and each word is one object as long as news repeats it, so that
 * what is to be known of a word is found out once (see {@link wordFact}).
 */
export class Word {
  readonly text: string;
  /** By {@link foldNumberWord}. */
  readonly folded: string;
  /** By the numbers of {@link wordFact}, with room for all of them and no more: there are thousands of words. */
  readonly facts: unknown[] = new Array(facts);

  /** @param slot where what the table knows of it lies */
  constructor(text: string, slot: number) {
    this.text = text;
    this.folded = foldNumberWord(text);
    for (let column = 0; column < columns; column++) {
      const bits = slots[slot + BITS + column]!;
      if ((bits & KNOWN) !== 0) this.facts[factOfColumn[column]!] = bits & (KNOWN - 1);
    }
  }
}

/** A run of letters and marks. */
export interface PlacedWord {
  readonly word: Word;
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** What a word is stays with the word: most are looked at by nobody. */
class WordInText implements PlacedWord {
  readonly word: Word;
  readonly start: number;
  readonly end: number;

  constructor(word: Word, start: number, end: number) {
    this.word = word;
    this.start = start;
    this.end = end;
  }

  get text(): string {
    return this.word.text;
  }

  get folded(): string {
    return this.word.folded;
  }
}

export interface TextWords {
  /** What `/[\p{L}\p{M}]+/gu` finds. */
  readonly words: readonly PlacedWord[];
  /** Has a character that vanishes when letters are folded, and parts words as it stands: a joiner, a mark of direction. */
  readonly odd: boolean;
  /** By the numbers of {@link bitsOfWords}: what all words have together, or {@link UNKNOWN}. */
  readonly bits: number[];
}

let facts = 0;

/**
 * What depends on a word alone, found out once for each.
 * @param find never undefined
 */
export function wordFact<T extends string | number | boolean | object | null>(
  find: (word: Word) => T,
): (word: Word) => T {
  const fact = facts++;
  return (word) => {
    const known = word.facts[fact];
    if (known !== undefined) return known as T;
    const found = find(word);
    word.facts[fact] = found;
    return found;
  };
}

/** A question whose answer is a number of thirty bits, about a word and about all words of a text together. */
export interface BitsOfWords {
  ofWord(word: Word): number;
  ofText(words: TextWords): number;
}

/** So many of these questions have a place for their answers beside the word in the table, so that a text is told with what its words have; others are asked word by word. */
const MOST_COLUMNS = 5;
let columns = 0;
/** The number of the fact that is the same answer. */
const factOfColumn: number[] = [];
/** Stands with the bits that have been asked for. */
const KNOWN = 1 << 30;
const UNKNOWN = -2;

/** @param find 0 to 2^30 - 1 */
export function bitsOfWords(find: (word: Word) => number): BitsOfWords {
  const column = columns < MOST_COLUMNS ? columns++ : undefined;
  if (column !== undefined) factOfColumn[column] = facts;
  const ofWord = wordFact((word) => {
    const bits = find(word);
    if (column !== undefined) note(word.text, column, bits);
    return bits;
  });
  const gather = ({ words }: TextWords): number => {
    let bits = 0;
    for (let index = 0; index < words.length; index++) bits |= ofWord(words[index]!.word);
    return bits;
  };
  const ofText = (words: TextWords): number => {
    if (column === undefined) return gather(words);
    if (words.bits[column] === UNKNOWN) words.bits[column] = gather(words);
    return words.bits[column]!;
  };
  return { ofWord, ofText };
}

/** Words that are kept: rare ones are forgotten before a text is read where there are more, and in the middle of one where there are half as many again. */
const MOST_WORDS = 20_000;
/** So many of them stay when the others are forgotten: those that were met again since the last time. */
const MOST_STAYING = 0.75 * MOST_WORDS;
let words: Word[] = [];
/**
 * A table by hash, wider than there are ever words, so that a known word is found where it stands in its text, without making a string of it. What is asked of every word that is read lies
 * side by side in one line of the processor's cache: hash, number of the word from 1, how often it was met of late, its length and one more, answers of {@link bitsOfWords}, and its first
 * letters. What lies here is remembered for longer than the words themselves, whose number is 0 then: it takes less memory than they do, and as long to find out.
 */
const SLOTS = 1 << 16;
const SLOT = 16;
const NUMBER = 1;
const MET = 2;
/** 0: the slot is free. */
const LENGTH = 3;
const BITS = 4;
const LETTERS = BITS + MOST_COLUMNS;
const slots = new Int32Array(SLOTS * SLOT);
const letters = new Uint16Array(slots.buffer);
/** Letters of a word that lie in its slot. */
const MOST_LETTERS = 2 * (SLOT - LETTERS);
/** So many slots are taken at the most, and so many stay taken when there would be more. */
const MOST_TAKEN = 46_000;
const MOST_TAKEN_ON = 32_000;
let taken = 0;
const FACTOR = 0x01000193;
const SEED = 0x811c9dc5 | 0;

/** The object of a word, whatever it is made of. */
export function wordOf(text: string): Word {
  return wordIn(slotOf(text, 0, text.length, hashOf(text)), text, 0, text.length);
}

function hashOf(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FACTOR);
  return hash;
}

/** Of a word that stands in a text; of a new one, if it is not known. */
function slotOf(text: string, start: number, end: number, hash: number): number {
  let slot = firstSlot(hash);
  for (; slots[slot + LENGTH] !== 0; slot = (slot + SLOT) & (slots.length - 1))
    if (slots[slot] === hash && standsAt(slot, text, start, end)) {
      slots[slot + MET]!++;
      return slot;
    }
  if (taken >= MOST_TAKEN) {
    forgetRareSlots();
    return slotOf(text, start, end, hash);
  }
  taken++;
  slots[slot] = hash;
  slots[slot + MET] = 1;
  slots[slot + LENGTH] = end - start + 1;
  const many = Math.min(end - start, MOST_LETTERS);
  for (let at = 0; at < many; at++) letters[2 * (slot + LETTERS) + at] = text.charCodeAt(start + at);
  return slot;
}

function standsAt(slot: number, text: string, start: number, end: number): boolean {
  const length = end - start;
  if (slots[slot + LENGTH] !== length + 1) return false;
  const here = 2 * (slot + LETTERS);
  const many = length < MOST_LETTERS ? length : MOST_LETTERS;
  for (let at = 0; at < many; at++) if (letters[here + at] !== text.charCodeAt(start + at)) return false;
  if (many === length) return true;
  // Where the word is forgotten, nobody knows its other letters.
  const number = slots[slot + NUMBER]!;
  if (number === 0) return false;
  const word = words[number - 1]!.text;
  for (let at = many; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The object of the word of a slot, which stands in a text. */
function wordIn(slot: number, text: string, start: number, end: number): Word {
  const number = slots[slot + NUMBER]!;
  if (number !== 0) return words[number - 1]!;
  if (words.length >= 1.5 * MOST_WORDS) forgetRareWords();
  const word = new Word(text.slice(start, end), slot);
  words.push(word);
  slots[slot + NUMBER] = words.length;
  return word;
}

/** Lays an answer beside its word, if that is still known. */
function note(text: string, column: number, bits: number): void {
  const hash = hashOf(text);
  for (let slot = firstSlot(hash); slots[slot + LENGTH] !== 0; slot = (slot + SLOT) & (slots.length - 1))
    if (slots[slot] === hash && standsAt(slot, text, 0, text.length)) {
      slots[slot + BITS + column] = bits | KNOWN;
      return;
    }
}

function firstSlot(hash: number): number {
  // The low bits of the product depend on the low bits of letters alone.
  return ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * SLOT;
}

function forgetRareWords(): void {
  const known = words;
  words = [];
  for (let slot = 0; slot < slots.length; slot += SLOT) {
    const number = slots[slot + NUMBER]!;
    if (number !== 0) {
      const stays = slots[slot + MET]! >= 2 && words.length < MOST_STAYING;
      slots[slot + NUMBER] = stays ? words.push(known[number - 1]!) : 0;
    }
    slots[slot + MET]! >>= 1;
  }
}

/**
 * Slots of words that are kept stay, and of others those that were met of late. In place: whoever frees a megabyte and more has the C library keep as much again for each thread from then on
 * (docs/performance.md).
 */
function forgetRareSlots(): void {
  let others = MOST_TAKEN_ON - words.length;
  let free = 0;
  while (slots[free + LENGTH] !== 0) free += SLOT;
  // From a free slot on: whatever a word was pushed behind has been gone over before it, so that it finds its place at the same one or nearer.
  for (let gone = SLOT; gone < slots.length; gone += SLOT) {
    const slot = (free + gone) & (slots.length - 1);
    if (slots[slot + LENGTH] === 0) continue;
    const word = slots[slot + NUMBER] !== 0;
    const stays = word || (slots[slot + MET] !== 0 && others > 0);
    if (stays && !word) others--;
    if (stays) {
      let to = firstSlot(slots[slot]!);
      while (to !== slot && slots[to + LENGTH] !== 0) to = (to + SLOT) & (slots.length - 1);
      if (to === slot) continue;
      slots.copyWithin(to, slot, slot + SLOT);
    } else taken--;
    slots.fill(0, slot, slot + SLOT);
  }
}

const INSIDE = 1;
const ODD = 2;
const OUTSIDE = 3;
const HALF = 4;
/** By UTF-16 unit; 0: not met yet. */
const kinds = new Uint8Array(0x10000);

function learn(unit: number): number {
  const kind = classOf(unit);
  const inside = isLetter(kind) || kind === MARK;
  const half = unit >= 0xd800 && unit <= 0xdfff;
  const found = half ? HALF : inside ? INSIDE : foldTable()[unit] === SKIP ? ODD : OUTSIDE;
  kinds[unit] = found;
  return found;
}

/** The words of the texts that were asked for last: readers of numbers, dates, amounts and all that look for words ask for the same. */
export const readWords: (text: string) => TextWords = rememberTexts((text) => wordsBetween(text, 0, text.length));

/** The words of a part of a text, with places in the whole. Neither end parts a surrogate pair. */
export function wordsBetween(text: string, from: number, to: number): TextWords {
  if (words.length >= MOST_WORDS) forgetRareWords();
  const found: PlacedWord[] = [];
  some.fill(0);
  all.fill(-1);
  let odd = false;
  let start = -1;
  let hash = SEED;
  for (let at = from; at <= to; at++) {
    let kind = OUTSIDE;
    let unit = 0;
    if (at < to) {
      unit = text.charCodeAt(at);
      kind = kinds[unit]! || learn(unit);
      if (kind === HALF) {
        const whole = classAt(text, at);
        kind = isLetter(whole) || whole === MARK ? INSIDE : OUTSIDE;
      }
    }
    if (kind === INSIDE) {
      if (start < 0) {
        start = at;
        hash = SEED;
      }
      hash = Math.imul(hash ^ unit, FACTOR);
      continue;
    }
    if (kind === ODD) odd = true;
    if (start >= 0) {
      const slot = slotOf(text, start, at, hash);
      for (let column = 0; column < MOST_COLUMNS; column++) {
        const bits = slots[slot + BITS + column]!;
        some[column]! |= bits;
        all[column]! &= bits;
      }
      found.push(new WordInText(wordIn(slot, text, start, at), start, at));
    }
    start = -1;
  }
  const bits: number[] = [];
  for (let column = 0; column < MOST_COLUMNS; column++)
    bits.push((all[column]! & KNOWN) === 0 ? UNKNOWN : some[column]! & (KNOWN - 1));
  return { words: found, odd, bits };
}

/** By column, of the text that is being read: bits that some word has, and that all have. */
const some = new Int32Array(MOST_COLUMNS);
const all = new Int32Array(MOST_COLUMNS);
