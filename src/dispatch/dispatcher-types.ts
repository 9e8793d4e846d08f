import type { TarjumanError } from '../core/error.ts';
import type { Clock, Random } from '../core/ports.ts';
import type { EngineItem, Pair, Provider } from '../providers/contract.ts';
import type { Ceiling } from './ceiling.ts';
import type { Claimant } from './claims.ts';
import type { Journal } from './journal.ts';
import type { Again } from './known-answers.ts';
import type { Limiter, Pause, WindowCaps } from './limiter.ts';
import type { Judge, Outcome, OutcomeFault, Passed } from './outcome.ts';
import type { RequestRunner } from './request-runner.ts';
import type { Counts } from './tally.ts';

export interface DispatcherOptions {
  readonly provider: Provider;
  readonly pair: Pair;
  /** Absent: the provider's own safe pace. */
  readonly limits?: WindowCaps;
  /** Instead of `limits`: one limiter for several pairs of the same engine, which share its quota. */
  readonly limiter?: Limiter;
  /** Requests under way at once. Default 8. */
  readonly maxInFlight?: number;
  /** Instead of the three above: who carries requests out. Several pairs of the same engine share one. */
  readonly runner?: RequestRunner;
  readonly ceiling?: Ceiling;
  /** Absent: nothing outlives the run (trials only). */
  readonly journal?: Journal;
  readonly clock: Clock;
  readonly random: Random;
  readonly judge?: Judge;
  readonly onEvent?: (event: DispatchEvent) => void;
  /** Ctrl+C: nothing new starts; what is under way has {@link GRACE_MS} to end. */
  readonly signal?: AbortSignal;
  /** What of the journal is asked for again, each once. Default `none`. */
  readonly again?: Again;
  /** So many rounds of requests in a row that found no service are an outage. Default: `OUTAGE_ROUNDS` in retry.ts. */
  readonly outageRounds?: number;
}

/** For progress and logs. No event holds a word of an article. */
export type DispatchEvent =
  | { readonly type: 'sent'; readonly items: number; readonly chars: number }
  | { readonly type: 'answered'; readonly texts: number; readonly faults: number; readonly billed: number }
  /** `asked`: the engine named the time itself (Retry-After). */
  | { readonly type: 'paused'; readonly ms: number; readonly reason: string; readonly asked: boolean }
  /** Another run is asking for these texts: its answers are waited for. */
  | { readonly type: 'elsewhere'; readonly items: number; readonly by: Claimant }
  | { readonly type: 'retry'; readonly items: number; readonly inMs: number; readonly reason: string }
  /** The engine is not there: what waited for it was handed back. */
  | { readonly type: 'outage'; readonly fault: OutcomeFault }
  | { readonly type: 'stopped'; readonly fault: OutcomeFault };

export interface DispatchStats extends Counts {
  /** Requests under way. */
  readonly inFlight: number;
  /** Texts submitted and not yet sent. */
  readonly waiting: number;
  /** Texts that another run is asking for, whose answers are waited for. */
  readonly elsewhere: number;
  readonly paused?: Pause;
  readonly stopped?: OutcomeFault;
}

export interface Dispatcher {
  /** Never rejects. Submissions of many articles are put together into requests; the same text with the same names goes out once. */
  submit(item: EngineItem, how?: SubmitOptions): Promise<Outcome>;
  /** What `submit` would give without asking the engine: from this run or the journal. */
  peek(item: EngineItem): Outcome | undefined;
  keyOf(item: EngineItem): string;
  /** Sends what is waiting though a request is not full; happens by itself once nothing more is being submitted. */
  flush(): void;
  stats(): DispatchStats;
  /** Our own side has failed (a full disk, say): nothing more is sent. */
  fail(cause: unknown): void;
  /** The engine was not there when it was asked last, and has not answered since. */
  readonly down: boolean;
  /** The journal could not be written: everything stopped, and this is why. */
  readonly failure: TarjumanError | undefined;
}

export interface SubmitOptions {
  /** 0 (default) ordinary; what is higher goes out first. */
  readonly priority?: number;
  /** Engines that were asked before; kept with the answer. */
  readonly passed?: readonly Passed[];
}
