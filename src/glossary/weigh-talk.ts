import { stemBehindPreposition, stemOf } from '../text/ar/stem-of-word.ts';
import { stemsOfTalk } from '../text/ar/talk-of-words.ts';
import { keysOf, weightOf } from './learned-weights.ts';
import { hash1Of } from './letter-hash.ts';
import { ROW, SHORTER, STEM, STEM_BITS } from './vocabulary.ts';
import type { WordView } from './word-view.ts';

/**
 * What the words of the sentence tell of a doubtful name, wherever they stand: what each of them tells by itself, and how many of them are spoken of where
 * the word is meant and no name (`talk-of-words.ts`). Words are told by their stems.
 */
export const TALK_TABLES = ['talk', 'talkBeside'] as const;
/** What a word tells by where it stands; the last of any word around. */
export const WORD_TABLES = ['wordBeforeThat', 'wordBefore', 'wordBehind', 'wordBehindThat', 'wordAround'] as const;
const AROUND = WORD_TABLES.indexOf('wordAround');

/** Hashes of the stems that are spoken of around a word; null for a word that no table has. */
export type Talk = ReadonlySet<number> | null;

/** So many words on either side are looked at, no further than the sentence goes. */
const REACH = 8;
/** More words of the talk tell no more. */
const MOST_TOLD = 3;

const hashOf = (stem: string): number => hash1Of(stem) || 1;

const talks = new Map<string, Talk>();
/** Names whose talk, and words whose stems are remembered before they are forgotten again. */
const MOST_TALKS = 5_000;
const MOST_WORDS = 20_000;

/** @param letters folded, with its article */
export function talkOf(letters: string): Talk {
  let talk = talks.get(letters);
  if (talk === undefined) {
    const stems = stemsOfTalk(letters);
    talk = stems === undefined ? null : new Set(stems.map(hashOf));
    if (talks.size >= MOST_TALKS) talks.clear();
    talks.set(letters, talk);
  }
  return talk;
}

/** Of the words that were learned their weights, a row each in the order of {@link WORD_TABLES}; the first row is that of all others. */
interface Learned {
  readonly rows: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
}

let learned: Learned | undefined;

function learnedWords(): Learned {
  if (learned === undefined) {
    const stems = [...new Set(WORD_TABLES.flatMap((table) => keysOf(table)))];
    const weights = new Float64Array((stems.length + 1) * WORD_TABLES.length);
    stems.forEach((stem, i) => {
      WORD_TABLES.forEach((table, column) => {
        weights[(i + 1) * WORD_TABLES.length + column] = weightOf(table, stem);
      });
    });
    learned = { rows: new Map(stems.map((stem, i) => [stem, (i + 1) * WORD_TABLES.length])), weights };
  }
  return learned;
}

/** For words that no vocabulary numbers. */
const ownNumbers = new Map<string, number>();
const ownStems = new Int32Array((MOST_WORDS + 1) << STEM_BITS);

function ownNumber(letters: string): number {
  let number = ownNumbers.get(letters);
  if (number === undefined) {
    if (ownNumbers.size >= MOST_WORDS) {
      ownNumbers.clear();
      ownStems.fill(0);
    }
    number = ownNumbers.size;
    ownNumbers.set(letters, number);
  }
  return number;
}

const stemsOf = ({ tokens }: WordView): Int32Array => tokens.vocabulary?.stems ?? ownStems;

/** Where among the stems those of a word begin. */
function placeOf(view: WordView, token: number): number {
  const { vocabulary, word } = view.tokens;
  const at = (vocabulary === undefined ? ownNumber(view.word(token)) : word[token]!) << STEM_BITS;
  const stems = stemsOf(view);
  if (stems[at + STEM] === 0) tellStems(stems, at, view.word(token));
  return at;
}

function tellStems(stems: Int32Array, at: number, letters: string): void {
  const shorter = stemBehindPreposition(letters);
  stems[at + STEM] = hashOf(stemOf(letters));
  stems[at + SHORTER] = shorter === undefined ? 0 : hashOf(shorter);
  stems[at + ROW] = learnedWords().rows.get(stemOf(letters)) ?? 0;
}

/** What a word tells by where it stands. @param table its place in {@link WORD_TABLES} */
export function weightOfWord(view: WordView, token: number, table: number): number {
  const row = stemsOf(view)[placeOf(view, token) + ROW]!;
  return learnedWords().weights[row + table]!;
}

/** A sentence ends between a word and the next. */
function endsBehind({ text, tokens }: WordView, token: number): boolean {
  const to = tokens.start[token + 1]!;
  for (let at = tokens.end[token]!; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) continue;
    if (unit === 0x2e || unit === 0x21 || unit === 0x61f || unit === 0x3f || unit === 0x0a) return true; // . ! ؟ ?
  }
  return false;
}

/** Whether a word is looked at around a name, if the one between them is. */
const isAround = (view: WordView, token: number, first: number, last: number): boolean =>
  token < first
    ? token >= 0 && first - token <= REACH && !endsBehind(view, token)
    : token < view.tokens.count && token - last <= REACH && !endsBehind(view, token - 1);

function isOfTalk(talk: ReadonlySet<number>, stems: Int32Array, at: number): boolean {
  return talk.has(stems[at + STEM]!) || (stems[at + SHORTER] !== 0 && talk.has(stems[at + SHORTER]!));
}

const BESIDE = ['before', 'behind', 'near'] as const;
type Beside = (typeof BESIDE)[number];

interface TalkWeights {
  readonly none: number;
  readonly counted: readonly number[];
  readonly beside: Readonly<Record<Beside, number>>;
}

let talkWeights: TalkWeights | undefined;

function learnedTalk(): TalkWeights {
  talkWeights ??= {
    none: weightOf('talk', 'none'),
    counted: Array.from({ length: MOST_TOLD + 1 }, (_, count) => weightOf('talk', String(count))),
    beside: Object.fromEntries(BESIDE.map((key) => [key, weightOf('talkBeside', key)])) as Record<Beside, number>,
  };
  return talkWeights;
}

/** What the words around a name tell, by themselves and as its talk. */
export function weighTalk(view: WordView, first: number, last: number, talk: Talk): number {
  const { weights } = learnedWords();
  const { none, counted, beside } = learnedTalk();
  const stems = stemsOf(view);
  let sum = 0;
  let count = 0;
  let isNear = false;
  for (let token = first - 1; isAround(view, token, first, last); token--) {
    const at = placeOf(view, token);
    sum += weights[stems[at + ROW]! + AROUND]!;
    if (talk === null || !isOfTalk(talk, stems, at)) continue;
    count++;
    if (token === first - 1) sum += beside.before;
    else if (token === first - 2) isNear = true;
  }
  for (let token = last + 1; isAround(view, token, first, last); token++) {
    const at = placeOf(view, token);
    sum += weights[stems[at + ROW]! + AROUND]!;
    if (talk === null || !isOfTalk(talk, stems, at)) continue;
    count++;
    if (token === last + 1) sum += beside.behind;
    else if (token === last + 2) isNear = true;
  }
  if (isNear) sum += beside.near;
  return sum + (talk === null ? none : counted[Math.min(count, MOST_TOLD)]!);
}

/** The same as tables and keys. */
export function featuresOfTalk(view: WordView, first: number, last: number, talk: Talk): [string, string][] {
  const around: number[] = [];
  for (let token = first - 1; isAround(view, token, first, last); token--) around.push(token);
  for (let token = last + 1; isAround(view, token, first, last); token++) around.push(token);
  const words = around.map((token): [string, string] => ['wordAround', stemOf(view.word(token))]);
  if (talk === null) return [...words, ['talk', 'none']];
  const told = around.filter((token) => isOfTalk(talk, stemsOf(view), placeOf(view, token)));
  const beside: Readonly<Record<Beside, boolean>> = {
    before: told.includes(first - 1),
    behind: told.includes(last + 1),
    near: told.includes(first - 2) || told.includes(last + 2),
  };
  return [
    ...words,
    ['talk', String(Math.min(told.length, MOST_TOLD))],
    ...BESIDE.filter((key) => beside[key]).map((key): [string, string] => ['talkBeside', key]),
  ];
}
