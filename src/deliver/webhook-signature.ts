import { createHmac } from 'node:crypto';

/** Standard Webhooks 1.0.0 (standardwebhooks.com): keys of 24 to 64 bytes, in Base64 behind `whsec_`. */
const PREFIX = 'whsec_';
const KEY_BYTES = { least: 24, most: 64 } as const;

/**
 * The keys that messages are signed with: several, with spaces between them, while one takes over from another.
 * @returns undefined where one of them is no key
 */
export function readWebhookKeys(secret: string): readonly Buffer[] | undefined {
  const keys: Buffer[] = [];
  for (const word of secret.trim().split(/\s+/)) {
    const encoded = word.startsWith(PREFIX) ? word.slice(PREFIX.length) : word;
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return undefined;
    const key = Buffer.from(encoded, 'base64');
    if (key.length < KEY_BYTES.least || key.length > KEY_BYTES.most) return undefined;
    keys.push(key);
  }
  return keys;
}

/** The value of `webhook-signature`: one for each key. @param seconds since 1970: when this try was made */
export function signWebhook(keys: readonly Buffer[], id: string, seconds: number, body: string): string {
  return keys
    .map((key) => `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`)
    .join(' ');
}
