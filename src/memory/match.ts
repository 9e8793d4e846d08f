import type { Approval } from '../core/bitext.ts';
import { foldForKey } from '../text/ar/fold.ts';
import { type Change, wordDifference } from '../text/word-difference.ts';

/**
 * What is the same. `context`: the text and its neighbours (101). `exact`: the text (100). `variant`: all but letters' variants, vowel marks, blanks
 * and the kind of digits (99). `words`: all words, but not the punctuation (98). `fuzzy`: some words (below).
 */
export type MatchKind = 'context' | 'exact' | 'variant' | 'words' | 'fuzzy';

export interface MemoryMatch {
  readonly source: string;
  readonly target: string;
  /** 0..101, with the penalty of its source taken off. */
  readonly score: number;
  readonly kind: MatchKind;
  /** What was taken off; 0: the source is trusted. */
  readonly penalty: number;
  /** Whence the pair came: `slug#s4` of a record, or a file and the unit in it. */
  readonly from: string;
  readonly approval?: Approval;
  /** When the pair was approved or came to be, ISO 8601; '' where nobody said. Never the time of the look-up. */
  readonly at: string;
  readonly note?: string;
  /** Where the pair's source and the text differ, by word; empty where only marks or punctuation do. */
  readonly changes: readonly Change[];
}

const SCORE = { context: 101, exact: 100, variant: 99, words: 98 } as const;

export interface Likeness {
  readonly kind: MatchKind;
  /** Without any penalty. */
  readonly score: number;
  readonly changes: readonly Change[];
}

/**
 * How like a pair's source is to a text. Fuzzy: `100 (1 - edits / words)` rounded down, edits and words as in {@link wordDifference}.
 * @param inContext the neighbours are the same; counts only where the text is
 */
export function likenessOf(memory: string, text: string, inContext: boolean): Likeness {
  if (memory === text || memory.normalize('NFC') === text.normalize('NFC')) {
    const kind = inContext ? 'context' : 'exact';
    return { kind, score: SCORE[kind], changes: [] };
  }
  if (foldForKey(memory) === foldForKey(text)) return { kind: 'variant', score: SCORE.variant, changes: [] };
  const { edits, words, changes } = wordDifference(memory, text);
  if (words === 0) return { kind: 'fuzzy', score: 0, changes };
  if (edits === 0) return { kind: 'words', score: SCORE.words, changes };
  return { kind: 'fuzzy', score: Math.floor((100 * (words - edits)) / words), changes };
}
