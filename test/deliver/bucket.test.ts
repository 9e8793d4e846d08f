import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { openS3 } from '../../src/deliver/s3.ts';
import { realClock } from '../../src/io/clock.ts';
import { type S3Settings, targetSchema } from '../../src/io/deliver-settings.ts';
import { S3_KEYS, type S3Server, startS3 } from '../support/s3-server.ts';

let server: S3Server;
afterEach(() => server.close());

const signal = new AbortController().signal;
const about = (text: string) => ({
  type: 'text/plain; charset=utf-8',
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
});

async function openBucket() {
  server = await startS3('wire');
  const settings = targetSchema.parse({ kind: 's3', endpoint: server.endpoint, bucket: 'wire' }) as S3Settings;
  return openS3('cms', settings, S3_KEYS, realClock);
}

test.for(["en/it's (1)!/a.txt", 'en/star*/a.txt', 'en/plus+and &/a.txt', 'ar/الميناء/خبر.txt'])(
  'an object may be called «%s»',
  async (path) => {
    const bucket = await openBucket();
    await bucket.put(path, Buffer.from('text'), about('text'), signal);
    expect(await bucket.has(path, about('text'), signal)).toBe(true);
    expect((await server.read(path))?.text).toBe('text');
    await bucket.remove(path, signal);
    expect(await bucket.has(path, about('text'), signal)).toBe(false);
  },
);

test('an object of the same length and other content is another one', async () => {
  const bucket = await openBucket();
  await bucket.put('en/port/a.txt', Buffer.from('old text'), about('old text'), signal);
  expect(await bucket.has('en/port/a.txt', about('new text'), signal)).toBe(false);
  expect(await bucket.has('en/port/a.txt', about('a longer text'), signal)).toBe(false);
});
