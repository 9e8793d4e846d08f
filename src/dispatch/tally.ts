import { isFailed, type Outcome } from './outcome.ts';

/** What a dispatcher has counted so far. */
export interface Counts {
  /** Requests sent, and their characters; retries count. */
  readonly requests: number;
  readonly chars: number;
  /** Billed by answers, in the engine's unit, and their price in US dollars. */
  readonly billed: number;
  readonly cost: number;
  /** Items that have a text: from the engine, from the journal, and as repeats within the run. */
  readonly answered: number;
  readonly fromJournal: number;
  readonly shared: number;
  readonly failed: number;
}

export interface Tally {
  sent(chars: number): void;
  billed(units: number, usd: number): void;
  /** One submitted item has its outcome. */
  outcome(outcome: Outcome): void;
  counts(): Counts;
}

export function createTally(): Tally {
  const count = { requests: 0, chars: 0, billed: 0, cost: 0, answered: 0, fromJournal: 0, shared: 0, failed: 0 };
  return {
    sent(chars) {
      count.requests++;
      count.chars += chars;
    },
    billed(units, usd) {
      count.billed += units;
      count.cost += usd;
    },
    outcome(outcome) {
      if (isFailed(outcome)) count.failed++;
      else if (outcome.shared) count.shared++;
      else if (outcome.fromJournal) count.fromJournal++;
      else count.answered++;
    },
    counts: () => ({ ...count }),
  };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    requests: a.requests + b.requests,
    chars: a.chars + b.chars,
    billed: a.billed + b.billed,
    cost: a.cost + b.cost,
    answered: a.answered + b.answered,
    fromJournal: a.fromJournal + b.fromJournal,
    shared: a.shared + b.shared,
    failed: a.failed + b.failed,
  };
}
