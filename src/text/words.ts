import { remember } from '../core/remember.ts';
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

  constructor(text: string) {
    this.text = text;
    this.folded = foldNumberWord(text);
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

export interface TextWords {
  /** What `/[\p{L}\p{M}]+/gu` finds. */
  readonly words: readonly PlacedWord[];
  /** Has a character that vanishes when letters are folded, and parts words as it stands: a joiner, a mark of direction. */
  readonly odd: boolean;
  /** By the numbers of {@link textFact}. */
  readonly facts: unknown[];
}

let facts = 0;
let textFacts = 0;

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

/**
 * What depends on the words of a text alone, found out once for each as long as it is remembered.
 * @param find never undefined
 */
export function textFact<T extends string | number | boolean | object | null>(
  find: (words: TextWords) => T,
): (words: TextWords) => T {
  const fact = textFacts++;
  return (words) => {
    const known = words.facts[fact];
    if (known !== undefined) return known as T;
    const found = find(words);
    words.facts[fact] = found;
    return found;
  };
}

/** Words that are kept: rare ones are forgotten before a text is read where there are more, and in the middle of one where there are twice as many. */
const MOST_WORDS = 20_000;
/** So many of them stay when the others are forgotten: those that were met again since the last time. */
const MOST_STAYING = 0.75 * MOST_WORDS;
let words: Word[] = [];
/**
 * A table by hash, wider than there are ever words, so that a known word is found where it stands in its text, without making a string of it: hash, number of the
 * word from 1, and how often it was met of late.
 */
const SLOTS = 1 << 16;
const SLOT = 4;
const NUMBER = 1;
const MET = 2;
const slots = new Int32Array(SLOTS * SLOT);
const FACTOR = 0x01000193;
const SEED = 0x811c9dc5 | 0;

/** The object of a word, whatever it is made of. */
export function wordOf(text: string): Word {
  let hash = SEED;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FACTOR);
  return wordAt(text, 0, text.length, hash);
}

function wordAt(text: string, start: number, end: number, hash: number): Word {
  let slot = firstSlot(hash);
  for (let number = slots[slot + NUMBER]!; number !== 0; number = slots[slot + NUMBER]!) {
    if (slots[slot] === hash) {
      const word = words[number - 1]!;
      if (standsAt(word.text, text, start, end)) {
        slots[slot + MET]!++;
        return word;
      }
    }
    slot = (slot + SLOT) & (slots.length - 1);
  }
  if (words.length >= 2 * MOST_WORDS) {
    forgetRareWords();
    return wordAt(text, start, end, hash);
  }
  const word = new Word(text.slice(start, end));
  words.push(word);
  slots[slot] = hash;
  slots[slot + NUMBER] = words.length;
  slots[slot + MET] = 1;
  return word;
}

function firstSlot(hash: number): number {
  // The low bits of the product depend on the low bits of letters alone.
  return ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * SLOT;
}

function forgetRareWords(): void {
  const staying = slots.slice();
  const known = words;
  forgetWords();
  for (let old = 0; old < staying.length && words.length < MOST_STAYING; old += SLOT) {
    if (staying[old + MET]! < 2) continue;
    const hash = staying[old]!;
    let slot = firstSlot(hash);
    while (slots[slot + NUMBER] !== 0) slot = (slot + SLOT) & (slots.length - 1);
    words.push(known[staying[old + NUMBER]! - 1]!);
    slots[slot] = hash;
    slots[slot + NUMBER] = words.length;
    slots[slot + MET] = staying[old + MET]! >> 1;
  }
}

function forgetWords(): void {
  words = [];
  slots.fill(0);
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
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
export const readWords: (text: string) => TextWords = remember(32, (text) => wordsBetween(text, 0, text.length));

/** The words of a part of a text, with places in the whole. Neither end parts a surrogate pair. */
export function wordsBetween(text: string, from: number, to: number): TextWords {
  if (words.length >= MOST_WORDS) forgetRareWords();
  const found: PlacedWord[] = [];
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
      const word = wordAt(text, start, at, hash);
      found.push({ word, text: word.text, folded: word.folded, start, end: at });
    }
    start = -1;
  }
  return { words: found, odd, facts: [] };
}
