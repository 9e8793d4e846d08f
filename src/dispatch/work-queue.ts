import { type Batch, type BatchSize, type Job, priorityOf } from './batches.ts';
import type { Room } from './limiter.ts';
import { createLane, type Lane } from './work-lane.ts';

/** What is to be sent: the most urgent first, each urgency in its own lane, so that a breaking story waits for nobody's request to fill. */
export interface WorkQueue extends Omit<Lane, 'take'> {
  /** Removes what {@link Lane.next} has just given. */
  take(batch: Batch): void;
  /** Of the most urgent that is here; 0 where nothing is. */
  priority(): number;
}

export function createWorkQueue(size: BatchSize): WorkQueue {
  /** The most urgent first. */
  let lanes: { readonly priority: number; readonly lane: Lane }[] = [];
  let given: Lane | undefined;

  function laneOf(priority: number): Lane {
    const there = lanes.find((one) => one.priority === priority);
    if (there) return there.lane;
    const lane = createLane(size);
    lanes = [...lanes, { priority, lane }].sort((a, b) => b.priority - a.priority);
    return lane;
  }

  const sum = (of: (lane: Lane) => number) => lanes.reduce((total, { lane }) => total + of(lane), 0);

  return {
    push: (job: Job) => laneOf(job.priority).push(job),
    pushBatches(batches) {
      for (const batch of batches) laneOf(priorityOf(batch)).pushBatches([batch]);
    },
    flush() {
      for (const { lane } of lanes) lane.flush();
    },
    isFull: () => lanes.some(({ lane }) => lane.isFull()),
    requests: () => sum((lane) => lane.requests()),
    next(room: Room) {
      for (const { lane } of lanes) {
        const batch = lane.next(room);
        if (!batch) continue;
        given = lane;
        return batch;
      }
      return undefined;
    },
    take: (batch) => given?.take(batch),
    drain: () => lanes.flatMap(({ lane }) => lane.drain()),
    priority: () => lanes.find(({ lane }) => lane.length > 0)?.priority ?? 0,
    get length() {
      return sum((lane) => lane.length);
    },
  };
}
