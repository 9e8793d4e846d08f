/** What stands behind a pause and goes on with the sentence before it. */
import { rememberWords } from '../core/remember.ts';
import { rememberLast } from '../core/remember-last.ts';
import { isDefinite } from './behind-abbreviation.ts';
import { BLANK, COMMA, classAt, TERMINAL } from './chars.ts';
import { habitsOf } from './habits.ts';
import type { Stop } from './read-stop.ts';
import {
  bareOf,
  hangsBack,
  isFreeStanding,
  isLoneAddition,
  isObjectAwaited,
  isOpeningThat,
  isShortRest,
  isVerbal,
  opensTopic,
  type Reading,
  startsSurely,
  wordBehind,
} from './stop-reading.ts';
import { foldWord, MOST_REMEMBERED, type StopWords } from './stop-words.ts';
import { isSeveralWords, skipBack, skipForward, type Word, wordAfter } from './words-around.ts';

/** What hangs on the sentence before the pause by the word behind it. */
export function hangsOnPause(reading: Reading, stop: Stop, last: Word, word: Word): boolean {
  const { words } = reading;
  return (
    (words.complements.has(word.key) && isObjectAwaited(reading, last)) ||
    isLoneAddition(reading, word) ||
    (isCondition(reading, word) && isShortRest(reading, word, 4)) ||
    (hangsBack(reading, word) && isShortRest(reading, word, 6) && !isFreeStanding(reading, word)) ||
    (words.fronted.has(word.key) &&
      !opensTopic(reading, word) &&
      isShortRest(reading, word, 6) &&
      !isFreeStanding(reading, word)) ||
    (words.fronted.has(word.key) && isShortRest(reading, word, 1)) ||
    isApposition(reading, word) ||
    isFragment(reading, word) ||
    isNext(reading, stop, last, word) ||
    isSummary(reading, stop, word) ||
    isCorrection(reading, word) ||
    isDenial(reading, word) ||
    (words.guesses.has(word.key) && words.knowing.has(last.key))
  );
}

/** The same for {@link hangsOnPause}: a table has the word, it hangs, or an article or a conjunction is glued to it. */
export const mayHang = rememberLast(2, (words: StopWords) => {
  const { article = '', conjunction = '', openingThat = '' } = words;
  return rememberWords(
    MOST_REMEMBERED,
    (key) =>
      key.startsWith(article) ||
      key.startsWith(conjunction) ||
      key === foldWord(openingThat) ||
      words.complements.has(key) ||
      words.conditions.has(key) ||
      words.attributes.has(key) ||
      words.hangs(key) ||
      words.fronted.has(key) ||
      words.summaries.has(key) ||
      words.negations.has(key) ||
      words.denials.has(key) ||
      words.guesses.has(key),
  );
});

/** `الفقر، الجهل، المرض... هذه هي الأعداء`, `عن قرب، عن بعد... لا شيء`: what points back at a list that was all of the sentence so far. Looks back 80 characters. */
function isSummary(reading: Reading, stop: Stop, next: Word): boolean {
  const { text, words, firstWord } = reading;
  const seconds = words.summaries.get(next.key);
  if (seconds === undefined || stop.start - firstWord > 80) return false;
  if (seconds.size > 0 && !seconds.has(wordBehind(reading, next).key)) return false;
  let commas = 0;
  for (let at = firstWord; at < stop.start; at++) {
    if (classAt(text, at) === COMMA) commas++;
    if (text[at] === ':') return false;
  }
  return commas >= 2;
}

/**
 * `فعبروا... وغرق منهم كثير`, `... ولم تعلن`, `... ومبروك`: what happened next. A report, what was, and a preposition begin anew; so does what follows a
 * word that sums up a list (`وغيرهما...`), and what follows a stop that is set apart or glued where others are.
 */
function isNext(reading: Reading, stop: Stop, last: Word, next: Word): boolean {
  const { text, words, start } = reading;
  const { conjunction } = words;
  if (stop.kind !== 'ellipsis' || conjunction === undefined || words.joinedVerbs.size === 0) return false;
  if (!next.key.startsWith(conjunction) || words.conjunctionNames.has(next.key)) return false;
  // "ويخالف", "وبحلول", "ونفى"
  const added =
    words.additions.has(next.key.slice(1)) ||
    isSudden(reading, next) ||
    (!startsSurely(reading, next) && isShortRest(reading, next, 2));
  if (words.reporting.has(next.key) || (!added && /^.[يتبل]/u.test(next.key))) return false;
  if (isEnumeration(reading, stop) || hasSubject(reading, bareOf(next))) return false;
  if (words.afterEllipsis.has(last.key) || (stop.glued && habitsOf(text).glued)) return false;
  if (habitsOf(text).apart && isApart(text, skipBack(text, stop.start, start), stop)) return false;
  return added || words.joinedVerbs.has(next.key) || !startsSurely(reading, next);
}

/**
 * `وقدر خبير قيمتها بنحو 50 ألفا`: a verb in the perfect, one person's, and a noun behind it, which is mostly its subject: another than before. Not the few
 * words for which one pauses: `... ثم جاء الخبر.`
 */
export function hasSubject(reading: Reading, verb: Word): boolean {
  const { words } = reading;
  if (!(words.verbs.has(verb.key) || words.mayAct(verb.key)) || NO_LONE_PERFECT.test(verb.key)) return false;
  const noun = wordBehind(reading, verb);
  if (words.addressees.has(noun.key) || isShortRest(reading, verb, 3)) return false;
  if (isDefinite(reading, noun, 4)) return true;
  return words.isKnown(noun.key) && !words.mayAct(noun.key) && !NO_SUBJECT.test(noun.key);
}

/** An accusative, what is mine, or a noun with its preposition. */
const NO_SUBJECT = /[\u0627\u064A]$|^[\u0628\u0644]/u;

/** An imperfect, or a verb with its object, of several, or of who speaks. */
const NO_LONE_PERFECT =
  /^(?:[\u064A\u0646]|\u062A.{2}$)|(?:\u0648\u0627|\u0646\u0627|\u0647|\u0647\u0627|\u0647\u0645)$/u;

/** `كل شيء: الأبواب، والأجهزة، ومواعيد الدوريات...`: a list that could go on. Its last items are short. Looks back 100 characters. */
function isEnumeration({ text, firstWord }: Reading, stop: Stop): boolean {
  const floor = Math.max(firstWord, stop.start - 100);
  let commas = 0;
  let to = stop.start;
  for (let at = stop.start - 1; at > floor; at--) {
    if (classAt(text, at) !== COMMA) continue;
    if (isSeveralWords(text, at, to, LONGEST_ITEM + 1)) return false;
    if (++commas === 2) return true;
    to = at;
  }
  return false;
}

/** Words of an item of a list, at most. */
const LONGEST_ITEM = 3;

/** `اتصلنا ثلاث مرات... لا رد.`: nothing, in a word or two. */
function isDenial(reading: Reading, word: Word): boolean {
  const { words } = reading;
  if (!words.denials.has(word.key) || !isShortRest(reading, word, 2)) return false;
  const behind = wordBehind(reading, word);
  // `لا شيء ينفع!`
  return ![behind, wordBehind(reading, behind)].some(
    (next) => IMPERFECT_HEAD.test(next.key) && isVerbal(reading, next),
  );
}

/** The first letter of an imperfect. */
const IMPERFECT_HEAD = /^[\u064A\u062A\u0646\u0627]/u;

/** `ثلاث... لا، أربع` */
function isCorrection({ text, words }: Reading, word: Word): boolean {
  return words.negations.has(word.key) && classAt(text, word.end) === COMMA;
}

/** `وإذا به يهمس` */
function isSudden(reading: Reading, word: Word): boolean {
  return reading.words.conditions.has(word.key.slice(1)) && wordBehind(reading, word).key.startsWith('ب');
}

/** `إذا`, `إن كان` */
function isCondition(reading: Reading, word: Word): boolean {
  const { words } = reading;
  if (words.conditions.has(word.key)) return true;
  // A verb stands behind إن only where it is "if".
  return isOpeningThat(reading, word) && isVerbal(reading, wordBehind(reading, word));
}

/** `... سقوط جرحى...`: a bare noun, another word at most, and no verb. */
function isFragment(reading: Reading, word: Word): boolean {
  return (
    reading.words.hangs(word.key) && isShortRest(reading, word, 1) && !isVerbal(reading, wordBehind(reading, word))
  );
}

/** `... المدينة التي أحبها.`: nothing but a noun with the article, and what is said of it with one. */
function isApposition(reading: Reading, word: Word): boolean {
  const { text, words, end } = reading;
  if (!isDefinite(reading, word, 4) || !isShortRest(reading, word, 4)) return false;
  let next = word;
  for (let count = 0; count < 5; count++) {
    const at = skipForward(text, next.end, end);
    if (at >= end || classAt(text, at) === TERMINAL) return true;
    next = wordAfter(text, at, end);
    if (words.relatives.has(next.key)) return true;
    if (!isDefinite(reading, next, 4)) return false;
  }
  return false;
}

/** A blank stands in front of the stop. */
export function isApart(text: string, from: number, stop: Stop): boolean {
  for (let at = from; at < stop.start; at++) if (classAt(text, at) === BLANK) return true;
  return false;
}
