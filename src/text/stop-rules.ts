import { isDefinite } from './behind-abbreviation.ts';
import { endsBehindCloser, isQuotedAlone } from './behind-closer.ts';
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
  lastQuote,
  MARK,
  OPEN,
  TERMINAL,
  UPPER,
} from './chars.ts';
import { endsAtEllipsis } from './ellipses.ts';
import { isInAddress } from './in-address.ts';
import { isDotBefore, isUnitOfNumber, judgeLeft } from './left-of-stop.ts';
import { goesOnWithList, judgeNumber } from './number-before-stop.ts';
import { endsAtMark, isLatin, isTurn } from './question-or-outcry.ts';
import { isFullStop, type Stop } from './read-stop.ts';
import { isInQuotation, isVerbal, nextWord, type Reading, startsLikely, startsSurely } from './stop-reading.ts';
import {
  classBefore,
  isSeveralWords,
  skipBack,
  skipForward,
  type Word,
  wordAfter,
  wordBefore,
} from './words-around.ts';

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

/** `أولا.`, and nothing before it, or a colon: `كما يلي: أولا. رفع الفائدة`. */
function isOrdinal({ text, words, start, firstWord }: Reading, word: Word): boolean {
  if (!words.ordinals.has(word.key)) return false;
  return word.start === firstWord || isBehindColon(text, word.start, start);
}

/** Nothing but blanks stands between `at` and a colon. */
export function isBehindColon(text: string, at: number, floor: number): boolean {
  let place = at - 1;
  while (place > floor && classAt(text, place) === BLANK) place--;
  return place > floor && text[place] === ':';
}

/** Whether a segment ends at this stop. */
export function endsAt(reading: Reading, stop: Stop): boolean {
  if (stop.next >= reading.end) return false;
  // Nothing to read yet: the stop belongs to what follows.
  if (stop.start <= reading.firstWord) return false;
  if (stop.outer) return true;
  const next = classAt(reading.text, stop.next);
  if (next === COMMA && !(stop.kind === 'stop' && !stop.glued && stop.closer === -1)) return false;
  if (next === CLOSE) return false;
  if (isQuotedAlone(reading, stop) || isInTitle(reading, stop)) return false;
  if (stop.sealed || isNextTurn(reading, stop)) return true;
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

/** `– كيف الحال؟ – بخير...`: in a paragraph, or behind a sentence, that a dash opens, another one opens what the next speaker says. Not `– نعم! – صاح الرجل`. */
function isNextTurn(reading: Reading, stop: Stop): boolean {
  const { text, words, start, end } = reading;
  if (!isTurn(text, stop.next) || !(isTurn(text, start) || isTurn(text, skipForward(text, 0, end)))) return false;
  return stop.kind !== 'stop' && stop.closer === -1 && !words.speech.has(nextWord(reading, stop.next).key);
}

/** `عن كتابه «ماذا؟ ولم لا!» في الندوة`: a stop within a quotation that is the title of a work: ten words at most, and closed within 60 characters behind the stop. */
function isInTitle(reading: Reading, stop: Stop): boolean {
  const { text, words, start, firstWord, end } = reading;
  if (stop.kind === 'stop' || stop.closer !== -1 || words.works.size === 0) return false;
  const floor = Math.max(firstWord, stop.start - LONGEST_TITLE);
  const opener = lastQuote(text, stop.start, floor + 1);
  if (opener === -1 || !isInQuotation(reading, stop.start)) return false;
  if (!words.works.has(wordBefore(text, skipBack(text, opener, start), start).key)) return false;
  const limit = Math.min(end, stop.end + LONGEST_TITLE);
  let closer = stop.end;
  while (closer < limit && !isQuote(classAt(text, closer))) closer++;
  return closer < limit && !isSeveralWords(text, opener, closer, 11);
}

/** Characters on one side of the stop. */
const LONGEST_TITLE = 60;

/** One full stop with white space behind it, or with a closing quote or bracket. */
function endsAtStop(reading: Reading, stop: Stop): boolean {
  const { text } = reading;
  const leftEnd = skipBack(text, stop.start, reading.start);
  const left = classBefore(text, leftEnd, reading.start);
  const word = wordBefore(text, leftEnd, reading.start);
  if (stop.closer === -1 && (isListMark(reading, stop) || isOrdinal(reading, word))) return false;
  // "669 هـ.[8]": a note stands behind what is complete.
  const noted = stop.closer === -1 && text[stop.end - 1] === ']';
  const verdict = isAlphanumeric(left) && !noted ? judgeLeft(reading, stop, left, word) : undefined;
  if (verdict === false) return false;
  if (stop.closer !== -1) return endsBehindCloser(reading, stop);
  if (verdict === true) return true;
  const next = classAt(text, stop.next);
  if (next === LOWER && isLatin(left)) return false;
  if (next === ARABIC && reading.words.domains.has(wordAfter(text, stop.next, reading.end).key)) return false;
  return next !== TERMINAL;
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
      if (before === DIGIT && isYear(reading, word) && classAt(text, follower.end) === BLANK) return true;
      const marked = isFullStop(text.charCodeAt(skipForward(text, follower.end, end)));
      if (apart && marked && (isNextPoint(reading, stop, follower) || goesOnWithList(reading, follower))) return true;
      if (apart || before !== ARABIC || word.length < 3 || judgeLeft(reading, stop, before, word) === false)
        return false;
      const behind = follower.end >= end ? BLANK : classAt(text, follower.end);
      // "البلاد.10 جرحى"; "القرار.2. التصويت" is the next point of a list.
      return (
        behind === BLANK ||
        (behind === TERMINAL && follower.length <= 2 && LIST_MARK_BEFORE.has(classAt(text, follower.end + 1)))
      );
    }
    if (next !== ARABIC) {
      // Arabic, stop, Latin: "البلاد.CNN" but "موقع.com".
      if (before !== ARABIC) return false;
      return next === UPPER && word.length >= 3 && !apart && judgeLeft(reading, stop, before, word) !== false;
    }
    if (words.domains.has(follower.key)) return false;
    if (before === DIGIT)
      return !words.scales.has(follower.key) && follower.length >= 2 && judgeNumber(reading, stop, word) !== false;
    if (before === ARABIC && !apart && isChained(reading, stop, word, follower)) return false;
    // "الأستاذ.عادل"
    if (words.titleNouns.has(word.key) && !beginsAnyhow(reading, follower)) return false;
    if (isLetter(before)) {
      const verdict = judgeLeft(reading, stop, before, word);
      if (verdict === false) return false;
      if (follower.length >= 2)
        return (
          word.length >= 2 ||
          isUnitOfNumber(reading, word) ||
          isDotBefore(reading, word) ||
          startsSurely(reading, follower) ||
          (apart && startsLikely(reading, follower)) ||
          words.letteredNouns.has(wordBefore(text, skipBack(text, word.start, reading.start), reading.start).key)
        );
      // "هاني.م، تاجر", but "القضاء.س: لكن"
      const behind = skipForward(text, follower.end, end);
      const kind = classAt(text, behind);
      return word.length >= 3 && kind !== TERMINAL && (kind !== COMMA || text[behind] === ':');
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

/** A usual first word, a verb or a noun with the article: no name. */
function beginsAnyhow(reading: Reading, word: Word): boolean {
  return startsLikely(reading, word) || isVerbal(reading, word) || isDefinite(reading, word);
}

/** What stands behind the stop of a list mark: `.2. كذا`, `.2.كذا`. */
const LIST_MARK_BEFORE: ReadonlySet<number> = new Set([BLANK, ARABIC]);

/** `1. كذا .2. كذا`: the segment is a point of a list, and behind the stop stands the mark of the next one. */
function isNextPoint({ text, firstWord, end }: Reading, stop: Stop, follower: Word): boolean {
  const mark = wordAfter(text, firstWord, end);
  return (
    mark.length <= 2 &&
    follower.length <= 2 &&
    text[skipForward(text, mark.end, end)] === '.' &&
    text[skipForward(text, follower.end, end)] === '.' &&
    follower.start === stop.next &&
    Number(follower.key) === Number(mark.key) + 1
  );
}

/**
 * `إسلام.أون.لاين`: two stops glued on both sides with one word between them. A sentence of one word hardly lost both of its spaces, but for a verb that
 * takes up what went before (`الصوت.فنزل.وقال`). Not `أ.بنعلال.ويبحث`, a title and a name.
 */
function isChained(reading: Reading, stop: Stop, word: Word, follower: Word): boolean {
  const { text, start, end } = reading;
  if (text[stop.start] !== '.' || stop.next !== stop.start + 1) return false;
  const links = (from: number): boolean => !startsLikely(reading, wordAfter(text, from, end));
  const behind = follower.end;
  if (word.length > 1 && text[behind] === '.' && classAt(text, behind + 1) === ARABIC && links(behind + 1)) return true;
  const at = word.start - 1;
  return (
    at - 2 >= start &&
    text[at] === '.' &&
    wordBefore(text, at, start).length > 1 &&
    classBefore(text, at, start) === ARABIC &&
    links(stop.next)
  );
}

/** "عام 1998.10 لاعبين": a year with its noun or month in front of it, and behind the stop a number that stands alone. */
function isYear(reading: Reading, word: Word): boolean {
  const { text, words, start } = reading;
  if (word.length !== 4) return false;
  const before = wordBefore(text, skipBack(text, word.start, start), start).key;
  return words.years.has(before) || words.months.has(before);
}
