/**
 * How long it takes until the first name can be found, through the command: `node bench/run.js names-start [--short]`, after `npm run build`.
 * Processor time of whole processes of `glossary match --batch` that are asked nothing, less that with a glossary of one entry: for the first time, when
 * the glossary is read, indexed and kept, and again, when it lies ready in `.tarjuman/cache/`. The least of several, by turns.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeNews } from './news-text.ts';
import { tell } from './tell.ts';

const short = process.argv.includes('--short');
const ROUNDS = short ? 1 : 7;
const bin = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tarjuman-bench-'));
const REPORT = `data:text/javascript,process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\nused ' + (user + system) / 1e6 + '\\n'); });`;

/** Seconds of processor time. */
function cost(entries: number): number {
  const args = ['--import', REPORT, bin, 'glossary', 'match', '--batch', '--glossary', `names-${entries}.yaml`];
  const { stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', input: '\n' });
  const used = /used ([\d.]+)/.exec(stderr);
  if (status !== 0 || used === null) throw new Error(stderr);
  return Number(used[1]);
}

const COUNTS = short ? [1, 2000] : [1, 10_000, 100_000];
const least = new Map<string, number>();
const note = (name: string, seconds: number): void => {
  least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, seconds));
};
try {
  for (const count of COUNTS) writeFileSync(join(folder, `names-${count}.yaml`), makeNews(1, count).glossary());
  for (let round = 0; round < ROUNDS; round++) {
    rmSync(join(folder, '.tarjuman'), { recursive: true, force: true });
    for (const count of COUNTS) note(`${count} first`, cost(count));
    for (const count of COUNTS) note(`${count} again`, cost(count));
  }
} finally {
  rmSync(folder, { recursive: true });
}
const none = Math.min(least.get('1 first')!, least.get('1 again')!);
for (const count of COUNTS.slice(1)) {
  const [first, again] = ['first', 'again'].map((when) => least.get(`${count} ${when}`)! - none);
  const name = count.toLocaleString('en');
  console.log(`${name.padStart(8)} entries: ${first!.toFixed(2)} s for the first time, ${again!.toFixed(2)} s again`);
  tell({
    step: `names, set-up of ${name} entries (glossary match)`,
    ours: `${first!.toFixed(2)} s for the first time, ${again!.toFixed(2)} s again`,
    ratios: [
      { to: 'seconds, first', ratio: first!, ...(count > 10_000 ? { most: 0.5 } : {}) },
      { to: 'seconds, again', ratio: again!, ...(count > 10_000 ? { most: 0.5 } : {}) },
    ],
  });
}
