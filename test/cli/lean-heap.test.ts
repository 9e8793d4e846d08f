import { constants, PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { packWhereLoose } from '../../src/cli/lean-heap.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options?: { type: 'minor' }) => void;

const observers: PerformanceObserver[] = [];
afterEach(() => {
  for (const observer of observers.splice(0)) observer.disconnect();
});

const OFTEN = { interval: 2, timeout: 20_000 };

/** Real collections of a heap whose old space is as large as it is said to be. */
function packing(physical: number, used: number) {
  const told: string[] = [];
  let old = { space_name: 'old_space', physical_space_size: physical, space_used_size: used };
  const young = { space_name: 'new_space', physical_space_size: 1000, space_used_size: 1 };
  const getHeapSpaceStatistics = vi.fn(() => [young, old]);
  const observer = packWhereLoose({ getHeapSpaceStatistics, setFlagsFromString: (flag) => told.push(flag) });
  observers.push(observer);
  return {
    told,
    asked: getHeapSpaceStatistics,
    /** After each collection of everything the old space is looked at. */
    async collectWhere(physical: number, used: number): Promise<void> {
      old = { ...old, physical_space_size: physical, space_used_size: used };
      const before = getHeapSpaceStatistics.mock.calls.length;
      collect();
      await vi.waitFor(() => expect(getHeapSpaceStatistics.mock.calls.length).toBeGreaterThan(before), OFTEN);
    },
  };
}

test('a heap that takes more than twice of what is in use is packed, and left again once it is packed', async () => {
  const { told, collectWhere } = packing(0, 0);
  await collectWhere(200, 100);
  expect(told).toEqual([]);
  await collectWhere(201, 100);
  expect(told).toEqual(['--optimize-for-size']);
  await collectWhere(300, 100);
  expect(told).toEqual(['--optimize-for-size']);
  await collectWhere(120, 100);
  expect(told).toEqual(['--optimize-for-size', '--no-optimize-for-size']);
  await collectWhere(250, 100);
  expect(told).toEqual(['--optimize-for-size', '--no-optimize-for-size', '--optimize-for-size']);
});

test('collections of the young space alone ask nothing', async () => {
  const { asked } = packing(300, 100);
  const kinds: number[] = [];
  const witness = new PerformanceObserver((list) => {
    // The types leave the detail out.
    for (const { detail } of list.getEntries() as unknown as { detail: { kind: number } }[]) kinds.push(detail.kind);
  });
  observers.push(witness);
  witness.observe({ entryTypes: ['gc'] });
  collect({ type: 'minor' });
  await vi.waitFor(() => expect(kinds).toContain(constants.NODE_PERFORMANCE_GC_MINOR), OFTEN);
  // V8 may have begun one of everything by itself.
  expect(asked.mock.calls.length > 0).toBe(kinds.includes(constants.NODE_PERFORMANCE_GC_MAJOR));
});

test('the space that is asked for is one of V8, with sizes', () => {
  const old = getHeapSpaceStatistics().find((space) => space.space_name === 'old_space');
  expect(old?.space_used_size).toBeGreaterThan(0);
  expect(old?.physical_space_size).toBeGreaterThanOrEqual(old!.space_used_size);
});
