import { once } from 'node:events';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type Fault, isFault, type Provider } from '../../src/providers/contract.ts';
import { makeItem } from '../contracts/provider.ts';
import { type HttpBehaviour, startHttpService, type ToldReply } from '../support/http-service.ts';

/** What every engine that is asked over HTTP must bear. `make` gives a provider for a service at `url`; `timeout` in seconds. */
export function peersThatDoNotPlay(name: string, make: (url: string, timeout: string) => Provider): void {
  const item = makeItem('a', 'نص سري للغاية');
  const never = new AbortController().signal;
  const open: { close?(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close?.();
  });

  async function connect(behaviour: HttpBehaviour, timeout = '5') {
    const service = await startHttpService(behaviour, () => ({ body: {} }));
    const provider = make(service.url, timeout);
    open.push(service, provider);
    const ask = async (signal = never): Promise<Fault> => {
      const [answer] = await provider.translate([item], { from: 'ar', to: 'en' }, signal);
      if (!answer || !isFault(answer)) throw new Error(`${name} believed it: ${JSON.stringify(answer)}`);
      expect(answer.fault.message).not.toMatch(/[<>{}]|نص/);
      return answer.fault;
    };
    return { service, provider, ask };
  }

  describe(`${name}: a peer that does not play`, () => {
    const strange: [string, ToldReply][] = [
      ['nothing at all', { status: 200 }],
      ['no JSON', { status: 200, body: '{"translations": [' }],
      ['a page of a gateway', { status: 200, body: '<!doctype html><h1>It works!</h1>' }],
      ['null', { status: 200, body: 'null' }],
      ['a number', { status: 200, body: '42' }],
      ['an empty list', { status: 200, body: '[]' }],
      ['another shape', { status: 200, body: { translations: 'x', translatedText: { a: 1 }, choices: {} } }],
      [
        'the right shape with wrong values',
        { status: 200, body: { translations: [{}], translatedText: [1], choices: [{}] } },
      ],
      ['bytes that are no text', { status: 200, body: Buffer.from([0xff, 0xfe, 0x80]) }],
    ];
    test.for(strange)('%s with status 200 is no translation', async ([, reply]) => {
      const { ask } = await connect({ replies: [reply] });
      expect((await ask()).kind).toMatch(/^(?:unavailable|wrong-count)$/);
    });

    test.for([301, 302, 307, 308])('a redirect (%i) is not followed: the texts would go elsewhere', async (status) => {
      const other = await startHttpService({}, () => ({ body: {} }));
      open.push(other);
      const { ask, service } = await connect({
        replies: [{ status, headers: { location: `${other.url}/secret-path?key=1` } }],
      });
      const fault = await ask();
      expect(fault.kind).toBe('auth');
      expect(fault.message).toContain(other.url);
      expect(fault.message).not.toContain('secret-path');
      expect(other.requests).toHaveLength(0);
      expect(service.requests).toHaveLength(1);
    });

    test('an answer without an end is left when it is too long', async () => {
      const { ask } = await connect({ endless: 'all' });
      expect((await ask()).kind).toBe('unavailable');
    });

    test('a small answer that unpacks to a large one is left, too', async () => {
      const bomb = gzipSync(Buffer.alloc(32 * 1024 * 1024, ' '));
      expect(bomb.length).toBeLessThan(100_000);
      const { ask } = await connect({
        replies: [{ status: 200, headers: { 'content-encoding': 'gzip' }, body: bomb }],
      });
      expect((await ask()).message).toMatch(/longer than/);
    });

    test('a line that is cut in the middle: unavailable', async () => {
      const { ask } = await connect({ cut: 'all' });
      expect((await ask()).kind).toBe('unavailable');
    });

    test('a service that hangs: unavailable when the time is up, and it is told', async () => {
      const { ask, service } = await connect({ hang: 'all' }, '0.3');
      const started = performance.now();
      expect((await ask()).kind).toBe('unavailable');
      expect(performance.now() - started).toBeLessThan(10_000);
      await expect.poll(() => service.cancelled()).toBe(1);
    });

    test('an abort tells the service', async () => {
      const { ask, service } = await connect({ hang: 'all' });
      const controller = new AbortController();
      const running = ask(controller.signal);
      await expect.poll(() => service.requests.length).toBe(1);
      controller.abort();
      expect((await running).kind).toBe('aborted');
      await expect.poll(() => service.cancelled()).toBe(1);
    });

    test('a peer that takes the call and never says a word: unavailable when the time is up', async () => {
      const silent = createServer(() => {});
      silent.listen(0, '127.0.0.1');
      await once(silent, 'listening');
      const { port } = silent.address() as { port: number };
      const provider = make(`http://127.0.0.1:${port}`, '0.3');
      open.push({ close: async () => void silent.close() }, provider);
      const [answer] = await provider.translate([item], { from: 'ar', to: 'en' }, never);
      expect(answer && isFault(answer) && answer.fault.kind).toBe('unavailable');
    });

    test('nobody listens: unavailable, with the code of the system', async () => {
      const service = await startHttpService({}, () => ({ body: {} }));
      await service.close();
      const provider = make(service.url, '5');
      open.push(provider);
      const [answer] = await provider.translate([item], { from: 'ar', to: 'en' }, never);
      expect(answer && isFault(answer) && answer.fault).toMatchObject({
        kind: 'unavailable',
        message: expect.stringContaining('ECONNREFUSED'),
      });
    });
  });
}
