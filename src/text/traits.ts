import { rememberTexts } from '../core/remember-texts.ts';

/**
 * What characters a text has, as bits of one number, found in one walk for all who look for some of them: most texts have no brackets, no double space,
 * no sign of Markdown, and whoever looks for these need not look there. A bit says that there may be something; none, that there is not.
 */
export type Traits = number;

/** Numbers of any script. */
export const DIGIT = 1 << 0;
/** Letters of the Latin script. */
export const LATIN = 1 << 1;
export const CAPITAL = 1 << 2;
/** Characters of a script other than Latin. */
export const FOREIGN = 1 << 3;
/** Arabic punctuation, tatweel, and digits. */
export const ARABIC_SIGN = 1 << 4;
/** Marks that quotations are set in, the apostrophe among them. */
export const QUOTE = 1 << 5;
export const BRACKET = 1 << 6;
/** Signs that mean something: & # + = × ÷ ± ≤ © ® ™ § →. */
export const SIGN = 1 << 7;
/** Signs of Markdown and of templates. */
export const MARKDOWN = 1 << 8;
export const AMPERSAND = 1 << 9;
/** What placeholders begin with. */
export const PLACEHOLDER = 1 << 10;
/** Controls of direction. */
export const BIDI = 1 << 11;
/** What is no text: controls, private use, surrogates, and letters that begin what was read in the wrong encoding. */
export const BROKEN = 1 << 12;
/** Line breaks and tabs. */
export const BREAK = 1 << 13;
/** Blanks other than the plain space and {@link BREAK}. */
export const ODD_SPACE = 1 << 14;
/** May have a web or mail address, or the name of an account. */
export const LINK = 1 << 15;
export const SLASH = 1 << 16;
export const DOUBLE_SPACE = 1 << 17;
/** A blank in front of a mark or a closing bracket, or behind an opening one. */
export const SPACE_BEFORE_MARK = 1 << 18;
/** A mark with a letter behind it. */
export const GLUED_MARK = 1 << 19;
export const DOUBLE_MARK = 1 << 20;
/** A figure, or a mark, with a letter behind it, or a letter with a figure behind it. */
export const GLUED_NUMBER = 1 << 21;
/** A mark with a figure behind it. */
export const INNER_MARK = 1 << 22;
/** Two capitals side by side, or one behind a small letter. */
export const INNER_CAPITAL = 1 << 23;
/** A letter with an opening bracket behind it, or a closing one with a letter. */
export const GLUED_BRACKET = 1 << 24;
/** The same letter, or sign, three times in a row, or a letter whose other case lies apart. */
export const THRICE = 1 << 25;
/** A blank at either edge. */
export const EDGE_BLANK = 1 << 26;
/** Begins with something else than a letter. */
export const ODD_START = 1 << 27;
/** Begins with something else than a capital. */
export const SMALL_START = 1 << 28;
/** Ends with something else than a full stop. */
export const ODD_END = 1 << 29;
/** So many units without a blank that they may be a hash. */
export const LONG = 1 << 30;

const HASH = 32;

/** By UTF-16 unit. Halves of pairs are taken for whatever they may be half of. */
const OF_CHARACTER: readonly (readonly [Traits, RegExp])[] = [
  [DIGIT, /[\p{N}\ud800-\udfff]/u],
  [LATIN, /[\p{Script=Latin}\ud800-\udfff]/u],
  [CAPITAL, /[\p{Lu}\p{Lt}\ud800-\udfff]/u],
  [FOREIGN, /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|[\ud800-\udfff]/u],
  [ARABIC_SIGN, /[\u060c\u061b\u061f\u0640\u0660-\u066d\u06d4\u06f0-\u06f9\ufd3e\ufd3f]/],
  [QUOTE, /['"\u2018\u2019`\u00ab\u00bb\u201c-\u201f\u2039\u203a\u300c-\u300f\u275d\u275e\u301d\u301e\uff02]/],
  [BRACKET, /[()[\]{}\ufd3e\ufd3f]/],
  [SIGN, /[&#+=*\u00d7\u00f7\u00b1\u2264\u2265\u00a9\u00ae\u2122\u00a7\u2190\u2192]/],
  [MARKDOWN, /[*_`#<>{}\u00a9\u00ae\u2122\u00b6\u2020\u2021|~^\\=]/],
  [AMPERSAND, /&/],
  [PLACEHOLDER, /[{%$]/],
  [BIDI, /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/],
  [
    BROKEN,
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\ufffd\ufeff\u200b\u2060\ufffe\uffff\ud800-\udfff\ue000-\uf8ff\u00c2\u00c3\u00d8-\u00db\u00e2]/,
  ],
  [BREAK, /[\n\r\t\v\f\u2028\u2029]/],
  [ODD_SPACE, /[^\S \n\r\t\v\f\u2028\u2029]/],
  [LINK, /@/],
  [SLASH, /[/\\]/],
  // Letters beyond Latin-1 have cases of their own.
  [THRICE, /[^\u0000-\u00ff\u2010-\u20cc]/],
];

/** Kinds of characters whose neighbours matter; 0: not met yet. */
const REST = 1;
const LETTER = 2;
const SMALL = 3;
const BIG = 4;
const SMALL_W = 5;
const BIG_W = 6;
const FIGURE = 7;
const SPACE = 8;
const BLANK = 9;
const MARK = 10;
const COLON = 11;
const DOT = 12;
const STROKE = 13;
const OPEN = 14;
const CLOSE = 15;

const LETTERS = [LETTER, SMALL, BIG, SMALL_W, BIG_W];
const CAPITALS = [BIG, BIG_W, LETTER];
const MARKS = [MARK, COLON, DOT];
const BLANKS = [SPACE, BLANK];

const OF_NEIGHBOURS: readonly (readonly [Traits, readonly number[], readonly number[]])[] = [
  [LINK, [SMALL_W, BIG_W], [SMALL_W, BIG_W]],
  [LINK, [COLON], [STROKE]],
  [DOUBLE_SPACE, BLANKS, BLANKS],
  [SPACE_BEFORE_MARK, BLANKS, [...MARKS, CLOSE]],
  [SPACE_BEFORE_MARK, [OPEN], BLANKS],
  [GLUED_MARK, MARKS, LETTERS],
  [DOUBLE_MARK, MARKS, MARKS],
  [GLUED_NUMBER, [FIGURE, ...MARKS], LETTERS],
  [GLUED_NUMBER, LETTERS, [FIGURE]],
  [INNER_MARK, MARKS, [FIGURE]],
  [INNER_CAPITAL, [SMALL, SMALL_W, ...CAPITALS], CAPITALS],
  [GLUED_BRACKET, LETTERS, [OPEN]],
  [GLUED_BRACKET, [CLOSE], LETTERS],
];

/** Four bits for each of two neighbours. */
const ofNeighbours = new Int32Array(256);
for (const [trait, first, second] of OF_NEIGHBOURS)
  for (const one of first) for (const other of second) ofNeighbours[(one << 4) | other]! |= trait;

const ofCharacter = new Int32Array(0x10000);
const kinds = new Uint8Array(0x10000);

const SIGNS: Readonly<Record<string, number>> = {
  w: SMALL_W,
  W: BIG_W,
  ' ': SPACE,
  ',': MARK,
  ';': MARK,
  '!': MARK,
  '?': MARK,
  ':': COLON,
  '.': DOT,
  '/': STROKE,
  '(': OPEN,
  '[': OPEN,
  ')': CLOSE,
  ']': CLOSE,
  '\u060c': MARK,
  '\u061b': MARK,
  '\u061f': MARK,
};

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  for (const [trait, pattern] of OF_CHARACTER) if (pattern.test(character)) ofCharacter[unit]! |= trait;
  kinds[unit] = SIGNS[character] ?? kindOf(character);
  return kinds[unit]!;
}

function kindOf(character: string): number {
  if (/[\ud800-\udfff]/.test(character)) return LETTER;
  if (/\s|[\ufeff\u200b]/.test(character)) return BLANK;
  if (/\p{Ll}/u.test(character)) return SMALL;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return BIG;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? FIGURE : REST;
}

/** The traits of the texts that were asked for last. Linear in the text. */
export const traitsOf: (text: string) => Traits = rememberTexts(readTraits);

function readTraits(text: string): Traits {
  const { length } = text;
  let traits = 0;
  let before = REST;
  let small = 0;
  let same = 1;
  let unbroken = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit]! || learn(unit);
    traits |= ofCharacter[unit]! | ofNeighbours[(before << 4) | kind]!;
    unbroken = kind === SPACE ? 0 : unbroken + 1;
    if (unbroken === HASH) traits |= LONG;
    // What ASCII has of letters differs in this bit by case.
    if ((unit | 0x20) === small) {
      if (++same === 3) traits |= THRICE;
    } else {
      small = unit | 0x20;
      same = 1;
    }
    before = kind;
  }
  return traits | traitsOfEdges(text);
}

function traitsOfEdges(text: string): Traits {
  if (text === '') return ODD_START | SMALL_START | ODD_END;
  const first = kinds[text.charCodeAt(0)]!;
  const last = kinds[text.charCodeAt(text.length - 1)]!;
  // A tatweel may be a dash.
  const letter = LETTERS.includes(first) && text[0] !== '\u0640';
  return (
    (BLANKS.includes(first) || BLANKS.includes(last) ? EDGE_BLANK : 0) |
    (letter ? 0 : ODD_START) |
    (first === BIG || first === BIG_W ? 0 : SMALL_START) |
    (last === DOT ? 0 : ODD_END)
  );
}
