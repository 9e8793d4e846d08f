/**
 * How much of a quota `tarjuman translate` uses, the whole way: the built program in a process of its own, a desk of made articles, limits set in
 * tarjuman.yaml, and a gRPC server in another process that counts a true sliding window as requests arrive and refuses what passes it.
 *
 * `used`: what was accepted in the whole windows from the first request on, over what the quota lets through in them; the last, partly filled window is left out.
 * `of the whole`: the shortest time in which the quota lets all of it through, over the time from the first request to the last.
 * `node bench/run.js pace [--windows 20] [--seconds 3] [--only requests|chars]`
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const BIN = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url));
const RUN_TS = fileURLToPath(new URL('../test/support/run-ts.js', import.meta.url));
const SERVER = fileURLToPath(new URL('../test/support/google-server-process.ts', import.meta.url));

interface Arrival {
  readonly at: number;
  readonly codePoints: number;
  readonly accepted: boolean;
}

interface Stats {
  readonly arrivals: readonly Arrival[];
  readonly strings: number;
}

interface Quota {
  readonly requests: number;
  readonly chars: number;
  readonly perMs: number;
}

/** The server in a process of its own; `stats` ends it. */
async function startServer(limit: Quota): Promise<{ readonly port: number; stats(): Promise<Stats> }> {
  const behaviour = JSON.stringify({ delayMs: 80, limit });
  const child: ChildProcess = spawn(process.execPath, [RUN_TS, SERVER, behaviour], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout! });
  const next = async (): Promise<unknown> => JSON.parse(((await once(lines, 'line')) as [string])[0]);
  const { port } = (await next()) as { port: number };
  return {
    port,
    async stats() {
      const answer = next();
      child.stdin!.write('stats\n');
      const stats = (await answer) as Stats;
      child.stdin!.end();
      return stats;
    },
  };
}

const WORDS =
  'قال الوزير المدير السفير القاضي افتتح زار وقع ألقى استقبل المدينة الميناء المتحف الجامعة القرية المدرسة كلمة اتفاق وفد معرض كتاب صباح مساء أمس اليوم'.split(
    ' ',
  );

/** Articles of sentences of 30 to 200 characters, no two alike, with `chars` characters in all. */
function writeArticles(folder: string, chars: number, eachChars: number): void {
  let state = 3;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
  let left = chars;
  let number = 1000;
  for (let article = 1; left > 0; article++) {
    const paragraphs: string[] = [];
    let size = 0;
    while (size < eachChars && left > 0) {
      const sentences = Array.from({ length: 3 }, () => {
        const length = 30 + random() * 170;
        let text = `وقال رقم ${number++}`;
        while (text.length < length) text += ` ${WORDS[Math.floor(random() * WORDS.length)]}`;
        return `${text}.`;
      });
      const paragraph = sentences.join(' ');
      size += paragraph.length;
      left -= paragraph.length;
      paragraphs.push(paragraph);
    }
    writeFileSync(join(folder, `a${article}.txt`), `خبر رقم ${article}\n\n${paragraphs.join('\n\n')}\n`);
  }
}

async function measure(name: string, quota: Quota, chars: number): Promise<void> {
  const desk = mkdtempSync(join(tmpdir(), 'tarjuman-pace-'));
  try {
    mkdirSync(join(desk, 'source-texts'));
    writeArticles(join(desk, 'source-texts'), chars, 4000);
    const { requests, perMs } = quota;
    writeFileSync(
      join(desk, 'tarjuman.yaml'),
      `provider: google\nlimits: { requests: ${requests}, chars: ${quota.chars}, perSeconds: ${perMs / 1000} }\nceiling: { chars: 100000000, cost: 10000 }\n`,
    );
    const server = await startServer(quota);
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: desk,
      GOOGLE_CLOUD_PROJECT: 'desk',
      TARJUMAN_GOOGLE_ENDPOINT: `127.0.0.1:${server.port}`,
      TARJUMAN_GOOGLE_INSECURE: '1',
    };
    const child = spawn(process.execPath, [BIN, 'translate', '--json'], {
      cwd: desk,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stdout.resume();
    child.stderr.on('data', (text: Buffer) => {
      err += text;
    });
    const [code] = (await once(child, 'close')) as [number];
    const { arrivals, strings } = await server.stats();
    if (code !== 0 && code !== 1) process.stdout.write(`exit ${code}\n${err.slice(-2000)}\n`);
    report(name, quota, arrivals, strings);
  } finally {
    rmSync(desk, { recursive: true, force: true });
  }
}

function report(name: string, quota: Quota, arrivals: readonly Arrival[], strings: number): void {
  const accepted = arrivals.filter((one) => one.accepted);
  const [from, to] = [accepted[0]!.at, accepted.at(-1)!.at];
  const windows = Math.floor((to - from) / quota.perMs);
  const inside = accepted.filter(({ at }) => at < from + windows * quota.perMs);
  const sum = (all: readonly Arrival[]) => all.reduce((total, { codePoints }) => total + codePoints, 0);
  const usedRequests = inside.length / (windows * quota.requests);
  const usedChars = sum(inside) / (windows * quota.chars);
  // The first windowful goes at once, each further one a window later.
  const best = Math.max(
    Math.floor((accepted.length - 1) / quota.requests),
    Math.floor((sum(accepted) - 1) / quota.chars),
  );
  const refused = arrivals.length - accepted.length;
  if (process.env['PACE_ARRIVALS'])
    for (const { at, codePoints } of accepted) process.stderr.write(`${Math.round(at - from)} ${codePoints}\n`);
  const cells = [
    name,
    `${arrivals.length} requests, ${strings} texts, ${sum(accepted)} characters`,
    String(windows),
    usedRequests.toFixed(3),
    usedChars.toFixed(3),
    ((best * quota.perMs) / (to - from)).toFixed(3),
    `${((100 * refused) / arrivals.length).toFixed(1)} %`,
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

const { values } = parseArgs({
  options: {
    windows: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
  args: process.argv.slice(2),
});
const windows = Number(values.windows);
const perMs = 1000 * Number(values.seconds);
process.stdout.write(
  '| bound by | sent | whole windows | requests used | characters used | of the whole | refused |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |\n',
);
if (values.only !== 'chars') {
  const quota = { requests: 10, chars: 1_000_000, perMs };
  await measure('requests', quota, quota.requests * 5000 * (windows + 1));
}
if (values.only !== 'requests') {
  const quota = { requests: 100, chars: 20_000, perMs };
  await measure('characters', quota, quota.chars * (windows + 1));
}
