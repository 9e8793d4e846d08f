import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Breaker, COOLDOWN_MS, createBreaker } from '../../src/dispatch/breaker.ts';
import { createCeiling } from '../../src/dispatch/ceiling.ts';
import { type Chain, createChain } from '../../src/dispatch/chain.ts';
import {
  createDispatcher,
  type Dispatcher,
  type DispatcherOptions,
  isFailed,
  type Outcome,
} from '../../src/dispatch/dispatcher.ts';
import { JOURNAL_FILE, type Journal, openJournal } from '../../src/dispatch/journal.ts';
import type { Fault } from '../../src/providers/contract.ts';
import { type FakeClock, makeClock } from './fake-clock.ts';
import { type FakeProvider, type FakeSettings, makeItem, makeProvider } from './fake-provider.ts';

const pair = { from: 'ar', to: 'en' };
const down: Fault = { kind: 'unavailable', message: 'no answer' };
let folder: string;
let journal: Journal;
let clock: FakeClock;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-chain-'));
  clock = makeClock();
  journal = openJournal(join(folder, JOURNAL_FILE), { now: clock.now });
});
afterEach(() => {
  journal.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Made {
  readonly chain: Chain;
  readonly engines: readonly FakeProvider[];
  readonly dispatchers: readonly Dispatcher[];
  readonly breakers: readonly Breaker[];
}

/** One engine for each of `settings`, called a, b, c … */
function make(settings: readonly FakeSettings[], more: Partial<DispatcherOptions> = {}): Made {
  const engines = settings.map((one, index) => ({ ...makeProvider(clock, one), id: 'abc'[index]! }));
  const breakers = engines.map(() => createBreaker(clock));
  const dispatchers = engines.map((provider) =>
    createDispatcher({ provider, pair, clock, random: () => 0.5, journal, outageRounds: 3, ...more }),
  );
  const links = engines.map(({ id }, i) => ({ provider: id, dispatcher: dispatchers[i]!, breaker: breakers[i]! }));
  return { chain: createChain(links, clock), engines, dispatchers, breakers };
}

const askAll = (chain: Chain, texts: readonly string[]) =>
  Promise.all(texts.map((text) => chain.submit(makeItem(text))));
const numbered = (count: number, word = 'خبر') => Array.from({ length: count }, (_, index) => `${word} ${index + 1}`);
const by = (outcome: Outcome) => (isFailed(outcome) ? `${outcome.provider}!${outcome.fault.kind}` : outcome.provider);
const refusing = (text: string, kind: Fault['kind'] = 'refused'): FakeSettings => ({
  reply: ({ texts }) => (texts.includes(text) ? ({ kind, message: 'no' } as Fault) : undefined),
});

describe('the next engine is asked, text by text', () => {
  test.for(['refused', 'truncated', 'wrong-count', 'bad-request', 'too-large'] as const)(
    'where one says %s; the others stay with the first, and the outcome says why',
    async (kind) => {
      const { chain, engines } = make([refusing('سم', kind), {}]);
      const outcomes = await askAll(chain, [...numbered(4), 'سم']);
      expect(outcomes.map(by)).toEqual(['a', 'a', 'a', 'a', 'b']);
      expect(outcomes.at(-1)).toMatchObject({ passed: [{ provider: 'a', kind, message: 'no' }] });
      expect(outcomes[0]).not.toHaveProperty('passed');
      expect(engines[1]!.calls.flatMap(({ texts }) => texts)).toEqual(['سم']);
    },
  );

  test.for(['auth', 'quota', 'unsupported-pair'] as const)(
    'all of them where the first can never answer (%s)',
    async (kind) => {
      const { chain, engines } = make([{ reply: () => ({ kind, message: 'no' }) }, {}]);
      expect((await askAll(chain, numbered(40))).map(by)).toEqual(Array(40).fill('b'));
      await askAll(chain, numbered(40, 'نبأ'));
      expect(engines[0]!.calls.length).toBeLessThanOrEqual(2);
    },
  );

  test('where the answer does not pass; and a second run asks neither of them again', async () => {
    const judge = (_: unknown, text: string) =>
      text.startsWith('AR') ? ({ kind: 'source-script-left', message: 'letters are left' } as const) : undefined;
    const bad: FakeSettings = {
      reply: (_, items) => items.map(({ id, text }) => ({ id, text: `AR ${text}`, billed: 3 })),
    };
    const first = make([bad, {}], { judge });
    expect(await first.chain.submit(makeItem('خبر'))).toMatchObject({
      provider: 'b',
      passed: [{ provider: 'a', kind: 'source-script-left' }],
    });
    const second = make([bad, {}], { judge });
    expect(second.chain.wouldAsk(makeItem('خبر'))).toBeUndefined();
    expect(await second.chain.submit(makeItem('خبر'))).toMatchObject({
      provider: 'b',
      fromJournal: true,
      passed: [{ provider: 'a', kind: 'source-script-left' }],
    });
    expect([...second.engines[0]!.calls, ...second.engines[1]!.calls]).toEqual([]);
    // A chain with one engine more asks only that one.
    const longer = make([bad, bad, {}], { judge });
    const third = longer.chain.wouldAsk(makeItem('آخر'));
    expect(third).toBe('a');
  });

  test('where none gives a text, the last one’s reason counts, and those before it are told', async () => {
    const { chain } = make([refusing('سم'), refusing('سم', 'bad-request')]);
    const outcomes = await askAll(chain, ['خبر', 'سم']);
    expect(outcomes[1]).toMatchObject({
      provider: 'b',
      fault: { kind: 'bad-request' },
      passed: [{ provider: 'a', kind: 'refused' }],
    });
    expect(chain.counts()).toMatchObject({ answered: 1, failed: 1 });
  });

  test('but not where the run itself ends: the ceiling holds for all engines together', async () => {
    const ceiling = createCeiling({ chars: 25, cost: 1 });
    const { chain, engines } = make([{ reply: () => ({ kind: 'refused', message: 'no' }) }, {}], { ceiling });
    const outcomes = await askAll(chain, ['ا'.repeat(10), 'ب'.repeat(10)]);
    // Twice ten went to the first in one request; one of them again, alone, would pass it.
    expect(outcomes.map(by)).toEqual(['a!ceiling', 'a!ceiling']);
    expect(engines[1]!.calls).toEqual([]);
    expect(ceiling.used().chars).toBeLessThanOrEqual(25);
  });
});

test('the same text goes through the chain once, however many articles hold it', async () => {
  const { chain, engines } = make([refusing('سم'), {}]);
  const outcomes = await askAll(chain, ['سم', 'خبر', 'سم', 'سم']);
  expect(outcomes.map(by)).toEqual(['b', 'a', 'b', 'b']);
  expect(outcomes.map(({ shared }) => shared)).toEqual([false, false, true, true]);
  expect((await chain.submit(makeItem('سم'))).shared).toBe(true);
  expect(engines[1]!.calls).toHaveLength(1);
  expect(engines[0]!.calls.flatMap(({ texts }) => texts).filter((text) => text === 'سم')).toHaveLength(2);
  expect(chain.counts()).toEqual(expect.objectContaining({ answered: 2, shared: 3, failed: 0 }));
});

describe('an engine that is not there', () => {
  test('is left alone after a few rounds, the next one takes over, and a trial brings it back', async () => {
    let dead = true;
    const { chain, engines, breakers } = make([{ reply: () => (dead ? down : undefined), latencyMs: 10 }, {}]);
    expect((await askAll(chain, numbered(60))).map(by)).toEqual(Array(60).fill('b'));
    const tries = engines[0]!.calls.length;
    expect((await askAll(chain, numbered(30, 'نبأ'))).map(by)).toEqual(Array(30).fill('b'));
    expect(engines[0]!.calls).toHaveLength(tries);
    // Too early; then one text alone is the trial, and while it is away the others do not wait for it.
    await clock.sleep(breakers[0]!.retryInMs!);
    expect((await askAll(chain, numbered(20, 'ثالث'))).map(by)).toEqual(Array(20).fill('b'));
    expect(engines[0]!.calls).toHaveLength(tries + 1);
    expect(engines[0]!.calls.at(-1)!.texts).toHaveLength(1);
    // Not back: the next trial waits twice as long.
    expect(breakers[0]!.retryInMs!).toBeGreaterThan(COOLDOWN_MS * 1.5);
    await clock.sleep(breakers[0]!.retryInMs!);
    dead = false;
    const back = await askAll(chain, numbered(10, 'رابع'));
    expect(back.map(by)).toEqual(['a', ...Array(9).fill('b')]);
    expect((await askAll(chain, numbered(10, 'خامس'))).map(by)).toEqual(Array(10).fill('a'));
  });

  test('without another engine the rest waits for the trial, and nothing is asked before its time', async () => {
    let dead = true;
    const { chain, engines, breakers } = make([{ reply: () => (dead ? down : undefined), latencyMs: 10 }]);
    expect((await askAll(chain, numbered(30))).map(by)).toEqual(Array(30).fill('a!unavailable'));
    const tries = engines[0]!.calls.length;
    expect(by(await chain.submit(makeItem('مبكر')))).toBe('a!unavailable');
    expect(engines[0]!.calls).toHaveLength(tries);
    await clock.sleep(breakers[0]!.retryInMs!);
    dead = false;
    expect((await askAll(chain, numbered(30))).map(by)).toEqual(Array(30).fill('a'));
    expect(engines[0]!.calls[tries]!.texts).toHaveLength(1);
  });

  test('what the second engine answered meanwhile is not paid for again after a kill', async () => {
    const first = make([{ reply: () => down }, {}]);
    await askAll(first.chain, numbered(5));
    // The run is cut off before any record is written; the next one finds both engines well.
    const second = make([{}, {}]);
    const outcomes = await askAll(second.chain, numbered(5));
    expect(outcomes.map(by)).toEqual(Array(5).fill('b'));
    expect(outcomes[0]).toMatchObject({ fromJournal: true, passed: [{ provider: 'a', kind: 'unavailable' }] });
    expect(second.engines.flatMap(({ calls }) => calls)).toEqual([]);
    // Once a record has them, the preferred engine is asked as ever.
    journal.settle(outcomes.map(({ key }) => key));
    expect((await askAll(make([{}, {}]).chain, numbered(5))).map(by)).toEqual(Array(5).fill('a'));
  });
});

test('what is urgent overtakes all that waits', async () => {
  const { chain, engines } = make([{ latencyMs: 100, limits: { itemsPerRequest: 5 } }], { maxInFlight: 1 });
  const ordinary = askAll(chain, numbered(50));
  await clock.sleep(150);
  await chain.submit(makeItem('عاجل'), 1);
  // One request was under way when it came.
  expect(engines[0]!.calls.findIndex(({ texts }) => texts.includes('عاجل'))).toBeLessThanOrEqual(3);
  expect((await ordinary).map(by)).toEqual(Array(50).fill('a'));
  expect(engines[0]!.calls).toHaveLength(11);
});

test('each answer says what it cost and how long it took', async () => {
  const { chain } = make([{ latencyMs: 120, usdPerMillion: 20 }]);
  const outcome = await chain.submit(makeItem('خبر'));
  expect(outcome).toMatchObject({ cost: 0.00006, ms: 120 });
  expect(await make([{ usdPerMillion: 99 }]).chain.submit(makeItem('خبر'))).toMatchObject({ cost: 0.00006, ms: 120 });
});
