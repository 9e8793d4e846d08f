import { TarjumanError } from '../core/error.ts';
import { isLoopback } from '../io/loopback.ts';
import type { Env } from './google-settings.ts';

export type { Env } from './google-settings.ts';

/** A document may be used to find out what is missing before anything is asked. */
const HELP = 'docs/providers.md lists the settings';

/** Set and not blank. */
export function readValue(env: Env, name: string): string | undefined {
  const text = env[name]?.trim();
  return text === '' ? undefined : text;
}

/** Throws TarjumanError ENGINE_SETTINGS that names the variable. Never give it a key to show. */
export function settingFault(name: string, found: string, hint: string): never {
  throw new TarjumanError('ENGINE_SETTINGS', { file: name }, found, `${hint} (${HELP})`);
}

/** 1 or 0 and their like; absent is 0. */
export function readSwitch(env: Env, name: string): boolean {
  const text = readValue(env, name);
  if (text === undefined || /^(?:0|false|no|off)$/i.test(text)) return false;
  if (/^(?:1|true|yes|on)$/i.test(text)) return true;
  return settingFault(name, `${JSON.stringify(text)} is neither 1 nor 0`, 'set it to 1 or unset it');
}

/** `fetch` itself gives up a silent server after this, whatever is set. */
const MOST_SECONDS = 300;

/** Milliseconds until a request is given up. */
export function readTimeout(env: Env, name: string, configured: number | undefined, fallback: number): number {
  const text = readValue(env, name);
  const seconds = text === undefined ? (configured ?? fallback) : Number(text);
  if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
    settingFault(
      name,
      `${JSON.stringify(text ?? seconds)} is no time`,
      `give seconds, above 0 and up to ${MOST_SECONDS}`,
    );
  }
  return Math.ceil(seconds * 1000);
}

/** One of a list of words. */
export function readChoice<T extends string>(name: string, text: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text.toLowerCase());
  return found ?? settingFault(name, `${JSON.stringify(text)} is not known`, `write one of: ${choices.join(', ')}`);
}

export interface ServiceAddress {
  /** Without a slash at its end. */
  readonly url: string;
  readonly host: string;
  readonly loopback: boolean;
}

/**
 * The address of a service. `http:` is taken for this machine, and elsewhere only with `insecure` (which the environment
 * alone may say): texts and keys would go through a network in the open. Credentials in an address are refused.
 */
export function readAddress(
  name: string,
  text: string,
  insecure: { readonly variable: string; readonly on: boolean } | undefined,
): ServiceAddress {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return settingFault(
      name,
      'it is no address',
      'write it like https://translate.example.org or http://127.0.0.1:5000',
    );
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    settingFault(name, `it begins with ${url.protocol}`, 'it begins with https:// or, on this machine, http://');
  }
  if (url.username !== '' || url.password !== '') {
    settingFault(name, 'it holds a user name or password', 'give the key in its own variable');
  }
  if (url.search !== '' || url.hash !== '') {
    settingFault(name, 'it has a part behind ? or #', 'give the address alone; the key has its own variable');
  }
  const loopback = isLoopback(url.hostname);
  if (url.protocol === 'http:' && !loopback && !insecure?.on) {
    const way = insecure ? `, or set ${insecure.variable}=1 where the network between is your own` : '';
    settingFault(name, `${url.host} is not on this machine and http: is not encrypted`, `use https://${way}`);
  }
  return { url: url.href.replace(/\/+$/, ''), host: url.hostname, loopback };
}

/** A key of printable ASCII; anything else could not stand in a header. The key itself is never shown. */
export function readKey(env: Env, name: string): string | undefined {
  const key = readValue(env, name);
  if (key === undefined || /^[\x21-\x7E]+$/.test(key)) return key;
  return settingFault(name, 'it holds a blank or a letter outside ASCII', 'copy the key again, alone and whole');
}
