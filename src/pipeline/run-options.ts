import type { TarjumanError } from '../core/error.ts';
import type { Random } from '../core/ports.ts';
import type { DispatchEvent, DispatchStats } from '../dispatch/dispatcher.ts';
import type { Provider } from '../providers/contract.ts';
import type { SourceFile } from './find-articles.ts';
import type { ArticleResult } from './translate-articles.ts';

export interface RunOptions {
  readonly articles: readonly SourceFile[];
  /** Called once, and only if some segment needs an engine. Undefined: none is set up. */
  readonly provider: () => Promise<Provider | undefined>;
  /** An engine other than the mock would be asked: its text outranks the mock's. */
  readonly realEngine: boolean;
  readonly force: boolean;
  readonly overwriteReviewed: boolean;
  readonly retryFailed: boolean;
  /** Send nothing and write nothing, only say. */
  readonly dryRun: boolean;
  /** Write nothing; what would change is told through {@link Desk.files}. */
  readonly frozen: boolean;
  readonly random: Random;
  readonly signal: AbortSignal;
  readonly on: (event: RunEvent) => void;
}

export type RunEvent =
  | { readonly type: 'plan'; readonly plan: RunPlan }
  | { readonly type: 'article'; readonly result: ArticleResult }
  | { readonly type: 'fault'; readonly error: TarjumanError; readonly slug: string; readonly to: string }
  | {
      readonly type: 'dispatch';
      readonly event: DispatchEvent;
      readonly stats: DispatchStats;
      readonly planned: number;
    }
  | { readonly type: 'notice'; readonly message: string };

/** What is left for an engine after records, memory and journal. */
export interface RunPlan {
  readonly provider: string | undefined;
  readonly segments: number;
  readonly chars: number;
  /** US dollars; an estimate. */
  readonly cost: number;
  /** Nobody here knows what the engine costs: `cost` is 0 and no ceiling in dollars can hold. */
  readonly priceUnknown: boolean;
}

export interface RunResult {
  readonly articles: readonly ArticleResult[];
  readonly plan: RunPlan;
  readonly stats: DispatchStats | undefined;
  /** Segments that needed an engine where there was none. */
  readonly withoutEngine: number;
  /** Why the engine ended the run before its time. */
  readonly stopped?: { readonly kind: string; readonly message: string };
  readonly interrupted: boolean;
}
