import type { EngineItem, ProviderLimits } from '../providers/contract.ts';
import type { Room, WindowCaps } from './limiter.ts';
import type { Outcome, Passed } from './outcome.ts';

/** One text that is to be asked for, and all who wait for its answer. */
export interface Job {
  readonly key: string;
  readonly item: EngineItem;
  /** As the provider will count it, code points. */
  readonly chars: number;
  /** The first is billed, the others share. */
  readonly waiting: ((outcome: Outcome) => void)[];
  /** 0 ordinary; what is higher goes first. */
  readonly priority: number;
  readonly passed: readonly Passed[];
  /** Requests it took part in so far. */
  attempts: number;
}

/** What goes out in one request. */
export interface Batch {
  readonly jobs: readonly Job[];
  readonly chars: number;
  /** Tries that failed because the service was not there. */
  readonly failures: number;
  /** How many requests of the run had been answered when this one was first tried; undefined before. */
  readonly answeredBefore?: number;
}

export function batchOf(jobs: readonly Job[], failures = 0): Batch {
  return { jobs, chars: jobs.reduce((sum, job) => sum + job.chars, 0), failures };
}

/** Of its most urgent text. */
export function priorityOf({ jobs }: Pick<Batch, 'jobs'>): number {
  return jobs.reduce((most, { priority }) => Math.max(most, priority), 0);
}

/** Two halves, for a batch that was too large or holds one text that spoils it. */
export function halve(jobs: readonly Job[]): Batch[] {
  const middle = Math.ceil(jobs.length / 2);
  return [batchOf(jobs.slice(0, middle)), batchOf(jobs.slice(middle))].filter(({ jobs: half }) => half.length > 0);
}

export interface BatchSize {
  readonly items: number;
  readonly chars: number;
}

/**
 * How large a request may become: what the engine takes, and no more than a quarter of the window, since large pieces leave a window half
 * empty. (A window of one to three requests is shared out among those.)
 */
export function batchSize(limits: ProviderLimits, caps: WindowCaps): BatchSize {
  const pieces = Math.min(4, Math.max(1, Math.floor(caps.requests)));
  return {
    items: Math.max(1, limits.itemsPerRequest),
    chars: Math.max(1, Math.min(limits.charsPerRequest, Math.ceil(caps.chars / pieces))),
  };
}

/**
 * The first jobs of a queue that go together: as many as fit `size`, at least one (an engine may take a single text that is longer than a
 * whole request should be).
 * `complete`: the next one did not fit; more submissions would not make this batch larger.
 */
export function pack(
  queue: Iterable<Job>,
  size: BatchSize,
): { readonly count: number; readonly chars: number; readonly complete: boolean } {
  let count = 0;
  let chars = 0;
  for (const job of queue) {
    if (count > 0 && (count >= size.items || chars + job.chars > size.chars)) return { count, chars, complete: true };
    count++;
    chars += job.chars;
  }
  return { count, chars, complete: count >= size.items || chars >= size.chars };
}

/** Below this part of a whole batch, what is left of a window is not worth a request of its own where requests are scarce. */
const WORTH_SENDING = 0.25;

/**
 * The batch to send into the room that the window has left: a whole one where it fits; where characters are what is short (and requests
 * are not), one cut down to the room; else the whole one, which then waits.
 */
export function packInto(
  queue: Iterable<Job>,
  size: BatchSize,
  room: Room,
): { readonly count: number; readonly chars: number } {
  const whole = pack(queue, size);
  if (whole.chars <= room.chars || room.charShare >= room.requestShare) return whole;
  const least = Math.max(1, Math.min(size.chars, whole.chars) * WORTH_SENDING * (1 - room.requestShare));
  if (room.chars < least) return whole.count === 1 ? whole : pack(queue, { items: size.items, chars: least });
  return pack(queue, { items: size.items, chars: room.chars });
}
