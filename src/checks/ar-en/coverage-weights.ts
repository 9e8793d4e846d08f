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
    -2.832, 2.905, 0, 0.9376, -0.2972, -0.06764, 0, 0.7475, 0, -4.555, 0, 1.042, 0, -0.4833, 0, -4.187, 1.413, 1.307,
    1.513, 2.809,
  ],
  bias: -2.0087,
  threshold: 2.16,
};

export const ADDED: Model = {
  weights: [4.789, 0, -2.617, 2.368, 0.6882, 0, -1.552, 0, 8.93, 0, 3.034, 0, 7.249, 0, 0.5634, 2.352, -3.539, 0, 0, 0],
  bias: -33.168,
  threshold: 0.62,
};

export const OTHER: Model = {
  weights: [0, 10.06, 4.514, 0, 0, -0.2035, -0.2845, 0, 0, -10.55, -6.177, 0, 0, 0.3738, 0.4569, 0, 0, 0, 0, 0],
  bias: 4.569,
  threshold: 3.21,
};
