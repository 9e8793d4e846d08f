import { TarjumanError } from '../core/error.ts';
import { sha256 } from '../core/hash.ts';
import type { EngineAnswer, EngineItem, Fault } from '../providers/contract.ts';
import { type Batch, batchOf, batchSize, type Job, priorityOf } from './batches.ts';
import type { Reservation } from './ceiling.ts';
import type { Dispatcher, DispatcherOptions, SubmitOptions } from './dispatcher-types.ts';
import { createElsewhere } from './elsewhere.ts';
import { journalKey } from './journal.ts';
import { createKnownAnswers } from './known-answers.ts';
import { safePace } from './limiter.ts';
import { createLocalRunner } from './local-runner.ts';
import { isFailed, type Outcome, type OutcomeFault } from './outcome.ts';
import { priceOf, type ReadAnswers, readAnswers } from './read-answers.ts';
import type { EngineRequest, RequestSource } from './request-runner.ts';
import { createLimiter } from './sliding-window.ts';
import { createStopping } from './stopping.ts';
import { createTally } from './tally.ts';
import { createReferee } from './verdict.ts';
import { whenQuiet } from './when-quiet.ts';
import { createWorkQueue } from './work-queue.ts';

export type { DispatchEvent, Dispatcher, DispatcherOptions, DispatchStats } from './dispatcher-types.ts';
export { isFailed, type Outcome, type OutcomeFault } from './outcome.ts';

/** A request that is under way. */
interface Going {
  readonly batch: Batch;
  readonly reservation: Reservation | undefined;
  /** Monotonic milliseconds. */
  readonly startedAt: number;
}

/** One engine, one pair, one run: puts texts together into requests, has them carried out, and decides what follows from what came back. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { provider, pair, clock, random, ceiling, judge } = options;
  const runner =
    options.runner ??
    createLocalRunner(
      provider,
      options.limiter ?? createLimiter(options.limits ?? safePace(provider.limits), clock),
      options.maxInFlight ?? 8,
      clock,
    );
  const queue = createWorkQueue(batchSize(provider.limits, runner.caps));
  const referee = createReferee(runner.caps.perSeconds * 1000, random, options.outageRounds);
  const begun = clock.now().toISOString();
  const known = createKnownAnswers(provider.id, options.journal, judge, options.again ?? 'none', begun);
  const emit = options.onEvent ?? (() => {});
  const tally = createTally();

  /** Jobs by key until they are answered. */
  const open = new Map<string, Job>();
  /** Slots that wait for something to send. */
  let seeking = 0;
  const going = new Map<EngineRequest, Going>();
  /** Batches that wait for a service that was not there. */
  const resting = new Set<Batch>();
  const submitted = whenQuiet(flush);
  /** Whoever submits asks first what is known: the same item comes several times in a row. */
  let keyed: { readonly item: EngineItem; readonly key: string } | undefined;
  /** Texts that another run is asking for. */
  const elsewhere = createElsewhere({
    ...{ clock, random, signal: () => stopping.halt },
    held(keys) {
      try {
        return options.journal?.heldElsewhere(keys) ?? new Map();
      } catch (cause) {
        stopping.fail(cause);
        return new Map();
      }
    },
    recall: (job) => recall(job.key, job.item),
    answered: finish,
    free(jobs) {
      for (const job of jobs) queue.push(job);
      flush();
    },
  });
  const stopping = createStopping(clock, options.signal, () => going.size > 0, onStop);

  // Submitting

  function keyOf(item: EngineItem): string {
    if (keyed?.item !== item) keyed = { item, key: journalKey(provider, pair, item) };
    return keyed.key;
  }

  function submit(item: EngineItem, { priority = 0, passed = [] }: SubmitOptions = {}): Promise<Outcome> {
    const key = keyOf(item);
    return new Promise((resolve) => {
      const tell = (outcome: Outcome) => {
        tally.outcome(outcome);
        resolve(outcome);
      };
      const repeat = open.get(key);
      if (repeat) {
        repeat.waiting.push(tell);
        return;
      }
      const before = recall(key, item);
      if (before) return tell(before);
      const chars = provider.charsOf(item);
      const job: Job = { key, item, chars, priority, passed, waiting: [tell], attempts: 0 };
      const fault = stopping.why ?? sizeFault(chars);
      if (fault) return tell(failed(job, fault));
      open.set(key, job);
      queue.push(job);
      submitted();
      if (queue.isFull()) pump();
    });
  }

  function recall(key: string, item: EngineItem, look: 'recall' | 'peek' = 'recall'): Outcome | undefined {
    try {
      return known[look](key, item);
    } catch (cause) {
      stopping.fail(cause);
      return undefined;
    }
  }

  function sizeFault(chars: number): OutcomeFault | undefined {
    const most = provider.limits.charsPerItem;
    if (chars > most)
      return { kind: 'too-large', message: `${chars} characters; ${provider.id} takes ${most} in one text` };
    const { chars: cap, perSeconds } = runner.caps;
    if (chars <= cap) return undefined;
    return {
      kind: 'too-large',
      message: `${chars} characters; limits.chars lets ${cap} through in ${perSeconds} seconds`,
    };
  }

  function flush(): void {
    queue.flush();
    pump();
  }

  // Sending

  /** A slot for each request that could be made of what is there. A slot that finds nothing left ends at once. */
  function pump(): void {
    if (stopping.why) return;
    const wanted = Math.min(queue.requests(), runner.concurrency - going.size);
    while (seeking < wanted) {
      seeking++;
      void runSlot();
    }
  }

  async function runSlot(): Promise<void> {
    let batch: Batch | undefined;
    let request: EngineRequest | undefined;
    let sought = false;
    const leaveLine = () => {
      if (!sought) seeking--;
      sought = true;
    };
    const source: RequestSource = {
      next(room) {
        batch = stopping.why ? undefined : queue.next(room);
        if (!batch) leaveLine();
        return batch && { chars: batch.chars, priority: priorityOf(batch) };
      },
      begin() {
        if (!batch) return undefined;
        queue.take(batch);
        request = begin(batch);
        leaveLine();
        queueMicrotask(pump);
        return request;
      },
      end,
    };
    try {
      await runner.run(source, stopping, queue.priority());
    } catch (cause) {
      stopFor(cause);
      const left = request && going.get(request);
      if (request) going.delete(request);
      if (left) giveUp(left.batch.jobs, ownFault());
    } finally {
      leaveLine();
    }
    if (going.size === 0) stopping.idle();
    pump();
  }

  /** It goes out now: what has become known meanwhile is left out, and the ceiling is asked. */
  function begin(given: Batch): EngineRequest | undefined {
    let batch = given;
    try {
      if (stopping.why) {
        giveUp(batch.jobs, stopping.why);
        return undefined;
      }
      batch = claimed(batch);
      if (batch.jobs.length === 0) return undefined;
      const reservation = ceiling?.reserve(batch.chars, priceOf(provider, batch.chars));
      for (const job of batch.jobs) job.attempts++;
      const request = requestOf(batch);
      going.set(request, { batch, reservation, startedAt: clock.monotonic() });
      tally.sent(batch.chars);
      emit({ type: 'sent', items: batch.jobs.length, chars: batch.chars });
      return request;
    } catch (cause) {
      // Nobody is left waiting for ever.
      stopFor(cause);
      giveUp(batch.jobs, ownFault());
      return undefined;
    }
  }

  function requestOf(batch: Batch): EngineRequest {
    const { jobs, chars } = batch;
    return {
      id: sha256(jobs.map(({ key }) => key).join('\n')),
      items: jobs.map(({ item }) => item),
      pair,
      chars,
      priority: priorityOf(batch),
      attempt: Math.max(...jobs.map(({ attempts }) => attempts)),
    };
  }

  /** Another run may have been answered meanwhile, or is asking at this moment: what it has or will have is not paid for again. */
  function claimed(batch: Batch): Batch {
    const { held: others, answered } = known.claim(batch.jobs);
    const left = batch.jobs.filter((job) => {
      if (others.has(job.key)) return false;
      const outcome = answered.has(job.key) ? recall(job.key, job.item) : undefined;
      if (outcome) finish(job, outcome);
      return !outcome;
    });
    const held = batch.jobs.filter(({ key }) => others.has(key));
    elsewhere.add(held);
    const by = held[0] && others.get(held[0].key);
    if (by) emit({ type: 'elsewhere', items: held.length, by });
    return left.length === batch.jobs.length ? batch : { ...batch, ...batchOf(left, batch.failures) };
  }

  // Receiving

  function end(request: EngineRequest, answers: readonly EngineAnswer[]): void {
    const sent = going.get(request);
    if (!sent) return;
    going.delete(request);
    const { batch, reservation, startedAt } = sent;
    try {
      const at = clock.now().toISOString();
      const ms = Math.round(clock.monotonic() - startedAt);
      const read = readAnswers(provider, batch.jobs, answers, { at, ms }, judge);
      reservation?.settle(read.used.chars, read.used.usd);
      receive(batch, read, startedAt, at);
    } catch (cause) {
      stopping.fail(cause);
      giveUp(batch.jobs, ownFault());
    }
  }

  function receive(batch: Batch, read: ReadAnswers, startedAt: number, at: string): void {
    const heard = [...read.heard];
    const texts = heard.length;
    if (texts > 0) referee.succeeded();
    tally.billed(read.billed, read.usd);
    emit({ type: 'answered', texts, faults: batch.jobs.length - texts, billed: read.billed });

    // What is final for its item is stored with the answers, in one go, before anybody hears of either.
    const acts: (() => void)[] = [];
    for (const { fault, jobs } of read.faults.values()) {
      const act = answerTo(fault, jobs, batch, startedAt);
      if (act) acts.push(act);
      else for (const job of jobs) heard.push({ job, outcome: failed(job, fault, at) });
    }
    try {
      known.store(heard, referee.answered > 0);
    } catch (cause) {
      // It is paid for, so it is handed over all the same; but nothing more is asked.
      stopping.fail(cause);
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
          stopping.stop(fault);
          giveUp(jobs, fault);
        };
      case 'outage':
        return () => {
          if (!stopping.why) emit({ type: 'outage', fault });
          giveUp([...jobs, ...takeBack()], fault);
        };
      case 'pause':
        return () => {
          if (!stopping.why) runner.pause(verdict.ms, fault.message);
          const asked = fault.kind === 'rate-limited' && fault.retryAfterMs !== undefined;
          if (!stopping.why) emit({ type: 'paused', ms: verdict.ms, reason: fault.message, asked });
          resend(verdict.batches);
        };
      case 'split':
        return () => resend(verdict.batches);
      case 'rest':
        return () => rest(verdict.batch, verdict.ms, fault);
    }
  }

  function rest(batch: Batch, inMs: number, fault: Fault): void {
    if (stopping.why) {
      giveUp(batch.jobs, stopping.why);
      return;
    }
    emit({ type: 'retry', items: batch.jobs.length, inMs, reason: fault.message });
    resting.add(batch);
    clock.sleep(inMs, stopping.halt).then(
      () => {
        if (resting.delete(batch)) resend([batch]);
      },
      () => {}, // stopped: given up there
    );
  }

  function resend(batches: readonly Batch[]): void {
    if (stopping.why) {
      for (const { jobs } of batches) giveUp(jobs, stopping.why);
      return;
    }
    queue.pushBatches(batches);
    pump();
  }

  function finish(job: Job, outcome: Outcome): void {
    open.delete(job.key);
    letGo(outcome);
    known.remember(outcome);
    job.waiting.forEach((tell, index) => {
      tell(index === 0 ? outcome : { ...outcome, shared: true, billed: 0, cost: 0 });
    });
  }

  /** What was stored is released with the answer; of what was not, others may now ask. */
  function letGo(outcome: Outcome): void {
    if (!isFailed(outcome)) return;
    try {
      options.journal?.release([outcome.key]);
    } catch {
      // It ends with its lease; whoever cannot write here finds out at the next answer.
    }
  }

  function failed({ key, attempts, passed }: Job, fault: OutcomeFault, at = clock.now().toISOString()): Outcome {
    const came = { key, provider: provider.id, billed: 0, cost: 0, attempts, at, fromJournal: false, shared: false };
    return { ...came, fault, ...(passed.length > 0 && { passed }) };
  }

  // Stopping

  function giveUp(jobs: readonly Job[], fault: OutcomeFault): void {
    for (const job of jobs) if (open.has(job.key)) finish(job, failed(job, fault));
  }

  function onStop(fault: OutcomeFault): void {
    emit({ type: 'stopped', fault });
    giveUp([...takeBack(), ...elsewhere.drain()], fault);
  }

  /** All that is not under way. */
  function takeBack(): Job[] {
    const left = [...queue.drain(), ...[...resting].flatMap(({ jobs }) => jobs)];
    resting.clear();
    return left;
  }

  /** The ceiling, the disk, the queue, or a fault of our own. */
  function stopFor(cause: unknown): void {
    if (cause instanceof TarjumanError && cause.code === 'CEILING')
      stopping.stop({ kind: 'ceiling', message: cause.message });
    else stopping.fail(cause);
  }

  const ownFault = (): OutcomeFault => stopping.why ?? { kind: 'store', message: 'the run has failed' };

  return {
    submit,
    peek: (item) => recall(keyOf(item), item, 'peek'),
    keyOf,
    flush,
    stats() {
      const { paused } = runner.snapshot();
      let waiting = queue.length;
      for (const { jobs } of resting) waiting += jobs.length;
      return {
        ...tally.counts(),
        inFlight: going.size,
        waiting,
        elsewhere: elsewhere.length,
        ...(paused && { paused }),
        ...(stopping.why && { stopped: stopping.why }),
      };
    },
    fail: (cause) => stopping.fail(cause),
    get down() {
      return referee.down;
    },
    get failure() {
      return stopping.failure;
    },
  };
}
