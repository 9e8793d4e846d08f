import { type Metric, shared, tally } from './metric.ts';
import { tokenize13a } from './tokenize-13a.ts';

const ORDER = 4;

/** Where the counts of one sentence lie: its two lengths in words, then the n-grams that agree, then all n-grams, of each order. */
const HYPOTHESIS = 0;
const REFERENCE = 1;
const AGREE = 2;
const ALL = AGREE + ORDER;

/**
 * BLEU (Papineni et al. 2002) of a set, one reference a sentence, as sacreBLEU 2 computes it by default: case kept, tokeniser 13a,
 * exponential smoothing (each order without a match halves what stands for it once more), no effective order.
 */
export const bleu: Metric = {
  id: 'bleu',
  name: 'BLEU',
  signature: 'nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp',
  count(hypothesis, reference) {
    const words = tokenize13a(hypothesis);
    const wanted = tokenize13a(reference);
    const counts = new Array<number>(ALL + ORDER).fill(0);
    counts[HYPOTHESIS] = words.length;
    counts[REFERENCE] = wanted.length;
    for (let n = 1; n <= ORDER; n++) {
      counts[AGREE + n - 1] = shared(tally(wordGrams(words, n)), tally(wordGrams(wanted, n)));
      counts[ALL + n - 1] = Math.max(0, words.length - n + 1);
    }
    return counts;
  },
  score(sums) {
    const length = sums[HYPOTHESIS] ?? 0;
    const wanted = sums[REFERENCE] ?? 0;
    let halves = 1;
    let logs = 0;
    let agreed = 0;
    for (let n = 0; n < ORDER; n++) {
      const all = sums[ALL + n] ?? 0;
      const agree = sums[AGREE + n] ?? 0;
      // No n-gram of this order at all: what is left of the geometric mean is nothing.
      if (all === 0) return 0;
      agreed += agree;
      if (agree === 0) halves *= 2;
      logs += Math.log(agree === 0 ? 100 / (halves * all) : (100 * agree) / all);
    }
    if (agreed === 0) return 0;
    const brevity = length < wanted ? Math.exp(1 - wanted / length) : 1;
    return brevity * Math.exp(logs / ORDER);
  },
};

/** The runs of `n` words, each as one string. */
export function* wordGrams(words: readonly string[], n: number): Generator<string> {
  for (let at = 0; at + n <= words.length; at++) yield words.slice(at, at + n).join(' ');
}
