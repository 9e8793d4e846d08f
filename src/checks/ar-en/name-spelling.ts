import { knownNames } from './known-names.ts';
import { lexicon } from './lexicon.ts';
import { TITLE_WORDS } from './title-words.ts';

let spellings: ReadonlyMap<string, readonly string[]> | undefined;

/** Known names (with a capital) and words of titles (small) that differ in one letter, or in the order of two. */
export function oneLetterAway(word: string): Set<string> {
  spellings ??= buildSpellings();
  const found = new Set<string>();
  for (const key of withoutOne(word)) for (const name of spellings.get(key) ?? []) found.add(name);
  return found;
}

function buildSpellings(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const name of [...knownNames(), ...[...TITLE_WORDS].filter((word) => word.length >= 4)])
    for (const key of withoutOne(name)) {
      const list = index.get(key);
      if (list) list.push(name);
      else index.set(key, [name]);
    }
  return index;
}

/** The word in small letters, and what is left of it without one of them: two words that share one are a letter apart. */
function withoutOne(name: string): Set<string> {
  const lower = name.toLowerCase();
  const keys = new Set([lower]);
  for (let at = 0; at < lower.length; at++) keys.add(lower.slice(0, at) + lower.slice(at + 1));
  return keys;
}

let triples: ReadonlySet<string> | undefined;

/** How many runs of three letters (edges count) a word has that no known name and no word of the lexicon has. */
export function unseenTriples(word: string): number {
  triples ??= new Set([...knownNames(), ...lexicon().entries, ...TITLE_WORDS].flatMap(triplesOf));
  return triplesOf(word).filter((triple) => !triples!.has(triple)).length;
}

function triplesOf(word: string): string[] {
  const framed = `^${word.toLowerCase()}$`;
  return Array.from({ length: Math.max(0, framed.length - 2) }, (_, at) => framed.slice(at, at + 3));
}
