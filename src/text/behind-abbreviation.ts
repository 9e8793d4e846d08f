/** What hangs on an abbreviation, a unit or an era in front of it, and what begins a sentence there. */
import { DIGIT } from './chars.ts';
import {
  bareOf,
  hangsBack,
  isCitingClause,
  isFreeStanding,
  isJoinedNoun,
  isOpeningThat,
  isShortRest,
  isVerbal,
  opensTopic,
  type Reading,
  resumes,
  startsLikely,
  wordBehind,
} from './stop-reading.ts';
import { classBefore, skipBack, type Word, wordBefore } from './words-around.ts';

/** Behind an abbreviation a preposition or the like begins a sentence: `في المقابل`, `في العام التالي، هدم`, `كما أكد`. */
export function opensSentence(reading: Reading, word: Word): boolean {
  if (reading.words.meanwhile.has(word.key)) return !isCitingClause(reading, word);
  return opensTopic(reading, word) || isFreeStanding(reading, word, true);
}

/**
 * A noun or a glued preposition that the abbreviation needs, and none that begins a sentence: `بالإضافة إلى ذلك، حدد`.
 * @param bare a noun with nothing glued to it hangs, too: behind a measure (100 م. سباحة), not behind a year
 */
export function hangsOn(reading: Reading, word: Word, bare: boolean): boolean {
  const { words } = reading;
  if (!bare && !hangsBack(reading, word)) return false;
  if (startsLikely(reading, word) || opensTopic(reading, word) || words.verbs.has(word.key)) return false;
  if (!words.hangs(word.key)) return false;
  return !isFreeStanding(reading, word, true);
}

/** A noun with the article, of so many letters at least: shorter ones may be names where a name can stand (ألبا). */
export function isDefinite({ words }: Reading, word: Word, letters = 5): boolean {
  const { article } = words;
  return (
    article !== undefined && word.length >= letters && word.key.startsWith(article) && !words.relatives.has(word.key)
  );
}

/** "3.5 كم. من الساحل" */
export function isAfterUnit(reading: Reading, next: Word, bare = true): boolean {
  if (next.length === 1 || isCitingClause(reading, next) || isLimit(reading, next)) return true;
  const { words } = reading;
  if (words.relatives.has(next.key) || isLoosePhrase(reading, next)) return true;
  if (words.fronted.has(next.key)) return !opensSentence(reading, next) || isShortRest(reading, next, 2);
  if (words.afterUnits.has(next.key))
    return !opensTopic(reading, next) && !isOpeningThat(reading, next) && !isFreeStanding(reading, next, true);
  if (words.conditions.has(next.key) && isShortRest(reading, next, 4)) return true;
  if (words.purposes.test(next.key) || isOwnedNext(reading, next) || isSequel(reading, next)) return true;
  // "القرن التاسع عشر م. لا في القرن الرابع عشر"
  if (words.negations.has(next.key) && words.fronted.has(wordBehind(reading, next).key)) return true;
  if (isCause(reading, next)) return true;
  return hangsOn(reading, next, bare);
}

/** `سنة 1885 م. هربا من الرقابة`, `طلبا للعلم`: why, in the accusative, with its preposition. */
function isCause(reading: Reading, next: Word): boolean {
  const { words } = reading;
  if (!/^...\u0627$/u.test(next.key) || !words.hangs(next.key)) return false;
  const behind = wordBehind(reading, next);
  return words.hanging.has(behind.key) || /^\u0644.{3}/u.test(behind.key);
}

/** `إثر زلزال مدمر.`, `برفقة أخيه.`, `تاركا ثلاثة أبناء.`, `وحتى وفاته.`: a phrase up to the next stop that is no sentence. */
export function isLoosePhrase(reading: Reading, next: Word): boolean {
  const { words } = reading;
  if (isJoined(reading, next)) {
    const bare = bareOf(next);
    if (words.reporting.has(next.key) || words.copulas.has(bare.key) || words.manners.size === 0) return false;
    return (
      isShortRest(reading, next, 1) && !isVerbal(reading, bare) && !isDefinite(reading, wordBehind(reading, next), 3)
    );
  }
  const loose =
    words.manners.has(next.key) ||
    hangsBack(reading, next) ||
    (/^[\u0628\u0644].{3}/u.test(next.key) && !isVerbal(reading, next) && !words.turns.has(next.key));
  return loose && isShortRest(reading, next, 6) && !opensTopic(reading, next) && !isFreeStanding(reading, next);
}

/** A conjunction is glued to the word. */
export function isJoined({ words }: Reading, word: Word): boolean {
  return (
    words.conjunction !== undefined && word.key.startsWith(words.conjunction) && !words.conjunctionNames.has(word.key)
  );
}

/**
 * `طوله نحو 1.2 كم. وتنتهي طريقه هناك`, `1000 م. والسنتيمتر`, `عند 4 °م. ثم صنع`: who sets a stop behind a measure mostly goes on behind it, but for
 * reports, a perfect, a verb with its object (`وتغطيه الثلوج`) or with a clause (`وتوقع أن تزداد`), the next measure (`ويبلغ عرضه 24 كم`), and a clause without a verb.
 */
export function isMoreOfIt(reading: Reading, next: Word): boolean {
  const { words } = reading;
  if (words.sequels.has(next.key)) return true;
  if (!isJoined(reading, next) || words.reporting.has(next.key)) return false;
  const behind = wordBehind(reading, next);
  if (isDefinite(reading, behind) || words.complements.has(behind.key)) return false;
  if (isJoinedNoun(reading, next)) return !isJoinedClause(reading, next);
  if (words.measuring.has(next.key) && OWNED_NOUN.test(behind.key)) return false;
  return /^.[\u064A\u062A].{2}/u.test(next.key) && !OBJECT.test(next.key) && isVerbal(reading, bareOf(next));
}

/** `والبحث مستمر`, `والشرطة تبحث`: a noun with its article, and what is said of it, which has none. */
export function isJoinedClause(reading: Reading, next: Word): boolean {
  const { words } = reading;
  if (!isJoinedNoun(reading, next)) return false;
  const said = wordBehind(reading, next);
  if (isDefinite(reading, said)) return false;
  return said.length >= 3 && !said.key.endsWith('\u0627') && (words.isKnown(said.key) || isVerbal(reading, said));
}

/** عرضه، مساحتها */
const OWNED_NOUN = /^.{3,}(?:\u0647|\u0647\u0627)$/u;

const OBJECT = /.{4}(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;

/** `القرن التاسع عشر م.`, `القرن السابع هـ.`: the number of the century stands before the era, in one word or two. */
export function isCenturyBefore({ text, words, start }: Reading, word: Word): boolean {
  let before = wordBefore(text, skipBack(text, word.start, start), start);
  for (let count = 0; count < 3 && before.length > 0; count++) {
    if (words.centuries.has(before.key)) return count > 0;
    before = wordBefore(text, skipBack(text, before.start, start), start);
  }
  return false;
}

/** `عرض مخطوطة من القرن الثالث هـ. تضم 120 ورقة`: an imperfect says more of the indefinite noun in front of the century, whose gender it has. */
export function isDescribed(reading: Reading, era: Word, next: Word): boolean {
  const { text, words, start } = reading;
  const now = /^([\u064A\u062A]).{2,}$/u.exec(next.key);
  if (now === null || !isVerbal(reading, next)) return false;
  let before = wordBefore(text, skipBack(text, era.start, start), start);
  for (let count = 0; count < 3 && !words.centuries.has(before.key); count++)
    before = wordBefore(text, skipBack(text, before.start, start), start);
  if (!words.centuries.has(before.key)) return false;
  const from = wordBefore(text, skipBack(text, before.start, start), start);
  const noun = wordBefore(text, skipBack(text, from.start, start), start);
  if (!words.hanging.has(from.key) || noun.length < 3 || isDefinite(reading, noun, 3)) return false;
  if (isVerbal(reading, noun) || words.hanging.has(noun.key)) return false;
  return noun.key.endsWith('\u0647') === (now[1] === '\u062A');
}

/** `سنة 505 هـ.`, `القرن 12 م.`, `مايو 1950 م.`, `الساعة 5 م.`, `9:00 ص.`: no measure but a time. */
export function isTimeBefore(reading: Reading, word: Word): boolean {
  const { text, words, start } = reading;
  const number = wordBefore(text, skipBack(text, word.start, start), start);
  if (text[number.start - 1] === ':' && classBefore(text, number.start - 1, start) === DIGIT) return true;
  const before = wordBefore(text, skipBack(text, number.start, start), start).key;
  return (
    words.years.has(before) || words.months.has(before) || words.clocks.has(before) || isCenturyBefore(reading, word)
  );
}

/** `سنة 205 هـ. فأسس به علما`, `سنة 565 هـ. ثم قضاء قرطبة`: what came of it, and the next of a list. */
export function isSequel(reading: Reading, next: Word): boolean {
  const { words } = reading;
  if (words.sequels.has(next.key)) {
    const behind = wordBehind(reading, next);
    return !isVerbal(reading, behind) && words.hangs(behind.key);
  }
  return resumes(reading, next) && (words.verbs.has(next.key.slice(1)) || words.acts(next.key.slice(1)));
}

/** `سنة 337 هـ. ومدحه بأجمل قصائده`: what is said of the same by the same, since no subject stands between it and its preposition. */
export function isOwnedNext(reading: Reading, next: Word): boolean {
  const { conjunction } = reading.words;
  if (conjunction === undefined || !next.key.startsWith(conjunction) || !OWNED.test(next.key)) return false;
  const behind = wordBehind(reading, next);
  return reading.words.hanging.has(behind.key) || (/^\u0628.{3}/u.test(behind.key) && !isVerbal(reading, behind));
}

/** A verb or noun of three letters at least, with a conjunction before it and a pronoun behind. */
const OWNED = /^.{4,}(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;

/** `لا يقل عن 500 د.ك. ولا يزيد على 900`: the other end of the span. */
export function isLimit(reading: Reading, next: Word): boolean {
  return reading.words.limits.get(next.key)?.has(wordBehind(reading, next).key) === true;
}
