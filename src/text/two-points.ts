/** What stands beside two points says whether they are a pause or a full stop that was typed twice. */
import { isDefinite } from './behind-abbreviation.ts';
import { BLANK, CLOSE, COMMA, classAt, isAlphanumeric, isQuote, lastOf, OPEN, QUOTE_CLOSE, TERMINAL } from './chars.ts';
import { isNextApart, type Stop } from './read-stop.ts';
import { isShortRest, isVerbal, type Reading, startsLikely } from './stop-reading.ts';
import { isSeveralWords, type Word, wordAfter } from './words-around.ts';

/** `واجتمع الوفد بالوزير صباح أمس.. الجلسة المقبلة غدا`: a full stop that was typed twice, behind a whole sentence and in front of what does not hang on it. */
export function isDoubled(reading: Reading, stop: Stop, next: Word): boolean {
  const { text, words, firstWord } = reading;
  const shortest = isDefinite(reading, next) ? SHORTEST_SENTENCE - 1 : SHORTEST_SENTENCE;
  return (
    isSeveralWords(text, firstWord, stop.start, shortest) && !(words.hangs(next.key) && isShortRest(reading, next, 6))
  );
}

/** Words of a sentence behind which two points are no pause, at least; one less in front of a noun with the article. */
const SHORTEST_SENTENCE = 5;

/** `سيدي الوزير .. تحية طيبة`, `فيلم الأمس.. تحفة`: neither what stands before nor what follows opens with a verb or the like. */
export function isVerbless(reading: Reading, next: Word): boolean {
  const { text, words, firstWord, end } = reading;
  const first = wordAfter(text, firstWord, end);
  return !(
    startsLikely(reading, next) ||
    isVerbal(reading, next) ||
    isVerbal(reading, first) ||
    words.mayAct(first.key)
  );
}

/** `عاجل.. زلزال`, `شاهد بالفيديو... سائق`, `تحية طيبة وبعد ..`: nothing stands before the pause but a label or a greeting. */
export function isKicker({ text, words, firstWord }: Reading, stop: Stop, last: Word): boolean {
  return words.kickers.has(last.key) && !isSeveralWords(text, firstWord, stop.start, LONGEST_KICKER + 1);
}

/** Words of a label or greeting, at most. */
const LONGEST_KICKER = 3;

/** `(غرفة 307 .. حكاية أخرى)`: a bracket that the sentence opened is open. Looks back 100 characters. */
export function isInBracket({ text, firstWord }: Reading, stop: Stop): boolean {
  const floor = Math.max(firstWord, stop.start - 100);
  const bracket = lastOf(text, stop.start, floor + 1, OPEN, CLOSE);
  return bracket !== -1 && classAt(text, bracket) === OPEN;
}

/** Not `سيدي الوزير ..` or `لا وقود ..`: so many words since the last stop or pause. Looks back 200 characters. */
export function isWholeClause({ text, firstWord }: Reading, stop: Stop, atLeast: number): boolean {
  const floor = Math.max(firstWord, stop.start - 200);
  let at = stop.start;
  while (at > floor && !(classAt(text, at - 1) === TERMINAL && !isAlphanumeric(classAt(text, at)))) at--;
  return isSeveralWords(text, at, stop.start, atLeast);
}

/**
 * A quote closes behind the next words, before or behind the next stop: `ظاهرة لن تتكرر.. نحن محظوظون به"`. Looks 200 characters ahead. Behind the stop only
 * one that can be nothing else, since the segment may end in front of any other.
 */
export function isQuoteClosedNext({ text, end }: Reading, from: number): boolean {
  const limit = Math.min(end, from + 200);
  let ended = false;
  for (let at = from; at < limit; at++) {
    const kind = classAt(text, at);
    if (isQuote(kind)) return ended ? isSureToClose(text, at, end) : !isAlphanumeric(classAt(text, at + 1));
    if (ended && kind !== TERMINAL) return false;
    ended = kind === TERMINAL;
  }
  return false;
}

/** A quote directly behind a stop that belongs to it however it is read. */
function isSureToClose(text: string, at: number, end: number): boolean {
  if (classAt(text, at) === QUOTE_CLOSE) return true;
  const behind = at + 1 < end ? classAt(text, at + 1) : BLANK;
  return (behind === BLANK && !isNextApart(text, at, end)) || behind === TERMINAL || behind === COMMA;
}
