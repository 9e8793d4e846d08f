import type { Random } from '../core/ports.ts';
import type { Fault } from '../providers/contract.ts';

/** How long an unreachable service is waited for, per request: tries in all, and the wait before each further one. */
export const UNAVAILABLE_TRIES = 4;
const UNAVAILABLE_FIRST_MS = 500;
const UNAVAILABLE_MOST_MS = 8000;

/** So many rounds of requests in a row that found no service, and the engine counts as gone for this run (about 12 seconds). */
export const OUTAGE_ROUNDS = 6;
/** The same where another engine stands behind it (about two seconds). */
export const OUTAGE_ROUNDS_OF_MANY = 3;
/** From this round on all wait together, and one goes ahead. */
export const OUTAGE_SHARED = 2;

/** A service that asks to be left alone longer than this is not waited for. */
const LONGEST_RETRY_AFTER_MS = 10 * 60_000;
/** The first wait: a second, and less where the window itself is shorter than ten. */
const throttleFirst = (windowMs: number) => Math.min(1000, Math.max(100, windowMs / 10));
const THROTTLE_MOST_MS = 60_000;
/** Without a word on how long, refusals are borne so long without a single success: two quotas per minute, and then some. */
const THROTTLE_PATIENCE_MS = 150_000;

/** Exponential, with jitter between a half and the whole, so that many clients do not come back together. */
function backoff(first: number, most: number, failures: number, random: Random): number {
  const whole = Math.min(most, first * 2 ** Math.min(failures, 30));
  return whole * (0.5 + random() / 2);
}

/** @param failures tries that have failed, from 1. */
export function unavailableWait(failures: number, random: Random): number {
  return backoff(UNAVAILABLE_FIRST_MS, UNAVAILABLE_MOST_MS, failures - 1, random);
}

/**
 * Counts failures of requests that were under way together as one round: a request that went out before the last round was counted adds
 * nothing. Times are monotonic milliseconds.
 */
export interface Rounds {
  /** @returns how many rounds in a row have failed, this one included. */
  failed(startedAt: number, now: number): number;
  succeeded(): void;
}

export function countRounds(): Rounds {
  let rounds = 0;
  let countedAt = Number.NEGATIVE_INFINITY;
  return {
    failed(startedAt, now) {
      if (startedAt >= countedAt) {
        rounds++;
        countedAt = now;
      }
      return rounds;
    },
    succeeded() {
      rounds = 0;
    },
  };
}

/** What is remembered between refusals ("too many requests") of a run; shared by all requests. */
export interface Throttle {
  /** @returns milliseconds to leave the service alone, or 'give-up'. */
  refused(fault: Fault, startedAt: number, now: number): number | 'give-up';
  succeeded(): void;
}

export function createThrottle(windowMs: number, random: Random): Throttle {
  const first = throttleFirst(windowMs);
  const patience = Math.max(THROTTLE_PATIENCE_MS, 2.5 * windowMs);
  const rounds = countRounds();
  let since: number | undefined;
  return {
    refused(fault, startedAt, now) {
      since ??= now;
      const streak = rounds.failed(startedAt, now);
      const told = fault.kind === 'rate-limited' ? fault.retryAfterMs : undefined;
      if (told !== undefined) {
        // A moment more, since clocks and windows differ; "0 seconds" again and again grows like a refusal without a word.
        const wait = told + backoff(100, THROTTLE_MOST_MS, streak - 1, random);
        return told > LONGEST_RETRY_AFTER_MS || now - since + told > LONGEST_RETRY_AFTER_MS ? 'give-up' : wait;
      }
      return now - since >= patience ? 'give-up' : backoff(first, THROTTLE_MOST_MS, streak - 1, random);
    },
    succeeded() {
      rounds.succeeded();
      since = undefined;
    },
  };
}
