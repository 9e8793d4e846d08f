import { remember } from '../core/remember.ts';
import { stemBehindPreposition, stemOf } from '../text/ar/stem-of-word.ts';
import { stemsOfTalk } from '../text/ar/talk-of-words.ts';
import { keysOf, weightOf } from './learned-weights.ts';
import { hash1Of } from './letter-hash.ts';
import { ANYWHERE, ROW, SHORTER, STEM, STEM_BITS } from './vocabulary.ts';
import type { WordView } from './word-view.ts';

/**
 * What the words of the sentence tell of a doubtful name, wherever they stand: what each of them tells by itself, and how many of them are spoken of where
 * the word is meant and no name (`talk-of-words.ts`). Words are told by their stems.
 */
export const TALK_TABLES = ['talk', 'talkBeside'] as const;
/** What a word tells by where it stands; the last of any word around. */
export const WORD_TABLES = ['wordBeforeThat', 'wordBefore', 'wordBehind', 'wordBehindThat', 'wordAround'] as const;
const AROUND = WORD_TABLES.indexOf('wordAround');

/** Hashes of the stems that are spoken of around a word, and of each the bit of a filter: most words are of no talk, and a bit is asked sooner than a set. */
interface Stems {
  readonly hashes: ReadonlySet<number>;
  readonly filter: Int32Array;
}

/** Null for a word that no table has. */
export type Talk = Stems | null;

/** So many words on either side are looked at, no further than the sentence goes; with six a tenth of a point of F1 is lost. */
const REACH = 8;
/** More words of the talk tell no more. */
const MOST_TOLD = 3;

/** Weights are whole hundredths. */
const HUNDRED = 100;

const hashOf = (stem: string): number => hash1Of(stem) || 1;

/** Of a name by its folded letters, with its article. */
export const talkOf: (letters: string) => Talk = remember(5000, (letters) => {
  const stems = stemsOfTalk(letters);
  return stems === undefined ? null : makeTalk(stems.map(hashOf));
});

/** Of 32 bits each: 512 for some twenty stems. */
const FILTER_PARTS = 16;

function makeTalk(hashes: readonly number[]): Stems {
  const filter = new Int32Array(FILTER_PARTS);
  for (const hash of hashes) filter[partOf(hash)]! |= 1 << (hash & 31);
  return { hashes: new Set(hashes), filter };
}

const partOf = (hash: number): number => (hash >>> 5) & (FILTER_PARTS - 1);

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

/** Words that no vocabulary numbers, of which so many are remembered before they are forgotten again. */
const MOST_WORDS = 20_000;
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
  const stem = stemOf(letters);
  const shorter = stemBehindPreposition(letters);
  stems[at + STEM] = hashOf(stem);
  stems[at + SHORTER] = shorter === undefined ? 0 : hashOf(shorter);
  const { rows, weights } = learnedWords();
  const row = rows.get(stem) ?? 0;
  stems[at + ROW] = row;
  stems[at + ANYWHERE] = Math.round(weights[row + AROUND]! * HUNDRED);
}

/** What a word tells by where it stands. @param table its place in {@link WORD_TABLES} */
export function weightOfWord(view: WordView, token: number, table: number): number {
  const row = stemsOf(view)[placeOf(view, token) + ROW]!;
  return learnedWords().weights[row + table]!;
}

const SPACE = 0x20;
const ENDS = '.!\u061F?\n';

/** A sentence ends between a word and the next. */
function endsBehind(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return false;
  for (let at = from; at < to; at++) if (ENDS.includes(text[at]!)) return true;
  return false;
}

/** The first of the words that are looked at before a name. */
function firstAround({ text, tokens }: WordView, first: number): number {
  const { start, end } = tokens;
  const least = Math.max(0, first - REACH);
  let token = first;
  while (token > least && !endsBehind(text, end[token - 1]!, start[token]!)) token--;
  return token;
}

/** The last behind it. */
function lastAround({ text, tokens }: WordView, last: number): number {
  const { start, end, count } = tokens;
  const most = Math.min(count - 1, last + REACH);
  let token = last;
  while (token < most && !endsBehind(text, end[token]!, start[token + 1]!)) token++;
  return token;
}

function isOfTalk({ filter, hashes }: Stems, stems: Int32Array, at: number): boolean {
  const stem = stems[at + STEM]!;
  if ((filter[partOf(stem)]! & (1 << (stem & 31))) !== 0 && hashes.has(stem)) return true;
  const shorter = stems[at + SHORTER]!;
  return shorter !== 0 && (filter[partOf(shorter)]! & (1 << (shorter & 31))) !== 0 && hashes.has(shorter);
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
  const { none, counted, beside } = learnedTalk();
  const { vocabulary, word } = view.tokens;
  const stems = stemsOf(view);
  const end = lastAround(view, last);
  let sum = 0;
  let anywhere = 0;
  let count = 0;
  let isNear = false;
  for (let token = firstAround(view, first); token <= end; token++) {
    if (token >= first && token <= last) continue;
    const at = vocabulary === undefined ? placeOf(view, token) : word[token]! << STEM_BITS;
    if (stems[at + STEM] === 0) tellStems(stems, at, view.word(token));
    anywhere += stems[at + ANYWHERE]!;
    if (talk === null || !isOfTalk(talk, stems, at)) continue;
    count++;
    if (token === first - 1) sum += beside.before;
    else if (token === last + 1) sum += beside.behind;
    else if (token === first - 2 || token === last + 2) isNear = true;
  }
  if (isNear) sum += beside.near;
  return sum + anywhere / HUNDRED + (talk === null ? none : counted[Math.min(count, MOST_TOLD)]!);
}

/** The same as tables and keys. */
export function featuresOfTalk(view: WordView, first: number, last: number, talk: Talk): [string, string][] {
  const around: number[] = [];
  for (let token = firstAround(view, first); token < first; token++) around.push(token);
  for (let token = last + 1; token <= lastAround(view, last); token++) around.push(token);
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
