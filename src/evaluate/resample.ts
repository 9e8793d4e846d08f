import type { Metric } from './metric.ts';

/** How a figure would move on another set of sentences like this one. */
export interface Interval {
  /** The mean of the resampled scores. */
  readonly mean: number;
  /** Half the width of what holds 95 of 100 of them: the figure is `mean ± half`. */
  readonly half: number;
}

export interface Comparison {
  /** Second less first, on the set as it is. */
  readonly difference: number;
  /** How likely a difference of this size is by chance, 0 to 1. */
  readonly p: number;
  /** Of the resampled sets, the share in which the second is better. */
  readonly wins: number;
}

export const RESAMPLES = 1000;
export const SEED = 12345;

/**
 * Scores of sets that are drawn from this one, sentence by sentence with putting back (Efron 1979; Koehn 2004). With one seed the same
 * sentences are drawn for every system, so that two can be compared pair by pair.
 * @param rows the counts of each sentence
 */
export function resample(
  metric: Metric,
  rows: readonly (readonly number[])[],
  seed = SEED,
  times = RESAMPLES,
): number[] {
  if (rows.length === 0) return [];
  const random = randomOf(seed);
  const width = rows[0]!.length;
  const sums = new Float64Array(width);
  const scores: number[] = [];
  for (let time = 0; time < times; time++) {
    sums.fill(0);
    for (let drawn = 0; drawn < rows.length; drawn++) {
      const row = rows[Math.floor(random() * rows.length)]!;
      for (let at = 0; at < width; at++) sums[at]! += row[at]!;
    }
    scores.push(metric.score(sums));
  }
  return scores;
}

/** The 95 % interval of resampled scores. */
export function intervalOf(scores: readonly number[]): Interval {
  if (scores.length === 0) return { mean: 0, half: 0 };
  const sorted = [...scores].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 40);
  const [low, high] = [sorted[cut]!, sorted[sorted.length - 1 - cut]!];
  return { mean: scores.reduce((a, b) => a + b, 0) / scores.length, half: (high - low) / 2 };
}

/**
 * Paired bootstrap test (Koehn 2004), two-sided, in the form that sacreBLEU has: differences of the resampled scores are centred on
 * their mean, and `p` is the share of them that is as large as the real difference.
 * @param first resampled scores of the one system, @param second of the other, drawn with one seed
 */
export function compare(
  first: { readonly score: number; readonly scores: readonly number[] },
  second: { readonly score: number; readonly scores: readonly number[] },
): Comparison {
  const difference = second.score - first.score;
  const differences = second.scores.map((score, at) => score - first.scores[at]!);
  const mean = differences.reduce((a, b) => a + b, 0) / Math.max(1, differences.length);
  const larger = differences.filter((each) => Math.abs(each - mean) >= Math.abs(difference)).length;
  return {
    difference,
    p: (larger + 1) / (differences.length + 1),
    wins: differences.filter((each) => each > 0).length / Math.max(1, differences.length),
  };
}

/** A repeatable stream of numbers in [0, 1): mulberry32 (Tommy Ettinger, public domain). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
