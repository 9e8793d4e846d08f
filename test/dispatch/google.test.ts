import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createCeiling } from '../../src/dispatch/ceiling.ts';
import { createDispatcher, type DispatcherOptions, isFailed } from '../../src/dispatch/dispatcher.ts';
import { JOURNAL_FILE, openJournal } from '../../src/dispatch/journal.ts';
import { realClock } from '../../src/io/clock.ts';
import { codePoints } from '../../src/providers/contract.ts';
import { createGoogle, readGoogleSettings } from '../../src/providers/google.ts';
import { type ServerBehaviour, startGoogleServer } from '../support/google-server.ts';
import { makeItem } from './fake-provider.ts';

const clean: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of clean.splice(0).reverse()) await end();
});

async function connect(behaviour: ServerBehaviour, more: Partial<DispatcherOptions>, itemsPerRequest = 1024) {
  const server = await startGoogleServer(behaviour);
  const google = await createGoogle(readGoogleSettings(server.env), { clock: realClock });
  const provider = { ...google, limits: { ...google.limits, itemsPerRequest } };
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-google-dispatch-'));
  const journal = openJournal(join(folder, JOURNAL_FILE));
  clean.push(
    () => server.close(),
    () => provider.close?.(),
    () => rmSync(folder, { recursive: true, force: true }),
    () => journal.close(),
  );
  const make = () =>
    createDispatcher({
      provider,
      pair: { from: 'ar', to: 'en' },
      clock: realClock,
      random: Math.random,
      journal,
      ...more,
    });
  return { server, make };
}

const makeTexts = (count: number) =>
  Array.from({ length: count }, (_, n) => `خبر رقم ${n} ${'كلمة '.repeat(n % 12)}نهاية`);
const sizeOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + codePoints(text), 0);
const submitAll = (desk: ReturnType<typeof createDispatcher>, texts: readonly string[]) =>
  Promise.all(texts.map((text) => desk.submit(makeItem(text))));

test('a server that counts a true sliding window hardly ever has to refuse, and nothing is billed twice', async () => {
  const caps = { requests: 20, chars: 3000, perSeconds: 1 };
  const { server, make } = await connect(
    { delayMs: 30, limit: { requests: 20, chars: 3000, perMs: 1000, tell: 'retry-info' } },
    { limits: caps, ceiling: createCeiling({ chars: 1e6, cost: 100 }) },
  );
  const texts = makeTexts(500);
  const desk = make();
  const outcomes = await submitAll(desk, texts);
  expect(outcomes.filter(isFailed)).toEqual([]);
  // On an idle machine none; a busy one delivers requests up to a tenth of this short window late. A request that the server came to only when it got
  // time again counts from then, and may be one too many there.
  const late = server.stats.arrivals.filter(({ at, notBefore }) => at - notBefore > 50).length;
  expect(server.stats.refused).toBeLessThanOrEqual(5 + late);
  expect(server.stats.billedCodePoints).toBe(sizeOf(texts));
  expect(desk.stats().billed).toBe(sizeOf(texts));

  const again = make();
  expect((await submitAll(again, texts)).every((outcome) => outcome.fromJournal)).toBe(true);
  expect(again.stats().requests).toBe(0);
}, 60_000);

test.for(['seconds', 'date', 'retry-info', 'none'] as const)(
  'a quota that is lower than the desk thinks, told as %s: it waits, and gets everything in the end',
  { timeout: 60_000 },
  async (tell) => {
    const { server, make } = await connect({ limit: { requests: 6, perMs: 1000, tell } }, {}, 3);
    const texts = makeTexts(60);
    const outcomes = await submitAll(make(), texts);
    expect(outcomes.filter(isFailed)).toEqual([]);
    expect(server.stats.answered).toBe(20);
    expect(server.stats.billedCodePoints).toBe(sizeOf(texts));
    expect(server.stats.refused).toBeGreaterThan(0);
    expect(server.stats.refused).toBeLessThan(20);
  },
);

test('what comes back in the wrong number is asked for again one by one', async () => {
  const { server, make } = await connect({ drop: 1 }, {});
  const outcomes = await submitAll(make(), makeTexts(5));
  expect(outcomes.filter(isFailed)).toEqual([]);
  expect(server.requests.map(({ contents }) => contents.length)).toEqual([5, 1, 1, 1, 1, 1]);
});

test('Ctrl+C while the server hangs: everybody hears of it within three seconds', async () => {
  const away = new AbortController();
  const { server, make } = await connect({ hang: 'all' }, { signal: away.signal });
  const all = submitAll(make(), makeTexts(5));
  setTimeout(() => away.abort(), 500);
  const start = performance.now();
  expect((await all).map((outcome) => isFailed(outcome) && outcome.fault.kind)).toEqual(Array(5).fill('aborted'));
  expect(performance.now() - start).toBeLessThan(4000);
  expect(server.stats.calls).toBe(1);
});
