/** Words of an Arabic block with their places; marks and tatweel belong to the word, folding is for comparison only. */
export interface ArWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Without marks and tatweel, alef bare. */
  readonly folded: string;
}

const WORD = /[\p{L}\p{M}\u0640]+/gu;

export function wordsOf(text: string, start = 0, end = text.length): ArWord[] {
  const words: ArWord[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index;
    words.push({ start: at, end: at + match[0].length, text: match[0], folded: foldWord(match[0]) });
  }
  return words;
}

export function foldWord(word: string): string {
  return word.replace(/[\u064b-\u065f\u0670\u0640]/g, '').replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627');
}

/** Only white space lies between the two, and no line break. */
export function areNeighbours(text: string, a: ArWord | undefined, b: ArWord | undefined): boolean {
  return a !== undefined && b !== undefined && /^[ \t\u00a0]+$/.test(text.slice(a.end, b.start));
}
