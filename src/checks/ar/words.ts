import type { Span } from '../../core/article.ts';
import type { WordBits } from '../../text/word-bits.ts';
import { type TextWords, type Word, wordFact, wordsBetween } from '../../text/words.ts';

/** Words of an Arabic block with their places; marks and tatweel belong to the word, folding is for comparison only. */
export interface ArWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Without marks and tatweel, alef bare. */
  readonly folded: string;
  readonly word: Word;
}

/** By {@link foldWord}. */
export const foldedOf = wordFact(({ text }) => foldWord(text));

/** A block of a text, with what several checks ask of it. */
export class ArBlock implements Span {
  readonly start: number;
  readonly end: number;
  readonly #whole: string;
  readonly #read: TextWords;
  #text: string | undefined;
  #words: readonly ArWord[] | undefined;

  constructor(whole: string, start: number, end: number) {
    this.start = start;
    this.end = end;
    this.#whole = whole;
    this.#read = wordsBetween(whole, start, end);
  }

  /** Made for who asks: most blocks have no word that a check looks for. */
  get words(): readonly ArWord[] {
    this.#words ??= this.#read.words.map(({ word, start, end }) => ({
      start,
      end,
      text: word.text,
      folded: foldedOf(word),
      word,
    }));
    return this.#words;
  }

  get size(): number {
    return this.#read.words.length;
  }

  get text(): string {
    this.#text ??= this.#whole.slice(this.start, this.end);
    return this.#text;
  }

  /** What its words have together, as `WordBits.ofText` says it. */
  bitsBy(bits: WordBits): number {
    return bits.ofWords(this.#read);
  }
}

/** Of the text that was asked about last, by where they begin, and in the order in which they were asked for: each check of a source goes through its blocks. */
const known = new Map<number, ArBlock>();
let inOrder: ArBlock[] = [];
let hint = 0;
let last = '';
/** Words that are kept; of a longer text those of the blocks that were asked about lately, which each check that comes reads again. */
const MOST_WORDS = 20_000;
let kept = 0;

export function blockOf(text: string, { start, end }: Span): ArBlock {
  if (text !== last) {
    forget();
    last = text;
  }
  const next = inOrder[hint];
  hint++;
  if (next?.start === start && next.end === end) return next;
  const there = known.get(start);
  if (there?.end === end) {
    hint = inOrder.indexOf(there) + 1;
    return there;
  }
  if (kept > MOST_WORDS) forget();
  const block = new ArBlock(text, start, end);
  kept += block.size;
  known.set(start, block);
  inOrder.push(block);
  hint = inOrder.length;
  return block;
}

/** Nothing of the text stays: whoever has gone through its blocks needs them no more. */
export function forgetBlocks(): void {
  forget();
  last = '';
}

function forget(): void {
  known.clear();
  inOrder = [];
  hint = 0;
  kept = 0;
}

export function wordsOf(text: string, start = 0, end = text.length): readonly ArWord[] {
  return blockOf(text, { start, end }).words;
}

export function foldWord(word: string): string {
  if (!FOLDED.test(word)) return word;
  return word.replace(/[\u064b-\u065f\u0670\u0640]/g, '').replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627');
}

const FOLDED = /[\u064b-\u065f\u0670\u0640\u0622\u0623\u0625\u0671]/;

/** Only white space lies between the two, and no line break. */
export function areNeighbours(text: string, a: ArWord | undefined, b: ArWord | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (b.start - a.end === 1 && text.charCodeAt(a.end) === 0x20) return true;
  return /^[ \t\u00a0]+$/.test(text.slice(a.end, b.start));
}
