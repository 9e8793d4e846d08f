// How much a start costs beside bare Node: processor time of whole processes, the least of several, taken in turns so that what else the
// machine does meets all of them. Built program: `npm run build` first.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tell } from './tell.ts';

const rounds = process.argv.includes('--short') ? 3 : 25;
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'dist', 'cli', 'bin.js');

const folder = mkdtempSync(join(tmpdir(), 'startup-'));
for (const name of ['source-texts', 'translations', 'glossary.yaml'])
  cpSync(join(root, name), join(folder, name), { recursive: true });
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');
const commander = join(folder, 'commander.mjs');
writeFileSync(commander, `import ${JSON.stringify(resolve(root, 'node_modules/commander/esm.mjs'))};`);

const rows: Readonly<Record<string, readonly string[]>> = {
  'bare Node, -e 0': ['-e', '0'],
  'an empty module': [empty],
  'commander loaded': [commander],
  'tarjuman --help': [bin, '--help'],
  'tarjuman status, nothing changed': [bin, 'status'],
  'tarjuman status, afresh': [bin, 'status'],
};

/** User and system time of the whole process, milliseconds. */
function cpuOf(args: readonly string[]): number {
  const quoted = [process.execPath, ...args].map((word) => `'${word}'`).join(' ');
  const script = `TIMEFORMAT='%3U %3S'; { time ${quoted} >/dev/null 2>&1; } 2>&1`;
  const [user = 0, system = 0] = execFileSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' })
    .trim()
    .split(' ')
    .map(Number);
  return (user + system) * 1000;
}

const best = new Map<string, number>();
cpuOf(rows['tarjuman status, nothing changed']!);
for (let round = 0; round < rounds; round++)
  for (const [name, args] of Object.entries(rows)) {
    if (name.endsWith('afresh')) rmSync(join(folder, '.tarjuman'), { recursive: true, force: true });
    best.set(name, Math.min(best.get(name) ?? Infinity, cpuOf(args)));
  }
rmSync(folder, { recursive: true });

const bare = best.get('bare Node, -e 0')!;
for (const [name, ms] of best)
  console.log(`${name.padEnd(34)} ${ms.toFixed(0).padStart(5)} ms  ${(ms / bare).toFixed(2)} of bare Node`);

const startOf = (step: string, name: string, most: number): void =>
  tell({
    step,
    ours: `${best.get(name)!.toFixed(0)} ms of processor time`,
    ratios: [
      { to: 'bare Node', ratio: best.get(name)! / bare, most },
      { to: 'Node with commander', ratio: best.get(name)! / best.get('commander loaded')! },
    ],
  });
startOf('start: --help', 'tarjuman --help', 1.3);
startOf('start: status of a small desk', 'tarjuman status, nothing changed', 2);
