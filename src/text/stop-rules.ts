import {
  ARABIC,
  BLANK,
  CLOSE,
  COMMA,
  classAt,
  DIGIT,
  FORMAT,
  isAlphanumeric,
  isInvisible,
  isLetter,
  isQuote,
  LOWER,
  MARK,
  OPEN,
  TERMINAL,
  UPPER,
} from './chars.ts';
import { latinAbbreviation } from './latin-abbreviations.ts';
import type { Stop } from './read-stop.ts';
import type { StopWords } from './stop-words.ts';
import {
  classBefore,
  family,
  isSeveralWords,
  skipBack,
  skipForward,
  type Word,
  wordAfter,
  wordBefore,
} from './words-around.ts';

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
function nextWord(reading: Reading, from: number): Word {
  let at = from;
  const limit = Math.min(reading.end, from + 12);
  while (at < limit && !isAlphanumeric(classAt(reading.text, at))) at++;
  return wordAfter(reading.text, at, reading.end);
}

/** The next word is one that hardly stands anywhere but at a sentence's head. */
function startsSurely(reading: Reading, word: Word): boolean {
  return reading.words.starters.has(word.key);
}

/** The next word may well begin a sentence: a usual first word, or one with a glued conjunction. */
function startsLikely(reading: Reading, word: Word): boolean {
  const { starters, openers, conjunction, conjunctionNames } = reading.words;
  if (starters.has(word.key) || openers.has(word.key)) return true;
  if (conjunction === undefined || word.length < 4) return false;
  if (word.key === '') return reading.text[word.start] === conjunction;
  return word.key.startsWith(conjunction) && !conjunctionNames.has(word.key);
}

/** The sentence is only a list mark so far: `1.`, `١.`, `أ.`, `2.1.`, `(ب).` */
function isListMark(reading: Reading, stop: Stop): boolean {
  const { text, firstWord } = reading;
  if (stop.start - firstWord > 9) return false;
  let run = 0;
  let letters = 0;
  for (let at = firstWord; at < stop.start; at++) {
    const kind = classAt(text, at);
    if (isAlphanumeric(kind)) {
      if (++run > 3 || (isLetter(kind) && ++letters > 1)) return false;
    } else if (kind === TERMINAL) run = 0;
    else if (kind !== FORMAT && kind !== MARK && kind !== CLOSE && kind !== BLANK) return false;
    else if (run > 0 && kind === BLANK) run = 4;
  }
  return true;
}

/** Whether a segment ends at this stop. */
export function endsAt(reading: Reading, stop: Stop): boolean {
  if (stop.next >= reading.end) return false;
  // Nothing to read yet: the stop belongs to what follows.
  if (stop.start <= reading.firstWord) return false;
  const next = classAt(reading.text, stop.next);
  if (next === COMMA && !(stop.kind === 'stop' && !stop.glued && stop.closer === -1)) return false;
  if (next === CLOSE) return false;
  if (stop.sealed) return true;
  switch (stop.kind) {
    case 'mark':
      return endsAtMark(reading, stop);
    case 'ellipsis':
    case 'pause':
      return endsAtEllipsis(reading, stop);
    case 'stop':
      return stop.glued && stop.closer === -1 ? endsAtGluedStop(reading, stop) : endsAtStop(reading, stop);
  }
}

function endsAtMark(reading: Reading, stop: Stop): boolean {
  const { text, words } = reading;
  if (stop.closer !== -1) return endsBehindCloser(reading, stop);
  const next = classAt(text, stop.next);
  const left = classBefore(text, stop.start, reading.start);
  if (stop.glued) {
    if (next === ARABIC) return isInAddress(reading, stop) === false;
    if (isQuote(next) || next === OPEN) return true;
    if (left === ARABIC) return isLetter(next) || next === DIGIT;
    return false;
  }
  if (next === LOWER && (left === LOWER || left === UPPER)) return false;
  const word = wordBefore(text, skipBack(text, stop.start, reading.start), reading.start);
  if (words.exclaimed.has(word.key) || word.key === 'Yahoo') return startsSurely(reading, nextWord(reading, stop.next));
  return true;
}

function endsAtEllipsis(reading: Reading, stop: Stop): boolean {
  const { text, words } = reading;
  if (stop.closer !== -1) return endsBehindCloser(reading, stop);
  const left = classBefore(text, stop.start, reading.start);
  // "(... كذا", "«… كذا": something was left out in front.
  if (left === OPEN || (isQuote(left) && stop.glued)) return false;
  const word = nextWord(reading, stop.next);
  if (stop.glued || stop.kind === 'pause') return startsSurely(reading, word);
  return !words.afterEllipsis.has(word.key);
}

/** Where the quotation or bracket that closes at `closer` was opened within the segment, or -1. Looks back 400 characters at most. */
function openerOf(reading: Reading, closer: number): number {
  const { text } = reading;
  const floor = Math.max(reading.start, closer - 400);
  const bracket = classAt(text, closer) === CLOSE;
  for (let at = closer - 1; at >= floor; at--) {
    const kind = classAt(text, at);
    if (bracket) {
      if (kind === OPEN) return at;
    } else if (isQuote(kind)) return at;
  }
  return -1;
}

/** The stop stands inside a quotation or bracket that closes with it: does the sentence go on behind that? */
function endsBehindCloser(reading: Reading, stop: Stop): boolean {
  const { text, words } = reading;
  const word = nextWord(reading, stop.next);
  if (startsSurely(reading, word) && !(stop.kind !== 'stop' && words.continuers.has(word.key))) {
    return !(stop.kind === 'stop' && isCitingClause(reading, word));
  }
  if (stop.glued && !isLetter(classAt(text, stop.next)) && !isQuote(classAt(text, stop.next))) return false;
  const opener = openerOf(reading, stop.closer);
  const bracket = classAt(text, stop.closer) === CLOSE;
  if (bracket) {
    if (opener === -1) return true;
    if (opener <= reading.firstWord) return true;
    // "(!)", "(؟)", "(...)" and questions in brackets are remarks within the sentence; a sentence in brackets has words.
    return stop.kind === 'stop' && isSeveralWords(text, opener + 1, stop.start, 3);
  }
  const opensSentence = opener !== -1 && opener <= reading.firstWord;
  if (stop.kind === 'stop') {
    if (words.speech.has(word.key) && opensSentence) return false;
    return !isCitingClause(reading, word);
  }
  if (words.continuers.has(word.key)) return false;
  if (opener === -1) return !words.speech.has(word.key);
  if (opensSentence) return startsLikely(reading, word) && !words.speech.has(word.key);
  if (isSpeechBefore(reading, opener)) return true;
  return false;
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

/** A colon or a verb of saying stands before the quotation. */
function isSpeechBefore(reading: Reading, opener: number): boolean {
  const { text, words } = reading;
  const at = skipBack(text, opener, reading.start);
  if (classBefore(text, at, reading.start) === COMMA) return text[at - 1] === ':';
  const key = wordBefore(text, at, reading.start).key;
  return (
    words.speech.has(key) ||
    (words.conjunction !== undefined && key.startsWith(words.conjunction) && words.speech.has(key.slice(1)))
  );
}

/** One full stop with white space behind it, or with a closing quote or bracket. */
function endsAtStop(reading: Reading, stop: Stop): boolean {
  const { text } = reading;
  const leftEnd = skipBack(text, stop.start, reading.start);
  const left = classBefore(text, leftEnd, reading.start);
  const word = wordBefore(text, leftEnd, reading.start);
  if (stop.closer === -1 && isListMark(reading, stop)) return false;
  const verdict = isAlphanumeric(left) ? judgeLeft(reading, stop, left, word) : undefined;
  if (verdict === false) return false;
  if (stop.closer !== -1) return endsBehindCloser(reading, stop);
  if (verdict === true) return true;
  const next = classAt(text, stop.next);
  if (next === LOWER && (left === LOWER || left === UPPER)) return false;
  if (next === ARABIC && reading.words.domains.has(wordAfter(text, stop.next, reading.end).key)) return false;
  return next !== TERMINAL;
}

/** What the word or number on the left says: ends, does not end, or nothing (undefined). */
function judgeLeft(reading: Reading, stop: Stop, left: number, word: Word): boolean | undefined {
  if (left === DIGIT) return judgeNumber(reading, stop, word);
  if (word.key === '' || word.length > 8) return undefined;
  const dotted =
    classBefore(reading.text, skipBack(reading.text, word.start, reading.start), reading.start) === TERMINAL;
  const verdict = left === ARABIC ? judgeArabic(reading, stop, word, dotted) : judgeLatin(reading, stop, word, dotted);
  if (verdict !== undefined) return verdict;
  return reading.own.has(word.key) ? false : undefined;
}

function judgeNumber(reading: Reading, stop: Stop, word: Word): boolean | undefined {
  const { text, words, end } = reading;
  if (stop.closer !== -1) return undefined;
  const before = skipBack(text, word.start, reading.start);
  // "كما يلي: 1. كذا"
  if (word.length <= 2 && before < word.start && text[before - 1] === ':') return false;
  const follower = wordAfter(text, stop.next, end);
  const next = classAt(text, stop.next);
  if (next === ARABIC && word.length <= 2 && words.months.has(follower.key)) return false;
  if (next !== DIGIT || word.length > 3) return undefined;
  // "7. 9 ألف"
  const behind = skipForward(text, follower.end, end);
  const unit = wordAfter(text, behind, end);
  if (follower.length <= 3 && words.scales.has(unit.key)) return false;
  if (
    follower.length <= 3 &&
    words.perHundred.has(`${unit.key} ${wordAfter(text, skipForward(text, unit.end, end), end).key}`)
  )
    return false;
  if (follower.length <= 3 && (text[behind] === '%' || text[behind] === '\u066A')) return false;
  // "10. 1. 2022"
  if (word.length > 2) return undefined;
  const opensDate = follower.length <= 2 && classAt(text, follower.end) === TERMINAL;
  if (opensDate && classAt(text, skipForward(text, follower.end + 1, end)) === DIGIT) return false;
  if (classBefore(text, before, reading.start) === TERMINAL) {
    const earlier = wordBefore(text, before - 1, reading.start);
    if (earlier.length > 0 && earlier.length <= 2 && family(classAt(text, earlier.start)) === 3) return false;
  }
  return undefined;
}

function judgeArabic(reading: Reading, stop: Stop, word: Word, dotted: boolean): boolean | undefined {
  const { text, words } = reading;
  const isName = word.length > 1 && words.letterNames.has(word.key);
  const listed = words.abbreviations.get(word.key);
  const own = reading.own.has(word.key);
  if (word.length > 1 && !isName && listed === undefined && !own && !(dotted && word.length === 2)) return undefined;
  if (own || listed === 'never') return false;
  const next = nextWord(reading, stop.next);
  if (listed === 'seldom') return startsLikely(reading, next) ? undefined : false;
  if (listed === 'often') return words.continuers.has(next.key) && !startsSurely(reading, next) ? false : undefined;
  const before = wordBefore(text, skipBack(text, word.start, reading.start), reading.start);
  if (isName) {
    if (dotted) return startsSurely(reading, next) ? undefined : false;
    // "بي بي سي." is a name that ends; "جون إف." is a name that goes on.
    const spelled = words.letterNames.has(before.key) && !(words.letterNames.has(next.key) && text[next.end] === '.');
    if (spelled) return undefined;
    const starts = words.doubtfulLetterNames.has(word.key) ? startsLikely(reading, next) : startsSurely(reading, next);
    return starts ? undefined : false;
  }
  if (dotted) return startsLikely(reading, next) && next.length > 1 ? undefined : false;
  if (word.length === 1) {
    const glued = classBefore(text, word.start, reading.start);
    // «فيتامين "د". ويوصي»: the quote was passed already; "(د. محمد": a title.
    if (words.letteredNouns.has(before.key)) return undefined;
    const isUnit = words.unitLetters.has(word.key) && (glued === DIGIT || isNumberBefore(reading, word));
    if (isUnit)
      return classAt(text, stop.next) === OPEN || classAt(text, stop.next) === DIGIT || next.length === 1
        ? false
        : undefined;
    return startsSurely(reading, next) ? undefined : false;
  }
  return false;
}

/** "عام 1443 هـ.", "(1990) م." */
function isNumberBefore(reading: Reading, word: Word): boolean {
  const { text } = reading;
  const at = skipBack(text, word.start, reading.start);
  const kind = classBefore(text, at, reading.start);
  return kind === DIGIT || (kind === CLOSE && classBefore(text, at - 1, reading.start) === DIGIT);
}

function judgeLatin(reading: Reading, stop: Stop, word: Word, dotted: boolean): boolean | undefined {
  const { text, words } = reading;
  const next = nextWord(reading, stop.next);
  const raw = text.slice(word.start, word.end);
  if (word.length === 1) {
    const before = wordBefore(text, skipBack(text, word.start, reading.start), reading.start);
    if (dotted) return startsLikely(reading, next) && next.length > 1 ? undefined : false;
    if (words.letteredNouns.has(before.key)) return undefined;
    if (classAt(text, word.start) !== UPPER) return classAt(text, stop.next) === DIGIT ? false : undefined;
    return startsLikely(reading, next) && next.length > 1 ? undefined : false;
  }
  switch (latinAbbreviation(raw)) {
    case 'title':
      return false;
    case 'number':
      return classAt(text, stop.next) === DIGIT ? false : undefined;
    case 'firm':
      return startsLikely(reading, next) ? undefined : false;
    default:
      return undefined;
  }
}

/** One full stop with no white space behind it: inside a number, an address, an abbreviation, or a space was lost. */
function endsAtGluedStop(reading: Reading, stop: Stop): boolean {
  const { text, words, end } = reading;
  const next = classAt(text, stop.next);
  const left = classBefore(text, stop.start, reading.start);
  if (isInAddress(reading, stop)) return false;
  // ".5", ".نت" behind a space: the stop belongs to what follows, unless that is a word.
  const apart = left === BLANK;
  const leftEnd = apart ? skipBack(text, stop.start, reading.start) : stop.start;
  const word = wordBefore(text, leftEnd, reading.start);
  const before = apart ? classBefore(text, leftEnd, reading.start) : left;
  if (isListMark(reading, stop)) return false;
  const follower = wordAfter(text, stop.next, end);
  if (isLetter(next) || next === DIGIT) {
    if (next === DIGIT) {
      if (apart || before !== ARABIC || word.length < 3 || judgeLeft(reading, stop, before, word) === false)
        return false;
      const behind = follower.end >= end ? BLANK : classAt(text, follower.end);
      return behind === BLANK;
    }
    if (next !== ARABIC) {
      // Arabic, stop, Latin: "البلاد.CNN" but "موقع.com".
      if (before !== ARABIC) return false;
      return next === UPPER && word.length >= 3 && !apart && judgeLeft(reading, stop, before, word) !== false;
    }
    if (words.domains.has(follower.key)) return false;
    if (before === DIGIT)
      return !words.scales.has(follower.key) && follower.length >= 2 && judgeNumber(reading, stop, word) !== false;
    if (isLetter(before)) {
      const verdict = judgeLeft(reading, stop, before, word);
      if (verdict === false) return false;
      if (follower.length >= 2)
        return word.length >= 2 || isAfterNumber(reading, word) || startsSurely(reading, follower);
      return word.length >= 3 && classAt(text, follower.end) !== TERMINAL;
    }
    return follower.length >= 2;
  }
  if (isQuote(next) || next === OPEN)
    return before === ARABIC || before === DIGIT ? endsAtStop(reading, stop) : isInvisible(before) === false;
  if (
    next === MARK ||
    text[stop.next] === '/' ||
    text[stop.next] === '\\' ||
    text[stop.next] === '@' ||
    text[stop.next] === '_'
  )
    return false;
  return endsAtStop(reading, stop);
}

function isAfterNumber(reading: Reading, word: Word): boolean {
  return (
    reading.words.unitLetters.has(word.key) &&
    (classBefore(reading.text, word.start, reading.start) === DIGIT || isNumberBefore(reading, word))
  );
}

/** The stop stands inside a web or mail address. Looks at 80 characters before it at most. */
function isInAddress(reading: Reading, stop: Stop): boolean {
  const { text } = reading;
  const floor = Math.max(reading.start, stop.start - 80);
  let at = stop.start;
  let signs = 0;
  while (at > floor && classAt(text, at - 1) !== BLANK) {
    at--;
    const sign = text[at];
    if (sign === '@') signs++;
    else if (sign === ':' && text.startsWith('://', at)) signs++;
  }
  if (signs === 0 && !text.startsWith('www.', at)) return false;
  // "www.site.com.وقال": an address in Latin letters ends where Arabic ones begin, unless Arabic ones were in it.
  if (classAt(text, stop.next) !== ARABIC) return true;
  for (let place = at; place < stop.start; place++) if (classAt(text, place) === ARABIC) return true;
  return false;
}
