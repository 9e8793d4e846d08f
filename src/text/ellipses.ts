/** Whether a sentence ends at an ellipsis, or its writer only paused. */

import { rememberWords } from '../core/remember.ts';
import { rememberLast } from '../core/remember-last.ts';
import { endsBehindCloser } from './behind-closer.ts';
import { COMMA, classAt, DIGIT, isAlphanumeric, isQuote, lastOf, OPEN, QUOTE_OPEN, TERMINAL } from './chars.ts';
import { habitsOf } from './habits.ts';
import { hangsOnPause, hasSubject, isApart, mayHang } from './hangs-on-pause.ts';
import type { Stop } from './read-stop.ts';
import {
  bareOf,
  carriesOn,
  isInQuotation,
  isJoinedBare,
  isJoinedNoun,
  isOpeningThat,
  isShortRest,
  isVerbal,
  nextWord,
  opensTopic,
  type Reading,
  resumes,
  startsLikely,
  startsSurely,
  wordBehind,
} from './stop-reading.ts';
import { foldCode, MOST_REMEMBERED, type StopWords } from './stop-words.ts';
import { isDoubled, isInBracket, isKicker, isQuoteClosedNext, isVerbless, isWholeClause } from './two-points.ts';
import { isFronted, isPredicate } from './verb-awaited.ts';
import { namesSpeaker } from './who-said-it.ts';
import { classBefore, isSeveralWords, skipBack, type Word, wordAfter, wordBefore } from './words-around.ts';

export function endsAtEllipsis(reading: Reading, stop: Stop): boolean {
  const { text, words } = reading;
  if (stop.closer !== -1) return endsBehindCloser(reading, stop);
  const left = classBefore(text, stop.start, reading.start);
  // "(... كذا", "«… كذا": something was left out in front.
  if (left === OPEN || (isQuote(left) && stop.glued && opensHere(reading, stop.start))) return false;
  const leftEnd = skipBack(text, stop.start, reading.start);
  // "…، ... كذا": a comma has just said that the sentence goes on.
  if (classBefore(text, leftEnd, reading.start) === COMMA) return false;
  const last = wordBefore(text, leftEnd, reading.start);
  // "قال ... إن", "سافر إلى... بيروت": what the word asks for is still to come.
  const word = nextWord(reading, stop.next);
  const listed = isListedBefore(words)(last.key);
  if (listed && (words.hanging.has(last.key) || words.sequels.has(last.key) || isBeing(reading, last))) return false;
  // "وبمواجهتهم اعترفوا.. وقال": nothing of it is said any more.
  if (listed && isSaying(reading, last) && !words.reporting.has(word.key)) return false;
  // "والحقيقة أن الوفدين... لم يلتقيا"
  if (isPredicate(reading, stop.start, word, 3)) return false;
  if (isInBracket(reading, stop) || (listed && isKicker(reading, stop, last))) return false;
  // "السبب هو... النوم", "عاد... ليجد بيته خرابا"
  if (listed && words.copulas.has(last.key) && !startsSurely(reading, word)) return false;
  if (words.purposes.test(word.key)) return false;
  // "إلخ..." is no pause.
  if (listed && words.abbreviations.get(last.key) === 'often')
    return !carriesOn(reading, word) || startsSurely(reading, word);
  if (words.relatives.has(word.key)) return false;
  // Two points for one, where blanks are lost or put in.
  const slip =
    stop.kind === 'pause' && (habitsOf(text).glued || habitsOf(text).apart) && !isQuoteClosedNext(reading, stop.next);
  const most = !stop.glued && isApart(text, leftEnd, stop) ? 4 : 3;
  if (slip && !isTied(reading, word) && (startsLikely(reading, word) || isWholeClause(reading, stop, most)))
    return true;
  if (stop.kind === 'pause' && !isWholeClause(reading, stop, 3) && isVerbless(reading, word)) return false;
  if (resumes(reading, word)) return false;
  // "صحيح.. بس المشكلة" in a message
  const weak =
    slip ||
    (stop.kind === 'pause' &&
      (habitsOf(text).informal || (isDoubled(reading, stop, word) && !isShortRest(reading, word, LONGEST_TURN))));
  const tied = weak ? isTied(reading, word) : words.afterEllipsis.has(word.key);
  const anew = words.sequels.has(word.key) && hasSubject(reading, wordBehind(reading, word));
  if (tied && !anew && !opensTopic(reading, word) && !isOpeningThat(reading, word)) return false;
  if (
    isAllAlone(reading, stop, word) ||
    isSaidAgain(reading, stop, word) ||
    (mayHang(words)(word.key) && hangsOnPause(reading, stop, last, word))
  )
    return false;
  if (isInQuotation(reading, stop.start) && !isSaidTwice(reading, last, word))
    return isClauseBehindClause(reading, stop, word);
  if (isHesitation(reading, stop, last, word)) return false;
  // "لا أعرف ... ربما", "في تلك السنوات... كانت": glued or set apart where other stops are not, behind a single word, or with nothing said yet but a time.
  if (
    (stop.glued && !habitsOf(text).glued) ||
    (stop.kind === 'pause' && !habitsOf(text).informal && !isDoubled(reading, stop, word)) ||
    (isRun(text, stop) &&
      ((isApart(text, leftEnd, stop) && !habitsOf(text).apart) || last.start <= reading.firstWord)) ||
    isFronted(reading, stop)
  )
    return startsSurely(reading, word);
  return (
    !isJoinedNoun(reading, word) &&
    !isJoinedBare(reading, word) &&
    !isJoinedAccusative(reading, last, word) &&
    !isSameTense(last, word)
  );
}

/** One of the tables has the word that are asked for what stands in front of a pause. Most words are in none, which one look tells. */
const isListedBefore = rememberLast(2, (words: StopWords) =>
  rememberWords(
    MOST_REMEMBERED,
    (key) =>
      words.hanging.has(key) ||
      words.sequels.has(key) ||
      words.beings.has(key) ||
      words.beings.has(key.slice(1)) ||
      words.speech.has(key) ||
      words.kickers.has(key) ||
      words.copulas.has(key) ||
      words.abbreviations.has(key),
  ),
);

/** Words behind لكن that only turn from what stands before the pause, at most. */
const LONGEST_TURN = 8;

/** `... وخرج.`: one word, and neither the mark of the next point (`.. 2. كذا`) nor a quotation whose speaker follows (`... «أجب!» صرخ القاضي`). */
function isAllAlone(reading: Reading, stop: Stop, word: Word): boolean {
  const { text, end } = reading;
  const next = classAt(text, stop.next);
  if (next === DIGIT || !isShortRest(reading, word, 0)) return false;
  if (!isQuote(next)) return true;
  let at = word.end;
  while (at < end && !isAlphanumeric(classAt(text, at))) at++;
  return !namesSpeaker(reading, wordAfter(text, at, end));
}

/** `قال...`: a verb of saying. Not `لم يصلنا رد...`, a noun behind its verb. */
function isSaying(reading: Reading, last: Word): boolean {
  const { text, words, start } = reading;
  if (!words.speech.has(last.key)) return false;
  if (!words.hangs(last.key) && last.length > 2) return true;
  const before = wordBefore(text, skipBack(text, last.start, start), start);
  return !(isVerbal(reading, before) || NOW_WITH_OBJECT.test(before.key)) || words.beings.has(before.key);
}

/** يصلنا، يأتها */
const NOW_WITH_OBJECT = /^[\u064A\u062A].{2,}(?:\u0646\u0627|\u0646\u064A|\u0647\u0627|\u0647\u0645|\u0647)$/u;

/** `وكانت... `: what somebody was is still to come. */
function isBeing({ words }: Reading, last: Word): boolean {
  return (
    words.beings.has(last.key) ||
    (words.conjunction !== undefined && last.key.startsWith(words.conjunction) && words.beings.has(last.key.slice(1)))
  );
}

/** A word that goes on behind two points, too. لكن may begin. */
function isTied({ words }: Reading, word: Word): boolean {
  return words.afterEllipsis.has(word.key) && !words.adversatives.has(word.key);
}

/** A verb that neither reports nor says what was. */
function isDeedAgain(reading: Reading, first: Word): boolean {
  const { words } = reading;
  return isVerbal(reading, first) && !words.speech.has(first.key) && !words.beings.has(first.key);
}

/**
 * `الله أكبر... الله أكبر!`, `ومع ذلك... مع ذلك صفقنا`, `رحل بائع الكتب... رحل من غير وداع`: the sentence so far, three words at most, or ten behind its
 * verb, begins anew with its first word.
 */
function isSaidAgain(reading: Reading, stop: Stop, next: Word): boolean {
  const { text, words, firstWord, end } = reading;
  const conjunction = words.conjunction ?? '';
  const letter = String.fromCharCode(foldCode(text.charCodeAt(firstWord)));
  if (letter !== next.key[0] && letter !== conjunction) return false;
  const first = wordAfter(text, firstWord, end);
  return (
    next.key !== '' &&
    (first.key === next.key || first.key === conjunction + next.key) &&
    !words.negations.has(next.key) &&
    !isSeveralWords(text, firstWord, stop.start, isDeedAgain(reading, first) ? 11 : 4)
  );
}

/** `يوما طويلا... وحزينا`: a second indefinite accusative is tied to the first. No verb in the plural (قالوا) ends so. */
function isJoinedAccusative(reading: Reading, last: Word, next: Word): boolean {
  const { conjunction } = reading.words;
  if (conjunction === undefined || !next.key.startsWith(conjunction) || startsSurely(reading, next)) return false;
  return ACCUSATIVE.test(last.key) && ACCUSATIVE.test(next.key.slice(1));
}

/** `يتكلم... يضحك... يمازح`: one imperfect behind the other. */
function isSameTense(last: Word, next: Word): boolean {
  return IMPERFECT.test(last.key) && IMPERFECT.test(next.key);
}

const IMPERFECT = /^ي[^اوي].{2,}$/u;

const ACCUSATIVE = /^.{3,}[^وه]ا$/u;

/**
 * `"لم أصدق الرقم... أعدت القياس"`: within a quotation a pause ends a sentence only between two clauses that open with their verbs, or in front of a call.
 * The first has three words at least, or its own predicate (`كان يغني`), and is no condition.
 */
function isClauseBehindClause(reading: Reading, stop: Stop, next: Word): boolean {
  const { text, words, firstWord, end } = reading;
  if (stop.kind !== 'ellipsis' || stop.glued || words.assertive.size === 0 || words.subordinates.has(next.key))
    return false;
  if (!words.calls.has(next.key) && !words.verbs.has(next.key) && !words.acts(next.key)) return false;
  const first = wordAfter(text, headOf(reading, stop.start), end);
  const bare = words.conjunction !== undefined && first.key.startsWith(words.conjunction) ? bareOf(first) : first;
  if (!isVerbal(reading, bare) && !(first.start === firstWord && isVerbal(reading, first))) return false;
  const whole = isSeveralWords(text, first.start, stop.start, words.beings.has(bare.key) ? 4 : 3);
  return whole || (words.beings.has(bare.key) && isVerbal(reading, wordBehind(reading, first)));
}

/** Where the clause begins: behind the last quote, comma or colon of the segment. Looks back 200 characters. */
function headOf({ text, firstWord }: Reading, from: number): number {
  const floor = Math.max(firstWord, from - 200);
  let at = Math.max(floor, lastOf(text, from, floor, QUOTE_OPEN, COMMA) + 1);
  while (at < from && !isAlphanumeric(classAt(text, at))) at++;
  return at;
}

/** The quote in front of `at` stands behind a blank or nothing, so that it opens. */
function opensHere({ text, start }: Reading, at: number): boolean {
  let quote = at - 1;
  while (quote > start && !isQuote(classAt(text, quote))) quote--;
  const before = classBefore(text, quote, start);
  return !isAlphanumeric(before) && before !== TERMINAL;
}

/** Three points without blanks between them. */
function isRun(text: string, stop: Stop): boolean {
  return text[stop.start] === '\u2026' || text.startsWith('...', stop.start);
}

/** `وقتا... وقتا طويلا`, `شجرة... وشجرة` */
function isSaidTwice({ words: { conjunction } }: Reading, last: Word, next: Word): boolean {
  return (
    last.key !== '' && (last.key === next.key || (conjunction !== undefined && next.key === conjunction + last.key))
  );
}

/** `أنا... لا أعرف`, `وقتا... وقتا طويلا`: a pause behind the first word or two of a quotation, or in front of the same word again. */
function isHesitation(reading: Reading, stop: Stop, last: Word, next: Word): boolean {
  const { text } = reading;
  if (last.key === '') return false;
  if (isSaidTwice(reading, last, next)) return true;
  if (isQuote(classAt(text, stop.next))) return false;
  // A quotation that began one word or two before.
  if (isQuote(classBefore(text, last.start, reading.start))) return true;
  const first = wordBefore(text, skipBack(text, last.start, reading.start), reading.start);
  return first.key !== '' && isQuote(classBefore(text, first.start, reading.start)) && !startsSurely(reading, next);
}
