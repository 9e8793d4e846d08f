/**
 * Classes of characters for reading running text. One class per UTF-16 unit, looked up in a table that fills itself,
 * since the property escapes of regular expressions are some forty times slower than an array.
 */

export const OTHER = 0;
/** Ends nothing and is seen by nobody: `\s`, next line, zero-width space, BOM. */
export const BLANK = 1;
/** Bidi marks, isolates and embeddings, joiners, soft hyphen: no width, no meaning for sentence ends. */
export const FORMAT = 2;
/** Combining marks (vowel signs) and the tatweel: part of a word, but not a letter of it. */
export const MARK = 3;
/** Letters of the Arabic script. */
export const ARABIC = 4;
export const UPPER = 5;
export const LOWER = 6;
/** Letters of a script without case, other than Arabic. */
export const LETTER = 7;
export const DIGIT = 8;
/** Ends a sentence, or could. */
export const TERMINAL = 9;
/** Opening brackets. */
export const OPEN = 10;
export const CLOSE = 11;
/** Quotes that only open («“‘„), only close (»”’), or do both (" '). Use is loose: see {@link isQuote}. */
export const QUOTE_OPEN = 12;
export const QUOTE_CLOSE = 13;
export const QUOTE = 14;
/** Goes on with the sentence: comma, semicolon, colon. */
export const COMMA = 15;
/** Half of a pair; {@link classAt} says what the pair is. */
const SURROGATE = 16;

const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);

function put(kind: number, characters: string): void {
  for (const character of characters) table[character.charCodeAt(0)] = kind;
}

put(BLANK, '\u0085\u200B\u180E\u2060\uFEFF');
put(FORMAT, '\u00AD\u061C\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069');
put(MARK, '\u0640');
// Unicode Sentence_Terminal, as far as it is met in news; U+2E2E is the reversed question mark.
put(
  TERMINAL,
  '.!?\u061F\u061E\u06D4\u2026\u203C\u2047\u2048\u2049\u2E2E\u3002\uFE52\uFE56\uFE57\uFF01\uFF0E\uFF1F\uFF61',
);
put(OPEN, '([{\uFD3F\u2045\u207D\u27E8\u3008\u300A\u300C\u300E\u3010\uFF08\uFF3B');
put(CLOSE, ')]}\uFD3E\u2046\u207E\u27E9\u3009\u300B\u300D\u300F\u3011\uFF09\uFF3D');
put(QUOTE_OPEN, '\u00AB\u2018\u201A\u201C\u201E\u2039\u275B\u275D\u301D');
put(QUOTE_CLOSE, '\u00BB\u2019\u201D\u203A\u275C\u275E\u301E');
put(QUOTE, '"\'\u201B\u201F\u0060\u00B4\u2032\u2033\u05F4\uFF02');
put(COMMA, ',;:\u060C\u061B\u066B\u066C\uFE50\uFE54\uFE55\uFF0C\uFF1A\uFF1B\u3001');

const BLANK_RE = /^\s$/;
const MARK_RE = /^\p{M}$/u;
const FORMAT_RE = /^\p{Cf}$/u;
const DIGIT_RE = /^\p{N}$/u;
const LETTER_RE = /^\p{L}$/u;
const UPPER_RE = /^\p{Lu}$/u;
const LOWER_RE = /^\p{Ll}$/u;
const ARABIC_RE = /^\p{Script=Arabic}$/u;

function classify(character: string): number {
  if (BLANK_RE.test(character)) return BLANK;
  if (MARK_RE.test(character)) return MARK;
  if (DIGIT_RE.test(character)) return DIGIT;
  if (LETTER_RE.test(character)) {
    if (ARABIC_RE.test(character)) return ARABIC;
    if (UPPER_RE.test(character)) return UPPER;
    return LOWER_RE.test(character) ? LOWER : LETTER;
  }
  return FORMAT_RE.test(character) ? FORMAT : OTHER;
}

function learn(code: number): number {
  const kind = code >= 0xd800 && code <= 0xdfff ? SURROGATE : classify(String.fromCharCode(code));
  table[code] = kind;
  return kind;
}

/** The class of a UTF-16 unit; a surrogate half counts as {@link OTHER}. */
export function classOf(code: number): number {
  let kind = table[code]!;
  if (kind === UNKNOWN) kind = learn(code);
  return kind === SURROGATE ? OTHER : kind;
}

/** The class of the character at `index`, whose pair (if it is one) may begin or end there. {@link OTHER} outside the text. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (Number.isNaN(code)) return OTHER;
  let kind = table[code]!;
  if (kind === UNKNOWN) kind = learn(code);
  if (kind !== SURROGATE) return kind;
  const whole = text.codePointAt(code >= 0xdc00 ? index - 1 : index) ?? code;
  return whole > 0xffff ? classify(String.fromCodePoint(whole)) : OTHER;
}

export function isLetter(kind: number): boolean {
  return kind >= ARABIC && kind <= LETTER;
}

export function isAlphanumeric(kind: number): boolean {
  return kind >= ARABIC && kind <= DIGIT;
}

/** A raised figure: the mark of a note, no part of a number. */
export function isSuperscript(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079);
}

export function isQuote(kind: number): boolean {
  return kind >= QUOTE_OPEN && kind <= QUOTE;
}

/**
 * The last place before `from`, at or behind `floor`, whose character has a class from `lowest` to `highest`, or -1. For the classes from {@link TERMINAL} on alone, which
 * are told by the table: nothing is learned on the way.
 */
export function lastOf(text: string, from: number, floor: number, lowest: number, highest = lowest): number {
  for (let at = from - 1; at >= floor; at--) {
    const kind = table[text.charCodeAt(at)]!;
    if (kind >= lowest && kind <= highest) return at;
  }
  return -1;
}

/** The last quote before `from`, at or behind `floor`, or -1. */
export function lastQuote(text: string, from: number, floor: number): number {
  return lastOf(text, from, floor, QUOTE_OPEN, QUOTE);
}

/** A hyphen, or a dash of either length. */
export function isDash(sign: string | undefined): boolean {
  return sign === '-' || sign === '\u2013' || sign === '\u2014';
}

/** White space, or a mark that nobody sees. */
export function isInvisible(kind: number): boolean {
  return kind === BLANK || kind === FORMAT;
}

/**
 * The first place at or behind `from` where something is to be seen, with the format marks that touch it from the front;
 * `end` if there is nothing.
 */
export function skipInvisible(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isInvisible(classAt(text, at))) at++;
  if (at === end) return end;
  while (at > from && classAt(text, at - 1) === FORMAT) at--;
  return at;
}

/** The end of what is to be seen before `end`, with the format marks that touch it from behind; `start` if there is nothing. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isInvisible(classAt(text, at - 1))) at--;
  if (at === start) return start;
  while (at < end && classAt(text, at) === FORMAT) at++;
  return at;
}
