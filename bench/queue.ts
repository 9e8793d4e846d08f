/**
 * How far a queue goes: `npm run build && node bench/run.js queue [rate|quota] [workers…]`. Needs redis-server.
 *
 * rate: requests per second through Redis with an engine that answers at once (the mock) and a quota that is never reached, so that what is
 * measured is the queue alone: job, quota script, answer kept, word back. And the processor time of a request in each part, which does not
 * depend on how many cores the parts share here: 1000 ms through the largest of them is how many requests a second they reach on cores of
 * their own.
 * quota: what part of a quota 1, 2 and 4 workers use together over a long run, and how much a server with a true sliding window refuses. The
 * server is the tests' Google server, a process of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { setMaxListeners } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../src/core/hash.ts';
import type { WindowCaps } from '../src/dispatch/limiter.ts';
import { readQueueAddress } from '../src/dispatch/queue/address.ts';
import { type Coordinator, openCoordinator } from '../src/dispatch/queue/coordinator.ts';
import type { RequestSource } from '../src/dispatch/request-runner.ts';
import { realClock } from '../src/io/clock.ts';
import { accountOf } from '../src/providers/account.ts';
import { type EngineItem, isFault, type Provider } from '../src/providers/contract.ts';
import { findProvider } from '../src/providers/registry.ts';
import { type RedisServer, startRedis } from '../test/support/redis-server.ts';

const path = (file: string) => join(dirname(fileURLToPath(import.meta.url)), file);
const BIN = path('../dist/cli/bin.js');
const FREE = { chars: 1e15, cost: 1e12 };
type Env = Record<string, string>;

async function startWorkers(count: number, env: Env, redis: RedisServer): Promise<ChildProcess[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'tarjuman-bench-'));
  return Promise.all(
    Array.from({ length: count }, async () => {
      const args = [BIN, 'worker', '--json', '--queue', redis.url, '--provider', env['PROVIDER']!];
      const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
      await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
      child.stdout.resume();
      return child;
    }),
  );
}

async function stop(children: readonly ChildProcess[]): Promise<void> {
  await Promise.all(
    children.map(
      (child) =>
        new Promise((resolve) => {
          child.once('exit', resolve);
          child.kill('SIGTERM');
        }),
    ),
  );
}

function coordinatorOf(redis: RedisServer, ahead: number): Promise<Coordinator> {
  return openCoordinator({
    address: readQueueAddress(redis.url, {}, 'bench'),
    desk: 'desk',
    ahead,
    patience: 60,
    keepDays: 1,
    ceiling: FREE,
    again: false,
    clock: realClock,
    onEvent: () => {},
  });
}

const WORDS = ['زار', 'الوزير', 'المدينة', 'القديمة', 'مساء', 'أمس', 'وعاد', 'إلى', 'عمله', 'صباح', 'اليوم', 'التالي'];

/** Requests of one text each, no two alike; given out as they are asked for. */
async function send(
  coordinator: Coordinator,
  provider: Provider,
  env: Env,
  caps: WindowCaps,
  goesOn: (sent: number) => boolean,
  charsEach: number,
): Promise<{ requests: number; faults: number }> {
  const runner = coordinator.runner(provider, await accountOf(provider.id, env), caps, undefined);
  const signals = { halt: new AbortController().signal, cut: new AbortController().signal };
  setMaxListeners(0, signals.halt, signals.cut);
  let sent = 0;
  let faults = 0;
  const lane = async (): Promise<void> => {
    while (goesOn(sent)) {
      const number = sent++;
      let text = `${number}`;
      for (let i = 0; text.length < charsEach; i++) text += ` ${WORDS[(number + i) % WORDS.length]}`;
      const item: EngineItem = { id: `${number}`, text: text.slice(0, charsEach), before: '', after: '', terms: [] };
      const chars = provider.charsOf(item);
      const source: RequestSource = {
        next: () => ({ chars, priority: 0 }),
        begin: () => ({
          id: sha256(`${number}`),
          items: [item],
          pair: { from: 'ar', to: 'en' },
          chars,
          priority: 0,
          attempt: 1,
        }),
        end: (_, answers) => {
          faults += answers.filter(isFault).length;
        },
      };
      await runner.run(source, signals, 0);
    }
  };
  await Promise.all(Array.from({ length: runner.concurrency }, lane));
  return { requests: sent, faults };
}

/** Milliseconds of processor time so far. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function cpuOfParts(redis: RedisServer, children: readonly ChildProcess[]): Promise<number[]> {
  const info = await redis.client.info('cpu');
  const seconds = ['user', 'sys'].map((kind) => Number(new RegExp(`^used_cpu_${kind}:(\\S+)`, 'm').exec(info)?.[1]));
  const { user, system } = process.cpuUsage();
  return [
    (user + system) / 1000,
    (seconds[0]! + seconds[1]!) * 1000,
    children.reduce((sum, { pid }) => sum + cpuOf(pid!), 0),
  ];
}

async function rate(workers: number): Promise<void> {
  const redis = await startRedis();
  const env: Env = { PATH: process.env['PATH'] ?? '', PROVIDER: 'mock', HOME: tmpdir() };
  const children = await startWorkers(workers, env, redis);
  const provider = await findProvider('mock').create({ env, clock: realClock });
  const coordinator = await coordinatorOf(redis, 128);
  const caps = { requests: 1e9, chars: 1e12, perSeconds: 10 };
  const most = 4000;
  await send(coordinator, provider, env, caps, (sent) => sent < 200, 90);
  const before = await cpuOfParts(redis, children);
  const started = performance.now();
  const { requests, faults } = await send(coordinator, provider, env, caps, (sent) => sent < most, 91);
  const seconds = (performance.now() - started) / 1000;
  const after = await cpuOfParts(redis, children);
  const [run, store, all] = after.map((cpu, part) => ((cpu - before[part]!) / requests).toFixed(2));
  const memory = /^used_memory:(\d+)/m.exec(await redis.client.info('memory'))?.[1];
  console.log(
    `rate   ${workers} workers: ${Math.round(requests / seconds)} requests/s, ${faults} faults; processor time of a request: ` +
      `run ${run} ms, Redis ${store} ms, workers ${all} ms; Redis holds ${Math.round(Number(memory) / 1e5) / 10} MB`,
  );
  await coordinator.close();
  await stop(children);
  await redis.close();
}

async function quota(workers: number, what: 'requests' | 'characters'): Promise<void> {
  const perSeconds = 10;
  const seconds = 40;
  const limit = what === 'requests' ? { requests: 200, chars: 1e9 } : { requests: 1e9, chars: 40_000 };
  const behaviour = JSON.stringify({ delayMs: 120, limit: { ...limit, perMs: perSeconds * 1000 } });
  const server = spawn(
    process.execPath,
    [path('../test/support/run-ts.js'), path('../test/support/google-server-process.ts'), behaviour],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const told = async () => JSON.parse((await lines.next()).value as string);
  const { port } = await told();
  const redis = await startRedis();
  const env: Env = {
    PATH: process.env['PATH'] ?? '',
    PROVIDER: 'google',
    HOME: tmpdir(),
    TARJUMAN_GOOGLE_ENDPOINT: `127.0.0.1:${port}`,
    TARJUMAN_GOOGLE_INSECURE: '1',
    GOOGLE_CLOUD_PROJECT: 'desk',
  };
  const children = await startWorkers(workers, env, redis);
  const provider = await findProvider('google').create({ env, clock: realClock });
  const coordinator = await coordinatorOf(redis, 128);
  const until = performance.now() + seconds * 1000;
  const caps = { ...limit, perSeconds };
  await send(coordinator, provider, env, caps, () => performance.now() < until, what === 'requests' ? 90 : 371);
  server.stdin.write(`stats ${perSeconds * 1000}\n`);
  const { arrivals, peak } = await told();
  // From the second window on, when what was sent first has left: as many whole windows as there are.
  const accepted = (arrivals as { at: number; codePoints: number; accepted: boolean }[]).filter((one) => one.accepted);
  const from = accepted[0]!.at + perSeconds * 1000;
  const windows = Math.floor((accepted.at(-1)!.at - from) / (perSeconds * 1000));
  const inside = accepted.filter(({ at }) => at >= from && at < from + windows * perSeconds * 1000);
  const used =
    what === 'requests'
      ? inside.length / (windows * limit.requests)
      : inside.reduce((sum, one) => sum + one.codePoints, 0) / (windows * limit.chars);
  const refused = arrivals.length - accepted.length;
  const most = what === 'requests' ? `${peak.requests} of ${limit.requests}` : `${peak.codePoints} of ${limit.chars}`;
  console.log(
    `quota  ${workers} workers, bound by ${what}: ${(100 * used).toFixed(1)} % used over ${windows} windows, ` +
      `most in any window ${most}, refused ${refused} of ${arrivals.length}`,
  );
  await coordinator.close();
  await stop(children);
  await redis.close();
  server.stdin.end();
}

const [what, ...counts] = process.argv.slice(2);
const workers = counts.length > 0 ? counts.map(Number) : [1, 2, 4];
if (what !== 'quota') for (const count of workers) await rate(count);
if (what !== 'rate')
  for (const count of workers) {
    await quota(count, 'requests');
    await quota(count, 'characters');
  }
process.exit(0);
