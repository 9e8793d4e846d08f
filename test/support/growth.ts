import { expect } from 'vitest';

/** Below this a figure says nothing about the work: clock ticks, a collection of garbage. Milliseconds. */
const NOISE_MS = 60;

/**
 * Holds that work grows with its size and not with its square. Counted is processor time, the least of two tries, so that
 * other tests beside this one do not matter; a step of 8 times the size may cost up to 24 times as much, where a square costs 64.
 *
 * @param size of the smaller one, in whatever `prepare` counts in; large enough to take some milliseconds
 * @param prepare makes what is worked on, outside the count
 */
export function expectLinear<T>(
  size: number,
  prepare: (size: number) => T,
  work: (given: T) => void,
  about = '',
): void {
  const large = prepare(size * 8);
  const small = prepare(size);
  work(small);
  const once = Math.min(cpuMs(work, small), cpuMs(work, small));
  const limit = 24 * Math.max(once, NOISE_MS / 24) + NOISE_MS;
  const eight = cpuMs(work, large);
  const best = eight <= limit ? eight : Math.min(eight, cpuMs(work, large));
  expect(best, `${about} ${once.toFixed(1)} ms at ${size}, ${best.toFixed(1)} ms at ${size * 8}`).toBeLessThanOrEqual(
    limit,
  );
}

function cpuMs<T>(work: (given: T) => void, given: T): number {
  const begun = process.cpuUsage();
  work(given);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
