import { WAW } from '../text/ar/clitics.ts';
import { EVIDENCE } from './evidence.ts';
import type { Reading } from './readings.ts';
import { type Doubt, type Evidence, type NameFacts, NEEDS, Next, Prev } from './scene.ts';
import { BEFORE, BEHIND, BESIDE, FACT_BITS, FIRST_LETTER, type Vocabulary } from './vocabulary.ts';
import type { WordView } from './word-view.ts';

/**
 * Which pieces of evidence may hold, one bit each in the order of `EVIDENCE`, as far as the name, the word before it or the word behind it tells
 * by itself. The first piece asks neither word, so that a mask that is told is never 0. Told once for each name and for each distinct word beside one; what is in all three is nearly always a handful.
 */
export const MASKS = 4;
if (EVIDENCE.length > MASKS * 32) throw new Error('more pieces of evidence than bits');

function setMask(into: Int32Array, at: number, mayHold: (evidence: Evidence) => boolean): void {
  for (let i = 0; i < EVIDENCE.length; i++) if (mayHold(EVIDENCE[i]!)) into[at + (i >> 5)]! |= 1 << (i & 31);
}

/** What the name itself leaves possible, and what is asked of it to find the words beside it. */
export interface NameMask {
  /** Whether the masks are told. They are when the name is first weighed. */
  told: boolean;
  mask0: number;
  mask1: number;
  mask2: number;
  mask3: number;
  /** A و is glued on in front. */
  readonly and: boolean;
  /** Nothing is glued on in front, or behind. */
  readonly bareBefore: boolean;
  readonly bareBehind: boolean;
}

export function unknownMask({ proclitic, suffix }: Reading): NameMask {
  return {
    ...{ told: false, mask0: 0, mask1: 0, mask2: 0, mask3: 0 },
    ...{ and: proclitic.startsWith(WAW), bareBefore: proclitic === '', bareBehind: suffix === '' },
  };
}

export function tellMask(own: NameMask, facts: NameFacts): void {
  const mask = new Int32Array(MASKS);
  setMask(mask, 0, ({ name }) => name === undefined || name(facts));
  [own.mask0, own.mask1, own.mask2, own.mask3] = mask as unknown as [number, number, number, number];
  own.told = true;
}

if (MASKS > BESIDE) throw new Error('no room for the masks of a word');

/** Where in `facts` the mask of the word before a name begins; -1 for no word. */
export function prevMaskAt({ facts }: Vocabulary, view: WordView, prev: number): number {
  const own = prev < 0 ? 0 : view.tokens.word[prev]! << FACT_BITS;
  const at = own + BEFORE;
  if (facts[at] === 0) {
    const word = new Prev(view, prev);
    setMask(facts, at, (evidence) => evidence.prev === undefined || evidence.prev(word));
  }
  return at;
}

export function nextMaskAt({ facts }: Vocabulary, view: WordView, next: number): number {
  const own = next < 0 ? 0 : view.tokens.word[next]! << FACT_BITS;
  const at = own + BEHIND;
  if (facts[at] === 0) {
    const word = new Next(view, next);
    setMask(facts, at, (evidence) => evidence.next === undefined || evidence.next(word));
  }
  return at;
}

/** By which needs are met, one bit each in the order of `NEEDS`: the masks of what they leave possible. */
export const LEFT_BY_NEEDS = new Int32Array(MASKS << NEEDS.length);
for (let met = 0; met < 1 << NEEDS.length; met++)
  setMask(LEFT_BY_NEEDS, met * MASKS, ({ needs }) => needs === undefined || (met & (1 << NEEDS.indexOf(needs))) !== 0);

const MARK_BEHIND = 1 << NEEDS.indexOf('mark-behind');
const STRETCH = 1 << NEEDS.indexOf('stretch');
const AND = 1 << NEEDS.indexOf('and');
const NAME_BEFORE = 1 << NEEDS.indexOf('name-before');
const NAME_BEHIND = 1 << NEEDS.indexOf('name-behind');
const SPACE = 0x20;
const TATWEEL = 0x640;

const AND_LETTER = WAW.charCodeAt(0);

/** Which needs are met around a name, one bit each. */
export function metNeeds({ candidate, view, before, after }: Doubt, own: NameMask, { facts }: Vocabulary): number {
  const { text, tokens } = view;
  const { start, end, last } = candidate;
  let met = 0;
  if (end < text.length && text.charCodeAt(end) !== SPACE) met |= MARK_BEHIND;
  if (start > 0 && text.charCodeAt(start - 1) === TATWEEL) met |= STRETCH;
  if (
    own.and ||
    (last + 1 < tokens.count && facts[(tokens.word[last + 1]! << FACT_BITS) + FIRST_LETTER] === AND_LETTER)
  )
    met |= AND;
  if (before !== undefined) met |= NAME_BEFORE;
  if (after !== undefined) met |= NAME_BEHIND;
  return met;
}
