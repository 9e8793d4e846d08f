import type { Clock } from '../core/ports.ts';
import type { WebhookSettings } from '../io/deliver-settings.ts';
import { callHttp } from '../io/http-call.ts';
import { isLoopback } from '../io/loopback.ts';
import type { CopySet, SetFile } from './copy-set.ts';
import { faultOfStatus, faultOfTrouble } from './fault.ts';
import { markOf, partOf } from './plan.ts';
import { type Env, secretOf, targetFault, variableOf } from './secrets.ts';
import { readWebhookKeys, signWebhook } from './webhook-signature.ts';

export interface WebhookPorts {
  readonly env: Env;
  readonly clock: Clock;
  /** The product's version, for `user-agent`. */
  readonly version: string;
}

/**
 * An address that one signed message is posted to for each set, in the form of Standard Webhooks 1.0.0. The id follows from the content,
 * so that a message that comes twice (after a kill, or where an answer was lost) is known to the receiver by it.
 * @throws TarjumanError DELIVERY_SETTINGS
 */
export function openWebhook(
  name: string,
  settings: WebhookSettings,
  { env, clock, version }: WebhookPorts,
): (set: CopySet, signal: AbortSignal) => Promise<number> {
  const url = new URL(settings.url);
  if (url.protocol === 'http:' && !settings.insecure && !isLoopback(url.hostname))
    throw targetFault(
      name,
      'its address is http:// to another machine: anybody between could read and change what is sent',
      'use https://, or say «insecure: true» if you know that network',
    );
  const keys = keysOf(name, env);
  return async (set, signal) => {
    const body = await messageOf(
      set,
      partOf(settings, set).map(({ file }) => file),
    );
    const id = `msg_${markOf(settings, set).slice(0, 40)}`;
    const seconds = Math.floor(clock.now().getTime() / 1000);
    const reply = await callHttp({
      method: 'POST',
      url: url.href,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': `Tarjuman/${version}`,
        'webhook-id': id,
        'webhook-timestamp': String(seconds),
        'webhook-signature': signWebhook(keys, id, seconds, body),
      },
      body,
      timeoutMs: settings.timeout * 1000,
      signal,
    }).catch((thrown: unknown) => {
      throw faultOfTrouble(thrown);
    });
    if (reply.status < 200 || reply.status > 299) throw faultOfStatus(reply, clock.now());
    return 1;
  };
}

function keysOf(name: string, env: Env): readonly Buffer[] {
  const variable = variableOf(name, 'SECRET');
  const secret = secretOf(env, name, 'SECRET');
  const form = 'whsec_ and 24 to 64 bytes in Base64';
  if (secret === undefined) throw targetFault(name, 'there is no key to sign with', `set ${variable} to ${form}`);
  const keys = readWebhookKeys(secret);
  if (!keys) throw targetFault(name, `${variable} is no key`, `a key is ${form}; of several, put spaces between`);
  return keys;
}

/** Same set, same bytes: `timestamp` is when this version came to be. */
async function messageOf(set: CopySet, carried: readonly SetFile[]): Promise<string> {
  const files: Readonly<Record<string, unknown>>[] = [];
  // The manifest is there as data.
  for (const file of carried.filter(({ format }) => format !== undefined)) {
    const bytes = await file.read();
    const isText = /^text\/|[/+](?:json|xml)(?:;|$)/.test(file.type);
    files.push({
      format: file.format,
      name: file.name,
      type: file.type,
      sha256: file.sha256,
      encoding: isText ? 'utf-8' : 'base64',
      content: Buffer.from(bytes).toString(isText ? 'utf8' : 'base64'),
    });
  }
  const { language, slug, version, manifest } = set;
  const data = { id: manifest?.id, language, slug, version, status: manifest?.status, manifest, files };
  return JSON.stringify({ type: set.event, timestamp: set.at, data });
}
