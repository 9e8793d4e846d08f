import { TarjumanError } from '../core/error.ts';
import type { Clock, Random } from '../core/ports.ts';
import { UNAVAILABLE_TRIES, unavailableWait } from '../dispatch/retry.ts';
import type { CopySet } from './copy-set.ts';
import { DeliveryFault } from './fault.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import type { Target } from './target.ts';

/** What became of a set. `older`: the place has had a later version; nothing goes back. */
export type Outcome = 'sent' | 'there' | 'waiting' | 'failed' | 'older';

export interface Delivered {
  readonly set: CopySet;
  readonly outcome: Outcome;
  /** Files or messages that went out. */
  readonly sent: number;
  /** Tries of this content so far, those of earlier runs among them. */
  readonly attempts: number;
  readonly fault?: string;
}

export interface DeliverOptions {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  /** Sets that were not taken are offered again. */
  readonly retryFailed: boolean;
  /** Also what the place asked to be left alone with for a while. */
  readonly now: boolean;
  /** Told of each set when it is settled for this run. */
  readonly onSet?: (delivered: Delivered) => void;
}

/** A place that asks to be left alone for longer than this is left to the next run. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Brings sets to one place, in the order in which their versions came to be. What has been sent is not sent again; what waits is in the
 * ledger before the first is tried, and stays there until it has arrived, whatever ends the run. Where a place cannot be reached at all, the
 * rest waits without being tried.
 * @throws TarjumanError OUTPUT_UNWRITABLE of the ledger
 */
export async function deliverSets(
  target: Target,
  sets: readonly CopySet[],
  options: DeliverOptions,
): Promise<Delivered[]> {
  const { ledger, clock, signal } = options;
  const { place } = target;
  const done: Delivered[] = [];
  const settle = (delivered: Delivered): void => {
    done.push(delivered);
    options.onSet?.(delivered);
  };

  const queue: { readonly set: CopySet; readonly mark: string; readonly earlier: number }[] = [];
  for (const set of [...sets].sort(byTime)) {
    const mark = target.markOf(set);
    const before = ledger.entry(place, set.key);
    const same = before?.mark === mark ? before : undefined;
    const earlier = same?.attempts ?? 0;
    const stays = whyItStays(set, same);
    if (stays) settle({ set, sent: 0, attempts: earlier, ...stays });
    else {
      // A correction of what still waits takes its place: nobody is sent what is known to be wrong.
      if (!same) remember(set, mark, 'waiting', 0);
      queue.push({ set, mark, earlier });
    }
  }
  let stopped: DeliveryFault | undefined;
  for (const { set, mark, earlier } of queue) {
    if (stopped || signal.aborted) settle(remember(set, mark, 'waiting', earlier, stopped));
    else stopped = await tryOut(set, mark, earlier);
  }
  return done;

  /** @returns undefined where it is to be sent now */
  function whyItStays(set: CopySet, same: LedgerEntry | undefined): Pick<Delivered, 'outcome' | 'fault'> | undefined {
    const fault = same?.fault === undefined ? {} : { fault: same.fault };
    if (same?.state === 'sent') return { outcome: 'there' };
    if (set.version < ledger.reached(place, set.key)) return { outcome: 'older' };
    if (same?.state === 'failed' && !options.retryFailed) return { outcome: 'failed', ...fault };
    if (same && same.notBefore > clock.now().getTime() && !options.now) return { outcome: 'waiting', ...fault };
    return undefined;
  }

  /** @returns the fault that ends this place's part in the run */
  async function tryOut(set: CopySet, mark: string, earlier: number): Promise<DeliveryFault | undefined> {
    for (let failures = 1; ; failures++) {
      const attempts = earlier + failures;
      try {
        const sent = await target.send(set, ledger, signal);
        settle({ ...remember(set, mark, 'sent', attempts), sent });
        return undefined;
      } catch (cause) {
        if (signal.aborted) {
          settle(remember(set, mark, 'waiting', attempts));
          return undefined;
        }
        const fault = faultOf(cause);
        if (fault.kind === 'refused' || fault.kind === 'not-ready') {
          settle(remember(set, mark, fault.kind === 'refused' ? 'failed' : 'waiting', attempts, fault));
          return undefined;
        }
        const wait = waitOf(fault, failures);
        if (wait === undefined) {
          settle(remember(set, mark, fault.kind === 'gone' ? 'failed' : 'waiting', attempts, fault));
          return fault;
        }
        remember(set, mark, 'waiting', attempts, fault);
        await clock.sleep(wait, signal).catch(() => {});
      }
    }
  }

  /** @returns milliseconds until the next try of this run; undefined: none in this run */
  function waitOf(fault: DeliveryFault, failures: number): number | undefined {
    if (fault.kind !== 'unavailable' && fault.kind !== 'rate-limited') return undefined;
    if (failures >= UNAVAILABLE_TRIES) return undefined;
    const usual = unavailableWait(failures, options.random);
    if (fault.retryAfterMs === undefined) return usual;
    return fault.retryAfterMs > LONGEST_WAIT_MS ? undefined : Math.max(usual, fault.retryAfterMs);
  }

  function remember(
    set: CopySet,
    mark: string,
    state: 'waiting' | 'failed' | 'sent',
    attempts: number,
    fault?: DeliveryFault,
  ): Delivered {
    const now = clock.now();
    const wait = fault?.retryAfterMs;
    const said = fault === undefined ? {} : { fault: fault.message };
    ledger.put(place, {
      key: set.key,
      mark,
      version: set.version,
      state,
      attempts,
      notBefore: wait === undefined ? 0 : now.getTime() + wait,
      ...said,
      at: now.toISOString(),
    });
    return { set, outcome: state, sent: 0, attempts, ...said };
  }
}

/** What our own side cannot do (a disk that is full, a file that changed) is told like the rest, and stops this place. */
function faultOf(cause: unknown): DeliveryFault {
  if (cause instanceof DeliveryFault) return cause;
  if (cause instanceof TarjumanError)
    return new DeliveryFault(cause.code === 'INPUT_FORMAT' ? 'not-ready' : 'setup', cause.message);
  throw cause;
}

function byTime(a: CopySet, b: CopySet): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
