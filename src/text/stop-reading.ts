/** What the rules about stops ask of the text they stand in. */
import { ARABIC, BLANK, classAt, isAlphanumeric, isQuote, OPEN, QUOTE, QUOTE_CLOSE, QUOTE_OPEN } from './chars.ts';
import type { QuoteCounter } from './read-stop.ts';
import type { StopWords } from './stop-words.ts';
import { classBefore, skipForward, type Word, wordAfter } from './words-around.ts';

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
  readonly quotes: QuoteCounter;
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
  const { starters, starterPairs } = reading.words;
  return starters.has(word.key) || starterPairs.get(word.key)?.has(wordBehind(reading, word).key) === true;
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
  return seconds.has(wordBehind(reading, word).key);
}

/** The word behind another one. */
export function wordBehind({ text, end }: Reading, word: Word): Word {
  return wordAfter(text, skipForward(text, word.end, end), end);
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

/** The next word is a noun that a glued conjunction ties to what went before: `والمعارضة`, `وبالإكثار`. */
export function isJoinedNoun(reading: Reading, word: Word): boolean {
  const { joinedArticle } = reading.words;
  if (joinedArticle === undefined || startsSurely(reading, word)) return false;
  // A proclitic preposition may stand between the conjunction and the article.
  return (
    word.key.startsWith(joinedArticle) ||
    (/^.[\u0628\u0643]/u.test(word.key) && word.key.slice(2).startsWith(joinedArticle.slice(1)))
  );
}

/**
 * A quotation that was opened in this segment is still open at `at`. Straight quotes are counted; of the others the last one decides,
 * 400 characters back at most. ” opens, too, where a blank stands before it and none behind.
 */
export function isInQuotation(reading: Reading, at: number): boolean {
  const { text, start, quotes } = reading;
  const floor = Math.max(start, at - 400);
  for (let place = at - 1; place >= floor; place--) {
    const kind = classAt(text, place);
    if (!isQuote(kind)) continue;
    const code = text.charCodeAt(place);
    // The apostrophe of "You'll" and of transliterations.
    if (code === 0x27 || code === 0x2019) continue;
    if (kind === QUOTE) return quotes.isOpenInSegment(code, at);
    if (kind === QUOTE_OPEN) return true;
    if (kind !== QUOTE_CLOSE) continue;
    const before = classBefore(text, place, start);
    return code === 0x201d && (before === BLANK || before === OPEN) && classAt(text, place + 1) === ARABIC;
  }
  return false;
}
