/**
 * Every bench in turn, then one table of what they told and the same as JSON: `npm run bench [-- --short] [-- --json FILE]`. `--short`: little text
 * and one round, to see that all of it runs; its figures say nothing. A bench that fails ends the run with its exit code, a mark that is not reached does not.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BenchRow, isReached } from './tell.ts';

const short = process.argv.includes('--short');
const json = process.argv.indexOf('--json');
const BENCHES: readonly (readonly string[])[] = short
  ? [
      ['startup', '--short'],
      ['segmentation', '--short'],
      ['segment-file', '--short'],
      ['names', '--short'],
      ['names-start', '--short'],
      ['xliff', '--short'],
      ['flow', '--short'],
    ]
  : [
      ['startup'],
      ['segmentation'],
      ['segment-file'],
      ['names'],
      ['names-start'],
      ['memory', '1000000'],
      ['xliff'],
      ['flow', '1000'],
      ['dispatch'],
      ['review'],
    ];

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const told = join(folder, 'rows.jsonl');
writeFileSync(told, '');
const run = fileURLToPath(new URL('./run.js', import.meta.url));
let worst = 0;
for (const bench of BENCHES) {
  console.log(`== ${bench.join(' ')}`);
  const { status } = spawnSync(process.execPath, [run, ...bench], {
    stdio: 'inherit',
    env: { ...process.env, BENCH_ROWS: told },
  });
  if (status !== 0) console.log(`${bench[0]} failed (${status})`);
  worst = Math.max(worst, status ?? 1);
}
const rows = readFileSync(told, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as BenchRow);
rmSync(folder, { recursive: true });

const lines = rows.flatMap(({ step, ours, ratios }) =>
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
const widths = head.map((name, column) => Math.max(name.length, ...lines.map((line) => line[column]!.length)));
const print = (cells: readonly string[]): void =>
  console.log(`| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`);
console.log('');
print(head);
console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
for (const line of lines) print(line);
const where = json < 0 ? fileURLToPath(new URL('./results.json', import.meta.url)) : process.argv[json + 1]!;
const machine = { node: process.version, cores: cpus().length, short };
writeFileSync(where, `${JSON.stringify({ machine, rows }, null, 2)}\n`);
process.exitCode = worst;
