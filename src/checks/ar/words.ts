import { wordFact, wordsBetween } from '../../text/words.ts';

/** Words of an Arabic block with their places; marks and tatweel belong to the word, folding is for comparison only. */
export interface ArWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Without marks and tatweel, alef bare. */
  readonly folded: string;
}

const folded = wordFact(({ text }) => foldWord(text));

/** Of the text that was asked about last, by where they begin and end: each check of a source goes through its blocks. */
const known = new Map<number, Map<number, readonly ArWord[]>>();
let last = '';
/** Words that are kept; of a longer text those of the blocks that were asked about lately, which each check that comes reads again. */
const MOST_WORDS = 20_000;
let kept = 0;

export function wordsOf(text: string, start = 0, end = text.length): readonly ArWord[] {
  if (text !== last) {
    known.clear();
    kept = 0;
    last = text;
  }
  const there = known.get(start)?.get(end);
  if (there) return there;
  const words = wordsBetween(text, start, end).words.map((one) => ({
    start: one.start,
    end: one.end,
    text: one.text,
    folded: folded(one.word),
  }));
  if (kept > MOST_WORDS) {
    known.clear();
    kept = 0;
  }
  kept += words.length;
  const ofStart = known.get(start);
  if (ofStart) ofStart.set(end, words);
  else known.set(start, new Map([[end, words]]));
  return words;
}

export function foldWord(word: string): string {
  return word.replace(/[\u064b-\u065f\u0670\u0640]/g, '').replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627');
}

/** Only white space lies between the two, and no line break. */
export function areNeighbours(text: string, a: ArWord | undefined, b: ArWord | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (b.start - a.end === 1 && text.charCodeAt(a.end) === 0x20) return true;
  return /^[ \t\u00a0]+$/.test(text.slice(a.end, b.start));
}
