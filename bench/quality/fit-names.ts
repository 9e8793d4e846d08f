/**
 * Fits the model of src/checks/ar-en/name-weights.ts: `node bench/run.js quality/fit-names [FOLDER] [--write]`. Names of good pairs of FOLDER stand
 * against names of other sentences that were planted into them. Prints how many of the planted are told at several rates of alarms where it was
 * fitted on one half of the pairs and asked about the other, both ways round; then fits on all of them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { featuresOf, freeWords, NAME_FEATURES } from '../../src/checks/ar-en/name-model.ts';
import { findNames } from '../../src/checks/ar-en/name-places.ts';
import { fit, oddsOf, type Sample } from './logistic.ts';
import { FOLDER, mulberry32, readPairs, surroundings } from './measure.ts';
import { SENSE_FAULTS } from './plant-sense.ts';

/** A name, the pair it stands in, and whether it was planted. */
interface Row extends Sample {
  readonly index: number;
}

/** Sentences that may be told without a fault, of all. */
const ALARMS = 0.005;
const RATES = [0.004, 0.006, 0.008, 0.01, 0.012, 0.015, 0.02];
const SEEDS = [900, 901, 902, 903];

/** Names that the model is asked about: neither first in their sentence nor misspelled. `at`: the place of the planted one. */
function rowsOf(source: string, target: string, index: number, at?: number): Row[] {
  const names = findNames(source, target);
  const asked = names.target.filter(
    ({ first, meant, mute, start, end }) =>
      !first && !mute && meant === undefined && (at === undefined || (start <= at && at < end)),
  );
  if (asked.length === 0) return [];
  const free = freeWords(names, target);
  return asked.map((name) => ({ index, features: featuresOf(name, names, free) }));
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (a[at] === b[at]) at++;
  return at;
}

export function main(args: readonly string[]): void {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? FOLDER;
  const pairs = readPairs(folder);
  if (!pairs) {
    console.log(`skipped: no flores-dev.ar and flores-dev.en in ${folder}`);
    return;
  }
  const around = surroundings(pairs);
  const good = pairs.flatMap(({ source, target }, index) => rowsOf(source, target, index));
  const planted = [0, 0];
  const bad = SEEDS.flatMap((seed) => {
    const random = mulberry32(seed);
    return pairs.flatMap((pair, index) => {
      const target = SENSE_FAULTS['name swapped']!(pair, random, around(index));
      if (target === undefined || target === pair.target) return [];
      planted[index % 2]!++;
      return rowsOf(pair.source, target, index, firstDifference(pair.target, target));
    });
  });
  const columns = NAME_FEATURES.map((_, index) => index);
  const worst = (rows: readonly Row[], odds: (row: Row) => number) => {
    const byPair = new Map<number, number>();
    for (const row of rows)
      byPair.set(row.index, Math.max(byPair.get(row.index) ?? Number.NEGATIVE_INFINITY, odds(row)));
    return [...byPair.values()].sort((a, b) => b - a);
  };
  for (const half of [0, 1]) {
    const own = (row: Row) => row.index % 2 === half;
    const model = fit(good.filter(own), bad.filter(own), columns);
    const odds = (row: Row) => oddsOf(model, row);
    const alarms = worst(
      good.filter((row) => !own(row)),
      odds,
    );
    console.log(`fitted on half ${half}, asked about the other`);
    console.table(
      RATES.map((rate) => {
        const threshold = alarms[Math.floor((rate * pairs.length) / 2)]!;
        const told = bad.filter((row) => !own(row) && odds(row) > threshold).length;
        return {
          alarms: `${(rate * 100).toFixed(1)} %`,
          told: `${Math.round((100 * told) / planted[1 - half]!)} %`,
        };
      }),
    );
  }
  const model = fit(good, bad, columns);
  const threshold = worst(good, (row) => oddsOf(model, row))[Math.floor(ALARMS * pairs.length)]!;
  const text = `import type { Model } from './coverage-weights.ts';

/** Written by bench/quality/fit-names.ts: names of the source's sentence against names of another. */
export const NAME: Model = {
  weights: [${model.weights.map((weight) => Number(weight.toPrecision(4))).join(', ')}],
  bias: ${Number(model.bias.toPrecision(5))},
  threshold: ${Number(threshold.toFixed(2))},
};
`;
  if (args.includes('--write'))
    writeFileSync(join(import.meta.dirname, '..', '..', 'src', 'checks', 'ar-en', 'name-weights.ts'), text);
  else console.log(text);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv.slice(2));
