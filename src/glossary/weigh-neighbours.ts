import { EVIDENCE } from './evidence.ts';
import { LEARNED, weightOf } from './learned-weights.ts';
import {
  LEFT_BY_NEEDS,
  MASKS,
  metNeeds,
  type NameMask,
  nextMaskAt,
  prevMaskAt,
  tellMask,
} from './possible-evidence.ts';
import { belongs, type Doubt, type NameFacts, Next, nextOf, Prev, prevOf, Scene } from './scene.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Front, weighRoles } from './weigh-roles.ts';

export type { Doubt } from './scene.ts';

/** What speaks for a name (above 0) and against it, and the strongest reason for it, as `how` says it. */
export interface Weighed {
  readonly weight: number;
  readonly why: string;
  /** The same name elsewhere in the text does not change it. */
  readonly firm: boolean;
}

export interface WeighedNeighbours extends Weighed {
  /** What was learned of the same evidence, beyond the points that were set by hand, and of the roles around. */
  readonly learned: number;
}

const REASONS = EVIDENCE.map(({ id }) => `context:${id}`);
let learnedPoints: Float64Array | undefined;

/** Beyond its points: by the place of a piece of evidence in `EVIDENCE`. */
function learnedOf(i: number): number {
  learnedPoints ??= Float64Array.from(
    EVIDENCE,
    ({ id, points }) => weightOf('evidence', id) + LEARNED.ofPoints * points,
  );
  return learnedPoints[i]!;
}

/** Weighs the words around a doubtful one-word name: the sum of all evidence that holds (`evidence.ts`). */
export function weighNeighbours(doubt: Doubt, facts: NameFacts, front: Front): WeighedNeighbours {
  const { candidate, view } = doubt;
  const { first, last } = candidate;
  const prev = belongs(view, first - 1) ? first - 1 : -1;
  const sum = new Sum(weighRoles(view, front, first, prev, nextOf(candidate, view), last));
  for (const i of evidenceAround(doubt, facts)) sum.add(i);
  return sum;
}

/** Which pieces of evidence hold, by their place in `EVIDENCE`. */
export function evidenceAround(doubt: Doubt, facts: NameFacts): number[] {
  const { candidate, view } = doubt;
  const prev = new Prev(view, prevOf(candidate, view));
  const next = new Next(view, nextOf(candidate, view));
  const scene = new Scene(doubt, facts, prev, next);
  return EVIDENCE.flatMap(({ name, prev: before, next: behind, whole }, i) => {
    if (name !== undefined && !name(facts)) return [];
    if (before !== undefined && !before(prev)) return [];
    if (behind !== undefined && !behind(next)) return [];
    return whole === undefined || whole(scene) ? [i] : [];
  });
}

/**
 * The same for words that were looked up in a vocabulary: what one word alone tells is remembered with it, and only what is possible by all is
 * looked at. `test/glossary/plain-matcher.ts` holds both equal.
 * @param own of the name
 */
export function weighKnownNeighbours(
  doubt: Doubt,
  facts: NameFacts,
  own: NameMask & Front,
  vocabulary: Vocabulary,
): WeighedNeighbours {
  const { candidate, view } = doubt;
  const { first, last } = candidate;
  const before = belongs(view, first - 1) ? first - 1 : -1;
  const prev = own.bareBefore ? before : -1;
  const next = own.bareBehind && belongs(view, last) ? last + 1 : -1;
  const prevAt = prevMaskAt(vocabulary, view, prev);
  const nextAt = nextMaskAt(vocabulary, view, next);
  const { facts: known } = vocabulary;
  const metAt = metNeeds(doubt, own, vocabulary) * MASKS;
  if (!own.told) tellMask(own, facts);
  const sum = new Sum(weighRoles(view, own, first, before, next, last));
  let scene: Scene | undefined;
  for (let part = 0; part < MASKS; part++) {
    let bits =
      (part === 0 ? own.mask0 : part === 1 ? own.mask1 : part === 2 ? own.mask2 : own.mask3) &
      known[prevAt + part]! &
      known[nextAt + part]! &
      LEFT_BY_NEEDS[metAt + part]!;
    for (; bits !== 0; bits &= bits - 1) {
      const i = (part << 5) + 31 - Math.clz32(bits & -bits);
      const { whole } = EVIDENCE[i]!;
      if (whole !== undefined) {
        scene ??= new Scene(doubt, facts, new Prev(view, prev), new Next(view, next));
        if (!whole(scene)) continue;
      }
      sum.add(i);
    }
  }
  return sum;
}

class Sum implements WeighedNeighbours {
  weight = 0;
  learned: number;
  why = '';
  firm = false;
  #best = 0;

  constructor(learned: number) {
    this.learned = learned;
  }

  add(i: number): void {
    const { points, settles } = EVIDENCE[i]!;
    this.weight += points;
    this.learned += learnedOf(i);
    if (settles) this.firm = true;
    if (points <= this.#best) return;
    this.#best = points;
    this.why = REASONS[i]!;
  }
}
