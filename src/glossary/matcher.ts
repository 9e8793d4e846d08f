import { createHash } from 'node:crypto';
import type { Mention } from '../core/term.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { choose } from './candidates.ts';
import { bitOf, type FormIndex, GOES_ON, headOf, indexForms, isInFilter, SHORTEST_PARTS } from './form-index.ts';
import { findBeside, findValue } from './form-table.ts';
import { gapBetween } from './gaps.ts';
import type { Glossary } from './glossary.ts';
import { createJudge, type Judge } from './judge-names.ts';
import { candidateAt, howOf, placesOfParts, placesOfWord, placesOfWords, type Reader } from './places.ts';
import { formsAt, type Reading, readWord } from './readings.ts';
import { type Found, findSpelling, hasRoom, LONGEST_SPELLING, makeSpelling, type Spelling } from './spellings.ts';
import {
  createTokens,
  hash1Of,
  hash2Of,
  joinHash1,
  joinHash2,
  LONGEST_TOKEN,
  readTokens,
  type Tokens,
} from './tokens.ts';
import { createWordCache, type KnownWord, remember, type WordCache } from './word-cache.ts';

export interface Matcher {
  /**
   * Where the glossary's names stand in `text` (a segment, a paragraph, an article). In order, never overlapping, longest first.
   * Never throws. Time grows with the text, hardly with the glossary; answers do not depend on the order of entries or of calls.
   */
  match(text: string): Mention[];
  /** SHA-256 of all that decides what is matched and what must stand in the target; the same for any order of entries. Lower-case hex. */
  readonly fingerprint: string;
}

/** Words of one name at most. */
const MOST_WORDS = 24;
/** Spellings of names of several words that are remembered before they are forgotten again. */
const MOST_LONG = 1 << 17;

/** A glossary in use. What it remembers never changes an answer. */
interface Desk {
  readonly index: FormIndex;
  readonly judge: Judge;
  readonly cache: WordCache;
  /** Spellings of several words by the first form with their letters; null where none was seen. */
  long: (Spelling | null)[];
  longCount: number;
}

/** Builds the index (a few microseconds an entry); `match` may then be called any number of times. */
export function createMatcher(glossary: Glossary): Matcher {
  const index = indexForms(glossary.terms);
  const judge = createJudge(glossary.terms);
  const desk: Desk = { index, judge, cache: createWordCache(), long: emptyLong(index), longCount: 0 };
  let tokens = createTokens();
  let fingerprint: string | undefined;
  return {
    match(text) {
      if (index.forms.length === 0) return [];
      tokens = readTokens(text, tokens);
      const reader: Reader = { text, tokens, judge };
      const candidates = findCandidates(reader, desk);
      return candidates.length === 0 ? [] : decide(reader, candidates);
    },
    get fingerprint() {
      fingerprint ??= fingerprintOf(glossary);
      return fingerprint;
    },
  };
}

function emptyLong({ forms }: FormIndex): (Spelling | null)[] {
  return new Array<Spelling | null>(forms.length).fill(null);
}

/** Every place where a form may stand, by first words. Nearly all words are known and have no reading; the loop is made for these. */
function findCandidates(reader: Reader, desk: Desk): Found[] {
  const { text, tokens } = reader;
  const { cache } = desk;
  const candidates: Found[] = [];
  const { count, hash1, hash2 } = tokens;
  for (let token = 0; token < count; token++) {
    let value = findValue(cache, hash1[token]!, hash2[token]!);
    if (value === 0) value = lookUp(text, tokens, token, desk.index, cache);
    if (value > 3) {
      const word = cache.found[(value >> 1) - 2]!;
      if (word.stands) pushPlaces(spelledAt(reader, word, token), tokens, token, token, candidates);
      if (word.next !== 0 && token + 1 < count && (word.next & bitOf(hash1[token + 1]!)) !== 0)
        for (const reading of word.longer) extend(reader, desk, token, reading, candidates);
    }
    if ((value & 1) === 1 && token + 1 < count) joinTwo(reader, desk.index, token, candidates);
  }
  return candidates;
}

function pushPlaces({ place, others }: Spelling, tokens: Tokens, first: number, last: number, into: Found[]): void {
  if (place === null) return;
  into.push(candidateAt(place, tokens, first, last));
  for (const other of others) into.push(candidateAt(other, tokens, first, last));
}

/** A known word as it is spelled here. */
function spelledAt(reader: Reader, word: KnownWord, token: number): Spelling {
  const { text, tokens } = reader;
  const from = tokens.start[token]!;
  const to = tokens.end[token]!;
  const known = findSpelling(word.spellings, text, from, to);
  if (known !== null) return known;
  const places = placesOfWord(reader, word.readings, token);
  const spelling = makeSpelling(text.slice(from, to), places, word.spellings);
  if (to - from <= LONGEST_SPELLING && hasRoom(word.spellings)) word.spellings = spelling;
  return spelling;
}

function lookUp(text: string, tokens: Tokens, token: number, index: FormIndex, cache: WordCache): number {
  const hash1 = tokens.hash1[token]!;
  const hash2 = tokens.hash2[token]!;
  if (tokens.length[token]! > LONGEST_TOKEN) return remember(cache, hash1, hash2, [], 0, false);
  const word = foldLetters(text.slice(tokens.start[token], tokens.end[token]));
  const readings = readWord(word, index);
  let next = 0;
  for (const reading of readings) if (reading.goesOn) next |= findBeside(index.table, reading.hash1, reading.hash2);
  return remember(cache, hash1, hash2, readings, next, mayBegin(word, index));
}

/** Whether a word, or what is left of it behind a proclitic of one letter, begins some one-word form. */
function mayBegin(word: string, { beginnings }: FormIndex): boolean {
  if (word.length < SHORTEST_PARTS[0]) return false;
  if (isInFilter(beginnings, hash1Of(word), hash2Of(word))) return true;
  return isProclitic(word.charCodeAt(0)) && isInFilter(beginnings, hash1Of(word, 1), hash2Of(word, 1));
}

/** Follows one reading of a word through the words behind it, as long as some entry goes on. */
function extend(reader: Reader, desk: Desk, first: number, reading: Reading, into: Found[]): void {
  const { text, tokens } = reader;
  const { index } = desk;
  let { hash1, hash2, length } = reading;
  let quoted = false;
  for (let last = first + 1; last < tokens.count && last - first < MOST_WORDS; last++) {
    const size = tokens.length[last]!;
    if (size > LONGEST_TOKEN) return;
    hash1 = joinHash1(hash1, tokens.hash1[last]!, size);
    hash2 = joinHash2(hash2, tokens.hash2[last]!, size);
    if (!isInFilter(index.longer, hash1, hash2)) return;
    const value = findValue(index.table, hash1, hash2);
    if (value === 0) return;
    length += size;
    const gap = gapBetween(text, tokens.end[last - 1]!, tokens.start[last]!, tokens.length[last - 1]!);
    if (gap === 'none') return;
    quoted ||= gap === 'any';
    if (headOf(value) !== 0) {
      pushPlaces(longSpelledAt(reader, desk, value, reading, first, last, length, quoted), tokens, first, last, into);
    }
    if ((value & GOES_ON) === 0) return;
  }
}

/**
 * Several words, whose letters have this value in the table, as they are spelled here. One spelling has one reading with these letters.
 */
function longSpelledAt(
  reader: Reader,
  desk: Desk,
  value: number,
  reading: Reading,
  first: number,
  last: number,
  length: number,
  quoted: boolean,
): Spelling {
  const { text, tokens } = reader;
  const at = headOf(value) - 1;
  const from = tokens.start[first]!;
  const to = tokens.end[last]!;
  const list = desk.long[at]!;
  const known = findSpelling(list, text, from, to);
  if (known !== null) return known;
  const places = placesOfWords(reader, formsAt(desk.index, value), reading, first, last, length, quoted);
  const spelling = makeSpelling(text.slice(from, to), places, list);
  if (to - from > LONGEST_SPELLING || !hasRoom(list)) return spelling;
  if (++desk.longCount > MOST_LONG) {
    desk.long = emptyLong(desk.index);
    desk.longCount = 1;
    desk.long[at] = { ...spelling, next: null };
  } else desk.long[at] = spelling;
  return spelling;
}

/** Two words of the text that are one in the glossary (نور سلطان, نورسلطان), with or without و ف ب ك ل in front. */
function joinTwo(reader: Reader, index: FormIndex, first: number, into: Found[]): void {
  const { tokens } = reader;
  const size = tokens.length[first + 1]!;
  const own = tokens.length[first]!;
  if (own > LONGEST_TOKEN || size < SHORTEST_PARTS[1] || size > LONGEST_TOKEN) return;
  const hash1 = joinHash1(tokens.hash1[first]!, tokens.hash1[first + 1]!, size);
  const hash2 = joinHash2(tokens.hash2[first]!, tokens.hash2[first + 1]!, size);
  if (own >= SHORTEST_PARTS[0] && isInFilter(index.oneWord, hash1, hash2))
    joined(reader, index, first, 0, hash1, hash2, into);
  const letter = tokens.first[first]!;
  if (own > SHORTEST_PARTS[0] && isProclitic(letter)) {
    const rest1 = (hash1 - joinHash1(letter, 0, own - 1 + size)) | 0;
    const rest2 = (hash2 - joinHash2(letter, 0, own - 1 + size)) | 0;
    if (isInFilter(index.oneWord, rest1, rest2)) joined(reader, index, first, 1, rest1, rest2, into);
  }
}

function joined(
  reader: Reader,
  index: FormIndex,
  first: number,
  strip: number,
  hash1: number,
  hash2: number,
  into: Found[],
): void {
  const { text, tokens } = reader;
  const value = findValue(index.table, hash1, hash2);
  if (headOf(value) === 0) return;
  if (gapBetween(text, tokens.end[first]!, tokens.start[first + 1]!, 0) !== 'soft') return;
  const length = tokens.length[first]! + tokens.length[first + 1]! - strip;
  const proclitic = strip === 0 ? '' : String.fromCharCode(tokens.first[first]!);
  const reading: Reading = {
    ...{ strip, proclitic, article: false, lam: proclitic === '\u0644', suffix: '', tanween: false, lookalike: false },
    ...{ hash1, hash2, length, forms: [], goesOn: false },
  };
  const places = placesOfParts(reader, formsAt(index, value), reading, first, length);
  pushPlaces(makeSpelling('', places, null), tokens, first, first + 1, into);
}

function isProclitic(letter: number): boolean {
  return letter === 0x648 || letter === 0x641 || letter === 0x628 || letter === 0x643 || letter === 0x644;
}

/** Hard conditions first; then the sure ones, longest first; then those that could be common words, in the light of the sure ones. */
function decide(reader: Reader, candidates: Found[]): Mention[] {
  const { text, tokens, judge } = reader;
  if (candidates.every(isPlain)) return choose(candidates).map(mentionOf);
  const sure: Found[] = [];
  const doubtful: Found[] = [];
  const why = new Map<Found, string>();
  for (const candidate of candidates) {
    const { place } = candidate;
    const told = place.conditional ? judge.condition(candidate, { text, tokens, names: [] }) : 'open';
    if (told === 'no') continue;
    if (told !== 'open') why.set(candidate, told);
    if (told === 'open' && place.doubtful) doubtful.push(candidate);
    else sure.push(candidate);
  }
  const chosen = choose(sure);
  const all = doubtful.length === 0 ? chosen : [...chosen, ...judgeDoubtful(reader, doubtful, chosen, why)];
  if (all !== chosen) all.sort((a, b) => a.start - b.start);
  return all.map((candidate) => {
    const mention = mentionOf(candidate);
    const context = why.get(candidate);
    return context === undefined ? mention : { ...mention, how: [...mention.how, context] };
  });
}

function isPlain({ place }: Found): boolean {
  return !place.conditional && !place.doubtful;
}

/** Those of the doubtful that are names and stand where no sure one does; adds their reasons to `why`. */
function judgeDoubtful(
  { text, tokens, judge }: Reader,
  doubtful: readonly Found[],
  names: readonly Found[],
  why: Map<Found, string>,
): Found[] {
  const taken = new Set<number>();
  for (const { first, last } of names) for (let token = first; token <= last; token++) taken.add(token);
  const free = doubtful.filter(({ first, last }) => !isTaken(taken, first, last));
  const told = judge.decide(free, { text, tokens, names });
  const named = free.filter((candidate) => told.has(candidate));
  for (const candidate of named) why.set(candidate, told.get(candidate)!);
  return choose(named);
}

function isTaken(taken: ReadonlySet<number>, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (taken.has(token)) return true;
  return false;
}

function mentionOf({ place, start, end }: Found): Mention {
  return {
    start,
    end,
    term: place.term,
    kind: place.kind,
    surface: place.surface,
    proclitic: place.proclitic,
    suffix: place.suffix,
    how: howOf(place),
    translations: place.translations,
  };
}

function fingerprintOf(glossary: Glossary): string {
  const lines = glossary.terms.map((term) => JSON.stringify({ ...term, note: undefined }, sortKeys)).sort();
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex');
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
