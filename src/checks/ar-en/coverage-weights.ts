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
    -2.691, 3.051, 0, 0.7994, -0.3552, -0.1955, 0, 1.17, 0, -4.146, 0, 1.133, 0, -0.4409, 0, -4.147, 1.372, 1.178,
    1.657, 3.034,
  ],
  bias: -2.2021,
  threshold: 2.45,
};

export const ADDED: Model = {
  weights: [
    4.862, 0, -3.366, 2.077, 0.9346, 0, -1.568, 0, 8.455, 0, 1.165, 0, 7.242, 0, 0.6429, 2.504, -2.532, 0, 0, 0,
  ],
  bias: -31.646,
  threshold: 0.84,
};

export const OTHER: Model = {
  weights: [0, 11.94, 5.406, 0, 0, -0.08679, -0.1621, 0, 0, -9.555, -4.792, 0, 0, 0.2903, 0.4623, 0, 0, 0, 0, 0],
  bias: 2.6715,
  threshold: 3.28,
};
