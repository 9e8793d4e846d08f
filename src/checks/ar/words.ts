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

export function wordsOf(text: string, start = 0, end = text.length): readonly ArWord[] {
  if (text !== last) {
    known.clear();
    last = text;
  }
  let ofStart = known.get(start);
  if (!ofStart) {
    ofStart = new Map();
    known.set(start, ofStart);
  }
  let words = ofStart.get(end);
  if (!words) {
    words = wordsBetween(text, start, end).words.map((one) => ({
      start: one.start,
      end: one.end,
      text: one.text,
      folded: folded(one.word),
    }));
    ofStart.set(end, words);
  }
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
