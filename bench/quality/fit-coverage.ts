/**
 * Fits the models of src/checks/ar-en/coverage-weights.ts: `node bench/run.js quality/fit-coverage [FOLDER] [--write]`. Good pairs of FOLDER
 * stand against the same pairs with planted faults. Prints, for each model, how much it catches at several rates of alarms where it was fitted
 * on one half of the pairs and asked about the other, both ways round; then fits on all of them. Logistic regression by Newton's method with a
 * small ridge; no chance but the seeded planters.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FEATURES, measureCoverage } from '../../src/checks/ar-en/coverage.ts';
import { FOLDER, mulberry32, type Pair, readPairs, surroundings } from './measure.ts';
import { SENSE_FAULTS } from './plant-sense.ts';

interface Row {
  readonly index: number;
  readonly fault: string;
  readonly features: readonly number[];
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
      'commas added',
      'joints lost',
      'source bare',
      'words ratio',
      'content ratio',
    ],
    alarms: 0.006,
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

/** Solves a symmetric system by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  for (let pivot = 0; pivot < size; pivot++) {
    const swap = rows
      .slice(pivot)
      .reduce(
        (best, row, offset) => (Math.abs(row[pivot]!) > Math.abs(rows[best]![pivot]!) ? pivot + offset : best),
        pivot,
      );
    [rows[pivot], rows[swap]] = [rows[swap]!, rows[pivot]!];
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue;
      const factor = rows[row]![pivot]! / rows[pivot]![pivot]!;
      for (let column = pivot; column <= size; column++) rows[row]![column]! -= factor * rows[pivot]![column]!;
    }
  }
  return rows.map((row, index) => row[size]! / row[index]!);
}

interface Fitted {
  readonly weights: number[];
  readonly bias: number;
}

function fit(good: readonly Row[], bad: readonly Row[], columns: readonly number[]): Fitted {
  const all = [...good, ...bad];
  const share = bad.length / good.length;
  const means = columns.map((column) => all.reduce((sum, row) => sum + row.features[column]!, 0) / all.length);
  const spreads = columns.map(
    (column, at) =>
      Math.sqrt(all.reduce((sum, row) => sum + (row.features[column]! - means[at]!) ** 2, 0) / all.length) + 1e-9,
  );
  const inputs = all.map((row) => [
    ...columns.map((column, at) => (row.features[column]! - means[at]!) / spreads[at]!),
    1,
  ]);
  const size = columns.length + 1;
  let weights = new Array<number>(size).fill(0);
  const ridge = 1e-4 * all.length;
  for (let round = 0; round < 30; round++) {
    const hessian = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, column) => (row === column ? ridge : 0)),
    );
    const gradient = weights.map((weight, at) => (at < columns.length ? ridge * weight : 0));
    inputs.forEach((input, index) => {
      const odds = input.reduce((sum, value, at) => sum + value * weights[at]!, 0);
      const chance = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, odds))));
      const isGood = index < good.length;
      const weight = isGood ? share : 1;
      for (let row = 0; row < size; row++) {
        gradient[row]! += weight * (chance - (isGood ? 0 : 1)) * input[row]!;
        for (let column = 0; column < size; column++)
          hessian[row]![column]! += weight * chance * (1 - chance) * input[row]! * input[column]!;
      }
    });
    const step = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight - step[at]!);
  }
  const plain = new Array<number>(FEATURES.length).fill(0);
  columns.forEach((column, at) => {
    plain[column] = weights[at]! / spreads[at]!;
  });
  const bias =
    weights[columns.length]! - columns.reduce((sum, _, at) => sum + (weights[at]! * means[at]!) / spreads[at]!, 0);
  return { weights: plain, bias };
}

function oddsOf({ weights, bias }: Fitted, row: Row): number {
  return weights.reduce((sum, weight, at) => sum + weight * row.features[at]!, bias);
}

function thresholdAt(fitted: Fitted, good: readonly Row[], rate: number): number {
  const odds = good.map((row) => oddsOf(fitted, row)).sort((a, b) => b - a);
  return odds[Math.floor(rate * odds.length)]!;
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
