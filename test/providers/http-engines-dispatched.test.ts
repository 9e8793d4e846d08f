import { afterEach, describe, expect, test } from 'vitest';
import { createDispatcher, isFailed } from '../../src/dispatch/dispatcher.ts';
import { realClock } from '../../src/io/clock.ts';
import type { Provider } from '../../src/providers/contract.ts';
import { createDeepl, readDeeplSettings } from '../../src/providers/deepl.ts';
import { createLibreTranslate, readLibreTranslateSettings } from '../../src/providers/libretranslate.ts';
import { createOpenAi, readOpenAiSettings } from '../../src/providers/openai.ts';
import { makeItem } from '../contracts/provider.ts';
import { startDeeplServer } from '../support/deepl-server.ts';
import { startLibreServer } from '../support/libretranslate-server.ts';
import { type ChatBehaviour, itemsOf, startChatServer } from '../support/openai-server.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

function keep<T extends { close(): Promise<void> }>(server: T): T {
  open.push(server);
  return server;
}

/** What becomes of these texts on the whole way: text, or the kind of the fault. */
async function run(provider: Provider, texts: readonly string[]) {
  const dispatcher = createDispatcher({
    provider,
    pair: { from: 'ar', to: 'en' },
    limits: { requests: 1000, chars: 1_000_000, perSeconds: 1 },
    clock: realClock,
    random: () => 0.5,
  });
  const outcomes = await Promise.all(texts.map((text, index) => dispatcher.submit(makeItem(`s${index}`, text))));
  return {
    texts: outcomes.map((outcome) => (isFailed(outcome) ? outcome.fault.kind : outcome.text)),
    stats: dispatcher.stats(),
  };
}

const numbers = Array.from({ length: 12 }, (_, index) => `العدد ${index}`);
const spelled = numbers.map((_, index) => `aledd ${index}`);

describe('a language model under the dispatcher', () => {
  const chat = async (behaviour: ChatBehaviour) => {
    const server = keep(await startChatServer(behaviour));
    return { server, provider: createOpenAi(readOpenAiSettings(server.env), { clock: realClock }) };
  };

  test('a sentence that a filter blocks is found, and the others are translated', async () => {
    const { server, provider } = await chat({
      replies: [{ text: 'العدد 7', status: 400, body: { error: { message: 'filtered', code: 'content_filter' } } }],
    });
    const { texts } = await run(provider, numbers);
    expect(texts).toEqual(spelled.map((text, index) => (index === 7 ? 'refused' : text)));
    expect(server.requests).toHaveLength(1 + numbers.length);
  });

  test('what an answer leaves out is asked for alone', async () => {
    const { server, provider } = await chat({ calls: 1, mix: (rows) => rows.filter((_, index) => index % 4 !== 0) });
    expect((await run(provider, numbers)).texts).toEqual(spelled);
    expect(server.requests).toHaveLength(4);
  });

  test('of an answer that is cut off only the rest is asked for again', async () => {
    const { server, provider } = await chat({ calls: 1, cutAfter: 200 });
    expect((await run(provider, numbers)).texts).toEqual(spelled);
    expect(server.requests.length).toBeLessThan(1 + numbers.length);
  });

  test('a model whose answers are short by a limit is asked for half as much, and half again', async () => {
    const { server, provider } = await chat({ cutAfter: 90 });
    expect((await run(provider, numbers)).texts).toEqual(spelled);
    const sizes = server.bodies().map((request) => itemsOf(request).length);
    expect(sizes[0]).toBe(12);
    expect(sizes.slice(1, 3).every((size) => size > 1)).toBe(true);
    expect(sizes.length).toBeLessThan(1 + numbers.length);
  });

  test('a sentence whose own answer never fits is left open, the others are translated', async () => {
    const { provider } = await chat({ cutAfter: 8 });
    expect((await run(provider, numbers.slice(0, 5))).texts).toEqual(Array(5).fill('truncated'));
  });

  test('a service that asks for time gets it', async () => {
    const { server, provider } = await chat({
      replies: [{ calls: [1, 2], status: 429, body: { error: { message: 'Please try again in 20ms.' } } }],
    });
    expect((await run(provider, numbers)).texts).toEqual(spelled);
    expect(server.requests).toHaveLength(3);
  });
});

test("DeepL's quota ends the run, and what was translated before is kept", async () => {
  const server = keep(await startDeeplServer({ quota: 100 }));
  const provider = createDeepl(readDeeplSettings(server.env), { clock: realClock });
  const { stats } = await run(
    { ...provider, limits: { ...provider.limits, itemsPerRequest: 4 } },
    Array.from({ length: 20 }, (_, index) => `${'م'.repeat(17)} ${String(index).padStart(2, '0')}`),
  );
  expect(stats.stopped?.kind).toBe('quota');
  expect(stats.answered).toBe(4);
  expect(server.billed()).toBe(80);
});

test('a LibreTranslate server with a low limit is fed in smaller and smaller parts', async () => {
  const server = keep(await startLibreServer({ charLimit: 30, batchLimit: 3 }));
  const provider = createLibreTranslate(readLibreTranslateSettings(server.env), { clock: realClock });
  expect((await run(provider, numbers)).texts).toEqual(spelled);
});
