import {
  BLANK,
  COMMA,
  classAt,
  DIGIT,
  isDash,
  isInvisible,
  isLetter,
  isQuote,
  LOWER,
  OPEN,
  skipInvisible,
  TERMINAL,
  UPPER,
} from './chars.ts';
import type { AbbreviationKind, SentenceWords } from './sentence-words.ts';
import {
  CAPITAL,
  CAPITALS,
  type NextWord,
  type Parts,
  partsBefore,
  plain,
  wordBefore,
  wordFrom,
} from './words-near.ts';
import { closeOf, isFullStopAt } from './written-stop.ts';

/** What the word in front of a single full stop says about it, in languages other than Arabic. */

export interface Sentence {
  readonly text: string;
  /** Where the sentence begins, and its first letter or figure; the end of the text. */
  readonly start: number;
  readonly first: number;
  readonly end: number;
  readonly words: SentenceWords;
  /** The last opening bracket before the stop, or -1. */
  readonly bracket: number;
  /** The last quote before it that is none of a word's own signs, or -1. */
  readonly quote: number;
}

const LIST_MARK = /^(?:\p{N}{1,3}(?:\.\p{N}+)*|\p{L}|[ivx]{1,5})$/u;
const ROMAN = /^[IVXLCDM\u0406\u0425]+$/;
const LATIN = /^\p{Script=Latin}+$/u;
const INITIAL = /^-?\p{Lu}'?$/u;
const CASELESS_INITIAL = /^\p{Lo}['\u05F3]?$/u;

/** Whether the sentence goes on behind the full stop at `at`, as far as the word before it tells; `next` is what follows. */
export function isAbbreviated(sentence: Sentence, at: number, next: NextWord): boolean {
  const { text, start, first, words } = sentence;
  const parts = partsBefore(text, start, at);
  const word = parts.words.at(-1);
  if (word === undefined) return false;
  const from = parts.from.at(-1)!;
  // "1. First", "A. First", "1.2. First" at the sentence's head; "— 15. A ты?" is an answer.
  if ((from === first || parts.from[0] === first) && isListMark(sentence, parts)) return true;
  if (classAt(word, 0) === DIGIT && /^\p{N}{1,2}$/u.test(word)) return words.behindOrdinals.has(next.key);
  if (goesOnInside(sentence, word, next)) return true;
  const kind = kindOf(sentence, parts);
  // "С. 45" is a page, "С. Карасик" a name.
  const mayName = kind === 'number' && (INITIAL.test(word) || CASELESS_INITIAL.test(word));
  if (kind !== undefined && isFollowedByBracket(sentence, next)) return true;
  if (kind !== undefined && (!mayName || next.kind === DIGIT)) return isCarriedBy(kind, sentence, parts, next);
  if (isLetterName(sentence, parts, next)) return isSpelled(sentence, next) || !startsSentence(words, next, text);
  if (isInitial(sentence, parts, next) || isAcronymBeforeFigure(sentence, parts, next)) return true;
  if (isForeign(sentence, parts, next)) return true;
  return false;
}

/** `в 1895 г. (СПб.: Наука).`: a bracket with no stop of its own at its end, behind which the sentence closes or goes on. */
export function isFollowedByBracket({ text, end }: Sentence, next: NextWord): boolean {
  const open = next.start - 1;
  if (open < 0 || classAt(text, open) !== OPEN) return false;
  const close = closeOf(text, open, end);
  if (close === -1) return false;
  const behind = skipInvisible(text, close + 1, end);
  if (behind >= end) return false;
  const kind = classAt(text, behind);
  // PARIS, 3 oct. (AFP) -
  if (isDash(text[behind]) || (kind === TERMINAL && behind > close + 1)) return !closesWithStop(text, close);
  return kind === TERMINAL || kind === COMMA || (kind === LOWER && classAt(text, close - 1) !== TERMINAL);
}

/** `?")`: a stop in front of what closes at `close`. */
function closesWithStop(text: string, close: number): boolean {
  let at = close;
  while (at > 0 && (isInvisible(classAt(text, at - 1)) || isQuote(classAt(text, at - 1)))) at--;
  return at > 0 && classAt(text, at - 1) === TERMINAL;
}

/** The kind of the abbreviation that stands before a stop, if it is one. */
export function kindBefore(sentence: Sentence, at: number): AbbreviationKind | 'initial' | undefined {
  const parts = partsBefore(sentence.text, sentence.start, at);
  const word = parts.words.at(-1);
  if (word === undefined) return undefined;
  return kindOf(sentence, parts) ?? (INITIAL.test(word) ? 'initial' : undefined);
}

/** `z. B.`: the first part of an abbreviation whose next part follows. */
function goesOnInside({ text, words }: Sentence, word: string, next: NextWord): boolean {
  return isFullStopAt(text, next.end) && words.kinds.has(`${word}.${next.written}`.toLowerCase());
}

function isListMark({ text, start, first }: Sentence, { words, from }: Parts): boolean {
  if (from[0] !== first || isDash(text[start])) return false;
  return LIST_MARK.test(words.join('.').toLowerCase());
}

/** By the longest run of parts that the table has. */
function kindOf({ text, start, words: table }: Sentence, { words, from }: Parts): AbbreviationKind | undefined {
  for (let count = words.length; count > 0; count--) {
    const written = words.length === 1 ? words[0]! : words.slice(-count).join('.');
    let kind = table.kinds.get(written);
    if (kind === undefined) {
      const key = written.toLowerCase();
      // "M.", "м."; and no "л. д." in "Л. Д. Иванов".
      if (key !== written && !(table.latin ? CAPITAL : CAPITALS).test(written)) kind = table.kinds.get(key);
    }
    if (kind === undefined) continue;
    if (!table.joined.has(written)) return kind;
    const before = wordBefore(text, start, from[words.length - count]!).toLowerCase();
    return table.kinds.get(`${before}+${written}`) ?? kind;
  }
  const last = words.at(-1)!;
  const word = last.toLowerCase();
  // "l'on.", "l'adj."
  const elided = table.latin ? word.lastIndexOf("'") : -1;
  if (elided !== -1) return table.kinds.get(word.slice(elided + 1));
  if (!word.includes('-')) return byEnding(word, table);
  // "Jean-Ph. Lemoine"
  const second = /^\p{Lu}\p{Ll}+-(\p{Lu}\p{Ll}+)$/u.exec(last)?.[1];
  if (second !== undefined) return table.kinds.get(second.toLowerCase()) === 'never' ? 'never' : undefined;
  // "Жоан-мл."
  const behind = word.slice(word.lastIndexOf('-') + 1);
  if (behind !== word && behind.length > 1) return table.kinds.get(behind);
  return byEnding(word, table);
}

/** Bahnhofstr. */
function byEnding(word: string, { endings, kinds }: SentenceWords): AbbreviationKind | undefined {
  if (endings.size === 0) return undefined;
  const ending = word.slice(-3);
  return endings.has(ending) ? kinds.get(ending) : undefined;
}

function isCarriedBy(kind: AbbreviationKind, sentence: Sentence, parts: Parts, next: NextWord): boolean {
  const { text, words } = sentence;
  const begins = next.kind === UPPER || (isLetter(next.kind) && next.kind !== LOWER && !isJoiner(words, next, text));
  switch (kind) {
    case 'never':
      return true;
    case 'number':
      return next.kind === DIGIT || next.kind === LOWER || ROMAN.test(next.written) || isLoneLetter(text, next);
    case 'unit':
      return !begins || !isMeasured(sentence, parts) || isOpening(sentence, parts);
    case 'name':
      return !begins || (words.starters !== undefined && !startsSentence(words, next, text));
    case 'place':
      return !begins || isFullStopAt(text, next.end);
    case 'ends':
      return !begins || words.tied.has(next.key);
  }
}

/** `ст. А`, `рис. б)`: one letter, and no stop of an initial behind it. */
function isLoneLetter(text: string, next: NextWord): boolean {
  return next.written.length === 1 && text[next.end] === ')';
}

/** A figure stands before the abbreviation: 5, XIX, 1970-е, or another unit with one (9 кв. м). */
function isMeasured({ text, start, words }: Sentence, { from, words: parts }: Parts): boolean {
  if (/^\p{N}/u.test(parts.at(-1)!)) return true;
  let at = from.at(-1)!;
  while (at > start && (isInvisible(classAt(text, at - 1)) || isFullStopAt(text, at - 1))) at--;
  let begin = at;
  while (begin > start && classAt(text, begin - 1) !== BLANK && at - begin < 20) begin--;
  const before = text.slice(begin, at).replace(/^[^\p{L}\p{N}]+/u, '');
  if (
    /\p{N}/u.test(before) ||
    ROMAN.test(before.replace(/(?:e|\u1D49|er|\u00E8me)$/u, '')) ||
    /[%\u00B0\u2030]$/.test(before)
  )
    return true;
  return words.beforeUnits.has(plain(before).toLowerCase());
}

/** `В 1937 г. М. И. Цветкова жила`: nothing but the time stands before it in the sentence. */
function isOpening({ text, first, words }: Sentence, { from }: Parts): boolean {
  if (words.times.size === 0 || from.at(-1)! - first > 60) return false;
  const before = plain(text.slice(first, from.at(-1))).toLowerCase();
  return before
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .every((word, index) => words.times.has(word) || (index > 0 && /^[\p{N}ivxlc\u2013-]/u.test(word)));
}

/** One letter, or the like of "J.-B", with a name behind it. */
function isInitial(sentence: Sentence, parts: Parts, next: NextWord): boolean {
  const { text, start, words } = sentence;
  const word = parts.words.at(-1)!;
  const cased = INITIAL.test(word);
  if (!cased && !CASELESS_INITIAL.test(word)) return false;
  if (!isLetter(next.kind) || next.kind === LOWER) return false;
  if (isSymbol(text, start, parts.from.at(-1)!)) return false;
  // "Д. «Спроси у папы»"
  if (next.start > 0 && isQuote(classAt(text, next.start - 1))) return false;
  if (LATIN.test(word.replace(/[-']/g, '')) !== LATIN.test(next.written[0]!))
    return cased ? false : !startsSentence(words, next, text);
  if (!cased && isLabelled(sentence, parts)) return false;
  if (words.starters !== undefined && startsSentence(words, next, text)) return isParticleOfName(sentence, next);
  return !closesName(sentence, parts, next);
}

/** `l'O.L. 3-0`: hardly any sentence begins with a figure. */
function isAcronymBeforeFigure({ words }: Sentence, parts: Parts, next: NextWord): boolean {
  return (
    words.latin &&
    next.kind === DIGIT &&
    parts.words.length > 1 &&
    parts.words.slice(1).every((word) => CAPITAL.test(word))
  );
}

/** `F. Le Goff`: a capital behind the particle. */
function isParticleOfName({ text, end, words }: Sentence, next: NextWord): boolean {
  if (text[next.end] !== ' ' || !words.particles.has(next.key)) return false;
  const name = skipInvisible(text, next.end, end);
  return name < end && classAt(text, name) === UPPER;
}

const GERESH = "'\u2019\u05F3";

/** A unit. */
function isSymbol(text: string, start: number, from: number): boolean {
  let at = from;
  while (at > start && isInvisible(classAt(text, at - 1))) at--;
  if (at === start) return false;
  // "60 °C", "19 F", "1.70 מ'"; "400 N. Capitol St." is a side of the town.
  if (text[at - 1] === '\u00B0') return true;
  if (classAt(text, at - 1) !== DIGIT) return false;
  return (classAt(text, from) === UPPER && !'NSEW'.includes(text[from]!)) || GERESH.includes(text[from + 1] ?? '');
}

function isLabelled({ text, start, words }: Sentence, { from }: Parts): boolean {
  return words.labels.has(wordBefore(text, start, from.at(-1)!).toLowerCase());
}

/** `Иванов И. И. Книга`: the initials stand behind the surname they belong to. */
function closesName({ text, start, first, words }: Sentence, parts: Parts, next: NextWord): boolean {
  if (words.surnames === undefined || isFullStopAt(text, next.end)) return false;
  let index = parts.words.length;
  while (index > 0 && INITIAL.test(parts.words[index - 1]!)) index--;
  if (parts.words.length - index < 2 || index > 0) return false;
  const before = wordBefore(text, start, parts.from[0]!);
  return (
    before.length > 3 &&
    /^\p{Lu}\p{Ll}/u.test(before) &&
    words.surnames.test(before) &&
    !words.surnames.test(next.written) &&
    parts.from[0]! - first > before.length + 2 &&
    !isListed(text, parts.from[0]!, before.length)
  );
}

/** `См.: Платонов С. Ф. Очерки`: an author, whose book follows. */
function isListed(text: string, from: number, length: number): boolean {
  let at = from - 1 - length;
  while (at > 0 && isInvisible(classAt(text, at - 1))) at--;
  return at > 0 && (text[at - 1] === ':' || classAt(text, at - 1) === OPEN);
}

/** `E. coli`, `J. Food Sci.` in a text of another script: an abbreviation of its own language. */
function isForeign({ text, start, words }: Sentence, parts: Parts, next: NextWord): boolean {
  const word = parts.words.at(-1)!;
  if (words.latin || !LATIN.test(word) || word.length > 10) return false;
  if (LATIN.test(next.written)) return next.kind !== UPPER || /^\p{Lu}/u.test(word);
  if (next.start > 0 && isQuote(classAt(text, next.start - 1))) return false;
  const chained = parts.words.length > 1 || LATIN.test(wordBefore(text, start, parts.from[0]!));
  return chained && isLetter(next.kind) && next.kind !== UPPER && !startsSentence(words, next, text);
}

/** Another letter by its name follows: دی. وی. دی. */
function isSpelled({ text, words }: Sentence, next: NextWord): boolean {
  return words.letters.has(next.key) && isFullStopAt(text, next.end);
}

/** `ایم۔ اے۔`: letters by their names. */
function isLetterName({ text, first, words, end }: Sentence, parts: Parts, next: NextWord): boolean {
  const word = parts.words.at(-1)!;
  if (!words.letters.has(word)) return false;
  if (words.letters.has(next.key) && isFullStopAt(text, next.end) && next.end < end) return true;
  if (!words.lettersThatAreWords.has(word)) return true;
  if (parts.from.at(-1) === first) return true;
  const before = parts.words.at(-2);
  return before !== undefined && (words.letters.has(before) || CASELESS_INITIAL.test(before));
}

/** A usual first word of a sentence; one letter with a stop is an initial. */
export function startsSentence(words: SentenceWords, next: NextWord, text: string): boolean {
  if (words.starting?.test(next.key)) return true;
  if (words.starters === undefined || !words.starters.has(next.key)) return false;
  return next.written.length > 1 || !isFullStopAt(text, next.end);
}

/** A word that carries a sentence on, in a script without case. */
export function isJoiner(words: SentenceWords, next: NextWord, text: string): boolean {
  // "کے۔ الیکٹرک": the name of a letter.
  if (isFullStopAt(text, next.end) && words.letters.has(next.key)) return false;
  if (words.joiners.has(next.key)) return true;
  const { joiningPrefix } = words;
  return (
    joiningPrefix !== '' &&
    next.key.length > 2 &&
    next.key.startsWith(joiningPrefix) &&
    !next.key.startsWith(joiningPrefix + joiningPrefix)
  );
}

/** As {@link wordFrom}, at the next place that is to be seen. */
export function nextWordOf({ text, end }: Sentence, next: number): NextWord {
  return wordFrom(text, next, end);
}
