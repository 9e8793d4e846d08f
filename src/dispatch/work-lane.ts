import { type Batch, type BatchSize, batchOf, type Job, pack, packInto } from './batches.ts';
import type { Room } from './limiter.ts';

/** Jobs of one urgency: batches that are made already go first, then single jobs in the order in which they came. */
export interface Lane {
  push(job: Job): void;
  pushBatches(batches: readonly Batch[]): void;
  /** What is here now may go though it does not fill a request. */
  flush(): void;
  /** Whether a whole request could be made of the jobs that are not flushed yet. */
  isFull(): boolean;
  /** About how many requests could go now. */
  requests(): number;
  /** The next batch for the room there is, undefined where nothing may go. Stays in the queue until {@link take}. */
  next(room: Room): Batch | undefined;
  /** Removes what {@link next} has just given. */
  take(batch: Batch): void;
  /** Empties it. */
  drain(): Job[];
  /** Jobs in it. */
  readonly length: number;
}

export function createLane(size: BatchSize): Lane {
  let jobs: Job[] = [];
  let head = 0;
  let chars = 0;
  /** Index behind the last job that was flushed, and the characters behind it. */
  let due = 0;
  let fresh = 0;
  const ready: Batch[] = [];

  /** May be gone through again and again. */
  const waiting: Iterable<Job> = {
    *[Symbol.iterator]() {
      for (let index = head; index < jobs.length; index++) yield jobs[index]!;
    },
  };

  return {
    push(job) {
      jobs.push(job);
      chars += job.chars;
      fresh += job.chars;
    },
    pushBatches(batches) {
      ready.push(...batches);
    },
    flush() {
      due = jobs.length;
      fresh = 0;
    },
    isFull: () => jobs.length - Math.max(due, head) >= size.items || fresh >= size.chars,
    requests() {
      const left = jobs.length - head;
      const whole = Math.max(Math.floor(left / size.items), Math.floor(chars / size.chars));
      return ready.length + Math.max(whole, due > head ? 1 : 0);
    },
    next(room) {
      const [first] = ready;
      if (first) return first;
      if (head >= jobs.length) return undefined;
      if (due <= head && !pack(waiting, size).complete) return undefined;
      const { count } = packInto(waiting, size, room);
      return batchOf(jobs.slice(head, head + count));
    },
    take(batch) {
      if (ready[0] === batch) {
        ready.shift();
        return;
      }
      const end = head + batch.jobs.length;
      for (let index = Math.max(head, due); index < end; index++) fresh -= jobs[index]!.chars;
      head = end;
      chars -= batch.chars;
      if (head > 1024 && head * 2 > jobs.length) {
        jobs = jobs.slice(head);
        due = Math.max(0, due - head);
        head = 0;
      }
    },
    drain() {
      const all = [...ready.flatMap((batch) => batch.jobs), ...waiting];
      ready.length = 0;
      jobs = [];
      head = chars = due = fresh = 0;
      return all;
    },
    get length() {
      return jobs.length - head + ready.reduce((sum, batch) => sum + batch.jobs.length, 0);
    },
  };
}
