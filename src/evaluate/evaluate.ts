import { bleu } from './bleu.ts';
import { chrf, chrfPlus } from './chrf.ts';
import { type Metric, sumOf } from './metric.ts';
import { type Comparison, compare, type Interval, intervalOf, resample } from './resample.ts';

export const METRICS: readonly Metric[] = [bleu, chrf, chrfPlus];

export interface Score {
  readonly metric: Metric['id'];
  /** 0 to 100. */
  readonly score: number;
  readonly interval: Interval;
  /** Against the first system; absent for the first itself. */
  readonly against?: Comparison;
}

export interface System {
  readonly name: string;
  readonly scores: readonly Score[];
}

/**
 * Scores systems on one set of sentences, each against the first.
 * @param references one a sentence
 * @param systems each with as many hypotheses as there are references, in their order
 */
export function evaluate(
  references: readonly string[],
  systems: readonly { readonly name: string; readonly hypotheses: readonly string[] }[],
): System[] {
  const bases = new Map<Metric, { score: number; scores: number[] }>();
  return systems.map(({ name, hypotheses }, index) => ({
    name,
    scores: METRICS.map((metric) => {
      const rows = references.map((reference, at) => metric.count(hypotheses[at]!, reference));
      const mine = { score: metric.score(sumOf(rows)), scores: resample(metric, rows) };
      const base = bases.get(metric);
      if (index === 0) bases.set(metric, mine);
      return {
        metric: metric.id,
        score: mine.score,
        interval: intervalOf(mine.scores),
        ...(index > 0 && base ? { against: compare(base, mine) } : {}),
      };
    }),
  }));
}
