import { classAt, FORMAT, isAlphanumeric, isInvisible, isLetter, LOWER, MARK, UPPER } from './chars.ts';

/** Words around a stop, in texts of languages other than Arabic. */

/** One capital, and several with stops between, as {@link plain} has them. */
export const CAPITAL = /^\p{Lu}$/u;
export const CAPITALS = /^\p{Lu}(?:\.-?\p{Lu})*$/u;

/** A character of a word: letters, figures, marks, and the signs that abbreviations are written with inside (ד"ר, c.-à-d, г/г). */
export function isWordPart(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return isAlphanumeric(kind) || kind === MARK || JOINTS.includes(text[at]!);
}

const JOINTS = '\'\u2019"\u05F4\u05F3-/\u00BA\u00AA\u200C\u200D';

/** Longest part of an abbreviation, and the most parts that are looked up as one (к. ф.-м. н.). */
const LONGEST_PART = 16;
const MOST_PARTS = 5;

/**
 * The word in front of the stop at `at`, and before it those that end in a stop as well and are short, as they follow each other:
 * `т`, `д` for "и т. д."; `U`, `S` for "the U.S.". Places of their first characters in `from`.
 */
export interface Parts {
  readonly words: readonly string[];
  readonly from: readonly number[];
}

export function partsBefore(text: string, start: number, at: number): Parts {
  const words: string[] = [];
  const from: number[] = [];
  let end = at;
  while (words.length < MOST_PARTS) {
    while (end > start && classAt(text, end - 1) === FORMAT) end--;
    let place = end;
    let length = 0;
    while (place > start && length <= LONGEST_PART && isWordPart(text, place - 1)) {
      place--;
      if (classAt(text, place) !== MARK) length++;
    }
    // "(د", «"A»: quotes in front of a word are none of its signs.
    while (place < end && !isAlphanumeric(classAt(text, place)) && text[place] !== '-') place++;
    if (place === end || length > LONGEST_PART) break;
    const word = text.slice(place, end);
    if (words.length > 0 && lettersOf(word) > 4) break;
    words.unshift(plain(word));
    from.unshift(place);
    let back = place;
    let blanks = 0;
    while (back > start && isInvisible(classAt(text, back - 1)) && blanks < 2) {
      back--;
      blanks++;
    }
    if (back === start || (text[back - 1] !== '.' && text[back - 1] !== '\u06D4')) break;
    end = back - 1;
  }
  return { words, from };
}

function lettersOf(word: string): number {
  let count = 0;
  for (let at = 0; at < word.length; at++) if (isAlphanumeric(classAt(word, at))) count++;
  return count;
}

/** The word at or behind `from`, past opening quotes, brackets and other signs, at most eight of them; empty where none is. */
export interface NextWord {
  readonly start: number;
  readonly end: number;
  /** As it is written, without vowel signs, and in small letters. */
  readonly written: string;
  readonly key: string;
  /** Class of its first character; a brand such as iPhone and the mark of an item count as capitals. */
  readonly kind: number;
}

const SIGNS = 8;
const LONGEST_WORD = 40;

export function wordFrom(text: string, from: number, end: number): NextWord {
  let start = from;
  const limit = Math.min(end, from + SIGNS);
  while (start < limit && !isAlphanumeric(classAt(text, start))) start++;
  let to = start;
  const last = Math.min(end, start + LONGEST_WORD);
  while (to < last && isWordInside(text, start, to, end)) to++;
  if (start >= limit || to === start) return { start, end: start, written: '', key: '', kind: -1 };
  const written = plain(text.slice(start, to));
  let kind = classAt(text, start);
  // `б) Сообщите`: the mark of an item.
  if (kind === LOWER && (isBrand(written) || (start === from && written.length === 1 && text[to] === ')')))
    kind = UPPER;
  return { start, end: to, written, key: written.toLowerCase(), kind };
}

/** iPhone. */
function isBrand(word: string): boolean {
  return word.length > 1 && classAt(word, 1) === UPPER;
}

/** Hyphens and apostrophes stand inside a word where letters follow. */
function isWordInside(text: string, start: number, at: number, end: number): boolean {
  const kind = classAt(text, at);
  if (isAlphanumeric(kind) || kind === MARK) return true;
  return at > start && at + 1 < end && INNER.includes(text[at]!) && isAlphanumeric(classAt(text, at + 1));
}

const INNER = '\'\u2019"\u05F4-\u200C\u200D';

const UNSEEN = /[\p{M}\p{Cf}\u0640]/gu;

/** A word as tables have it: composed, without vowel signs and joiners. */
export function plain(word: string): string {
  if (isPlain(word)) return word;
  return word
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/\u2019/g, "'")
    .replace(/\u05F4/g, '"');
}

/** Letters and figures of the usual scripts, and ASCII: none of them composes with another, and none is left out. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x80) continue;
    const usual = code < 0x300 ? code >= 0xc0 : isUsual(code);
    if (!usual) return false;
  }
  return true;
}

/** Cyrillic, Hebrew and Arabic letters. */
function isUsual(code: number): boolean {
  if (code < 0x482) return code >= 0x400;
  if (code < 0x5eb) return code >= 0x5d0;
  return code <= 0x6d3 && (code >= 0x671 || (code >= 0x620 && code <= 0x64a && code !== 0x640));
}

/** The word that ends in front of `at`, white space between not counted; as tables have it, and empty where none is. */
export function wordBefore(text: string, start: number, at: number): string {
  let end = at;
  while (end > start && isInvisible(classAt(text, end - 1))) end--;
  let begin = end;
  while (begin > start && end - begin < LONGEST_WORD && isInsideWord(text, begin - 1)) begin--;
  return plain(text.slice(begin, end));
}

function isInsideWord(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return isAlphanumeric(kind) || kind === MARK || text[at] === '-' || text[at] === "'";
}

/** The words of the clause behind `from`, up to the next mark of any kind, at most `most`; and the place behind them. */
export function clauseFrom(text: string, from: number, end: number, most: number): { words: string[]; end: number } {
  const words: string[] = [];
  let at = from;
  while (at < end && words.length < most) {
    const kind = classAt(text, at);
    if (isInvisible(kind)) {
      at++;
      continue;
    }
    if (!isLetter(kind) && !isAlphanumeric(kind)) break;
    const word = wordFrom(text, at, end);
    words.push(word.key);
    at = word.end;
  }
  return { words, end: at };
}
