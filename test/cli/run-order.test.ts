import { afterEach, describe, expect, test } from 'vitest';
import type { Clock } from '../../src/core/ports.ts';
import { makeArticle } from '../support/desk-folder.ts';
import { openDeskFolder } from '../support/desk-in-process.ts';
import { type GoogleServer, startGoogleServer } from '../support/google-server.ts';

let server: GoogleServer;
afterEach(() => server.close());

/** So many times as fast, so that a test need not wait for an outage. */
function hastyClock(times: number): Clock {
  const begun = performance.now();
  const monotonic = () => (performance.now() - begun) * times;
  return {
    now: () => new Date(Date.UTC(2026, 2, 5) + monotonic()),
    monotonic,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const onAbort = () => {
          clearTimeout(timer);
          reject(signal?.reason);
        };
        const timer = setTimeout(() => {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        }, ms / times);
        signal?.addEventListener('abort', onAbort, { once: true });
      }),
  };
}

const fast = {
  ['tarjuman.yaml']: 'provider: google\nlimits: { requests: 1000, chars: 600, perSeconds: 0.2, inFlight: 1 }\n',
};
const articles = Object.fromEntries(
  Array.from({ length: 6 }, (_, i) => [`source-texts/a${i + 1}.txt`, makeArticle(i + 1, 4)]),
);

describe('the final sweep', () => {
  test('what failed because the engine was not there is asked for once more, and the run ends well', async () => {
    server = await startGoogleServer({ faults: [{ code: 14, details: 'down', calls: [3, 8] }] });
    const desk = openDeskFolder({ ...articles, ...fast });
    const { code, err, out } = await desk.run(['translate', '--json'], { env: server.env, clock: hastyClock(40) });
    expect(err).toContain('google is not there');
    expect(err).toMatch(/segments failed for a while only: they are asked for once more in 0:\d\d/);
    expect(code, err).toBe(0);
    for (const { segments, translated } of JSON.parse(out).articles) expect(translated).toBe(segments);
    // Each article is told once more at most, and in the figures it stands once.
    expect(JSON.parse(out).articles).toHaveLength(6);
    expect(JSON.parse(out).stats).toMatchObject({ failed: expect.any(Number) });
  });

  test('once: what is not there then stays open with its reason', async () => {
    server = await startGoogleServer({ faults: [{ code: 14, details: 'down' }] });
    const desk = openDeskFolder({ ...articles, ...fast });
    const { code, err, out } = await desk.run(['translate', '--json'], { env: server.env, clock: hastyClock(40) });
    expect(err.match(/failed for a while only/g)).toHaveLength(1);
    expect(code).toBe(3);
    for (const { open } of JSON.parse(out).articles) expect(open).toMatchObject([{ code: 'unavailable' }]);
  });
});

describe('what goes first', () => {
  const firstAsked = () => server.requests[0]!.contents.join(' ');

  test('--priority: the named article overtakes the others', async () => {
    server = await startGoogleServer();
    const desk = openDeskFolder({ ...articles, ...fast });
    const { code } = await desk.run(['translate', '--priority', 'a6'], { env: server.env, clock: hastyClock(1) });
    expect(code).toBe(0);
    expect(firstAsked()).toMatch(/رقم 6(00\d)? /);
    expect(firstAsked()).not.toMatch(/رقم [1-5]00/);
  });

  test('a headline that opens with «عاجل» does, too', async () => {
    server = await startGoogleServer();
    const urgent = `عاجل: ${makeArticle(9, 3)}`;
    const desk = openDeskFolder({ ...articles, 'source-texts/z.txt': urgent, ...fast });
    await desk.run(['translate'], { env: server.env, clock: hastyClock(1) });
    expect(firstAsked()).toContain('عاجل');
  });

  // They are begun in that order and read at once, so that now and then the second is read sooner; never all of six tries.
  test('without either they go in the order of their names', { retry: 5 }, async () => {
    server = await startGoogleServer();
    const desk = openDeskFolder({ ...articles, ...fast });
    await desk.run(['translate'], { env: server.env, clock: hastyClock(1) });
    expect(firstAsked()).toMatch(/رقم 1(00\d)? /);
  });

  test('a name that no article has is an error before anything is sent', async () => {
    server = await startGoogleServer();
    const desk = openDeskFolder({ ...articles, ...fast });
    const { code, err } = await desk.run(['translate', '--priority', 'a7'], { env: server.env });
    expect(code).toBe(2);
    expect(err).toContain('--priority names "a7"');
    expect(server.stats.calls).toBe(0);
  });
});

describe('limits.share', () => {
  test('half of the quota is half of the requests and half of the characters in any window', async () => {
    server = await startGoogleServer();
    const desk = openDeskFolder({
      ...articles,
      'tarjuman.yaml': 'provider: google\nlimits: { requests: 8, chars: 1600, perSeconds: 1, share: 0.5 }\n',
    });
    const { code } = await desk.run(['translate'], { env: server.env, clock: hastyClock(1) });
    expect(code).toBe(0);
    const peak = server.peak(950);
    expect(peak.requests).toBeLessThanOrEqual(4);
    expect(peak.codePoints).toBeLessThanOrEqual(800);
    expect(peak.codePoints).toBeGreaterThan(400);
  });
});
