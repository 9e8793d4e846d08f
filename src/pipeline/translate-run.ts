import { join, resolve } from 'node:path';
import { judgeAnswer } from '../checks/judge-answer.ts';
import { TarjumanError } from '../core/error.ts';
import type { Random } from '../core/ports.ts';
import { type Ceiling, createCeiling } from '../dispatch/ceiling.ts';
import { createDispatcher, type DispatchEvent, type Dispatcher, type DispatchStats } from '../dispatch/dispatcher.ts';
import { JOURNAL_FILE, type Journal, openJournal } from '../dispatch/journal.ts';
import { createLimiter } from '../dispatch/limiter.ts';
import type { Judge } from '../dispatch/outcome.ts';
import { assertWritable } from '../io/files.ts';
import type { Provider } from '../providers/contract.ts';
import { type Desk, stateFolder } from './desk.ts';
import type { SourceFile } from './find-articles.ts';
import { openMemory } from './open-memory.ts';
import { type ArticleResult, ArticleTranslator, type Engine, type RecallFor } from './translate-articles.ts';

export interface RunOptions {
  readonly articles: readonly SourceFile[];
  /** Called once, and only if some segment needs an engine. Undefined: none is set up. */
  readonly provider: () => Promise<Provider | undefined>;
  /** An engine other than the mock would be asked: its text outranks the mock's. */
  readonly realEngine: boolean;
  readonly force: boolean;
  readonly overwriteReviewed: boolean;
  readonly retryFailed: boolean;
  /** Send nothing and write nothing, only say. */
  readonly dryRun: boolean;
  /** Write nothing; what would change is told through {@link Desk.files}. */
  readonly frozen: boolean;
  readonly random: Random;
  readonly signal: AbortSignal;
  readonly on: (event: RunEvent) => void;
}

export type RunEvent =
  | { readonly type: 'plan'; readonly plan: RunPlan }
  | { readonly type: 'article'; readonly result: ArticleResult }
  | { readonly type: 'fault'; readonly error: TarjumanError; readonly slug: string; readonly to: string }
  | {
      readonly type: 'dispatch';
      readonly event: DispatchEvent;
      readonly stats: DispatchStats;
      readonly planned: number;
    }
  | { readonly type: 'notice'; readonly message: string };

/** What is left for an engine after records, memory and journal. */
export interface RunPlan {
  readonly provider: string | undefined;
  readonly segments: number;
  readonly chars: number;
  /** US dollars; an estimate. */
  readonly cost: number;
  /** Nobody here knows what the engine costs: `cost` is 0 and no ceiling in dollars can hold. */
  readonly priceUnknown: boolean;
}

export interface RunResult {
  readonly articles: readonly ArticleResult[];
  readonly plan: RunPlan;
  readonly stats: DispatchStats | undefined;
  /** Segments that needed an engine where there was none. */
  readonly withoutEngine: number;
  /** Why the engine ended the run before its time. */
  readonly stopped?: { readonly kind: string; readonly message: string };
  readonly interrupted: boolean;
}

/** Articles under way at once; their segments share requests. */
const ABREAST = 24;

/**
 * Every article into every language. First all that needs no engine is done and what is left is counted; the ceiling is held against
 * that count before the first request; then the engine is asked. An article that fails stops no other.
 */
export async function translateRun(desk: Desk, options: RunOptions): Promise<RunResult> {
  const { to: languages } = desk.settings;
  const writes = !options.dryRun && !options.frozen;
  if (writes) {
    await assertWritable(stateFolder(desk));
    for (const to of languages) await assertWritable(join(desk.out, to));
  }
  const asked = new Set(options.articles.map(({ slug }) => slug));
  const memory = await openMemory(desk, languages, writes, {
    // A damaged record of an article in this run is told as that article's fault, with its place.
    damaged: (error, slug, to) => {
      if (!asked.has(slug)) options.on({ type: 'fault', error, slug, to });
    },
    notice: (message) => options.on({ type: 'notice', message }),
  });
  const recallFor: RecallFor = (to) => (source, around) => memory.lookup(source, { ...around, to });
  const translator = new ArticleTranslator(desk, recallFor, options);
  const results: ArticleResult[] = [];
  const tasks = languages.flatMap((to) => options.articles.map((source) => ({ source, to })));
  const deep: typeof tasks = [];
  const engines = new EngineRoom(desk, options);

  try {
    // What needs no engine is finished here; of the rest only the count is kept, so that memory stays flat.
    let withoutEngine = 0;
    for (const task of tasks) {
      if (options.signal.aborted) break;
      await guard(options, task, async () => {
        const { open } = await translator.plan(task.source, task.to, options.realEngine);
        if (open.length > 0) {
          deep.push(task);
          await engines.count(
            task.to,
            open.map(({ item }) => item),
          );
          if (!engines.provider && !engines.broken) withoutEngine += open.length;
        }
        if (open.length > 0 && engines.provider) return;
        const result = await finish(translator, task, undefined, options);
        if (result) results.push(result);
      });
    }
    const plan = engines.plan();
    options.on({ type: 'plan', plan });

    const asking = engines.provider !== undefined && deep.length > 0 && !options.signal.aborted;
    let refused: TarjumanError | undefined;
    if (asking && !options.dryRun) {
      try {
        engines.holdCeiling();
      } catch (error) {
        if (!(error instanceof TarjumanError)) throw error;
        refused = error;
      }
      await inParallel(deep, ABREAST, async (task) => {
        await guard(options, task, async () => {
          const engine = refused || options.frozen ? undefined : engines.engine(task.to);
          const result = await finish(translator, task, engine, options);
          if (result) results.push(result);
        });
      });
    }
    if (refused) options.on({ type: 'fault', error: refused, slug: '', to: '' });
    const failure = engines.failure();
    if (failure) options.on({ type: 'fault', error: failure, slug: '', to: '' });
    const stopped = engines.stopped();
    return {
      articles: results,
      plan,
      stats: engines.stats(),
      withoutEngine,
      ...(stopped ? { stopped } : {}),
      interrupted: options.signal.aborted,
    };
  } finally {
    await engines.close();
    memory.close();
  }
}

async function finish(
  translator: ArticleTranslator,
  task: { readonly source: SourceFile; readonly to: string },
  engine: Engine | undefined,
  options: RunOptions,
): Promise<ArticleResult | undefined> {
  if (options.dryRun) return undefined;
  const result = await translator.translate(task.source, task.to, engine, options.realEngine);
  options.on({ type: 'article', result });
  return result;
}

/** One bad article stops no other: its error is told, the run goes on. */
async function guard(
  options: RunOptions,
  { source, to }: { readonly source: SourceFile; readonly to: string },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof TarjumanError)) throw error;
    options.on({ type: 'fault', error, slug: source.slug, to });
  }
}

async function inParallel<T>(items: readonly T[], abreast: number, work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) await work(items[next++]!);
  };
  await Promise.all(Array.from({ length: Math.min(abreast, items.length) }, lane));
}

/** The provider, its journal, its pace and its ceiling: made when the first open segment is met, shared by all languages. */
class EngineRoom {
  provider: Provider | undefined;
  /** It was asked for and could not be set up; that was told. */
  broken = false;
  readonly #desk: Desk;
  readonly #options: RunOptions;
  #opened = false;
  #journal: Journal | undefined;
  #ceiling: Ceiling | undefined;
  readonly #dispatchers = new Map<string, Dispatcher>();
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
      settle: (keys) => this.#journal?.settle(keys),
    };
  }

  stats(): DispatchStats | undefined {
    const all = [...this.#dispatchers.values()].map((dispatcher) => dispatcher.stats());
    return all.length === 0 ? undefined : all.reduce(sumOf);
  }

  failure(): TarjumanError | undefined {
    return [...this.#dispatchers.values()]
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
    // A look at what would be sent must not make a journal.
    if (this.#options.dryRun || this.#options.frozen) return;
    this.#journal = openJournal(resolve(stateFolder(this.#desk), 'journal', JOURNAL_FILE), {
      onNotice: (message) => this.#options.on({ type: 'notice', message }),
      now: () => this.#desk.clock.now(),
    });
  }

  #limiter: ReturnType<typeof createLimiter> | undefined;

  #dispatcher(to: string): Dispatcher {
    const there = this.#dispatchers.get(to);
    if (there) return there;
    const { settings, clock } = this.#desk;
    const { limits } = settings;
    this.#limiter ??= createLimiter(limits, clock);
    const pair = { from: settings.from, to };
    const { signal, random } = this.#options;
    const dispatcher: Dispatcher = createDispatcher({
      provider: this.provider!,
      pair,
      limiter: this.#limiter,
      maxInFlight: limits.inFlight,
      ceiling: this.#ceiling!,
      ...(this.#journal ? { journal: this.#journal } : {}),
      clock,
      random,
      judge: judgeFor(pair),
      signal,
      again: this.#options.force ? 'all' : this.#options.retryFailed ? 'failed' : 'none',
      onEvent: (event) => {
        const stats = this.stats();
        if (stats) this.#options.on({ type: 'dispatch', event, stats, planned: this.#segments });
      },
    });
    this.#dispatchers.set(to, dispatcher);
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

function sumOf(a: DispatchStats, b: DispatchStats): DispatchStats {
  const stopped = a.stopped ?? b.stopped;
  const paused = a.paused ?? b.paused;
  return {
    requests: a.requests + b.requests,
    chars: a.chars + b.chars,
    billed: a.billed + b.billed,
    cost: a.cost + b.cost,
    answered: a.answered + b.answered,
    fromJournal: a.fromJournal + b.fromJournal,
    shared: a.shared + b.shared,
    failed: a.failed + b.failed,
    inFlight: a.inFlight + b.inFlight,
    waiting: a.waiting + b.waiting,
    ...(paused ? { paused } : {}),
    ...(stopped ? { stopped } : {}),
  };
}
