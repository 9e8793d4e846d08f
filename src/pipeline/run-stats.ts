import type { DispatchStats } from '../dispatch/dispatcher.ts';
import { addCounts, type Counts } from '../dispatch/tally.ts';
import type { RunStats } from './run-options.ts';

/** Several dispatchers of one engine, or several engines, as one. */
export function sumOf(a: DispatchStats, b: DispatchStats): DispatchStats {
  const stopped = a.stopped ?? b.stopped;
  const paused = a.paused ?? b.paused;
  return {
    ...addCounts(a, b),
    inFlight: a.inFlight + b.inFlight,
    waiting: a.waiting + b.waiting,
    elsewhere: a.elsewhere + b.elsewhere,
    ...(paused ? { paused } : {}),
    ...(stopped ? { stopped } : {}),
  };
}

/** Second tries cost like others, but no segment is counted twice, and their end is not the end of the run. */
export function onlyMoney({ stopped: _, ...stats }: DispatchStats): DispatchStats {
  return { ...stats, answered: 0, fromJournal: 0, shared: 0, failed: 0 };
}

/**
 * @param engines one per engine, in the order of the chain
 * @param chains items as they came out of the chains: an item that went through two engines is one item here
 */
export function runStats(
  engines: RunStats['engines'],
  chains: readonly Pick<Counts, 'answered' | 'fromJournal' | 'shared' | 'failed'>[],
): RunStats | undefined {
  const [first, ...more] = engines;
  if (!first) return undefined;
  const { provider: _, ...all } = more.reduce((sum, one) => ({ ...sumOf(sum, one), provider: '' }), first);
  const items = { answered: 0, fromJournal: 0, shared: 0, failed: 0 };
  for (const counts of chains) {
    items.answered += counts.answered;
    items.fromJournal += counts.fromJournal;
    items.shared += counts.shared;
    items.failed += counts.failed;
  }
  return { ...all, ...items, engines };
}
