import type { AuthClient } from 'google-auth-library';
import { TarjumanError } from '../core/error.ts';
import { callHttp, HttpTrouble } from '../io/http-call.ts';
import type { GoogleSettings } from './google-settings.ts';
import { type Env, readAddress, readValue } from './http-settings.ts';

export const STORAGE_SCOPE = 'https://www.googleapis.com/auth/devstorage.read_write';

export interface TableUpload {
  /** `gs://bucket/folder`. */
  readonly folder: string;
  readonly file: string;
  readonly table: string;
}

/**
 * Puts a small file into Cloud Storage (JSON API, one request) with the credentials of the translation, and gives its `gs://` address.
 * Throws TarjumanError ENGINE_SETTINGS where it is refused, NO_ENGINE where nobody answers.
 */
export async function uploadTable(
  auth: AuthClient,
  { folder, file, table }: TableUpload,
  settings: GoogleSettings,
  env: Env,
): Promise<string> {
  const [, bucket, path = ''] = /^gs:\/\/([^/]+)(?:\/(.*))?$/.exec(folder)!;
  const object = path === '' ? file : `${path}/${file}`;
  const url = `${addressOf(settings, env)}/upload/storage/v1/b/${encodeURIComponent(bucket!)}/o?uploadType=media&name=${encodeURIComponent(object)}`;
  const headers = Object.fromEntries(new Headers(await auth.getRequestHeaders(url)));
  let status: number;
  try {
    const reply = await callHttp({
      method: 'POST',
      url,
      headers: { ...headers, 'content-type': 'text/tab-separated-values; charset=utf-8' },
      body: table,
      timeoutMs: settings.timeoutMs,
    });
    status = reply.status;
  } catch (error) {
    if (!(error instanceof HttpTrouble)) throw error;
    throw new TarjumanError('NO_ENGINE', {}, `Cloud Storage: ${error.message}`, 'try again later');
  }
  if (status >= 200 && status < 300) return `gs://${bucket}/${object}`;
  throw new TarjumanError(
    'ENGINE_SETTINGS',
    { file: 'TARJUMAN_GOOGLE_BUCKET' },
    `Cloud Storage answered ${status} to ${file} in ${folder}`,
    'look whether the bucket is there and the account may write into it ("Storage Object Admin"), or put the file there yourself and give --uri',
  );
}

/** Google's own, unless a test server on this machine stands in; a plaintext connection never goes with the real one. */
function addressOf({ plaintext }: GoogleSettings, env: Env): string {
  const name = 'TARJUMAN_GOOGLE_STORAGE';
  const told = readValue(env, name);
  if (told !== undefined) return readAddress(name, told, undefined).url;
  if (!plaintext) return 'https://storage.googleapis.com';
  throw new TarjumanError(
    'ENGINE_SETTINGS',
    { file: name },
    'it is not set, and TARJUMAN_GOOGLE_INSECURE goes with a server on this machine',
    'set it to the address of a storage server on this machine, or give --uri',
  );
}
