import { EVIDENCE } from './evidence.ts';
import { type Doubt, sceneOf } from './scene.ts';

export type { Doubt } from './scene.ts';

/** What speaks for a name (above 0) and against it, and the strongest reason for it, as `how` says it. */
export interface Weighed {
  readonly weight: number;
  readonly why: string;
  /** The same name elsewhere in the text does not change it. */
  readonly firm: boolean;
}

/** Weighs the words around a doubtful one-word name: the sum of all evidence that holds (`evidence.ts`). */
export function weighNeighbours(doubt: Doubt): Weighed {
  const scene = sceneOf(doubt);
  let weight = 0;
  let why = '';
  let firm = false;
  let best = 0;
  for (const { id, points, settles, holds } of EVIDENCE) {
    if (!holds(scene)) continue;
    weight += points;
    if (settles) firm = true;
    if (points <= best) continue;
    best = points;
    why = `context:${id}`;
  }
  return { weight, why, firm };
}
