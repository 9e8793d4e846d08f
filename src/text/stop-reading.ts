/** What the rules about stops ask of the text they stand in. */
import { classAt, isAlphanumeric } from './chars.ts';
import type { StopWords } from './stop-words.ts';
import { skipForward, type Word, wordAfter } from './words-around.ts';

/** The block that is being read, and the segment so far. */
export interface Reading {
  readonly text: string;
  /** Of the segment that is open. */
  readonly start: number;
  /** The first letter or digit of that segment. */
  readonly firstWord: number;
  /** Of the block. */
  readonly end: number;
  readonly words: StopWords;
  /** The desk's own abbreviations, as keys. */
  readonly own: ReadonlySet<string>;
}

/** The next word, behind opening quotes and brackets and dashes. */
export function nextWord(reading: Reading, from: number): Word {
  let at = from;
  const limit = Math.min(reading.end, from + 12);
  while (at < limit && !isAlphanumeric(classAt(reading.text, at))) at++;
  return wordAfter(reading.text, at, reading.end);
}

/** The next word is one that hardly stands anywhere but at a sentence's head. */
export function startsSurely(reading: Reading, word: Word): boolean {
  return reading.words.starters.has(word.key);
}

/** The next word takes up what went before: `فأجاب`, `فضحك`. No name or noun that begins with the letter itself. */
export function resumes(reading: Reading, word: Word): boolean {
  const { resumption, resumptionNames } = reading.words;
  return (
    resumption !== undefined && word.length >= 3 && word.key.startsWith(resumption) && !resumptionNames.has(word.key)
  );
}

/** A preposition that opens a sentence with what follows it: من جهته، في المقابل، إلى ذلك. */
export function opensTopic(reading: Reading, word: Word): boolean {
  const seconds = reading.words.topics.get(word.key);
  if (seconds === undefined) return false;
  return seconds.has(wordAfter(reading.text, skipForward(reading.text, word.end, reading.end), reading.end).key);
}

/** The next word carries the sentence on behind a closed quotation, a bracket or "et cetera". */
export function carriesOn(reading: Reading, word: Word): boolean {
  return reading.words.continuers.has(word.key) && !opensTopic(reading, word);
}

/** The next word may well begin a sentence: a usual first word, or one with a glued conjunction. */
export function startsLikely(reading: Reading, word: Word): boolean {
  const { starters, openers, conjunction, conjunctionNames } = reading.words;
  if (starters.has(word.key) || openers.has(word.key)) return true;
  if (conjunction === undefined || word.length < 4) return false;
  if (word.key === '') return reading.text[word.start] === conjunction;
  return word.key.startsWith(conjunction) && !conjunctionNames.has(word.key);
}
