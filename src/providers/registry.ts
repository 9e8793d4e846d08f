import { TarjumanError } from '../core/error.ts';
import type { Clock } from '../core/ports.ts';
import type { Provider } from './contract.ts';
import { type DeeplConfig, isDeeplConfigured } from './deepl-settings.ts';
import type { GlossaryDeps, GlossaryShelf } from './desk-glossary.ts';
import { type Env, type GoogleConfig, isGoogleConfigured } from './google-settings.ts';
import { namesKey, withKey } from './key-file.ts';
import { isLibreTranslateConfigured, type LibreTranslateConfig } from './libretranslate-settings.ts';
import { hasModel } from './local/any-model.ts';
import type { LocalConfig } from './local-settings.ts';
import type { MockSettings } from './mock-settings.ts';
import { isOpenAiConfigured, type OpenAiConfig } from './openai-settings.ts';

export type { Env } from './google-settings.ts';

/** What settings say about providers, each under its id; the environment outranks it. */
export interface ProviderConfig {
  readonly google?: GoogleConfig;
  readonly deepl?: DeeplConfig;
  readonly libretranslate?: LibreTranslateConfig;
  readonly openai?: OpenAiConfig;
  readonly local?: LocalConfig;
  readonly mock?: MockSettings;
}

export interface ProviderDeps extends GlossaryDeps {
  readonly env: Env;
  readonly config?: ProviderConfig;
  readonly clock: Clock;
}

export interface ProviderEntry {
  readonly id: string;
  /** One line for people. */
  readonly summary: string;
  /** The environment variables that it cannot do without, as people would write them. */
  readonly needs: readonly string[];
  /** Whether it may be tried. Looks at the environment and the settings alone (`local`: and whether a model lies there); never throws. */
  isConfigured(env: Env, config?: ProviderConfig): boolean;
  /** The glossaries that the service itself keeps, where it does. Throws as `create` does. */
  glossaries?(deps: Pick<ProviderDeps, 'env' | 'config'>): Promise<GlossaryShelf>;
  /** Loads the engine's code. Throws TarjumanError ENGINE_SETTINGS where something is missing or wrong. */
  create(deps: ProviderDeps): Promise<Provider>;
}

/** One entry per provider, in the order in which they are shown. */
const PROVIDERS: readonly ProviderEntry[] = [
  {
    id: 'google',
    summary: 'Google Cloud Translation v3',
    needs: ['GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_CLOUD_PROJECT'],
    isConfigured: (env, config) => isGoogleConfigured(env, config?.google),
    async create({ env, config, ...deps }) {
      const { createGoogle, readGoogleSettings } = await import('./google.ts');
      return createGoogle(readGoogleSettings(env, config?.google), deps);
    },
    async glossaries({ env, config }) {
      const [{ googleShelf }, { readGoogleSettings }] = await Promise.all([
        import('./google-glossary.ts'),
        import('./google-settings.ts'),
      ]);
      return googleShelf(readGoogleSettings(env, config?.google), env);
    },
  },
  {
    id: 'deepl',
    summary: 'DeepL API',
    needs: ['DEEPL_AUTH_KEY'],
    isConfigured: (env, config) =>
      namesKey(env, 'DEEPL_AUTH_KEY', config?.deepl?.keyFile) || isDeeplConfigured(env, config?.deepl),
    async create({ env, config, ...deps }) {
      const { createDeepl, readDeeplSettings } = await import('./deepl.ts');
      return createDeepl(
        readDeeplSettings(await withKey(env, 'DEEPL_AUTH_KEY', config?.deepl?.keyFile), config?.deepl),
        deps,
      );
    },
    async glossaries({ env, config }) {
      const [{ deeplShelf }, { readDeeplSettings }] = await Promise.all([
        import('./deepl-glossary.ts'),
        import('./deepl-settings.ts'),
      ]);
      const withIt = await withKey(env, 'DEEPL_AUTH_KEY', config?.deepl?.keyFile);
      return deeplShelf(readDeeplSettings(withIt, config?.deepl));
    },
  },
  {
    id: 'libretranslate',
    summary: "LibreTranslate, on a server of the desk's own or a hosted one",
    needs: ['LIBRETRANSLATE_URL'],
    isConfigured: (env, config) => isLibreTranslateConfigured(env, config?.libretranslate),
    async create({ env, config, clock }) {
      const { createLibreTranslate, readLibreTranslateSettings } = await import('./libretranslate.ts');
      return createLibreTranslate(
        readLibreTranslateSettings(
          await withKey(env, 'LIBRETRANSLATE_API_KEY', config?.libretranslate?.keyFile),
          config?.libretranslate,
        ),
        { clock },
      );
    },
  },
  {
    id: 'openai',
    summary: 'A language model behind an OpenAI-compatible API (OpenAI, Ollama, llama.cpp, vLLM)',
    needs: ['TARJUMAN_OPENAI_MODEL', 'OPENAI_API_KEY or OPENAI_BASE_URL'],
    isConfigured(env, config) {
      const key = namesKey(env, 'OPENAI_API_KEY', config?.openai?.keyFile) && !env['OPENAI_API_KEY']?.trim();
      return isOpenAiConfigured(key ? { ...env, OPENAI_API_KEY: 'in-a-file' } : env, config?.openai);
    },
    async create({ env, config, clock }) {
      const { createOpenAi, readOpenAiSettings } = await import('./openai.ts');
      return createOpenAi(
        readOpenAiSettings(await withKey(env, 'OPENAI_API_KEY', config?.openai?.keyFile), config?.openai, dayOf(clock)),
        { clock },
      );
    },
  },
  {
    id: 'local',
    summary: "Mozilla's Bergamot engine on this machine: no account, no network, no cost",
    needs: ['a model (tarjuman models pull ar-en)'],
    isConfigured: (env, config) => hasModel(env, config?.local),
    async create({ env, config }) {
      const { createLocal, readLocalSettings } = await import('./local.ts');
      return createLocal(readLocalSettings(env, config?.local));
    },
  },
  {
    id: 'mock',
    summary: 'A stand-in for trials and tests: no network, no cost, no translation',
    needs: [],
    isConfigured: () => true,
    async create({ env, config, clock }) {
      const [{ createMock }, { readMockSettings }] = await Promise.all([
        import('./mock.ts'),
        import('./mock-settings.ts'),
      ]);
      const told = env['TARJUMAN_MOCK'];
      return createMock(told?.trim() ? readMockSettings(told) : config?.mock, clock);
    },
  },
];

export const PROVIDER_IDS: readonly string[] = PROVIDERS.map((entry) => entry.id);

/** Throws TarjumanError USAGE for an id that there is not. */
export function findProvider(id: string): ProviderEntry {
  const entry = PROVIDERS.find((one) => one.id === id);
  if (entry) return entry;
  throw new TarjumanError(
    'USAGE',
    {},
    `there is no engine called ${JSON.stringify(id)}`,
    `the engines are: ${PROVIDER_IDS.join(', ')}`,
  );
}

/**
 * The engines that may be used without being named, in this order. A key that lies in the environment for some other
 * program is no leave to send articles there and spend money.
 */
const UNASKED: readonly string[] = ['google', 'local'];

/** The engine that is used where none is named: the first of {@link UNASKED} that is configured. */
export function defaultProvider(env: Env, config?: ProviderConfig): string | undefined {
  return UNASKED.find((id) => findProvider(id).isConfigured(env, config));
}

function dayOf(clock: Clock): string {
  return clock.now().toISOString().slice(0, 10);
}
