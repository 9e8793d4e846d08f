import type { Clock } from '../core/ports.ts';

/** An engine that was not there is left alone so long; doubled each time it is still not there. */
export const COOLDOWN_MS = 10_000;
const COOLDOWN_MOST_MS = 300_000;

/** Keeps an engine from being asked while it is not there, and lets one text through to see whether it is back. */
export interface Breaker {
  /** `go`: it answers as far as anybody knows. `probe`: this one text is the trial. `wait`: another one is. `no`: too early for one. */
  admit(): 'go' | 'probe' | 'wait' | 'no';
  /** It was not there. @param atLeastMs it said itself how long it wants to be left alone */
  failed(atLeastMs?: number): void;
  /** It has answered. */
  succeeded(): void;
  /** The trial came to nothing that says anything (the run ended). */
  undecided(): void;
  /** Milliseconds until a trial may be made: 0 now, undefined where none is needed. */
  readonly retryInMs: number | undefined;
  /** When the trial under way is over; at once where there is none. */
  decided(): Promise<void>;
}

export function createBreaker(clock: Clock): Breaker {
  let state: 'closed' | 'open' | 'probing' = 'closed';
  let until = 0;
  let cooldown = COOLDOWN_MS;
  let waiting: (() => void)[] = [];

  function decide(next: 'closed' | 'open'): void {
    state = next;
    const all = waiting;
    waiting = [];
    for (const wake of all) wake();
  }

  return {
    admit() {
      switch (state) {
        case 'closed':
          return 'go';
        case 'probing':
          return 'wait';
        case 'open':
          if (clock.monotonic() < until) return 'no';
          state = 'probing';
          return 'probe';
      }
    },
    failed(atLeastMs = 0) {
      if (state === 'open') return;
      cooldown = state === 'probing' ? Math.min(COOLDOWN_MOST_MS, cooldown * 2) : COOLDOWN_MS;
      until = clock.monotonic() + Math.max(cooldown, atLeastMs);
      decide('open');
    },
    succeeded() {
      decide('closed');
    },
    undecided() {
      if (state === 'probing') decide('open');
    },
    get retryInMs() {
      return state === 'closed' ? undefined : Math.max(0, until - clock.monotonic());
    },
    decided: () =>
      state === 'probing'
        ? new Promise((resolve) => {
            waiting.push(resolve);
          })
        : Promise.resolve(),
  };
}
