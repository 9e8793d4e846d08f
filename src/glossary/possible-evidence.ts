import { EVIDENCE } from './evidence.ts';
import { type Evidence, type NameFacts, Next, Prev } from './scene.ts';
import { BEFORE, BEHIND, BESIDE, FACT_BITS, type Vocabulary } from './vocabulary.ts';
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

/** Behind the masks of a word beside a name: 1 if they are told. */
const TOLD = BESIDE - 1;
if (MASKS > TOLD) throw new Error('no room for the masks of a word');

/** Where in `facts` the mask of the word before a name begins; -1 for no word. */
export function prevMaskAt({ facts }: Vocabulary, view: WordView, prev: number): number {
  const at = (prev < 0 ? 0 : view.tokens.word[prev]! << FACT_BITS) + BEFORE;
  if (facts[at + TOLD] === 0) {
    const word = new Prev(view, prev);
    setMask(facts, at, (evidence) => evidence.prev === undefined || evidence.prev(word));
    facts[at + TOLD] = 1;
  }
  return at;
}

export function nextMaskAt({ facts }: Vocabulary, view: WordView, next: number): number {
  const at = (next < 0 ? 0 : view.tokens.word[next]! << FACT_BITS) + BEHIND;
  if (facts[at + TOLD] === 0) {
    const word = new Next(view, next);
    setMask(facts, at, (evidence) => evidence.next === undefined || evidence.next(word));
    facts[at + TOLD] = 1;
  }
  return at;
}
