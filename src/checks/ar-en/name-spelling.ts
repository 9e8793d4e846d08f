import { englishFilter, englishNames, isEnglishName, isEnglishWord, oneEditAway } from '../en/english-words.ts';
import { WordFilter } from '../en/word-filter.ts';
import { knownNames } from './known-names.ts';
import { lexicon } from './lexicon.ts';
import { TITLE_WORDS } from './title-words.ts';

/** A name that English spells like this: of the list by hand, of the lexicon, or of the dictionary where it is no word besides. */
export function isKnownName(word: string): boolean {
  if (knownNames().has(word)) return true;
  const lower = word.toLowerCase();
  if (TITLE_WORDS.has(lower)) return false;
  return lexicon().entries.has(word) || (isEnglishName(word) && !isEnglishWord(lower));
}

/** Known names (with a capital) and words of titles (small) that differ in one letter, or in the order of two. */
export function oneLetterAway(word: string): Set<string> {
  const near = nameFilter();
  const found = oneEditAway(word, isKnownName, near);
  const isTitle = (one: string) => TITLE_WORDS.has(one) || (one.length >= 5 && isEnglishWord(one));
  for (const title of oneEditAway(word.toLowerCase(), (one) => one.length >= 4 && isTitle(one), near)) found.add(title);
  return found;
}

let names: WordFilter | undefined;

/** What {@link isKnownName} and titles certainly lack, once enough was asked. */
function nameFilter(): WordFilter | undefined {
  const english = englishFilter();
  if (!english || names) return names;
  names = new WordFilter(english);
  for (const word of [...knownNames(), ...lexicon().entries, ...TITLE_WORDS]) names.add(word);
  return names;
}

/** Letters that languages and desks write for one another: Viktor, Ebrahim, Luiz, Giorgia, Riyad. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/ck|c(?=[aouklmnrst]|$)|q/g, 'k'],
  [/ph/g, 'f'],
  [/z/g, 's'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/ou|oo|u/g, 'o'],
  [/e[aei]?|ai|ae/g, 'i'],
  [/gi(?=[aeou])/g, 'g'],
  [/(?<=[^aeiou])[ae]r$/g, 'r'],
  [/(?<=.{2})[ha]h?$/g, ''],
];

/** Whether two spellings are both good writing for one sound: no slip of the keyboard tells them apart. */
export function areVariants(one: string, other: string): boolean {
  const sound = (word: string) => SAME_SOUND.reduce((text, [from, to]) => text.replace(from, to), word.toLowerCase());
  return sound(one) === sound(other);
}

let triples: ReadonlySet<string> | undefined;

/** How many runs of three letters (edges count) a word has that no known name and no word of the lexicon has. */
export function unseenTriples(word: string): number {
  return unseen(word).length;
}

function unseen(word: string): string[] {
  triples ??= new Set([...knownNames(), ...englishNames(), ...lexicon().entries, ...TITLE_WORDS].flatMap(triplesOf));
  return triplesOf(word).filter((triple) => !triples!.has(triple));
}

const CONSONANTS = /^[^aeiouy$]{3}$|^\^[^aeiouy]{2}$|^[^aeiouy]{2}\$$/;

/** Whether such a run has no vowel: one was lost. (Shehbaz and Moqtada are strange to English, too, but have theirs.) */
export function hasUnseenCluster(word: string): boolean {
  return unseen(word).some((triple) => CONSONANTS.test(triple));
}

function triplesOf(word: string): string[] {
  const framed = `^${word.toLowerCase()}$`;
  return Array.from({ length: Math.max(0, framed.length - 2) }, (_, at) => framed.slice(at, at + 3));
}
