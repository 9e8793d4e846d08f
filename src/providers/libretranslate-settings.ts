import {
  type Env,
  readAddress,
  readChoice,
  readKey,
  readSwitch,
  readTimeout,
  readValue,
  type ServiceAddress,
  settingFault,
} from './http-settings.ts';

/** What a settings file may say about LibreTranslate; the environment outranks it. A key never stands here, only where it lies. */
export interface LibreTranslateConfig {
  /** A file that holds the key alone. */
  readonly keyFile?: string;
  readonly url?: string;
  readonly names?: 'span' | 'plain';
  /** US dollars for a million characters, where a hosted service charges any. */
  readonly price?: number;
  /** Seconds that a request may take. */
  readonly timeout?: number;
}

export interface LibreTranslateSettings {
  readonly address: ServiceAddress;
  readonly key?: string;
  /** `span`: names go as marked text, in HTML. `plain`: nothing is marked; names are only verified afterwards. */
  readonly names: 'span' | 'plain';
  readonly usdPerMillion?: number;
  readonly timeoutMs: number;
}

/** A server without a graphics card needs seconds for a full request. */
const DEFAULT_TIMEOUT_S = 60;

/**
 * The settings of the `libretranslate` provider. Pure. Throws TarjumanError ENGINE_SETTINGS, naming the variable, for
 * anything missing or malformed. There is no default address: a desk says which server may see its articles.
 */
export function readLibreTranslateSettings(env: Env, config: LibreTranslateConfig = {}): LibreTranslateSettings {
  const url = readValue(env, 'LIBRETRANSLATE_URL') ?? config.url;
  if (url === undefined) {
    settingFault(
      'LIBRETRANSLATE_URL',
      'it is not set',
      'set it to the address of a server, e.g. http://127.0.0.1:5000',
    );
  }
  const insecure = {
    variable: 'TARJUMAN_LIBRETRANSLATE_INSECURE',
    on: readSwitch(env, 'TARJUMAN_LIBRETRANSLATE_INSECURE'),
  };
  const key = readKey(env, 'LIBRETRANSLATE_API_KEY');
  const price = readPrice(env, config);
  return {
    address: readAddress('LIBRETRANSLATE_URL', url, insecure),
    names: readChoice(
      'TARJUMAN_LIBRETRANSLATE_NAMES',
      readValue(env, 'TARJUMAN_LIBRETRANSLATE_NAMES') ?? config.names ?? 'span',
      ['span', 'plain'] as const,
    ),
    timeoutMs: readTimeout(env, 'TARJUMAN_LIBRETRANSLATE_TIMEOUT', config.timeout, DEFAULT_TIMEOUT_S),
    ...(key !== undefined && { key }),
    ...(price !== undefined && { usdPerMillion: price }),
  };
}

/** Looks at the environment and the settings alone; never throws. */
export function isLibreTranslateConfigured(env: Env, config: LibreTranslateConfig = {}): boolean {
  return (readValue(env, 'LIBRETRANSLATE_URL') ?? config.url) !== undefined;
}

function readPrice(env: Env, config: LibreTranslateConfig): number | undefined {
  const name = 'TARJUMAN_LIBRETRANSLATE_PRICE';
  const text = readValue(env, name);
  const price = text === undefined ? config.price : Number(text);
  if (price === undefined || (price >= 0 && price < 1e6)) return price;
  return settingFault(name, `${JSON.stringify(text ?? price)} is no price`, 'give US dollars for a million characters');
}
