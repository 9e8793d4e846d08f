/**
 * Every bench in turn, then one table of what they told and the same as JSON: `npm run bench [-- BENCH…] [-- --short] [-- --json FILE]`.
 *
 * The JSON keeps what each bench told last, so that the whole may be run in parts, `npm run bench -- names xliff` one day and the others on another; the
 * table is of all that is kept, and `npm run bench -- table` prints it without running anything. `--short`: little text and one round, to see that all of
 * it runs; its figures say nothing, and are kept nowhere unless `--json` names a file. A bench that fails ends the run with its exit code, a mark that is
 * not reached does not.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BenchRow, isReached } from './tell.ts';

/** In the order of the table, with their arguments; those without `short` need more than a short run may take. */
const BENCHES: readonly { readonly name: string; readonly whole: readonly string[]; readonly short?: true }[] = [
  { name: 'startup', whole: [], short: true },
  { name: 'segmentation', whole: [], short: true },
  { name: 'segment-file', whole: [], short: true },
  { name: 'names', whole: [], short: true },
  { name: 'memory', whole: ['1000000'] },
  { name: 'xliff', whole: [], short: true },
  { name: 'checks-cost', whole: [], short: true },
  { name: 'flow', whole: ['1000', '--terms', '10000', '--pairs', '100000'], short: true },
  { name: 'dispatch', whole: [] },
  { name: 'review', whole: [] },
];

/** What a bench told, and on what. */
interface Kept {
  readonly bench: string;
  readonly node: string;
  readonly cores: number;
  readonly short: boolean;
  readonly rows: readonly BenchRow[];
}

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const where = values.json ?? (values.short ? undefined : fileURLToPath(new URL('./results.json', import.meta.url)));
const asked = positionals.filter((name) => name !== 'table');
for (const name of asked)
  if (!BENCHES.some((bench) => bench.name === name)) throw new Error(`there is no bench ${name}`);
const kept = new Map<string, Kept>();
if (where !== undefined && existsSync(where) && !values.short)
  for (const one of JSON.parse(readFileSync(where, 'utf8')) as Kept[]) kept.set(one.bench, one);

const run = fileURLToPath(new URL('./run.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
let worst = 0;
for (const { name, whole, short } of BENCHES) {
  if (positionals.length > 0 ? !asked.includes(name) : values.short && !short) continue;
  const args = values.short ? ['--short'] : whole;
  console.log(`== ${[name, ...args].join(' ')}`);
  const told = join(folder, `${name}.jsonl`);
  writeFileSync(told, '');
  const env = { ...process.env, BENCH_ROWS: told };
  const { status } = spawnSync(process.execPath, [run, name, ...args], { stdio: 'inherit', env });
  worst = Math.max(worst, status ?? 1);
  if (status !== 0) {
    console.log(`${name} failed (${status})`);
    continue;
  }
  const rows = readFileSync(told, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as BenchRow);
  kept.set(name, { bench: name, node: process.version, cores: cpus().length, short: values.short, rows });
  const inOrder = BENCHES.flatMap((bench) => kept.get(bench.name) ?? []);
  if (where !== undefined) writeFileSync(where, `${JSON.stringify(inOrder, null, 2)}\n`);
}
rmSync(folder, { recursive: true });

const lines = BENCHES.flatMap(({ name }) => kept.get(name)?.rows ?? []).flatMap(({ step, ours, ratios }) =>
  ratios.map((ratio, index) => {
    const { to, least, most } = ratio;
    const mark = least !== undefined ? `>= ${least}` : most !== undefined ? `<= ${most}` : '';
    const verdict = isReached(ratio);
    return [
      index === 0 ? step : '',
      index === 0 ? ours : '',
      to,
      Number.isFinite(ratio.ratio) ? String(Number(ratio.ratio.toPrecision(3))) : 'not measured',
      mark,
      verdict === undefined || !Number.isFinite(ratio.ratio) ? '' : verdict ? 'reached' : 'not reached',
    ];
  }),
);
const head = ['step', 'this project', 'beside', 'ratio', 'mark', ''];
const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]!.length)));
const print = (cells: readonly string[]): void =>
  console.log(`| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`);
console.log('');
print(head);
console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
for (const line of lines) print(line);
process.exitCode = worst;
