import type { Clock, Random } from '../core/ports.ts';
import type { Job } from './batches.ts';
import type { Claimant } from './claims.ts';
import type { Outcome } from './outcome.ts';

const FIRST_LOOK_MS = 60;
const LONGEST_LOOK_MS = 1000;

/** Texts that another run is asking for at this moment: its answer is waited for instead of being paid for twice. */
export interface Elsewhere {
  add(jobs: readonly Job[]): void;
  /** Empties it. */
  drain(): Job[];
  readonly length: number;
}

export interface ElsewhereOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** Ends the looking. */
  signal(): AbortSignal;
  /** Of these keys, those that another run still has. */
  held(keys: readonly string[]): ReadonlyMap<string, Claimant>;
  recall(job: Job): Outcome | undefined;
  answered(job: Job, outcome: Outcome): void;
  /** The other run has no answer for them, or has died: they are ours to ask for. */
  free(jobs: readonly Job[]): void;
}

/** Looks into the journal again and again, the more seldom the longer nothing happens, with jitter, so that runs do not look in step. */
export function createElsewhere(options: ElsewhereOptions): Elsewhere {
  const { clock, random, signal, held, recall, answered, free } = options;
  let jobs = new Map<string, Job>();
  let watching = false;

  async function watch(): Promise<void> {
    let wait = FIRST_LOOK_MS;
    while (jobs.size > 0) {
      try {
        await clock.sleep(wait * (0.5 + random() / 2), signal());
      } catch {
        break; // the run has ended: they were given up there
      }
      const before = jobs.size;
      look();
      wait = jobs.size < before ? FIRST_LOOK_MS : Math.min(LONGEST_LOOK_MS, wait * 1.5);
    }
    watching = false;
  }

  function look(): void {
    // First who has it, then whether there is an answer: a claim goes in the moment in which the answer comes.
    const others = held([...jobs.keys()]);
    const ours: Job[] = [];
    for (const job of [...jobs.values()]) {
      if (others.has(job.key)) continue;
      jobs.delete(job.key);
      const outcome = recall(job);
      if (outcome) answered(job, outcome);
      else ours.push(job);
    }
    if (ours.length > 0) free(ours);
  }

  return {
    add(more) {
      for (const job of more) jobs.set(job.key, job);
      if (watching || jobs.size === 0) return;
      watching = true;
      void watch();
    },
    drain() {
      const all = [...jobs.values()];
      jobs = new Map();
      return all;
    },
    get length() {
      return jobs.size;
    },
  };
}
