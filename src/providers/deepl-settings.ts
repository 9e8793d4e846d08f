import { DESK_GLOSSARY } from './google-settings.ts';
import {
  type Env,
  readAddress,
  readChoice,
  readKey,
  readTimeout,
  readValue,
  type ServiceAddress,
  settingFault,
} from './http-settings.ts';

const FORMALITY = ['default', 'prefer_more', 'prefer_less'] as const;
const MODELS = ['quality_optimized', 'prefer_quality_optimized', 'latency_optimized'] as const;
const ENGLISH = ['en-us', 'en-gb'] as const;

/** What a settings file may say about DeepL; the environment outranks it. A key never stands here, only where it lies. */
export interface DeeplConfig {
  /** A file that holds the key alone. */
  readonly keyFile?: string;
  readonly server?: string;
  /** How polite; where a target has no such thing it has no effect. */
  readonly formality?: (typeof FORMALITY)[number];
  readonly model?: (typeof MODELS)[number];
  /** `glossary.yaml` (default): made of it. `none`, or the id of one that lies at DeepL. */
  readonly glossary?: string;
  /** Whose glossaries they are, where several desks share an account; part of their names. */
  readonly desk?: string;
  /** Which English is meant by `en`: `en-US` (default) or `en-GB`. */
  readonly english?: string;
  /** Whether the neighbouring sentences go along; default yes. DeepL does not bill them. */
  readonly context?: boolean;
  /** Seconds that a request may take. */
  readonly timeout?: number;
}

export interface DeeplSettings {
  readonly address: ServiceAddress;
  readonly key: string;
  /** Keys of the free plan end in `:fx`. */
  readonly free: boolean;
  readonly formality: (typeof FORMALITY)[number];
  readonly model?: (typeof MODELS)[number];
  /** The id of one that somebody has made. */
  readonly glossary?: string;
  /** One is made of the desk's names, where DeepL has glossaries for the pair. */
  readonly deskGlossary: boolean;
  readonly desk: string;
  readonly english: 'en-US' | 'en-GB';
  readonly context: boolean;
  readonly timeoutMs: number;
}

const DEFAULT_TIMEOUT_S = 30;

/**
 * The settings of the `deepl` provider. Pure. Throws TarjumanError ENGINE_SETTINGS, naming the variable, for anything
 * missing or malformed. A server on this machine needs no key.
 */
export function readDeeplSettings(env: Env, config: DeeplConfig = {}): DeeplSettings {
  const set = readKey(env, 'DEEPL_AUTH_KEY');
  const free = set?.endsWith(':fx') ?? false;
  const server = readValue(env, 'DEEPL_SERVER_URL') ?? config.server;
  const usual = free ? 'https://api-free.deepl.com' : 'https://api.deepl.com';
  const address = readAddress('DEEPL_SERVER_URL', server ?? usual, undefined);
  const key = set ?? (address.loopback ? 'local' : undefined);
  if (key === undefined) settingFault('DEEPL_AUTH_KEY', 'it is not set', 'set it to the key of a DeepL API account');

  const model = readValue(env, 'TARJUMAN_DEEPL_MODEL') ?? config.model;
  const glossary = readValue(env, 'TARJUMAN_DEEPL_GLOSSARY') ?? config.glossary;
  const named = glossary !== undefined && glossary !== DESK_GLOSSARY && glossary !== 'none';
  if (named && !/^[\w-]{8,64}$/.test(glossary)) {
    settingFault(
      'TARJUMAN_DEEPL_GLOSSARY',
      `${JSON.stringify(glossary)} is no glossary id`,
      'write glossary.yaml, none, or an id, which looks like 559192ed-8e23-4bc4-a6c2-5a1f6d8e9b01',
    );
  }
  const desk = readValue(env, 'TARJUMAN_DEEPL_DESK') ?? config.desk ?? 'tarjuman';
  if (!/^[\p{L}\p{N}._ -]{1,60}$/u.test(desk)) {
    settingFault(
      'TARJUMAN_DEEPL_DESK',
      `${JSON.stringify(desk)} is no name for a desk`,
      'letters, digits, blanks, . _ and -',
    );
  }
  const english = readValue(env, 'TARJUMAN_DEEPL_ENGLISH') ?? config.english ?? 'en-us';
  return {
    address,
    key,
    free,
    formality: readChoice(
      'TARJUMAN_DEEPL_FORMALITY',
      readValue(env, 'TARJUMAN_DEEPL_FORMALITY') ?? config.formality ?? 'default',
      FORMALITY,
    ),
    english: readChoice('TARJUMAN_DEEPL_ENGLISH', english, ENGLISH) === 'en-gb' ? 'en-GB' : 'en-US',
    deskGlossary: glossary === undefined || glossary === DESK_GLOSSARY,
    desk,
    context: readContext(env, config),
    timeoutMs: readTimeout(env, 'TARJUMAN_DEEPL_TIMEOUT', config.timeout, DEFAULT_TIMEOUT_S),
    ...(model !== undefined && { model: readChoice('TARJUMAN_DEEPL_MODEL', model, MODELS) }),
    ...(named && { glossary }),
  };
}

/** Looks at the environment and the settings alone; never throws. */
export function isDeeplConfigured(env: Env, config: DeeplConfig = {}): boolean {
  if (readValue(env, 'DEEPL_AUTH_KEY') !== undefined) return true;
  try {
    const server = readValue(env, 'DEEPL_SERVER_URL') ?? config.server;
    return server !== undefined && readAddress('DEEPL_SERVER_URL', server, undefined).loopback;
  } catch {
    return false;
  }
}

function readContext(env: Env, config: DeeplConfig): boolean {
  const text = readValue(env, 'TARJUMAN_DEEPL_CONTEXT');
  if (text === undefined) return config.context ?? true;
  return readChoice('TARJUMAN_DEEPL_CONTEXT', text, ['1', '0'] as const) === '1';
}
