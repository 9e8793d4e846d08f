import { setMaxListeners } from 'node:events';
import PQueue from 'p-queue';
import { TarjumanError } from '../core/error.ts';
import { type EngineAnswer, type EngineItem, type Fault, isFault } from '../providers/contract.ts';
import { askEngine } from './ask-engine.ts';
import { type Batch, batchOf, batchSize, type Job } from './batches.ts';
import { type Dispatcher, type DispatcherOptions, GRACE_MS } from './dispatcher-types.ts';
import { journalKey } from './journal.ts';
import { createKnownAnswers, type Heard } from './known-answers.ts';
import { createLimiter, safePace, type Ticket } from './limiter.ts';
import { isFailed, type Outcome, type OutcomeFault } from './outcome.ts';
import { createReferee, mayBeBilled } from './verdict.ts';
import { createWorkQueue } from './work-queue.ts';

export type { DispatchEvent, Dispatcher, DispatcherOptions, DispatchStats } from './dispatcher-types.ts';
export { isFailed, type Outcome, type OutcomeFault } from './outcome.ts';

/** One engine, one pair, one run. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { provider, pair, clock, random, ceiling, judge } = options;
  const limiter = options.limiter ?? createLimiter(options.limits ?? safePace(provider.limits), clock);
  const slots = new PQueue({ concurrency: Math.max(1, options.maxInFlight ?? 8) });
  const queue = createWorkQueue(batchSize(provider.limits, limiter.caps));
  const referee = createReferee(limiter.caps.perSeconds * 1000, random);
  const begun = clock.now().toISOString();
  const known = createKnownAnswers(provider.id, options.journal, judge, options.again ?? 'none', begun);
  const emit = options.onEvent ?? (() => {});

  /** Jobs by key until they are answered. */
  const open = new Map<string, Job>();
  /** Slots that wait for their turn at the limiter. */
  let seeking = 0;
  const inFlight = new Set<Batch>();
  /** Batches that wait for a service that was not there. */
  const resting = new Set<Batch>();
  let stopped: OutcomeFault | undefined;
  let failure: TarjumanError | undefined;
  const count = { requests: 0, chars: 0, billed: 0, cost: 0, answered: 0, fromJournal: 0, shared: 0, failed: 0 };

  /** Ends waiting (limiter, rests) when the run stops. */
  const halt = new AbortController();
  /** Ends requests under way, after the grace. */
  const cut = new AbortController();
  // As many listeners as there are requests under way and batches at rest.
  setMaxListeners(0, halt.signal, cut.signal);
  if (options.signal?.aborted) onAbort();
  else options.signal?.addEventListener('abort', onAbort, { once: true });

  function onAbort(): void {
    stop({ kind: 'aborted', message: 'the run was interrupted' });
    if (inFlight.size === 0) return;
    clock.sleep(GRACE_MS, cut.signal).then(
      () => cut.abort(),
      () => {},
    );
  }

  // Submitting

  function submit(item: EngineItem): Promise<Outcome> {
    const key = journalKey(provider, pair, item);
    return new Promise((resolve) => {
      const tell = (outcome: Outcome) => {
        tally(outcome);
        resolve(outcome);
      };
      const repeat = open.get(key);
      if (repeat) {
        repeat.waiting.push(tell);
        return;
      }
      const before = recall(key, item);
      if (before) return tell(before);
      if (stopped) return tell(failed(key, stopped, 0));
      const chars = provider.charsOf(item);
      const tooLarge = sizeFault(chars);
      if (tooLarge) return tell(failed(key, tooLarge, 0));
      const job: Job = { key, item, chars, waiting: [tell], attempts: 0 };
      open.set(key, job);
      queue.push(job);
      submitted++;
      schedule();
    });
  }

  function recall(key: string, item: EngineItem): Outcome | undefined {
    try {
      return known.recall(key, item);
    } catch (cause) {
      fail(cause);
      return undefined;
    }
  }

  function sizeFault(chars: number): OutcomeFault | undefined {
    const most = provider.limits.charsPerItem;
    if (chars > most)
      return { kind: 'too-large', message: `${chars} characters; ${provider.id} takes ${most} in one text` };
    const { chars: cap, perSeconds } = limiter.caps;
    if (chars <= cap) return undefined;
    return {
      kind: 'too-large',
      message: `${chars} characters; limits.chars lets ${cap} through in ${perSeconds} seconds`,
    };
  }

  let submitted = 0;
  let watching = false;
  /** Submissions come in bursts; what does not fill a request waits until a whole turn of the event loop brought no more. */
  function schedule(): void {
    if (queue.isFull()) pump();
    if (watching) return;
    watching = true;
    let seen = submitted;
    const look = () => {
      if (submitted > seen) {
        seen = submitted;
        setImmediate(look);
        return;
      }
      watching = false;
      flush();
    };
    setImmediate(look);
  }

  function flush(): void {
    queue.flush();
    pump();
  }

  // Sending

  /** A slot for each request that could be made of what is there. A slot that finds nothing left ends at once. */
  function pump(): void {
    if (stopped) return;
    const wanted = Math.min(queue.requests(), slots.concurrency - inFlight.size);
    while (seeking < wanted) {
      seeking++;
      void slots.add(runSlot);
    }
  }

  async function runSlot(): Promise<void> {
    let batch: Batch | undefined;
    let ticket: Ticket | undefined;
    let sought = false;
    const leaveLine = () => {
      if (!sought) seeking--;
      sought = true;
    };
    try {
      ticket = await limiter.take(
        {
          want(room) {
            batch = stopped ? undefined : queue.next(room);
            if (!batch) leaveLine();
            return batch?.chars ?? 0;
          },
          grant() {
            if (!batch) return;
            queue.take(batch);
            inFlight.add(batch);
            leaveLine();
          },
        },
        halt.signal,
      );
    } catch (cause) {
      if (!halt.signal.aborted) fail(cause);
    } finally {
      leaveLine();
    }
    if (!ticket || !batch) return;
    pump();
    await send(batch, ticket);
    inFlight.delete(batch);
    if (inFlight.size === 0 && options.signal?.aborted) cut.abort();
    pump();
  }

  async function send(given: Batch, ticket: Ticket): Promise<void> {
    let batch = given;
    try {
      if (stopped) return giveUp(batch.jobs, stopped);
      batch = withoutKnown(batch);
      if (batch.jobs.length === 0) return;
      const reservation = ceiling?.reserve(batch.chars, price(batch.chars));
      count.requests++;
      count.chars += batch.chars;
      emit({ type: 'sent', items: batch.jobs.length, chars: batch.chars });
      const startedAt = clock.monotonic();
      for (const job of batch.jobs) job.attempts++;
      const answers = await askEngine(
        provider,
        batch.jobs.map(({ item }) => item),
        pair,
        cut.signal,
        clock,
      );
      inFlight.delete(given);
      ticket.answered(answers.some((answer) => isFault(answer) && answer.fault.kind === 'rate-limited'));
      const used = usedBy(batch, answers);
      reservation?.settle(used, costOf(batch, answers));
      receive(batch, answers, startedAt, clock.now().toISOString());
    } catch (cause) {
      // The ceiling, the disk, or a fault of our own: nobody is left waiting for ever.
      if (cause instanceof TarjumanError && cause.code === 'CEILING') stop({ kind: 'ceiling', message: cause.message });
      else fail(cause);
      giveUp(batch.jobs, stopped ?? { kind: 'store', message: 'the run has failed' });
    } finally {
      ticket.answered(false);
    }
  }

  /** Another process may have been answered meanwhile. */
  function withoutKnown(batch: Batch): Batch {
    const left = batch.jobs.filter((job) => {
      const outcome = job.attempts === 0 ? recall(job.key, job.item) : undefined;
      if (outcome) finish(job, outcome);
      return !outcome;
    });
    return left.length === batch.jobs.length ? batch : { ...batch, ...batchOf(left, batch.failures) };
  }

  function usedBy(batch: Batch, answers: readonly EngineAnswer[]): number {
    return answers.reduce((sum, answer, index) => {
      if (!isFault(answer)) return sum + answer.billed;
      return mayBeBilled(answer.fault) ? sum + batch.jobs[index]!.chars : sum;
    }, 0);
  }

  /** What the service says it cost, where it does; else by characters. */
  function costOf(batch: Batch, answers: readonly EngineAnswer[]): number {
    return answers.reduce((sum, answer, index) => {
      if (!isFault(answer)) return sum + (answer.usd ?? price(answer.billed));
      return mayBeBilled(answer.fault) ? sum + price(batch.jobs[index]!.chars) : sum;
    }, 0);
  }

  // Receiving

  function receive(batch: Batch, answers: readonly EngineAnswer[], startedAt: number, at: string): void {
    const heard: (Heard & { readonly job: Job })[] = [];
    const faults = new Map<string, { readonly fault: Fault; readonly jobs: Job[] }>();
    let billed = 0;
    answers.forEach((answer, index) => {
      const job = batch.jobs[index]!;
      if (isFault(answer)) {
        const group = faults.get(answer.fault.kind) ?? { fault: answer.fault, jobs: [] };
        faults.set(answer.fault.kind, group);
        group.jobs.push(job);
        return;
      }
      billed += answer.billed;
      count.cost += answer.usd ?? price(answer.billed);
      const came = { key: job.key, provider: provider.id, attempts: job.attempts, at, billed: answer.billed };
      const fault = judge?.(job.item, answer.text);
      const result = fault
        ? { fault }
        : { text: answer.text, ...(answer.model !== undefined && { model: answer.model }) };
      heard.push({ job, raw: answer.text, outcome: { ...came, ...result, fromJournal: false, shared: false } });
    });
    const texts = heard.length;
    if (texts > 0) referee.succeeded();
    count.billed += billed;
    emit({ type: 'answered', texts, faults: answers.length - texts, billed });

    // What is final for its item is stored with the answers, in one go, before anybody hears of either.
    const acts: (() => void)[] = [];
    for (const { fault, jobs } of faults.values()) {
      const act = answerTo(fault, jobs, batch, startedAt);
      if (act) acts.push(act);
      else for (const job of jobs) heard.push({ job, outcome: failed(job.key, fault, job.attempts, at) });
    }
    try {
      known.store(heard, referee.answered > 0);
    } catch (cause) {
      // It is paid for, so it is handed over all the same; but nothing more is asked.
      fail(cause);
    }
    for (const { job, outcome } of heard) finish(job, outcome);
    for (const act of acts) act();
  }

  /** What is done about a fault; undefined where it is final. */
  function answerTo(fault: Fault, jobs: readonly Job[], batch: Batch, startedAt: number): (() => void) | undefined {
    const verdict = referee.decide(fault, jobs, batch, startedAt, clock.monotonic());
    switch (verdict.do) {
      case 'end':
        return undefined;
      case 'stop':
        return () => {
          stop(fault);
          giveUp(jobs, fault);
        };
      case 'pause':
        return () => {
          if (!stopped) limiter.pause(verdict.ms, fault.message);
          const asked = fault.kind === 'rate-limited' && fault.retryAfterMs !== undefined;
          if (!stopped) emit({ type: 'paused', ms: verdict.ms, reason: fault.message, asked });
          resend(verdict.batches);
        };
      case 'split':
        return () => resend(verdict.batches);
      case 'rest':
        return () => rest(verdict.batch, verdict.ms, fault);
    }
  }

  function rest(batch: Batch, inMs: number, fault: Fault): void {
    if (stopped) {
      giveUp(batch.jobs, stopped);
      return;
    }
    emit({ type: 'retry', items: batch.jobs.length, inMs, reason: fault.message });
    resting.add(batch);
    clock.sleep(inMs, halt.signal).then(
      () => {
        if (resting.delete(batch)) resend([batch]);
      },
      () => {}, // stopped: given up there
    );
  }

  function resend(batches: readonly Batch[]): void {
    if (stopped) {
      const fault = stopped;
      for (const { jobs } of batches) giveUp(jobs, fault);
      return;
    }
    queue.pushBatches(batches);
    pump();
  }

  function finish(job: Job, outcome: Outcome): void {
    open.delete(job.key);
    known.remember(outcome);
    job.waiting.forEach((tell, index) => {
      tell(index === 0 ? outcome : { ...outcome, shared: true, billed: 0 });
    });
  }

  function failed(key: string, fault: OutcomeFault, attempts: number, at = clock.now().toISOString()): Outcome {
    return { key, provider: provider.id, fault, billed: 0, attempts, at, fromJournal: false, shared: false };
  }

  function tally(outcome: Outcome): void {
    if (isFailed(outcome)) count.failed++;
    else if (outcome.shared) count.shared++;
    else if (outcome.fromJournal) count.fromJournal++;
    else count.answered++;
  }

  // Stopping

  function giveUp(jobs: readonly Job[], fault: OutcomeFault): void {
    for (const job of jobs) if (open.has(job.key)) finish(job, failed(job.key, fault, job.attempts));
  }

  function stop(fault: OutcomeFault): void {
    if (stopped) return;
    stopped = fault;
    emit({ type: 'stopped', fault });
    const left = [...queue.drain(), ...[...resting].flatMap(({ jobs }) => jobs)];
    resting.clear();
    halt.abort();
    giveUp(left, fault);
  }

  function fail(cause: unknown): void {
    const what = cause instanceof Error ? cause.message : String(cause);
    failure ??=
      cause instanceof TarjumanError
        ? cause
        : new TarjumanError(
            'STORE_DAMAGED',
            {},
            `the dispatch failed: ${what}`,
            'run again; if it comes back, report it',
            cause,
          );
    stop({ kind: 'store', message: failure.message });
  }

  const price = (chars: number) => (chars * provider.billing.usdPerMillion) / 1e6;

  return {
    submit,
    keyOf: (item) => journalKey(provider, pair, item),
    flush,
    stats() {
      const paused = limiter.paused();
      let waiting = queue.length;
      for (const { jobs } of resting) waiting += jobs.length;
      return {
        ...count,
        inFlight: inFlight.size,
        waiting,
        ...(paused && { paused }),
        ...(stopped && { stopped }),
      };
    },
    get failure() {
      return failure;
    },
  };
}
