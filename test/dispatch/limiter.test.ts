import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Limiter, WindowCaps } from '../../src/dispatch/limiter.ts';
import { createLimiter } from '../../src/dispatch/sliding-window.ts';
import { type FakeClock, makeClock } from './fake-clock.ts';

interface Sent {
  readonly at: number;
  readonly chars: number;
}

/** The most that began in any window of this length, wherever it is laid. */
function peakOf(sent: readonly Sent[], windowMs: number): { requests: number; chars: number } {
  let requests = 0;
  let chars = 0;
  for (const { at: start } of sent) {
    const inside = sent.filter(({ at }) => at >= start && at <= start + windowMs);
    requests = Math.max(requests, inside.length);
    chars = Math.max(
      chars,
      inside.reduce((sum, one) => sum + one.chars, 0),
    );
  }
  return { requests, chars };
}

/** Sends `sizes` one after another, each answered after `latency`; tells when each began. */
async function sendAll(limiter: Limiter, clock: FakeClock, sizes: readonly number[], latency = 0): Promise<Sent[]> {
  const sent: Sent[] = [];
  await Promise.all(
    sizes.map(async (chars) => {
      const ticket = await limiter.take(chars);
      sent.push({ at: clock.monotonic(), chars });
      if (latency > 0) await clock.sleep(latency);
      ticket?.answered(false);
    }),
  );
  return sent;
}

describe('a window', () => {
  test('in no window, wherever it is laid, do more requests or characters begin than the caps', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          requests: fc.integer({ min: 1, max: 12 }),
          chars: fc.integer({ min: 20, max: 400 }),
          perSeconds: fc.constantFrom(0.5, 1, 7, 60),
        }),
        fc.array(fc.record({ size: fc.integer({ min: 1, max: 150 }), gapMs: fc.nat({ max: 900 }) }), { maxLength: 60 }),
        fc.nat({ max: 400 }),
        fc.array(fc.record({ atMs: fc.nat({ max: 20_000 }), ms: fc.nat({ max: 3000 }) }), { maxLength: 2 }),
        async (caps: WindowCaps, submissions, latency, pauses) => {
          const clock = makeClock();
          const limiter = createLimiter(caps, clock);
          const sent: Sent[] = [];
          const running = pauses.map(async ({ atMs, ms }) => {
            await clock.sleep(atMs);
            limiter.pause(ms, 'too many');
          });
          for (const { size, gapMs } of submissions) {
            await clock.sleep(gapMs);
            const chars = Math.min(size, caps.chars);
            running.push(
              limiter.take(chars).then(async (ticket) => {
                sent.push({ at: clock.monotonic(), chars });
                await clock.sleep(latency);
                ticket?.answered(false);
              }),
            );
          }
          await Promise.all(running);
          expect(sent).toHaveLength(submissions.length);
          const peak = peakOf(sent, caps.perSeconds * 1000);
          expect(peak.requests).toBeLessThanOrEqual(caps.requests);
          expect(peak.chars).toBeLessThanOrEqual(caps.chars);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('it is used: over a long run at least 98 % of either cap', async () => {
    for (const [caps, size] of [
      [{ requests: 40, chars: 1e9, perSeconds: 2 }, 100],
      [{ requests: 10_000, chars: 60_000, perSeconds: 2 }, 3000],
    ] as const) {
      const clock = makeClock();
      const limiter = createLimiter(caps, clock);
      const count = 800;
      const sent = await sendAll(limiter, clock, Array(count).fill(size), 20);
      const windows = sent.at(-1)!.at / (caps.perSeconds * 1000);
      const used = Math.max(count / caps.requests, (count * size) / caps.chars) / (windows + 1);
      expect(used).toBeGreaterThan(0.98);
    }
  });

  test('a burst at the edge does not slip through twice: one early, the rest at the end of its window', async () => {
    const clock = makeClock();
    const limiter = createLimiter({ requests: 20, chars: 1e6, perSeconds: 1 }, clock);
    const first = sendAll(limiter, clock, [1]);
    await clock.sleep(950);
    const sent = [...(await first), ...(await sendAll(limiter, clock, Array(59).fill(1)))];
    expect(peakOf(sent, 1000).requests).toBe(20);
  });

  test('what has just left the window is counted a moment longer: some arrive sooner than those before them', async () => {
    const clock = makeClock();
    const limiter = createLimiter({ requests: 1, chars: 1e6, perSeconds: 1 }, clock);
    const [first] = await sendAll(limiter, clock, [1]);
    await clock.sleep(1002);
    const [next] = await sendAll(limiter, clock, [1]);
    expect(next!.at - first!.at).toBeGreaterThanOrEqual(1010);
  });

  test('first come, first served: a short one does not overtake a long one that waits for room', async () => {
    const clock = makeClock();
    const limiter = createLimiter({ requests: 100, chars: 100, perSeconds: 1 }, clock);
    const sent = await sendAll(limiter, clock, [60, 80, 5, 5]);
    expect(sent.map(({ chars }) => chars)).toEqual([60, 80, 5, 5]);
    expect(sent[2]!.at).toBeGreaterThanOrEqual(1000);
  });

  test('what went out while the connection was being made counts from its answer', async () => {
    const clock = makeClock();
    const limiter = createLimiter({ requests: 2, chars: 1e6, perSeconds: 1 }, clock);
    const sent = await sendAll(limiter, clock, [1, 1, 1], 400);
    // The service may have seen the first two as late as 400 ms, so the third waits until 1400.
    expect(sent[2]!.at).toBeGreaterThan(1400);
  });

  test('a request that could never fit is refused, not left waiting', async () => {
    const limiter = createLimiter({ requests: 5, chars: 100, perSeconds: 1 }, makeClock());
    await expect(limiter.take(101)).rejects.toThrow('101');
    expect(() => createLimiter({ requests: 0, chars: 1, perSeconds: 1 }, makeClock())).toThrow('requests');
  });
});

describe('a pause', () => {
  test('is shared, tells how long and why, and one goes ahead of the others', async () => {
    const clock = makeClock(false);
    const limiter = createLimiter({ requests: 100, chars: 1e6, perSeconds: 10 }, clock);
    limiter.pause(5000, 'quota');
    expect(limiter.paused()).toEqual({ ms: 5000, reason: 'quota' });
    const begun: number[] = [];
    const tickets = [1, 2, 3].map(async (n) => {
      const ticket = await limiter.take(10);
      begun.push(n);
      return ticket;
    });
    await clock.advance(4999);
    expect(begun).toEqual([]);
    await clock.advance(2);
    expect(begun).toEqual([1]);
    (await tickets[0])!.answered(false);
    await clock.advance(60);
    expect(begun).toEqual([1, 2, 3]);
    expect(limiter.paused()).toBeUndefined();
  });
});

describe('a refusal', () => {
  const refuse = async (limiter: Limiter, clock: FakeClock, count: number) => {
    const tickets = await Promise.all(Array.from({ length: count }, () => limiter.take(1)));
    await clock.sleep(5);
    for (const ticket of tickets) ticket!.answered(true);
  };
  const perWindow = (sent: readonly Sent[], start: number, n: number) =>
    sent.filter(({ at }) => at >= start + n * 1000 && at < start + (n + 1) * 1000).length;

  test('that stands alone costs nothing but a wider guard, though many were under way', async () => {
    const clock = makeClock();
    const limiter = createLimiter({ requests: 100, chars: 1e6, perSeconds: 1 }, clock);
    await sendAll(limiter, clock, [1]);
    await refuse(limiter, clock, 20);
    await clock.sleep(1500);
    const start = clock.monotonic();
    expect(perWindow(await sendAll(limiter, clock, Array(300).fill(1)), start, 0)).toBe(100);
  });

  test('that comes again and again lowers the pace, and it comes back', async () => {
    const clock = makeClock();
    const limiter = createLimiter({ requests: 100, chars: 1e6, perSeconds: 1 }, clock);
    await sendAll(limiter, clock, [1]);
    for (let i = 0; i < 3; i++) await refuse(limiter, clock, 1);
    await clock.sleep(1050);
    const start = clock.monotonic();
    const after = await sendAll(limiter, clock, Array(4000).fill(1));
    expect(perWindow(after, start, 0)).toBeLessThan(96);
    expect(perWindow(after, start, 0)).toBeGreaterThan(80);
    expect(peakOf(after.slice(-300), 1000).requests).toBe(100);
  });
});

test('an aborted wait leaves the line, and the next one goes as soon as it may', async () => {
  const clock = makeClock(false);
  const limiter = createLimiter({ requests: 100, chars: 100, perSeconds: 10 }, clock);
  (await limiter.take(60))!.answered(false);
  const away = new AbortController();
  const long = limiter.take(80, away.signal);
  const short = limiter.take(40);
  away.abort(new Error('interrupted'));
  await expect(long).rejects.toThrow('interrupted');
  await clock.advance(30);
  expect((await short)?.chars).toBe(40);
  await expect(limiter.take(1, away.signal)).rejects.toThrow('interrupted');
});

test('whoever has nothing left to send gives up the turn', async () => {
  const limiter = createLimiter({ requests: 1, chars: 100, perSeconds: 10 }, makeClock());
  expect(await limiter.take({ want: () => 0 })).toBeUndefined();
  expect(await limiter.take(10)).toBeDefined();
});
