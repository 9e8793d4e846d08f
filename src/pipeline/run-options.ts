import type { TarjumanError } from '../core/error.ts';
import type { Random } from '../core/ports.ts';
import type { DispatchEvent, DispatchStats } from '../dispatch/dispatcher.ts';
import type { QueueAddress } from '../dispatch/queue/address.ts';
import type { QueueEvent } from '../dispatch/queue/coordinator.ts';
import type { ProcessIdentity } from '../io/process-identity.ts';
import type { Provider } from '../providers/contract.ts';
import type { ArticleResult } from './article-result.ts';
import type { SourceFile } from './find-articles.ts';

export interface RunOptions {
  readonly articles: readonly SourceFile[];
  /** Called once, and only if some segment needs an engine. The preferred one first; none: none is set up. */
  readonly engines: () => Promise<readonly Provider[]>;
  /** Requests go to workers on other machines instead of being carried out here. */
  readonly queue?: QueuePlan;
  /** Slugs of articles that go first, besides those whose headline says that they are urgent. */
  readonly first: ReadonlySet<string>;
  /** An engine other than the mock would be asked: its text outranks the mock's. */
  readonly realEngine: boolean;
  readonly force: boolean;
  readonly overwriteReviewed: boolean;
  readonly retryFailed: boolean;
  /** Unapproved text that does not have the names as the glossary says them now is asked for again. */
  readonly termsChanged?: boolean;
  /** Send nothing and write nothing, only say. */
  readonly dryRun: boolean;
  /** Write nothing; what would change is told through {@link Desk.files}. */
  readonly frozen: boolean;
  readonly random: Random;
  readonly signal: AbortSignal;
  readonly on: (event: RunEvent) => void;
}

export type RunEvent =
  /** Articles looked at so far, before the first request. */
  | { readonly type: 'counting'; readonly done: number; readonly all: number }
  | { readonly type: 'plan'; readonly plan: RunPlan }
  | { readonly type: 'article'; readonly result: ArticleResult }
  | { readonly type: 'fault'; readonly error: TarjumanError; readonly slug: string; readonly to: string }
  | {
      readonly type: 'dispatch';
      readonly provider: string;
      readonly event: DispatchEvent;
      readonly stats: RunStats;
      readonly planned: number;
    }
  /** What failed for a while is gone over once more, in so many milliseconds. */
  | { readonly type: 'sweep'; readonly articles: number; readonly segments: number; readonly inMs: number }
  /** Another run is writing the article, and is waited for. */
  | { readonly type: 'locked'; readonly slug: string; readonly to: string; readonly holder: ProcessIdentity }
  | { readonly type: 'queue'; readonly event: QueueEvent }
  | { readonly type: 'notice'; readonly message: string };

/** How requests are handed to workers; see `CoordinatorOptions`. */
export interface QueuePlan {
  readonly address: QueueAddress;
  readonly desk: string;
  readonly ahead: number;
  readonly patience: number;
  readonly keepDays: number;
  /** Whose quota an engine's requests use. */
  account(provider: string): Promise<string>;
}

/** What is left for engines after records, memory and journal. */
export interface RunPlan extends EnginePlan {
  /** Each engine's part: texts that an earlier run had no luck with go to the next one at once. */
  readonly engines: readonly (EnginePlan & { readonly provider: string })[];
}

export interface EnginePlan {
  readonly provider: string | undefined;
  readonly segments: number;
  readonly chars: number;
  /** US dollars; an estimate. */
  readonly cost: number;
  /** Nobody here knows what the engine costs: `cost` is 0 and no ceiling in dollars can hold. */
  readonly priceUnknown: boolean;
}

/** Source text that nobody had to be paid for, in Unicode code points; of articles that had something to be done. */
export interface SavedPart {
  readonly segments: number;
  readonly chars: number;
}

export interface Saved {
  /** Stood in the record already. */
  readonly kept: SavedPart;
  readonly memory: SavedPart;
  /** What an engine had answered an earlier run. */
  readonly journal: SavedPart;
  /** The same text elsewhere in the run. */
  readonly repeated: SavedPart;
}

/** @see Saved */
export interface RunSaved extends Saved {
  readonly segments: number;
  readonly chars: number;
  /** US dollars by the price of the first engine that was asked; null where none was, or nobody knows its price. */
  readonly cost: number | null;
}

/** The figures of a run: of all engines together, and of each. */
export interface RunStats extends DispatchStats {
  readonly engines: readonly (DispatchStats & { readonly provider: string })[];
}

export interface RunResult {
  readonly articles: readonly ArticleResult[];
  readonly plan: RunPlan;
  readonly stats: RunStats | undefined;
  readonly saved: RunSaved;
  /** Segments that needed an engine where there was none. */
  readonly withoutEngine: number;
  /** Why the engine ended the run before its time. */
  readonly stopped?: { readonly kind: string; readonly message: string };
  readonly interrupted: boolean;
}
