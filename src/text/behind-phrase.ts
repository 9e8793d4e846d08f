/** Whether a sentence goes on behind an outcry or a question that is a name or a phrase in it. */
import { classAt, isAlphanumeric } from './chars.ts';
import type { Stop } from './read-stop.ts';
import {
  bareOf,
  carriesOn,
  hangsBack,
  isFreeStanding,
  opensTopic,
  type Reading,
  resumes,
  startsSurely,
  wordBehind,
} from './stop-reading.ts';
import { isSeveralWords, skipBack, type Word, wordBefore } from './words-around.ts';

/** A noun with its owner: صيحته، سؤالها. */
const OWNED = /.{3}(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;

/** `وطالب بسحبه`, `ودعا إلى`: a verb with و that reports nothing in words, and its preposition. */
function goesOnToDo(reading: Reading, word: Word): boolean {
  const { words } = reading;
  if (!words.reporting.has(word.key) || words.speech.has(word.key.slice(1))) return false;
  const behind = wordBehind(reading, word);
  if (words.hanging.has(behind.key)) return !words.complements.has(behind.key);
  return BY.test(behind.key) && (words.hangs(behind.key) || words.isKnown(behind.key.slice(1)));
}

/** `وصف فريقه بأنه «الأقوى!» ووصف خصمه بأنه «جائع»`: the same verb with و, of the same subject. Looks back 20 words. */
function isSaidOfAnother(reading: Reading, word: Word, opener: number): boolean {
  const { text, words, start, firstWord } = reading;
  const { conjunction, resumption } = words;
  if (conjunction === undefined || !word.key.startsWith(conjunction)) return false;
  const verb = bareOf(word).key;
  let before = wordBefore(text, skipBack(text, opener, start), start);
  for (let count = 0; count < 20 && before.length > 0; count++) {
    if (before.key === verb || before.key === word.key || before.key === `${resumption}${verb}`) return true;
    if (before.start <= firstWord) return false;
    let at = skipBack(text, before.start, start);
    while (at > firstWord && !isAlphanumeric(classAt(text, at - 1))) at--;
    before = wordBefore(text, at, start);
  }
  return false;
}

/** بسحبه، بعزل */
const BY = /^\u0628.{2}/u;

/** Words of what somebody was said to be, where a clause about it may follow, at most. */
const LONGEST_NAME = 4;

/**
 * Behind `"ارحلوا!"` within a sentence, without a colon or a verb of saying: a report begins anew, and so does a word that begins sentences, but for
 * a verb in the perfect (`شعار "كفى!" ورفعوا الأعلام`). What was said to be something (`بأنهم "خونة!"`, `أصبحت "أطلالا!"`), and what is too long for
 * a name, is complete: all that nothing ties begins anew.
 */
export function endsBehindPhrase(reading: Reading, stop: Stop, opener: number, word: Word): boolean {
  const { words, text, start } = reading;
  if (words.reporting.size === 0) return startsSurely(reading, word);
  // "وصف المشروع بأنه «مهزلة!» وطالب بسحبه": who did the one did the other, since no subject follows.
  if (goesOnToDo(reading, word) || isSaidOfAnother(reading, word, opener)) return false;
  if (words.reporting.has(word.key)) return true;
  const before = wordBefore(text, skipBack(text, opener, start), start).key;
  const named = isNamed(reading, opener) || words.questions.has(before);
  const complete =
    !named &&
    (words.complements.has(before) || words.verbs.has(before) || isSeveralWords(text, opener + 1, stop.start, 6));
  if (words.fronted.has(word.key)) return (complete || opensTopic(reading, word)) && isFreeStanding(reading, word);
  if (carriesOn(reading, word)) return false;
  // "واصفا إياها بأنها «خيال!» ومؤكدا"
  if (word.key.startsWith(words.conjunction ?? ' ') && hangsBack(reading, bareOf(word))) return false;
  // "بأنها «خيال!» لا يستحق الرد": a clause about the noun.
  if (
    words.complements.has(before) &&
    words.negations.has(word.key) &&
    !resumes(reading, word) &&
    !isSeveralWords(text, opener + 1, stop.start, LONGEST_NAME + 1)
  )
    return false;
  if (complete) return !hangsBack(reading, word) || isFreeStanding(reading, word);
  if (named || words.joinedVerbs.has(word.key) || hangsBack(reading, word)) return false;
  // "عن «فضيحة!» هزت الحكومة", "صيحته «يا قوم!» ترن"
  if (startsSurely(reading, word)) return true;
  const joined = words.conjunction !== undefined && word.key.startsWith(words.conjunction);
  return !joined && !words.hanging.has(before) && !OWNED.test(before);
}

/** A noun that gives the quotation as a name or wording stands in front of it: عبارة "…"، فيلم "…". */
export function isNamed(reading: Reading, opener: number): boolean {
  const { text, words } = reading;
  const noun = wordBefore(text, skipBack(text, opener, reading.start), reading.start);
  if (words.namedNouns.has(noun.key)) return true;
  // "نشيد الفريق": the noun's owner stands between.
  return words.namedNouns.has(wordBefore(text, skipBack(text, noun.start, reading.start), reading.start).key);
}
