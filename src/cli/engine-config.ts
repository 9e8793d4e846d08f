import { resolve } from 'node:path';
import type { Settings } from '../io/settings.ts';
import type { ProviderConfig } from '../providers/registry.ts';
import type { Terminal } from './terminal.ts';

/** As a settings file gives it: a key that was left out may be there and undefined. */
type Given<T> = T extends object ? { readonly [K in keyof T]: Given<T[K]> | undefined } : T;

/** `engines:` of the settings as providers take it: paths start from the working folder, or with `~/` from the user's own. */
export function engineConfig(settings: Settings, { cwd, env }: Pick<Terminal, 'cwd' | 'env'>): ProviderConfig {
  const given: Given<Omit<ProviderConfig, 'mock'>> = {
    google: undefined,
    deepl: undefined,
    libretranslate: undefined,
    openai: undefined,
    local: undefined,
    ...settings.engines,
  };
  const path = (text: string): string => {
    const home = env['HOME'] ?? env['USERPROFILE'];
    return text.startsWith('~/') && home ? resolve(home, text.slice(2)) : resolve(cwd, text);
  };
  const config: Record<string, Record<string, unknown>> = {};
  for (const [id, block] of Object.entries(given)) {
    if (block === undefined) continue;
    config[id] = Object.fromEntries(
      Object.entries(block)
        // How fast it is asked is not the engine's own concern.
        .filter(([key, value]) => value !== undefined && key !== 'limits')
        .map(([key, value]) => [key, PATHS.has(key) && typeof value === 'string' ? path(value) : value]),
    );
  }
  return config;
}

const PATHS: ReadonlySet<string> = new Set(['credentials', 'keyFile', 'models']);
