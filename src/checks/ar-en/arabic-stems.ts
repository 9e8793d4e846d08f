import { remember } from '../../core/remember.ts';
import { lexicon, skeletonOf } from './lexicon.ts';

const PROCLITICS = [
  '',
  'و',
  'ف',
  'ب',
  'ك',
  'ل',
  'س',
  'وب',
  'ول',
  'وس',
  'فل',
  'فس',
  'ال',
  'لل',
  'وال',
  'بال',
  'كال',
  'فال',
  'ولل',
  'وبال',
];
const ENDINGS = [
  '',
  'ه',
  'ا',
  'ت',
  'ي',
  'ن',
  'ك',
  'ها',
  'هم',
  'ات',
  'ان',
  'ين',
  'ون',
  'وا',
  'يه',
  'نا',
  'ته',
  'تك',
  'كم',
  'تها',
  'تهم',
  'اته',
  'اتها',
  'اتهم',
  'هما',
  'يين',
  'يون',
  'يات',
  'تين',
  'تان',
  'ائه',
  'ائها',
];
/** What verbs, participles and verbal nouns put in front of their root. */
const FORMS = ['', 'ي', 'ت', 'ن', 'م', 'مت', 'يت', 'ان', 'من', 'ين', 'است', 'يست', 'تست', 'مست', 'تن', 'سي', 'ست'];

const WITH_ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل))(?=..)/;

/** No word with all that may be glued to it is longer. */
const LONGEST = 24;
/** What it costs that only the consonants agree: more than to take off an ending, or حاولت would be the sweets حلويات before it is "tried". */
const SKELETON = 4;
/** Readings that cost so much more than the best one count as well: شائعة is a rumour and "common". */
const NEAR = 2;
const NONE: readonly number[] = [];
/** Words that were forgotten come again: to take one apart costs as much as all else that is found out about it. */
const kept = remember(6000, (word) => lookUp(word) ?? NONE);

/**
 * English entries that a folded Arabic word may stand for, with whatever is glued to it; undefined where the lexicon has none. Of all ways to
 * take the word apart the one that leaves most letters wins, and those next to it.
 */
export function arabicEntries(word: string): ReadonlySet<string> | undefined {
  const { names } = lexicon();
  const numbers = numbersOfArabic(word);
  return numbers && new Set(numbers.map((number) => names[number]!));
}

/** The same by their numbers. */
export function numbersOfArabic(word: string): readonly number[] | undefined {
  const numbers = kept(word);
  return numbers.length === 0 ? undefined : numbers;
}

function lookUp(word: string): readonly number[] | undefined {
  if (word.length > LONGEST) return undefined;
  const { english } = lexicon();
  const byCost: string[][] = [];
  const offer = (cost: number, key: string) => {
    byCost[cost] ??= [];
    byCost[cost]!.push(key);
  };
  // Words that begin with these letters by themselves: المانيا، الان.
  for (const ending of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length > 3)
      offer(ending.length * 2, `=${word.slice(0, word.length - ending.length)}`);
  // An article is no letter of the word: it costs nothing to take it off, and it is not left on.
  const article = WITH_ARTICLE.exec(word)?.[0];
  for (const proclitic of article === undefined ? PROCLITICS : [article]) {
    if (!word.startsWith(proclitic)) continue;
    const base = word.slice(proclitic.length);
    if (base.length < 2) continue;
    for (const ending of ENDINGS) {
      if (!base.endsWith(ending)) continue;
      const stem = base.slice(0, base.length - ending.length);
      if (stem.length < 2) continue;
      for (const form of FORMS) {
        if (!stem.startsWith(form)) continue;
        const root = stem.slice(form.length);
        if (root.length < (form === '' ? 2 : 3)) continue;
        const cost = (article === undefined ? proclitic.length * 2 : 0) + ending.length * 2 + form.length * 4;
        offer(cost, `=${root}`);
        offer(cost + SKELETON, skeletonOf(root));
        // افتعل: the ت stands behind the first letter of the root.
        if (form === '' && /^[اي]?.[تط]../.test(root))
          offer(cost + 5 + SKELETON, skeletonOf(root.replace(/^[اي]?(.)[تط]/, '$1')));
      }
    }
  }
  let found: readonly number[] | undefined;
  let most = byCost.length;
  for (let cost = 0; cost < byCost.length && cost <= most; cost++)
    for (const key of byCost[cost] ?? []) {
      const entries = english.get(key);
      if (!entries) continue;
      if (!found) most = cost + NEAR;
      found = found === undefined ? entries : bothOf(found, entries);
    }
  return found;
}

/** Each once, in order. */
function bothOf(one: readonly number[], other: readonly number[]): readonly number[] {
  const more = other.filter((number) => !one.includes(number));
  return more.length === 0 ? one : [...one, ...more];
}
