/** Words and characters beside a place in a text; every look is bounded. */
import {
  ARABIC,
  BLANK,
  classAt,
  classOf,
  DIGIT,
  FORMAT,
  isAlphanumeric,
  isInvisible,
  isLetter,
  MARK,
} from './chars.ts';
import { foldCode, foldLetter } from './stop-words.ts';

/** Longer words are no abbreviations, and nothing here asks for them. */
const LONGEST = 16;

export interface Word {
  /** Folded; '' if there is no word, or one that is longer than {@link LONGEST}. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Letters or digits; more than {@link LONGEST} says "long". */
  readonly length: number;
}

/** The word or number that ends at `end`, at most back to `floor`. All its letters are of one kind. */
export function wordBefore(text: string, end: number, floor: number): Word {
  let at = end;
  // Most words are short ones of Arabic letters alone.
  const least = Math.max(floor, end - LONGEST);
  while (at > least && isPlainLetter(text.charCodeAt(at - 1))) at--;
  if (at < end && (at === floor || (at > least && endsWord(text, at - 1))))
    return { key: keyOf(text, at, end), start: at, end, length: end - at };
  at = end;
  let length = 0;
  let first = end;
  const kind = family(classBefore(text, end, floor));
  while (at > floor && kind !== 0) {
    const here = classAt(text, at - 1);
    if (here === MARK || here === FORMAT) {
      at--;
      continue;
    }
    if (family(here) !== kind) break;
    at--;
    first = at;
    if (++length > LONGEST) return { key: '', start: first, end, length };
  }
  return { key: keyOf(text, first, end), start: first, end, length };
}

/** The word or number that begins at `start`. */
export function wordAfter(text: string, start: number, end: number): Word {
  let at = start;
  const most = Math.min(end, start + LONGEST);
  while (at < most && isPlainLetter(text.charCodeAt(at))) at++;
  if (at > start && (at === end || (at < most && endsWord(text, at))))
    return { key: keyOf(text, start, at), start, end: at, length: at - start };
  at = start;
  let length = 0;
  const kind = family(classAt(text, start));
  while (at < end && kind !== 0) {
    const here = classAt(text, at);
    if (here === MARK || here === FORMAT) {
      at++;
      continue;
    }
    if (family(here) !== kind) break;
    at++;
    if (++length > LONGEST) return { key: '', start, end: at, length };
  }
  return { key: keyOf(text, start, at), start, end: at, length };
}

/** A letter of the basic Arabic alphabet: no mark and no tatweel. */
function isPlainLetter(code: number): boolean {
  return (code >= 0x620 && code <= 0x64a && code !== 0x640) || (code >= 0x671 && code <= 0x6d3);
}

/** The character can belong to no word of Arabic letters: a blank or one of the marks of ASCII, which most words end at. */
function endsWord(text: string, at: number): boolean {
  return text.charCodeAt(at) < 0x80;
}

/** The letters from `start` to `end`, folded, without marks. A word that is its own key is not built anew. */
function keyOf(text: string, start: number, end: number): string {
  let key = '';
  /** Where letters begin that stay as they are, as most do: they are taken together. */
  let from = start;
  for (let at = start; at < end; at++) {
    if (isOwnKey(text.charCodeAt(at))) continue;
    if (from < at) key += text.slice(from, at);
    from = at + 1;
    const here = classAt(text, at);
    if (here !== MARK && here !== FORMAT) key += keyLetter(text, at);
  }
  return from === start ? text.slice(start, end) : from < end ? key + text.slice(from, end) : key;
}

/** A letter or digit that stands for itself in a key. */
function isOwnKey(code: number): boolean {
  return foldCode(code) === code && !(code >= 0xfb50 && code <= 0xfefc) && isAlphanumeric(classOf(code));
}

function keyLetter(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code >= 0xfb50 && code <= 0xfefc) return [...text[at]!.normalize('NFKC')].map(foldLetter).join('');
  return String.fromCharCode(foldCode(code));
}

/** Arabic letters, other letters and digits make words of their own. 0: not part of a word. */
export function family(kind: number): number {
  if (kind === ARABIC) return 1;
  if (isLetter(kind)) return 2;
  return kind === DIGIT ? 3 : 0;
}

/** The class of the character before `end` that is no mark. */
export function classBefore(text: string, end: number, floor: number): number {
  let at = end - 1;
  while (at >= floor && (classAt(text, at) === MARK || classAt(text, at) === FORMAT)) at--;
  return at < floor ? BLANK : classAt(text, at);
}

/** The class of the character behind the one at `at` that is no format mark; at the end as if a blank followed. */
export function classBehind(text: string, at: number, end: number): number {
  let place = at + 1;
  while (place < end && classAt(text, place) === FORMAT) place++;
  return place < end ? classAt(text, place) : BLANK;
}

/** Behind white space and marks, backwards: where the thing before ends. */
export function skipBack(text: string, from: number, floor: number): number {
  let at = from;
  while (at > floor && isInvisible(classAt(text, at - 1))) at--;
  return at;
}

/** Behind white space and marks, forwards. */
export function skipForward(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isInvisible(classAt(text, at))) at++;
  return at;
}

/** At least so many words stand between the two places. */
export function isSeveralWords(text: string, from: number, to: number, atLeast: number): boolean {
  let count = 0;
  let inside = false;
  for (let at = from; at < to && count < atLeast; at++) {
    const here = isAlphanumeric(classAt(text, at));
    if (here && !inside) count++;
    if (here || isInvisible(classAt(text, at))) inside = here;
  }
  return count >= atLeast;
}
