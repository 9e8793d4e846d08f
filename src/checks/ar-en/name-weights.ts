import type { Model } from './coverage-weights.ts';

/** Written by bench/quality/fit-names.ts: names of the source's sentence against names of another. */
export const NAME: Model = {
  weights: [
    -0.1525, 9.602, -2.383, 2.609, 0.06673, -1.732, -0.3656, 1.594, 2.376, 4.282, 0.2945, 0.06769, 2.427, -0.6916,
    0.8083, -0.706, 0.5394,
  ],
  bias: -5.3379,
  threshold: 2.48,
};
