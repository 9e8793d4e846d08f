import { hostname } from 'node:os';
import { sha256 } from '../core/hash.ts';
import type { Env } from './google-settings.ts';
import { withKey } from './key-file.ts';
import type { ProviderConfig } from './registry.ts';

/** What tells one account of an engine from another: its quota is shared by all who use it. */
type AccountOf = (env: Env, config: ProviderConfig) => Promise<readonly (string | undefined)[]>;

const ACCOUNTS: Readonly<Record<string, AccountOf>> = {
  // Google counts by project.
  google: async (env, { google }) => [env['GOOGLE_CLOUD_PROJECT'] ?? google?.project],
  deepl: async (env, { deepl }) => [await keyOf(env, 'DEEPL_AUTH_KEY', deepl?.keyFile)],
  libretranslate: async (env, { libretranslate }) =>
    here(env['LIBRETRANSLATE_URL'] ?? libretranslate?.url, [
      await keyOf(env, 'LIBRETRANSLATE_API_KEY', libretranslate?.keyFile),
    ]),
  openai: async (env, { openai }) =>
    here(env['OPENAI_BASE_URL'] ?? openai?.url, [await keyOf(env, 'OPENAI_API_KEY', openai?.keyFile)]),
  // Each machine has its own.
  local: async () => [hostname()],
};

/**
 * A name for the account that pays, the same on every machine that uses it: the start of a SHA-256, from which no key can be had.
 * @throws TarjumanError ENGINE_SETTINGS where a key file cannot be read
 */
export async function accountOf(id: string, env: Env, config: ProviderConfig = {}): Promise<string> {
  const parts = (await ACCOUNTS[id]?.(env, config)) ?? [];
  return sha256(JSON.stringify([id, ...parts.map((part) => part?.trim() ?? '')])).slice(0, 16);
}

async function keyOf(env: Env, variable: string, file: string | undefined): Promise<string | undefined> {
  return (await withKey(env, variable, file))[variable];
}

/** A server on the machine itself is not that of another machine, whatever its address. */
function here(url: string | undefined, parts: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const own = url !== undefined && /\/\/(localhost|127\.|\[::1\])/.test(url);
  return [url, ...parts, own ? hostname() : ''];
}
