import { allMatches } from '../../core/all-matches.ts';
import type { Span } from '../../core/article.ts';
import { type PlacedWord, readWords, wordOf } from '../../text/words.ts';
import { findWrittenOut } from './acronyms.ts';
import { EntryMarks } from './entry-marks.ts';
import { type Numbered, type OurWord, ourWord, type TheirWord, theirWord } from './lexicon-words.ts';
import { anySounds, formsOfSound, namesOfSound } from './name-cost.ts';

/** A content word of one side and whether anything of the other side may be its translation. */
export interface AlignedWord extends Span {
  readonly text: string;
  /** The lexicon knows the word; an unknown one may find its like by sound only. */
  readonly known: boolean;
  readonly supported: boolean;
}

export interface Alignment {
  readonly source: readonly AlignedWord[];
  readonly target: readonly AlignedWord[];
}

/** What is known of a word of {@link AlignedSide}, as bits. */
export const KNOWN = 1;
export const SUPPORTED = 2;
export const CAPITAL = 4;

/** The content words of one side of the pair that was aligned last, in order; the next pair takes the same memory. */
export interface AlignedSide {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** Bits. */
  states: Uint8Array;
  /** By number among those that are compared by sound; -1: it is not. */
  sounds: Int16Array;
}

function makeSide(): AlignedSide {
  return {
    count: 0,
    starts: new Int32Array(64),
    ends: new Int32Array(64),
    states: new Uint8Array(64),
    sounds: new Int16Array(64),
  };
}

/** Makes room for so many words. */
function prepare(side: AlignedSide, words: number): void {
  side.count = 0;
  if (words <= side.states.length) return;
  const room = 2 * words;
  side.starts = new Int32Array(room);
  side.ends = new Int32Array(room);
  side.states = new Uint8Array(room);
  side.sounds = new Int16Array(room);
}

const ours = makeSide();
const theirs = makeSide();
/** For each of our words its number among all Arabic words. */
let places = new Int32Array(64);
const wanted = new EntryMarks();
const offered = new EntryMarks();

/** So many different words of each side are compared by sound: each with each. */
const MOST = 150;
const lost: OurWord[] = [];
const names: TheirWord[] = [];
const lostHeard = new Uint8Array(MOST);
const namesHeard = new Uint8Array(MOST);
let turn = 0;

/**
 * Which content words of a pair may be translations of each other, by the lexicon and by sound. A sieve, not an alignment word by word: one
 * word may stand for several. Linear in words for the lexicon; sound is tried for unknown words against words with a capital. Both sides are
 * as they are until the next pair is aligned.
 */
export function alignSides(
  source: string,
  target: string,
): { readonly ours: AlignedSide; readonly theirs: AlignedSide } {
  turn++;
  readOurs(source);
  if (readTheirs(target)) markWrittenOut(source, target);
  gatherLost();
  if (compareSounds()) {
    support(ours, lostHeard);
    support(theirs, namesHeard);
  }
  return SIDES;
}

const SIDES = { ours, theirs };

/** @param heard by number, 1 for each that was */
function support({ count, sounds, states }: AlignedSide, heard: Uint8Array): void {
  for (let index = 0; index < count; index++) {
    const number = sounds[index]!;
    if (number >= 0 && heard[number] === 1) states[index]! |= SUPPORTED;
  }
}

/** Our words, one for each of `ours`. */
const ownWords: OurWord[] = [];

function readOurs(source: string): void {
  const words = arabicWordsOf(source);
  prepare(ours, words.length);
  if (places.length < ours.states.length) places = new Int32Array(ours.states.length);
  wanted.clear();
  let place = -1;
  let count = 0;
  for (let index = 0; index < words.length; index++) {
    const { word, start, end } = words[index]!;
    const own = ourWord(word);
    if (!own.arabic) continue;
    place++;
    if (!own.content) continue;
    if (own.entries) wanted.add(own.entries);
    ownWords[count] = own;
    places[count] = place;
    ours.starts[count] = start;
    ours.ends[count] = end;
    ours.states[count] = own.entries ? KNOWN : 0;
    count++;
  }
  ours.count = count;
}

/** Whether a word has two capitals side by side. */
function readTheirs(target: string): boolean {
  const words = englishWordsOf(target);
  prepare(theirs, words.length);
  offered.clear();
  names.length = 0;
  let shortened = false;
  let count = 0;
  for (let index = 0; index < words.length; index++) {
    const { word, start, end } = words[index]!;
    const own = theirWord(word);
    const { entries } = own;
    offered.add(entries);
    if (own.twoCapitals) shortened = true;
    if (!own.content) continue;
    theirs.starts[count] = start;
    theirs.ends[count] = end;
    const state = (entries.length > 0 ? KNOWN : 0) | (own.capital ? CAPITAL : 0);
    theirs.states[count] = wanted.has(entries) ? state | SUPPORTED : state;
    theirs.sounds[count] = own.capital ? numberIn(names, own) : -1;
    count++;
  }
  theirs.count = count;
  return shortened;
}

/** The number of a word among others, each of them once. */
function numberIn<T extends Numbered>(list: T[], word: T): number {
  if (word.turn !== turn) {
    word.turn = turn;
    word.number = list.length < MOST ? list.push(word) - 1 : -1;
  }
  return word.number;
}

/** Names that the source writes out and the target shortens. */
function markWrittenOut(source: string, target: string): void {
  const folded: string[] = [];
  for (const { word } of arabicWordsOf(source)) if (ourWord(word).arabic) folded.push(word.folded);
  const { acronyms, words } = findWrittenOut(folded, target);
  if (acronyms.size === 0) return;
  for (let index = 0; index < ours.count; index++) if (words.has(places[index]!)) ours.states[index]! |= SUPPORTED;
  for (let index = 0; index < theirs.count; index++)
    if (acronyms.has(target.slice(theirs.starts[index], theirs.ends[index]))) theirs.states[index]! |= SUPPORTED;
}

/** Words of the source that the lexicon finds nothing for in the target. */
function gatherLost(): void {
  lost.length = 0;
  for (let index = 0; index < ours.count; index++) {
    const own = ownWords[index]!;
    if ((ours.states[index]! & SUPPORTED) !== 0 || (own.entries && offered.has(own.entries))) {
      ours.states[index]! |= SUPPORTED;
      ours.sounds[index] = -1;
    } else ours.sounds[index] = numberIn(lost, own);
  }
}

/** Whether some word of the source is heard in the target. */
function compareSounds(): boolean {
  let any = false;
  if (names.length === 0) return any;
  lostHeard.fill(0, 0, lost.length);
  namesHeard.fill(0, 0, names.length);
  for (let one = 0; one < lost.length; one++)
    for (let other = 0; other < names.length; other++) {
      if (!alike(lost[one]!, names[other]!)) continue;
      lostHeard[one] = 1;
      namesHeard[other] = 1;
      any = true;
    }
  return any;
}

/** {@link alignSides} as objects, which stay. */
export function alignWords(source: string, target: string): Alignment {
  alignSides(source, target);
  return { source: wordsOf(ours, source), target: wordsOf(theirs, target) };
}

export function wordsOf({ count, starts, ends, states }: AlignedSide, text: string): AlignedWord[] {
  return Array.from({ length: count }, (_, index) => {
    const [start, end, state] = [starts[index]!, ends[index]!, states[index]!];
    return {
      start,
      end,
      text: text.slice(start, end),
      known: (state & KNOWN) !== 0,
      supported: (state & SUPPORTED) !== 0,
    };
  });
}

const ARABIC_WORD = /[\u0621-\u065f\u0670-\u06d3]+/g;
const ENGLISH_WORD = /[\p{L}\p{M}]+(?:['\u2019]\p{L}+)?/gu;

/** All words of a text; what {@link ARABIC_WORD} finds are those that are Arabic. */
function arabicWordsOf(text: string): readonly PlacedWord[] {
  const { words } = readWords(text);
  for (let index = 0; index < words.length; index++)
    if (ourWord(words[index]!.word).mixed) return placed(allMatches(text, ARABIC_WORD));
  return words;
}

/** What {@link ENGLISH_WORD} finds: words that an apostrophe joins are one. */
function englishWordsOf(text: string): readonly PlacedWord[] {
  const joined = (text.includes("'") || text.includes('\u2019')) && /['\u2019]\p{L}/u.test(text);
  return joined ? placed(allMatches(text, ENGLISH_WORD)) : readWords(text).words;
}

function placed(found: Iterable<RegExpExecArray>): PlacedWord[] {
  return Array.from(found, ({ 0: text, index }) => {
    const word = wordOf(text);
    return { word, text, folded: word.folded, start: index, end: index + text.length };
  });
}

/** Answers by both words: each place is taken by the pair that was heard last. */
const ANSWERS = 1 << 14;
const askedOf = new Int32Array(ANSWERS).fill(-1);
const askedFor = new Int32Array(ANSWERS);
const answers = new Uint8Array(ANSWERS);

/** Whether an Arabic word may be a Latin one by its sound. */
function alike(arabic: OurWord, latin: TheirWord): boolean {
  const slot = (Math.imul(arabic.id, 0x9e3779b1) ^ Math.imul(latin.id, 0x85ebca6b)) >>> 18;
  if (askedOf[slot] === arabic.id && askedFor[slot] === latin.id) return answers[slot] === 1;
  arabic.forms ??= formsOfSound(arabic.folded);
  latin.forms ??= namesOfSound(latin.text);
  const answer = anySounds(arabic.forms, latin.forms, BY_SOUND);
  askedOf[slot] = arabic.id;
  askedFor[slot] = latin.id;
  answers[slot] = answer ? 1 : 0;
  return answer;
}

/** Cost of reading one word as the other, up to which they are taken for each other. */
const BY_SOUND = 0.9;
