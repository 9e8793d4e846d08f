import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { callHttp, HttpTrouble, REPLY_BYTES } from '../../src/io/http-call.ts';
import { faultOfTrouble, kindOfStatus, waitOf } from '../../src/providers/http-faults.ts';
import { shareOut } from '../../src/providers/openai-prices.ts';
import { startHttpService } from '../support/http-service.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const ask = (url: string, timeoutMs = 5000) => callHttp({ method: 'GET', url, headers: {}, timeoutMs });

describe('one request over HTTP', () => {
  test('any status that is no redirect is a reply', async () => {
    const service = await startHttpService({ replies: [{ status: 418, body: 'tea: شاي' }] }, () => ({ body: {} }));
    open.push(service);
    expect(await ask(service.url)).toMatchObject({ status: 418, text: 'tea: شاي' });
  });

  test('letters that are cut apart on the way are whole again, and an answer may have the longest length', async () => {
    const body = 'ش'.repeat(REPLY_BYTES / 2);
    const service = await startHttpService({ replies: [{ status: 200, body }] }, () => ({ body: {} }));
    open.push(service);
    expect((await ask(service.url)).text === body).toBe(true);
  });

  test('a certificate that nobody vouches for is a matter of settings: waiting does not mend it', async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'tarjuman-tls-'));
    const [key, cert] = [join(folder, 'key'), join(folder, 'cert')];
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
    try {
      execFileSync('openssl', [...request, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    } catch {
      return context.skip('openssl is not here to make a certificate');
    }
    const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) =>
      response.end('{}'),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    open.push({ close: async () => void server.close() });
    const failing = ask(`https://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const trouble = await failing.catch((thrown: unknown) => thrown);
    expect(trouble).toBeInstanceOf(HttpTrouble);
    expect(faultOfTrouble(trouble, 'It')).toEqual({
      kind: 'auth',
      message: 'It: no safe connection (DEPTH_ZERO_SELF_SIGNED_CERT)',
    });
    rmSync(folder, { recursive: true });
  });

  test('whatever else is thrown is a fault and shows none of its words', () => {
    for (const thrown of [new Error('secret'), 'secret', null, undefined, { name: 'secret' }]) {
      const fault = faultOfTrouble(thrown, 'It');
      expect(fault.kind).toBe('unavailable');
      expect(fault.message).not.toContain('secret');
    }
  });
});

test.for([
  [{}, undefined],
  [{ 'retry-after': '2' }, 2000],
  [{ 'retry-after': 'Fri, 20 Nov 2026 08:00:30 GMT' }, 30_000],
  [{ 'retry-after': 'Fri, 20 Nov 2026 07:00:00 GMT' }, 0],
  [{ 'retry-after': 'soon' }, undefined],
  [{ 'retry-after-ms': '250' }, 250],
  [{ 'retry-after': '1', 'retry-after-ms': '1250' }, 1250],
  [{ 'retry-after-ms': '-5' }, undefined],
  [{ 'retry-after': '99999999999' }, 86_400_000],
] as [Record<string, string>, number | undefined][])('%j means a wait of %s ms', ([headers, ms]) => {
  expect(waitOf(new Headers(headers), new Date('2026-11-20T08:00:00Z'))).toBe(ms);
});

test.for([
  [400, 'bad-request'],
  [401, 'auth'],
  [402, 'quota'],
  [404, 'auth'],
  [408, 'unavailable'],
  [413, 'too-large'],
  [422, 'bad-request'],
  [425, 'unavailable'],
  [429, 'rate-limited'],
  [451, 'bad-request'],
  [456, 'quota'],
  [500, 'unavailable'],
  [529, 'rate-limited'],
  [204, 'unavailable'],
] as const)('status %i is %s where nothing more is said', ([status, kind]) => {
  expect(kindOfStatus(status)).toBe(kind);
});

test.for([
  [10, [1, 1, 1], [3, 4, 3]],
  [0, [1, 2], [0, 0]],
  [5, [0, 0], [3, 2]],
  [7, [], []],
  [100, [0, 3, 0], [0, 100, 0]],
] as [number, number[], number[]][])('%i shared by %j is %j', ([total, weights, shares]) => {
  expect(shareOut(total, weights)).toEqual(shares);
});
