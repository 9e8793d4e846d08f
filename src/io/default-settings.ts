import { existsSync, readFileSync } from 'node:fs';
import type { Settings } from './settings.ts';

/** Where the build puts what {@link defaultSettings} gives. */
const READY = new URL('./default-settings.json', import.meta.url);

let settings: Settings | undefined;

/** The settings of a desk without a file of its own. The build lays them ready, so that a command needs no schemas where nobody set anything. */
export async function defaultSettings(): Promise<Settings> {
  settings ??= existsSync(READY)
    ? (JSON.parse(readFileSync(READY, 'utf8')) as Settings)
    : (await import('./settings.ts')).DEFAULT_SETTINGS;
  return settings;
}
