import type { CodePlace } from '../core/inline-code.ts';

/** What an engine is asked: one segment. */
export interface EngineItem {
  readonly id: string;
  readonly text: string;
  /** The neighbouring segments' source; '' at an edge. */
  readonly before: string;
  readonly after: string;
  /** Names in `text`, in order, never overlapping. */
  readonly terms: readonly EngineTerm[];
  /**
   * Where the document's own markup stands in `text`; absent where there is none. An engine that carries it answers in the form of
   * `core/tagged-text`; one that cannot pays no heed, and answers plain text.
   */
  readonly codes?: readonly CodePlace[];
  /** Pairs like this text that people approved, the likest first, for engines that learn from them; absent where there are none. */
  readonly examples?: readonly { readonly source: string; readonly target: string }[];
  /**
   * Absent the first time. The `term` of each name that a first answer missed: the engine gets the names another way now, see
   * {@link Provider.secondWay}. Items with and without never share a request.
   */
  readonly missed?: readonly string[];
}

export interface EngineTerm {
  /** `[start, end)` in UTF-16 units of the item's text: the name alone, without what is glued to it. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'derived';
  /** As the glossary writes the source term. */
  readonly term: string;
  /** The translation to write. */
  readonly translation: string;
}

export interface Pair {
  readonly from: string;
  readonly to: string;
}

/**
 * What went wrong with an item, by what can be done about it.
 * rate-limited: wait, then again (`retryAfterMs` if the service said how long). unavailable: again, a few times.
 * quota, auth, unsupported-pair: nothing more can come from this engine in this run. bad-request: this item will never do.
 * too-large: fewer or shorter texts. refused, truncated, wrong-count: this item alone, then another engine.
 */
export type Fault =
  | { readonly kind: 'rate-limited'; readonly message: string; readonly retryAfterMs?: number }
  | {
      readonly kind:
        | 'quota'
        | 'unavailable'
        | 'auth'
        | 'unsupported-pair'
        | 'bad-request'
        | 'too-large'
        | 'refused'
        | 'truncated'
        | 'wrong-count'
        | 'aborted';
      readonly message: string;
    };

export type FaultKind = Fault['kind'];

export type EngineAnswer =
  | {
      readonly id: string;
      readonly text: string;
      /** Characters (code points) that the item was counted as, see {@link Provider.charsOf}. */
      readonly billed: number;
      /** Where the service bills tokens: this item's share of those of its request. */
      readonly tokens?: { readonly input: number; readonly output: number };
      /** US dollars for this item, where the service says what it used up and its prices are known; else `billed` is the measure. */
      readonly usd?: number;
      readonly model?: string;
    }
  | { readonly id: string; readonly fault: Fault };

export interface ProviderLimits {
  readonly itemsPerRequest: number;
  /** Unicode code points of all texts of a request, as `charsOf` counts them. */
  readonly charsPerRequest: number;
  /** Code points of a single text above which the engine refuses it. */
  readonly charsPerItem: number;
  /** A safe pace where the desk sets none. */
  readonly requestsPerMinute: number;
  readonly charsPerMinute: number;
}

/** What an engine costs. */
export interface Billing {
  /** What the service itself counts. */
  readonly unit: 'character' | 'token';
  /** US dollars for a million characters as `charsOf` counts them; where tokens are billed, a careful estimate made ahead. */
  readonly usdPerMillion: number;
  /** When the prices were looked up. */
  readonly asOf: string;
  /** `false`: nobody here knows what it costs, `usdPerMillion` is 0 and no sum may be shown as if it were one. Absent: known. */
  readonly known?: boolean;
  /** US dollars for a million tokens, where those are billed and the prices are known. */
  readonly tokens?: { readonly input: number; readonly output: number };
}

export interface Provider {
  readonly id: string;
  /**
   * Everything that changes what it answers, apart from the texts and the pair (model, region, glossary …).
   * Part of the key under which answers are kept; never holds a secret.
   */
  readonly fingerprint: string;
  readonly limits: ProviderLimits;
  readonly billing: Billing;
  /** It has another way of handing over names, for items with `missed`. Absent: asking again would bring the same. */
  readonly secondWay?: true;
  /** Code points that the item will be counted as, with whatever the adapter wraps around names. */
  charsOf(item: EngineItem): number;
  /**
   * One request. One answer per item, in order, same ids. Never waits, never retries. Rejects never: faults are answers.
   * An aborted call answers `aborted` for its items.
   */
  translate(items: readonly EngineItem[], pair: Pair, signal: AbortSignal): Promise<readonly EngineAnswer[]>;
  close?(): Promise<void>;
}

export function isFault(answer: EngineAnswer): answer is { readonly id: string; readonly fault: Fault } {
  return 'fault' in answer;
}

/** Unicode code points. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff && i + 1 < text.length) {
      const low = text.charCodeAt(i + 1);
      if (low >= 0xdc00 && low <= 0xdfff) {
        count--;
        i++;
      }
    }
  }
  return count;
}
