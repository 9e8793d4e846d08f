import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realClock } from '../../src/io/clock.ts';
import { isFault } from '../../src/providers/contract.ts';
import { defaultProvider, findProvider, PROVIDER_IDS } from '../../src/providers/registry.ts';
import { makeItem } from '../contracts/provider.ts';
import { writeToyFolder } from '../support/toy-model.ts';

const signal = new AbortController().signal;

describe('the list of providers', () => {
  test('each is found by its id, and makes what it is called', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tarjuman-registry-'));
    await writeToyFolder(folder);
    const env = {
      TARJUMAN_GOOGLE_ENDPOINT: '127.0.0.1:1',
      TARJUMAN_GOOGLE_INSECURE: '1',
      TARJUMAN_MODEL_DIR: folder,
      DEEPL_AUTH_KEY: 'k',
      LIBRETRANSLATE_URL: 'http://127.0.0.1:1',
      OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
      TARJUMAN_OPENAI_MODEL: 'm',
    };
    for (const id of PROVIDER_IDS) {
      const entry = findProvider(id);
      expect(entry.isConfigured(env)).toBe(true);
      const provider = await entry.create({ env, clock: realClock });
      expect(provider.id).toBe(id);
      await provider.close?.();
    }
    expect(defaultProvider({ TARJUMAN_MODEL_DIR: folder })).toBe('local');
    expect(defaultProvider(env)).toBe('google');
    await rm(folder, { recursive: true });
  });

  test('an id that there is not is wrong usage, and says which there are', () => {
    expect(() => findProvider('gogle')).toThrow(
      expect.objectContaining({
        code: 'USAGE',
        message: expect.stringContaining('"gogle"'),
        hint: `the engines are: ${PROVIDER_IDS.join(', ')}`,
      }),
    );
  });

  test.for<[Record<string, string>, string | undefined]>([
    [{}, undefined],
    [{ TARJUMAN_MOCK: 'delay=1' }, undefined],
    [{ TARJUMAN_MODEL_DIR: '/nonexistent' }, undefined],
    [{ GOOGLE_CLOUD_PROJECT: 'p' }, undefined],
    [{ DEEPL_AUTH_KEY: 'k', OPENAI_API_KEY: 'k', TARJUMAN_OPENAI_MODEL: 'm' }, undefined],
    [{ LIBRETRANSLATE_URL: 'http://127.0.0.1:5000' }, undefined],
    [{ GOOGLE_CLOUD_PROJECT: 'p', GOOGLE_APPLICATION_CREDENTIALS: 'k.json' }, 'google'],
    [{ TARJUMAN_GOOGLE_ENDPOINT: 'localhost:1', TARJUMAN_GOOGLE_INSECURE: '1' }, 'google'],
  ])(
    'without a name, %j takes %s: never the mock, nor an engine whose key only happens to lie there',
    ([env, expected]) => {
      expect(defaultProvider(env)).toBe(expected);
    },
  );

  test('the mock is told by the environment, else by the settings', async () => {
    const config = { mock: { rules: [{ do: 'fail' as const, fault: 'quota' as const }] } };
    const kindWith = async (env: Record<string, string>) => {
      const provider = await findProvider('mock').create({ env, config, clock: realClock });
      const [answer] = await provider.translate([makeItem('a', 'نص')], { from: 'ar', to: 'en' }, signal);
      return answer && isFault(answer) ? answer.fault.kind : 'text';
    };
    expect(await kindWith({})).toBe('quota');
    expect(await kindWith({ TARJUMAN_MOCK: 'fail=refused' })).toBe('refused');
  });
});
