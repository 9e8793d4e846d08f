import { createHash, randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { TarjumanError } from '../../core/error.ts';
import type { Clock } from '../../core/ports.ts';
import type { WindowCaps } from '../limiter.ts';
import { WINDOW_SCRIPT } from './window-script.ts';

/** What a request needs from the quota, and what the run that asks may use in all. */
export interface Wanted {
  readonly caps: WindowCaps;
  readonly chars: number;
  /** US dollars. */
  readonly cost: number;
  /** The key under which the run's use is counted, and its ceiling. */
  readonly run: string;
  readonly ceiling: { readonly chars: number; readonly cost: number };
}

export type Grant =
  | {
      readonly go: true;
      /** Milliseconds of Redis' clock. */
      readonly at: number;
      /** To be called once, when the engine has answered. What it did not bill is given back to the run. */
      answered(end: AnsweredEnd): Promise<void>;
    }
  | { readonly go: false; readonly ceiling: { readonly chars: number; readonly cost: number } };

export interface AnsweredEnd {
  /** The service said "too many": nobody of the account goes for so many milliseconds. */
  readonly hold?: { readonly ms: number; readonly reason: string };
  readonly unused: { readonly chars: number; readonly cost: number };
}

/** A quota that all workers of an account hold together: see `window-script.ts` for the rules. */
export interface SharedWindow {
  /**
   * Waits for room, in turn among the requests of this process. Rejects with the signal's reason where it is aborted first.
   * @throws TarjumanError QUEUE where the request can never go (it is larger than the window; another desk holds the account with another window)
   */
  take(wanted: Wanted, signal: AbortSignal): Promise<Grant>;
  pause(ms: number, perSeconds: number, reason: string): Promise<void>;
  look(perSeconds: number): Promise<WindowLook>;
}

export interface WindowLook {
  readonly requests: number;
  readonly chars: number;
  readonly paused?: { readonly ms: number; readonly reason: string };
}

/** One that was never answered counts no longer than this: its worker has died. Above what any engine is waited for. */
const LEASE_MS = 90_000;
/** A pause or another's scout may end sooner than was said. */
const LONGEST_NAP_MS = 500;
/** So many latencies make up the shortest of late. */
const LATENCIES = 20;
/** Redis knows scripts by this. */
const SCRIPT_ID = createHash('sha1').update(WINDOW_SCRIPT).digest('hex');

export function createSharedWindow(
  redis: Redis,
  keys: { readonly state: string; readonly sent: string },
  clock: Clock,
): SharedWindow {
  let warm = false;
  /** Of the latest answers: milliseconds from grant to answer. */
  const latencies: number[] = [];
  let line: Promise<unknown> = Promise.resolve();

  async function call(run: string, ...args: (string | number)[]): Promise<(string | number)[]> {
    const all = [keys.state, keys.sent, run, ...args.map(String)];
    try {
      return (await redis.evalsha(SCRIPT_ID, 3, ...all)) as (string | number)[];
    } catch (cause) {
      // A server that was started anew.
      if (!(cause instanceof Error && cause.message.startsWith('NOSCRIPT'))) throw cause;
      return (await redis.eval(WINDOW_SCRIPT, 3, ...all)) as (string | number)[];
    }
  }

  async function goWhenRoom(wanted: Wanted, signal: AbortSignal): Promise<Grant> {
    const ticket = randomUUID();
    const { caps, chars, cost, run, ceiling } = wanted;
    const span = caps.perSeconds * 1000;
    for (;;) {
      signal.throwIfAborted();
      const cold = warm ? 0 : 1;
      const [verdict, first, second] = await call(
        run,
        'take',
        span,
        caps.requests,
        caps.chars,
        ticket,
        chars,
        cold,
        LEASE_MS,
        ceiling.chars,
        ceiling.cost,
        cost,
      );
      switch (verdict) {
        case 'go':
          return { go: true, at: Number(first), answered: answerOf(ticket, wanted, cold === 1) };
        case 'ceiling':
          return { go: false, ceiling: { chars: Number(first), cost: Number(second) } };
        case 'wait':
          await clock.sleep(Math.min(LONGEST_NAP_MS, Math.ceil(Number(first))), signal);
          continue;
        case 'span':
          throw new TarjumanError(
            'QUEUE',
            {},
            `the account is held with a window of ${Number(first) / 1000} seconds by another run; this one says ${caps.perSeconds}`,
            'give all desks that share an account the same limits.perSeconds, or wait until that window has passed',
          );
        default:
          throw new TarjumanError(
            'QUEUE',
            {},
            `a request of ${chars} characters never fits a window of ${caps.chars}`,
            'raise limits.chars',
          );
      }
    }
  }

  function answerOf(ticket: string, wanted: Wanted, cold: boolean): (end: AnsweredEnd) => Promise<void> {
    const { caps, chars, run } = wanted;
    const from = clock.monotonic();
    return async ({ hold, unused }) => {
      warm = true;
      if (!cold && latencies.push(clock.monotonic() - from) > LATENCIES) latencies.shift();
      const fastest = cold || latencies.length < LATENCIES ? 0 : Math.min(...latencies) / 2;
      const held = [hold ? 1 : 0, Math.ceil(hold?.ms ?? 0), hold?.reason ?? ''];
      const span = caps.perSeconds * 1000;
      await call(run, 'answered', span, ticket, chars, fastest.toFixed(3), ...held, unused.chars, unused.cost);
    };
  }

  return {
    take(wanted, signal) {
      const turn = line.then(() => goWhenRoom(wanted, signal));
      line = turn.catch(() => {});
      return turn;
    },
    async pause(ms, perSeconds, reason) {
      await call('', 'pause', perSeconds * 1000, Math.ceil(ms), reason);
    },
    async look(perSeconds) {
      const [requests, chars, ms, reason] = await call('', 'look', perSeconds * 1000);
      const paused = Number(ms) > 0 && { paused: { ms: Number(ms), reason: String(reason) } };
      return { requests: Number(requests), chars: Number(chars), ...paused };
    },
  };
}
