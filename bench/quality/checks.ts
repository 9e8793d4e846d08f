/**
 * How often the checks cry wolf on good translation, and how much of what is planted they find:
 * `node bench/quality/checks.ts [FOLDER] [--show CHECK]` with Node 22.18 or later. FOLDER holds `flores-dev.ar` and `flores-dev.en` (default
 * ../shared/data/flores-dev). Without the data it says so and ends well. Faults are planted by chance, from a fixed seed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { judgeAnswer } from '../../src/checks/judge-answer.ts';
import { codePointsOf } from '../../src/checks/length-ratios.ts';
import { lintSource } from '../../src/checks/lint-source.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { PLAIN_FAULTS, type Planter, SENSE_FAULTS } from './plant-faults.ts';

export interface Pair {
  readonly source: string;
  readonly target: string;
}

export interface Alarms {
  readonly pairs: number;
  /** Sentences with at least one, by severity. */
  readonly errors: number;
  readonly warnings: number;
  /** Targets that judgeAnswer would not take. */
  readonly judged: number;
  /** Sources that lint warns of. */
  readonly linted: number;
  readonly byCheck: ReadonlyMap<string, number>;
}

export interface Catch {
  readonly planted: number;
  readonly caught: number;
}

export const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'flores-dev');

/** Undefined where the data is missing. */
export function readPairs(folder: string, system = ''): Pair[] | undefined {
  const files = [join(folder, 'flores-dev.ar'), join(folder, `flores-dev.${system}en`)] as const;
  if (!files.every((file) => existsSync(file))) return undefined;
  const [sources, targets] = files.map((file) => readFileSync(file, 'utf8').trimEnd().split('\n')) as [
    string[],
    string[],
  ];
  return sources.map((source, index) => ({ source: source.trim(), target: (targets[index] ?? '').trim() }));
}

const LANGUAGES = { from: 'ar', to: 'en' } as const;

export function countAlarms(pairs: readonly Pair[], tell?: (pair: Pair, text: string) => void): Alarms {
  let errors = 0;
  let warnings = 0;
  let judged = 0;
  let linted = 0;
  const byCheck = new Map<string, number>();
  for (const pair of pairs) {
    const findings = runChecks({ ...pair, ...LANGUAGES });
    if (findings.some(({ severity }) => severity === 'error')) errors++;
    if (findings.some(({ severity }) => severity === 'warning')) warnings++;
    if (judgeAnswer(pair.source, pair.target, LANGUAGES)) judged++;
    if (lintSource({ text: pair.source }).some(({ severity }) => severity === 'warning')) linted++;
    for (const name of new Set(findings.map(({ check, severity }) => `${check} ${severity}`)))
      byCheck.set(name, (byCheck.get(name) ?? 0) + 1);
    for (const { check, severity, message } of findings) tell?.(pair, `${severity} ${check}: ${message}`);
  }
  return { pairs: pairs.length, errors, warnings, judged, linted, byCheck };
}

/** A fault is caught if an error or a warning stands there that the good pair did not have. */
export function countCaught(
  pairs: readonly Pair[],
  plant: Planter,
  seed: number,
  missed?: (pair: Pair, faulty: string) => void,
): Catch {
  const random = mulberry32(seed);
  let planted = 0;
  let caught = 0;
  pairs.forEach((pair, index) => {
    const faulty = plant(pair, random, pairs[(index + 1) % pairs.length]!.target);
    if (faulty === undefined || faulty === pair.target) return;
    const told = new Set(toldOf(pair));
    planted++;
    if (toldOf({ source: pair.source, target: faulty }).some((text) => !told.has(text))) caught++;
    else missed?.(pair, faulty);
  });
  return { planted, caught };
}

function toldOf(pair: Pair): string[] {
  return runChecks({ ...pair, ...LANGUAGES })
    .filter(({ severity }) => severity !== 'info')
    .map(({ check, message }) => `${check} ${message}`);
}

/** Small seeded generator (Tommy Ettinger's mulberry32, public domain). */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

export function main(args: readonly string[]): void {
  const show = args.includes('--show') ? args[args.indexOf('--show') + 1] : undefined;
  const folder = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--show') ?? FOLDER;
  const pairs = readPairs(folder);
  if (!pairs) {
    console.log(`skipped: no flores-dev.ar and flores-dev.en in ${folder}`);
    return;
  }
  const alarms = countAlarms(pairs, (pair, text) => {
    if (show && text.includes(show)) console.log(`${text}\n  ${pair.source}\n  ${pair.target}`);
  });
  console.log(
    `on ${pairs.length} good pairs: errors ${percent(alarms.errors, pairs.length)}, warnings ${percent(alarms.warnings, pairs.length)}, answers rejected ${alarms.judged}, sources with lint ${percent(alarms.linted, pairs.length)}`,
  );
  console.table(
    [...alarms.byCheck]
      .sort()
      .map(([check, count]) => ({ check, sentences: count, share: percent(count, pairs.length) })),
  );
  for (const [title, faults] of [
    ['values, characters, structure', PLAIN_FAULTS],
    ['sense', SENSE_FAULTS],
  ] as const) {
    console.log(title);
    console.table(
      Object.entries(faults).map(([fault, plant], index) => {
        const { planted, caught } = countCaught(pairs, plant, 1000 + index, (pair, faulty) => {
          if (show === fault) console.log(`missed ${fault}\n  ${pair.source}\n  ${faulty}`);
        });
        return { fault, planted, caught: percent(caught, planted) };
      }),
    );
  }
  const ratios = pairs
    .filter(({ source }) => codePointsOf(source) >= 100)
    .map(({ source, target }) => codePointsOf(target) / codePointsOf(source))
    .sort((a, b) => a - b);
  const at = (share: number) => ratios[Math.floor(share * (ratios.length - 1))]?.toFixed(2);
  console.log(
    `target length by source length, sources of 100 and more: 0.3 % ${at(0.003)}, 5 % ${at(0.05)}, median ${at(0.5)}, 95 % ${at(0.95)}, 99.7 % ${at(0.997)}`,
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv.slice(2));
