import type { Span } from '../core/article.ts';
import {
  ARABIC,
  CLOSE,
  classAt,
  classOf,
  DIGIT,
  FORMAT,
  isAlphanumeric,
  isInvisible,
  isQuote,
  isSuperscript,
  lastQuote,
  MARK,
  QUOTE,
  skipInvisible,
  TERMINAL,
  trimEnd,
} from './chars.ts';
import { LONGEST_LISTED } from './left-of-stop.ts';
import { QuoteCounter, readStop } from './read-stop.ts';
import { endsAt, isBehindColon } from './stop-rules.ts';
import { foldCode, type StopWords } from './stop-words.ts';

/**
 * The terminal characters that begin a stop in Arabic letters. Few, single ones: the time of the search hangs on their number,
 * and ranges are dear. Half-width and small forms are left to the languages that write them.
 */
const TERMINALS = '.!?\u061E\u061F\u06D4\u2026\u203C\u2047\u2048\u2049\u2E2E\u3002\uFF01\uFF1F';

export interface StopRules {
  readonly words: StopWords;
  /** Keys of the desk's own abbreviations. */
  readonly own: ReadonlySet<string>;
  /** Ask the rules about every stop, the plain ones too. For tests: the answer is the same. */
  readonly careful?: boolean;
}

/**
 * The last two letters of the words that rules know, hashed, each pair with the lengths of those words as bits. It says in one look that a word is
 * none of them, for all but a few of those that are none.
 */
type Endings = Uint32Array;

const ENDINGS = 1 << 12;

/** Where the words with these folded letters at their end are told. */
function endingOf(last: number, second: number): number {
  return (Math.imul(last, 37) ^ second) & (ENDINGS - 1);
}

const endingsOf = new WeakMap<StopWords, WeakMap<ReadonlySet<string>, Endings>>();

function readEndings({ words, own }: StopRules): Endings {
  let byOwn = endingsOf.get(words);
  if (byOwn === undefined) {
    byOwn = new WeakMap();
    endingsOf.set(words, byOwn);
  }
  let endings = byOwn.get(own);
  if (endings === undefined) {
    endings = new Uint32Array(ENDINGS);
    for (const word of [...words.abbreviations.keys(), ...words.letterNames, ...words.units, ...own]) {
      const { length } = word;
      if (length > 1 && length <= LONGEST_LISTED)
        endings[endingOf(word.charCodeAt(length - 1), word.charCodeAt(length - 2))]! |= 1 << length;
    }
    byOwn.set(own, endings);
  }
  return endings;
}

/**
 * The stop is one that no rule has anything to say about: one mark, a blank behind it, an Arabic word on both sides, and the word
 * on the left in no table. Nine in ten are.
 */
function isPlainStop(text: string, at: number, firstWord: number, endings: Endings, domains: Domains): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x2e && code !== 0x61f) return false;
  if (text.charCodeAt(at + 1) !== 0x20) return false;
  const right = text.charCodeAt(at + 2);
  if (classOf(right) !== ARABIC || at - firstWord <= 9) return false;
  let place = at - 1;
  let kind = classOf(text.charCodeAt(place));
  while (kind === MARK && place > firstWord) kind = classOf(text.charCodeAt(--place));
  // An alef, a waw or a feh: "…؟ أم …", "…؟ ولماذا؟", "…؟ فأجاب".
  if (code === 0x61f)
    return (
      !hasQuoteSince(text, firstWord, at) &&
      kind === ARABIC &&
      foldCode(right) !== 0x627 &&
      right !== 0x648 &&
      right !== 0x641 &&
      right < 0xfb50
    );
  const second = domains.get(foldCode(right));
  if (second?.has(foldCode(text.charCodeAt(at + 3)))) return false;
  // A quote, a bracket, a year: no word to ask about.
  if (kind === DIGIT) return isDigit(text, place - 1) && isDigit(text, place - 2) && isDigit(text, place - 3);
  // Not behind a quotation that opened the sentence: its speaker may follow.
  if (kind !== ARABIC) return kind >= CLOSE && kind <= QUOTE && !hasQuoteBefore(text, firstWord);
  const last = text.charCodeAt(place);
  if (last >= 0xfb50) return false;
  let length = 1;
  let before = 0;
  for (; place > firstWord && length <= LONGEST_LISTED; place--) {
    kind = classOf(text.charCodeAt(place - 1));
    if (kind === ARABIC) {
      const letter = text.charCodeAt(place - 1);
      if (letter >= 0xfb50) return false;
      if (++length === 2) before = letter;
    } else if (kind === FORMAT) return false;
    else if (kind !== MARK) break;
  }
  if (length > LONGEST_LISTED) return true;
  if (length === 1 || (endings[endingOf(foldCode(last), foldCode(before))]! & (1 << length)) !== 0) return false;
  // "كما يلي: أولا."
  if (length > 2) return isBehindWord(text, place) || !isBehindColon(text, place, firstWord);
  // "ق.م."-like: a stop in front of a short word, also behind a blank.
  while (place > firstWord && isInvisible(classOf(text.charCodeAt(place - 1)))) place--;
  return classOf(text.charCodeAt(place - 1)) !== TERMINAL;
}

/** A quote stands between the two places; of longer stretches the last 100 characters count. In front of a question mark it may have opened a title. */
function hasQuoteSince(text: string, from: number, at: number): boolean {
  const floor = Math.max(from, at - LONGEST_LOOK);
  return lastQuote(text, at, floor) !== -1;
}

const LONGEST_LOOK = 100;

/** One blank behind a letter, a vowel sign or a comma of Arabic stands in front of `at`, as it does before most words. */
function isBehindWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 2);
  return text.charCodeAt(at - 1) === 0x20 && code >= 0x600 && code < 0x700;
}

/** A quote stands between the word at `at` and the one before it. */
function hasQuoteBefore(text: string, at: number): boolean {
  for (let place = at - 1; place >= 0; place--) {
    const kind = classOf(text.charCodeAt(place));
    if (isQuote(kind)) return true;
    if (isAlphanumeric(kind)) return false;
  }
  return false;
}

/** The second letters of domains by their first. */
type Domains = ReadonlyMap<number, ReadonlySet<number>>;

const domainsOf = new WeakMap<StopWords, Domains>();

function readDomains(words: StopWords): Domains {
  let known = domainsOf.get(words);
  if (known === undefined) {
    const made = new Map<number, Set<number>>();
    for (const word of words.domains) {
      const first = word.charCodeAt(0);
      made.set(first, (made.get(first) ?? new Set()).add(word.charCodeAt(1)));
    }
    known = made;
    domainsOf.set(words, known);
  }
  return known;
}

interface Prepared {
  /** Its `lastIndex` is set before each use. */
  readonly finder: RegExp;
  readonly endings: Endings | undefined;
  readonly domains: Domains;
}

const prepared = new WeakMap<StopRules, Prepared>();

let lastRules: StopRules | undefined;
let lastPrepared: Prepared | undefined;

function preparedOf(rules: StopRules): Prepared {
  // One desk has one set of rules, and asks for it at every paragraph.
  if (rules === lastRules) return lastPrepared!;
  let known = prepared.get(rules);
  if (known === undefined) {
    known = {
      finder: new RegExp(`[${TERMINALS}]`, 'g'),
      endings: rules.careful === true ? undefined : readEndings(rules),
      domains: readDomains(rules.words),
    };
    prepared.set(rules, known);
  }
  lastRules = rules;
  lastPrepared = known;
  return known;
}

/**
 * Splits one block at its stops. A regular expression finds the terminal characters, the rules look only there;
 * offsets, no strings. Linear: every rule looks at a bounded stretch, and the lookahead to the next word is remembered.
 * @param base of the block in a longer text; added to all offsets
 */
export function splitAtStops(text: string, rules: StopRules, base = 0): Span[] {
  const end = trimEnd(text, 0, text.length);
  const spans: Span[] = [];
  let start = skipInvisible(text, 0, end);
  if (start >= end) return spans;
  const { finder, endings, domains } = preparedOf(rules);
  const quotes = new QuoteCounter(text);
  let firstWord = wordFrom(text, start, end);
  // One for all stops, since a paragraph full of abbreviations would make hundreds.
  const { words, own } = rules;
  const reading = { text, start, firstWord, end, words, own, quotes };
  finder.lastIndex = start;
  while (finder.test(text)) {
    const at = finder.lastIndex - 1;
    if (at + 1 >= end) break;
    if (endings !== undefined && at > start && (isDecimal(text, at) || isBetweenLetters(text, at))) continue;
    let cut: number;
    let next: number;
    if (endings !== undefined && isPlainStop(text, at, firstWord, endings, domains)) {
      cut = at + 1;
      next = at + 2;
    } else {
      const stop = readStop(text, at, end, quotes);
      finder.lastIndex = stop.end;
      reading.start = start;
      reading.firstWord = firstWord;
      if (!endsAt(reading, stop)) continue;
      cut = stop.end;
      next = skipInvisible(text, cut, end);
    }
    // What has no letter or figure any more is no sentence: it stays with this one.
    const nextFirst = wordFrom(text, Math.max(cut, firstWord), end);
    if (nextFirst >= end) break;
    spans.push({ start: base + start, end: base + cut });
    start = next;
    firstWord = nextFirst;
    quotes.begin(start);
    if (finder.lastIndex < start) finder.lastIndex = start;
  }
  spans.push({ start: base + start, end: base + end });
  return spans;
}

/** The first letter or digit at or behind `from`. */
function wordFrom(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isAlphanumeric(classAt(text, at))) at++;
  return at;
}

/** "7.9"; but of "1998.5", whose four figures may be a year, the rules are asked. */
function isDecimal(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === 0x2e &&
    isDigit(text, at + 1) &&
    !isSuperscript(text.charCodeAt(at + 1)) &&
    isDigit(text, at - 1) &&
    !(isDigit(text, at - 4) && isDigit(text, at - 3) && isDigit(text, at - 2))
  );
}

/** The first stops of "ش.م.م.", "ق.م.": one letter on each side, and a stop behind the second. */
function isBetweenLetters(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === 0x2e &&
    text.charCodeAt(at + 2) === 0x2e &&
    isPlainLetter(text.charCodeAt(at + 1)) &&
    isPlainLetter(text.charCodeAt(at - 1)) &&
    isSingleBefore(text.charCodeAt(at - 2))
  );
}

function isPlainLetter(code: number): boolean {
  return code < 0xfb50 && classOf(code) === ARABIC;
}

/** Behind a blank or a stop a letter is a word of its own. */
function isSingleBefore(code: number): boolean {
  return code === 0x20 || code === 0x2e;
}

function isDigit(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === DIGIT;
}

/** What becomes of one stop. All places are of the block. */
export interface StopAnswer {
  /** Stops before this one are settled. */
  readonly lookOn: number;
  /** Where the segment ends, or -1. The others are of the segment behind it. */
  readonly cut: number;
  readonly start: number;
  readonly firstWord: number;
  /** A quote stands between its first word and the word before. */
  readonly quoted: boolean;
}

/** A block whose stops are asked about one by one, from left to right, by somebody who settles the others. The same as {@link splitAtStops} says of them. */
export class AskedBlock {
  readonly #text: string;
  readonly #end: number;
  readonly #rules: StopRules;
  readonly #quotes: QuoteCounter;
  #start = 0;

  constructor(text: string, rules: StopRules) {
    this.#text = text;
    this.#end = trimEnd(text, 0, text.length);
    this.#rules = rules;
    this.#quotes = new QuoteCounter(text);
  }

  /** @param start of the segment that the stop stands in @param firstWord its first letter or digit */
  ask(at: number, start: number, firstWord: number): StopAnswer {
    const text = this.#text;
    const end = this.#end;
    const quotes = this.#quotes;
    const { words, own } = this.#rules;
    const { endings, domains } = preparedOf(this.#rules);
    if (at + 1 >= end) return goesOnUntil(text.length);
    if (endings !== undefined && at > start && (isDecimal(text, at) || isBetweenLetters(text, at)))
      return goesOnUntil(at + 1);
    if (start !== this.#start) quotes.begin(start);
    this.#start = start;
    let cut = at + 1;
    if (endings === undefined || !isPlainStop(text, at, firstWord, endings, domains)) {
      const stop = readStop(text, at, end, quotes);
      if (!endsAt({ text, start, firstWord, end, words, own, quotes }, stop)) return goesOnUntil(stop.end);
      cut = stop.end;
    }
    const next = skipInvisible(text, cut, end);
    const nextFirst = wordFrom(text, Math.max(cut, firstWord), end);
    if (nextFirst >= end) return goesOnUntil(text.length);
    return {
      lookOn: Math.max(cut, next),
      cut,
      start: next,
      firstWord: nextFirst,
      quoted: hasQuoteBefore(text, nextFirst),
    };
  }
}

function goesOnUntil(lookOn: number): StopAnswer {
  return { lookOn, cut: -1, start: -1, firstWord: -1, quoted: false };
}
