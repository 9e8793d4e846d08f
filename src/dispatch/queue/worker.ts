import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { hostname } from 'node:os';
import type { Job, Worker } from 'bullmq';
import { TarjumanError } from '../../core/error.ts';
import type { Clock } from '../../core/ports.ts';
import { type EngineAnswer, type Fault, isFault, type Provider } from '../../providers/contract.ts';
import { askEngine } from '../ask-engine.ts';
import { journalKey } from '../journal.ts';
import { priceOf } from '../read-answers.ts';
import { mayBeBilled } from '../verdict.ts';
import type { QueueAddress } from './address.ts';
import { connectRedis } from './connection.ts';
import { createKeptAnswers } from './kept-answers.ts';
import type { RequestJob, WorkerCard } from './protocol.ts';
import { type JobAnswer, type JobResult, type KeptAnswer, markOf, PROTOCOL, queueKeys, queueName } from './protocol.ts';
import { createSharedWindow, type SharedWindow } from './shared-window.ts';
import { BEAT_MS, beat, signOff } from './workers.ts';

export type WorkerEvent =
  | { readonly type: 'ready'; readonly queue: string; readonly desk: string; readonly card: WorkerCard }
  /** A request has ended. `known`: texts whose answer was there already, from a worker that died or another run. */
  | {
      readonly type: 'request';
      readonly engine: string;
      readonly texts: number;
      readonly chars: number;
      readonly known: number;
      readonly faults: number;
      readonly billed: number;
      readonly ms: number;
    }
  | { readonly type: 'refused'; readonly engine: string; readonly ms: number; readonly reason: string }
  | { readonly type: 'ceiling'; readonly engine: string }
  | { readonly type: 'lost'; readonly queue: string }
  | { readonly type: 'back'; readonly queue: string }
  | { readonly type: 'stopping'; readonly inFlight: number };

export interface WorkerOptions {
  readonly address: QueueAddress;
  readonly desk: string;
  /** Each with the account that pays for it, see `providers/account.ts`. */
  readonly engines: readonly { readonly provider: Provider; readonly account: string }[];
  /** Requests at once, for each engine. */
  readonly concurrency: number;
  readonly keepDays: number;
  /** The product's version. */
  readonly version: string;
  readonly clock: Clock;
  /** Nothing new is begun; what is under way ends first. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: WorkerEvent) => void;
  /** How long a worker that says nothing is waited for before another takes its requests. Default 10 s. */
  readonly lockMs?: number;
}

export interface WorkerSum {
  readonly requests: number;
  readonly texts: number;
  readonly chars: number;
  readonly billed: number;
  readonly cost: number;
  readonly known: number;
  readonly faults: number;
}

/** So long everybody waits after a refusal that names no time, until the run that asked has decided. */
const HOLD_MS = 1000;
/** A request that has taken down so many workers is not given to another. */
const MOST_STALLS = 5;

/**
 * Takes requests of a desk and asks engines until the signal; then what is under way ends.
 * @throws TarjumanError QUEUE where no queue can be reached
 */
export async function runWorker(options: WorkerOptions): Promise<WorkerSum> {
  const { address, clock, signal, onEvent } = options;
  const connection = await connectRedis(address, {
    lost: () => onEvent({ type: 'lost', queue: address.shown }),
    back: () => onEvent({ type: 'back', queue: address.shown }),
  });
  const { redis } = connection;
  const { Worker, WaitingError } = await import('bullmq');
  const keys = queueKeys(options.desk);
  const kept = createKeptAnswers(redis, keys, options.keepDays * 86_400_000);
  const sum = { requests: 0, texts: 0, chars: 0, billed: 0, cost: 0, known: 0, faults: 0 };
  let inFlight = 0;
  /** What is under way is never cut off. */
  const never = new AbortController().signal;
  setMaxListeners(0, never, signal);

  async function carryOut(provider: Provider, window: SharedWindow, job: Job<RequestJob>): Promise<JobResult> {
    const { items, pair, caps, run, ceiling, freshAfter } = job.data;
    const all = items.map((item) => journalKey(provider, pair, item));
    const found = await kept.find(all, freshAfter);
    const answers: (JobAnswer | undefined)[] = found.map((one) => one?.answer);
    const open = items.flatMap((item, index) => (answers[index] ? [] : [{ item, index, key: all[index]! }]));
    sum.known += items.length - open.length;
    if (open.length > 0) {
      const charsOf = open.map(({ item }) => provider.charsOf(item));
      const chars = charsOf.reduce((total, one) => total + one, 0);
      const cost = priceOf(provider, chars);
      const grant = await window.take({ caps, chars, cost, run, ceiling }, signal);
      if (!grant.go) {
        onEvent({ type: 'ceiling', engine: provider.id });
        return { ceiling: grant.ceiling, run };
      }
      const begun = clock.monotonic();
      const asked = open.map(({ item }) => item);
      inFlight++;
      const came = await askEngine(provider, asked, pair, never, clock);
      inFlight--;
      const ms = Math.round(clock.monotonic() - begun);
      const fresh = new Map<string, KeptAnswer>();
      for (const [i, answer] of came.entries()) {
        const { id: _, ...told } = answer;
        answers[open[i]!.index] = told as JobAnswer;
        if (!isFault(answer))
          fresh.set(open[i]!.key, {
            answer: told as KeptAnswer['answer'],
            provider: provider.id,
            at: grant.at + ms,
            ms,
          });
      }
      await kept.keep(fresh);
      const use = useOf(provider, came, charsOf);
      const hold = holdOf(came);
      await grant.answered({ ...(hold && { hold }), unused: { chars: chars - use.chars, cost: cost - use.cost } });
      if (hold) onEvent({ type: 'refused', engine: provider.id, ...hold });
      tell(provider, came, chars, items.length - open.length, ms, use);
    }
    return { answers: answers as JobAnswer[] };
  }

  function tell(
    provider: Provider,
    came: readonly EngineAnswer[],
    chars: number,
    known: number,
    ms: number,
    use: Use,
  ): void {
    const faults = came.filter(isFault).length;
    sum.requests++;
    sum.texts += came.length - faults;
    sum.faults += faults;
    sum.chars += chars;
    sum.billed += use.billed;
    sum.cost += use.cost;
    const figures = { texts: came.length - faults, chars, known, faults, billed: use.billed, ms };
    onEvent({ type: 'request', engine: provider.id, ...figures });
  }

  async function process(
    provider: Provider,
    window: SharedWindow,
    job: Job<RequestJob>,
    token?: string,
  ): Promise<void> {
    let result: JobResult;
    try {
      result = await carryOut(provider, window, job);
    } catch (cause) {
      if (signal.aborted) {
        // It had not gone out: another worker takes it at once.
        await job.moveToWait(token);
        throw new WaitingError();
      }
      if (!(cause instanceof TarjumanError)) throw cause;
      result = { impossible: cause.message };
    }
    await kept.end(job.id!, result);
  }

  const workers: Worker[] = options.engines.map(({ provider, account }) => {
    const window = createSharedWindow(redis, keys.quota(provider.id, account), clock);
    const lockMs = options.lockMs ?? 10_000;
    const worker = new Worker<RequestJob>(queueName(provider), (job, token) => process(provider, window, job, token), {
      connection: redis,
      prefix: keys.jobs,
      concurrency: options.concurrency,
      lockDuration: lockMs,
      stalledInterval: Math.ceil(lockMs / 3),
      maxStalledCount: MOST_STALLS,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
      skipVersionCheck: true,
      autorun: false,
    });
    // Lost connections are told above; a job that fails is asked for again by its run.
    worker.on('error', () => {});
    return worker;
  });
  const card: WorkerCard = {
    id: randomUUID(),
    host: hostname(),
    pid: globalThis.process.pid,
    version: options.version,
    protocol: PROTOCOL,
    engines: options.engines.map(({ provider }) => ({ id: provider.id, mark: markOf(provider) })),
    concurrency: options.concurrency,
  };
  const beating = new AbortController();
  await beat(redis, keys, card);
  const heart = (async () => {
    while (!beating.signal.aborted) {
      await clock.sleep(BEAT_MS, beating.signal).catch(() => {});
      if (!beating.signal.aborted && connection.lostAt === undefined) await beat(redis, keys, card).catch(() => {});
    }
  })();
  for (const worker of workers) void worker.run().catch(() => {});
  onEvent({ type: 'ready', queue: address.shown, desk: options.desk, card });

  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  onEvent({ type: 'stopping', inFlight });
  beating.abort();
  await heart;
  if (connection.lostAt === undefined) await signOff(redis, keys, card).catch(() => {});
  await Promise.all(workers.map((worker) => worker.close().catch(() => {})));
  await connection.close();
  return sum;
}

interface Use {
  /** What counts against the run's ceiling: what was billed, and what may have been. */
  readonly chars: number;
  readonly cost: number;
  readonly billed: number;
}

function useOf(provider: Provider, answers: readonly EngineAnswer[], charsOf: readonly number[]): Use {
  let [chars, cost, billed] = [0, 0, 0];
  for (const [index, answer] of answers.entries()) {
    if (!isFault(answer)) {
      billed += answer.billed;
      chars += answer.billed;
      cost += answer.usd ?? priceOf(provider, answer.billed);
    } else if (mayBeBilled(answer.fault)) {
      chars += charsOf[index]!;
      cost += priceOf(provider, charsOf[index]!);
    }
  }
  return { chars, cost, billed };
}

function holdOf(answers: readonly EngineAnswer[]): { ms: number; reason: string } | undefined {
  const fault: Fault | undefined = answers.flatMap((answer) =>
    isFault(answer) && answer.fault.kind === 'rate-limited' ? [answer.fault] : [],
  )[0];
  if (fault?.kind !== 'rate-limited') return undefined;
  return { ms: fault.retryAfterMs ?? HOLD_MS, reason: fault.message };
}
