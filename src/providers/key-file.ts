import { readFile } from 'node:fs/promises';
import { TarjumanError } from '../core/error.ts';
import { type Env, readValue } from './http-settings.ts';

/** No key is longer, and whatever is longer is some other file. */
const MOST_BYTES = 4096;

/** Whether a key can be had: it is set, or a file is named. Looks at no file. */
export function namesKey(env: Env, variable: string, file: string | undefined): boolean {
  return readValue(env, variable) !== undefined || fileOf(env, variable, file) !== undefined;
}

/**
 * The environment with the key in it: as it is where the variable is set, else with what the file holds that `<variable>_FILE` or the
 * settings name. Throws TarjumanError ENGINE_SETTINGS where the file is named and gives no key; the message never holds a part of it.
 */
export async function withKey(env: Env, variable: string, configured: string | undefined): Promise<Env> {
  const file = fileOf(env, variable, configured);
  if (readValue(env, variable) !== undefined || file === undefined) return env;
  const refuse = (found: string) =>
    new TarjumanError('ENGINE_SETTINGS', { file }, found, `put the key into it, alone and whole, or set ${variable}`);
  let key: string;
  try {
    key = (await readFile(file, 'utf8')).trim();
  } catch {
    throw refuse('the key file cannot be read');
  }
  if (key === '') throw refuse('the key file is empty');
  if (key.length > MOST_BYTES || /\s/.test(key)) throw refuse('the key file holds more than a key');
  return { ...env, [variable]: key };
}

function fileOf(env: Env, variable: string, configured: string | undefined): string | undefined {
  return readValue(env, `${variable}_FILE`) ?? configured;
}
