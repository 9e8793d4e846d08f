import { randomUUID } from 'node:crypto';
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { TarjumanError } from '../../core/error.ts';
import type { Clock } from '../../core/ports.ts';
import type { EngineAnswer, Fault, Provider } from '../../providers/contract.ts';
import type { Journal } from '../journal.ts';
import { journalKey } from '../journal.ts';
import type { WindowCaps } from '../limiter.ts';
import type { EngineRequest, RequestRunner, Signals } from '../request-runner.ts';
import type { QueueAddress } from './address.ts';
import { connectRedis, redisNow } from './connection.ts';
import { createKeptAnswers } from './kept-answers.ts';
import { type JobResult, queueKeys, queueName, type RequestJob } from './protocol.ts';
import { gone, passedCeiling, unserved } from './queue-errors.ts';
import { createQueueRunner } from './queue-runner.ts';
import { createSharedWindow } from './shared-window.ts';
import { createWorkerWatch, presentWorkers, type WorkersEvent } from './workers.ts';

/** What people should hear. */
export type QueueEvent =
  /** At the beginning: answers that came while no run was there, and workers that can serve the engine. */
  | { readonly type: 'open'; readonly queue: string; readonly desk: string; readonly taken: number }
  | WorkersEvent
  | { readonly type: 'lost'; readonly queue: string }
  | { readonly type: 'back'; readonly queue: string }
  | { readonly type: 'evicts'; readonly policy: string };

export interface CoordinatorOptions {
  readonly address: QueueAddress;
  readonly desk: string;
  /** Requests handed over and not yet answered, at the most, for each engine. */
  readonly ahead: number;
  /** Seconds that a queue that is gone, or workers that are not there, are waited for. */
  readonly patience: number;
  /** Days that an answer is kept in Redis that nobody comes for. */
  readonly keepDays: number;
  readonly ceiling: { readonly chars: number; readonly cost: number };
  /** Answers that lie in Redis from before this run do not count. */
  readonly again: boolean;
  readonly clock: Clock;
  readonly onEvent: (event: QueueEvent) => void;
}

/** The run's side of a queue: hands requests over, and takes answers. Does not ask engines itself. */
export interface Coordinator {
  /** @param account whose quota it is, see `providers/account.ts` */
  runner(provider: Provider, account: string, caps: WindowCaps, journal: Journal | undefined): RequestRunner;
  /** Puts what workers have answered meanwhile into the journal. @returns how many answers */
  takeOver(journal: Journal): Promise<number>;
  /** Keys of answers that lie there and are in no journal yet. */
  waiting(): Promise<string[]>;
  close(): Promise<void>;
}

/** A request that was handed over. */
interface Pending {
  readonly request: EngineRequest;
  readonly queue: Queue;
  readonly provider: Provider;
  readonly data: RequestJob;
  since: number;
  /** How often it was found gone without an answer, and handed over again. */
  lost: number;
  readonly settle: (result: JobResult) => void;
  readonly fail: (error: TarjumanError) => void;
}

/** How often what was handed over is looked after, in case word of its end was lost. */
const LOOK_MS = 3000;
const MOST_LOST = 5;
/** BullMQ serves the lower number first, and 0 (none) before all. */
const ORDINARY = 1000;

/** @throws TarjumanError QUEUE where no queue can be reached */
export async function openCoordinator(options: CoordinatorOptions): Promise<Coordinator> {
  const { address, clock, onEvent } = options;
  const connection = await connectRedis(address, {
    lost: () => onEvent({ type: 'lost', queue: address.shown }),
    back: () => onEvent({ type: 'back', queue: address.shown }),
  });
  const { redis } = connection;
  const ears = redis.duplicate();
  ears.on('error', () => {});
  const { Queue } = await import('bullmq');
  const keys = queueKeys(options.desk);
  const kept = createKeptAnswers(redis, keys, options.keepDays * 86_400_000);
  const run = keys.run(randomUUID());
  const freshAfter = options.again ? await redisNow(redis) : 0;
  const queues = new Map<string, Queue>();
  const pending = new Map<string, Pending>();
  const watch = createWorkerWatch(onEvent);
  const closing = new AbortController();
  /** Words to Redis on what the journal has. */
  const storing = new Set<Promise<void>>();
  let failure: TarjumanError | undefined;

  await ears.connect();
  await ears.subscribe(keys.done);
  ears.on('message', (_, job) => void (pending.has(job) && collect(job)));
  await tellPolicy(redis, onEvent);
  void lookAfter();

  function queueFor(provider: Provider): Queue {
    const name = queueName(provider);
    const there = queues.get(name);
    if (there) return there;
    const queue = new Queue(name, {
      connection: redis,
      prefix: keys.jobs,
      skipVersionCheck: true,
      streams: { events: { maxLen: 100 } },
    });
    queue.on('error', () => {});
    queues.set(name, queue);
    return queue;
  }

  async function ask(
    provider: Provider,
    request: EngineRequest,
    caps: WindowCaps,
    signals: Signals,
  ): Promise<readonly EngineAnswer[]> {
    const job = [request.id.slice(0, 40), request.attempt, ...(freshAfter ? [freshAfter] : [])].join('-');
    const data: RequestJob = {
      items: request.items,
      pair: request.pair,
      caps,
      run,
      ceiling: options.ceiling,
      freshAfter,
    };
    const queue = queueFor(provider);
    const all = (fault: Fault): EngineAnswer[] => request.items.map(({ id }) => ({ id, fault }));
    const aborted = () => settle({ answers: request.items.map(() => ({ fault: ABORTED })) });
    let settle: (result: JobResult) => void = () => {};
    const result = new Promise<JobResult>((resolve, reject) => {
      settle = resolve;
      const entry = { request, queue, provider, data, since: performance.now(), lost: 0, settle, fail: reject };
      pending.set(job, entry);
    });
    // What no worker has begun is taken back; what one is at goes on, and its answer is there for the next run.
    const onHalt = () =>
      void queue.remove(job).then(
        (removed) => removed === 1 && aborted(),
        () => {},
      );
    signals.halt.addEventListener('abort', onHalt, { once: true });
    signals.cut.addEventListener('abort', aborted, { once: true });
    try {
      if (failure) throw failure;
      void hand(job, pending.get(job)!);
      const ended = await result;
      if ('answers' in ended) return ended.answers.map((answer, i) => ({ ...answer, id: request.items[i]!.id }));
      if ('impossible' in ended) return all({ kind: 'too-large', message: ended.impossible });
      throw passedCeiling(ended.ceiling, options.ceiling);
    } finally {
      pending.delete(job);
      signals.halt.removeEventListener('abort', onHalt);
      signals.cut.removeEventListener('abort', aborted);
    }
  }

  /** A job that is there already, from a run that was stopped, is not added again. */
  async function hand(job: string, { queue, data, request }: Pending): Promise<void> {
    try {
      await kept.forgetResult(job);
      const priority = Math.max(1, ORDINARY - request.priority);
      await queue.add('request', data, { jobId: job, priority, removeOnComplete: true, removeOnFail: true });
    } catch {
      // The connection was lost while it was closing; what is lost is seen by the look.
    }
  }

  async function collect(job: string): Promise<boolean> {
    const result = await kept.result(job).catch(() => undefined);
    const entry = pending.get(job);
    if (!result || !entry) return false;
    // An earlier run had handed it over, and its ceiling is not ours.
    if ('ceiling' in result && result.run !== run) await hand(job, entry);
    else entry.settle(result);
    return true;
  }

  /** While the connection is gone a look may never end; it is left behind then, and the next begins when it has ended. */
  async function lookAfter(): Promise<void> {
    let looking = false;
    for (;;) {
      await clock.sleep(Math.min(LOOK_MS, 1000 * options.patience), closing.signal).catch(() => {});
      if (closing.signal.aborted) return;
      const { lostAt } = connection;
      if (lostAt === undefined) {
        if (looking) continue;
        looking = true;
        void look()
          .catch(() => {})
          .finally(() => {
            looking = false;
          });
      } else if (performance.now() - lostAt > options.patience * 1000) giveUp(gone(address, options.patience));
    }
  }

  async function look(): Promise<void> {
    const now = performance.now();
    for (const [job, entry] of pending) {
      if (now - entry.since < LOOK_MS) continue;
      const state = await entry.queue.getJobState(job);
      if (state !== 'unknown' || (await collect(job)) || !pending.has(job)) continue;
      // A server that lost its memory, or a job that killed each worker that took it.
      entry.lost++;
      entry.since = performance.now();
      if (entry.lost < MOST_LOST) await hand(job, entry);
      else entry.settle({ answers: entry.request.items.map(() => ({ fault: LOST })) });
    }
    const cards = await presentWorkers(redis, keys);
    for (const provider of new Set([...pending.values()].map((entry) => entry.provider))) {
      const unservedMs = watch.look(provider, cards);
      if (unservedMs > options.patience * 1000) giveUp(unserved(provider.id, address, options.desk, options.patience));
    }
  }

  function giveUp(error: TarjumanError): void {
    failure = error;
    for (const entry of [...pending.values()]) entry.fail(error);
  }

  return {
    runner(provider, account, caps, journal) {
      const window = createSharedWindow(redis, keys.quota(provider.id, account), clock);
      return createQueueRunner({
        caps,
        concurrency: options.ahead,
        window,
        ask: (request, signals) => ask(provider, request, caps, signals),
        // What the journal could not take (a full disk) stays where it is.
        stored(request) {
          const all = request.items.map((item) => journalKey(provider, request.pair, item));
          const told = kept
            .taken(all.filter((key) => journal?.get(key)?.text !== undefined))
            .catch(() => {})
            .finally(() => storing.delete(told));
          storing.add(told);
        },
      });
    },
    takeOver: (journal) => kept.takeOver(journal),
    waiting: () => kept.waiting(),
    async close() {
      closing.abort();
      ears.disconnect();
      // What is gone is not waited for.
      if (connection.lostAt === undefined) {
        await Promise.all(storing);
        await Promise.all([...queues.values()].map((queue) => queue.close().catch(() => {})));
      }
      await connection.close();
    },
  };
}

const ABORTED: Fault = { kind: 'aborted', message: 'the run was interrupted' };
const LOST: Fault = { kind: 'unavailable', message: `the request was lost by its workers ${MOST_LOST} times` };

/** A server that throws keys away when it is full would lose requests. */
async function tellPolicy(redis: Redis, onEvent: CoordinatorOptions['onEvent']): Promise<void> {
  const memory = await redis.info('memory').catch(() => '');
  const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1];
  const limit = /^maxmemory:(\d+)/m.exec(memory)?.[1];
  if (policy !== undefined && policy !== 'noeviction' && limit !== '0') onEvent({ type: 'evicts', policy });
}
