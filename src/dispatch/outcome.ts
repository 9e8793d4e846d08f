import type { EngineItem, Fault, FaultKind } from '../providers/contract.ts';

/** Why an answer that came back is not taken: nothing in it, the source once more, letters of the source's script left in it, or a refusal in words. */
export type BadAnswerKind = 'empty' | 'source-again' | 'source-script-left' | 'refused';

export interface BadAnswer {
  readonly kind: BadAnswerKind;
  readonly message: string;
}

/**
 * What keeps an item without a text. `ceiling`: sending it would pass what the run may use. `store`: the journal cannot be written, so
 * nothing more is asked; see `Dispatcher.failure`.
 */
export interface OutcomeFault {
  readonly kind: FaultKind | BadAnswerKind | 'ceiling' | 'store';
  /** English, for reports; never the article's words or the engine's whole answer. */
  readonly message: string;
  readonly retryAfterMs?: number;
}

/** What became of one submitted item. */
export type Outcome = Answered | Failed;

interface Came {
  /** The key of the journal, to be settled once the outcome stands in a record. */
  readonly key: string;
  /** The engine's id. */
  readonly provider: string;
  /** Requests that the item took part in. */
  readonly attempts: number;
  /** ISO 8601, UTC: when the engine answered, or when it was given up. Kept by the journal. */
  readonly at: string;
  /** Answered by an earlier run (or another process): nothing was paid for it now. */
  readonly fromJournal: boolean;
  /** Another item of this run with the same text and names was sent; this one shares its answer and is billed 0. */
  readonly shared: boolean;
  /** US dollars, of what was billed. From the journal: as it was then. */
  readonly cost: number;
  /** Milliseconds that the request took which brought the answer; absent where none did. */
  readonly ms?: number;
  /** Engines that were to come first, and why it was not one of them. */
  readonly passed?: readonly Passed[];
  /** From the journal, and in a record since. */
  readonly settled?: true;
}

/** An engine that was passed over or gave nothing that could be used. */
export interface Passed {
  readonly provider: string;
  readonly kind: OutcomeFault['kind'];
  readonly message: string;
}

export interface Answered extends Came {
  readonly text: string;
  /** In the engine's unit. From the journal: what was billed then. */
  readonly billed: number;
  readonly model?: string;
}

export interface Failed extends Came {
  readonly fault: OutcomeFault;
  /** Engines bill answers that are of no use, too. */
  readonly billed: number;
}

export function isFailed(outcome: Outcome): outcome is Failed {
  return 'fault' in outcome;
}

/** Looks at an engine's text before it is taken. Pure; it also sees what the journal kept, so a change of mind costs nothing. */
export type Judge = (item: EngineItem, text: string) => BadAnswer | undefined;

/** Faults that are the engine's answer about this text: asking the same again would give the same. They are remembered. */
export function isAboutText(kind: OutcomeFault['kind']): boolean {
  switch (kind) {
    case 'bad-request':
    case 'too-large':
    case 'refused':
    case 'truncated':
    case 'wrong-count':
    case 'empty':
    case 'source-again':
    case 'source-script-left':
      return true;
    default:
      return false;
  }
}

/** Faults of the moment: the same engine may well answer later. */
export function isForNow(kind: OutcomeFault['kind']): boolean {
  return kind === 'unavailable' || kind === 'rate-limited';
}

/** Faults of the run and not of an engine: no other engine is asked instead. */
export function endsItem(kind: OutcomeFault['kind']): boolean {
  return kind === 'aborted' || kind === 'ceiling' || kind === 'store';
}

/** Faults after which nothing more can come from the engine in this run. */
export function stopsRun(fault: Fault): boolean {
  return fault.kind === 'auth' || fault.kind === 'quota' || fault.kind === 'unsupported-pair';
}
