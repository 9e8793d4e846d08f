import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSharedWindow, type SharedWindow, type Wanted } from '../../../src/dispatch/queue/shared-window.ts';
import { realClock } from '../../../src/io/clock.ts';
import { REDIS_SERVER, type RedisServer, startRedis } from '../../support/redis-server.ts';

const FREE = { chars: 1e9, cost: 1e9 };
const NOTHING = { unused: { chars: 0, cost: 0 } };
const never = new AbortController().signal;
let redis: RedisServer;
let account = 0;

/** Windows of several workers over one account; each has connected before. */
async function workers(count: number): Promise<SharedWindow[]> {
  const state = `test:${account++}`;
  return Array.from({ length: count }, () =>
    createSharedWindow(redis.client, { state, sent: `${state}:sent` }, realClock),
  );
}

function wanted(chars: number, more: Partial<Wanted> = {}): Wanted {
  return { caps: { requests: 10, chars: 1000, perSeconds: 1 }, chars, cost: 0, run: 'run', ceiling: FREE, ...more };
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Went {
  readonly at: number;
  readonly chars: number;
}

/**
 * Sends so many requests from each window; answers come after `latency`. When each may go is told by the clock of Redis: by its own, a process that gets no
 * time sees what was granted over a second in one moment.
 */
async function send(windows: readonly SharedWindow[], each: number, charsOf: () => number, latency: () => number) {
  const went: Went[] = [];
  const lanes = windows.flatMap((window) => Array.from({ length: 4 }, () => window));
  let left = each * windows.length;
  await Promise.all(
    lanes.map(async (window) => {
      while (left-- > 0) {
        const chars = charsOf();
        const grant = await window.take(wanted(chars), never);
        if (!grant.go) throw new Error('the ceiling is far away');
        went.push({ at: grant.at, chars });
        await sleep(latency());
        await grant.answered(NOTHING);
      }
    }),
  );
  return went;
}

function peak(went: readonly Went[], ms: number): { requests: number; chars: number } {
  const sorted = [...went].sort((a, b) => a.at - b.at);
  let [requests, chars] = [0, 0];
  for (const { at } of sorted) {
    const inside = sorted.filter((one) => one.at >= at && one.at < at + ms);
    requests = Math.max(requests, inside.length);
    chars = Math.max(
      chars,
      inside.reduce((sum, one) => sum + one.chars, 0),
    );
  }
  return { requests, chars };
}

describe.skipIf(!REDIS_SERVER)('a quota held by several workers in Redis', () => {
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis?.close());

  test('no window holds more requests than the cap, wherever it is laid, and the cap is used', async () => {
    const started = performance.now();
    const went = await send(
      await workers(3),
      14,
      () => 1,
      () => 10 + Math.random() * 40,
    );
    expect(went).toHaveLength(42);
    expect(peak(went, 1000).requests).toBeLessThanOrEqual(10);
    // 42 requests at 10 a second: four windows must pass; many more would be quota that nobody used.
    expect(performance.now() - started).toBeLessThan(12_000);
  });

  test('nor more characters', async () => {
    const went = await send(
      await workers(3),
      8,
      () => 100 + Math.floor(Math.random() * 300),
      () => 15,
    );
    expect(peak(went, 1000).chars).toBeLessThanOrEqual(1000);
  });

  test('what was sent before the first answer counts from that answer, however late it comes', async () => {
    const [one, two] = await workers(2);
    const caps = { requests: 2, chars: 1000, perSeconds: 1 };
    const slow = await one!.take(wanted(1, { caps }), never);
    const quick = await two!.take(wanted(1, { caps }), never);
    if (quick.go) await quick.answered(NOTHING);
    const third = two!.take(wanted(1, { caps }), never);
    await sleep(700);
    if (slow.go) await slow.answered(NOTHING);
    const answeredAt = performance.now();
    // The quick one leaves the window after a second; the slow one, answered just now, stays.
    await third;
    await two!.take(wanted(1, { caps }), never);
    expect(performance.now() - answeredAt).toBeGreaterThanOrEqual(950);
  });

  test('a refusal holds everybody, then one goes ahead to try', async () => {
    const [one, two] = await workers(2);
    const first = await one!.take(wanted(1), never);
    if (first.go) await first.answered({ ...NOTHING, hold: { ms: 400, reason: 'Quota exceeded' } });
    const at = performance.now();
    expect(await two!.look(1)).toMatchObject({ paused: { reason: 'Quota exceeded' } });
    const scout = await two!.take(wanted(1), never);
    expect(performance.now() - at).toBeGreaterThanOrEqual(395);
    let others = 0;
    const rest = [one!.take(wanted(1), never), two!.take(wanted(1), never)];
    for (const each of rest) void each.then(() => others++);
    await sleep(300);
    expect(others).toBe(0);
    if (scout.go) await scout.answered(NOTHING);
    await Promise.all(rest);
    expect(others).toBe(2);
  });

  test('each refusal lowers the pace for all', async () => {
    const [one, two] = await workers(2);
    for (let i = 0; i < 3; i++) await one!.pause(0, 1, 'too many');
    const grants: number[] = [];
    for (let i = 0; i < 9; i++) {
      const grant = await two!.take(wanted(1), never);
      if (!grant.go) throw new Error('the ceiling is far away');
      await grant.answered(NOTHING);
      grants.push(grant.at);
    }
    // Ten a second, after three refusals in a row no more than eight.
    expect(grants[8]! - grants[0]!).toBeGreaterThanOrEqual(900);
  });

  test('the large request is not starved by small ones of others', async () => {
    const [one, two] = await workers(2);
    const caps = { requests: 1000, chars: 1000, perSeconds: 1 };
    let done = false;
    const small = (async () => {
      while (!done) {
        const grant = await one!.take(wanted(90, { caps }), never);
        if (grant.go) await grant.answered(NOTHING);
      }
    })();
    await sleep(300);
    const started = performance.now();
    const large = await two!.take(wanted(950, { caps }), never);
    // Starved it would wait for ever; two windows and what a busy machine adds are fair.
    expect(performance.now() - started).toBeLessThan(10_000);
    done = true;
    if (large.go) await large.answered(NOTHING);
    await small;
  });

  test('the ceiling of a run is held over all workers; what was not billed is given back', async () => {
    const [one, two] = await workers(2);
    const of = { run: 'run:small', ceiling: { chars: 500, cost: 0.01 } };
    const first = await one!.take(wanted(300, { ...of, cost: 0.006 }), never);
    expect(await two!.take(wanted(300, { ...of, cost: 0.006 }), never)).toMatchObject({
      go: false,
      ceiling: { chars: 600 },
    });
    if (first.go) await first.answered({ unused: { chars: 300, cost: 0.006 } });
    expect((await two!.take(wanted(300, { ...of, cost: 0.006 }), never)).go).toBe(true);
    expect((await one!.take(wanted(100, { ...of, cost: 0.006 }), never)).go).toBe(false);
  });

  test.for<[what: string, ceiling: { chars: number; cost: number }]>([
    ['characters', { chars: 500, cost: 1e9 }],
    ['dollars', { chars: 1e9, cost: 0.01 }],
  ])('a ceiling in %s holds by itself', async ([what, ceiling]) => {
    const [one, two] = await workers(2);
    const of = { run: `run:${what}`, ceiling, cost: 0.006 };
    expect((await one!.take(wanted(300, of), never)).go).toBe(true);
    expect((await two!.take(wanted(300, of), never)).go).toBe(false);
    expect((await two!.take(wanted(200, { ...of, cost: 0.004 }), never)).go).toBe(true);
  });

  test('what can never go is said: too large, or the account is held with another window', async () => {
    const [one] = await workers(1);
    await expect(one!.take(wanted(1001), never)).rejects.toThrow('never fits');
    await one!.take(wanted(1), never);
    const minute = wanted(1, { caps: { requests: 10, chars: 1000, perSeconds: 60 } });
    await expect(one!.take(minute, never)).rejects.toMatchObject({ code: 'QUEUE' });
  });

  test('waiting ends with the signal', async () => {
    const [one] = await workers(1);
    const caps = { requests: 1, chars: 1000, perSeconds: 60 };
    await one!.take(wanted(1, { caps }), never);
    const stop = new AbortController();
    const waiting = one!.take(wanted(1, { caps }), stop.signal);
    stop.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });

  test('a server that was started anew is given the script again', async () => {
    const [one] = await workers(1);
    await redis.client.script('FLUSH');
    expect((await one!.take(wanted(1), never)).go).toBe(true);
  });
});
