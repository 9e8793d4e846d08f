import { READY_FOLD, type ReadyFold } from './ready-fold.ts';

/**
 * Letter folding for keys and comparison; never for text that anybody reads.
 *
 * What is folded, and why (Unicode 15.1: UnicodeData.txt for decompositions; ArabicShaping.txt for the letters that share a skeleton):
 * - alef with hamza, madda or wasla is a bare alef; hamza seats are their seats (ؤ و, ئ ي); final ى is ي, ة is ه:
 *   these are the four spellings that wires mix most;
 * - tatweel, vowel marks and Quranic marks vanish, as do soft hyphens, joiners and bidi controls;
 * - letters of Persian, Urdu and Maghreb keyboards become the Arabic letter that a wire without them writes (ک گ are ك, پ is ب);
 * - presentation forms and ligatures become their letters; digits of any Arabic kind become 0-9;
 * - Latin, Greek and Cyrillic letters lose case and accents.
 * Standing hamza ء stays: سماء and سما are different words.
 */

/** Values of the table below that are no letters. */
export const DELIMITER = 0;
export const SKIP = 1;
/** The character stands for several letters; ask {@link expansionOf}. */
export const EXPAND = 2;

/** What stands on the left of each row is folded to the letter on its right. */
const LETTERS: readonly (readonly [string, string])[] = [
  ['\u0622\u0623\u0625\u0671\u0672\u0673\u0675', '\u0627'], // آ أ إ ٱ ٲ ٳ ٵ -> ا
  ['\u0649\u06CC\u0626\u06CD\u06CE\u06D0\u06D1\u06D2\u06D3\u0678\u0620\u063D\u063E\u063F', '\u064A'], // ى ی ئ ے and kin -> ي
  ['\u0629\u06C0\u06C1\u06C2\u06C3\u06BE\u06D5\u06FF', '\u0647'], // ة ۀ ہ ۂ ۃ ھ ە -> ه
  ['\u0624\u0676\u0677\u06C4\u06C5\u06C6\u06C7\u06C8\u06C9\u06CA\u06CB\u06CF', '\u0648'], // ؤ and kin -> و
  ['\u06A9\u06AA\u06AB\u06AC\u06AD\u06AE\u06AF\u06B0\u06B2\u06B4\u063B\u063C\u0762\u0763\u0764', '\u0643'], // ک ڪ گ ڭ ݣ -> ك
  ['\u067E\u067B\u0680\u0750\u0755', '\u0628'], // پ -> ب
  ['\u0686\u0683\u0684\u0685\u0687', '\u062C'], // چ -> ج
  ['\u0698\u0697\u0699\u0691\u0693\u0694\u0695\u0696', '\u0632'], // ژ -> ز; ڑ is mended below
  ['\u06A4\u06A1\u06A2\u06A3\u06A5\u06A6', '\u0641'], // ڤ ڢ -> ف
  ['\u06A7\u06A8', '\u0642'], // ڧ ڨ -> ق
  ['\u0679\u067A\u067C\u067D\u067F', '\u062A'], // ٹ -> ت
  ['\u0688\u0689\u068A\u068B\u068C\u068D\u068E\u068F\u0690', '\u062F'], // ڈ -> د
  ['\u0691\u0692\u0693\u0694\u0695\u0696', '\u0631'], // ڑ -> ر
  ['\u06BA\u06BB\u06BC\u06BD\u06B9', '\u0646'], // ں -> ن
  ['\u06B5\u06B6\u06B7\u06B8', '\u0644'], // ڵ -> ل
  ['\u03C2', '\u03C3'], // final sigma
];

/** Marks above and below, joiners and controls that carry no letter: [first, last], code units. */
const SKIPPED: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x0674, 0x0674],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
  [0x08ca, 0x08e1],
  [0x08e3, 0x08ff],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
];

/** Blocks without a decomposition worth asking for: every unit is a letter of its own (CJK), or none (surrogates, private use). */
const CJK: readonly [number, number] = [0x3400, 0x9fff];
const HANGUL: readonly [number, number] = [0xac00, 0xd7a3];
const NO_LETTERS: readonly [number, number] = [0xd7a4, 0xf8ff];

/** All others. */
const ASKED: readonly (readonly [number, number])[] = [
  [0, CJK[0] - 1],
  [CJK[1] + 1, HANGUL[0] - 1],
  [NO_LETTERS[1] + 1, 0xffff],
];

export interface FoldTable {
  readonly table: Uint16Array;
  /** By unit whose entry is EXPAND. */
  readonly expansions: ReadonlyMap<number, string>;
}

let known: FoldTable | undefined;

function knownTable(): FoldTable {
  known ??= READY_FOLD === undefined ? makeFoldTable() : unpackFoldTable(READY_FOLD);
  return known;
}

/**
 * 64 Ki entries, one for each UTF-16 unit: the folded letter, or DELIMITER, SKIP or EXPAND. Made on first use, which takes some twenty milliseconds where the
 * build did not lay it ready. Surrogates are delimiters: letters beyond the Basic Multilingual Plane are not matched.
 */
export function foldTable(): Uint16Array {
  return knownTable().table;
}

/** The letters of a unit whose entry is EXPAND. */
export function expansionOf(unit: number): string {
  const told = knownTable().expansions.get(unit);
  if (told !== undefined) return told;
  return unit >= HANGUL[0] && unit <= HANGUL[1] ? String.fromCharCode(unit).normalize('NFD') : '';
}

/** As Unicode says, in the version that Node knows. */
export function makeFoldTable(): FoldTable {
  const made = new Uint16Array(0x10000);
  const expansions = new Map<number, string>();
  const mended = new Map<string, string>();
  for (const [from, to] of LETTERS) for (const letter of from) mended.set(letter, to);
  const skipped = new Uint8Array(0x10000);
  for (const [first, last] of SKIPPED) skipped.fill(1, first, last + 1);
  made.fill(EXPAND, HANGUL[0], HANGUL[1] + 1);
  for (let unit = CJK[0]; unit <= CJK[1]; unit++) made[unit] = unit;
  const { isLetter, normal } = readUnits(skipped);
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit === CJK[0]) unit = CJK[1] + 1;
    if (unit === HANGUL[0]) unit = NO_LETTERS[1] + 1;
    if (skipped[unit] === 1) {
      made[unit] = SKIP;
      continue;
    }
    if (isLetter[unit] === 0) continue;
    let folded = '';
    for (const part of normal.get(unit) ?? String.fromCharCode(unit)) {
      const code = part.charCodeAt(0);
      if (part.length > 1 || skipped[code] === 1 || isLetter[code] === 0) continue;
      folded += mended.get(part) ?? digitOf(code) ?? part;
    }
    if (folded.length === 1) made[unit] = folded.charCodeAt(0);
    else if (folded.length === 0) made[unit] = SKIP;
    else {
      made[unit] = EXPAND;
      expansions.set(unit, folded);
    }
  }
  return { table: made, expansions };
}

/** What the build lays ready. */
export function packFoldTable({ table, expansions }: FoldTable): ReadyFold {
  const runs: number[] = [];
  let told = 0;
  for (let unit = 0; unit < table.length; ) {
    const value = table[unit]!;
    if (value === DELIMITER) {
      unit++;
      continue;
    }
    const step = table[unit + 1] === value + 1 ? 1 : 0;
    let end = unit + 1;
    while (end < table.length && table[end] === value + step * (end - unit)) end++;
    runs.push(unit - told, end - unit, value, step);
    told = end;
    unit = end;
  }
  return { runs, expansions: [...expansions] };
}

export function unpackFoldTable({ runs, expansions }: ReadyFold): FoldTable {
  const table = new Uint16Array(0x10000);
  let unit = 0;
  for (let run = 0; run < runs.length; run += 4) {
    unit += runs[run]!;
    const step = runs[run + 3]!;
    let value = runs[run + 2]!;
    for (const end = unit + runs[run + 1]!; unit < end; unit++, value += step) table[unit] = value;
  }
  return { table, expansions: new Map(expansions) };
}

/**
 * Which units are letters, marks or digits, and what those that decompose or have a small form become. Asked of all of them in one text, a line for
 * each, since fourteen thousand calls take most of the time that it takes to start: no unit decomposes or composes across a line end.
 */
function readUnits(skipped: Uint8Array): { isLetter: Uint8Array; normal: ReadonlyMap<number, string> } {
  const isLetter = new Uint8Array(0x10000);
  isLetter.fill(1, CJK[0], CJK[1] + 1);
  const units: number[] = [];
  const found: string[] = [];
  for (const [first, last] of ASKED) {
    const row = Uint16Array.from({ length: last - first + 1 }, (_, i) => (skipped[first + i] === 0 ? first + i : 0));
    found.push(...(String.fromCharCode(...row).match(/[\p{L}\p{M}\p{Nd}]/gu) ?? []));
  }
  for (const letter of found) {
    const unit = letter.charCodeAt(0);
    isLetter[unit] = 1;
    units.push(unit);
  }
  const forms = found.join('\n').normalize('NFKD').toLowerCase().normalize('NFKD').split('\n');
  const normal = new Map<number, string>();
  units.forEach((unit, i) => {
    const form = forms[i]!;
    if (form.length !== 1 || form.charCodeAt(0) !== unit) normal.set(unit, form);
  });
  return { isLetter, normal };
}

function digitOf(unit: number): string | undefined {
  if (unit >= 0x660 && unit <= 0x669) return String(unit - 0x660);
  if (unit >= 0x6f0 && unit <= 0x6f9) return String(unit - 0x6f0);
  return undefined;
}

/**
 * The key of a text: letters folded, marks gone, each run of white space one space, none at the ends; every other character as it is in NFC.
 * The same for NFC and NFD forms of a text, and for its own result. Never throws.
 */
export function foldForKey(text: string): string {
  const fold = foldTable();
  const normal = text.normalize('NFC');
  let key = '';
  let space = false;
  for (let i = 0; i < normal.length; i++) {
    const unit = normal.charCodeAt(i);
    const folded = fold[unit]!;
    if (folded === SKIP) continue;
    if (folded === DELIMITER && isWhiteSpace(unit)) {
      space = key !== '';
      continue;
    }
    if (space) key += ' ';
    space = false;
    if (folded === DELIMITER) key += normal[i]!;
    else if (folded === EXPAND) key += expansionOf(unit);
    else key += String.fromCharCode(folded);
  }
  // Letters that fold may leave marks of other scripts side by side in another order, or letters that now compose.
  return key.normalize('NFC');
}

/** Folded letters of a text with the place of each; `offsets[i]` is the index in `text` of `letters[i]`, and one more stands for the end. */
export interface FoldedText {
  readonly letters: string;
  readonly offsets: readonly number[];
}

/** As {@link foldForKey}, but what is neither letter nor skipped becomes one space for each unit, so that places can be mapped back. */
export function foldWithOffsets(text: string): FoldedText {
  const fold = foldTable();
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = fold[unit]!;
    const many = folded === SKIP ? 0 : folded === EXPAND ? expansionOf(unit).length : 1;
    for (let k = 0; k < many; k++) offsets.push(i);
  }
  offsets.push(text.length);
  return { letters: foldInPlaces(text), offsets };
}

/** The letters of {@link foldWithOffsets} alone. */
export function foldInPlaces(text: string): string {
  const fold = foldTable();
  let letters = '';
  /** Where letters begin that stay as they are, as most do: they are taken together. */
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = fold[unit]!;
    if ((folded === unit && folded > EXPAND) || (folded === DELIMITER && unit === SPACE)) continue;
    letters += text.slice(from, i);
    from = i + 1;
    if (folded === SKIP) continue;
    letters += folded === DELIMITER ? ' ' : folded === EXPAND ? expansionOf(unit) : String.fromCharCode(folded);
  }
  return from === 0 ? text : letters + text.slice(from);
}

const SPACE = 0x20;

/** Only the letters of a text, folded; '' where it has none. */
export function foldLetters(text: string): string {
  const fold = foldTable();
  let plain = 0;
  for (; plain < text.length; plain++) {
    const unit = text.charCodeAt(plain);
    if (fold[unit] !== unit || unit <= EXPAND) break;
  }
  // Most words are their own key already.
  if (plain === text.length) return text;
  let letters = text.slice(0, plain);
  for (let i = plain; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = fold[unit]!;
    if (folded > EXPAND) letters += String.fromCharCode(folded);
    else if (folded === EXPAND) letters += expansionOf(unit);
  }
  return letters;
}

/** Whether {@link foldLetters} would leave something. */
export function hasLetter(text: string): boolean {
  const fold = foldTable();
  for (let i = 0; i < text.length; i++) {
    const folded = fold[text.charCodeAt(i)]!;
    if (folded > EXPAND || (folded === EXPAND && expansionOf(text.charCodeAt(i)) !== '')) return true;
  }
  return false;
}

/** White space as ECMAScript and Unicode have it, line ends included. */
export function isWhiteSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    unit === 0x85 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}
