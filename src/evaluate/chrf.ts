import { wordGrams } from './bleu.ts';
import { type Metric, shared, tally } from './metric.ts';
import { splitSpace } from './tokenize-13a.ts';

const CHARACTERS = 6;
/** Recall counts twice as much as precision: the 2 of chrF2. */
const BETA = 2;
/** Python's `string.punctuation`. */
const PUNCTUATION = new Set('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');

/** chrF2 (Popović 2015): runs of one to six characters, white space left out, as sacreBLEU 2 computes it. */
export const chrf: Metric = makeChrf('chrf2', 'chrF2', 0);

/** chrF2++ (Popović 2017): chrF2 with single words and pairs of words besides. */
export const chrfPlus: Metric = makeChrf('chrf2++', 'chrF2++', 2);

function makeChrf(id: Metric['id'], name: string, words: number): Metric {
  return {
    id,
    name,
    signature: `nrefs:1|case:mixed|eff:yes|nc:${CHARACTERS}|nw:${words}|space:no`,
    count(hypothesis, reference) {
      const counts: number[] = [];
      const mine = [...splitSpace(hypothesis).join('')];
      const theirs = [...splitSpace(reference).join('')];
      for (let n = 1; n <= CHARACTERS; n++) counts.push(...countsOf(charGrams(mine, n), charGrams(theirs, n)));
      if (words > 0) {
        const [left, right] = [cutPunctuation(hypothesis), cutPunctuation(reference)];
        for (let n = 1; n <= words; n++) counts.push(...countsOf(wordGrams(left, n), wordGrams(right, n)));
      }
      return counts;
    },
    score(sums) {
      let precision = 0;
      let recall = 0;
      let orders = 0;
      for (let at = 0; at + 2 < sums.length; at += 3) {
        const [hypothesis, reference, agree] = [sums[at]!, sums[at + 1]!, sums[at + 2]!];
        if (hypothesis === 0 || reference === 0) continue;
        precision += agree / hypothesis;
        recall += agree / reference;
        orders++;
      }
      if (precision + recall === 0) return 0;
      precision /= orders;
      recall /= orders;
      return (100 * (1 + BETA ** 2) * precision * recall) / (BETA ** 2 * precision + recall);
    },
  };
}

/** Of one order: how many the hypothesis has, the reference has, and both have. Without any in the reference the hypothesis counts none. */
function countsOf(hypothesis: Iterable<string>, reference: Iterable<string>): [number, number, number] {
  const [mine, theirs] = [tally(hypothesis), tally(reference)];
  const size = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
  return [theirs.size === 0 ? 0 : size(mine), size(theirs), shared(mine, theirs)];
}

function* charGrams(characters: readonly string[], n: number): Generator<string> {
  for (let at = 0; at + n <= characters.length; at++) yield characters.slice(at, at + n).join('');
}

/** Words with one punctuation mark taken off, behind or else before. `(hi)` gives `(hi` and `)`, as the reference implementation has it. */
function cutPunctuation(text: string): string[] {
  return splitSpace(text).flatMap((word) => {
    const characters = [...word];
    if (characters.length === 1) return [word];
    const last = characters.at(-1)!;
    if (PUNCTUATION.has(last)) return [characters.slice(0, -1).join(''), last];
    const first = characters[0]!;
    return PUNCTUATION.has(first) ? [first, characters.slice(1).join('')] : [word];
  });
}
