/** One request over HTTP. */
export interface HttpAsk {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** From the first byte sent to the last one read. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** Whatever came back, errors among it. */
export interface HttpReply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * Why nothing came back that could be looked at. `tls`: the other side could not prove who it is. `redirected`: it wanted
 * the texts sent elsewhere. `too-long`, `garbled`: more than {@link REPLY_BYTES}, or no UTF-8.
 */
export type TroubleKind = 'aborted' | 'timeout' | 'network' | 'tls' | 'redirected' | 'too-long' | 'garbled';

export class HttpTrouble extends Error {
  readonly kind: TroubleKind;

  /** `message` holds nothing of the request. */
  constructor(kind: TroubleKind, message: string) {
    super(message);
    this.name = 'HttpTrouble';
    this.kind = kind;
  }
}

/** No answer to a request of ours is longer: requests are a few thousand characters. Counted after unpacking. */
export const REPLY_BYTES = 4 * 1024 * 1024;

/**
 * Sends one request and reads the whole answer. Never retries, follows no redirect, and keeps its own deadline.
 * Rejects with {@link HttpTrouble} only; any status that is not a redirect is a reply.
 */
export async function callHttp(ask: HttpAsk): Promise<HttpReply> {
  const stop = new AbortController();
  const onAbort = () => stop.abort(new HttpTrouble('aborted', 'the request was stopped before it was answered'));
  const timer = setTimeout(
    () => stop.abort(new HttpTrouble('timeout', `no answer within ${ask.timeoutMs / 1000} s`)),
    ask.timeoutMs,
  );
  if (ask.signal?.aborted) onAbort();
  else ask.signal?.addEventListener('abort', onAbort, { once: true });
  try {
    const response = await fetch(ask.url, {
      method: ask.method,
      headers: ask.headers,
      redirect: 'manual',
      signal: stop.signal,
      ...(ask.body !== undefined && { body: ask.body }),
    });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      throw new HttpTrouble(
        'redirected',
        `${response.status}, to ${originOf(response.headers.get('location'), ask.url)}`,
      );
    }
    return { status: response.status, headers: response.headers, text: await readBounded(response) };
  } catch (thrown) {
    if (stop.signal.reason instanceof HttpTrouble) throw stop.signal.reason;
    throw thrown instanceof HttpTrouble ? thrown : troubleOf(thrown);
  } finally {
    clearTimeout(timer);
    ask.signal?.removeEventListener('abort', onAbort);
  }
}

async function readBounded(response: Response): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  if (!response.body) return '';
  let text = '';
  let bytes = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (value) {
      bytes += value.byteLength;
      if (bytes > REPLY_BYTES) {
        await reader.cancel().catch(() => {});
        throw new HttpTrouble('too-long', `the answer is longer than ${REPLY_BYTES} bytes`);
      }
    }
    try {
      text += decoder.decode(value, { stream: !done });
    } catch {
      await reader.cancel().catch(() => {});
      throw new HttpTrouble('garbled', 'the answer is no UTF-8 text');
    }
    if (done) return text;
  }
}

/** Where a redirect points, without path and credentials: those may hold anything. */
function originOf(location: string | null, base: string): string {
  try {
    return new URL(location ?? '', base).origin;
  } catch {
    return 'an address that is none';
  }
}

/** Waiting mends none of these (OpenSSL's and Node's codes). */
const TLS = /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|EPROTO)/;

function troubleOf(thrown: unknown): HttpTrouble {
  const cause = (thrown as { cause?: { code?: unknown } } | null)?.cause;
  const code = typeof cause?.code === 'string' && /^[A-Z0-9_]{3,60}$/.test(cause.code) ? cause.code : undefined;
  if (code !== undefined && TLS.test(code)) return new HttpTrouble('tls', `no safe connection (${code})`);
  return new HttpTrouble('network', `no connection${code === undefined ? '' : ` (${code})`}`);
}
