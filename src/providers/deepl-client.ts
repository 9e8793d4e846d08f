import type { DeepLClient } from 'deepl-node';
import { callHttp } from '../io/http-call.ts';
import type { DeeplSettings } from './deepl-settings.ts';
import { HttpRefusal } from './http-faults.ts';

/** DeepL takes no longer body for a translation (developers.deepl.com, usage limits); a glossary may be larger. Arabic letters are six bytes each in a form. */
export const BODY_BYTES = 128 * 1024;

/** The body would be longer than {@link BODY_BYTES}; nothing was sent. */
export class BodyTooLong extends Error {
  readonly bytes: number;

  constructor(bytes: number) {
    super(`the body would be ${bytes} bytes`);
    this.name = 'BodyTooLong';
    this.bytes = bytes;
  }
}

/**
 * The official client for one request, loaded when it is first needed. It makes the parameters and reads the answers;
 * the line is ours: its own cannot be aborted, repeats requests, follows redirects with the article in its hands,
 * reads answers of any length and forgets `Retry-After`. Rejects with HttpTrouble, HttpRefusal, {@link BodyTooLong}, or
 * an error of the client for an answer that it cannot read.
 */
export async function openDeepl(settings: DeeplSettings, signal?: AbortSignal): Promise<DeepLClient> {
  const { DeepLClient } = await import('deepl-node');

  async function sendRequestWithBackoff(
    method: string,
    path: string,
    options: { readonly data?: URLSearchParams } = {},
  ): Promise<{ statusCode: number; content: string }> {
    const data = options.data?.toString() ?? '';
    const inUrl = method !== 'POST' && data !== '';
    if (path === '/v2/translate' && data.length > BODY_BYTES) throw new BodyTooLong(data.length);
    const reply = await callHttp({
      method: method as 'GET' | 'POST' | 'DELETE',
      url: settings.address.url + path + (inUrl ? `?${data}` : ''),
      headers: {
        authorization: `DeepL-Auth-Key ${settings.key}`,
        accept: 'application/json',
        'user-agent': 'tarjuman deepl-node',
        ...(method === 'POST' && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(method === 'POST' && { body: data }),
      timeoutMs: settings.timeoutMs,
      ...(signal && { signal }),
    });
    if (reply.status < 200 || reply.status > 299) throw new HttpRefusal(reply);
    return { statusCode: reply.status, content: reply.text };
  }

  /** `httpClient` is what the client asks for everything; the suite against a real server notices if that changes. */
  class Client extends DeepLClient {
    protected override readonly httpClient = { sendRequestWithBackoff } as never;
  }
  return new Client(settings.key, { serverUrl: settings.address.url, maxRetries: 0, sendPlatformInfo: false });
}
