import { join, relative } from 'node:path';
import { placeText, TarjumanError } from '../core/error.ts';
import { createCeiling } from '../dispatch/ceiling.ts';
import { recordFolder, recordPath } from '../pipeline/desk.ts';
import { findArticles } from '../pipeline/find-articles.ts';
import type { RunEvent, RunResult } from '../pipeline/run-options.ts';
import type { ArticleResult } from '../pipeline/translate-articles.ts';
import { translateRun } from '../pipeline/translate-run.ts';
import { frozenFiles } from '../pipeline/write-record.ts';
import { defaultProvider, findProvider } from '../providers/registry.ts';
import { engineConfig } from './engine-config.ts';
import { ensureModels } from './ensure-model.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import { Progress } from './progress.ts';
import type { Call } from './run.ts';
import { pathsOf } from './source-paths.ts';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError } from './terminal.ts';
import { unknownChecks } from './unknown-checks.ts';

interface Options extends DeskOptions {
  readonly provider?: string;
  readonly dryRun?: boolean;
  readonly maxChars?: number;
  readonly maxCost?: number;
  readonly frozen?: boolean;
  readonly force?: boolean;
  readonly overwriteReviewed?: boolean;
  readonly retryFailed?: boolean;
  readonly allowDownload?: boolean;
  readonly json?: boolean;
}

/** `translate`: the whole way of articles, from the wire text to the record and its views. */
export async function translate(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  if (options.overwriteReviewed && !options.force)
    throw new TarjumanError(
      'USAGE',
      {},
      '--overwrite-reviewed does nothing without --force',
      'give both, and know that approved text will be asked for again (a backup is kept)',
    );
  const opened = await openDesk(terminal, options);
  const codes: number[] = [];
  const complain = (error: TarjumanError): void => {
    progress.clear();
    printError(terminal, error, say);
    codes.push(exitCodeOfError(error));
  };
  const progress = new Progress(terminal);
  for (const finding of opened.glossaryFindings) progress.say(`${printable(finding.message)}`);

  const strangers = unknownChecks(opened.desk.settings);
  if (strangers.length > 0) progress.say(say('cli:checks', { ids: strangers.join(', ') }));

  const wouldChange: string[] = [];
  const { settings } = opened.desk;
  const desk = {
    ...opened.desk,
    settings: {
      ...settings,
      ceiling: { chars: options.maxChars ?? settings.ceiling.chars, cost: options.maxCost ?? settings.ceiling.cost },
    },
    files:
      options.frozen || options.dryRun ? frozenFiles(terminal.files, (path) => wouldChange.push(path)) : terminal.files,
  };
  const show = (path: string): string => relative(terminal.cwd, path) || '.';

  const found = await findArticles(pathsOf(terminal, args), desk.root, desk.files);
  found.faults.forEach(complain);
  if (found.skipped.length > 0)
    progress.say(
      say('cli:skipped', {
        count: found.skipped.length,
        files: found.skipped.map(({ file }) => printable(file)).join(', '),
      }),
    );
  if (found.articles.length === 0 && found.faults.length === 0) progress.say(say('cli:nothing'));

  const config = engineConfig(settings, terminal);
  const configured = options.provider ?? settings.provider ?? defaultProvider(terminal.env, config);
  // Without an account the local engine is what is left, as soon as its model may be brought.
  const id = configured ?? (options.allowDownload || terminal.ask ? 'local' : undefined);
  const entry = id === undefined ? undefined : findProvider(id);
  const openEngine = async () => {
    if (entry?.id === 'local' && !options.dryRun && !options.frozen) {
      progress.clear();
      const allowed = options.allowDownload === true;
      await ensureModels(call, config, { from: settings.from, to: desk.settings.to, allowed });
    }
    if (configured === undefined && !entry?.isConfigured(terminal.env, config)) return undefined;
    return entry?.create({ env: terminal.env, config, clock: terminal.clock });
  };
  const results: ArticleResult[] = [];
  const started = terminal.clock.monotonic();

  const result: RunResult = await translateRun(desk, {
    articles: found.articles,
    provider: openEngine,
    realEngine:
      entry !== undefined && entry.id !== 'mock' && (configured !== undefined || options.allowDownload === true),
    force: options.force === true,
    overwriteReviewed: options.overwriteReviewed === true,
    retryFailed: options.retryFailed === true,
    dryRun: options.dryRun === true,
    frozen: options.frozen === true,
    random: Math.random,
    signal: terminal.signal,
    on: (event) => hear(event),
  });

  function hear(event: RunEvent): void {
    switch (event.type) {
      case 'plan': {
        const { provider, segments, chars, cost, priceUnknown } = event.plan;
        if (provider === undefined || (segments === 0 && !options.dryRun)) return;
        progress.say(
          say('cli:plan', {
            count: segments,
            provider,
            chars: say('cli:chars', { count: chars }),
            cost: cost.toFixed(2),
          }),
        );
        if (priceUnknown) progress.say(say('cli:priceUnknown', { provider }));
        return;
      }
      case 'article':
        results.push(event.result);
        printArticle(event.result);
        return;
      case 'fault':
        complain(event.error);
        return;
      case 'notice':
        progress.say(printable(event.message));
        return;
      case 'dispatch': {
        const { stats, planned } = event;
        if (event.event.type === 'paused')
          progress.say(
            say(event.event.asked ? 'cli:paused' : 'cli:backingOff', {
              seconds: Math.ceil(event.event.ms / 1000),
              reason: printable(event.event.reason),
            }),
          );
        progress.draw(() => {
          const seconds = Math.max(0.001, (terminal.clock.monotonic() - started) / 1000);
          const done = stats.answered + stats.failed - stats.fromJournal - stats.shared;
          const remaining = done > 0 ? ((planned - done) * seconds) / done : 0;
          return say('cli:progress', {
            done,
            all: planned,
            chars: stats.chars,
            rate: Math.round(stats.chars / seconds),
            cost: stats.cost.toFixed(2),
            left: done > 0 ? say('cli:left', { seconds: Math.ceil(remaining) }) : '',
          });
        });
      }
    }
  }

  function printArticle(article: ArticleResult): void {
    const { slug, to } = article;
    const parts = [
      say('cli:article.line', { translated: article.translated, segments: article.segments, sent: article.sent }),
    ];
    if (article.fromMemory > 0) parts.push(say('cli:article.memory', { count: article.fromMemory }));
    if (article.approved > 0) parts.push(say('cli:article.approved', { count: article.approved }));
    if (article.errors > 0) parts.push(say('cli:errors', { count: article.errors }));
    if (article.warnings > 0) parts.push(say('cli:warnings', { count: article.warnings }));
    progress.say(`${printable(slug)}  ${to}  ${parts.join(`${say('cli:comma')} `)}`);
    if (article.guessedEncoding)
      progress.say(`  ${say('cli:encoding', { file: printable(article.file), encoding: article.guessedEncoding })}`);
    if (article.reopened.length > 0)
      progress.say(
        `  ${say('cli:article.reopened', { count: article.reopened.length, ids: article.reopened.join(' ') })}`,
      );
    for (const { code, message, segments } of article.open)
      progress.say(`  ${say('cli:article.open', { count: segments, code, message: printable(message) })}`);
    for (const { line, message } of article.remarks) {
      const file = show(recordPath(desk, to, slug));
      progress.say(`  ${printable(placeText(line === undefined ? { file } : { file, line }))}: ${printable(message)}`);
    }
    if (article.backup) progress.say(`  ${say('cli:article.backup', { path: show(article.backup) })}`);
    if (article.errors + article.warnings > 0 || article.open.length > 0)
      progress.say(`  ${say('cli:article.report', { path: show(join(recordFolder(desk, to, slug), 'report.json')) })}`);
  }

  progress.clear();
  if (result.stats && result.stats.requests > 0)
    progress.say(
      say('cli:sum', {
        count: result.stats.requests,
        chars: say('cli:chars', { count: result.stats.chars }),
        cost: result.stats.cost.toFixed(2),
      }),
    );
  if (result.stopped) {
    progress.say(say('cli:stopped', { kind: result.stopped.kind, message: printable(result.stopped.message) }));
    codes.push(result.stopped.kind === 'ceiling' ? EXIT.ceiling : EXIT.engine);
  }
  if (result.withoutEngine > 0 && !options.frozen) {
    for (const key of ['none', 'google', 'local', 'mock', 'record'])
      progress.say(say(`cli:engine.${key}`, { count: result.withoutEngine }));
    codes.push(EXIT.engine);
  }
  if (options.dryRun) {
    const { chars, cost } = result.plan;
    // What would be refused before the first request is said, and is in the exit code, before anybody pays attention to the rest.
    try {
      createCeiling(desk.settings.ceiling).plan(chars, cost);
    } catch (error) {
      if (!(error instanceof TarjumanError)) throw error;
      complain(error);
    }
    progress.say(say('cli:dryRun'));
  }
  if (options.frozen && wouldChange.length > 0) {
    progress.say(say('cli:frozen', { count: wouldChange.length, files: wouldChange.map(show).join(', ') }));
    codes.push(EXIT.person);
  }
  if (results.some((article) => article.errors > 0 || article.translated < article.segments)) codes.push(EXIT.person);
  if (result.interrupted) {
    progress.say(say('cli:interrupted'));
    codes.push(EXIT.interrupted);
  }
  // Articles end in any order; data comes in the order in which they were named.
  const place = new Map(found.articles.map(({ slug }, index) => [slug, index]));
  const rank = ({ to, slug }: ArticleResult): number =>
    desk.settings.to.indexOf(to) * place.size + (place.get(slug) ?? 0);
  results.sort((a, b) => rank(a) - rank(b));
  if (options.json)
    await terminal.out(
      `${JSON.stringify({ articles: results, plan: result.plan, stats: result.stats ?? null, wouldChange: wouldChange.map(show) })}\n`,
    );
  return exitCodeOf(codes);
}
