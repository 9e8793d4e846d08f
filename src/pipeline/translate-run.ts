import { join } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import type { Span, Tracer } from '../core/ports.ts';
import { isDiskFull } from '../io/disk-full.ts';
import { assertWritable } from '../io/files.ts';
import type { ArticleResult } from './article-result.ts';
import { type CleanArticles, openCleanArticles } from './clean-articles.ts';
import { type Desk, stateFolder } from './desk.ts';
import { EngineRoom } from './engine-room.ts';
import type { SourceFile } from './find-articles.ts';
import { openMemory } from './open-memory.ts';
import { createTurns, type Turn } from './right-of-way.ts';
import type { RunOptions, RunResult } from './run-options.ts';
import { sumSaved } from './saved.ts';
import type { ArticleTranslator, Engine, RecallFor } from './translate-articles.ts';

/** Articles under way at once; their segments share requests. */
const ABREAST = 24;
/** The same where several machines take requests. */
const ABREAST_OF_MANY = 256;
const URGENT = 1;
/** An engine that wants to be left alone for longer is not waited for at the end of a run. */
const LONGEST_SWEEP_WAIT_MS = 60_000;

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
  let slugs: ReadonlySet<string> | undefined;
  const isInRun = (slug: string): boolean => {
    slugs ??= new Set(options.articles.map((source) => source.slug));
    return slugs.has(slug);
  };
  const clean = await openCleanArticles(desk, writes);
  const memory = await openMemory(
    desk,
    languages,
    writes,
    {
      // A damaged record of an article in this run is told as that article's fault, with its place.
      damaged: (error, slug, to) => {
        if (!isInRun(slug)) options.on({ type: 'fault', error, slug, to });
      },
      notice: (message) => options.on({ type: 'notice', message }),
    },
    clean.holdsNoPairs,
  ).catch((error: unknown) => {
    clean.close();
    throw error;
  });
  let fingerprint: string | undefined;
  const memoryNow = (): string => {
    fingerprint ??= memory.fingerprint();
    return fingerprint;
  };
  const { floor, offers } = desk.settings.memory;
  const recallFor: RecallFor = (to) => {
    const options = { floor, most: Math.max(offers, 5), together: {} };
    return (source, { before, after }) => memory.find(source, { before, after, to }, options);
  };
  let made: ArticleTranslator | undefined;
  /** Readers, names and checks are loaded with the first article that has to be gone over. */
  const translator = async (): Promise<ArticleTranslator> => {
    const { ArticleTranslator } = await import('./translate-articles.ts');
    made ??= new ArticleTranslator(desk, recallFor, {
      ...options,
      ...(writes && { onClean: (slug, to, article) => clean.note(slug, to, article, memoryNow) }),
      onLocked: (slug, to, holder) => options.on({ type: 'locked', slug, to, holder }),
    });
    return made;
  };
  const results: ArticleResult[] = [];
  /** What an engine is to be asked for. */
  const deep: DeepTask[] = [];
  const all = languages.length * options.articles.length;
  const engines = new EngineRoom(desk, options);
  const { tracer } = desk;
  const span = tracer?.begin('tarjuman.run', { 'tarjuman.articles': all, 'tarjuman.dryRun': options.dryRun });
  engines.span = span;

  try {
    // What needs no engine is finished here; of the rest only the count is kept, so that memory stays flat.
    let withoutEngine = 0;
    let done = 0;
    for (const task of tasksOf(options.articles, languages)) {
      if (options.signal.aborted) break;
      options.on({ type: 'counting', done: done++, all });
      await guard(options, engines, task, async () => {
        const kept = await cleanResult(clean, task, options, memoryNow);
        if (kept) {
          if (options.dryRun) return;
          results.push(kept);
          options.on({ type: 'article', result: kept });
          return;
        }
        const { open, urgent } = await (await translator()).plan(task.source, task.to, options.realEngine);
        if (open.length > 0) {
          const { source, to } = task;
          deep.push({ source, to, priority: urgent || options.first.has(source.slug) ? URGENT : 0 });
          await engines.count(
            task.to,
            open.map(({ item }) => item),
          );
          if (!engines.ready && !engines.broken) withoutEngine += open.length;
        }
        if (open.length > 0 && engines.ready) return;
        const result = await finish(await translator(), { ...task, span }, undefined, options, tracer);
        if (result) results.push(result);
      });
    }
    engines.forgetCounted();
    const plan = engines.plan();
    options.on({ type: 'plan', plan });

    const asking = engines.ready && deep.length > 0 && !options.signal.aborted;
    let refused: TarjumanError | undefined;
    if (asking && !options.dryRun) {
      try {
        engines.holdCeiling();
      } catch (error) {
        if (!(error instanceof TarjumanError)) throw error;
        refused = error;
      }
      const ask = async (some: readonly DeepTask[], came: (task: DeepTask, result: ArticleResult) => void) => {
        // In the sweep they come in the order in which they ended; who waits for the right of way must come behind.
        const ordered = [...some].sort((a, b) => b.priority - a.priority);
        const turnOf = createTurns(ordered.map(({ priority }) => priority));
        await inParallel(ordered, options.queue ? ABREAST_OF_MANY : ABREAST, async (task) => {
          const turn = turnOf(task.priority);
          await guard(options, engines, task, async () => {
            const engine = refused || options.frozen ? undefined : engines.engine(task.to);
            const result = await finish(await translator(), { ...task, span, turn }, engine, options, tracer);
            if (result) came(task, result);
          }).finally(turn.taken);
        });
      };
      /** What failed because an engine was not there, with its place among the results. */
      const left = new Map<DeepTask, number>();
      await ask(deep, (task, result) => {
        if (result.failedForNow > 0) left.set(task, results.length);
        results.push(result);
      });
      const segments = [...left.values()].reduce((sum, place) => sum + results[place]!.failedForNow, 0);
      if (await mayBeThereAgain(desk, options, engines, { articles: left.size, segments }))
        await ask([...left.keys()], (task, result) => {
          const place = left.get(task)!;
          results[place] = bothResults(results[place]!, result);
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
      saved: sumSaved(results, engines.billing()),
      withoutEngine,
      ...(stopped ? { stopped } : {}),
      interrupted: options.signal.aborted,
    };
  } finally {
    const stats = engines.stats();
    span?.end(
      stats && { 'tarjuman.requests': stats.requests, 'tarjuman.chars': stats.chars, 'tarjuman.usd': stats.cost },
    );
    await engines.close();
    memory.close();
    clean.close();
  }
}

/** Of an article in which nothing has changed since it was gone over: with --force and the like everything is gone over. */
async function cleanResult(
  clean: CleanArticles,
  { source, to }: Task,
  { force, termsChanged, realEngine }: RunOptions,
  memory: () => string,
): Promise<ArticleResult | undefined> {
  return force || termsChanged ? undefined : clean.find(source, to, realEngine, memory);
}

/** One article into one language. */
interface Task {
  readonly source: SourceFile;
  readonly to: string;
  readonly priority?: number;
}

type DeepTask = Task & { readonly priority: number };

function* tasksOf(articles: readonly SourceFile[], languages: readonly string[]): Generator<Task> {
  for (const to of languages) for (const source of articles) yield { source, to };
}

/** What failed because an engine was not there is asked for once more, when everything else is done; waits until then. */
async function mayBeThereAgain(
  desk: Desk,
  options: RunOptions,
  engines: EngineRoom,
  left: { readonly articles: number; readonly segments: number },
): Promise<boolean> {
  const inMs = engines.readyInMs();
  if (left.articles === 0 || inMs === undefined || inMs > LONGEST_SWEEP_WAIT_MS || options.signal.aborted) return false;
  options.on({ type: 'sweep', ...left, inMs });
  try {
    await desk.clock.sleep(inMs, options.signal);
  } catch {
    return false; // interrupted: the records say what is open
  }
  return true;
}

/** Of an article that was gone over again the later result counts, with what was sent before. */
function bothResults(first: ArticleResult, second: ArticleResult): ArticleResult {
  return {
    ...second,
    saved: first.saved,
    sent: first.sent + second.sent,
    fromMemory: first.fromMemory + second.fromMemory,
    changed: [...new Set([...first.changed, ...second.changed])],
  };
}

async function finish(
  translator: ArticleTranslator,
  task: Task & { readonly span: Span | undefined; readonly turn?: Turn },
  engine: Engine | undefined,
  options: RunOptions,
  tracer: Tracer | undefined,
): Promise<ArticleResult | undefined> {
  if (options.dryRun) return undefined;
  // The slug is the name that the desk gave, and may say what the story is about: it stays out.
  const span = tracer?.begin('tarjuman.article', { 'tarjuman.to': task.to }, task.span);
  let result: ArticleResult;
  try {
    result = await translator.translate(task.source, task.to, engine, options.realEngine, task);
  } catch (error) {
    span?.end({}, error instanceof TarjumanError ? error.code : 'failed');
    throw error;
  }
  const { segments, translated, sent } = result;
  span?.end({ 'tarjuman.segments': segments, 'tarjuman.translated': translated, 'tarjuman.sent': sent });
  options.on({ type: 'article', result });
  return result;
}

/** One bad article stops no other: its error is told, the run goes on. */
async function guard(
  options: RunOptions,
  engines: EngineRoom,
  { source, to }: { readonly source: SourceFile; readonly to: string },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof TarjumanError)) throw error;
    options.on({ type: 'fault', error, slug: source.slug, to });
    // Answers that find no place are not asked for: whatever is in the journal waits there until there is room.
    if (isDiskFull(error)) engines.fail(error);
  }
}

async function inParallel<T>(items: readonly T[], abreast: number, work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) await work(items[next++]!);
  };
  await Promise.all(Array.from({ length: Math.min(abreast, items.length) }, lane));
}
