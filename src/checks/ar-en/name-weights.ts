import type { Model } from './coverage-weights.ts';

/** Written by bench/quality/fit-names.ts: names of the source's sentence against names of another. */
export const NAME: Model = {
  weights: [
    0.7154, 5.995, -1.128, 0.3381, -0.1106, -0.8131, -0.2253, 0.1099, 1.74, 6.55, 0.1581, 0.1439, 1.518, 0.3381,
    0.07182, -0.7224, 0.3315,
  ],
  bias: -5.1421,
  threshold: 2.44,
};
