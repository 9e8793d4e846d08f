import { join, relative } from 'node:path';
import { placeText, TarjumanError } from '../core/error.ts';
import { createCeiling } from '../dispatch/ceiling.ts';
import { openTracer } from '../io/tracer.ts';
import type { ArticleResult } from '../pipeline/article-result.ts';
import { recordFolder, recordPath } from '../pipeline/desk.ts';
import { findArticles, type SourceFile } from '../pipeline/find-articles.ts';
import { frozenFiles } from '../pipeline/frozen-files.ts';
import type { RunEvent, RunPlan, RunResult } from '../pipeline/run-options.ts';
import { translateRun } from '../pipeline/translate-run.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import { Progress } from './progress.ts';
import { type QueueFlags, queueLine, queuePlan } from './queue-plan.ts';
import type { Call } from './run.ts';
import { runEngines } from './run-engines.ts';
import { createRunProgress, timeOf } from './run-progress.ts';
import { lineOfSaved } from './saved-line.ts';
import { pathsOf } from './source-paths.ts';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError } from './terminal.ts';
import { unknownChecks } from './unknown-checks.ts';

interface Options extends DeskOptions, QueueFlags {
  readonly provider?: string;
  readonly dryRun?: boolean;
  readonly maxChars?: number;
  readonly maxCost?: number;
  readonly frozen?: boolean;
  readonly force?: boolean;
  readonly overwriteReviewed?: boolean;
  readonly retryFailed?: boolean;
  readonly termsChanged?: boolean;
  readonly watch?: boolean;
  readonly allowDownload?: boolean;
  readonly json?: boolean;
  /** Seconds. */
  readonly wait?: number;
  /** Slugs, with commas between them. */
  readonly priority?: string;
}

export type { Options as TranslateOptions };

/** What one round came to. */
export interface Round {
  readonly code: number;
  readonly result: RunResult;
  /** Paths of files that were written; only made for who asks. */
  readonly written: () => readonly string[];
  /** Sources that another process was busy with. */
  readonly locked: readonly string[];
}

/** Results that are written at a time. */
const TOLD_TOGETHER = 100;

/** `translate`: the whole way of articles, from the wire text to the record and its views. */
export async function translate(call: Call, args: readonly string[], options: Options): Promise<number> {
  if (!options.watch) return (await translateOnce(call, args, options)).code;
  if (options.dryRun || options.frozen || options.force)
    throw new TarjumanError(
      'USAGE',
      {},
      '--watch goes on and on, and is not for --dry-run, --frozen or --force',
      'leave one of them out',
    );
  return (await import('./watch.ts')).watch(call, args, options);
}

/** One round over the articles that are named, or all of them. */
export async function translateOnce(call: Call, args: readonly string[], options: Options): Promise<Round> {
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
  const live = createRunProgress(terminal.clock, say);
  for (const finding of opened.glossaryFindings) progress.say(say.message(printable(finding.message)));

  const strangers = await unknownChecks(opened.desk.settings);
  if (strangers.length > 0) progress.say(say('cli:checks', { ids: strangers.join(', ') }));

  /** Other runs that were named already. */
  const othersSaid = new Set<string>();
  const wouldChange: string[] = [];
  const { settings } = opened.desk;
  const tracer = await openTracer(opened.desk.version);
  const desk = {
    ...opened.desk,
    ...(tracer && { tracer }),
    settings: {
      ...settings,
      ceiling: { chars: options.maxChars ?? settings.ceiling.chars, cost: options.maxCost ?? settings.ceiling.cost },
      waitForLock: options.wait ?? settings.waitForLock,
    },
    files:
      options.frozen || options.dryRun ? frozenFiles(terminal.files, (path) => wouldChange.push(path)) : terminal.files,
  };
  const show = (path: string): string => printable(relative(terminal.cwd, path) || '.');

  const found = await findArticles(pathsOf(terminal, args), desk.root, desk.files);
  found.faults.forEach(complain);
  for (const why of ['form', 'link', 'device'] as const) {
    const skipped = found.skipped.filter((one) => one.why === why);
    if (skipped.length > 0)
      progress.say(
        say(`cli:skipped.${why}`, {
          count: skipped.length,
          files: skipped.map(({ file }) => printable(file)).join(`${say('cli:comma')} `),
        }),
      );
  }
  if (found.articles.length === 0 && found.faults.length === 0) progress.say(say('cli:nothing'));

  const engines = runEngines(call, opened.desk, options, (line) => progress.say(printable(line)));
  const queue = queuePlan(options, settings, terminal);
  const locked = new Set<string>();
  const started = terminal.clock.monotonic();

  progress.follow(live.line);
  const result: RunResult = await translateRun(desk, {
    articles: found.articles,
    engines: () => {
      progress.clear();
      return engines.open();
    },
    ...(queue && { queue }),
    realEngine: engines.real,
    first: firstOf(options.priority, found.articles),
    force: options.force === true,
    overwriteReviewed: options.overwriteReviewed === true,
    retryFailed: options.retryFailed === true,
    termsChanged: options.termsChanged === true,
    dryRun: options.dryRun === true,
    frozen: options.frozen === true,
    random: Math.random,
    signal: terminal.signal,
    on: (event) => hear(event),
  }).finally(() => progress.end());
  // Of an article that was gone over once more at the end, what came of it last.
  const results = [...result.articles];

  function hear(event: RunEvent): void {
    live.hear(event);
    switch (event.type) {
      case 'plan':
        printPlan(event.plan);
        return;
      case 'article':
        printArticle(event.result);
        return;
      case 'fault':
        complain(event.error);
        if (event.error.code === 'RECORD_LOCKED' && event.slug !== '') locked.add(event.slug);
        return;
      case 'queue': {
        const line = queueLine(event.event, say);
        if (line !== undefined) progress.say(line);
        return;
      }
      case 'locked': {
        const { slug, to, holder } = event;
        const time = timeOf(desk.settings.waitForLock);
        progress.say(
          say('cli:locked', { slug: printable(slug), to, pid: holder.pid, host: printable(holder.host), time }),
        );
        return;
      }
      case 'notice':
        progress.say(say.message(printable(event.message)));
        return;
      case 'sweep':
        progress.say(say('cli:sweep', { count: event.segments, time: timeOf(event.inMs / 1000) }));
        return;
      case 'dispatch':
        printDispatch(event);
        return;
      case 'counting':
        progress.draw(live.line);
    }
  }

  function printPlan({ provider, segments, engines: parts, priceUnknown }: RunPlan): void {
    if (provider === undefined || (segments === 0 && !options.dryRun)) return;
    const shown = parts.filter((part) => part.segments > 0 || part.provider === provider);
    for (const part of shown)
      progress.say(
        say('cli:plan', {
          count: part.segments,
          provider: part.provider,
          chars: say('cli:chars', { count: part.chars }),
          cost: part.cost.toFixed(2),
        }),
      );
    if (priceUnknown)
      progress.say(
        say('cli:priceUnknown', {
          provider: parts.flatMap((part) => (part.priceUnknown ? [part.provider] : [])).join(', '),
        }),
      );
  }

  function printDispatch({ event, provider }: Extract<RunEvent, { type: 'dispatch' }>): void {
    if (event.type === 'paused')
      progress.say(
        say(event.asked ? 'cli:paused' : 'cli:backingOff', {
          seconds: Math.ceil(event.ms / 1000),
          reason: say.message(printable(event.reason)),
        }),
      );
    if (event.type === 'elsewhere' && !othersSaid.has(event.by.token)) {
      othersSaid.add(event.by.token);
      const { pid, host } = event.by;
      progress.say(say('cli:elsewhere', { count: event.items, pid, host: printable(host) }));
    }
    if (event.type === 'outage')
      progress.say(say('cli:outage', { provider, reason: say.message(printable(event.fault.message)) }));
    progress.draw(live.line);
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
      progress.say(`  ${say('cli:article.open', { count: segments, code, message: say.message(printable(message)) })}`);
    for (const { line, message } of article.remarks) {
      const file = show(recordPath(desk, to, slug));
      progress.say(
        `  ${placeText(line === undefined ? { file } : { file, line })}: ${say.message(printable(message))}`,
      );
    }
    if (article.backup) progress.say(`  ${say('cli:article.backup', { path: show(article.backup) })}`);
    if (article.errors + article.warnings > 0 || article.open.length > 0)
      progress.say(`  ${say('cli:article.report', { path: show(join(recordFolder(desk, to, slug), 'report.json')) })}`);
  }

  if (result.stats && result.stats.requests > 0)
    progress.say(
      say('cli:sum', {
        count: result.stats.requests,
        chars: say('cli:chars', { count: result.stats.chars }),
        cost: result.stats.cost.toFixed(2),
      }),
    );
  const savedLine = lineOfSaved(result.saved, say);
  if (savedLine !== undefined && !options.dryRun && !options.frozen) progress.say(savedLine);
  if (result.stopped) {
    // Of our own fault the error has been told already.
    if (result.stopped.kind !== 'store')
      progress.say(
        say('cli:stopped', { kind: result.stopped.kind, message: say.message(printable(result.stopped.message)) }),
      );
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
  // Articles end in any order; data comes in the order in which they were found, which is that of their slugs.
  const place = ({ to }: ArticleResult): number => desk.settings.to.indexOf(to);
  results.sort((a, b) => place(a) - place(b) || (a.slug < b.slug ? -1 : 1));
  if (options.json) {
    const rest = {
      plan: result.plan,
      stats: result.stats ?? null,
      saved: result.saved,
      run: { ms: Math.round(terminal.clock.monotonic() - started), pausedMs: Math.round(live.pausedMs) },
      wouldChange: wouldChange.map(show),
    };
    // In parts: of a large run it is many megabytes.
    await terminal.out('{"articles":[');
    for (let from = 0; from < results.length; from += TOLD_TOGETHER) {
      const some = results.slice(from, from + TOLD_TOGETHER).map((one) => JSON.stringify(one));
      await terminal.out(`${from === 0 ? '' : ','}${some.join(',')}`);
    }
    await terminal.out(`],${JSON.stringify(rest).slice(1)}\n`);
  }
  const written = (): string[] =>
    results.flatMap(({ to, slug, changed }) => changed.map((name) => join(recordFolder(desk, to, slug), name)));
  const busy = found.articles.filter(({ slug }) => locked.has(slug)).map(({ path }) => path);
  return { code: exitCodeOf(codes), result, written, locked: busy };
}

/** @throws TarjumanError USAGE for one that is not in the run: a breaking story must not wait because of a typing error */
function firstOf(told: string | undefined, articles: readonly SourceFile[]): ReadonlySet<string> {
  const slugs = new Set((told ?? '').split(',').flatMap((slug) => (slug.trim() === '' ? [] : [slug.trim()])));
  const there = new Set(articles.map(({ slug }) => slug));
  for (const slug of slugs)
    if (!there.has(slug))
      throw new TarjumanError(
        'USAGE',
        {},
        `--priority names ${JSON.stringify(slug)}, and no article of this run is called so`,
        'give the name of its file in source-texts/, without the ending',
      );
  return slugs;
}
