import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TarjumanError } from '../../src/core/error.ts';
import { createCeiling } from '../../src/dispatch/ceiling.ts';
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
let folder: string;
let journal: Journal;
let clock: FakeClock;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-dispatch-'));
  clock = makeClock();
  journal = openJournal(join(folder, JOURNAL_FILE), { now: clock.now });
});

afterEach(() => {
  journal.close();
  rmSync(folder, { recursive: true, force: true });
});

function make(
  settings: FakeSettings = {},
  more: Partial<DispatcherOptions> = {},
): { engine: FakeProvider; desk: Dispatcher } {
  const engine = makeProvider(clock, settings);
  const desk = createDispatcher({ provider: engine, pair, clock, random: () => 0.5, journal, ...more });
  return { engine, desk };
}

const askAll = (desk: Dispatcher, texts: readonly string[]) =>
  Promise.all(texts.map((text) => desk.submit(makeItem(text))));
const shown = (outcome: Outcome) => (isFailed(outcome) ? outcome.fault.kind : outcome.text);
const numbered = (count: number, word = 'خبر') => Array.from({ length: count }, (_, index) => `${word} ${index + 1}`);
const down: Fault = { kind: 'unavailable', message: 'no answer' };

describe('putting together', () => {
  test('what several articles submit in one go travels in full requests', async () => {
    const { engine, desk } = make();
    const outcomes = await askAll(desk, numbered(60));
    expect(outcomes.map(shown)).toEqual(numbered(60).map((text) => `EN ${text}`));
    expect(engine.calls.map(({ texts }) => texts.length)).toEqual([25, 25, 10]);
  });

  test('a request never holds more characters than the engine takes, nor more than a quarter of the window', async () => {
    const texts = numbered(40, 'ا'.repeat(90));
    const { engine, desk } = make({ limits: { charsPerRequest: 300 } });
    await askAll(desk, texts);
    expect(Math.max(...engine.calls.map(({ texts: sent }) => sent.join('').length))).toBeLessThanOrEqual(300);
    const tight = make({ fingerprint: '2' }, { limits: { requests: 100, chars: 1000, perSeconds: 1 } });
    await askAll(tight.desk, texts);
    expect(Math.max(...tight.engine.calls.map(({ texts: sent }) => sent.join('').length))).toBeLessThanOrEqual(250);
  });

  test('at most N requests are under way', async () => {
    const { engine, desk } = make({ latencyMs: 100, limits: { itemsPerRequest: 1 } }, { maxInFlight: 3 });
    await askAll(desk, numbered(20));
    expect(engine.peak).toBe(3);
  });

  test('a lone item goes without being asked for, and flush sends at once', async () => {
    const { engine, desk } = make();
    expect(shown(await desk.submit(makeItem('خبر')))).toBe('EN خبر');
    const later = desk.submit(makeItem('آخر'));
    desk.flush();
    expect(shown(await later)).toBe('EN آخر');
    expect(engine.calls).toHaveLength(2);
  });

  test('the same text with the same names goes out once, is billed once, and all are answered', async () => {
    const { engine, desk } = make();
    const outcomes = await askAll(desk, ['أ', 'ب', 'أ', 'أ']);
    expect(engine.calls.flatMap(({ texts }) => texts)).toEqual(['أ', 'ب']);
    expect(outcomes.map(shown)).toEqual(['EN أ', 'EN ب', 'EN أ', 'EN أ']);
    expect(outcomes.map(({ billed }) => billed)).toEqual([1, 1, 0, 0]);
    expect(outcomes.map(({ shared }) => shared)).toEqual([false, false, true, true]);
    expect((await desk.submit(makeItem('أ'))).shared).toBe(true);
    const term = { start: 0, end: 1, kind: 'name', term: 'أ', translation: 'A' } as const;
    expect((await desk.submit(makeItem('أ', { terms: [term] }))).shared).toBe(false);
    expect(engine.calls).toHaveLength(2);
    expect(desk.stats()).toMatchObject({ answered: 3, shared: 3, requests: 2, billed: 3, waiting: 0, inFlight: 0 });
  });

  test('a single text longer than a request should be goes alone, as long as the engine takes it', async () => {
    const { engine, desk } = make({ limits: { charsPerRequest: 10, charsPerItem: 30 } });
    expect((await askAll(desk, ['أ', 'ب'.repeat(25), 'ج'])).map(isFailed)).toEqual([false, false, false]);
    expect(engine.calls.map(({ texts }) => texts.length)).toEqual([1, 1, 1]);
  });

  test('an item that no request can hold is a fault at once, and nothing is sent', async () => {
    const { engine, desk } = make({ limits: { charsPerItem: 10 } });
    const outcome = await desk.submit(makeItem('ا'.repeat(11)));
    expect(outcome).toMatchObject({
      fault: { kind: 'too-large', message: '11 characters; fake takes 10 in one text' },
    });
    const tight = make({}, { limits: { requests: 5, chars: 5, perSeconds: 1 } });
    expect(await tight.desk.submit(makeItem('123456'))).toMatchObject({ fault: { kind: 'too-large' } });
    expect(engine.calls).toHaveLength(0);
  });
});

describe('what an engine said is remembered', () => {
  test('a second run pays nothing, and gives the same text, bill and time', async () => {
    const first = make();
    const before = await askAll(first.desk, numbered(30));
    await clock.sleep(60_000);
    const second = make();
    const after = await askAll(second.desk, numbered(30));
    expect(second.engine.calls).toHaveLength(0);
    expect(after).toEqual(before.map((outcome) => ({ ...outcome, fromJournal: true })));
  });

  test.for([
    ['another model', { fingerprint: '2' }, {}],
    ['another pair', {}, { pair: { from: 'ar', to: 'fr' } }],
  ] as const)('%s is asked anew', async ([, settings, more]) => {
    await make().desk.submit(makeItem('خبر'));
    const { engine, desk } = make(settings, more);
    await desk.submit(makeItem('خبر'));
    expect(engine.calls).toHaveLength(1);
  });

  test('an answer that the judge does not take is a fault, is paid for, and is not asked for again', async () => {
    const judge = () => ({ kind: 'source-script-left', message: 'Arabic letters are left' }) as const;
    const outcome = await make({}, { judge }).desk.submit(makeItem('خبر'));
    expect(outcome).toMatchObject({ fault: { kind: 'source-script-left' }, billed: 3, fromJournal: false });
    const again = make({}, { judge });
    expect(await again.desk.submit(makeItem('خبر'))).toMatchObject({
      fault: { kind: 'source-script-left' },
      fromJournal: true,
    });
    expect(again.engine.calls).toHaveLength(0);
    // The text itself was kept: a judge that has changed its mind takes it, unpaid.
    const milder = make({}, { judge: () => undefined });
    expect(shown(await milder.desk.submit(makeItem('خبر')))).toBe('EN خبر');
    expect(milder.engine.calls).toHaveLength(0);
  });

  test('failed ones are asked again with `failed`, all of them with `all`, and each once', async () => {
    const refusing: FakeSettings = {
      reply: ({ texts }) => (texts[0] === 'سيئ' ? { kind: 'refused', message: 'policy' } : undefined),
      limits: { itemsPerRequest: 1 },
    };
    await askAll(make(refusing).desk, ['جيد', 'سيئ']);
    await clock.sleep(1000);
    const failed = make(refusing, { again: 'failed' });
    await askAll(failed.desk, ['جيد', 'سيئ']);
    await askAll(failed.desk, ['جيد', 'سيئ']);
    expect(failed.engine.calls.map(({ texts }) => texts[0])).toEqual(['سيئ']);
    await clock.sleep(1000);
    const all = make({ limits: { itemsPerRequest: 1 } }, { again: 'all' });
    expect((await askAll(all.desk, ['جيد', 'سيئ'])).map(shown)).toEqual(['EN جيد', 'EN سيئ']);
    await askAll(all.desk, ['جيد', 'سيئ']);
    expect(all.engine.calls).toHaveLength(2);
  });

  test('even then, what another process was answered since the run began is taken', async () => {
    const forced = make({}, { again: 'all' });
    await clock.sleep(1000);
    await make().desk.submit(makeItem('خبر'));
    expect(await forced.desk.submit(makeItem('خبر'))).toMatchObject({ text: 'EN خبر', fromJournal: true });
    expect(forced.engine.calls).toHaveLength(0);
  });

  test('an answer is on the disk before anybody hears of it', async () => {
    const order: string[] = [];
    const watched: Journal = {
      ...journal,
      put: (entries) => {
        journal.put(entries);
        order.push('stored');
      },
    };
    const { desk } = make({}, { journal: watched });
    await desk.submit(makeItem('خبر')).then(() => order.push('heard'));
    expect(order).toEqual(['stored', 'heard']);
  });

  test('a full disk stops the run with its reason; what was paid for is handed over all the same', async () => {
    const full: Journal = {
      ...journal,
      put: () => {
        throw new TarjumanError('OUTPUT_UNWRITABLE', { file: 'answers.sqlite' }, 'the disk is full', 'make room');
      },
    };
    const { desk, engine } = make({ latencyMs: 10 }, { journal: full, maxInFlight: 1 });
    const outcomes = await askAll(desk, numbered(30));
    expect(outcomes.slice(0, 25).every((outcome) => !isFailed(outcome))).toBe(true);
    expect(outcomes.slice(25).map(shown)).toEqual(Array(5).fill('store'));
    expect(desk.failure?.code).toBe('OUTPUT_UNWRITABLE');
    expect(engine.calls).toHaveLength(1);
  });
});

describe('faults, by what can be done about them', () => {
  test('rate-limited: everybody waits as long as the service says, and nothing is lost', async () => {
    const events: string[] = [];
    const { engine, desk } = make(
      {
        reply: ({ number }) =>
          number === 1 ? { kind: 'rate-limited', message: 'quota', retryAfterMs: 7000 } : undefined,
      },
      { onEvent: ({ type }) => events.push(type) },
    );
    const [outcome] = await askAll(desk, ['خبر']);
    expect(outcome).toMatchObject({ text: 'EN خبر', attempts: 2 });
    expect(engine.calls[1]!.at - engine.calls[0]!.at).toBeGreaterThanOrEqual(7000);
    expect(events).toEqual(['sent', 'answered', 'paused', 'sent', 'answered']);
  });

  test('rate-limited without a word: a window of a minute is outlived', async () => {
    const { engine, desk } = make({
      reply: ({ at }) => (at < 75_000 ? { kind: 'rate-limited', message: 'quota' } : undefined),
    });
    expect((await askAll(desk, numbered(100))).every((outcome) => !isFailed(outcome))).toBe(true);
    // Backing off, one ahead of the others: far fewer tries than seconds.
    expect(engine.calls.length).toBeLessThan(25);
  });

  test('rate-limited for ever: given up after some minutes, and by Retry-After beyond ten at once', async () => {
    const always = make({ reply: () => ({ kind: 'rate-limited', message: 'quota' }) });
    expect((await askAll(always.desk, numbered(30))).map(shown)).toEqual(Array(30).fill('rate-limited'));
    expect(clock.elapsed).toBeGreaterThan(120_000);
    expect(clock.elapsed).toBeLessThan(300_000);
    const start = clock.elapsed;
    const long = make({ reply: () => ({ kind: 'rate-limited', message: 'quota', retryAfterMs: 3_600_000 }) });
    expect(shown(await long.desk.submit(makeItem('خبر')))).toBe('rate-limited');
    expect(clock.elapsed - start).toBeLessThan(1000);
  });

  test('unavailable: again with growing waits, a few times', async () => {
    const { engine, desk } = make({ reply: ({ number }) => (number <= 3 ? down : undefined) });
    expect(await desk.submit(makeItem('خبر'))).toMatchObject({ text: 'EN خبر', attempts: 4 });
    const waits = engine.calls.slice(1).map(({ at }, index) => at - engine.calls[index]!.at);
    expect(waits[1]!).toBeGreaterThan(waits[0]!);
    expect(waits[2]!).toBeGreaterThan(waits[1]!);
  });

  test('unavailable for good: the run stops after three requests in a row found nobody, and asks again next time', async () => {
    const dead = make({ reply: () => down, limits: { itemsPerRequest: 1 } });
    expect((await askAll(dead.desk, numbered(50))).map(shown)).toEqual(Array(50).fill('unavailable'));
    expect(dead.engine.calls.length).toBeLessThanOrEqual(32);
    expect(journal.count().faults).toBe(0);
    expect(shown(await make().desk.submit(makeItem('خبر 1')))).toBe('EN خبر 1');
  });

  test('unavailable because of one text, while others are answered: the others get theirs, and the next run asks for it again', async () => {
    const { desk } = make({
      reply: ({ texts }) => (texts.includes('سم') ? down : undefined),
      limits: { itemsPerRequest: 8 },
    });
    const texts = [...numbered(8), 'سم', ...numbered(40, 'نبأ')];
    const outcomes = await askAll(desk, texts);
    expect(outcomes.filter(isFailed).map(({ fault }) => fault.kind)).toEqual(['unavailable']);
    expect(journal.count().faults).toBe(0);
    expect(shown(await make().desk.submit(makeItem('سم')))).toBe('EN سم');
  });

  test.for(['auth', 'quota', 'unsupported-pair'] as const)(
    '%s: nothing more is asked, every open item has that fault',
    async (kind) => {
      const { engine, desk } = make(
        { reply: () => ({ kind, message: 'no' }), latencyMs: 50, limits: { itemsPerRequest: 1 } },
        { maxInFlight: 2 },
      );
      expect((await askAll(desk, numbered(20))).map(shown)).toEqual(Array(20).fill(kind));
      expect(engine.calls).toHaveLength(2);
      expect(shown(await desk.submit(makeItem('آخر')))).toBe(kind);
      expect(desk.stats().stopped?.kind).toBe(kind);
      expect(journal.count().faults).toBe(0);
    },
  );

  test.for(['too-large', 'bad-request', 'refused', 'truncated', 'wrong-count'] as const)(
    '%s: the one that spoils a request is found, the others are translated, and it is not asked for again',
    async (kind) => {
      const settings: FakeSettings = {
        reply: ({ texts }) => (texts.includes('سم') ? { kind, message: 'no' } : undefined),
      };
      const texts = [...numbered(6), 'سم', ...numbered(6, 'نبأ')];
      const { desk } = make(settings);
      expect((await askAll(desk, texts)).map(shown)).toEqual(
        texts.map((text) => (text === 'سم' ? kind : `EN ${text}`)),
      );
      const again = make(settings);
      await askAll(again.desk, texts);
      expect(again.engine.calls).toHaveLength(0);
    },
  );

  test('a bad request where nothing ever came through may be a wrong setting, and is not held against the text', async () => {
    await make({ reply: () => ({ kind: 'bad-request', message: 'no such model' }) }).desk.submit(makeItem('خبر'));
    expect(shown(await make().desk.submit(makeItem('خبر')))).toBe('EN خبر');
  });

  test.for<[string, FakeSettings['reply'], string]>([
    ['too few answers', () => [], 'wrong-count'],
    ['answers of others', (_, items) => items.map(() => ({ id: 'x', text: 'y', billed: 1 })), 'wrong-count'],
    [
      'a throw',
      () => {
        throw new Error('bug');
      },
      'unavailable',
    ],
  ])('a provider that breaks its contract (%s) harms nobody', async ([, reply, kind]) => {
    const { desk } = make({ ...(reply && { reply }) });
    expect((await askAll(desk, ['أ', 'ب'])).map(shown)).toEqual([kind, kind]);
  });

  test('whatever faults come in whatever order, every item has exactly one outcome, and no text is sent after its answer', async () => {
    const kinds: readonly (Fault | undefined)[] = [
      undefined,
      undefined,
      undefined,
      { kind: 'rate-limited', message: '', retryAfterMs: 500 },
      { kind: 'rate-limited', message: '' },
      down,
      { kind: 'too-large', message: '' },
      { kind: 'bad-request', message: '' },
      { kind: 'refused', message: '' },
      { kind: 'wrong-count', message: '' },
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: kinds.length - 1 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 4 }),
        async (faults, count, itemsPerRequest, maxInFlight) => {
          clock = makeClock();
          const answered = new Set<string>();
          const { desk } = make(
            {
              latencyMs: 20,
              limits: { itemsPerRequest },
              reply: ({ number, texts }) => {
                expect(texts.filter((text) => answered.has(text))).toEqual([]);
                const fault = kinds[faults[number - 1] ?? 0];
                if (!fault) for (const text of texts) answered.add(text);
                return fault;
              },
            },
            { journal: undefined, maxInFlight } as Partial<DispatcherOptions>,
          );
          const outcomes = await askAll(desk, numbered(count));
          expect(outcomes).toHaveLength(count);
          for (const [index, outcome] of outcomes.entries()) {
            if (!isFailed(outcome)) expect(outcome.text).toBe(`EN خبر ${index + 1}`);
          }
          expect(outcomes.filter((outcome) => !isFailed(outcome))).toHaveLength(answered.size);
          expect(desk.stats()).toMatchObject({ inFlight: 0, waiting: 0 });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the ceiling', () => {
  test('holds across retries that may have been billed: the run stops before it is passed', async () => {
    const ceiling = createCeiling({ chars: 25, cost: 1 });
    const { engine, desk } = make({ reply: () => down }, { ceiling });
    const outcomes = await askAll(desk, ['ا'.repeat(10)]);
    expect(outcomes.map(shown)).toEqual(['ceiling']);
    expect(engine.calls).toHaveLength(2);
    expect(ceiling.used().chars).toBe(20);
  });

  test('a refusal for too many requests costs nothing', async () => {
    const ceiling = createCeiling({ chars: 10, cost: 1 });
    const { desk } = make(
      { reply: ({ number }) => (number < 4 ? { kind: 'rate-limited', message: 'quota' } : undefined) },
      { ceiling },
    );
    expect((await askAll(desk, ['ا'.repeat(10)])).map(shown)).toEqual([`EN ${'ا'.repeat(10)}`]);
    expect(ceiling.used().chars).toBe(10);
  });

  test('money counts as well, at the provider’s price', async () => {
    const ceiling = createCeiling({ chars: 1e9, cost: 0.001 });
    const { desk } = make({ usdPerMillion: 20, limits: { itemsPerRequest: 1 } }, { ceiling, maxInFlight: 1 });
    const outcomes = await askAll(desk, ['ا'.repeat(30), 'ب'.repeat(30)]);
    expect(outcomes.map(isFailed)).toEqual([false, true]);
    expect(desk.stats().cost).toBeCloseTo(0.0006, 10);
  });
});

describe('Ctrl+C', () => {
  test('nothing new starts; what is under way may end and is kept', async () => {
    const away = new AbortController();
    const { engine, desk } = make(
      { latencyMs: 1500, limits: { itemsPerRequest: 1 } },
      { signal: away.signal, maxInFlight: 2 },
    );
    const all = askAll(desk, numbered(6));
    await clock.sleep(1000);
    away.abort();
    expect((await all).map(shown)).toEqual(['EN خبر 1', 'EN خبر 2', ...Array(4).fill('aborted')]);
    expect(engine.calls).toHaveLength(2);
    expect(clock.elapsed).toBeLessThan(2000);
    expect(journal.count().open).toBe(2);
    expect(shown(await desk.submit(makeItem('آخر')))).toBe('aborted');
  });

  test.for([
    ['minds its signal', true],
    ['does not', false],
  ] as const)('after two seconds a call is cut off, whether the provider %s', async ([, minds]) => {
    const away = new AbortController();
    const { engine, desk } = make({ latencyMs: 60_000, minds }, { signal: away.signal });
    const all = askAll(desk, ['خبر']);
    await clock.sleep(1000);
    away.abort();
    expect((await all).map(shown)).toEqual(['aborted']);
    expect(clock.elapsed).toBeGreaterThanOrEqual(3000);
    expect(clock.elapsed).toBeLessThan(4000);
    expect(engine.calls[0]!.signal.aborted).toBe(true);
  });

  test('it ends pauses and rests, too', async () => {
    for (const fault of [{ kind: 'rate-limited', message: 'quota', retryAfterMs: 300_000 }, down] as const) {
      const away = new AbortController();
      const { desk } = make({ reply: () => fault, fingerprint: fault.kind }, { signal: away.signal });
      const start = clock.elapsed;
      const all = askAll(desk, ['خبر']);
      await clock.sleep(200);
      expect(desk.stats()).toMatchObject({
        waiting: 1,
        ...(fault.kind === 'rate-limited' && { paused: { reason: 'quota' } }),
      });
      away.abort();
      expect((await all).map(shown)).toEqual(['aborted']);
      expect(clock.elapsed - start).toBeLessThan(1000);
    }
  });

  test('before the start: nothing is sent at all', async () => {
    const { engine, desk } = make({}, { signal: AbortSignal.abort() });
    expect((await askAll(desk, ['خبر'])).map(shown)).toEqual(['aborted']);
    expect(engine.calls).toHaveLength(0);
  });
});

test('no event, fault or journal entry holds a word of the article', async () => {
  const said: string[] = [];
  const { desk } = make(
    { reply: ({ texts }) => (texts.includes('سري') ? { kind: 'refused', message: 'policy' } : undefined) },
    { onEvent: (event) => said.push(JSON.stringify(event)) },
  );
  await askAll(desk, ['سري', 'خبر']);
  expect(said.join('')).not.toMatch(/سري|خبر/);
});

test('the caps hold from the first request to the last, and the window is used', async () => {
  const caps = { requests: 80, chars: 16_000, perSeconds: 4 };
  const { engine, desk } = make({ latencyMs: 30 }, { limits: caps });
  const texts = Array.from({ length: 3000 }, (_, index) => `${index} `.padEnd(40 + ((index * 37) % 160), 'خ'));
  await askAll(desk, texts);
  for (const { at: start } of engine.calls) {
    const inside = engine.calls.filter(({ at }) => at >= start && at <= start + 4000);
    expect(inside.length).toBeLessThanOrEqual(caps.requests);
    expect(inside.flatMap(({ texts: sent }) => sent).join('').length).toBeLessThanOrEqual(caps.chars);
  }
  // What could have begun up to a moment, at best; looked at where the last windows have just been filled.
  let sent = 0;
  const used = engine.calls.map(({ at, texts: batch }) => {
    sent += batch.join('').length;
    return sent / (caps.chars * (1 + at / 4000));
  });
  expect(Math.max(...used.slice(-60))).toBeGreaterThan(0.98);
});
