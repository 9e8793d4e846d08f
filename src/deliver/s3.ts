import type { Clock } from '../core/ports.ts';
import type { S3Settings } from '../io/deliver-settings.ts';
import { callHttp, type HttpAsk, type HttpReply } from '../io/http-call.ts';
import { isLoopback } from '../io/loopback.ts';
import { DeliveryFault, faultOfStatus, faultOfTrouble } from './fault.ts';
import { type Env, secretOf, targetFault, variableOf } from './secrets.ts';
import type { Store } from './store.ts';

/** Where an object keeps the hash of its content, so that it can be asked for without reading it. */
const HASH_HEADER = 'x-amz-meta-sha256';

/** SHA-256 of no bytes at all. */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/**
 * A bucket of a service that speaks S3. Keys are named by this target's variables, else by AWS's own. Requests are signed by `aws4fetch`
 * (Signature Version 4), content and all, so that a service takes nothing that was changed on the way.
 * @throws TarjumanError DELIVERY_SETTINGS
 */
export function openS3(name: string, settings: S3Settings, env: Env, clock: Clock): Store {
  const endpoint = new URL(settings.endpoint);
  if (endpoint.protocol === 'http:' && !settings.insecure && !isLoopback(endpoint.hostname))
    throw targetFault(name, 'its endpoint is http:// to another machine', 'use https://, or say «insecure: true»');
  const accessKeyId = secretOf(env, name, 'KEY_ID') ?? env['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = secretOf(env, name, 'SECRET_KEY') ?? env['AWS_SECRET_ACCESS_KEY'];
  const sessionToken = secretOf(env, name, 'SESSION_TOKEN') ?? env['AWS_SESSION_TOKEN'];
  if (!accessKeyId || !secretAccessKey)
    throw targetFault(
      name,
      'there are no keys to the bucket',
      `set ${variableOf(name, 'KEY_ID')} and ${variableOf(name, 'SECRET_KEY')}, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY`,
    );
  const { bucket, region, prefix, pathStyle } = settings;
  const base = pathStyle ? `${endpoint.origin}/${bucket}` : `${endpoint.protocol}//${bucket}.${endpoint.host}`;
  const urlOf = (path: string) => `${base}/${encodeKey(prefix === undefined ? path : `${prefix}/${path}`)}`;

  async function call(
    method: 'PUT' | 'HEAD' | 'DELETE',
    path: string,
    signal: AbortSignal,
    extra: Readonly<Record<string, string>> = {},
    body?: Uint8Array,
  ): Promise<HttpReply> {
    const { AwsV4Signer } = await import('aws4fetch');
    const url = urlOf(path);
    const signer = new AwsV4Signer({
      method,
      url,
      headers: { 'x-amz-content-sha256': EMPTY_SHA256, ...extra },
      accessKeyId: accessKeyId!,
      secretAccessKey: secretAccessKey!,
      ...(sessionToken ? { sessionToken } : {}),
      service: 's3',
      region,
      datetime: clock
        .now()
        .toISOString()
        .replace(/[:-]|\.\d{3}/g, ''),
    });
    const { headers } = await signer.sign();
    const ask: HttpAsk = {
      method,
      url,
      headers: Object.fromEntries(headers),
      timeoutMs: settings.timeout * 1000,
      signal,
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
    };
    return callHttp(ask).catch((thrown: unknown) => {
      throw faultOfTrouble(thrown);
    });
  }

  const isFine = ({ status }: HttpReply) => status >= 200 && status < 300;

  return {
    async put(path, bytes, { type, sha256 }, signal) {
      const headers = { 'content-type': type, 'x-amz-content-sha256': sha256, [HASH_HEADER]: sha256 };
      const reply = await call('PUT', path, signal, headers, bytes);
      if (!isFine(reply)) throw faultOf(reply);
    },
    async has(path, about, signal) {
      const reply = await call('HEAD', path, signal);
      if (reply.status === 404) return false;
      if (!isFine(reply)) throw faultOf(reply);
      return (
        reply.headers.get(HASH_HEADER) === about.sha256 && Number(reply.headers.get('content-length')) === about.bytes
      );
    },
    async remove(path, signal) {
      const reply = await call('DELETE', path, signal);
      if (!isFine(reply) && reply.status !== 404) throw faultOf(reply);
    },
    async close() {},
  };

  function faultOf(reply: HttpReply): DeliveryFault {
    const code = /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(reply.text)?.[1];
    // A bucket that is not there, a region that is wrong, or a clock: the next file will fare no better.
    if (reply.status === 404 || reply.status === 400)
      return new DeliveryFault('setup', `status ${reply.status}${code === undefined ? '' : `, ${code}`}`);
    return faultOfStatus(reply, clock.now(), code);
  }
}

/** As S3 wants it signed: everything but the letters, digits, `-._~` of RFC 3986 and the slashes between the parts. */
function encodeKey(key: string): string {
  return key
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/');
}
