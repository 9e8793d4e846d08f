import type { Random } from '../core/ports.ts';
import type { Fault } from '../providers/contract.ts';
import { type Batch, batchOf, halve, type Job } from './batches.ts';
import { stopsRun } from './outcome.ts';
import {
  countRounds,
  createThrottle,
  OUTAGE_ROUNDS,
  OUTAGE_SHARED,
  UNAVAILABLE_TRIES,
  unavailableWait,
} from './retry.ts';

/** What is done about a fault. */
export type Verdict =
  /** The items will not get a text from this engine. */
  | { readonly do: 'end' }
  /** Nothing will: the run stops asking it. */
  | { readonly do: 'stop' }
  /** The service is not there, or refuses for too long: all that waits for it is handed back, and asked for elsewhere or later. */
  | { readonly do: 'outage' }
  /** Everybody waits, then these go again. */
  | { readonly do: 'pause'; readonly ms: number; readonly batches: readonly Batch[] }
  /** These wait, the others go on. */
  | { readonly do: 'rest'; readonly ms: number; readonly batch: Batch }
  /** Another way, at once. */
  | { readonly do: 'split'; readonly batches: readonly Batch[] };

/** Remembers how the engine has been doing, and decides about each fault by its kind. */
export interface Referee {
  /** Requests that brought at least one text. */
  readonly answered: number;
  /** Since an outage nothing has been answered; until something is, a fault of that kind is the end for its items. */
  readonly down: boolean;
  succeeded(): void;
  /**
   * @param jobs those of the batch that have this fault
   * @param startedAt when the request went out, and `now`: monotonic milliseconds
   */
  decide(fault: Fault, jobs: readonly Job[], batch: Batch, startedAt: number, now: number): Verdict;
}

/** @param outageRounds rounds of requests in a row that found no service, before it counts as gone */
export function createReferee(windowMs: number, random: Random, outageRounds = OUTAGE_ROUNDS): Referee {
  const throttle = createThrottle(windowMs, random);
  let answered = 0;
  let down = false;
  const outage = countRounds();

  function unavailable(jobs: readonly Job[], batch: Batch, startedAt: number, now: number): Verdict {
    if (down) return { do: 'end' };
    const rounds = outage.failed(startedAt, now);
    if (rounds >= outageRounds) return goDown();
    const failures = batch.failures + 1;
    const answeredBefore = batch.answeredBefore ?? answered;
    if (failures < UNAVAILABLE_TRIES) {
      const next = { ...batchOf(jobs, failures), answeredBefore };
      if (rounds >= OUTAGE_SHARED) return { do: 'pause', ms: unavailableWait(rounds, random), batches: [next] };
      return { do: 'rest', ms: unavailableWait(failures, random), batch: next };
    }
    // The service has answered others meanwhile: one text of this request may be what it stumbles over.
    if (jobs.length > 1 && answered > answeredBefore) {
      const halves = halve(jobs).map((half) => ({ ...half, failures: UNAVAILABLE_TRIES - 2, answeredBefore }));
      return { do: 'split', batches: halves };
    }
    return { do: 'end' };
  }

  function goDown(): Verdict {
    down = true;
    // Whoever tries again later begins with a clean sheet.
    outage.succeeded();
    throttle.succeeded();
    return { do: 'outage' };
  }

  return {
    get answered() {
      return answered;
    },
    get down() {
      return down;
    },
    succeeded() {
      answered++;
      down = false;
      outage.succeeded();
      throttle.succeeded();
    },
    decide(fault, jobs, batch, startedAt, now) {
      if (stopsRun(fault)) return { do: 'stop' };
      switch (fault.kind) {
        case 'rate-limited': {
          if (down) return { do: 'end' };
          const ms = throttle.refused(fault, startedAt, now);
          return ms === 'give-up'
            ? goDown()
            : { do: 'pause', ms, batches: [{ ...batch, ...batchOf(jobs, batch.failures) }] };
        }
        case 'unavailable':
          return unavailable(jobs, batch, startedAt, now);
        case 'too-large':
        case 'bad-request':
          // Refused before any work, so that halving costs nothing: it finds the one that spoils the rest.
          return jobs.length > 1 ? { do: 'split', batches: halve(jobs) } : { do: 'end' };
        case 'truncated':
          // What was whole has been kept; of the rest, half as much fits where all did not. The last one alone says that it does not fit.
          if (jobs.length > 1) return { do: 'split', batches: halve(jobs) };
          return batch.jobs.length > 1 ? { do: 'split', batches: [batchOf(jobs)] } : { do: 'end' };
        case 'refused':
        case 'wrong-count':
          // Worked on and billed, so that each is asked once more only, alone.
          return batch.jobs.length > 1 ? { do: 'split', batches: jobs.map((job) => batchOf([job])) } : { do: 'end' };
        default:
          return { do: 'end' };
      }
    },
  };
}

/** Whether the service may have worked on the text and billed it though nothing came of it: then it counts against the ceiling. */
export function mayBeBilled(fault: Fault): boolean {
  switch (fault.kind) {
    case 'unavailable':
    case 'refused':
    case 'truncated':
    case 'wrong-count':
    case 'aborted':
      return true;
    default:
      return false;
  }
}
