import {
  beginningsOf,
  droppedAt,
  LETTER,
  latinIndex,
  NOTHING,
  neededOf,
  spellingsOf,
  UNWRITTEN,
  type Way,
  waysOf,
  waysOfBoth,
} from './name-readings.ts';

const LONGEST = 40;

/** Costs above this are all the same to those who ask: no reading at all. */
const HOPELESS = 4;

/** A folded Arabic word, compared with many names. */
export interface ArabicForm {
  readonly text: string;
  /** Consonants that every reading has. */
  readonly hard: number;
  /** What it costs beside the sound: a letter was taken for a particle that may be the name's own. */
  readonly extra: number;
  /** Latin letters that its readings have, as bits. */
  readonly spellings: number;
}

/** A name in plain small Latin letters. */
export interface LatinForm {
  readonly text: string;
  /** Consonants; an x counts as two. */
  readonly hard: number;
  /** Consonants, doubled ones once. */
  readonly runs: number;
  /** For each letter what it costs that Arabic does not write it. */
  readonly unwritten: Float64Array;
  /** Its letters, as bits. */
  readonly letters: number;
  /** Those that cost {@link LETTER} and more where Arabic does not write them. */
  readonly dear: number;
}

/** Names are compared again and again in an article; forgotten as a whole when so many are kept. */
const MOST_KEPT = 5000;
const latinKept = new Map<string, LatinForm>();

export function arabicForm(text: string, extra = 0): ArabicForm {
  let spellings = 0;
  for (let at = 0; at < text.length; at++) spellings |= spellingsOf(text.charCodeAt(at));
  return { text, hard: hardOf(text), extra, spellings };
}

/**
 * What it costs at least to read Arabic letters as Latin ones, by which of them have no counterpart: told without looking at their order.
 * @param from of a word, the part that is left whatever is taken off
 */
export function costOfLetters(
  text: string,
  from: number,
  to: number,
  spellings: number,
  letters: number,
  dear: number,
): number {
  let cost = 0;
  for (let at = from; at < to; at++) {
    const needed = neededOf(text.charCodeAt(at));
    if ((needed & letters) === 0 && needed !== NOTHING) cost += LETTER;
  }
  for (let lacking = dear & ~spellings; lacking !== 0; lacking &= lacking - 1) cost += LETTER;
  return cost;
}

/** Consonants that every reading has. */
function hardOf(text: string): number {
  let hard = 0;
  for (let at = 0; at < text.length; at++) if (!SOFT.has(text.charCodeAt(at))) hard++;
  return hard;
}

const SOFT = new Set([...'اويهعءئؤ'].map((letter) => letter.charCodeAt(0)));

export function latinForm(word: string): LatinForm {
  const known = latinKept.get(word);
  if (known !== undefined) return known;
  if (latinKept.size >= MOST_KEPT) latinKept.clear();
  const text = plainLatin(word);
  let hard = 0;
  let runs = 0;
  let before = '';
  for (const letter of text) {
    const isHard = !"aeiouyhw'-".includes(letter);
    if (isHard) hard += letter === 'x' ? 2 : 1;
    if (isHard && letter !== before) runs++;
    before = letter;
  }
  const unwritten = new Float64Array(text.length);
  let letters = 0;
  let dear = 0;
  for (let at = 0; at < text.length; at++) {
    unwritten[at] = doublingCost(text, at) ?? UNWRITTEN[text[at]!] ?? LETTER;
    const letter = 1 << latinIndex(text.charCodeAt(at));
    letters |= letter;
    if (unwritten[at]! >= LETTER) dear |= letter;
  }
  const form = { text, hard, runs, unwritten, letters, dear };
  latinKept.set(word, form);
  return form;
}

/**
 * What it costs to read an Arabic word (folded, without what is glued on) as a Latin one: 0 for a perfect reading, about 1 for each
 * consonant that does not fit. Infinity for words that are longer than any name, and where it is more than `most`. Time: product of the lengths.
 */
export function nameCost(arabic: ArabicForm, latin: LatinForm, most = Number.POSITIVE_INFINITY): number {
  if (arabic.text.length > LONGEST || latin.text.length > LONGEST) return Number.POSITIVE_INFINITY;
  const least = leastCost(arabic.hard, latin);
  if (least > HOPELESS || least > most) return Number.POSITIVE_INFINITY;
  const extra = arabic.extra > 0 && isVowelOfNothing(arabic.text, latin.text) ? LETTER : arabic.extra;
  const { text, spellings } = arabic;
  if (costOfLetters(text, 0, text.length, spellings, latin.letters, latin.dear) > most - extra)
    return Number.POSITIVE_INFINITY;
  if (countStrangers(arabic, latin) > most - extra + ROUNDING) return Number.POSITIVE_INFINITY;
  return align(arabic, latin, most - extra) + extra;
}

/** Sums in another order differ by less. */
const ROUNDING = 1e-9;

/** What the letters from a place on cost at least that have no counterpart at all on the other side: of either word that is compared. */
const strangers = new Float64Array(LONGEST + 1);
const theirStrangers = new Float64Array(LONGEST + 1);

/** What they cost in all. */
function countStrangers({ text, spellings }: ArabicForm, { text: latin, unwritten, letters }: LatinForm): number {
  let cost = 0;
  strangers[text.length] = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at);
    if ((beginningsOf(unit) & letters) === 0) cost += droppedAt(unit);
    strangers[at] = cost;
  }
  let theirs = 0;
  theirStrangers[latin.length] = 0;
  const all = (letters & ~spellings) === 0;
  for (let at = latin.length - 1; at >= 0; at--) {
    if (!all && ((1 << latinIndex(latin.charCodeAt(at))) & spellings) === 0) theirs += unwritten[at]!;
    theirStrangers[at] = theirs;
  }
  return cost + theirs;
}

/** A name that begins with a vowel begins with alef: where a particle's letter goes and no alef is behind it, it was the name's own (ولز is no "Ells"). */
function isVowelOfNothing(arabic: string, latin: string): boolean {
  return 'aeiou'.includes(latin[0]!) && !'اعءي'.includes(arabic[0]!);
}

/** No reading can cost less: consonants of one side that the other has not got, each of which costs about 1. @param hard those of the Arabic word */
export function leastCost(hard: number, latin: LatinForm): number {
  return Math.max(hard - latin.hard, (latin.runs - 2 * hard) * 0.6);
}

/** Letters that together are one consonant in Latin: ch, j, z. */
const ONE_SOUND = /تش|دج|تس/g;

/** Whether an Arabic word has more consonants than a Latin one: one of the Latin word's was lost, if it is the same name. */
export function hasMoreConsonants(arabic: ArabicForm, latin: LatinForm): boolean {
  return arabic.hard - (arabic.text.match(ONE_SOUND)?.length ?? 0) > latin.hard;
}

/** One row for each Arabic letter and one for the end, one behind the other; used again for every pair. Strangers are those of the same pair. */
const table = new Float64Array((LONGEST + 1) * (LONGEST + 1));

function align({ text: arabic }: ArabicForm, { text, unwritten }: LatinForm, most: number): number {
  const size = text.length;
  const width = size + 1;
  const height = arabic.length;
  const cells = (height + 1) * width;
  for (let at = 1; at < cells; at++) table[at] = Number.POSITIVE_INFINITY;
  table[0] = 0;
  for (let i = 0; i < height; i++) {
    const row = i * width;
    const next = row + width;
    const unit = arabic.charCodeAt(i);
    const dropped = droppedAt(unit);
    const one = waysOf(unit);
    const two = i + 1 < height ? waysOfBoth(unit, arabic.charCodeAt(i + 1)) : undefined;
    const within = most - strangers[i]! + ROUNDING;
    let any = false;
    for (let j = 0; j < width; j++) {
      const here = table[row + j]!;
      // What is still to come costs so much at least.
      if (here > most || here + theirStrangers[j]! > within) continue;
      any = true;
      if (here + dropped < table[next + j]!) table[next + j] = here + dropped;
      if (j === size) break;
      const cost = here + unwritten[j]!;
      if (cost < table[row + j + 1]!) table[row + j + 1] = cost;
      const letter = latinIndex(text.charCodeAt(j));
      if (one !== undefined) relax(one[letter], next, text, j, here);
      if (two !== undefined) relax(two[letter], next + width, text, j, here);
    }
    // Every reading passes over this row or, by two letters at once, over the next.
    if (!any && isOver(next, width, most)) return Number.POSITIVE_INFINITY;
  }
  const last = height * width;
  for (let j = 0; j < size; j++) {
    const cost = table[last + j]! + unwritten[j]!;
    if (cost < table[last + j + 1]!) table[last + j + 1] = cost;
  }
  const cost = table[last + size]!;
  return cost > most ? Number.POSITIVE_INFINITY : cost;
}

function isOver(row: number, width: number, most: number): boolean {
  for (let j = 0; j < width; j++) if (table[row + j]! <= most) return false;
  return true;
}

/** @param row where that of the letters behind begins */
function relax(ways: readonly Way[] | undefined, row: number, text: string, at: number, here: number): void {
  if (ways === undefined) return;
  for (let index = 0; index < ways.length; index++) {
    const { latin, cost } = ways[index]!;
    const end = at + latin.length;
    if (end <= text.length && here + cost < table[row + end]! && standsAt(latin, text, at))
      table[row + end] = here + cost;
  }
}

function standsAt(latin: string, text: string, at: number): boolean {
  for (let index = 0; index < latin.length; index++)
    if (latin.charCodeAt(index) !== text.charCodeAt(at + index)) return false;
  return true;
}

/** A letter that is written twice: usual for some, never three times. */
function doublingCost(word: string, at: number): number | undefined {
  const letter = word[at]!;
  if (letter !== word[at - 1]) return undefined;
  if (letter === word[at - 2]) return LETTER;
  const usual = at === word.length - 1 ? 'lsftnzeor' : 'bcdfglmnprstzaeok';
  return usual.includes(letter) ? 0.05 : 0.7;
}

function plainLatin(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\u00f8/g, 'o')
    .replace(/\u0142/g, 'l')
    .replace(/\u00df/g, 'ss');
}

/** An Arabic word (folded, with whatever is glued to it) as it may be compared with names. */
export function formsOfSound(arabic: string): ArabicForm[] {
  const bare = arabic.replace(/^(?:[وف]?[بلك]?ال|[وف]?لل)(?=..)/, '');
  const forms = new Set([
    bare,
    bare.replace(/^[وبلكف](?=...)/, ''),
    bare.replace(/(?:يه|ي|ه)$/, ''),
    bare.replace(/^ا/, ''),
  ]);
  return [...forms].filter((form) => form.length >= 2).map((form) => arabicForm(form));
}

/** A Latin word as it may be compared with Arabic ones: with and without an s at its end. None for a letter. */
export function namesOfSound(latin: string): LatinForm[] {
  if (latin.length < 2) return [];
  return [...new Set([latin, latin.replace(/s$/, '')])].map(latinForm);
}

/**
 * Whether a Latin word may be an Arabic one by sound.
 * @param most the cost of {@link nameCost} that is allowed
 */
export function anySounds(arabic: readonly ArabicForm[], latin: readonly LatinForm[], most: number): boolean {
  for (let one = 0; one < arabic.length; one++)
    for (let other = 0; other < latin.length; other++)
      if (nameCost(arabic[one]!, latin[other]!, most) <= most) return true;
  return false;
}

/** {@link anySounds} of two words as they stand, the Arabic one folded. */
export function soundsLike(arabic: string, latin: string, most: number): boolean {
  return anySounds(formsOfSound(arabic), namesOfSound(latin), most);
}
