import type { EngineAnswer, EngineItem, Pair } from '../providers/contract.ts';
import type { LimiterSnapshot, Room, WindowCaps } from './limiter.ts';

/** One request as it goes to an engine: all that whoever carries it out needs, beside the engine itself. Plain data. */
export interface EngineRequest {
  /** SHA-256 over the keys of its texts: the same texts with the same names for the same engine have the same id, whoever asks. */
  readonly id: string;
  readonly items: readonly EngineItem[];
  readonly pair: Pair;
  /** Code points, as the provider counts them. */
  readonly chars: number;
  /** 0 ordinary; what is higher goes first. */
  readonly priority: number;
  /** From 1: how often the most tried of its texts has been asked for, this time included. */
  readonly attempt: number;
}

/** Whoever has requests to be carried out. None of these throws or waits. */
export interface RequestSource {
  /** How large what would go into this much room is; undefined where nothing is left. Nothing changes by asking. */
  next(room: Room): Pick<EngineRequest, 'chars' | 'priority'> | undefined;
  /**
   * What {@link next} has just sized up has its place at the limiter and goes now. Gives it as it is to go: with fewer texts where some have
   * been answered meanwhile, undefined where none is left or nothing may go any more.
   */
  begin(): EngineRequest | undefined;
  /** Once for each request that `begin` gave: one answer per item, in order. */
  end(request: EngineRequest, answers: readonly EngineAnswer[]): void;
}

export interface Signals {
  /** Waiting ends; what is under way goes on. */
  readonly halt: AbortSignal;
  /** What is under way is cut off. */
  readonly cut: AbortSignal;
}

/**
 * Carries requests out: waits for a free slot and for room at the limiter, calls the engine, hands over the answers. It decides nothing about
 * faults; the dispatcher does, and calls `pause` where the service wants to be left alone. `local-runner.ts` does it in this process; one that
 * hands requests to workers on other machines stands behind the same words (it asks `next` with the room of a whole window).
 */
export interface RequestRunner {
  readonly caps: WindowCaps;
  /** Requests that may be under way at once. */
  readonly concurrency: number;
  /**
   * One request of the source: resolves when it has been answered, or when the source had none.
   * @param priority of the slot: the higher one gets the next that is free
   * @throws where a request could never fit the window, or the runner itself fails; not where `halt` ended the waiting.
   */
  run(source: RequestSource, signals: Signals, priority: number): Promise<void>;
  pause(ms: number, reason: string): void;
  snapshot(): LimiterSnapshot;
}
