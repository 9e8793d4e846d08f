import { EVIDENCE } from './evidence.ts';
import { type Evidence, type NameFacts, Next, Prev } from './scene.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordView } from './word-view.ts';

/**
 * Which pieces of evidence may hold, one bit each in the order of `EVIDENCE`, as far as the name, the word before it or the word behind it tells
 * by itself. Told once for each name and for each distinct word beside one; what is in all three is nearly always a handful.
 */
export const MASKS = 3;
if (EVIDENCE.length > MASKS * 32) throw new Error('more pieces of evidence than bits');

function setMask(into: Int32Array, at: number, mayHold: (evidence: Evidence) => boolean): void {
  for (let i = 0; i < EVIDENCE.length; i++) if (mayHold(EVIDENCE[i]!)) into[at + (i >> 5)]! |= 1 << (i & 31);
}

/** What the name itself leaves possible. */
export function maskOfName(facts: NameFacts): Int32Array {
  const mask = new Int32Array(MASKS);
  setMask(mask, 0, ({ name }) => name === undefined || name(facts));
  return mask;
}

/** Numbers of a word in `Vocabulary.beside`: masks as the word before a name, then 1 if they are told; the same as the word behind. */
const BESIDE = 8;
const NEXT = 4;
const TOLD = 3;

/** Where in `beside` the mask of the word before a name begins; -1 for no word. */
export function prevMaskAt(vocabulary: Vocabulary, view: WordView, prev: number): number {
  const at = placeOf(vocabulary, view, prev);
  const { beside } = vocabulary;
  if (beside[at + TOLD] === 0) {
    const facts = new Prev(view, prev);
    setMask(beside, at, (evidence) => evidence.prev === undefined || evidence.prev(facts));
    beside[at + TOLD] = 1;
  }
  return at;
}

export function nextMaskAt(vocabulary: Vocabulary, view: WordView, next: number): number {
  const at = placeOf(vocabulary, view, next) + NEXT;
  const { beside } = vocabulary;
  if (beside[at + TOLD] === 0) {
    const facts = new Next(view, next);
    setMask(beside, at, (evidence) => evidence.next === undefined || evidence.next(facts));
    beside[at + TOLD] = 1;
  }
  return at;
}

/** The first place is that of no word. */
function placeOf(vocabulary: Vocabulary, { tokens }: WordView, token: number): number {
  const at = token < 0 ? 0 : (tokens.word[token]! + 1) * BESIDE;
  if (at >= vocabulary.beside.length) {
    const { beside } = vocabulary;
    vocabulary.beside = new Int32Array(Math.max(at + BESIDE, (vocabulary.letters.length + 1) * BESIDE * 2));
    vocabulary.beside.set(beside);
  }
  return at;
}
