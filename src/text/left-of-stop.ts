/** What the word or number in front of a full stop says about it. */
import {
  hangsOn,
  isAfterUnit,
  isCenturyBefore,
  isDefinite,
  isDescribed,
  isJoined,
  isJoinedClause,
  isLimit,
  isLoosePhrase,
  isMoreOfIt,
  isOwnedNext,
  isSequel,
  isTimeBefore,
  opensSentence,
} from './behind-abbreviation.ts';
import { ARABIC, BLANK, CLOSE, COMMA, classAt, DIGIT, isDash, isLetter, isQuote, OPEN, UPPER } from './chars.ts';
import { isDottedAbbreviation, latinAbbreviation } from './latin-abbreviations.ts';
import { judgeNumber } from './number-before-stop.ts';
import { isFullStop, type Stop } from './read-stop.ts';
import {
  bareOf,
  carriesOn,
  hangsBack,
  isJoinedBare,
  isJoinedNoun,
  isObjectAwaited,
  isOpeningThat,
  isShortRest,
  isVerbal,
  nextWord,
  opensTopic,
  type Reading,
  startsLikely,
  startsSurely,
} from './stop-reading.ts';
import { isFronted, isPredicate, isSubject, isSubjectAlone, isVerbAwaited, LONGEST_SUBJECT } from './verb-awaited.ts';
import {
  classBefore,
  isSeveralWords,
  skipBack,
  skipForward,
  type Word,
  wordAfter,
  wordBefore,
} from './words-around.ts';

/** Letters of the longest word of the tables; a desk's own may be longer. */
export const LONGEST_LISTED = 8;

/** What the word or number on the left says: ends, does not end, or nothing (undefined). */
export function judgeLeft(reading: Reading, stop: Stop, left: number, word: Word): boolean | undefined {
  if (left === DIGIT) return judgeNumber(reading, stop, word);
  if (word.key === '') return undefined;
  if (word.length > LONGEST_LISTED) return reading.own.has(word.key) ? false : undefined;
  if (isReference(reading, stop, word)) return false;
  const dotted = isDotBefore(reading, word);
  const verdict = left === ARABIC ? judgeArabic(reading, stop, word, dotted) : judgeLatin(reading, stop, word, dotted);
  if (verdict !== undefined) return verdict;
  return reading.own.has(word.key) ? false : undefined;
}

/** "أ.ف": a full stop stands in front of the word. */
export function isDotBefore({ text, start }: Reading, word: Word): boolean {
  const at = skipBack(text, word.start, start);
  return at > start && isFullStop(text.charCodeAt(at - 1));
}

function judgeArabic(reading: Reading, stop: Stop, word: Word, dotted: boolean): boolean | undefined {
  const { text, words } = reading;
  const isName = word.length > 1 && words.letterNames.has(word.key);
  // The tables hold no single letters; a desk's own list may.
  const single = word.length === 1;
  const listed = single ? undefined : words.abbreviations.get(word.key);
  const own = reading.own.size > 0 && reading.own.has(word.key);
  const isUnitWord = !single && words.units.has(word.key);
  if (word.length > 1 && !isName && listed === undefined && !own && !isUnitWord && !(dotted && word.length === 2))
    return undefined;
  if (own || listed === 'never') return false;
  if (listed === 'number') return classAt(text, stop.next) === DIGIT ? false : undefined;
  const next = nextWord(reading, stop.next);
  // `180 م3/ث . وتوقع`: the stop is no part of the abbreviation.
  const apart = classBefore(text, stop.start, reading.start) === BLANK;
  // "سكان ك. وط. والقرى المجاورة"
  if (listed === 'seldom')
    return startsLikely(reading, next) && !(isJoinedNoun(reading, next) && !isJoinedClause(reading, next))
      ? undefined
      : false;
  if (listed === 'often')
    return (words.fronted.has(next.key)
      ? !opensSentence(reading, next)
      : carriesOn(reading, next) ||
        hangsOn(reading, next, false) ||
        isLoosePhrase(reading, next) ||
        isPredicate(reading, word.start, next) ||
        isSubjectAlone(reading, word, next)) && !startsSurely(reading, next)
      ? false
      : undefined;
  if (isUnitWord)
    return (isNumberBefore(reading, word) || isPer(text, word)) &&
      (isAfterUnit(reading, next) ||
        words.dimensions.has(next.key) ||
        isMeasured(reading, word, next) ||
        isVerbAwaited(reading, stop.start, next) ||
        isPredicate(reading, word.start, next) ||
        (!apart && isMoreOfIt(reading, next)))
      ? false
      : undefined;
  const gap = skipBack(text, word.start, reading.start);
  const before = wordBefore(text, gap - (dotted ? 1 : 0), reading.start);
  if (isName) {
    if (dotted) return startsSurely(reading, next) ? undefined : false;
    // "بي بي سي." is a name that ends; "جون إف." is a name that goes on.
    const spelled = words.letterNames.has(before.key) && !(words.letterNames.has(next.key) && text[next.end] === '.');
    if (spelled) return undefined;
    // "سي. أن. أن": more letters follow.
    if (words.letterNames.has(next.key) && (text[next.end] === '.' || words.letterNames.has(before.key))) return false;
    return isNoSurname(reading, next) ? undefined : false;
  }
  if (dotted) return endsDotted(reading, stop, word, before, next) ? undefined : false;
  if (word.length === 1) {
    const glued = classBefore(text, word.start, reading.start);
    // "120 كم/س.", "100 م./ث. عند"
    if (isPer(text, word))
      return isAfterUnit(reading, next) || (!apart && (isJoinedBare(reading, next) || isMoreOfIt(reading, next)))
        ? false
        : undefined;
    const isUnit = isUnitOfNumber(reading, word);
    // "2.5 درجة م." is no grade.
    const lettered = words.letteredNouns.has(before.key) && !isNumberBefore(reading, before);
    // "فيتامين ب. 12", "قائد الفريق ب. ل. هانسن"
    if (lettered && (classAt(text, stop.next) === DIGIT || next.length === 1)) return false;
    // "البند أ. والبند ج."
    if (lettered && next.key === (words.conjunction ?? '') + before.key) return false;
    // "الفقرة ج. منه", "البند ب. من الاتفاق"
    if (
      lettered &&
      (words.afterUnits.has(next.key) || carriesOn(reading, next) || hangsBack(reading, next)) &&
      !opensSentence(reading, next)
    )
      return false;
    // "المكان : قاعة ب . الزمان : غدا"
    if (lettered && text[skipForward(text, next.end, reading.end)] === ':') return undefined;
    // «فيتامين "د". ويوصي»: the quote was passed already; "(د. محمد": a title.
    if (lettered && !isNameLikely(reading, before, word, next))
      return (isBarelyBegun(reading, stop) || isSubject(reading, before)) && !startsLikely(reading, next)
        ? false // نقص فيتامين د. يصيب
        : undefined;
    if (isUnit)
      return classAt(text, stop.next) === OPEN ||
        classAt(text, stop.next) === DIGIT ||
        isDash(text[stop.next]) || // "370 هـ. - 427 هـ."
        text[stop.next] === '/' ||
        isFronted(reading, stop) ||
        isVerbAwaited(reading, stop.start, next) ||
        isOnlyMeasure(reading, word, next) ||
        isAfterUnit(reading, next, !isTimeBefore(reading, word)) ||
        words.dimensions.has(next.key) ||
        isMeasured(reading, word, next) ||
        isDescribed(reading, word, next) ||
        (!apart && !isTimeBefore(reading, word) && isMoreOfIt(reading, next)) ||
        isPredicate(reading, word.start, next)
        ? false
        : undefined;
    // "استغرق اللقاء ساعتين و48 د. «كنت أقرب»": no title in front of a quotation.
    if (isQuote(classAt(text, stop.next)) && (glued === DIGIT || isNumberBefore(reading, word))) return undefined;
    return startsSurely(reading, next) || isJoinedVerb(reading, next) ? undefined : false;
  }
  return false;
}

/** `5 م`, `القرن الثالث هـ`: the letter of a unit or an era behind what it counts. */
export function isUnitOfNumber(reading: Reading, word: Word): boolean {
  return (
    reading.words.unitLetters.has(word.key) &&
    (classBefore(reading.text, word.start, reading.start) === DIGIT ||
      isNumberBefore(reading, word) ||
      isCenturyBefore(reading, word))
  );
}

/** `إلى الجنوب من ع. ويمر`: و and a verb, where a name might stand. */
function isJoinedVerb(reading: Reading, next: Word): boolean {
  return isJoined(reading, next) && isVerbal(reading, bareOf(next));
}

/** `النتائج: 100 م. رجال`: the clause behind its colon is only a measure so far, which names something. */
function isOnlyMeasure(reading: Reading, unit: Word, next: Word): boolean {
  const { text, start } = reading;
  const number = wordBefore(text, skipBack(text, unit.start, start), start);
  const colon = skipBack(text, number.start, start) - 1;
  // "9:00 م."
  if (text[colon] !== ':' || classBefore(text, colon, start) === DIGIT) return false;
  return !startsLikely(reading, next) && !isDefinite(reading, next);
}

/** `(مت. 6: 21)`, `(1 كو. 13)`: a short word that opens a bracket, or stands behind a single figure there, and a number behind its stop. */
function isReference({ text, start }: Reading, stop: Stop, word: Word): boolean {
  if (word.length > LONGEST_REFERENCE || classAt(text, stop.next) !== DIGIT || stop.closer !== -1) return false;
  const before = skipBack(text, word.start, start);
  const kind = classBefore(text, before, start);
  return kind === OPEN || (kind === DIGIT && classBefore(text, before - 1, start) === OPEN);
}

/** Letters of a book or a journal in short. */
const LONGEST_REFERENCE = 4;

/** No foreign surname follows a spelled letter: a function word, a verb, or a noun with the article. */
function isNoSurname(reading: Reading, next: Word): boolean {
  const { words } = reading;
  return (
    isDefinite(reading, next) ||
    startsLikely(reading, next) ||
    carriesOn(reading, next) ||
    opensTopic(reading, next) ||
    words.verbs.has(next.key) ||
    words.turns.has(next.key)
  );
}

/**
 * Behind the last stop of أ.ف.ب. or ق.م.: a usual first word; behind an era or an amount (30 د.ك.), where no name can follow, also a verb, a noun with
 * the article, a clause without a verb (والدخول مجاني), and a preposition that opens a sentence.
 */
function endsDotted(reading: Reading, stop: Stop, word: Word, before: Word, next: Word): boolean {
  const { text, words } = reading;
  if (next.length < 2 || isLimit(reading, next)) return false;
  const isEra = words.eras.has(before.key + word.key);
  if (isEra || isNumberBefore(reading, before)) {
    if (isFronted(reading, stop) || isVerbAwaited(reading, stop.start, next)) return false;
    if (text[stop.next] === '/' || isPredicate(reading, before.start, next)) return false;
    if (words.fronted.has(next.key)) return opensSentence(reading, next) && !isShortRest(reading, next, 2);
    if (isLoosePhrase(reading, next)) return false;
    if (isVerbal(reading, next) || opensTopic(reading, next) || isDefinite(reading, next, 4)) return true;
    if (words.turns.has(next.key)) return true;
    if (isSequel(reading, next) || isOwnedNext(reading, next)) return false;
    // No name follows, so what begins with و is mostly a verb.
    if (isJoinedNoun(reading, next)) return isJoinedClause(reading, next);
    if (isJoined(reading, next)) return startsLikely(reading, next) && !isJoinedBare(reading, next);
    // "100 ر.س. شاملة الضريبة"
    if (isAfterUnit(reading, next, !isEra) || carriesOn(reading, next)) return false;
    return isEra || !words.describes(next.key);
  }
  // "لوكالة أ.ف.ب. رفضت الحكومة": the letters are no person's; the day may follow.
  const isDay = isDefinite(reading, next) && words.dayWords.has(next.key);
  if (words.agencies.has(before.key + word.key) && !isDay) return endsAtAgency(reading, before, next);
  // "م.س. ومرافقه", "ر.س. واليورو": what و ties to a name or an amount goes on with it, unless it is a verb or the like.
  return (
    !carriesOn(reading, next) &&
    (startsSurely(reading, next) || words.openers.has(next.key) || isSecondVerb(reading, stop, next))
  );
}

/** `بحسب وكالة أ.ف.ب. رفضت`, `لوكالة أ.ف.ب. إن`: behind the letters of an agency. Where it is the source, the sentence is complete. */
function endsAtAgency(reading: Reading, before: Word, next: Word): boolean {
  const { text, words, start } = reading;
  if (words.complements.has(next.key)) return isOpeningThat(reading, next) && !isObjectAwaited(reading, before);
  if (words.fronted.has(next.key)) return opensSentence(reading, next) && !isShortRest(reading, next, 2);
  if (carriesOn(reading, next)) return false;
  if (isVerbal(reading, next) || opensTopic(reading, next) || isDefinite(reading, next) || startsLikely(reading, next))
    return true;
  let word = before;
  for (let count = 0; count < 5 && word.length > 0; count++) {
    if (words.sources.has(word.key)) return !isAfterUnit(reading, next, false);
    const gap = skipBack(text, word.start, start);
    word = wordBefore(text, isFullStop(text.charCodeAt(gap - 1)) ? gap - 1 : gap, start);
  }
  return false;
}

/**
 * `نقلتها إلى شركة Nova Inc. أعلنت الوزارة`: the sentence opened with its verb and nothing since opens a clause, so that another verb begins anew. Not
 * behind كان, whose predicate may be a verb.
 */
function isSecondVerb(reading: Reading, stop: Stop, next: Word): boolean {
  const { text, words, start, firstWord, end } = reading;
  if (stop.closer !== -1) return false;
  if (opensTopic(reading, next)) return !isShortRest(reading, next, 2);
  // Not the name فان.
  const denies = words.negations.has(next.key) && !words.resumptionNames.has(next.key);
  if (!words.verbs.has(next.key) && !denies) return false;
  const first = wordAfter(text, firstWord, end);
  const bare = !words.verbs.has(first.key) && isJoined(reading, first) ? first.key.slice(1) : first.key;
  if (!words.verbs.has(bare) || words.beings.has(bare) || isBarelyBegun(reading, stop)) return false;
  // `توقعت شركة Nova Inc. تراجع الأرباح`: the noun that is written as the verb is what is expected.
  let wanted = words.objectVerbs.has(bare) && MASDAR.test(next.key);
  let bareNoun = false;
  let word = wordBefore(text, skipBack(text, stop.start, start), start);
  for (let count = 0; count < LONGEST_SUBJECT && word.start > firstWord && word.length > 0; count++) {
    if (wanted && isArabic(text, word)) {
      // "رفضت المحكمة طعن شركة Nova Inc.": subject and object are there.
      if (words.hanging.has(word.key) || (bareNoun && isDefinite(reading, word, 3))) wanted = false;
      bareNoun ||= !isDefinite(reading, word, 3);
    }
    if (words.subjects.has(word.key) || words.complements.has(word.key) || words.relatives.has(word.key)) return false;
    const gap = skipBack(text, word.start, start);
    word = wordBefore(text, isFullStop(text.charCodeAt(gap - 1)) ? gap - 1 : gap, start);
  }
  return !wanted;
}

/** تراجع، تحسن، تراجعها: the noun of a verb of the fifth or sixth form, which is written as the verb is. */
const MASDAR = /^\u062A[^\u0627](?:\u0627..|..)(?:\u0647|\u0647\u0627|\u0647\u0645)?$/u;

function isArabic(text: string, word: Word): boolean {
  return classAt(text, word.start) === ARABIC;
}

/** "صمم المبنى م. رهف", "الفريق ر. الشمري": behind a noun with the article that is graded only now and then, a title or an initial and a name. */
function isNameLikely(reading: Reading, noun: Word, letter: Word, next: Word): boolean {
  const { words } = reading;
  if (!words.seldomLettered.has(noun.key)) return false;
  if (NISBA.test(next.key)) return isDefinite(reading, next);
  return words.titles.has(letter.key) && !isNoSurname(reading, next);
}

/** Ends as many a surname does: الشمري */
const NISBA = /.{2}\u064A$/u;

/** Too few words for a sentence: its verb is still to come. */
function isBarelyBegun(reading: Reading, stop: Stop): boolean {
  return !isSeveralWords(reading.text, reading.firstWord, stop.start, 4);
}

/** `20 كغ. أرز`: what was weighed follows, a word that neither is a verb nor begins sentences. */
function isMeasured(reading: Reading, unit: Word, next: Word): boolean {
  const { text, words, end } = reading;
  if (!words.weights.has(unit.key) || isNoSurname(reading, next) || isVerbal(reading, next)) return false;
  if (words.hangs(next.key)) return true;
  // A word that no list has may be a name, unless it is one of a list or nearly all that follows.
  const listed = classAt(text, skipForward(text, next.end, end)) === COMMA;
  return next.length >= 3 && !words.isKnown(next.key) && (listed || isShortRest(reading, next, 3));
}

/** "كم/س": what was counted by stands in front of a slash, with or without its stop. */
function isPer(text: string, word: Word): boolean {
  return text[word.start - 1] === '/';
}

/** "عام 1443 هـ.", "(1990) م." */
export function isNumberBefore(reading: Reading, word: Word): boolean {
  const { text } = reading;
  let at = skipBack(text, word.start, reading.start);
  // "778 مليون كم."
  if (text[at - 1] === '\u00B0') at = skipBack(text, at - 1, reading.start);
  const scale = wordBefore(text, at, reading.start);
  if (reading.words.scales.has(scale.key)) at = skipBack(text, scale.start, reading.start);
  const kind = classBefore(text, at, reading.start);
  return kind === DIGIT || (kind === CLOSE && classBefore(text, at - 1, reading.start) === DIGIT);
}

/** `J. Clin. Med.`: a short word with a capital, and another with its stop beside it, in front of a third or of Arabic text. Two sentences have more words. */
function isLatinChain({ text, start, end }: Reading, stop: Stop, word: Word, dotted: boolean): boolean {
  const isLink = (link: Word): boolean => link.length > 0 && link.length <= 5 && classAt(text, link.start) === UPPER;
  if (stop.closer !== -1 || !isLink(word)) return false;
  const next = wordAfter(text, stop.next, end);
  if (isLink(next) && text[next.end] === '.') return true;
  return dotted && isLink(wordBefore(text, skipBack(text, word.start, start) - 1, start));
}

/** "vol. II" */
function isRoman(text: string, word: Word): boolean {
  return ROMAN.test(text.slice(word.start, word.end));
}

const ROMAN = /^[IVXLC]+$/;

function judgeLatin(reading: Reading, stop: Stop, word: Word, dotted: boolean): boolean | undefined {
  const { text, words } = reading;
  const next = nextWord(reading, stop.next);
  const raw = text.slice(word.start, word.end);
  if (word.length === 1) {
    const before = wordBefore(text, skipBack(text, word.start, reading.start), reading.start);
    // "هاتف F . السعر": an initial has its stop at hand, and its name in the same letters.
    if (classBefore(text, stop.start, reading.start) === BLANK && classAt(text, stop.next) === ARABIC) return undefined;
    if (dotted && isDottedAbbreviation(text[word.start - 2]! + raw)) return false;
    if (dotted)
      return startsLikely(reading, next) && next.length > 1 && !isJoinedBare(reading, next) ? undefined : false;
    if (words.letteredNouns.has(before.key)) return undefined;
    // "H2O."
    if (classBefore(text, word.start, reading.start) === DIGIT) return undefined;
    // "Smith v. Texas" is in the table.
    if (classAt(text, word.start) !== UPPER && latinAbbreviation(raw) === 'title' && isLetter(classAt(text, stop.next)))
      return classAt(text, stop.next) === ARABIC ? undefined : false;
    if (classAt(text, word.start) !== UPPER) return classAt(text, stop.next) === DIGIT ? false : undefined;
    return startsLikely(reading, next) && next.length > 1 ? undefined : false;
  }
  switch (latinAbbreviation(raw)) {
    case 'title':
      return false;
    case 'number':
      return classAt(text, stop.next) === DIGIT || isRoman(text, next) ? false : undefined;
    case 'firm':
      // "Subaru Corp. وMazda"
      if (next.key === words.conjunction) return false;
      return (startsLikely(reading, next) && !isJoinedBare(reading, next)) || isSecondVerb(reading, stop, next)
        ? undefined
        : false;
    default:
      return isLatinChain(reading, stop, word, dotted) && !startsLikely(reading, next) ? false : undefined;
  }
}
