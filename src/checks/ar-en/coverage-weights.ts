/**
 * Logistic models over the features of coverage.ts, fitted and written by bench/quality/fit-coverage.ts on human Arabic-English pairs against the
 * same pairs with planted faults; how well they do on pairs that they have not seen: docs/checks.md.
 */
export interface Model {
  readonly weights: readonly number[];
  readonly bias: number;
  /** Log odds above which it speaks. */
  readonly threshold: number;
}

export const MISSING: Model = {
  weights: [
    -3.405, 2.316, 0, 0.1429, -0.449, -0.4114, 0, 2.392, 0, -4.411, 0, 1.093, 0.5871, 0, 0.3379, -0.3199, 0, -3.966,
    2.75,
  ],
  bias: -1.4346,
  threshold: 2.74,
};

export const ADDED: Model = {
  weights: [5.115, 0, -4.032, 2.108, 0.9429, 0, -1.519, 0, 8.342, 0, 0.9869, 0, 0, 7.247, 0, 0, 0.6134, 2.519, -2.086],
  bias: -31.903,
  threshold: 0.72,
};

export const OTHER: Model = {
  weights: [0, 12.21, 5.231, 0, 0, -0.1089, -0.1039, 0, 0, -9.859, -4.295, 0, 0, 0, 0, 0.2718, 0.4645, 0, 0],
  bias: 2.4361,
  threshold: 3.13,
};
