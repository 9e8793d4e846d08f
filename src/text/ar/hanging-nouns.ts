import { CLASS, classOf, classOfBare } from './common-words.ts';
import { foldLetters } from './fold.ts';

/**
 * Words that tie what follows to an abbreviation before it: a noun without article, and a preposition that is glued to its noun. No sentence of
 * running text begins with either (Ryding, A Reference Grammar of Modern Standard Arabic (2005), 3.1 and 4.2: the subject of a sentence without a verb is
 * definite). What a noun is, the list of common words tells; a word that may be a verb or a particle as well is none here.
 */
export function isHangingNoun(key: string): boolean {
  const word = foldLetters(key);
  const bits = classOfBare(word);
  if (bits !== 0)
    return (bits & (CLASS.noun | CLASS.masdar)) !== 0 && (bits & ~(CLASS.noun | CLASS.masdar | CLASS.adjective)) === 0;
  if (!/^[بل].{3,}/.test(word)) return false;
  const rest = word.slice(1);
  if (/^لل.{3,}/.test(word)) return true;
  if (rest.startsWith('ال')) return (classOf(rest) & NOUNS) !== 0;
  return (classOfBare(rest) & NOUNS) !== 0 && (classOfBare(rest) & (CLASS.verb | CLASS.particle)) === 0;
}

const NOUNS = CLASS.noun | CLASS.masdar | CLASS.human;
