import { resolve } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { NumberSet } from '../core/number-set.ts';
import type { Span } from '../core/ports.ts';
import { type Breaker, createBreaker } from '../dispatch/breaker.ts';
import { type Ceiling, createCeiling } from '../dispatch/ceiling.ts';
import { type Chain, createChain } from '../dispatch/chain.ts';
import { createDispatcher, type Dispatcher } from '../dispatch/dispatcher.ts';
import { JOURNAL_FILE, type Journal, openJournal } from '../dispatch/journal.ts';
import type { WindowCaps } from '../dispatch/limiter.ts';
import { createLocalRunner } from '../dispatch/local-runner.ts';
import { type Coordinator, openCoordinator } from '../dispatch/queue/coordinator.ts';
import { priceOf } from '../dispatch/read-answers.ts';
import type { RequestRunner } from '../dispatch/request-runner.ts';
import { OUTAGE_ROUNDS, OUTAGE_ROUNDS_OF_MANY } from '../dispatch/retry.ts';
import { createLimiter } from '../dispatch/sliding-window.ts';
import { inFlightOf, limitsOf } from '../io/engine-limits.ts';
import type { Settings } from '../io/settings.ts';
import type { Billing, EngineItem, Provider } from '../providers/contract.ts';
import { judgeFor } from './answer-judge.ts';
import { type Desk, stateFolder } from './desk.ts';
import type { RunOptions, RunPlan, RunStats } from './run-options.ts';
import { onlyMoney, runStats, sumOf } from './run-stats.ts';
import type { Engine } from './translate-articles.ts';

/** One engine at work: its pace and its breaker are shared by all languages. */
interface Room {
  readonly provider: Provider;
  readonly runner: RequestRunner;
  readonly breaker: Breaker;
  /** By target language. */
  readonly dispatchers: Map<string, Dispatcher>;
  /** For second tries: their items must not share requests with others, see `Provider.secondWay`. */
  readonly second: Map<string, Dispatcher>;
  segments: number;
  chars: number;
}

/** The engines of a run, their journal and their ceiling: made when the first open segment is met. */
export class EngineRoom {
  /** They were asked for and none could be set up; that was told. */
  broken = false;
  readonly #desk: Desk;
  readonly #options: RunOptions;
  #opened = false;
  #rooms: Room[] = [];
  #journal: Journal | undefined;
  #ceiling: Ceiling | undefined;
  #coordinator: Coordinator | undefined;
  readonly #chains = new Map<string, Chain>();
  /** {@link shortOf} the keys that were counted. */
  readonly #seen = new NumberSet();
  #failed: TarjumanError | undefined;
  /** Where there is no engine at all. */
  #unserved = 0;

  constructor(desk: Desk, options: RunOptions) {
    this.#desk = desk;
    this.#options = options;
  }

  /** The span of the run, for those of its requests. */
  span: Span | undefined;

  /** Whether there is an engine to ask. */
  get ready(): boolean {
    return this.#rooms.length > 0;
  }

  /** Adds to the plan what would really be sent, and by which engine: not what the journal knows, and nothing twice. */
  async count(to: string, items: readonly EngineItem[]): Promise<void> {
    await this.#open();
    const first = this.#rooms[0];
    if (!first) {
      this.#unserved += items.length;
      return;
    }
    for (const item of items) {
      const key = this.#dispatcher(first, to).keyOf(item);
      if (this.#seen.has(shortOf(key))) continue;
      this.#seen.add(shortOf(key));
      const asked = this.#chain(to).wouldAsk(item);
      const room = this.#rooms.find(({ provider }) => provider.id === asked);
      if (!room) continue;
      room.segments++;
      room.chars += room.provider.charsOf(item);
    }
  }

  /** All is counted: which keys were is of no use to anybody any more, and of a large run they are many. */
  forgetCounted(): void {
    this.#seen.clear();
  }

  plan(): RunPlan {
    const engines = this.#rooms.map(({ provider, segments, chars }) => ({
      provider: provider.id,
      segments,
      chars,
      cost: priceOf(provider, chars),
      priceUnknown: provider.billing.known === false,
    }));
    const sum = (of: (one: (typeof engines)[number]) => number) => engines.reduce((all, one) => all + of(one), 0);
    return {
      provider: engines[0]?.provider,
      segments: this.#unserved + sum(({ segments }) => segments),
      chars: sum(({ chars }) => chars),
      cost: sum(({ cost }) => cost),
      priceUnknown: engines.some(({ priceUnknown }) => priceUnknown),
      engines,
    };
  }

  /** Of the preferred engine, where one was needed. */
  billing(): Billing | undefined {
    return this.#rooms[0]?.provider.billing;
  }

  /** @throws TarjumanError CEILING; nothing has been sent then */
  holdCeiling(): void {
    const { chars, cost } = this.plan();
    this.#ceiling?.plan(chars, cost);
  }

  engine(to: string): Engine {
    const chain = this.#chain(to);
    return {
      hasSecondWay: this.#rooms.some(({ provider }) => provider.secondWay),
      submit: (item, priority) => chain.submit(item, priority),
      again: (item, first, priority) => {
        const room = this.#rooms.find(({ provider }) => provider.id === first.provider);
        const dispatcher = room?.dispatchers.get(to);
        if (!room?.provider.secondWay || !dispatcher || dispatcher.down || dispatcher.stats().stopped) return undefined;
        return this.#dispatcher(room, to, room.second).submit(item, { priority });
      },
      settle: (keys) => this.#journal?.settle(keys),
    };
  }

  stats(): RunStats | undefined {
    const engines = this.#rooms.flatMap(({ provider, dispatchers, second }) => {
      const all = [...dispatchers.values()].map((dispatcher) => dispatcher.stats());
      const again = [...second.values()].map((dispatcher) => onlyMoney(dispatcher.stats()));
      return all.length === 0 ? [] : [{ provider: provider.id, ...[...all, ...again].reduce(sumOf) }];
    });
    return runStats(
      engines,
      [...this.#chains.values()].map((chain) => chain.counts()),
    );
  }

  /** Of its own; not what {@link fail} was told. */
  failure(): TarjumanError | undefined {
    return this.#dispatchers()
      .map((dispatcher) => dispatcher.failure)
      .find((failure) => failure !== undefined && failure !== this.#failed);
  }

  /** The desk's own side has failed, e.g. a record cannot be written since the disk is full: nothing more is asked. */
  fail(error: TarjumanError): void {
    if (this.#failed) return;
    this.#failed = error;
    for (const dispatcher of this.#dispatchers()) dispatcher.fail(error);
  }

  /** Why nothing more could come from any engine; undefined where one could still be asked. */
  stopped(): { kind: string; message: string } | undefined {
    const reasons = this.#rooms.map((room) => {
      const fault = [...room.dispatchers.values()].map((one) => one.stats().stopped).find((stopped) => stopped);
      if (fault) return { kind: fault.kind, message: fault.message };
      if (room.breaker.retryInMs === undefined) return undefined;
      return { kind: 'unavailable', message: `${room.provider.id} did not answer` };
    });
    const own = reasons.find((reason) => reason?.kind === 'ceiling' || reason?.kind === 'store');
    if (own) return own;
    if (reasons.length === 0 || reasons.some((reason) => reason === undefined || reason.kind === 'aborted'))
      return undefined;
    return reasons[0];
  }

  /** Milliseconds until some engine that has not stopped for good may be asked again; undefined where none ever may. */
  readyInMs(): number | undefined {
    const waits = this.#rooms
      .filter(({ dispatchers }) => ![...dispatchers.values()].some((one) => one.stats().stopped))
      .map(({ breaker }) => breaker.retryInMs ?? 0);
    return waits.length === 0 ? undefined : Math.min(...waits);
  }

  async close(): Promise<void> {
    await this.#coordinator?.close();
    this.#journal?.close();
    for (const { provider } of this.#rooms) await provider.close?.();
  }

  async #open(): Promise<void> {
    if (this.#opened) return;
    this.#opened = true;
    const providers = await this.#options.engines().catch((error: unknown): readonly Provider[] => {
      // An engine that cannot be set up stops no article: what needs none is still done, and open segments are in the record.
      if (!(error instanceof TarjumanError)) throw error;
      this.broken = true;
      this.#options.on({ type: 'fault', error, slug: '', to: '' });
      return [];
    });
    if (providers.length === 0) return;
    const { settings, clock } = this.#desk;
    this.#ceiling = createCeiling(settings.ceiling);
    try {
      this.#journal = await this.#openJournal();
      await this.#openQueue();
    } catch (error) {
      if (!(error instanceof TarjumanError)) throw error;
      this.broken = true;
      this.#options.on({ type: 'fault', error, slug: '', to: '' });
      for (const provider of providers) await provider.close?.();
      return;
    }
    this.#rooms = await Promise.all(
      providers.map(async (provider) => ({
        provider,
        runner: await this.#runner(provider),
        breaker: createBreaker(clock),
        dispatchers: new Map(),
        second: new Map(),
        segments: 0,
        chars: 0,
      })),
    );
  }

  async #openJournal(): Promise<Journal | undefined> {
    const file = resolve(stateFolder(this.#desk), 'journal', JOURNAL_FILE);
    // A look at what would be sent counts what is paid for already, but makes no journal.
    const looking = this.#options.dryRun || this.#options.frozen;
    if (looking && !(await this.#desk.files.stat(file))) return undefined;
    return openJournal(file, {
      onNotice: (message) => this.#options.on({ type: 'notice', message }),
      now: () => this.#desk.clock.now(),
    });
  }

  /** What workers have answered since the last run is taken over first; a dry run only counts it. */
  async #openQueue(): Promise<void> {
    const { queue, dryRun, frozen, force, retryFailed, on } = this.#options;
    if (!queue || frozen) return;
    const { settings, clock } = this.#desk;
    this.#coordinator = await openCoordinator({
      ...queue,
      ceiling: settings.ceiling,
      again: force || retryFailed,
      clock,
      onEvent: (event) => on({ type: 'queue', event }),
    });
    if (dryRun) for (const key of await this.#coordinator.waiting()) this.#seen.add(shortOf(key));
    else {
      const taken = this.#journal ? await this.#coordinator.takeOver(this.#journal) : 0;
      on({ type: 'queue', event: { type: 'open', queue: queue.address.shown, desk: queue.desk, taken } });
    }
  }

  async #runner(provider: Provider): Promise<RequestRunner> {
    const limits = limitsOf(this.#desk.settings, provider.id);
    const { clock, tracer } = this.#desk;
    const trace = tracer && { tracer, parent: () => this.span };
    const caps = capsOf(limits);
    const { queue } = this.#options;
    if (!queue || !this.#coordinator)
      return createLocalRunner(provider, createLimiter(caps, clock), inFlightOf(limits), clock, trace);
    return this.#coordinator.runner(provider, await queue.account(provider.id), caps, this.#journal);
  }

  #chain(to: string): Chain {
    const there = this.#chains.get(to);
    if (there) return there;
    const links = this.#rooms.map((room) => ({
      provider: room.provider.id,
      dispatcher: this.#dispatcher(room, to),
      breaker: room.breaker,
    }));
    const chain = createChain(links, this.#desk.clock);
    this.#chains.set(to, chain);
    return chain;
  }

  #dispatchers(): Dispatcher[] {
    return this.#rooms.flatMap(({ dispatchers, second }) => [...dispatchers.values(), ...second.values()]);
  }

  #dispatcher(room: Room, to: string, among = room.dispatchers): Dispatcher {
    const there = among.get(to);
    if (there) return there;
    const { settings, clock } = this.#desk;
    const { signal, random } = this.#options;
    const pair = { from: settings.from, to };
    const dispatcher: Dispatcher = createDispatcher({
      provider: room.provider,
      pair,
      runner: room.runner,
      ceiling: this.#ceiling!,
      ...(this.#journal ? { journal: this.#journal } : {}),
      clock,
      random,
      judge: judgeFor(pair),
      signal,
      again: this.#options.force ? 'all' : this.#options.retryFailed ? 'failed' : 'none',
      // Where another engine stands behind it, an engine that is not there is not waited for so long.
      outageRounds: this.#rooms.at(-1) === room ? OUTAGE_ROUNDS : OUTAGE_ROUNDS_OF_MANY,
      onEvent: (event) => {
        if (event.type === 'stopped' && among === room.second && event.fault.kind !== 'aborted') {
          const message = `names that were missed are not asked for again: ${event.fault.message}`;
          this.#options.on({ type: 'notice', message });
        }
        const stats = this.stats();
        const planned = this.plan().segments;
        if (stats) this.#options.on({ type: 'dispatch', provider: room.provider.id, event, stats, planned });
      },
    });
    among.set(to, dispatcher);
    if (this.#failed) dispatcher.fail(this.#failed);
    return dispatcher;
  }
}

/** 52 bits of a key: a run of a million segments takes two for one once in 5,000 times, and counts one text too few. */
function shortOf(key: string): number {
  return Number.parseInt(key.slice(0, 13), 16);
}

/** The desk's part of a quota that others use as well. */
function capsOf({ requests, chars, perSeconds, share }: Settings['limits']): WindowCaps {
  return {
    requests: Math.max(1, Math.floor(requests * share)),
    chars: Math.max(1, Math.floor(chars * share)),
    perSeconds,
  };
}
