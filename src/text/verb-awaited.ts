/** What a sentence still waits for in front of a stop: its verb, or what its subject is. */
import { rememberLast } from '../core/remember-last.ts';
import { isDefinite } from './behind-abbreviation.ts';
import { ARABIC, BLANK, COMMA, classAt, FORMAT, isAlphanumeric, MARK } from './chars.ts';
import { isFullStop, type Stop } from './read-stop.ts';
import { isVerbal, type Reading } from './stop-reading.ts';
import { foldCode } from './stop-words.ts';
import {
  classBefore,
  isSeveralWords,
  skipBack,
  skipForward,
  type Word,
  wordAfter,
  wordBefore,
} from './words-around.ts';

/** Words from what opens a clause to its verb, at most. */
export const LONGEST_SUBJECT = 12;

/** `الأسعار والأجور إلخ. تظل موضع جدل`: the sentence is nothing but its subject so far, and a verb follows. */
export function isSubjectAlone(reading: Reading, last: Word, next: Word): boolean {
  const { text, words, start, firstWord, end } = reading;
  const first = wordAfter(text, firstWord, end);
  if (!isVerbal(reading, next) || !(isDefinite(reading, first, 4) || words.hangs(first.key))) return false;
  let word = last;
  for (let count = 0; count < LONGEST_SUBJECT && word.start > firstWord; count++) {
    const gap = skipBack(text, word.start, start);
    if (classBefore(text, gap, start) === COMMA && text[gap - 1] === ':') return false;
    word = wordBefore(text, classBefore(text, gap, start) === COMMA ? gap - 1 : gap, start);
    if (word.length === 0 || words.relatives.has(word.key) || isVerbal(reading, word)) return false;
  }
  return word.start === firstWord;
}

/** `أن فيتامين د. يقوي`: a clause begins with the noun, and its predicate is still to come. */
export function isSubject({ text, words, start }: Reading, noun: Word): boolean {
  return words.complements.has(wordBefore(text, skipBack(text, noun.start, start), start).key);
}

/** `قال إن الاتفاقية الموقعة عام 1998 م. حددت`: a clause has only its subject so far, and the verb is its predicate. */
export function isPredicate(reading: Reading, from: number, next: Word, most = LONGEST_SUBJECT): boolean {
  const { text, words, start } = reading;
  if (!mayHaveSubject(reading, from, most) || !isVerbal(reading, next)) return false;
  let word = wordBefore(text, skipBack(text, from, start), start);
  for (let count = 0; count < most && word.length > 0; count++) {
    if (words.subjects.has(word.key)) return true;
    if (words.relatives.has(word.key) || isVerbal(reading, word)) return false;
    word = wordBefore(text, skipBack(text, word.start, start), start);
  }
  return false;
}

/**
 * One of the last `most` words may open a clause with its subject: a quick look that makes no strings and finds every one that {@link isPredicate} would, since
 * those words are few and short.
 */
function mayHaveSubject({ text, words, start }: Reading, from: number, most: number): boolean {
  const { longest, lastLetters } = shapeOf(words.subjects);
  let count = 0;
  let right = BLANK;
  for (let at = from - 1; at >= start; at--) {
    const kind = classAt(text, at);
    if (kind === MARK || kind === FORMAT) continue;
    if (isAlphanumeric(kind)) {
      const code = text.charCodeAt(at);
      // Presentation forms are one letter or several.
      if (code >= 0xfb50) return true;
      if (!isAlphanumeric(right) && ++count > most) return false;
      if (right !== ARABIC && lastLetters.has(foldCode(code)) && isShortWord(text, at, start, longest)) return true;
    } else if (kind !== BLANK) return false;
    right = kind;
  }
  return false;
}

/** No more than `longest` letters end with the one at `last`. */
function isShortWord(text: string, last: number, floor: number, longest: number): boolean {
  let letters = 0;
  for (let at = last; at >= floor; at--) {
    const kind = classAt(text, at);
    if (kind === MARK || kind === FORMAT) continue;
    if (kind !== ARABIC) return true;
    if (++letters > longest) return false;
  }
  return true;
}

/** Letters of the longest of the words, and the last letters of all. */
const shapeOf = rememberLast(2, (words: ReadonlySet<string>) => ({
  longest: Math.max(0, ...[...words].map((word) => word.length)),
  lastLetters: new Set([...words].map((word) => word.charCodeAt(word.length - 1))),
}));

/** Words of a time that opens a sentence, at most: وفي نهاية عام 49 ق.م. */
const LONGEST_TIME = 6;

/** The sentence, or its clause behind a comma, is only a time so far: في عام 656 هـ. */
export function isFronted(reading: Reading, stop: Stop): boolean {
  const { text, words, firstWord, end } = reading;
  const opens = (at: number): boolean => at !== -1 && words.frontings.has(wordAfter(text, at, end).key);
  const short = !isSeveralWords(text, firstWord, stop.start, LONGEST_TIME + 1);
  return (short && opens(firstWord)) || opens(clauseBefore(reading, stop));
}

/** An imperfect without an object: `نقوش تعود`, but not `سنة وجدها`. */
const NOW = /^[\u064A\u062A].+[^\u0627\u0647]$/u;

/** Words of a phrase in front of the verb, at most. */
const LONGEST_FRONT = 14;

/**
 * `ففي نقوش تعود إلى القرن الرابع ق.م. تظهر علامة`: a preposition opened the sentence, which has had no verb since but those of clauses about a noun,
 * and the next word is one.
 */
export function isVerbAwaited(reading: Reading, to: number, next: Word): boolean {
  const { text, words, firstWord, end } = reading;
  let word = wordAfter(text, firstWord, end);
  const bare = /^[\u0648\u0641]/u.test(word.key) ? word.key.slice(1) : word.key;
  if (!words.fronted.has(bare) && !words.fronted.has(word.key)) return false;
  if (words.whens.has(word.key) || words.meanwhile.has(bare) || !isVerbal(reading, next)) return false;
  let before = word;
  for (let count = 0; count < LONGEST_FRONT; count++) {
    const at = skipForward(text, word.end, end);
    if (at >= to) return true;
    if (classAt(text, at) === COMMA) return false;
    before = word;
    word = wordAfter(text, at, end);
    if (word.length === 0) word = { ...word, end: at + 1 };
    if (!isVerbal(reading, word)) continue;
    if (words.relatives.has(before.key)) continue;
    if (!NOW.test(word.key) || isDefinite(reading, before, 3) || words.hanging.has(before.key)) return false;
    if (classAt(text, before.start) !== ARABIC) return false;
  }
  return false;
}

/** `هزم الجيش، وفي عام 656 هـ.`: where the clause behind the last comma begins, or -1 where that is too far. */
function clauseBefore({ text, start, end }: Reading, stop: Stop): number {
  let at = stop.start;
  for (let count = 0; count < LONGEST_TIME; count++) {
    const before = skipBack(text, wordBefore(text, at, start).start, start);
    if (classBefore(text, before, start) === COMMA)
      return text[before - 1] === ':' ? -1 : skipForward(text, before, end);
    at = isFullStop(text.charCodeAt(before - 1)) ? before - 1 : before;
  }
  return -1;
}
