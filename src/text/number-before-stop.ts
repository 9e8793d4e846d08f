/** What a number in front of a full stop says about it: a date, a time, a score, a list mark, a decimal with a lost place. */
import { ARABIC, BLANK, CLOSE, COMMA, classAt, DIGIT, FORMAT, isAlphanumeric, OPEN, TERMINAL } from './chars.ts';
import { isFullStop, type Stop } from './read-stop.ts';
import {
  carriesOn,
  hangsBack,
  isFreeStanding,
  isJoinedBare,
  isJoinedNoun,
  nextWord,
  type Reading,
  startsLikely,
  startsSurely,
  wordBehind,
} from './stop-reading.ts';
import { classBefore, family, skipBack, skipForward, type Word, wordAfter, wordBefore } from './words-around.ts';

/** The figure that opens a list. */
const FIRST: ReadonlySet<string> = new Set(['1', '\u0661', '\u06F1']);

/** A number of four figures is a year rather than that of an article of a law. */
const LONGEST_LABEL = 4;

export function judgeNumber(reading: Reading, stop: Stop, word: Word): boolean | undefined {
  const { text, words, end } = reading;
  if (stop.closer !== -1) return undefined;
  const before = skipBack(text, word.start, reading.start);
  const following = nextWord(reading, stop.next);
  // "المادة 5. يعين المجلس رئيسا": the label is no sentence.
  const label = labelOf(reading, before);
  if (
    word.length < LONGEST_LABEL &&
    label.start === reading.firstWord &&
    words.labels.has(label.key) &&
    !startsSurely(reading, following)
  )
    return false;
  // "نصت المادة 12. من الدستور على"
  if (
    word.length < LONGEST_LABEL &&
    words.labels.has(label.key) &&
    carriesOn(reading, following) &&
    !isFreeStanding(reading, following)
  )
    return false;
  // "القرار رقم 14. بتاريخ"
  if (
    words.abbreviations.get(label.key) === 'number' &&
    (carriesOn(reading, following) || hangsBack(reading, following)) &&
    !isFreeStanding(reading, following)
  )
    return false;
  // "في 5. من الشهر المقبل"
  if (word.length <= 2 && words.fronted.has(following.key) && words.monthNouns.has(wordBehind(reading, following).key))
    return false;
  // "الآيات 1. إلى 5."
  if (
    word.length <= 3 &&
    carriesOn(reading, following) &&
    classAt(text, skipForward(text, following.end, end)) === DIGIT
  )
    return false;
  // "الدورة الـ15. من المهرجان"
  if (isTatweelBefore(text, word.start) && carriesOn(reading, following)) return false;
  // "الساعة 10. 30 بتوقيت القاهرة"
  if (word.length <= 2 && words.clocks.has(label.key) && classAt(text, stop.next) === DIGIT) return false;
  // "كما يلي: 1. كذا", "(1. كذا"
  const opener = classBefore(text, before, reading.start);
  if (FIRST.has(word.key) && (opener === OPEN || text[before - 1] === ':')) return false;
  // "وناقش المجلس 1. رصف الشارع 2. إنارته": nobody counts one of the thing before it.
  if (isFirstOfList(reading, stop, word) && !startsSurely(reading, following)) return false;
  // "ينص على 1. وقف القتال، 2. …"
  if (FIRST.has(word.key) && words.hanging.has(label.key) && classAt(text, stop.next) === ARABIC) return false;
  if (word.length <= 2 && before < word.start && isAlphanumeric(opener) && goesOnWithList(reading, word)) return false;
  // "…، 2. كذا" goes on with a list, unless a sentence plainly begins.
  if (
    word.length <= 2 &&
    before < word.start &&
    text[before - 1] !== ':' &&
    classBefore(text, before, reading.start) === COMMA
  )
    return startsSurely(reading, following) ? undefined : false;
  // "يوم 14.10. على ملعب الشعلة", but "تصل الحرارة إلى 27.5. وتهب رياح"
  if (word.length <= 2 && isDayOrMonth(reading, stop, word))
    return startsSurely(reading, following) || (mayBeDecimal(reading, word) && isJoinedVerb(reading, following))
      ? undefined
      : false;
  const follower = wordAfter(text, stop.next, end);
  const next = classAt(text, stop.next);
  if (next === ARABIC && word.length <= 2 && words.months.has(follower.key)) return false;
  if (next !== DIGIT || word.length > 3) return undefined;
  // "في 16 . 7 الماضي", "القاهرة 24 . 15": the same blank on both sides, and short figures.
  if (word.length <= 2 && follower.length <= 2 && classAt(text, stop.start - 1) === BLANK && !stop.glued) return false;
  // "القانون رقم 10. 2"
  if (follower.length <= 2 && words.abbreviations.get(label.key) === 'number') return false;
  // "Nova 4. 0", "7. 087": no sentence begins with a nought.
  if (Number(plainDigits(follower.key[0]!)) === 0) return false;
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
  if (isPairOfFigures(reading, word, follower)) return false;
  // "10. 1. 2022"
  if (word.length > 2) return undefined;
  const second = skipForward(text, follower.end, end);
  const opensDate = follower.length <= 2 && classAt(text, second) === TERMINAL;
  if (opensDate && classAt(text, skipForward(text, second + 1, end)) === DIGIT) return false;
  if (classBefore(text, before, reading.start) === TERMINAL) {
    const earlier = wordBefore(text, skipBack(text, before - 1, reading.start), reading.start);
    if (earlier.length > 0 && earlier.length <= 2 && family(classAt(text, earlier.start)) === 3) return false;
  }
  return undefined;
}

/** `الـ15`, also with a bidi mark in front of the figures. */
function isTatweelBefore(text: string, at: number): boolean {
  let place = at - 1;
  while (classAt(text, place) === FORMAT) place--;
  return text[place] === '\u0640';
}

/** "27.5", which may be a decimal as well as a day and its month. */
function mayBeDecimal({ text, start }: Reading, word: Word): boolean {
  return (
    word.start - 2 >= start && isFullStop(text.charCodeAt(word.start - 1)) && classAt(text, word.start - 2) === DIGIT
  );
}

/** `وتهب`: a conjunction, and neither a name nor a noun that it ties to what stands before. */
function isJoinedVerb(reading: Reading, word: Word): boolean {
  return startsLikely(reading, word) && !isJoinedNoun(reading, word) && !isJoinedBare(reading, word);
}

/** What a number that ends in front of `at` is the number of: القاعدة, also in `القاعدة رقم 5`. */
function labelOf({ text, words, start }: Reading, at: number): Word {
  const label = wordBefore(text, at, start);
  if (words.abbreviations.get(label.key) !== 'number') return label;
  const noun = wordBefore(text, skipBack(text, label.start, start), start);
  return words.labels.has(noun.key) ? noun : label;
}

/** `1.` behind a word that no number follows (رقم, الفصل, المجموعة), and in front of one. */
function isFirstOfList(reading: Reading, stop: Stop, word: Word): boolean {
  const { text, words, start } = reading;
  if (!FIRST.has(word.key) || classAt(text, stop.next) !== ARABIC) return false;
  const gap = skipBack(text, word.start, start);
  if (gap === word.start || classBefore(text, gap, start) !== ARABIC) return false;
  const noun = wordBefore(text, gap, start);
  return !(
    words.labels.has(noun.key) ||
    words.letteredNouns.has(noun.key) ||
    words.abbreviations.get(noun.key) === 'number' ||
    words.dayWords.has(noun.key) ||
    words.months.has(noun.key) ||
    words.numbered.has(noun.key)
  );
}

/** `1. كذا 2. كذا`: the mark before this one stands earlier in the segment, at its head or behind a colon or a bracket, or as a mark itself. */
export function goesOnWithList(reading: Reading, word: Word): boolean {
  const { text, start } = reading;
  let number = Number(plainDigits(word.key)) - 1;
  const floor = Math.max(start, word.start - 400);
  for (let at = word.start - 1; at > floor && number >= 1; at--) {
    // Not the point of "9.2".
    if (!isFullStop(text.charCodeAt(at)) || classAt(text, at + 1) === DIGIT) continue;
    const mark = wordBefore(text, at, floor);
    if (mark.length === 0 || mark.length > 2 || Number(plainDigits(mark.key)) !== number) continue;
    const before = skipBack(text, mark.start, start);
    const kind = classBefore(text, before, start);
    if (before === start || kind === OPEN || text[before - 1] === ':') return true;
    if (number === 1 && kind === ARABIC && !reading.words.numbered.has(wordBefore(text, before, start).key))
      return true;
    number--;
  }
  return false;
}

/** "في 1. 9. من كل عام", "يوم 7.3. في القاعة": a day and a month, each with its stop, behind a word that asks for a time. */
function isDayOrMonth({ text, words, start, end }: Reading, stop: Stop, word: Word): boolean {
  const isMonth = (number: Word): boolean =>
    number.length > 0 && number.length <= 2 && Number(plainDigits(number.key)) <= 12;
  const asks = (number: Word): boolean =>
    words.dayWords.has(wordBefore(text, skipBack(text, number.start, start), start).key);
  if (Number(plainDigits(word.key)) > 31) return false;
  if (asks(word)) {
    const month = wordAfter(text, stop.next, end);
    const behind = skipForward(text, month.end, end);
    return isMonth(month) && family(classAt(text, month.start)) === 3 && isFullStop(text.charCodeAt(behind));
  }
  if (!isMonth(word)) return false;
  const gap = skipBack(text, word.start, start);
  if (gap <= start || !isFullStop(text.charCodeAt(gap - 1))) return false;
  const day = wordBefore(text, skipBack(text, gap - 1, start), start);
  return (
    day.length > 0 &&
    day.length <= 2 &&
    family(classAt(text, day.start)) === 3 &&
    Number(plainDigits(day.key)) <= 31 &&
    asks(day)
  );
}

/** European digits for Arabic and Persian ones. */
function plainDigits(digits: string): string {
  return digits.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * `بنتيجة 6. 4 و7. 5`, `6. 4 على منافسه`, `استمرت 3. 30 ساعات`: a score or a decimal with a lost place. Both figures are short, and the second counts
 * nobody: behind it stand another number with و, a comma or a bracket, a preposition, or a unit.
 */
function isPairOfFigures({ text, words, end }: Reading, word: Word, follower: Word): boolean {
  if (word.length > 2 || follower.length > 2) return false;
  const behind = skipForward(text, follower.end, end);
  const kind = classAt(text, behind);
  if (kind === COMMA || kind === CLOSE) return true;
  const next = wordAfter(text, behind, end);
  if (next.key === words.conjunction) return classAt(text, next.end) === DIGIT;
  return words.afterScores.has(next.key) || words.scales.has(next.key);
}
