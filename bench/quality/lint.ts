/**
 * How often lint cries wolf on good Arabic, and how much of what is planted it finds: `node bench/run.js quality/lint [FOLDER]`. FOLDER holds
 * `flores-dev.ar` (default ../shared/data/flores-dev) and, beside it, `pud/seg-pud.input.jsonl`. Without them it measures on the sentences of our
 * own in `lint-sentences.ts`. Faults are planted by chance, from a fixed seed; `--show FAULT` prints what was missed, `--alarms` every warning.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lintSource } from '../../src/checks/lint-source.ts';
import type { Finding } from '../../src/core/finding.ts';
import { layOutPlainText } from '../../src/text/plain-article.ts';
import { OWN_TEXTS } from './lint-sentences.ts';
import { FOLDER, mulberry32 } from './measure.ts';
import { SOURCE_FAULTS, type SourcePlanter } from './plant-source-faults.ts';

export interface LintCatch {
  readonly planted: number;
  /** A finding that the clean text does not have touches the place. */
  readonly found: number;
  /** The same, as a warning. */
  readonly warned: number;
}

export function lintText(text: string): Finding[] {
  return lintSource({ text, blocks: layOutPlainText(text).units });
}

export function countLintCaught(
  texts: readonly string[],
  plant: SourcePlanter,
  seed: number,
  missed?: (text: string) => void,
): LintCatch {
  const random = mulberry32(seed);
  let planted = 0;
  let found = 0;
  let warned = 0;
  for (const text of texts) {
    const fault = plant(text, random);
    if (!fault) continue;
    planted++;
    const clean = new Set(lintText(text).map(({ check, message }) => `${check} ${message}`));
    const here = lintText(fault.text).filter(
      ({ check, message, source }) =>
        source && source.start <= fault.end && source.end >= fault.start && !clean.has(`${check} ${message}`),
    );
    if (here.length > 0) found++;
    else missed?.(fault.text);
    if (here.some(({ severity }) => severity === 'warning')) warned++;
  }
  return { planted, found, warned };
}

/** Texts with at least one warning, and by check and severity. */
export function countLintAlarms(texts: readonly string[]): { warned: number; by: Map<string, number> } {
  const by = new Map<string, number>();
  let warned = 0;
  for (const text of texts) {
    const findings = lintText(text);
    if (findings.some(({ severity }) => severity === 'warning')) warned++;
    for (const name of new Set(findings.map(({ check, severity }) => `${check} ${severity}`)))
      by.set(name, (by.get(name) ?? 0) + 1);
  }
  return { warned, by };
}

/** Undefined where the data is missing. */
export function readArabic(folder = FOLDER): { flores: string[]; pud: string[] } | undefined {
  const flores = join(folder, 'flores-dev.ar');
  const pud = join(dirname(folder), 'pud', 'seg-pud.input.jsonl');
  if (!existsSync(flores)) return undefined;
  const lines = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []);
  return {
    flores: lines(flores).map((line) => line.trim()),
    pud: lines(pud).map((line) => (JSON.parse(line) as { text: string }).text),
  };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

export function main(args: readonly string[]): void {
  const show = args.includes('--show') ? args[args.indexOf('--show') + 1] : undefined;
  const data = readArabic(args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--show'));
  for (const [name, texts] of Object.entries({ own: OWN_TEXTS, ...data })) {
    const { warned, by } = countLintAlarms(texts);
    console.log(`${name}: ${texts.length} texts, ${warned} with a warning (${percent(warned, texts.length)})`);
    for (const [check, count] of [...by].sort()) console.log(`  ${check}: ${count}`);
    if (args.includes('--alarms'))
      for (const text of texts)
        for (const { check, severity, message } of lintText(text))
          if (severity === 'warning') console.log(`  ${check}: ${message}\n    ${text}`);
  }
  const texts = [...OWN_TEXTS, ...(data?.flores ?? [])];
  console.log('\n| fault | planted | found | as a warning |\n| --- | --- | --- | --- |');
  for (const [index, [fault, plant]] of Object.entries(SOURCE_FAULTS).entries()) {
    const { planted, found, warned } = countLintCaught(texts, plant, 2000 + index, (text) => {
      if (show === fault) console.log(`missed ${fault}: ${text}`);
    });
    console.log(`| ${fault} | ${planted} | ${percent(found, planted)} | ${percent(warned, planted)} |`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv.slice(2));
