import { BLANK, COMMA, classOf, DIGIT, isAlphanumeric, isLetter, isQuote, LOWER, MARK } from './chars.ts';
import type { SentenceWords } from './sentence-words.ts';
import { ELLIPSIS, isFullStopAt } from './written-stop.ts';

/**
 * The short way past most stops: a word that no table has, a full stop (or any word and a question mark), a blank, and a letter or figure that is no small letter. `goes-on.ts` and
 * `abbreviated.ts` would say the same with more work.
 */

/** By UTF-16 unit: its small letter, with {@link LATIN} above; {@link NO_LETTER}; 0 while nobody asked. */
const small = new Uint32Array(0x10000);
const NO_LETTER = 1;
const JOINER = 2;
const LATIN = 0x10000;

const SIGMA = 0x3a3;

function learn(code: number): number {
  small[code] = smallOf(code);
  return small[code]!;
}

function smallOf(code: number): number {
  if (code === 0x200c || code === 0x200d) return JOINER;
  if (!isLetter(classOf(code))) return NO_LETTER;
  const lower = String.fromCharCode(code).toLowerCase();
  // İ becomes two, Σ one or the other: asked of whole words only.
  if (lower.length > 1 || code === SIGMA) return MANY;
  return lower.charCodeAt(0) + (/\p{Script=Latin}/u.test(lower) ? LATIN : 0);
}

/** A letter that is none of a short way. */
const MANY = 3;

function hashed(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) & 0x3fffffff;
}

/** Runs of letters in words, as {@link isUnlisted} looks them up. */
export function letterRunsOf(words: Iterable<string>): ReadonlySet<number> {
  const runs = new Set<number>();
  for (const word of words) {
    let hash = 0;
    let length = 0;
    for (let at = word.length - 1; at >= -1; at--) {
      const letter = at < 0 ? NO_LETTER : small[word.charCodeAt(at)] || learn(word.charCodeAt(at));
      if (letter === NO_LETTER) {
        if (length > 0) runs.add(hash);
        hash = 0;
        length = 0;
      } else if (letter !== JOINER) {
        hash = hashed(hash, letter & 0xffff);
        length++;
      }
    }
  }
  return runs;
}

/** Longer words are in no table; as in `partsBefore`. */
const LONGEST = 16;
/** The letters of what compound words end in. */
const ENDING = 3;
/** Letters that mark an item: viii. */
const LONGEST_LIST_MARK = 5;

/**
 * What surely becomes of the sentence at the terminal at `at`: it `ends`, and the next begins at `at + 2`, unless it stands in a bracket or quotation; it
 * `goes on`; undefined: that is still to be asked. Its first letter or figure stands at `first`.
 */
export function shortWay(
  text: string,
  at: number,
  first: number,
  end: number,
  words: SentenceWords,
): 'ends' | 'goes on' | undefined {
  if (at + 1 >= end) return 'goes on';
  if (at + 3 >= end || first >= at) return undefined;
  const behind = classOf(text.charCodeAt(at + 1));
  if (behind === COMMA || (behind === DIGIT && text[at] === '.')) return 'goes on';
  if (behind !== BLANK) return undefined;
  let next = classOf(text.charCodeAt(at + 2));
  if (next === LOWER) return classOf(text.charCodeAt(at + 3)) === LOWER ? 'goes on' : undefined; // not iPhone
  if (isQuote(next)) next = classOf(text.charCodeAt(at + 3));
  if (!isAlphanumeric(next) || next === LOWER || text[at] === ELLIPSIS) return undefined;
  return !isFullStopAt(text, at) || isUnlisted(text, at, first, words) ? 'ends' : undefined;
}

/** The word before `at` surely is no abbreviation, initial, letter or mark of an item. */
function isUnlisted(text: string, at: number, first: number, words: SentenceWords): boolean {
  let hash = 0;
  let length = 0;
  let place = at;
  while (place > first && at - place <= LONGEST) {
    const code = text.charCodeAt(place - 1);
    const letter = small[code] || learn(code);
    if (letter === NO_LETTER || (letter === JOINER && place === at)) break;
    if (letter === MANY) return false;
    place--;
    if (letter === JOINER) continue;
    // E. coli
    if (length === 0 && letter >= LATIN && !words.latin) return false;
    hash = hashed(hash, letter & 0xffff);
    length++;
    if (length === ENDING && words.endingRuns.has(hash)) return false;
  }
  if (at - place > LONGEST) return true;
  if (length < 2 || (place === first && length <= LONGEST_LIST_MARK)) return false;
  // Signs that a word is looked up without.
  if (place > first && classOf(text.charCodeAt(place - 1)) === MARK) return false;
  return !words.runs.has(hash);
}
