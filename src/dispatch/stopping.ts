import { setMaxListeners } from 'node:events';
import { TarjumanError } from '../core/error.ts';
import type { Clock } from '../core/ports.ts';
import type { OutcomeFault } from './outcome.ts';
import type { Signals } from './request-runner.ts';

/** After a Ctrl+C, requests under way may end within this, so that they are not paid for twice. */
export const GRACE_MS = 2000;

/** How an engine's part in a run ends before its time: for one reason, once. */
export interface Stopping extends Signals {
  /** Why nothing new starts any more. */
  readonly why: OutcomeFault | undefined;
  /** It was our own side that failed. */
  readonly failure: TarjumanError | undefined;
  stop(fault: OutcomeFault): void;
  fail(cause: unknown): void;
  /** Nothing is under way any more. */
  idle(): void;
}

/**
 * @param busy whether requests are under way
 * @param onStop called once, before waiting ends
 */
export function createStopping(
  clock: Clock,
  signal: AbortSignal | undefined,
  busy: () => boolean,
  onStop: (fault: OutcomeFault) => void,
): Stopping {
  let why: OutcomeFault | undefined;
  let failure: TarjumanError | undefined;
  const halt = new AbortController();
  const cut = new AbortController();
  // As many listeners as there are requests under way and batches at rest.
  setMaxListeners(0, halt.signal, cut.signal);

  function stop(fault: OutcomeFault): void {
    if (why) return;
    why = fault;
    onStop(fault);
    halt.abort();
  }

  function onAbort(): void {
    stop({ kind: 'aborted', message: 'the run was interrupted' });
    if (!busy()) return;
    clock.sleep(GRACE_MS, cut.signal).then(
      () => cut.abort(),
      () => {},
    );
  }
  if (signal?.aborted) onAbort();
  else signal?.addEventListener('abort', onAbort, { once: true });

  return {
    halt: halt.signal,
    cut: cut.signal,
    get why() {
      return why;
    },
    get failure() {
      return failure;
    },
    stop,
    fail(cause) {
      failure ??= cause instanceof TarjumanError ? cause : ownFault(cause);
      stop({ kind: 'store', message: failure.message });
    },
    idle() {
      if (signal?.aborted) cut.abort();
    },
  };
}

function ownFault(cause: unknown): TarjumanError {
  const what = cause instanceof Error ? cause.message : String(cause);
  return new TarjumanError(
    'STORE_DAMAGED',
    {},
    `the dispatch failed: ${what}`,
    'run again; if it comes back, report it',
    cause,
  );
}
