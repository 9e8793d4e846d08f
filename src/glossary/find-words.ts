import { allMatches } from '../core/all-matches.ts';
import type { Span } from '../core/article.ts';
import { remember } from '../core/remember.ts';
import { rememberTexts } from '../core/remember-texts.ts';
import { PROCLITICS } from '../text/ar/clitics.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { isPlain } from '../text/plainly.ts';
import { DIGIT, GLUED_MARK, traitsOf } from '../text/traits.ts';
import { readWords, type Word, wordFact } from '../text/words.ts';

/** A target text taken apart once, to be searched for several names. */
export interface TargetText {
  readonly text: string;
  readonly words: readonly TargetWord[];
}

interface TargetWord extends Span {
  /** Accents off, case kept; the dots of U.S. off. */
  readonly letters: string;
  readonly folded: string;
}

/** A word, or letters with dots between them (U.S., a.m.). */
const WORD = /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?|[\p{L}\p{M}\p{N}]+/gu;
/** What may lie between the words of a name: spaces, hyphens, dashes, apostrophes, the dot of an initial. */
const GAP = /^(?:[\s\u00A0\u202F\u2009'\u2018\u2019\u02BC\u200B-\u200F\u2066-\u2069&_-]|[\u2010-\u2015\u2212])*$/u;
const INITIAL_GAP = /^\.?[\s\u00A0]*$/u;
/** Scripts that put no space between words: there a name may stand anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What English adds to the end of a name. `Tokayev's` needs none of these: the apostrophe ends the word. */
const ENDINGS: readonly string[] = ['', 's', 'es'];

/** Several checks and the verification of names ask for the same target. */
export const takeApart: (text: string) => TargetText = rememberTexts(readTarget);

/** A name as it is looked for. */
interface Wanted {
  readonly unspaced: boolean;
  /** Of all its words, as {@link TargetWord} has them; empty: it has none. */
  readonly letters: string;
  readonly folded: string;
}

const wantedOf = remember(4000, (name): Wanted => {
  const { words } = readTarget(name);
  const letters = words.map((word) => word.letters).join('');
  return { unspaced: UNSPACED.test(name), letters, folded: words.map((word) => word.folded).join('') };
});

interface Letters {
  readonly letters: string;
  readonly folded: string;
}

function lettersOf(word: string): Letters {
  return { letters: bare(word), folded: foldLetters(word) };
}

/** Of a word without figures. */
const lettersOfWord = wordFact(({ text }): Letters => lettersOf(text));

function readTarget(text: string): TargetText {
  return { text, words: isPlain() || (traitsOf(text) & GLUED_MARK) !== 0 ? wordsByPattern(text) : wordsOf(text) };
}

/** What {@link WORD} finds. */
function wordsByPattern(text: string): readonly TargetWord[] {
  return allMatches(text, WORD).map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    ...lettersOf(word),
  }));
}

/** The same where no letter follows a stop: runs of letters as everybody reads them, and figures beside them or alone. */
function wordsOf(text: string): readonly TargetWord[] {
  const found: TargetWord[] = [];
  const { words } = readWords(text);
  // The run that may go on, if any begins: of one word, or of several things side by side.
  let from = -1;
  let to = -1;
  let only: Word | undefined;
  const take = (start: number, end: number, word: Word | undefined): void => {
    if (to === start) only = undefined;
    else {
      if (from >= 0) found.push(asTarget(text, from, to, only));
      from = start;
      only = word;
    }
    to = end;
  };
  const figures = (traitsOf(text) & DIGIT) !== 0;
  let done = 0;
  for (let index = 0; index <= words.length; index++) {
    const next = words[index];
    if (figures)
      for (let at = done; at < (next?.start ?? text.length); at++) {
        const kind = kindOf(text.charCodeAt(at));
        if (kind === HALF) return wordsByPattern(text);
        if (kind === FIGURE) take(at, at + 1, undefined);
      }
    if (next === undefined) break;
    take(next.start, next.end, next.word);
    done = next.end;
  }
  if (from >= 0) found.push(asTarget(text, from, to, only));
  return found;
}

function asTarget(text: string, start: number, end: number, word: Word | undefined): TargetWord {
  const { letters, folded } = word === undefined ? lettersOf(text.slice(start, end)) : lettersOfWord(word);
  return { start, end, letters, folded };
}

const FIGURE = 1;
const REST = 2;
/** Half of a character of two units, which may be a figure. */
const HALF = 3;
/** By UTF-16 unit; 0: not met yet. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  if (kinds[unit] === 0) {
    const half = unit >= 0xd800 && unit <= 0xdfff;
    kinds[unit] = half ? HALF : /\p{N}/u.test(String.fromCharCode(unit)) ? FIGURE : REST;
  }
  return kinds[unit]!;
}

/**
 * Where `name` stands in the target: whole words, in any of its spacings and hyphenations (Nur-Sultan, Nur Sultan, Nursultan), with or without
 * accents, in the possessive or plural, capitalised or in capitals. Initials in capitals (US) are found in capitals only; a name's first
 * letter is not found small.
 */
export function findWords({ text, words }: TargetText, name: string): Span[] {
  const { unspaced, letters, folded } = wantedOf(name);
  if (unspaced) return findAnywhere(text, name);
  if (letters === '') return [];
  const spans: Span[] = [];
  const begin = folded.charCodeAt(0);
  const latin = begin < FIRST_ARABIC;
  for (let first = 0; first < words.length; first++) {
    // What Arabic glues to a name stands in front of it; nothing else does.
    if (latin && words[first]!.folded.charCodeAt(0) !== begin && words[first]!.folded !== '') continue;
    let joined = '';
    for (let last = first; last < words.length; last++) {
      joined += words[last]!.folded;
      if (joined.length > folded.length + 3) break;
      if (isName(joined, folded) && sameCase(words, first, last, letters)) {
        spans.push({ start: words[first]!.start, end: words[last]!.end });
        first = last;
        break;
      }
      if (last + 1 < words.length && !isGap(text, words[last]!, words[last + 1]!)) break;
    }
  }
  return spans;
}

/** Letters of scripts in front of Arabic's begin a name by themselves. */
const FIRST_ARABIC = 0x590;

function isName(joined: string, folded: string): boolean {
  if (joined.startsWith(folded)) return ENDINGS.includes(joined.slice(folded.length));
  if (!joined.endsWith(folded) || !/\p{Script=Arabic}/u.test(folded[0]!)) return false;
  return PROCLITICS.includes(joined.slice(0, joined.length - folded.length));
}

function sameCase(words: readonly TargetWord[], first: number, last: number, letters: string): boolean {
  let seen = '';
  for (let i = first; i <= last; i++) seen += words[i]!.letters;
  const size = letters.length;
  if (isCapitals(letters) && size > 1) return isCapitals(seen.slice(0, size));
  const begin = letters[0]!;
  return begin === seen[0] || begin.toUpperCase() === seen[0] || begin.toLowerCase() === begin.toUpperCase();
}

function isCapitals(letters: string): boolean {
  return letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function isGap(text: string, before: TargetWord, after: TargetWord): boolean {
  const gap = text.slice(before.end, after.start);
  if (gap.length > 4) return false;
  return GAP.test(gap) || (before.letters.length === 1 && INITIAL_GAP.test(gap));
}

function bare(word: string): string {
  return word.normalize('NFKD').replace(/[\p{M}.]/gu, '');
}

function findAnywhere(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    spans.push({ start: at, end: at + name.length });
  return spans;
}
