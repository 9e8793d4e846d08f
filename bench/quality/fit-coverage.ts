/**
 * Fits the models of src/checks/ar-en/coverage-weights.ts: `node bench/run.js quality/fit-coverage [FOLDER] [--write]`. Good pairs of FOLDER
 * stand against the same pairs with planted faults. Prints, for each model, how much it catches at several rates of alarms where it was fitted
 * on one half of the pairs and asked about the other, both ways round; then fits on all of them. No chance but the seeded planters.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FEATURES, measureCoverage } from '../../src/checks/ar-en/coverage.ts';
import { fit, oddsOf, type Sample, thresholdAt } from './logistic.ts';
import { FOLDER, mulberry32, type Pair, readPairs, surroundings } from './measure.ts';
import { SENSE_FAULTS } from './plant-sense.ts';

interface Row extends Sample {
  readonly index: number;
  readonly fault: string;
}

interface Task {
  readonly name: 'MISSING' | 'ADDED' | 'OTHER';
  readonly fault: RegExp;
  /** Features that bear on it; the others have weight 0. */
  readonly uses: readonly (typeof FEATURES)[number][];
  /** Share of good pairs that may lie above the threshold. */
  readonly alarms: number;
}

const TASKS: readonly Task[] = [
  {
    name: 'MISSING',
    fault: /^clause dropped/,
    uses: [
      'log ratio',
      'short squared',
      'log length',
      'ratio by length',
      'source run',
      'root source run',
      'source covered',
      'commas lost',
      'source bare',
      'words ratio',
      'content ratio',
      'root bare clause',
      'bare ratio',
      'lone commas',
    ],
    alarms: 0.008,
  },
  {
    name: 'ADDED',
    fault: /^sentence added/,
    uses: [
      'log ratio',
      'long squared',
      'log length',
      'ratio by length',
      'target run',
      'root target run',
      'target covered',
      'sentences added',
      'target bare',
      'words ratio',
      'content ratio',
    ],
    alarms: 0.004,
  },
  {
    name: 'OTHER',
    fault: /^neighbour/,
    uses: [
      'short squared',
      'long squared',
      'source run',
      'target run',
      'source covered',
      'target covered',
      'source bare',
      'target bare',
    ],
    alarms: 0.006,
  },
];
const RATES = [0.002, 0.004, 0.006, 0.008, 0.01, 0.02];

function rowsOf(pairs: readonly Pair[]): Row[] {
  const rows: Row[] = pairs.map(({ source, target }, index) => ({
    index,
    fault: '',
    features: measureCoverage(source, target).features,
  }));
  const around = surroundings(pairs);
  Object.entries(SENSE_FAULTS).forEach(([fault, plant], number) => {
    if (!TASKS.some((task) => task.fault.test(fault))) return;
    const random = mulberry32(500 + number);
    pairs.forEach((pair, index) => {
      const target = plant(pair, random, around(index));
      if (target !== undefined && target !== pair.target)
        rows.push({ index, fault, features: measureCoverage(pair.source, target).features });
    });
  });
  return rows;
}

export function main(args: readonly string[]): void {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? FOLDER;
  const pairs = readPairs(folder);
  if (!pairs) {
    console.log(`skipped: no flores-dev.ar and flores-dev.en in ${folder}`);
    return;
  }
  const rows = rowsOf(pairs);
  const models = TASKS.map((task) => {
    const columns = task.uses.map((name) => FEATURES.indexOf(name));
    const faults = [...new Set(rows.map(({ fault }) => fault).filter((fault) => task.fault.test(fault)))];
    for (const half of [0, 1]) {
      const split = (fault: (name: string) => boolean, same: boolean) =>
        rows.filter((row) => fault(row.fault) && (row.index % 2 === half) === same);
      const fitted = fit(
        split((name) => name === '', true),
        split((name) => task.fault.test(name), true),
        columns,
      );
      const unseen = split((name) => name === '', false);
      console.log(`${task.name}, fitted on half ${half}, asked about the other`);
      console.table(
        RATES.map((rate) => {
          const threshold = thresholdAt(fitted, unseen, rate);
          const caught = Object.fromEntries(
            faults.map((fault) => {
              const there = split((name) => name === fault, false);
              return [
                fault.replace(/.*: /, ''),
                `${Math.round((100 * there.filter((row) => oddsOf(fitted, row) > threshold).length) / there.length)} %`,
              ];
            }),
          );
          return { alarms: `${(rate * 100).toFixed(1)} %`, ...caught };
        }),
      );
    }
    const good = rows.filter(({ fault }) => fault === '');
    const fitted = fit(
      good,
      rows.filter(({ fault }) => task.fault.test(fault)),
      columns,
    );
    const list = fitted.weights.map((weight) => Number(weight.toPrecision(4))).join(', ');
    return `export const ${task.name}: Model = {\n  weights: [${list}],\n  bias: ${Number(fitted.bias.toPrecision(5))},\n  threshold: ${Number(thresholdAt(fitted, good, task.alarms).toFixed(2))},\n};\n`;
  });
  const text = `/**
 * Logistic models over the features of coverage.ts, fitted and written by bench/quality/fit-coverage.ts on human Arabic-English pairs against the
 * same pairs with planted faults; how well they do on pairs that they have not seen: docs/checks.md.
 */
export interface Model {
  readonly weights: readonly number[];
  readonly bias: number;
  /** Log odds above which it speaks. */
  readonly threshold: number;
}

${models.join('\n')}`;
  if (args.includes('--write'))
    writeFileSync(join(import.meta.dirname, '..', '..', 'src', 'checks', 'ar-en', 'coverage-weights.ts'), text);
  else console.log(text);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv.slice(2));
