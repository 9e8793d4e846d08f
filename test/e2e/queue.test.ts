import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DeskFolder, makeArticle, makeDesk } from '../support/desk-folder.ts';
import { type GoogleServer, startGoogleServer } from '../support/google-server.ts';
import { type StartedWorker, startWorker, until } from '../support/queue-workers.ts';
import { REDIS_SERVER, type RedisServer, startRedis } from '../support/redis-server.ts';

const ARTICLES = 16;
const SENTENCES = 9;
const SEGMENTS = ARTICLES * (SENTENCES + 1);

let redis: RedisServer;
let server: GoogleServer;
let started: StartedWorker[] = [];

beforeEach(async () => {
  redis = await startRedis();
});
afterEach(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await Promise.all(started.map(({ ended }) => ended));
  started = [];
  await server?.close();
  await redis.close();
});

/** The desk's pace makes small requests, so that there is much to be killed in the middle of. */
function deskOf(limits: string, more = ''): DeskFolder {
  const articles = Array.from({ length: ARTICLES }, (_, i) => [
    `source-texts/story-${i}.txt`,
    makeArticle(i + 1, SENTENCES),
  ]);
  return makeDesk({ ...Object.fromEntries(articles), 'tarjuman.yaml': `limits: ${limits}\n${more}` });
}

/** A worker runs in a folder of its own, as on a machine of its own: it has neither articles nor settings of the desk. */
async function worker(
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<StartedWorker> {
  const one = await startWorker(makeDesk(), args, { ...server.env, TARJUMAN_QUEUE: redis.url, ...env });
  started.push(one);
  return one;
}

const workersOf = (count: number, args: readonly string[] = []) =>
  Promise.all(Array.from({ length: count }, () => worker(args)));

function translate(desk: DeskFolder, args: readonly string[] = []): ReturnType<DeskFolder['start']> {
  const run = desk.start(['translate', '--queue', redis.url, ...args], server.env);
  started.push({ ...run, events: () => [] });
  return run;
}

function translated(desk: DeskFolder): number {
  return desk
    .files('translations')
    .filter((file) => file.endsWith('bilingual.xlf'))
    .reduce((sum, file) => sum + (desk.read(file).match(/state="translated"/g)?.length ?? 0), 0);
}

/** Records without when and how long, which differ from run to run. */
function records(desk: DeskFolder): Record<string, string> {
  const files = desk.files('translations').filter((file) => file.endsWith('bilingual.xlf'));
  const plain = (text: string) => text.replace(/<mda:meta type="(at|ms|attempts)">[^<]*<\/mda:meta>/g, '');
  return Object.fromEntries(files.map((file) => [file, plain(desk.read(file))]));
}

function timesAsked(): Map<string, number> {
  const times = new Map<string, number>();
  for (const { contents } of server.requests) for (const text of contents) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

const askedTwice = () => [...timesAsked()].filter(([, times]) => times > 1).map(([text]) => text);

describe.skipIf(!REDIS_SERVER)('a run on several machines', () => {
  test('three workers, one killed: nothing lost, nothing paid twice but what it was at, the quota never passed', async () => {
    const limit = { requests: 24, chars: 2000, perMs: 2000 };
    server = await startGoogleServer({ delayMs: 60, limit });
    const limits = '{ requests: 24, chars: 2000, perSeconds: 2, inFlight: 4 }';
    const desk = deskOf(limits);
    const workers = await workersOf(3, ['--concurrency', '3']);
    const [victim] = workers;
    const run = translate(desk);
    // It is at work, and has been: its connection stands.
    await until(() => victim!.events().filter(({ type }) => type === 'request').length >= 2);
    victim!.child.kill('SIGKILL');
    const killedAt = server.requests.length;
    const ended = await run.ended;

    expect(ended.err).toContain('workers for google: 3');
    expect(ended.code).toBe(0);
    expect(translated(desk)).toBe(SEGMENTS);
    // Three slots: no more than three requests were under way at the kill.
    const sentBefore = server.requests.slice(Math.max(0, killedAt - 3 * 3), killedAt + 3);
    const inFlight = new Set(sentBefore.flatMap(({ contents }) => contents));
    for (const text of askedTwice()) expect(inFlight, text).toContain(text);
    const twice = server.requests.filter(({ contents }) => contents.some((text) => timesAsked().get(text)! > 1));
    expect(twice.length).toBeLessThanOrEqual(2 * 3);
    // The server's own sliding window refused nothing.
    expect(server.stats.refused).toBe(0);
    const peak = server.peak(limit.perMs);
    expect(peak.requests).toBeLessThanOrEqual(limit.requests);
    expect(peak.codePoints).toBeLessThanOrEqual(limit.chars);
    // All three had a part in it.
    for (const { events } of workers) expect(events().some(({ type }) => type === 'request')).toBe(true);

    server.behave({});
    const alone = deskOf('{ requests: 1000, chars: 100000, perSeconds: 1 }');
    expect((await alone.run(['translate'], { env: server.env })).code).toBe(0);
    expect(records(desk)).toEqual(records(alone));
    // Nothing is left to be done twice, or to lie about.
    const calls = server.stats.calls;
    expect((await desk.run(['translate', '--queue', redis.url], { env: server.env })).code).toBe(0);
    expect(server.stats.calls).toBe(calls);
    expect(await redis.client.zcard('tarjuman:desk:inbox')).toBe(0);
  }, 180_000);

  test('the run is killed: workers go on, and the next run takes their answers over without asking again', async () => {
    server = await startGoogleServer({ delayMs: 80 });
    const desk = deskOf('{ requests: 1000, chars: 800, perSeconds: 0.2 }', 'queue: { ahead: 8 }\n');
    await workersOf(2, ['--concurrency', '2']);
    const first = translate(desk);
    await until(() => server.stats.answered >= 6);
    first.child.kill('SIGKILL');
    await first.ended;
    const before = translated(desk);
    // What was handed over is done without anybody there to hear of it.
    await until(() => server.stats.inFlight === 0 && server.stats.answered > 6);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await redis.client.zcard('tarjuman:desk:inbox')).toBeGreaterThan(0);
    expect(before).toBeLessThan(SEGMENTS);

    const look = await desk.run(['translate', '--queue', redis.url, '--dry-run'], { env: server.env });
    const open = Number(/(\d+) segments? to send/.exec(look.err)?.[1]);
    expect(open).toBeLessThanOrEqual(SEGMENTS - timesAsked().size);

    const second = await translate(desk).ended;
    expect(second.code).toBe(0);
    expect(second.err).toMatch(/answers that workers gave since the last run: \d+/);
    expect(translated(desk)).toBe(SEGMENTS);
    expect(askedTwice()).toEqual([]);
  }, 120_000);

  test('Ctrl+C takes back what no worker has begun', async () => {
    server = await startGoogleServer({ delayMs: 50 });
    const desk = deskOf('{ requests: 4, chars: 800, perSeconds: 1 }');
    await worker(['--concurrency', '1']);
    const run = translate(desk);
    await until(() => server.stats.answered >= 2);
    run.child.kill('SIGINT');
    const ended = await run.ended;
    expect(ended.code).toBe(130);
    const calls = server.stats.calls;
    await new Promise((resolve) => setTimeout(resolve, 2500));
    // The one that the worker had taken from the queue may still go.
    expect(server.stats.calls).toBeLessThanOrEqual(calls + 1);
    const next = await translate(desk).ended;
    expect(next.code).toBe(0);
    expect(translated(desk)).toBe(SEGMENTS);
    expect(askedTwice()).toEqual([]);
  }, 120_000);

  test('a worker that is told to stop ends what it is at; another goes on', async () => {
    server = await startGoogleServer({ delayMs: 100 });
    const desk = deskOf('{ requests: 1000, chars: 800, perSeconds: 0.2 }');
    const [first] = await workersOf(2, ['--concurrency', '2']);
    const run = translate(desk);
    await until(() => first!.events().some(({ type }) => type === 'request'));
    first!.child.kill('SIGTERM');
    const stopped = await first!.ended;
    expect(stopped.code).toBe(130);
    expect(stopped.err).toContain('stopping; requests under way end first');
    expect(first!.events().at(-1)).toMatchObject({ type: 'stopped', faults: 0 });
    expect((await run.ended).code).toBe(0);
    expect(translated(desk)).toBe(SEGMENTS);
    expect(askedTwice()).toEqual([]);
  }, 120_000);

  test('Redis dies with all it held and comes back: the run hands its requests over again and ends', async () => {
    server = await startGoogleServer({ delayMs: 60 });
    const desk = deskOf('{ requests: 1000, chars: 800, perSeconds: 0.2 }');
    const [one] = await workersOf(1, ['--concurrency', '2']);
    const run = translate(desk);
    await until(() => server.stats.answered >= 4);
    await redis.kill();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await redis.again();
    const ended = await run.ended;
    expect(ended.err).toContain('is gone; waiting for it');
    expect(ended.err).toContain('is back');
    expect(ended.code).toBe(0);
    expect(translated(desk)).toBe(SEGMENTS);
    expect(one!.events().map(({ type }) => type)).toContain('back');
    // Two slots, so at the most two requests whose answers could not be stored.
    const twice = server.requests.filter(({ contents }) => contents.some((text) => timesAsked().get(text)! > 1));
    expect(twice.length).toBeLessThanOrEqual(4);
  }, 120_000);

  test('Redis dies for good: a clear end, and what is there is kept', async () => {
    server = await startGoogleServer({ delayMs: 60 });
    const desk = deskOf('{ requests: 1000, chars: 800, perSeconds: 0.2 }', 'queue: { patience: 2 }\n');
    const one = await worker(['--concurrency', '1']);
    const run = translate(desk);
    await until(() => server.stats.answered >= 6);
    await redis.kill();
    const ended = await run.ended;
    expect(ended.code).toBe(3);
    expect(ended.err).toMatch(/QUEUE: .*has been gone for 2 seconds/);
    const kept = timesAsked().size;
    await redis.again();
    // The run is patient for two seconds; the worker may take longer to find out.
    await until(() => one.events().some(({ type }) => type === 'back'));
    const next = await translate(desk).ended;
    expect(next.code).toBe(0);
    expect(translated(desk)).toBe(SEGMENTS);
    expect(askedTwice().length).toBeLessThan(kept / 2);
  }, 120_000);

  test('refused by the engine, everybody waits; the rest is asked for then', async () => {
    server = await startGoogleServer({
      delayMs: 20,
      faults: [{ calls: [3, 4], code: 8, details: 'Quota exceeded', metadata: { 'retry-after': '1' } }],
    });
    const desk = deskOf('{ requests: 1000, chars: 800, perSeconds: 0.2 }');
    await workersOf(2);
    const ended = await translate(desk).ended;
    expect(ended.code).toBe(0);
    expect(ended.err).toContain('asks to wait');
    expect(translated(desk)).toBe(SEGMENTS);
    expect(server.stats.refused).toBeLessThanOrEqual(16);
  }, 120_000);

  test('the ceiling is held before the first request', { timeout: 60_000 }, async () => {
    server = await startGoogleServer();
    const desk = deskOf('{ requests: 1000, chars: 800, perSeconds: 0.2 }');
    await worker();
    const ended = await translate(desk, ['--max-chars', '1000']).ended;
    expect(ended.code).toBe(4);
    expect(server.stats.calls).toBe(0);
  });

  test('no worker with that engine: it is said why, and given up after the patience', async () => {
    server = await startGoogleServer();
    const desk = deskOf('{ requests: 1000, chars: 800, perSeconds: 0.2 }', 'queue: { patience: 1 }\n');
    const nobody = await translate(desk).ended;
    expect(nobody.code).toBe(3);
    expect(nobody.err).toContain('no worker takes requests for google: there is none at all');
    expect(nobody.err).toMatch(/QUEUE: .*no worker has taken requests for google for 1 seconds/);

    const other = await worker(['--provider', 'mock']);
    expect((await translate(desk).ended).err).toContain('the workers there serve mock');
    other.child.kill('SIGTERM');
    await other.ended;
    await worker([], { TARJUMAN_GOOGLE_MODEL: 'translation-llm', TARJUMAN_GOOGLE_LOCATION: 'us-central1' });
    expect((await translate(desk).ended).err).toContain('but set up otherwise');
    expect(server.stats.calls).toBe(0);

    // A version that speaks otherwise has queues of its own.
    const card = { id: 'x', host: 'h', pid: 1, version: '9.9.9', protocol: 99, engines: [], concurrency: 1 };
    for (const { child, ended } of started) {
      child.kill('SIGTERM');
      await ended;
    }
    await redis.client.zadd('tarjuman:desk:workers', Date.now() + 60_000, JSON.stringify(card));
    expect((await translate(desk).ended).err).toContain('of another version (9.9.9)');
  }, 120_000);

  test('two desks on one Redis do not see each other, and hold one quota', async () => {
    const limit = { requests: 8, perMs: 1000 };
    server = await startGoogleServer({ delayMs: 30, limit });
    const [one, two] = [0, 1].map(() => deskOf('{ requests: 8, chars: 3200, perSeconds: 1 }'));
    await Promise.all(['news', 'sport'].map((name) => worker(['--desk', name])));
    const runs = [translate(one!, ['--desk', 'news']), translate(two!, ['--desk', 'sport'])];
    for (const { ended } of runs) expect((await ended).code).toBe(0);
    expect([translated(one!), translated(two!)]).toEqual([SEGMENTS, SEGMENTS]);
    expect(server.stats.refused).toBe(0);
    expect(server.peak(limit.perMs).requests).toBeLessThanOrEqual(limit.requests);
  }, 120_000);
});

describe('a queue that cannot be used', () => {
  test.skipIf(!REDIS_SERVER)('says why, and what needs no engine is done', async () => {
    server = await startGoogleServer();
    const desk = makeDesk({ 'source-texts/a.txt': makeArticle(1, 2) });
    const closed = `redis://:hunter2@127.0.0.1:${redis.port}/0`;
    await redis.kill();
    const gone = await desk.run(['translate', '--queue', closed], { env: server.env });
    expect(gone.code).toBe(3);
    expect(gone.err).toMatch(/QUEUE: .*no queue can be used at redis:\/\/127\.0\.0\.1:\d+\/0 \(ECONNREFUSED\)/);
    expect(gone.err).not.toContain('hunter2');
    expect(desk.has('translations/en/a/bilingual.xlf')).toBe(true);
    const worker = await desk.run(['worker', '--queue', closed], { env: server.env });
    expect(worker.code).toBe(3);
    expect(worker.err).not.toContain('hunter2');
  });

  test.skipIf(!REDIS_SERVER)('a password that is wrong or missing is said, and never shown', async () => {
    server = await startGoogleServer();
    const locked = await startRedis(['--requirepass', 'open-sesame']);
    try {
      const desk = makeDesk({ 'source-texts/a.txt': makeArticle(1, 2) });
      for (const url of [locked.url, `redis://:hunter2@127.0.0.1:${locked.port}`]) {
        const ended = await desk.run(['worker', '--queue', url], { env: server.env });
        expect(ended.code).toBe(3);
        expect(ended.err).toContain('refuses the name or the password');
        expect(ended.err + ended.out).not.toContain('hunter2');
      }
      const env = { ...server.env, TARJUMAN_QUEUE: locked.url, TARJUMAN_QUEUE_PASSWORD: 'open-sesame' };
      const able = await startWorker(makeDesk(), [], env);
      started.push(able);
      const ended = await desk.run(['translate'], { env });
      expect(ended.code).toBe(0);
      expect(ended.err + able.events().map((event) => JSON.stringify(event))).not.toContain('open-sesame');
    } finally {
      for (const { child, ended } of started) {
        child.kill('SIGKILL');
        await ended;
      }
      await locked.close();
    }
  });

  test.skipIf(!REDIS_SERVER)('bad words on the command line and in settings are told at once', async () => {
    server = await startGoogleServer();
    const desk = makeDesk({ 'tarjuman.yaml': 'queue: { url: "redis://:hunter2@host" }\n' });
    const settings = await desk.run(['translate']);
    expect(settings.code).toBe(2);
    expect(settings.err).toContain('queue.url');
    expect(settings.err).not.toContain('hunter2');
    desk.remove('tarjuman.yaml');
    const usage: readonly (readonly string[])[] = [
      ['worker'],
      ['worker', '--queue', 'http://host'],
      ['worker', '--queue', redis.url, '--concurrency', '0', '--provider', 'mock'],
      ['worker', '--queue', redis.url, '--desk', 'a b'],
      ['translate', '--desk', 'sport'],
    ];
    for (const args of usage) expect((await desk.run(args)).code, args.join(' ')).toBe(2);
    expect((await desk.run(['worker', '--queue', redis.url])).code).toBe(3);
  });
});
