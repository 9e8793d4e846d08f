import {
  type Env,
  readAddress,
  readKey,
  readSwitch,
  readTimeout,
  readValue,
  type ServiceAddress,
  settingFault,
} from './http-settings.ts';
import { priceOf, type TokenPrices } from './openai-prices.ts';
import { LATEST } from './price-table.ts';

/** What a settings file may say about `openai`; the environment outranks it. A key never stands here, only where it lies. */
export interface OpenAiConfig {
  /** A file that holds the key alone. */
  readonly keyFile?: string;
  /** With the part in front of `/chat/completions`, usually `/v1`. */
  readonly url?: string;
  readonly model?: string;
  /** What the desk wants of its style, in words; becomes part of the instructions. */
  readonly style?: string;
  /** US dollars for a million tokens. */
  readonly price?: TokenPrices;
  /** Tokens of an answer, at the most. */
  readonly maxTokens?: number;
  /** Seconds that a request may take. */
  readonly timeout?: number;
}

export interface OpenAiSettings {
  readonly address: ServiceAddress;
  readonly key?: string;
  readonly model: string;
  readonly style?: string;
  /** Absent: not known. */
  readonly price?: TokenPrices;
  readonly maxTokens?: number;
  readonly timeoutMs: number;
}

/** The service whose prices are listed and whose ways are known beforehand. */
export const OPENAI_HOST = 'api.openai.com';

const DEFAULT_TIMEOUT_S = 120;
/** As much as fits beside the rules without burying them. */
const STYLE_CHARS = 2000;

/**
 * The settings of the `openai` provider: OpenAI itself and whatever speaks as it does. Pure. Throws TarjumanError
 * ENGINE_SETTINGS, naming the variable, for anything missing or malformed. A model must be named: none is right for
 * everybody, and none stays. A server on this machine needs no key.
 * @param day whose list price is taken, YYYY-MM-DD; default: the latest
 */
export function readOpenAiSettings(env: Env, config: OpenAiConfig = {}, day = LATEST): OpenAiSettings {
  const insecure = { variable: 'TARJUMAN_OPENAI_INSECURE', on: readSwitch(env, 'TARJUMAN_OPENAI_INSECURE') };
  const url = readValue(env, 'OPENAI_BASE_URL') ?? config.url ?? `https://${OPENAI_HOST}/v1`;
  const address = readAddress('OPENAI_BASE_URL', url, insecure);
  const key = readKey(env, 'OPENAI_API_KEY');
  if (key === undefined && !address.loopback && !insecure.on) {
    settingFault('OPENAI_API_KEY', `it is not set, and ${address.host} is not on this machine`, 'set it to your key');
  }
  const model = readValue(env, 'TARJUMAN_OPENAI_MODEL') ?? config.model;
  if (model === undefined) {
    settingFault('TARJUMAN_OPENAI_MODEL', 'it is not set', 'set it to the name of a model, as the service calls it');
  }
  if (!/^[\w.:/@+-]{1,200}$/.test(model)) {
    settingFault(
      'TARJUMAN_OPENAI_MODEL',
      `${JSON.stringify(model)} is no name of a model`,
      'write it as the service does',
    );
  }
  const style = readStyle(env, config);
  const price = readPrice(env, config) ?? (address.host === OPENAI_HOST ? priceOf(model, day) : undefined);
  const maxTokens = readMaxTokens(env, config);
  return {
    address,
    model,
    timeoutMs: readTimeout(env, 'TARJUMAN_OPENAI_TIMEOUT', config.timeout, DEFAULT_TIMEOUT_S),
    ...(key !== undefined && { key }),
    ...(style !== undefined && { style }),
    ...(price !== undefined && { price }),
    ...(maxTokens !== undefined && { maxTokens }),
  };
}

/** A model is named, and there is a key or a server on this machine. Never throws. */
export function isOpenAiConfigured(env: Env, config: OpenAiConfig = {}): boolean {
  try {
    readOpenAiSettings(env, config);
    return true;
  } catch {
    return false;
  }
}

function readStyle(env: Env, config: OpenAiConfig): string | undefined {
  const style = (readValue(env, 'TARJUMAN_OPENAI_STYLE') ?? config.style)?.trim();
  if (style === undefined || style === '') return undefined;
  if (style.length > STYLE_CHARS) {
    settingFault('TARJUMAN_OPENAI_STYLE', `it has ${style.length} characters`, `at most ${STYLE_CHARS} are sent along`);
  }
  return style;
}

function readPrice(env: Env, config: OpenAiConfig): TokenPrices | undefined {
  const name = 'TARJUMAN_OPENAI_PRICE';
  const text = readValue(env, name);
  if (text === undefined) return config.price;
  const [input, output, ...rest] = text.split('/').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const isPrice = (price: number | undefined): price is number => price !== undefined && price >= 0 && price < 1e6;
  if (isPrice(input) && isPrice(output) && rest.length === 0) return { input, output };
  return settingFault(
    name,
    `${JSON.stringify(text)} is no pair of prices`,
    'give US dollars for a million tokens in and out, e.g. 0.40/1.60',
  );
}

function readMaxTokens(env: Env, config: OpenAiConfig): number | undefined {
  const name = 'TARJUMAN_OPENAI_MAX_TOKENS';
  const text = readValue(env, name);
  const most = text === undefined ? config.maxTokens : Number(text);
  if (most === undefined || (Number.isInteger(most) && most >= 16 && most <= 1_000_000)) return most;
  return settingFault(
    name,
    `${JSON.stringify(text ?? most)} is no number of tokens`,
    'give a whole number from 16 on, or unset it',
  );
}
