import { join } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { assertWritable } from '../io/files.ts';
import { type Desk, stateFolder } from './desk.ts';
import { EngineRoom } from './engine-room.ts';
import type { SourceFile } from './find-articles.ts';
import { openMemory } from './open-memory.ts';
import type { RunOptions, RunResult } from './run-options.ts';
import { type ArticleResult, ArticleTranslator, type Engine, type RecallFor } from './translate-articles.ts';

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
