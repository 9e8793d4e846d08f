/** Counts false alarms and catches, for the bench and the tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeAnswer } from '../../src/checks/judge-answer.ts';
import { lintSource } from '../../src/checks/lint-source.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { Around, Planter } from './plant-faults.ts';
import { namesIn } from './plant-sense.ts';

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

/** Pairs of our own in the manner of the wires: a source, its translation, an empty line. Nothing is fitted on them. */
export function readNewsPairs(): Pair[] {
  const text = readFileSync(join(import.meta.dirname, 'news-pairs.txt'), 'utf8');
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [source, target] = block.split('\n');
      if (!source || !target) throw new Error(`news-pairs.txt: no pair: ${block}`);
      return { source, target };
    });
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
  const around = surroundings(pairs);
  let planted = 0;
  let caught = 0;
  pairs.forEach((pair, index) => {
    const faulty = plant(pair, random, around(index));
    if (faulty === undefined || faulty === pair.target) return;
    const told = new Set(toldOf(pair));
    planted++;
    if (toldOf({ source: pair.source, target: faulty }).some((text) => !told.has(text))) caught++;
    else missed?.(pair, faulty);
  });
  return { planted, caught };
}

/** What the planters have at hand for each pair. A name is a word that the whole text never writes small. */
export function surroundings(pairs: readonly Pair[]): (index: number) => Around {
  const small = new Set(pairs.flatMap(({ target }) => target.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? []));
  const isName = (word: string) => !small.has(word.toLowerCase()) && !small.has(word.toLowerCase().replace(/s$/, ''));
  const at = (place: number) => pairs[place % pairs.length]!;
  return (index) => ({
    previous: at(index + pairs.length - 1),
    next: at(index + 1),
    isName,
    names: namesIn(`${at(index + 7).target} and ${at(index + Math.ceil(pairs.length / 3)).target}`).filter(isName),
  });
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
