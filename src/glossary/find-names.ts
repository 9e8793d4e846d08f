import { foldLetters } from '../text/ar/fold.ts';
import { emptyFinds, type Finds, pushOdd, pushRecord } from './finds.ts';
import { bitNumberOf, type FormIndex, GOES_ON, headOf, isInFilter, SHORTEST_PARTS } from './form-index.ts';
import { findBeside, findValue } from './form-table.ts';
import { gapBetween } from './gaps.ts';
import { hash1Of, hash2Of, joinHash1, joinHash2, LONGEST_TOKEN } from './letter-hash.ts';
import { forgetIfMany, type Memory } from './memory.ts';
import { readNamesRunTogether } from './names-run-together.ts';
import { addRecord, addStep, NAMES, NEXT, RECORD_BITS, type State, stepFrom } from './paths.ts';
import type { Place } from './place.ts';
import { placesOfPair, placesOfParts, placesOfWord, placesOfWords, type Reader } from './places.ts';
import { formsAt, type Reading, readWord } from './readings.ts';
import { readTokens } from './tokens.ts';
import { addWord, FACT_BITS, HASH1, HASH2, LONGEST_SEEN, SIZE, sizeOfWord, WHAT } from './vocabulary.ts';

/** Words of one name at most. */
const MOST_WORDS = 24;

/**
 * What a word may do, in one number: be the first part of a name that is one word in the glossary, or be that behind a proclitic of one letter;
 * be the second part of one; then its bit as the next word of a longer name; above these its record among the paths, 0 for nearly every word.
 */
const BEGINS = 1;
const GLUED = 2;
const ENDS = 4;
const BIT_SHIFT = 3;
const RECORD_SHIFT = 8;
/** What is asked of a word as a first word. */
const DOES = ~((31 << BIT_SHIFT) | ENDS);

interface Search {
  readonly reader: Reader;
  readonly index: FormIndex;
  readonly memory: Memory;
}

/** Every place where a form may stand, by first words. Nearly all words are known and can do nothing; the first loop is made for these. */
export function findNames(reader: Reader, index: FormIndex, memory: Memory): Finds {
  const { tokens, finds, paths } = memory;
  forgetIfMany(memory);
  emptyFinds(finds);
  const search: Search = { reader, index, memory };
  readTokens(reader.text, tokens, (token, spelled1, spelled2) => meet(search, token, spelled1, spelled2));
  const { count, start, what: whats } = tokens;
  for (let token = 0; token < count; token++) {
    const what = whats[token]!;
    if ((what & DOES) === 0) continue;
    const record = what >>> RECORD_SHIFT;
    if (record !== 0) {
      const at = record << RECORD_BITS;
      const names = paths.records[at + NAMES]!;
      for (let i = 0; i < names; i++) pushRecord(finds, paths, record + i, token, token, start[token]!);
      if (paths.records[at + NEXT] !== 0) walk(search, token, record);
    }
    if ((what & (BEGINS | GLUED)) !== 0 && token + 1 < count && (whats[token + 1]! & ENDS) !== 0)
      joinTwo(search, token, what);
  }
  return finds;
}

/** Works out what a word is that is read for the first time; its slot. */
function meet({ reader, index, memory }: Search, token: number, spelled1: number, spelled2: number): number {
  const { text, tokens } = reader;
  const { vocabulary } = memory;
  const spelled = text.slice(tokens.start[token], tokens.end[token]);
  const letters = foldLetters(spelled);
  const seen = spelled.length <= LONGEST_SEEN ? letters : foldLetters(spelled.slice(0, LONGEST_SEEN));
  const at = addWord(vocabulary, spelled1, spelled2, letters, seen);
  if (letters.length > LONGEST_TOKEN) return at;
  const readings = readWord(letters, index);
  const states: State[] = [];
  let next = 0;
  for (const reading of readings) {
    if (!reading.goesOn) continue;
    const { hash1, hash2, length } = reading;
    states.push({ reading, hash1, hash2, length });
    next |= findBeside(index.table, hash1, hash2);
  }
  const places = placesOfWord(reader, readings, token);
  const pair = places.length === 0 ? readNamesRunTogether(letters, index) : undefined;
  const found = pair === undefined ? places : placesOfPair(reader, pair, token);
  const record = addRecord(memory.paths, found, states, next);
  vocabulary.slots[at + WHAT] =
    partOf(letters, index) | (bitNumberOf(hash1Of(letters)) << BIT_SHIFT) | (record << RECORD_SHIFT);
  return at;
}

/** Whether a word, or what is left of it behind a proclitic of one letter, begins some one-word form, and whether it ends one. */
function partOf(word: string, { beginnings, endings }: FormIndex): number {
  const hash1 = hash1Of(word);
  const hash2 = hash2Of(word);
  const [front, behind] = SHORTEST_PARTS;
  let part = 0;
  if (word.length >= front && isInFilter(beginnings, hash1, hash2)) part |= BEGINS;
  if (
    word.length > front &&
    isProclitic(word.charCodeAt(0)) &&
    isInFilter(beginnings, hash1Of(word, 1), hash2Of(word, 1))
  )
    part |= GLUED;
  if (word.length >= behind && isInFilter(endings, hash1, hash2)) part |= ENDS;
  return part;
}

/** Follows the words behind one that begins names, as long as some name goes on. */
function walk(search: Search, first: number, begin: number): void {
  const { text } = search.reader;
  const { tokens, paths, finds } = search.memory;
  const { count, start, end, word, what } = tokens;
  let record = begin;
  for (let last = first + 1; last < count && last - first < MOST_WORDS; last++) {
    const next = paths.records[(record << RECORD_BITS) + NEXT]!;
    if ((next & (1 << (what[last]! >>> BIT_SHIFT))) === 0) return; // a shift counts modulo 32
    const from = end[last - 1]!;
    if (start[last]! - from !== 1 || text.charCodeAt(from) !== 0x20) {
      walkOddly(search, first, last, record);
      return;
    }
    let to = stepFrom(paths, record, word[last]!);
    if (to < 0) to = makeStep(search, first, last, record);
    if (to === 0) return;
    record = to;
    const names = paths.records[(record << RECORD_BITS) + NAMES]!;
    for (let i = 0; i < names; i++) pushRecord(finds, paths, record + i, first, last, start[first]!);
  }
}

/** One word further on a path, for the first time. */
function makeStep(search: Search, first: number, last: number, record: number): number {
  const { reader, index } = search;
  const { paths, tokens } = search.memory;
  const places: Place[] = [];
  const states: State[] = [];
  let next = 0;
  for (const state of paths.states[record]!) {
    const value = joinWord(search, state, last);
    if (value === undefined) continue;
    const { found, hash1, hash2, length } = value;
    if (headOf(found) !== 0)
      places.push(...placesOfWords(reader, formsAt(index, found), state.reading, first, last, length, false));
    if ((found & GOES_ON) === 0) continue;
    states.push({ reading: state.reading, hash1, hash2, length });
    next |= findBeside(index.table, hash1, hash2);
  }
  const to = addRecord(paths, places, states, next);
  addStep(paths, record, tokens.word[last]!, to);
  return to;
}

/** What the table has of the words of a state and one more; undefined where no form has them. */
function joinWord(
  { index, memory }: Search,
  state: State,
  token: number,
): (Omit<State, 'reading'> & { readonly found: number }) | undefined {
  const { tokens } = memory;
  const { facts } = memory.vocabulary;
  const at = tokens.word[token]! << FACT_BITS;
  const size = facts[at + SIZE]!;
  if (size > LONGEST_TOKEN) return undefined;
  const hash1 = joinHash1(state.hash1, facts[at + HASH1]!, size);
  const hash2 = joinHash2(state.hash2, facts[at + HASH2]!, size);
  if (!isInFilter(index.longer, hash1, hash2)) return undefined;
  const found = findValue(index.table, hash1, hash2);
  return found === 0 ? undefined : { found, hash1, hash2, length: state.length + size };
}

/** The same where something else than one space lies between the words; nothing is remembered. */
function walkOddly(search: Search, first: number, next: number, record: number): void {
  const { reader, index, memory } = search;
  const { text, tokens } = reader;
  for (const begin of memory.paths.states[record]!) {
    let state = begin;
    let quoted = false;
    for (let last = next; last < tokens.count && last - first < MOST_WORDS; last++) {
      const gap = gapBetween(
        text,
        tokens.end[last - 1]!,
        tokens.start[last]!,
        sizeOfWord(memory.vocabulary, tokens.word[last - 1]!),
      );
      if (gap === 'none') break;
      quoted ||= gap === 'any';
      if (quoted && !index.anyGap) break;
      const value = joinWord(search, state, last);
      if (value === undefined) break;
      const { found, ...joined } = value;
      state = { reading: begin.reading, ...joined };
      if (headOf(found) !== 0) {
        const forms = formsAt(index, found);
        const places = placesOfWords(reader, forms, begin.reading, first, last, state.length, quoted);
        pushOdd(memory.finds, places, first, last, tokens.start[first]!);
      }
      if ((found & GOES_ON) === 0) break;
    }
  }
}

/** Two words of the text that are one in the glossary (نور سلطان, نورسلطان), with or without و ف ب ك ل in front. */
function joinTwo(search: Search, first: number, what: number): void {
  const { index } = search;
  const { tokens, vocabulary } = search.memory;
  const { facts } = vocabulary;
  const front = tokens.word[first]! << FACT_BITS;
  const behind = tokens.word[first + 1]! << FACT_BITS;
  const size = facts[behind + SIZE]!;
  const own = facts[front + SIZE]!;
  const hash1 = joinHash1(facts[front + HASH1]!, facts[behind + HASH1]!, size);
  const hash2 = joinHash2(facts[front + HASH2]!, facts[behind + HASH2]!, size);
  if ((what & BEGINS) !== 0 && isInFilter(index.oneWord, hash1, hash2)) joined(search, first, 0, hash1, hash2);
  if ((what & GLUED) === 0) return;
  const letter = vocabulary.letters[tokens.word[first]!]!.charCodeAt(0);
  const rest1 = (hash1 - joinHash1(letter, 0, own - 1 + size)) | 0;
  const rest2 = (hash2 - joinHash2(letter, 0, own - 1 + size)) | 0;
  if (isInFilter(index.oneWord, rest1, rest2)) joined(search, first, 1, rest1, rest2);
}

function joined({ reader, index, memory }: Search, first: number, strip: number, hash1: number, hash2: number): void {
  const { text, tokens } = reader;
  const { vocabulary } = memory;
  const value = findValue(index.table, hash1, hash2);
  if (headOf(value) === 0) return;
  if (gapBetween(text, tokens.end[first]!, tokens.start[first + 1]!, 0) !== 'soft') return;
  const length = sizeOfWord(vocabulary, tokens.word[first]!) + sizeOfWord(vocabulary, tokens.word[first + 1]!) - strip;
  const proclitic = vocabulary.letters[tokens.word[first]!]!.slice(0, strip);
  const reading: Reading = {
    ...{ strip, proclitic, article: false, lam: proclitic === '\u0644', suffix: '', tanween: false, lookalike: false },
    ...{ hash1, hash2, length, forms: [], goesOn: false },
  };
  const places = placesOfParts(reader, formsAt(index, value), reading, first, length);
  pushOdd(memory.finds, places, first, first + 1, tokens.start[first]!);
}

function isProclitic(letter: number): boolean {
  return letter === 0x648 || letter === 0x641 || letter === 0x628 || letter === 0x643 || letter === 0x644;
}
