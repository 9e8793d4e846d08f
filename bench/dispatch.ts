/**
 * How much of a quota is used, and how many requests are refused, by the dispatch and by its peers: p-queue alone and Bottleneck, each with the
 * back-off on a refusal that its users write (1, 2, 4 … s with jitter, scaled to the window). The service is real HTTP in a process of its own and
 * counts a true sliding window as requests arrive (sliding-window-server.ts); the window is 2 s instead of a minute.
 * Then 10,000 segments, together and one string a request.
 *
 * `used`: the shortest time in which the quota lets all of it through, over the time it took. Peers are taken if they are installed.
 * `node bench/run.js dispatch [--windows 20] [--only requests|chars|segments]`
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import PQueue from 'p-queue';
import { createDispatcher, isFailed } from '../src/dispatch/dispatcher.ts';
import { createLimiter } from '../src/dispatch/sliding-window.ts';
import { realClock } from '../src/io/clock.ts';
import type { EngineItem, Provider } from '../src/providers/contract.ts';
import { type Quota, type ServerFigures, serve } from './sliding-window-server.ts';

const WINDOW_MS = 2000;
/** Requests under way at once, for everybody. */
const CONCURRENCY = 40;

function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

interface Service {
  readonly url: string;
  ask(path: string, body?: unknown): Promise<Response>;
  close(): void;
}

async function startService(): Promise<Service> {
  const child = spawn(process.execPath, [process.argv[1]!, 'serve'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(createInterface(child.stdout), 'line')) as [string];
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    ask: (path, body) => fetch(`${url}${path}`, { method: 'POST', body: JSON.stringify(body ?? {}) }),
    close: () => void child.kill(),
  };
}

/** One request that a strategy sends as it is. */
type Send = (texts: readonly string[]) => Promise<boolean>;

/** Runs all of it, whatever is refused on the way, to the last answer. */
type Strategy = (requests: readonly (readonly string[])[], quota: Quota, send: Send) => Promise<void>;

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);

/** As clients of a rate-limited service do it: wait and try again, longer each time. */
function withBackoff(send: Send): Send {
  const random = makeRandom(11);
  return async (texts) => {
    for (let failures = 0; !(await send(texts)); failures++) {
      const whole = Math.min(WINDOW_MS, (WINDOW_MS / 60) * 2 ** failures);
      await realClock.sleep(whole * (0.5 + random() / 2));
    }
    return true;
  };
}

function byPQueue(options: (quota: Quota, each: number) => Record<string, unknown>): Strategy {
  return async (requests, quota, send) => {
    const perWindow = Math.floor(
      quota.chars / (requests.reduce((sum, one) => sum + lengthOf(one), 0) / requests.length),
    );
    const queue = new PQueue({ concurrency: CONCURRENCY, ...options(quota, Math.min(quota.requests, perWindow)) });
    const kept = withBackoff(send);
    await queue.addAll(requests.map((texts) => () => kept(texts)));
  };
}

interface BottleneckLike {
  schedule<T>(work: () => Promise<T>): Promise<T>;
  disconnect(): void;
}

async function byBottleneck(
  options: (quota: Quota, each: number) => Record<string, unknown>,
): Promise<Strategy | undefined> {
  // biome-ignore lint/suspicious/noExplicitAny: a peer that may not be there
  const loaded: any = await import(['bottle', 'neck'].join('')).catch(() => undefined);
  if (!loaded) return undefined;
  return async (requests, quota, send) => {
    const perWindow = Math.floor(
      quota.chars / (requests.reduce((sum, one) => sum + lengthOf(one), 0) / requests.length),
    );
    const limiter: BottleneckLike = new loaded.default({
      maxConcurrent: CONCURRENCY,
      ...options(quota, Math.min(quota.requests, perWindow)),
    });
    const kept = withBackoff(send);
    await Promise.all(requests.map((texts) => limiter.schedule(() => kept(texts))));
    limiter.disconnect();
  };
}

/** The limiter alone, with p-queue for the slots: the same requests as the others send. */
const ours: Strategy = async (requests, quota, send) => {
  const caps = { requests: quota.requests, chars: quota.chars, perSeconds: quota.perMs / 1000 };
  const limiter = createLimiter(caps, realClock);
  const queue = new PQueue({ concurrency: CONCURRENCY });
  await queue.addAll(
    requests.map((texts) => async () => {
      for (;;) {
        const ticket = await limiter.take(lengthOf(texts));
        const accepted = await send(texts);
        ticket?.answered(!accepted);
        if (accepted) return;
        limiter.pause(WINDOW_MS / 60, 'refused');
      }
    }),
  );
};

function makeText(random: () => number, length: number): string {
  let text = '';
  while (text.length < length) text += 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'[Math.floor(random() * 28)]!;
  return text;
}

/** The shortest time that the quota leaves: what fits a window at once, and the last answer. */
function bestSeconds(count: number, chars: number, quota: Quota, largest: number): number {
  const byRequests = Math.floor((count - 1) / quota.requests);
  const byChars = Math.max(
    0,
    Math.ceil((chars - largest) / quota.chars) - 1 + ((chars - largest) % quota.chars > 0 ? 0 : 1),
  );
  return (Math.max(byRequests, Math.min(byChars, Math.floor((chars - 1) / quota.chars))) * quota.perMs) / 1000 + 0.04;
}

async function measure(
  service: Service,
  quota: Quota,
  run: (send: Send) => Promise<void>,
): Promise<{ readonly seconds: number; readonly figures: ServerFigures }> {
  await service.ask('/reset', quota);
  const begun = performance.now();
  await run(async (texts) => {
    const response = await service.ask('/translate', { texts });
    await response.arrayBuffer();
    return response.status === 200;
  });
  const seconds = (performance.now() - begun) / 1000;
  const figures = (await (await service.ask('/stats')).json()) as ServerFigures;
  // What is still counted must not count against the next one.
  await realClock.sleep(quota.perMs + 100);
  return { seconds, figures };
}

function row(name: string, best: number, seconds: number, { accepted, refused }: ServerFigures): void {
  const share = (100 * refused) / Math.max(1, accepted + refused);
  process.stdout.write(
    `| ${name} | ${seconds.toFixed(2)} | ${(best / seconds).toFixed(3)} | ${refused} | ${share.toFixed(1)} % |\n`,
  );
}

function head(title: string): void {
  process.stdout.write(`\n${title} (node ${process.version})\n`);
  process.stdout.write(
    '| strategy | seconds | used | refused | of all requests |\n| --- | ---: | ---: | ---: | ---: |\n',
  );
}

async function compare(
  service: Service,
  title: string,
  quota: Quota,
  requests: readonly (readonly string[])[],
): Promise<void> {
  const chars = requests.reduce((sum, one) => sum + lengthOf(one), 0);
  const best = bestSeconds(requests.length, chars, quota, Math.max(...requests.map(lengthOf)));
  head(`${title}: ${requests.length} requests, ${chars} characters; best possible ${best.toFixed(2)} s`);
  const interval = (quota: Quota, each: number) => ({ interval: quota.perMs, intervalCap: each });
  const strategies: [string, Strategy | undefined][] = [
    ['the limiter', ours],
    ['p-queue, interval', byPQueue(interval)],
    ['p-queue, strict', byPQueue((quota, each) => ({ ...interval(quota, each), strict: true }))],
    [
      'Bottleneck, reservoir',
      await byBottleneck((quota, each) => ({
        reservoir: each,
        reservoirRefreshAmount: each,
        reservoirRefreshInterval: quota.perMs,
      })),
    ],
    ['Bottleneck, minTime', await byBottleneck((quota, each) => ({ minTime: Math.ceil(quota.perMs / each) }))],
  ];
  for (const [name, strategy] of strategies) {
    if (!strategy) {
      process.stdout.write(`| ${name} | not installed: npm --prefix bench install | | | |\n`);
      continue;
    }
    const { seconds, figures } = await measure(service, quota, (send) => strategy(requests, quota, send));
    row(name, best, seconds, figures);
  }
}

function makeProvider(send: Send, itemsPerRequest: number): Provider {
  const chars = 30_000;
  return {
    id: 'bench',
    fingerprint: '1',
    limits: {
      itemsPerRequest,
      charsPerRequest: 5000,
      charsPerItem: chars,
      requestsPerMinute: 6000,
      charsPerMinute: 1e7,
    },
    billing: { unit: 'character', usdPerMillion: 0, asOf: '2026-11' },
    charsOf: ({ text }) => text.length,
    async translate(items) {
      const accepted = await send(items.map(({ text }) => text));
      return items.map(({ id, text }) =>
        accepted
          ? { id, text: `EN ${text}`, billed: text.length }
          : {
              id,
              fault: { kind: 'rate-limited' as const, message: 'quota', retryAfterMs: Math.round(WINDOW_MS / 60) },
            },
      );
    },
  };
}

async function dispatchAll(texts: readonly string[], quota: Quota, send: Send, itemsPerRequest: number): Promise<void> {
  const desk = createDispatcher({
    provider: makeProvider(send, itemsPerRequest),
    pair: { from: 'ar', to: 'en' },
    limits: { requests: quota.requests, chars: quota.chars, perSeconds: quota.perMs / 1000 },
    maxInFlight: CONCURRENCY,
    clock: realClock,
    random: makeRandom(5),
  });
  const items = texts.map((text, index): EngineItem => ({ id: `s${index}`, text, before: '', after: '', terms: [] }));
  const outcomes = await Promise.all(items.map((item) => desk.submit(item)));
  const failed = outcomes.filter(isFailed).length;
  if (failed > 0) throw new Error(`${failed} of ${texts.length} failed`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { windows: { type: 'string', default: '20' }, only: { type: 'string' } },
    args: process.argv.slice(2),
  });
  const windows = Number(values.windows);
  const wanted = (what: string) => values.only === undefined || values.only === what;
  const service = await startService();
  try {
    const random = makeRandom(3);
    if (wanted('requests')) {
      const quota = { requests: 40, chars: 1_000_000, perMs: WINDOW_MS };
      const requests = Array.from({ length: 40 * windows + 30 }, () => [makeText(random, 100)]);
      await compare(service, 'bound by requests, 40 in 2 s', quota, requests);
    }
    if (wanted('chars')) {
      const quota = { requests: 40, chars: 60_000, perMs: WINDOW_MS };
      const requests: string[][] = [];
      for (let chars = 0; chars < 60_000 * windows + 30_000; chars += lengthOf(requests.at(-1)!))
        requests.push([makeText(random, 1000 + Math.floor(random() * 4000))]);
      await compare(service, 'bound by characters, 60,000 in 2 s', quota, requests);
      const texts = Array.from(
        { length: 500 * windows },
        (_, i) => `${i} ${makeText(random, 20 + Math.floor(random() * 200))}`,
      );
      const all = lengthOf(texts);
      const best = bestSeconds(1, all, quota, 220);
      head(
        `the same quota, ${texts.length} segments of 20 to 220 characters put together by the dispatch, ${all} characters; best possible ${best.toFixed(2)} s`,
      );
      const { seconds, figures } = await measure(service, quota, (send) => dispatchAll(texts, quota, send, 128));
      row('the dispatch', best, seconds, figures);
    }
    if (wanted('segments')) {
      const quota = { requests: 200, chars: 210_000, perMs: WINDOW_MS };
      const texts = Array.from(
        { length: 10_000 },
        (_, i) => `${i} ${makeText(random, 12 + Math.floor(random() * 200))}`,
      );
      const all = lengthOf(texts);
      const best = bestSeconds(Math.ceil(all / 5000), all, quota, 220);
      head(
        `10,000 segments, ${all} characters; 200 requests and 210,000 characters in 2 s; best possible ${best.toFixed(2)} s`,
      );
      const together = await measure(service, quota, (send) => dispatchAll(texts, quota, send, 128));
      row('the dispatch', best, together.seconds, together.figures);
      const singly = await measure(service, quota, (send) => dispatchAll(texts, quota, send, 1));
      row('one string a request, the same limiter', best, singly.seconds, singly.figures);
      process.stdout.write(
        `\n${(singly.seconds / together.seconds).toFixed(1)} times faster than one string a request\n`,
      );
    }
  } finally {
    service.close();
  }
}

if (process.argv[2] === 'serve') serve();
else await main();
