import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { realClock } from '../../src/io/clock.ts';
import { isFault, type Provider } from '../../src/providers/contract.ts';
import { createGoogle, readGoogleSettings } from '../../src/providers/google.ts';
import { makeItem } from '../contracts/provider.ts';
import { peakOf, startGoogleServer } from '../support/google-server.ts';

const signal = new AbortController().signal;
const open: { close?(): Promise<void> | undefined }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close?.();
});

async function providerAt(env: Readonly<Record<string, string>>): Promise<Provider> {
  const provider = await createGoogle(readGoogleSettings(env), { clock: realClock });
  open.push(provider);
  return provider;
}

async function ask(provider: Provider, text: string): Promise<string> {
  const [answer] = await provider.translate([makeItem('a', text)], { from: 'ar', to: 'en' }, signal);
  return !answer ? 'none' : isFault(answer) ? answer.fault.kind : 'text';
}

/** The server is what other tests measure with, so it is measured here. */
describe('the Google server of the tests', () => {
  test('lets no more through than its window has room for, and has room again when it has moved on', async () => {
    const server = await startGoogleServer({ limit: { requests: 3, perMs: 400 } });
    open.push(server);
    const provider = await providerAt(server.env);
    expect(await ask(provider, 'نص')).toBe('text');
    await realClock.sleep(450);
    const first = [];
    for (let call = 0; call < 5; call++) first.push(await ask(provider, 'نص'));
    expect(first).toEqual(['text', 'text', 'text', 'rate-limited', 'rate-limited']);
    await realClock.sleep(450);
    expect(await ask(provider, 'نص')).toBe('text');
    expect(server.stats).toMatchObject({ calls: 7, answered: 5, refused: 2, billedCodePoints: 10, codePoints: 14 });
    expect(server.peak(400)).toEqual({ requests: 5, codePoints: 10 });
    expect(server.peak(60_000)).toEqual({ requests: 7, codePoints: 14 });
  });

  test('what waited for a process that got no time counts from when it may have come', () => {
    const six = (at: number, notBefore: number) =>
      Array.from({ length: 6 }, () => ({ at, notBefore, codePoints: 100 }));
    expect(peakOf(six(2000, 1990), 950)).toEqual({ requests: 6, codePoints: 600 });
    expect(peakOf(six(2000, 1000), 950).requests).toBeLessThan(6);
    // The next ones are seen in time again.
    expect(peakOf([...six(2000, 1000), ...six(2100, 2095)], 950)).toEqual({ requests: 6, codePoints: 600 });
  });

  test('counts characters in its window as well', async () => {
    const server = await startGoogleServer({ limit: { chars: 10, perMs: 60_000 } });
    open.push(server);
    const provider = await providerAt(server.env);
    expect([await ask(provider, 'ست حروف'), await ask(provider, 'أربعة'), await ask(provider, 'نص')]).toEqual([
      'text',
      'rate-limited',
      'text',
    ]);
  });

  test('runs as a process of its own, tells its port, and can be told and asked', async () => {
    const script = (name: string) => fileURLToPath(new URL(`../support/${name}`, import.meta.url));
    const child = spawn(
      process.execPath,
      [script('run-ts.js'), script('google-server-process.ts'), '{"prefix":"Q "}'],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    open.push({ close: async () => void child.kill('SIGKILL') });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const next = async () => JSON.parse((await lines.next()).value as string) as Record<string, unknown>;
    const say = (line: string) => {
      child.stdin.write(`${line}\n`);
      return next();
    };
    const { port } = await next();
    const provider = await providerAt({ TARJUMAN_GOOGLE_ENDPOINT: `127.0.0.1:${port}`, TARJUMAN_GOOGLE_INSECURE: '1' });
    expect(await ask(provider, 'نص')).toBe('text');
    expect(await say('behave {"faults":[{"code":8}]}')).toEqual({ ok: true });
    expect(await ask(provider, 'نص')).toBe('rate-limited');
    expect(await say('stats 1000')).toMatchObject({
      calls: 2,
      answered: 1,
      refused: 1,
      peak: { requests: 2, codePoints: 4 },
    });
    expect(await say('requests')).toMatchObject([{ contents: ['نص'] }, { contents: ['نص'] }]);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.stdin.end();
    expect(await gone).toBe(0);
  });
});
