import type { ProviderLimits } from '../providers/contract.ts';

/** What may be sent in any window of `perSeconds`: both caps hold at once. Characters are Unicode code points, as providers count them. */
export interface WindowCaps {
  readonly requests: number;
  readonly chars: number;
  readonly perSeconds: number;
}

/** The pace of an engine for which the desk has set none. */
export function safePace(limits: ProviderLimits): WindowCaps {
  return { requests: limits.requestsPerMinute, chars: limits.charsPerMinute, perSeconds: 60 };
}

/** What is left of the window at the moment of asking. */
export interface Room {
  /** Characters; at least one request is free when this is asked. */
  readonly chars: number;
  /** The free shares of both caps, 0..1: what runs out first is what binds. */
  readonly requestShare: number;
  readonly charShare: number;
}

/**
 * A request that wants to go, in turn. `want` may be asked again and again while it waits, with the room there is: it answers how many
 * characters it would send (more than there is room for: it waits until there is), or 0 where nothing is left to send and it gives up its
 * turn. `grant` follows at once when it may go, in the same breath as the `want` whose answer fitted; it gives the characters that really go: fewer, or 0
 * for none, and then no place of the window is used.
 */
export interface Ask {
  want(room: Room): number;
  grant?(): number;
}

export interface Ticket {
  readonly chars: number;
  /** It really leaves now: a process that is busy hands it to the network later than it was granted, and the service counts it later. */
  left?(): void;
  /**
   * To be called once, when the answer (or the refusal) is there. A refusal widens the guard; one that follows another soon lowers the pace as
   * well, by more each time (not below a quarter). Both come back an eighth of the way with each window that passes.
   */
  answered(refused: boolean): void;
}

export interface Pause {
  readonly ms: number;
  readonly reason: string;
}

export interface LimiterSnapshot {
  readonly caps: WindowCaps;
  /** In the window as it lies now. */
  readonly requests: number;
  readonly chars: number;
  readonly paused?: Pause;
}

/**
 * Holds a quota: one request and its characters are reserved together, or neither. The one here counts in this process
 * (`sliding-window.ts`); one that several machines share stands behind the same words.
 */
export interface Limiter {
  readonly caps: WindowCaps;
  /**
   * Waits its turn (first come, first served) and for room for one request and its characters together.
   * Undefined where `want` or `grant` said 0. Rejects with the signal's reason where it is aborted first.
   */
  take(ask: Ask | number, signal?: AbortSignal): Promise<Ticket | undefined>;
  /**
   * The service wants to be left alone: nobody goes for `ms`, then one goes ahead to try, and the rest wait for what it hears. (The pace itself
   * follows from `Ticket.answered`.)
   */
  pause(ms: number, reason: string): void;
  /** Milliseconds left of the pause and why; undefined where there is none. */
  paused(): Pause | undefined;
  /** For progress: how full the window is. A limiter that is held elsewhere says what it heard last. */
  snapshot(): LimiterSnapshot;
}
