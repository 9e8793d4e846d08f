import type { Clock } from '../../src/core/ports.ts';

export interface FakeClock extends Clock {
  /** Milliseconds since the clock was made. */
  readonly elapsed: number;
  /** Moves on by hand; whoever sleeps wakes in order. */
  advance(ms: number): Promise<void>;
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

const START = Date.UTC(2026, 10, 23, 9, 0, 0);

/** @param auto jumps to the next sleeper by itself as soon as nothing else is going on (a few turns of the event loop). */
export function makeClock(auto = true): FakeClock {
  let now = 0;
  let watching = false;
  const sleepers = new Set<Sleeper>();

  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  const first = () => [...sleepers].reduce((a, b) => (b.due < a.due ? b : a));

  async function watch(): Promise<void> {
    if (watching || !auto) return;
    watching = true;
    while (sleepers.size > 0) {
      for (let i = 0; i < 6; i++) await turn();
      if (sleepers.size === 0) break;
      const next = first();
      now = Math.max(now, next.due);
      next.wake();
    }
    watching = false;
  }

  return {
    get elapsed() {
      return now;
    },
    now: () => new Date(START + now),
    monotonic: () => now,
    sleep(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const onAbort = () => {
          sleepers.delete(sleeper);
          reject(signal?.reason);
        };
        const sleeper: Sleeper = {
          due: now + Math.max(0, ms),
          wake() {
            sleepers.delete(sleeper);
            signal?.removeEventListener('abort', onAbort);
            resolve();
          },
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        sleepers.add(sleeper);
        void watch();
      });
    },
    async advance(ms) {
      const end = now + ms;
      for (;;) {
        for (let i = 0; i < 6; i++) await turn();
        if (sleepers.size === 0) break;
        const next = first();
        if (next.due > end) break;
        now = next.due;
        next.wake();
      }
      now = end;
    },
  };
}
