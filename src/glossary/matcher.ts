import { createHash } from 'node:crypto';
import type { Mention } from '../core/term.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { choose } from './candidates.ts';
import { bitOf, type FormIndex, GOES_ON, headOf, indexForms, isInFilter, SHORTEST_PARTS } from './form-index.ts';
import { findBeside, findValue, placeOf } from './form-table.ts';
import { gapBetween } from './gaps.ts';
import type { Glossary } from './glossary.ts';
import { createJudge, type Judge } from './judge-names.ts';
import { hash1Of, hash2Of, joinHash1, joinHash2, LONGEST_TOKEN } from './letter-hash.ts';
import { howOf, placesOfParts, placesOfWord, placesOfWords, type Reader } from './places.ts';
import { formsAt, type Reading, readWord } from './readings.ts';
import {
  createLongSpellings,
  type Found,
  findLong,
  type LongSpellings,
  makeSpelling,
  pushPlaces,
  rememberLong,
  type Spelling,
} from './spellings.ts';
import { createTokens, readTokens } from './tokens.ts';
import {
  addWord,
  BEGINS,
  createVocabulary,
  forgetIfMany,
  IS_KNOWN,
  LONGEST_SEEN,
  tellWhat,
  type Vocabulary,
} from './vocabulary.ts';

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

/** A glossary in use. What it remembers never changes an answer. */
interface Desk {
  readonly index: FormIndex;
  readonly judge: Judge;
  readonly vocabulary: Vocabulary;
  readonly long: LongSpellings;
}

/** Builds the index (a few microseconds an entry); `match` may then be called any number of times. */
export function createMatcher(glossary: Glossary): Matcher {
  const index = indexForms(glossary.terms);
  const judge = createJudge(glossary.terms);
  const vocabulary = createVocabulary();
  const desk: Desk = { index, judge, vocabulary, long: createLongSpellings() };
  const tokens = createTokens(vocabulary);
  let fingerprint: string | undefined;
  return {
    match(text) {
      if (index.forms.length === 0) return [];
      forgetIfMany(vocabulary);
      readTokens(text, tokens);
      const reader: Reader = { text, tokens, vocabulary, judge };
      const candidates = findCandidates(reader, desk);
      return candidates.length === 0 ? [] : decide(reader, candidates);
    },
    get fingerprint() {
      fingerprint ??= fingerprintOf(glossary);
      return fingerprint;
    },
  };
}

/** Every place where a form may stand, by first words. Nearly all words are known and can do nothing; the first loop is made for these. */
function findCandidates(reader: Reader, desk: Desk): Found[] {
  const { tokens, vocabulary } = reader;
  const { count, hash1, hash2, word: words, what: whats } = tokens;
  for (let token = 0; token < count; token++) {
    let place = placeOf(vocabulary, hash1[token]!, hash2[token]!);
    if (place < 0) place = lookUp(reader, desk, token);
    const { cells } = vocabulary;
    words[token] = cells[place]! - 1;
    whats[token] = cells[place + 1]!;
  }
  const candidates: Found[] = [];
  for (let token = 0; token < count; token++) {
    const what = whats[token]!;
    if (what === 0) continue;
    const goesOn = token + 1 < count;
    if ((what & IS_KNOWN) !== 0) {
      const { own, next, longer } = vocabulary.known[words[token]!]!;
      if (own.place !== null) pushPlaces(own, tokens, token, token, candidates);
      if (next !== 0 && goesOn && (next & bitOf(vocabulary.hash1[words[token + 1]!]!)) !== 0)
        for (const reading of longer) extend(reader, desk, token, reading, candidates);
    }
    if ((what & BEGINS) !== 0 && goesOn) joinTwo(reader, desk.index, token, candidates);
  }
  return candidates;
}

/** Works out what a word is that is read for the first time; its place in the vocabulary. */
function lookUp(reader: Reader, { index }: Desk, token: number): number {
  const { text, tokens, vocabulary } = reader;
  const hash1 = tokens.hash1[token]!;
  const hash2 = tokens.hash2[token]!;
  const spelled = text.slice(tokens.start[token], tokens.end[token]);
  const letters = foldLetters(spelled);
  const seen = spelled.length <= LONGEST_SEEN ? letters : foldLetters(spelled.slice(0, LONGEST_SEEN));
  addWord(vocabulary, hash1, hash2, letters, seen);
  if (letters.length > LONGEST_TOKEN) return placeOf(vocabulary, hash1, hash2);
  const readings = readWord(letters, index);
  let next = 0;
  for (const reading of readings) if (reading.goesOn) next |= findBeside(index.table, reading.hash1, reading.hash2);
  const own = makeSpelling(placesOfWord(reader, readings, token));
  const longer = readings.filter(({ goesOn }) => goesOn);
  const known = own.place !== null || longer.length > 0 ? { own, next, longer } : undefined;
  const what = (known === undefined ? 0 : IS_KNOWN) | (mayBegin(letters, index) ? BEGINS : 0);
  return tellWhat(vocabulary, hash1, hash2, what, known);
}

/** Whether a word, or what is left of it behind a proclitic of one letter, begins some one-word form. */
function mayBegin(word: string, { beginnings }: FormIndex): boolean {
  if (word.length < SHORTEST_PARTS[0]) return false;
  if (isInFilter(beginnings, hash1Of(word), hash2Of(word))) return true;
  return isProclitic(word.charCodeAt(0)) && isInFilter(beginnings, hash1Of(word, 1), hash2Of(word, 1));
}

/** Follows one reading of a word through the words behind it, as long as some entry goes on. */
function extend(reader: Reader, desk: Desk, first: number, reading: Reading, into: Found[]): void {
  const { text, tokens, vocabulary } = reader;
  const { index } = desk;
  let { hash1, hash2, length } = reading;
  let quoted = false;
  let spaced = true;
  for (let last = first + 1; last < tokens.count && last - first < MOST_WORDS; last++) {
    const word = tokens.word[last]!;
    const size = vocabulary.size[word]!;
    if (size > LONGEST_TOKEN) return;
    hash1 = joinHash1(hash1, vocabulary.hash1[word]!, size);
    hash2 = joinHash2(hash2, vocabulary.hash2[word]!, size);
    if (!isInFilter(index.longer, hash1, hash2)) return;
    const value = findValue(index.table, hash1, hash2);
    if (value === 0) return;
    length += size;
    const from = tokens.end[last - 1]!;
    const to = tokens.start[last]!;
    if (to - from !== 1 || text.charCodeAt(from) !== 0x20) {
      const gap = gapBetween(text, from, to, vocabulary.size[tokens.word[last - 1]!]!);
      if (gap === 'none') return;
      spaced = false;
      quoted ||= gap === 'any';
    }
    if (headOf(value) !== 0) {
      const spelling = spaced
        ? longSpelledAt(reader, desk, value, reading, first, last, length)
        : makeSpelling(placesOfWords(reader, formsAt(index, value), reading, first, last, length, quoted));
      pushPlaces(spelling, tokens, first, last, into);
    }
    if ((value & GOES_ON) === 0) return;
  }
}

const STEP1 = 0x27d4eb2f;
const STEP2 = 0x165667b1;

/** Several words with a space between them, whose letters have this value in the table, as they are spelled here. One spelling has one reading with these letters. */
function longSpelledAt(
  reader: Reader,
  desk: Desk,
  value: number,
  reading: Reading,
  first: number,
  last: number,
  length: number,
): Spelling {
  const { tokens } = reader;
  let hash1 = headOf(value);
  let hash2 = last - first;
  for (let token = first; token <= last; token++) {
    hash1 = (Math.imul(hash1, STEP1) + tokens.hash1[token]!) | 0;
    hash2 = (Math.imul(hash2, STEP2) + tokens.hash2[token]!) | 0;
  }
  const known = findLong(desk.long, hash1, hash2);
  if (known !== undefined) return known;
  const spelling = makeSpelling(placesOfWords(reader, formsAt(desk.index, value), reading, first, last, length, false));
  rememberLong(desk.long, hash1, hash2, spelling);
  return spelling;
}

/** Two words of the text that are one in the glossary (نور سلطان, نورسلطان), with or without و ف ب ك ل in front. */
function joinTwo(reader: Reader, index: FormIndex, first: number, into: Found[]): void {
  const { tokens, vocabulary } = reader;
  const word = tokens.word[first]!;
  const behind = tokens.word[first + 1]!;
  const size = vocabulary.size[behind]!;
  const own = vocabulary.size[word]!;
  if (size < SHORTEST_PARTS[1] || size > LONGEST_TOKEN) return;
  const hash1 = joinHash1(vocabulary.hash1[word]!, vocabulary.hash1[behind]!, size);
  const hash2 = joinHash2(vocabulary.hash2[word]!, vocabulary.hash2[behind]!, size);
  if (own >= SHORTEST_PARTS[0] && isInFilter(index.oneWord, hash1, hash2))
    joined(reader, index, first, 0, hash1, hash2, into);
  if (own <= SHORTEST_PARTS[0]) return;
  const letter = vocabulary.letters[word]!.charCodeAt(0);
  if (!isProclitic(letter)) return;
  const rest1 = (hash1 - joinHash1(letter, 0, own - 1 + size)) | 0;
  const rest2 = (hash2 - joinHash2(letter, 0, own - 1 + size)) | 0;
  if (isInFilter(index.oneWord, rest1, rest2)) joined(reader, index, first, 1, rest1, rest2, into);
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
  const { text, tokens, vocabulary } = reader;
  const value = findValue(index.table, hash1, hash2);
  if (headOf(value) === 0) return;
  if (gapBetween(text, tokens.end[first]!, tokens.start[first + 1]!, 0) !== 'soft') return;
  const word = tokens.word[first]!;
  const length = vocabulary.size[word]! + vocabulary.size[tokens.word[first + 1]!]! - strip;
  const proclitic = vocabulary.letters[word]!.slice(0, strip);
  const reading: Reading = {
    ...{ strip, proclitic, article: false, lam: proclitic === '\u0644', suffix: '', tanween: false, lookalike: false },
    ...{ hash1, hash2, length, forms: [], goesOn: false },
  };
  const places = placesOfParts(reader, formsAt(index, value), reading, first, length);
  pushPlaces(makeSpelling(places), tokens, first, first + 1, into);
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
