/** What the rules about stops ask of the text they stand in. */
import { remember, rememberWords } from '../core/remember.ts';
import { rememberLast } from '../core/remember-last.ts';
import {
  ARABIC,
  BLANK,
  COMMA,
  classAt,
  FORMAT,
  isAlphanumeric,
  lastQuote,
  MARK,
  OPEN,
  QUOTE,
  QUOTE_CLOSE,
  QUOTE_OPEN,
  TERMINAL,
} from './chars.ts';
import { isSetTwice, type QuoteCounter } from './quote-counter.ts';
import { foldWord, MOST_REMEMBERED, type StopWords } from './stop-words.ts';
import { classBefore, skipBack, skipForward, type Word, wordAfter, wordBefore } from './words-around.ts';

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
  readonly quotes: QuoteCounter;
}

/** The next word, behind opening quotes and brackets and dashes. */
export function nextWord(reading: Reading, from: number): Word {
  let at = from;
  const limit = Math.min(reading.end, from + 12);
  while (at < limit && !isAlphanumeric(classAt(reading.text, at))) at++;
  return wordAfter(reading.text, at, reading.end);
}

/** The next word is one that hardly stands anywhere but at a sentence's head. */
export function startsSurely(reading: Reading, word: Word): boolean {
  const { starters, starterPairs } = reading.words;
  if (isTime(reading, word)) return false;
  return starters.has(word.key) || starterPairs.get(word.key)?.has(wordBehind(reading, word).key) === true;
}

/** `هذا العام`, which says when rather than begins. */
function isTime(reading: Reading, word: Word): boolean {
  const { times } = reading.words;
  return times.size > 0 && times.get(word.key)?.has(wordBehind(reading, word).key) === true;
}

/** The next word takes up what went before: `فأجاب`, `فضحك`. No name or noun that begins with the letter itself. */
export function resumes(reading: Reading, word: Word): boolean {
  const { resumption, resumptionNames } = reading.words;
  return (
    resumption !== undefined && word.length >= 3 && word.key.startsWith(resumption) && !resumptionNames.has(word.key)
  );
}

/** A preposition that opens a sentence with what follows it: من جهته، في المقابل، إلى ذلك. */
export function opensTopic(reading: Reading, word: Word): boolean {
  const { topics, askers } = reading.words;
  const seconds = topics.get(word.key);
  if (seconds === undefined) return false;
  const second = wordBehind(reading, word);
  if (seconds.has(second.key)) return true;
  // "من يتحمل المسؤولية؟", "من الرائع أنهم توصلوا إلى اتفاق"
  if (!askers.has(word.key)) return false;
  return isVerbal(reading, second) || (isArticled(reading, second) && isThat(reading, wordBehind(reading, second)));
}

function isArticled({ words: { article } }: Reading, word: Word): boolean {
  return article !== undefined && word.length >= 5 && word.key.startsWith(article);
}

/** أن، أنهم */
function isThat({ words: { openingThat, complements } }: Reading, word: Word): boolean {
  return openingThat !== undefined && word.key.startsWith(keyOfThat(openingThat)) && complements.has(word.key);
}

/** The word behind another one. */
export function wordBehind({ text, end }: Reading, word: Word): Word {
  return wordAfter(text, skipForward(text, word.end, end), end);
}

/** A word without the conjunction that is glued to it. */
export function bareOf(word: Word): Word {
  return { ...word, key: word.key.slice(1) };
}

/** `ولماذا؟`, `وخرج.`: a word with a conjunction, and nothing behind it but the next stop. */
export function isLoneAddition({ text, words, end }: Reading, word: Word): boolean {
  return (
    words.conjunction !== undefined &&
    word.key.startsWith(words.conjunction) &&
    classAt(text, skipForward(text, word.end, end)) === TERMINAL
  );
}

/** The next word carries the sentence on behind a closed quotation, a bracket or "et cetera". */
export function carriesOn(reading: Reading, word: Word): boolean {
  return reading.words.continuers.has(word.key) && !opensTopic(reading, word) && !isOpeningThat(reading, word);
}

/** "كما قال", "على حد قوله", "بحسب …": names the speaker of what was quoted. */
export function isCitingClause(reading: Reading, word: Word): boolean {
  const seconds = reading.words.citing.get(word.key);
  return seconds !== undefined && (seconds.size === 0 || seconds.has(wordBehind(reading, word).key));
}

/** The next word may well begin a sentence: a usual first word, or one with a glued conjunction. */
export function startsLikely(reading: Reading, word: Word): boolean {
  const { starters, openers, conjunction, conjunctionNames } = reading.words;
  if (isTime(reading, word)) return false;
  if (starters.has(word.key) || openers.has(word.key)) return true;
  if (conjunction === undefined || word.length < 4) return false;
  if (word.key === '') return reading.text[word.start] === conjunction;
  return word.key.startsWith(conjunction) && !conjunctionNames.has(word.key);
}

const keyOfThat = remember(2, foldWord);

/** `إن الوضع صعب`, which opens a sentence and has the key of أن, which carries one on. */
export function isOpeningThat(reading: Reading, word: Word): boolean {
  const { openingThat } = reading.words;
  return openingThat !== undefined && word.key === keyOfThat(openingThat) && hasOpeningHamza(reading, word);
}

/** The word is written with the first letter of إن, as one character or as two. */
export function hasOpeningHamza({ text, words: { openingThat } }: Reading, word: Word): boolean {
  if (openingThat === undefined) return false;
  const letter = openingThat[0]!;
  return text[word.start] === letter || text.startsWith(letter.normalize('NFD'), word.start);
}

/** `قال بعد صمت طويل... إنه لا يعرف`: a verb of saying stands up to twelve words before, and nothing yet of what was said. */
export function isObjectAwaited({ text, words, start }: Reading, last: Word): boolean {
  const { conjunction } = words;
  let word = last;
  for (let count = 0; count < 12 && word.length > 0; count++) {
    if (words.complements.has(word.key)) return false;
    if (words.speech.has(word.key)) return true;
    if (conjunction !== undefined && word.key.startsWith(conjunction) && words.speech.has(word.key.slice(1)))
      return true;
    const gap = skipBack(text, word.start, start);
    // "قال د. سامي نجيب"
    word = wordBefore(text, text[gap - 1] === '.' ? gap - 1 : gap, start);
  }
  return false;
}

/** The next word can only belong to what stands before it: a noun with a preposition glued to it, an indefinite accusative, غير. */
export function hangsBack({ words }: Reading, word: Word): boolean {
  return words.attributes.has(word.key) || ((isPrefixed(word.key) || isAccusative(word.key)) && words.hangs(word.key));
}

/** ب or ل is glued to it, or may be. */
function isPrefixed(key: string): boolean {
  const first = key.charCodeAt(0);
  return first === 0x628 || first === 0x644;
}

/** `طويلا`, no verb in the plural and no word with ها. */
function isAccusative(key: string): boolean {
  const { length } = key;
  const before = key.charCodeAt(length - 2);
  return length >= 5 && key.charCodeAt(length - 1) === 0x627 && before !== 0x648 && before !== 0x647;
}

/** The next word is a noun that a glued conjunction ties to what went before: `والمعارضة`, `وبالإكثار`. */
export function isJoinedNoun(reading: Reading, word: Word): boolean {
  const { joinedArticle } = reading.words;
  if (joinedArticle === undefined || startsSurely(reading, word)) return false;
  // A proclitic preposition may stand between the conjunction and the article.
  return (
    word.key.startsWith(joinedArticle) ||
    (/^.[\u0628\u0643]/u.test(word.key) && word.key.slice(2).startsWith(joinedArticle.slice(1)))
  );
}

/** `وشركات أخرى`: the same without an article, and without a preposition, which may open a sentence (وبحلول). */
export function isJoinedBare(reading: Reading, word: Word): boolean {
  const { conjunction, hangs } = reading.words;
  return (
    conjunction !== undefined &&
    word.key.startsWith(conjunction) &&
    !/^.[\u0628\u0644]/u.test(word.key) &&
    !startsSurely(reading, word) &&
    hangs(word.key.slice(1))
  );
}

/**
 * A preposition or the like behind something that has its own stop (a quotation, a remark, an era) opens a sentence, unless it names the speaker or what is
 * left up to the next stop is short and has neither comma nor verb (`قال: "نعم!" في نهاية اللقاء.`). A verb with its object (`في لقاء عقده`) belongs to
 * the noun before it, and behind a comma may stand what goes on anyway (`، مضيفا أن …`). Looks ten words ahead.
 * @param strictly a comma says so only in front of a verb or a negation: `سنة 96 هـ. في عهد الوليد، ثم وسع` goes on, `في العام التالي، هدم` begins
 */
export function isFreeStanding(reading: Reading, word: Word, strictly = false): boolean {
  const { text, words, end } = reading;
  if (isCitingClause(reading, word)) return false;
  const limit = Math.min(end, word.end + 400);
  // `عندما وصلت الشرطة كان قد هرب`: the second verb is the sentence's.
  const when = words.whens.has(word.key);
  let at = word.end;
  let before = word.key;
  for (let count = 0; at < limit && count < 10; ) {
    const kind = classAt(text, at);
    if (kind === TERMINAL) return false;
    if (kind === COMMA) {
      const clause = wordAfter(text, skipForward(text, at + 1, end), end);
      // A clause about a noun; the sentence goes on behind it.
      if (words.relatives.has(clause.key)) {
        at = clause.end;
        continue;
      }
      return strictly
        ? isVerbal(reading, clause) || words.openers.has(clause.key) || resumes(reading, clause)
        : !addsClause(reading, clause);
    }
    if (!isAlphanumeric(kind)) {
      at++;
      continue;
    }
    const next = wordAfter(text, at, end);
    if (
      (!strictly || when) &&
      isMainVerb(reading, next) &&
      !isCitingClause(reading, next) &&
      !words.hanging.has(before) &&
      !(when && count === 0)
    )
      return true;
    before = next.key;
    count++;
    at = Math.max(next.end, at + 1);
  }
  return !strictly && at < end;
}

/** A verb without an object, or a negation. */
function isMainVerb({ words }: Reading, word: Word): boolean {
  if (words.negations.has(word.key)) return true;
  return !OBJECT.test(word.key) && (words.verbs.has(word.key) || words.acts(word.key));
}

const OBJECT = /(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;

/** `، مضيفا`, `، وأضاف`, `، ثم`: more of the same sentence. */
function addsClause(reading: Reading, word: Word): boolean {
  const { words } = reading;
  return (
    words.joinedVerbs.has(word.key) ||
    words.reporting.has(word.key) ||
    PARTICIPLE.test(word.key) ||
    (carriesOn(reading, word) && !words.fronted.has(word.key)) ||
    words.clauses.has(word.key)
  );
}

/** An active participle in the accusative: مضيفا، مشيرة. */
export const PARTICIPLE = /^\u0645.{3,}[\u0627\u0647]$/u;

/** So many words follow at most up to the next stop, and no comma. Looks ahead 400 characters. */
export function isShortRest({ text, end }: Reading, word: Word, most: number): boolean {
  const limit = Math.min(end, word.end + 400);
  let words = 0;
  let inside = false;
  for (let at = word.end; at < limit; at++) {
    const kind = classAt(text, at);
    if (isAlphanumeric(kind)) {
      if (!inside && ++words > most) return false;
      inside = true;
    } else if (kind === COMMA) return false;
    else if (kind === TERMINAL && (!isAlphanumeric(classAt(text, at + 1)) || isBetweenWords(text, at))) return true;
    else if (kind !== MARK && kind !== FORMAT) inside = false;
  }
  return limit === end;
}

/** `كبير.وقالت`: a stop whose blank was lost, behind three letters at least and in front of two. */
function isBetweenWords(text: string, at: number): boolean {
  return hasLetters(text, at, -1, 3) && hasLetters(text, at, 1, 2);
}

/** So many Arabic letters stand beside a place, on the side that `step` goes to. */
function hasLetters(text: string, from: number, step: -1 | 1, most: number): boolean {
  let letters = 0;
  for (let at = from + step; letters < most; at += step) {
    const kind = classAt(text, at);
    if (kind === ARABIC) letters++;
    else if (kind !== MARK && kind !== FORMAT) return false;
  }
  return true;
}

/** A verb, by the tables, the form of its imperfect or the list of common words, or a negation. */
export function isVerbal({ words }: Reading, word: Word): boolean {
  return verbsOf(words)(word.key);
}

const verbsOf = rememberLast(2, (words: StopWords) =>
  rememberWords(
    MOST_REMEMBERED,
    (key) =>
      words.verbs.has(key) ||
      words.negations.has(key) ||
      ((IMPERFECT.test(key) || PERFECT.test(key)) && !words.hangs(key)) ||
      words.acts(key),
  ),
);

/** A word of the form of an imperfect: يكشف، تفرز. Nouns that have it (تقرير، يوم) are to be told by the tables. */
const IMPERFECT =
  /^\u0633?(?:[\u064A\u062A][^\u0627\u064A\u0648\u062A].+[^\u0627\u0647]|\u064A\u062A.{3,}|\u064A\u0645\u0643\u0646.*)$/u;

/** A word of the form of a derived perfect, with or without its object: اكتشفها، استخدمت. The nouns of these verbs have an alef more; of verbs that begin with ل it is that of a noun with its article as well (التمر). */
const PERFECT =
  /^(?:\u0627[^\u0627\u0644]\u062A|\u0627\u0633\u062A)[^\u0627]{2,3}?(?:\u062A|\u0648\u0627)?(?:\u0647|\u0647\u0627|\u0647\u0645)?$/u;

function closesThere(text: string, at: number, floor: number): boolean {
  const before = classBefore(text, at, floor);
  return (isAlphanumeric(before) || before === TERMINAL) && !isAlphanumeric(classAt(text, at + 1));
}

/**
 * A quotation that was opened in this segment is still open at `at`. Straight quotes are counted; of the others the last one decides,
 * 400 characters back at most. ” opens, too, where a blank stands before it and none behind.
 */
export function isInQuotation(reading: Reading, at: number): boolean {
  const { text, start, quotes } = reading;
  const floor = Math.max(start, at - 400);
  for (let place = lastQuote(text, at, floor); place !== -1; place = lastQuote(text, place, floor)) {
    const kind = classAt(text, place);
    const code = text.charCodeAt(place);
    // The apostrophe of "You'll" and of transliterations.
    if ((code === 0x27 && !isSetTwice(text, place - 1)) || code === 0x2019) continue;
    if (kind === QUOTE) return quotes.isOpen(code, at, 'segment');
    // `”نعم.“`, `„نعم“`: what mostly opens closed behind a letter or a stop.
    if (kind === QUOTE_OPEN) return (code !== 0x201c && code !== 0xab) || !closesThere(text, place, floor);
    if (kind !== QUOTE_CLOSE) continue;
    const before = classBefore(text, place, start);
    return (
      (code === 0x201d || code === 0xbb) && (before === BLANK || before === OPEN) && classAt(text, place + 1) === ARABIC
    );
  }
  return false;
}
