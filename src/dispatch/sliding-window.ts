import type { Clock } from '../core/ports.ts';
import type { Ask, Limiter, Pause, Room, Ticket, WindowCaps } from './limiter.ts';

interface Sent {
  /** Until when it counts, without window and guard. Undefined: no answer yet and no telling when the service will count it. */
  at: number | undefined;
  readonly chars: number;
}

interface Waiter {
  readonly ask: Ask;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (ticket: Ticket | undefined) => void;
  readonly reject: (reason: unknown) => void;
}

const BURST_PACE = 8;
const MOST_GAP_MS = 25;
const LATE_MS = 4;

/**
 * An exact sliding window: the times and sizes of what was sent are remembered, and the next goes the moment enough of it has left the
 * window. In no window of `perSeconds`, wherever it is laid, do more than the caps begin.
 *
 * A service counts when a request arrives, not when it leaves here, and some arrive sooner than those before them. Therefore a guard is
 * added to the window: half a percent of it, 10 to 250 ms, half as much again after a refusal, up to a tenth of the window. Nor does everything go in the same
 * breath: the last of a burst would leave later than it was counted here. And what was sent before the first
 * answer of all came back (connecting, signing in) counts from that answer, since nobody knows when it arrived.
 */
export function createLimiter(caps: WindowCaps, clock: Clock): Limiter {
  for (const [name, value] of Object.entries(caps)) {
    if (!(value > 0)) throw new RangeError(`limits.${name} must be above zero, not ${value}`);
  }
  const span = caps.perSeconds * 1000;
  const leastGuard = Math.min(250, Math.max(10, span / 200));
  const mostGuard = Math.max(leastGuard, span / 10);
  /** Requests that could go at once follow one another so closely, and no closer: eight times as fast as the caps allow in the long run. */
  const gapOf = (size: number) =>
    Math.min(MOST_GAP_MS, (span * Math.max(1 / caps.requests, size / caps.chars)) / BURST_PACE);
  /** The earliest moment for the next one, as far as that goes. */
  let nextAt = Number.NEGATIVE_INFINITY;
  const sent: Sent[] = [];
  let oldest = 0; // index into `sent` of the first that still counts
  let chars = 0;
  let guard = leastGuard;
  let pace = 1;
  /** Refusals of late; one is forgiven with each window. */
  let strikes = 0;
  let easedAt = clock.monotonic();
  let struckAt = Number.NEGATIVE_INFINITY;
  let warm = false;
  let pausedUntil = 0;
  let pauseReason = '';
  /** After a pause one request goes ahead; the rest wait for what it hears. */
  let scout: 'none' | 'wanted' | 'away' = 'none';

  const queue: Waiter[] = [];
  let pumping = false;
  let nap: AbortController | undefined;

  function forgetOld(now: number): void {
    while (oldest < sent.length) {
      const { at, chars: size } = sent[oldest]!;
      if (at === undefined || at + span + guard > now) break;
      chars -= size;
      oldest++;
    }
    if (oldest > 1024 && oldest * 2 > sent.length) {
      sent.splice(0, oldest);
      oldest = 0;
    }
  }

  function ease(now: number): void {
    while (now - easedAt >= span) {
      if (pace === 1 && guard === leastGuard && strikes === 0) {
        easedAt = now;
        return;
      }
      easedAt += span;
      strikes = Math.max(0, strikes - 1);
      pace = pace > 0.99 ? 1 : pace + (1 - pace) / 8;
      guard = guard < leastGuard * 1.05 ? leastGuard : guard + (leastGuard - guard) / 8;
    }
  }

  function capsNow(): { requests: number; chars: number } {
    return {
      requests: Math.max(1, Math.floor(caps.requests * pace)),
      chars: Math.max(1, Math.floor(caps.chars * pace)),
    };
  }

  /** Milliseconds until `want` characters and one request fit; 0: now. */
  function waitFor(want: number, now: number): number {
    const { requests: mostRequests, chars: mostChars } = capsNow();
    let requests = sent.length - oldest;
    let left = chars;
    let index = oldest;
    let wait = 0;
    // A single request above the lowered pace goes alone; above the cap itself it never goes (see `take`).
    while (requests > 0 && (requests + 1 > mostRequests || left + want > mostChars)) {
      const { at, chars: size } = sent[index++]!;
      if (at === undefined) return Math.max(wait, span); // woken when it is answered
      wait = Math.max(wait, at + span + guard - now);
      requests--;
      left -= size;
    }
    return wait;
  }

  function roomNow(): Room {
    const now = capsNow();
    const requests = sent.length - oldest;
    const free = requests === 0 ? caps.chars : Math.max(0, now.chars - chars);
    return {
      chars: free,
      requestShare: Math.max(0, 1 - requests / now.requests),
      charShare: free / Math.max(now.chars, free),
    };
  }

  function issue(size: number): Ticket {
    const now = clock.monotonic();
    const cold = !warm;
    const entry: Sent = { at: cold ? undefined : now, chars: size };
    sent.push(entry);
    chars += size;
    // A timer that was late may be made up for, but not by a burst.
    nextAt = Math.max(nextAt, now - LATE_MS) + gapOf(size);
    const isScout = scout === 'wanted';
    if (isScout) scout = 'away';
    let done = false;
    return {
      chars: size,
      left() {
        if (entry.at !== undefined) entry.at = Math.max(entry.at, clock.monotonic());
      },
      answered(refused) {
        if (done) return;
        done = true;
        warm = true;
        if (cold) entry.at = clock.monotonic();
        // Several that were under way together are one refusal.
        if (refused && now >= struckAt) strike(clock.monotonic());
        if (isScout && scout === 'away') scout = refused ? 'wanted' : 'none';
        else if (!refused && scout === 'away') scout = 'none';
        nap?.abort();
      },
    };
  }

  async function pump(): Promise<void> {
    if (pumping) return;
    pumping = true;
    try {
      for (let head = queue[0]; head; head = queue[0]) {
        const now = clock.monotonic();
        ease(now);
        forgetOld(now);
        let wait = Math.max(0, pausedUntil - now);
        if (wait === 0 && scout === 'away') wait = span;
        // A place for one request first; then what would fit is asked.
        if (wait === 0) wait = waitFor(0, now);
        if (wait === 0 && nextAt > now) {
          // Once is enough: a timer may be early, and a clock may stand still.
          await clock.sleep(nextAt - now);
          nextAt = now;
          continue;
        }
        if (wait === 0) {
          const want = head.ask.want(roomNow());
          if (want === 0) {
            queue.shift();
            head.resolve(undefined);
            continue;
          }
          if (want > caps.chars) {
            queue.shift();
            head.reject(new RangeError(`a request of ${want} characters never fits a window of ${caps.chars}`));
            continue;
          }
          wait = waitFor(want, now);
          if (wait === 0) {
            queue.shift();
            const size = head.ask.grant?.() ?? want;
            head.resolve(size === 0 ? undefined : issue(size));
            continue;
          }
        }
        nap = new AbortController();
        await clock.sleep(Math.ceil(wait), nap.signal).catch(() => {});
        nap = undefined;
      }
    } finally {
      pumping = false;
    }
  }

  /** The first refusal may be chance and widens the guard only; where more follow, somebody else is using the quota, or it is smaller. */
  function strike(now: number): void {
    ease(now);
    struckAt = easedAt = now;
    strikes = Math.min(8, strikes + 1);
    guard = Math.min(mostGuard, guard * 1.5);
    pace = Math.max(0.25, pace * (1 - (strikes - 1) / 32));
  }

  function paused(): Pause | undefined {
    const ms = pausedUntil - clock.monotonic();
    return ms > 0 ? { ms, reason: pauseReason } : undefined;
  }

  return {
    caps,
    take(ask, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const onAbort = () => {
          const index = queue.indexOf(waiter);
          if (index < 0) return;
          queue.splice(index, 1);
          reject(signal?.reason);
          nap?.abort();
        };
        const settled = () => signal?.removeEventListener('abort', onAbort);
        const waiter: Waiter = {
          ask: typeof ask === 'number' ? { want: () => ask } : ask,
          signal,
          resolve: (ticket) => {
            settled();
            resolve(ticket);
          },
          reject: (reason) => {
            settled();
            reject(reason);
          },
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        queue.push(waiter);
        void pump();
      });
    },
    pause(ms, reason) {
      const now = clock.monotonic();
      ease(now);
      const until = now + Math.max(0, ms);
      if (until > pausedUntil) {
        pausedUntil = until;
        pauseReason = reason;
      }
      scout = 'wanted';
    },
    paused,
    snapshot() {
      forgetOld(clock.monotonic());
      const pause = paused();
      return { caps, requests: sent.length - oldest, chars, ...(pause && { paused: pause }) };
    },
  };
}
