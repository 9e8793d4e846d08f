/**
 * How an Arabic spelling of a foreign name may be read in Latin letters, or an Arabic name be romanised: [Arabic letters, Latin letters]
 * with what the pair costs. Source: the practice of the Arab press (p is ب, v is ف, hard g is غ, ج, ق or ك), the ALA-LC and BGN romanisations.
 */
const FREE: readonly (readonly [string, string])[] = [
  ['ا', 'a aa ah ai au ae ea'],
  ['ب', 'b p bb pp bh'],
  ['ت', 't tt'],
  ['ث', 'th'],
  ['ج', 'j g dj dg gg gi ge gu dge'],
  ['ح', 'h'],
  ['خ', 'kh h ch x j'],
  ['د', 'd dd'],
  ['ذ', 'th dh d'],
  ['ر', 'r rr rh wr'],
  ['ز', 'z s zz se ze'],
  ['س', 's ss c ce ps se sc sz'],
  ['ش', 'sh ch sch tch sz'],
  ['ص', 's ss'],
  ['ض', 'd dh'],
  ['ط', 't tt'],
  ['ظ', 'z dh'],
  ['ع', "a e i o u ' aa"],
  ['غ', 'g gh gg gu gue'],
  ['ف', 'f ff ph v vv w gh'],
  ['ق', 'q k c g'],
  ['ك', 'k c ck cc kk q ch que qu g'],
  ['ل', 'l ll'],
  ['م', 'm mm mb'],
  ['ن', 'n nn gn kn ne'],
  ['ه', 'h a e ah eh'],
  ['و', 'w o u oo ou ow v au aw wh eu ew oe oh ue augh'],
  ['ي', 'y i e ee ie ei ai ay ea ey ia j ae eigh igh ye ii'],
  ['تش', 'ch c cz tch tsch cc q'],
  ['ئ', 'e i y a ae ei ie ye yi'],
  ['ؤ', 'o u w ou'],
  ['كس', 'x ks cks xx cs'],
  ['كز', 'x'],
  ['دج', 'j g dg'],
  ['نغ', 'ng'],
  ['نج', 'ng nj'],
  ['يا', 'ia ya ea'],
  ['يو', 'u eu yu io ew'],
  ['وا', 'wa ua oi'],
  ['تس', 'ts z tz c'],
  ['شن', 'tion sion'],
  ['كو', 'qu co'],
  ['كي', 'qui ki'],
  ['اي', 'i y igh ai ay ie'],
  ['او', 'ow ou o au'],
];
const DEAR: readonly (readonly [string, string, number])[] = [
  ['ا', 'e o eau oe oa ou uh', 0.12],
  ['ا', 'u i y', 0.2],
  ['ت', 'd th', 0.5],
  ['ث', 't s', 0.4],
  ['ج', 'ch zh z y', 0.5],
  ['خ', 'k c', 0.5],
  ['د', 't th', 0.5],
  ['ذ', 'z', 0.4],
  ['ز', 'x ts th c', 0.5],
  ['س', 'z th sh', 0.5],
  ['ش', 's ss c j ti ci x', 0.5],
  ['غ', 'r j', 0.5],
  ['ق', 'kh gh', 0.5],
  ['ك', 'kh', 0.5],
  ['ن', 'm', 0.6],
  ['ن', 'ng nh ny', 0.3],
  ['ي', 'll gh', 0.4],
  ['ي', 'a ah', 0.15],
  ['تش', 'zh', 0.2],
  ['تش', 't tu', 0.3],
  ['ج', 'c zhzh', 0.3],
  ['ض', 'z', 0.2],
  ['ه', 't', 0.3],
];
/** An Arabic letter without a sound in the Latin word. */
const DROPPED: Readonly<Record<string, number>> = { ا: 0.25, و: 0.45, ي: 0.4, ه: 0.4, ء: 0, ئ: 0.1, ؤ: 0.2, ع: 0.1 };
/** A Latin letter that Arabic does not write: short vowels always, h and some endings often. */
export const UNWRITTEN: Readonly<Record<string, number>> = {
  a: 0.12,
  e: 0.1,
  i: 0.12,
  o: 0.15,
  u: 0.15,
  y: 0.2,
  "'": 0,
  '-': 0,
  h: 0.4,
  w: 0.6,
  t: 0.7,
  s: 0.7,
  r: 0.7,
  d: 0.8,
};
/** What it costs that a letter has no counterpart. */
export const LETTER = 1;

/** One way to read an Arabic letter, or two. */
export interface Way {
  readonly latin: string;
  readonly cost: number;
}

/** Ways by their first Latin letter: {@link latinIndex}. */
export type Ways = readonly (readonly Way[] | undefined)[];

const FIRST_ARABIC = 0x600;
const ARABIC = 0x100;
const SMALL_A = 0x61;

/** a to z from 0; what is not among them reads nothing but ʿ. */
export function latinIndex(unit: number): number {
  const index = unit - SMALL_A;
  return index >= 0 && index < 26 ? index : OTHER_LATIN;
}
const OTHER_LATIN = 26;

/** Readings of one letter, and by the first the readings of two. */
const ofOne: (Ways | undefined)[] = new Array<undefined>(ARABIC).fill(undefined);
const ofTwo: (Ways | undefined)[] = [];
/** By Arabic letter its number among those that some reading of two letters has, from 1. */
const numbers = new Uint8Array(ARABIC);
const MOST_NUMBERS = 64;
let lastNumber = 0;
/** By Arabic letter, as bits: Latin letters that some reading with it begins with, and those that it has. */
const beginnings = new Int32Array(ARABIC);
const spellings = new Int32Array(ARABIC);
const dropped = new Float64Array(ARABIC).fill(LETTER);
const needed = new Int32Array(ARABIC);
/** What a letter needs on the other side that may as well be left out. */
export const NOTHING = -1;

for (const [letter, cost] of Object.entries(DROPPED)) dropped[letter.charCodeAt(0) - FIRST_ARABIC] = cost;
for (const [arabic, latin] of FREE) learn(arabic, latin, 0);
for (const [arabic, latin, cost] of DEAR) learn(arabic, latin, cost);
for (let letter = 0; letter < ARABIC; letter++)
  needed[letter] = dropped[letter]! < LETTER ? NOTHING : beginnings[letter]!;

function noWays(): undefined[] {
  return new Array<undefined>(OTHER_LATIN + 1).fill(undefined);
}

function learn(arabic: string, latin: string, cost: number): void {
  const [first, second] = Array.from(arabic, (letter) => letter.charCodeAt(0) - FIRST_ARABIC) as [number, number?];
  let ways: (readonly Way[] | undefined)[];
  if (second === undefined) {
    ways = (ofOne[first] as typeof ways | undefined) ?? noWays();
    ofOne[first] = ways;
  } else {
    const place = numberOf(first) * MOST_NUMBERS + numberOf(second);
    while (ofTwo.length <= place) ofTwo.push(undefined);
    ways = (ofTwo[place] as typeof ways | undefined) ?? noWays();
    ofTwo[place] = ways;
  }
  for (const one of latin.split(' ')) {
    const index = latinIndex(one.charCodeAt(0));
    ways[index] = [...(ways[index] ?? []), { latin: one, cost }];
    for (const letter of second === undefined ? [first] : [first, second]) {
      beginnings[letter]! |= 1 << index;
      for (let at = 0; at < one.length; at++) spellings[letter]! |= 1 << latinIndex(one.charCodeAt(at));
    }
  }
}

function numberOf(letter: number): number {
  if (numbers[letter] === 0) numbers[letter] = ++lastNumber;
  return numbers[letter]!;
}

/** Readings of an Arabic letter, by its UTF-16 unit. */
export function waysOf(unit: number): Ways | undefined {
  const letter = unit - FIRST_ARABIC;
  return letter >= 0 && letter < ARABIC ? ofOne[letter] : undefined;
}

/** Readings of two letters at once. */
export function waysOfBoth(unit: number, next: number): Ways | undefined {
  const letter = unit - FIRST_ARABIC;
  const behind = next - FIRST_ARABIC;
  if (letter < 0 || letter >= ARABIC || behind < 0 || behind >= ARABIC) return undefined;
  return ofTwo[numbers[letter]! * MOST_NUMBERS + numbers[behind]!];
}

/** What it costs to pass over a letter. */
export function droppedAt(unit: number): number {
  const letter = unit - FIRST_ARABIC;
  return letter >= 0 && letter < ARABIC ? dropped[letter]! : LETTER;
}

/** Latin letters that readings with an Arabic letter begin with, as bits by {@link latinIndex}. */
export function beginningsOf(unit: number): number {
  const letter = unit - FIRST_ARABIC;
  return letter >= 0 && letter < ARABIC ? beginnings[letter]! : 0;
}

/** The same of a letter that no reading leaves out for less than {@link LETTER}; {@link NOTHING} of others. */
export function neededOf(unit: number): number {
  const letter = unit - FIRST_ARABIC;
  return letter >= 0 && letter < ARABIC ? needed[letter]! : 0;
}

/** Latin letters that readings with an Arabic letter have. */
export function spellingsOf(unit: number): number {
  const letter = unit - FIRST_ARABIC;
  return letter >= 0 && letter < ARABIC ? spellings[letter]! : 0;
}
