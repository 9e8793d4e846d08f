/** Stops inside a quotation or a bracket: whether the sentence goes on behind what closes. */
import { CLOSE, COMMA, classAt, isAlphanumeric, isLetter, isQuote, OPEN, TERMINAL } from './chars.ts';
import type { Stop } from './read-stop.ts';
import { carriesOn, nextWord, type Reading, resumes, startsLikely, startsSurely } from './stop-reading.ts';
import {
  classBefore,
  isSeveralWords,
  skipBack,
  skipForward,
  type Word,
  wordAfter,
  wordBefore,
} from './words-around.ts';

/** Where the quotation or bracket that closes at `closer` was opened within the segment, or -1. Looks back 400 characters at most. */
function openerOf(reading: Reading, closer: number): number {
  const { text } = reading;
  const floor = Math.max(reading.start, closer - 400);
  const bracket = classAt(text, closer) === CLOSE;
  for (let at = closer - 1; at >= floor; at--) {
    const kind = classAt(text, at);
    if (bracket) {
      if (kind === OPEN) return at;
    } else if (isQuote(kind)) {
      // The apostrophe of "You'll".
      if (isLetter(classBefore(text, at, floor)) && isLetter(classAt(text, at + 1))) continue;
      return at;
    }
  }
  return -1;
}

/** The stop stands inside a quotation or bracket that closes with it: does the sentence go on behind that? */
export function endsBehindCloser(reading: Reading, stop: Stop): boolean {
  const { text, words } = reading;
  const word = nextWord(reading, stop.next);
  const bracket = classAt(text, stop.closer) === CLOSE;
  const opener = openerOf(reading, stop.closer);
  if (bracket) return endsBehindBracket(reading, stop, opener, word);
  const opensSentence = opener !== -1 && opener <= reading.firstWord;
  const spoken = opener !== -1 && !opensSentence && isSpeechBefore(reading, opener);
  // "…!" و"…": two quotations are joined.
  if (word.key === words.conjunction && isQuote(classAt(text, word.end))) return false;
  // "….", then "…": another quotation begins.
  if (stop.kind === 'stop' && isQuote(classAt(text, stop.next))) return true;
  if (words.relatives.has(word.key)) return false;
  if (stop.kind !== 'stop' && resumes(reading, word)) return false;
  // "ارحلوا!" within a sentence, without a colon or a verb of saying: only a report begins anew behind it.
  if (stop.kind !== 'stop' && opener !== -1 && !opensSentence && !spoken)
    return words.reporting.size > 0 ? words.reporting.has(word.key) : startsSurely(reading, word);
  if (startsSurely(reading, word) && !(stop.kind !== 'stop' && carriesOn(reading, word))) {
    return !isCitingClause(reading, word);
  }
  if (stop.glued && !isLetter(classAt(text, stop.next)) && !isQuote(classAt(text, stop.next))) return false;
  if (stop.kind === 'stop') {
    if (words.speech.has(word.key) && opensSentence) return hasOwnObject(reading, word);
    if (opensSentence && words.pointers.has(word.key)) return false;
    if (opener !== -1 && !opensSentence && !spoken && (isNamed(reading, opener) || isShort(reading, opener, stop)))
      return startsSurely(reading, word);
    return !isCitingClause(reading, word);
  }
  if (opensSentence && words.speech.has(word.key)) return hasOwnObject(reading, word);
  // "لماذا؟" "ستعرف لاحقا.": another speaks.
  if (opensSentence && isQuote(classAt(text, stop.next))) return true;
  if (carriesOn(reading, word)) return false;
  if (opener === -1) return !words.speech.has(word.key);
  if (opensSentence) return startsLikely(reading, word);
  return spoken;
}

/**
 * Behind `.)`, `؟)`, `...)`. What a bracket opens within a sentence is a remark of it, with or without a stop; only a word that
 * begins sentences says that the stop was meant for the whole. A bracket that opened the sentence ends it.
 */
function endsBehindBracket(reading: Reading, stop: Stop, opener: number, word: Word): boolean {
  const { text } = reading;
  if (opener === -1 || opener <= reading.firstWord)
    return stop.kind === 'stop' || opener === -1 ? true : startsLikely(reading, word);
  if (stop.kind !== 'stop' || !isSeveralWords(text, opener + 1, stop.start, 3)) return false;
  return startsSurely(reading, word) && !carriesOn(reading, word);
}

/** A noun that gives the quotation as a name or wording stands in front of it: عبارة "…"، فيلم "…". */
function isNamed(reading: Reading, opener: number): boolean {
  const { text, words } = reading;
  const noun = wordBefore(text, skipBack(text, opener, reading.start), reading.start);
  if (words.namedNouns.has(noun.key)) return true;
  // "نشيد الفريق": the noun's owner stands between.
  return words.namedNouns.has(wordBefore(text, skipBack(text, noun.start, reading.start), reading.start).key);
}

/** `قرأت "الأيام." لطه حسين`: a word or two, that nobody said, are a name. Not `"… «كذا»."`, whose last quote closes another quotation. */
function isShort({ text }: Reading, opener: number, stop: Stop): boolean {
  return isLetter(classAt(text, opener + 1)) && !isSeveralWords(text, opener + 1, stop.start, 3);
}

/** "كما قال", "على حد قوله", "بحسب …": names the speaker of what was quoted. */
function isCitingClause(reading: Reading, word: Word): boolean {
  const { text, words, end } = reading;
  const second = wordAfter(text, skipForward(text, word.end, end), end);
  return (
    words.citing.has(word.key) &&
    (words.citing.get(word.key)!.size === 0 || words.citing.get(word.key)!.has(second.key))
  );
}

/**
 * `"…." قال محللون إن …`: what the verb says is still to come, so it is not the quotation before it. Looks 14 words ahead, to the
 * next stop at most.
 */
function hasOwnObject(reading: Reading, verb: Word): boolean {
  const { text, words, end } = reading;
  let at = verb.end;
  for (let count = 0; count < 14 && at < end; ) {
    const kind = classAt(text, at);
    if (kind === TERMINAL) return false;
    if (text[at] === ':') return true;
    if (!isAlphanumeric(kind)) {
      at++;
      continue;
    }
    const word = wordAfter(text, at, end);
    if (words.complements.has(word.key)) return true;
    // "سأل الحارس، فرد الشاب: …": the colon is another verb's.
    if (words.speech.has(word.key.slice(1)) && isGlued(words, word.key[0])) return false;
    count++;
    at = Math.max(word.end, at + 1);
  }
  return false;
}

/** A letter that is glued to a first word: و, ف. */
function isGlued({ conjunction, resumption }: Reading['words'], letter: string | undefined): boolean {
  return letter !== undefined && (letter === conjunction || letter === resumption);
}

/** A colon or a verb of saying stands before the quotation. */
export function isSpeechBefore(reading: Reading, opener: number): boolean {
  const { text, words } = reading;
  const at = skipBack(text, opener, reading.start);
  if (classBefore(text, at, reading.start) === COMMA) return text[at - 1] === ':';
  const key = wordBefore(text, at, reading.start).key;
  return (
    words.speech.has(key) ||
    (words.conjunction !== undefined && key.startsWith(words.conjunction) && words.speech.has(key.slice(1)))
  );
}
