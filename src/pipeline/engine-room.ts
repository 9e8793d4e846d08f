import { resolve } from 'node:path';
import { judgeAnswer } from '../checks/judge-answer.ts';
import { TarjumanError } from '../core/error.ts';
import { type Ceiling, createCeiling } from '../dispatch/ceiling.ts';
import { createDispatcher, type Dispatcher, type DispatchStats } from '../dispatch/dispatcher.ts';
import { JOURNAL_FILE, type Journal, openJournal } from '../dispatch/journal.ts';
import { createLocalRunner } from '../dispatch/local-runner.ts';
import type { Judge } from '../dispatch/outcome.ts';
import type { RequestRunner } from '../dispatch/request-runner.ts';
import { createLimiter } from '../dispatch/sliding-window.ts';
import { addCounts } from '../dispatch/tally.ts';
import type { Provider } from '../providers/contract.ts';
import { type Desk, stateFolder } from './desk.ts';
import type { RunOptions, RunPlan } from './run-options.ts';
import type { Engine } from './translate-articles.ts';

/** The provider, its journal, its pace and its ceiling: made when the first open segment is met, shared by all languages. */
export class EngineRoom {
  provider: Provider | undefined;
  /** It was asked for and could not be set up; that was told. */
  broken = false;
  readonly #desk: Desk;
  readonly #options: RunOptions;
  #opened = false;
  #journal: Journal | undefined;
  #ceiling: Ceiling | undefined;
  readonly #dispatchers = new Map<string, Dispatcher>();
  /** For second tries: their items must not share requests with others, see `Provider.secondWay`. */
  readonly #second = new Map<string, Dispatcher>();
  readonly #seen = new Set<string>();
  #segments = 0;
  #chars = 0;

  constructor(desk: Desk, options: RunOptions) {
    this.#desk = desk;
    this.#options = options;
  }

  /** Adds to the plan what would really be sent: not what the journal knows, and nothing twice. */
  async count(to: string, items: readonly Parameters<Provider['charsOf']>[0][]): Promise<void> {
    await this.#open();
    const provider = this.provider;
    for (const item of items) {
      if (!provider) {
        this.#segments++;
        continue;
      }
      const key = this.#dispatcher(to).keyOf(item);
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      const known = this.#journal?.get(key);
      const again = this.#options.force || (this.#options.retryFailed && known?.fault !== undefined);
      if (known && !again) continue;
      this.#segments++;
      this.#chars += provider.charsOf(item);
    }
  }

  plan(): RunPlan {
    return {
      provider: this.provider?.id,
      segments: this.#segments,
      chars: this.#chars,
      cost: this.#cost(this.#chars),
      priceUnknown: this.provider?.billing.known === false,
    };
  }

  /** @throws TarjumanError CEILING; nothing has been sent then */
  holdCeiling(): void {
    this.#ceiling?.plan(this.#chars, this.#cost(this.#chars));
  }

  engine(to: string): Engine {
    const dispatcher = this.#dispatcher(to);
    return {
      provider: this.provider!.id,
      submit: (item) => dispatcher.submit(item),
      again: (item) =>
        this.provider?.secondWay && !dispatcher.stats().stopped
          ? this.#dispatcher(to, this.#second).submit(item)
          : undefined,
      settle: (keys) => this.#journal?.settle(keys),
    };
  }

  stats(): DispatchStats | undefined {
    const all = [...this.#dispatchers.values()].map((dispatcher) => dispatcher.stats());
    const second = [...this.#second.values()].map((dispatcher) => onlyMoney(dispatcher.stats()));
    return all.length === 0 ? undefined : [...all, ...second].reduce(sumOf);
  }

  failure(): TarjumanError | undefined {
    return [...this.#dispatchers.values(), ...this.#second.values()]
      .map((dispatcher) => dispatcher.failure)
      .find((failure) => failure !== undefined);
  }

  stopped(): { kind: string; message: string } | undefined {
    const fault = this.stats()?.stopped;
    return fault && fault.kind !== 'aborted' ? { kind: fault.kind, message: fault.message } : undefined;
  }

  async close(): Promise<void> {
    this.#journal?.close();
    await this.provider?.close?.();
  }

  async #open(): Promise<void> {
    if (this.#opened) return;
    this.#opened = true;
    const provider = await this.#options.provider().catch((error: unknown) => {
      // An engine that cannot be set up stops no article: what needs none is still done, and open segments are in the record.
      if (!(error instanceof TarjumanError)) throw error;
      this.broken = true;
      this.#options.on({ type: 'fault', error, slug: '', to: '' });
      return undefined;
    });
    if (!provider) return;
    const { ceiling } = this.#desk.settings;
    this.provider = provider;
    this.#ceiling = createCeiling(ceiling);
    const file = resolve(stateFolder(this.#desk), 'journal', JOURNAL_FILE);
    // A look at what would be sent counts what is paid for already, but makes no journal.
    const looking = this.#options.dryRun || this.#options.frozen;
    if (looking && !(await this.#desk.files.stat(file))) return;
    this.#journal = openJournal(file, {
      onNotice: (message) => this.#options.on({ type: 'notice', message }),
      now: () => this.#desk.clock.now(),
    });
  }

  /** One for all languages: they share the quota and the slots. */
  #runner: RequestRunner | undefined;

  #dispatcher(to: string, among = this.#dispatchers): Dispatcher {
    const there = among.get(to);
    if (there) return there;
    const { settings, clock } = this.#desk;
    const { limits } = settings;
    this.#runner ??= createLocalRunner(this.provider!, createLimiter(limits, clock), limits.inFlight, clock);
    const pair = { from: settings.from, to };
    const { signal, random } = this.#options;
    const dispatcher: Dispatcher = createDispatcher({
      provider: this.provider!,
      pair,
      runner: this.#runner,
      ceiling: this.#ceiling!,
      ...(this.#journal ? { journal: this.#journal } : {}),
      clock,
      random,
      judge: judgeFor(pair),
      signal,
      again: this.#options.force ? 'all' : this.#options.retryFailed ? 'failed' : 'none',
      onEvent: (event) => {
        if (event.type === 'stopped' && among === this.#second && event.fault.kind !== 'aborted') {
          const message = `names that were missed are not asked for again: ${event.fault.message}`;
          this.#options.on({ type: 'notice', message });
        }
        const stats = this.stats();
        if (stats) this.#options.on({ type: 'dispatch', event, stats, planned: this.#segments });
      },
    });
    among.set(to, dispatcher);
    return dispatcher;
  }

  #cost(chars: number): number {
    return (chars / 1_000_000) * (this.provider?.billing.usdPerMillion ?? 0);
  }
}

const KINDS = {
  'empty-target': 'empty',
  'same-as-source': 'source-again',
  'source-script-left': 'source-script-left',
  refused: 'refused',
} as const;

function judgeFor(pair: { readonly from: string; readonly to: string }): Judge {
  return (item, text) => {
    const rejection = judgeAnswer(item.text, text, pair);
    return rejection && { kind: KINDS[rejection.code], message: rejection.message };
  };
}

/** Second tries cost like others, but no segment is counted twice, and their end is not the end of the run. */
function onlyMoney({ stopped: _, ...stats }: DispatchStats): DispatchStats {
  return { ...stats, answered: 0, fromJournal: 0, shared: 0, failed: 0 };
}

function sumOf(a: DispatchStats, b: DispatchStats): DispatchStats {
  const stopped = a.stopped ?? b.stopped;
  const paused = a.paused ?? b.paused;
  return {
    ...addCounts(a, b),
    inFlight: a.inFlight + b.inFlight,
    waiting: a.waiting + b.waiting,
    ...(paused ? { paused } : {}),
    ...(stopped ? { stopped } : {}),
  };
}
