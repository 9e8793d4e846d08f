import { createHash } from 'node:crypto';
import type { Mention } from '../core/term.ts';
import { procliticParts } from '../text/ar/clitics.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { type Candidate, choose, hasLetters, placeOfLetter, trimEnd } from './candidates.ts';
import { type FormIndex, GOES_ON, headOf, indexForms, isInFilter, SHORTEST_PARTS } from './form-index.ts';
import { findValue } from './form-table.ts';
import type { Form } from './forms.ts';
import { gapBetween } from './gaps.ts';
import type { Glossary } from './glossary.ts';
import { foldingsBetween } from './how.ts';
import { createJudge, type Judge } from './judge-names.ts';
import { fits, type Reading, readWord, SHORTEST_JOINED } from './readings.ts';
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
import { createWordCache, remember, type WordCache } from './word-cache.ts';

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

/** Builds the index (a few microseconds an entry); `match` may then be called any number of times. */
export function createMatcher(glossary: Glossary): Matcher {
  const index = indexForms(glossary.terms);
  const judge = createJudge(glossary.terms);
  const cache = createWordCache();
  let tokens = createTokens();
  let fingerprint: string | undefined;

  /** Every place where a form may stand. Nearly all words are known and have no reading; the loop is made for these. */
  const findCandidates = (text: string): Candidate[] => {
    const candidates: Candidate[] = [];
    const { count, hash1, hash2 } = tokens;
    for (let token = 0; token < count; token++) {
      let value = findValue(cache, hash1[token]!, hash2[token]!);
      if (value === 0) value = lookUp(text, tokens, token, index, cache);
      if (value > 3) {
        for (const reading of cache.found[(value >> 1) - 2]!) extend(text, tokens, index, token, reading, candidates);
      }
      if ((value & 1) === 1 && token + 1 < count) joinTwo(text, tokens, index, token, candidates);
    }
    return candidates;
  };

  return {
    match(text) {
      if (index.forms.length === 0) return [];
      tokens = readTokens(text, tokens);
      const candidates = findCandidates(text);
      if (candidates.length === 0) return [];
      return decide(text, tokens, candidates, judge).map(({ candidate, why }) => mentionOf(text, candidate, why));
    },
    get fingerprint() {
      fingerprint ??= fingerprintOf(glossary);
      return fingerprint;
    },
  };
}

function lookUp(text: string, tokens: Tokens, token: number, index: FormIndex, cache: WordCache): number {
  const hash1 = tokens.hash1[token]!;
  const hash2 = tokens.hash2[token]!;
  if (tokens.length[token]! > LONGEST_TOKEN) return remember(cache, hash1, hash2, null, false);
  const word = foldLetters(text.slice(tokens.start[token], tokens.end[token]));
  const readings = readWord(word, index);
  return remember(cache, hash1, hash2, readings.length === 0 ? null : readings, mayBegin(word, index));
}

/** Whether a word, or what is left of it behind a proclitic of one letter, begins some one-word form. */
function mayBegin(word: string, { beginnings }: FormIndex): boolean {
  if (word.length < SHORTEST_PARTS[0]) return false;
  if (isInFilter(beginnings, hash1Of(word), hash2Of(word))) return true;
  return isProclitic(word.charCodeAt(0)) && isInFilter(beginnings, hash1Of(word, 1), hash2Of(word, 1));
}

/** Follows one reading of a word through the words behind it, as long as some entry goes on. */
function extend(
  text: string,
  tokens: Tokens,
  index: FormIndex,
  first: number,
  reading: Reading,
  into: Candidate[],
): void {
  if (reading.tanween && !showsTanween(text, tokens.end[first]!)) return;
  for (const form of reading.forms) add(candidateOf(text, tokens, form, reading, first, first, reading.length), into);
  if (!reading.goesOn) return;
  let { hash1, hash2, length } = reading;
  let quoted = false;
  for (let last = first + 1; last < tokens.count && last - first < MOST_WORDS; last++) {
    const size = tokens.length[last]!;
    if (size > LONGEST_TOKEN) return;
    hash1 = joinHash1(hash1, tokens.hash1[last]!, size);
    hash2 = joinHash2(hash2, tokens.hash2[last]!, size);
    length += size;
    const value = findValue(index.table, hash1, hash2);
    if (value === 0) return;
    const gap = gapBetween(text, tokens.end[last - 1]!, tokens.start[last]!, tokens.length[last - 1]!);
    if (gap === 'none') return;
    quoted ||= gap === 'any';
    for (let at = headOf(value); at !== 0; at = index.next[at - 1]!) {
      const form = index.forms[at - 1]!;
      if ((quoted && !form.anyGap) || !fits(form, reading) || !bordersAgree(form, tokens, reading, first, last))
        continue;
      add(candidateOf(text, tokens, form, reading, first, last, length), into);
    }
    if ((value & GOES_ON) === 0) return;
  }
}

function add(candidate: Candidate | undefined, into: Candidate[]): void {
  if (candidate !== undefined) into.push(candidate);
}

/** Whether a word that ends at `end` has a tanween on or before its last alef. */
function showsTanween(text: string, end: number): boolean {
  for (let at = end - 1; at >= end - 4 && at >= 0; at--) if (text.charCodeAt(at) === 0x64b) return true;
  return false;
}

/** Two words of the text that are one in the glossary (نور سلطان, نورسلطان), with or without و ف ب ك ل in front. */
function joinTwo(text: string, tokens: Tokens, index: FormIndex, first: number, into: Candidate[]): void {
  const size = tokens.length[first + 1]!;
  const own = tokens.length[first]!;
  if (own > LONGEST_TOKEN || size < SHORTEST_PARTS[1] || size > LONGEST_TOKEN) return;
  const next1 = tokens.hash1[first + 1]!;
  const next2 = tokens.hash2[first + 1]!;
  const hash1 = joinHash1(tokens.hash1[first]!, next1, size);
  const hash2 = joinHash2(tokens.hash2[first]!, next2, size);
  if (own >= SHORTEST_PARTS[0] && isInFilter(index.oneWord, hash1, hash2))
    joined(text, tokens, index, first, 0, hash1, hash2, into);
  const letter = tokens.first[first]!;
  if (own > SHORTEST_PARTS[0] && isProclitic(letter)) {
    const rest1 = (hash1 - joinHash1(letter, 0, own - 1 + size)) | 0;
    const rest2 = (hash2 - joinHash2(letter, 0, own - 1 + size)) | 0;
    if (isInFilter(index.oneWord, rest1, rest2)) joined(text, tokens, index, first, 1, rest1, rest2, into);
  }
}

function joined(
  text: string,
  tokens: Tokens,
  index: FormIndex,
  first: number,
  strip: number,
  hash1: number,
  hash2: number,
  into: Candidate[],
): void {
  const value = findValue(index.table, hash1, hash2);
  if (headOf(value) === 0) return;
  if (gapBetween(text, tokens.end[first]!, tokens.start[first + 1]!, 0) !== 'soft') return;
  const length = tokens.length[first]! + tokens.length[first + 1]! - strip;
  const proclitic = strip === 0 ? '' : String.fromCharCode(tokens.first[first]!);
  const reading: Reading = {
    ...{ strip, proclitic, article: false, lam: proclitic === '\u0644', suffix: '', tanween: false, lookalike: false },
    ...{ hash1, hash2, length, forms: [], goesOn: false },
  };
  for (let at = headOf(value); at !== 0; at = index.next[at - 1]!) {
    const form = index.forms[at - 1]!;
    if (form.ends.length !== 1 || !fits(form, reading)) continue;
    const candidate = candidateOf(text, tokens, form, reading, first, first + 1, length, 'split');
    if (candidate !== undefined) into.push(candidate);
  }
}

function isProclitic(letter: number): boolean {
  return letter === 0x648 || letter === 0x641 || letter === 0x628 || letter === 0x643 || letter === 0x644;
}

/** The words of the text end where words of the form do; the text may have fewer of them (نورسلطان for نور سلطان). */
function bordersAgree(form: Form, tokens: Tokens, reading: Reading, first: number, last: number): boolean {
  const { ends } = form;
  if (last - first + 1 > ends.length) return false;
  if (last - first + 1 < ends.length && form.letters.length < SHORTEST_JOINED) return false;
  let letters = -reading.strip;
  let at = 0;
  for (let token = first; token < last; token++) {
    letters += tokens.length[token]!;
    while (at < ends.length && ends[at]! < letters) at++;
    if (ends[at] !== letters) return false;
  }
  return true;
}

function candidateOf(
  text: string,
  tokens: Tokens,
  form: Form,
  reading: Reading,
  first: number,
  last: number,
  letters: number,
  spacing?: 'split',
): Candidate | undefined {
  const from = tokens.start[first]!;
  const wordEnd = tokens.end[last]!;
  const start = reading.strip === 0 ? from : placeOfLetter(text, from, wordEnd, reading.strip);
  const whole = reading.suffix === '' ? wordEnd : placeOfLetter(text, from, wordEnd, reading.strip + reading.length);
  const end = trimEnd(text, start, whole);
  const surface = text.slice(start, end);
  const exact =
    surface === form.written || (COMBINING.test(surface) && surface.normalize('NFC') === form.written.normalize('NFC'));
  if (!exact) {
    if (!hasLetters(text, start, end, form.letters)) return undefined; // two words with the same 64 bits
    if (
      form.term.case === 'exact' &&
      form.letters.charCodeAt(0) < FIRST_WITHOUT_CASE &&
      !sameCase(surface, form.written)
    )
      return undefined;
  }
  return {
    form,
    reading,
    first,
    last,
    start,
    end,
    letters,
    exact,
    spacing: spacing ?? (last - first + 1 < form.ends.length ? 'joined' : 'same'),
  };
}

/** Marks that NFC joins to the letters of names: hamza, madda, Latin accents. */
const COMBINING = /[\u0300-\u036F\u0653-\u0655]/;
/** Hebrew and Arabic begin here, and the scripts before them have letter case. */
const FIRST_WITHOUT_CASE = 0x0590;
const CASED = /\p{Lu}|\p{Ll}|\p{Lt}/u;

/** The same letters in the same case, whatever the accents and spaces. True for scripts without case. */
function sameCase(surface: string, written: string): boolean {
  if (!CASED.test(written) && !CASED.test(surface)) return true;
  return casedLetters(surface) === casedLetters(written);
}

function casedLetters(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{Nd}]/gu, '');
}

interface Decided {
  readonly candidate: Candidate;
  readonly why: string | undefined;
}

/** Hard conditions first; then the sure ones, longest first; then those that could be common words, in the light of the sure ones. */
function decide(text: string, tokens: Tokens, candidates: Candidate[], judge: Judge): Decided[] {
  const sure: Candidate[] = [];
  let doubtful: Candidate[] | undefined;
  let why: Map<Candidate, string> | undefined;
  for (const candidate of candidates) {
    const { term } = candidate.form;
    if (term.after.length > 0 || term.not.length > 0) {
      const told = judge.condition(candidate, { text, tokens, names: [] });
      if (told === 'no') continue;
      if (told !== 'open') {
        why ??= new Map();
        why.set(candidate, told);
        sure.push(candidate);
        continue;
      }
    }
    if (judge.isDoubtful(candidate, text)) {
      doubtful ??= [];
      doubtful.push(candidate);
    } else sure.push(candidate);
  }
  const chosen = choose(sure);
  if (doubtful === undefined) return chosen.map((candidate) => ({ candidate, why: why?.get(candidate) }));
  const taken = new Set<number>();
  for (const { first, last } of chosen) for (let token = first; token <= last; token++) taken.add(token);
  const told = judge.decide(
    doubtful.filter(({ first, last }) => !isTaken(taken, first, last)),
    { text, tokens, names: chosen },
  );
  const more = choose([...told.keys()]);
  return [...chosen, ...more]
    .sort((a, b) => a.start - b.start)
    .map((candidate) => ({ candidate, why: told.get(candidate) ?? why?.get(candidate) }));
}

function isTaken(taken: ReadonlySet<number>, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (taken.has(token)) return true;
  return false;
}

const EXACT: readonly string[] = ['exact'];

function mentionOf(text: string, candidate: Candidate, why: string | undefined): Mention {
  const { form, reading, start, end } = candidate;
  const surface = text.slice(start, end);
  const plain =
    candidate.exact && reading.strip === 0 && why === undefined && form.origin === 'term' && reading.suffix === '';
  return {
    start,
    end,
    term: form.term.term,
    kind: form.kind,
    surface,
    proclitic: reading.strip === 0 ? '' : text.slice(startOfWord(text, candidate), start),
    suffix: reading.suffix,
    how: plain ? EXACT : howOf(candidate, surface, why),
    translations: form.translations,
  };
}

/** The proclitic as it stands in the text, marks and all. */
function startOfWord(text: string, { start, reading }: Candidate): number {
  let at = start;
  for (let letters = 0; letters < reading.strip && at > 0; ) {
    at--;
    if (foldLetters(text[at]!) !== '') letters++;
  }
  return at;
}

function howOf({ form, reading, exact, spacing }: Candidate, surface: string, why: string | undefined): string[] {
  const how: string[] = [];
  const folds = exact
    ? []
    : foldingsBetween(form.afterLam ? form.written.slice(form.written.indexOf('\u0644')) : form.written, surface);
  if (form.origin !== 'term') how.push(form.origin === 'variant' ? 'variant' : 'derived');
  if (exact) how.push('exact');
  const parts = procliticParts(reading.proclitic);
  for (const part of reading.article ? parts : [...reading.proclitic])
    how.push(part.length > 1 ? 'article' : `proclitic:${part}`);
  if (form.afterLam) how.push('article:ل');
  if (form.articleLeftOff) how.push('article:left-off');
  if (reading.suffix !== '') how.push(`suffix:${reading.suffix}`);
  if (reading.tanween) how.push('ending:tanween');
  if (spacing !== 'same') how.push(`spacing:${spacing}`);
  for (const fold of folds) if (!(spacing !== 'same' && fold === 'fold:space')) how.push(fold);
  if (why !== undefined) how.push(why);
  return how;
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
