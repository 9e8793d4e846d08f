import { join, relative } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { acquireLock } from '../io/lock.ts';
import { type Desk, stateFolder } from '../pipeline/desk.ts';
import { findArticles } from '../pipeline/find-articles.ts';
import { listRecords } from '../pipeline/list-records.ts';
import { type PublishOptions, type PublishResult, publishArticle } from '../pipeline/publish-article.ts';
import { publishFeeds } from '../pipeline/publish-feeds.ts';
import { reasonText } from '../publish/reason-text.ts';
import { deliverDesk } from './deliver.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError } from './terminal.ts';
import { waitForLock } from './wait-for-lock.ts';

interface Options extends DeskOptions {
  readonly allowUnreviewed?: boolean;
  readonly allowEmbargoed?: boolean;
  readonly outlet?: string;
  readonly correction?: string;
  readonly withdraw?: string;
  readonly restore?: boolean;
  readonly verify?: boolean;
  readonly deliver?: boolean;
  readonly json?: boolean;
}

/** `publish`: copies of every article whose segments are all approved for this version of the source; says why of the others. */
export async function publish(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal } = call;
  const event = eventOf(args, options);
  if (options.verify && options.deliver)
    throw new TarjumanError(
      'USAGE',
      {},
      '--verify writes nothing, so there is nothing to deliver',
      'leave one of them out',
    );
  if (options.verify) return (await import('./publish-verify.ts')).publishVerify(call, args, options);
  const { desk } = await openDesk(terminal, options);
  // Versions are counted by what lies there: two runs at once would give one number to two texts.
  const lock = await acquireLock(
    join(stateFolder(desk), 'locks', 'publish.lock'),
    'publish',
    waitForLock(call, desk.settings.waitForLock, 'publish'),
  );
  try {
    const written = await writeCopies(call, desk, args, options, event);
    // Told apart from the copies, since one run may take long; other runs may publish meanwhile.
    if (!options.deliver) return await end(written.codes, written.results);
    await lock.release();
    const { rows, codes } = await deliverDesk(call, desk, args, {
      allowUnreviewed: options.allowUnreviewed === true,
      allowEmbargoed: options.allowEmbargoed === true,
    });
    return await end([...written.codes, ...codes], { copies: written.results, deliveries: rows });
  } finally {
    await lock.release();
  }

  async function end(codes: readonly number[], data: unknown): Promise<number> {
    if (options.json) await terminal.out(`${JSON.stringify(data)}\n`);
    return exitCodeOf(codes);
  }
}

type Written = PublishResult & { readonly folder: string };

async function writeCopies(
  { terminal, say }: Call,
  desk: Desk,
  args: readonly string[],
  options: Options,
  event: PublishOptions['event'],
): Promise<{ readonly results: readonly Written[]; readonly codes: readonly number[] }> {
  const found = await findArticles([desk.sources], desk.root, desk.files);
  const sources = new Map(found.articles.map((source) => [source.slug, source]));
  const results: PublishResult[] = [];
  const codes: number[] = [];
  for (const fault of found.faults) {
    printError(terminal, fault, say);
    codes.push(exitCodeOfError(fault));
  }
  const known = new Set<string>();
  for (const to of desk.settings.to) {
    const slugs = await listRecords(desk, to);
    for (const slug of slugs) {
      known.add(slug);
      if (args.length > 0 && !args.includes(slug)) continue;
      try {
        const result = await publishArticle(desk, slug, sources.get(slug), to, {
          allowUnreviewed: options.allowUnreviewed === true,
          allowEmbargoed: options.allowEmbargoed === true,
          ...(options.outlet === undefined ? {} : { outlet: options.outlet }),
          ...(event ? { event } : {}),
        });
        results.push(result);
        terminal.err(`${printable(slug)}  ${to}  ${lineOf(result)}\n`);
        if (!result.published) codes.push(EXIT.person);
      } catch (error) {
        if (!(error instanceof TarjumanError)) throw error;
        printError(terminal, error, say);
        codes.push(exitCodeOfError(error));
      }
    }
    try {
      const feeds = await publishFeeds(desk, to, options.outlet);
      if (feeds.length > 0) terminal.err(`${to}  ${say('cli:publish.feeds', { files: feeds.join(', ') })}\n`);
    } catch (error) {
      if (!(error instanceof TarjumanError)) throw error;
      printError(terminal, error, say);
      codes.push(exitCodeOfError(error));
    }
  }
  for (const slug of args.filter((name) => !known.has(name))) {
    const error = new TarjumanError(
      'USAGE',
      {},
      `there is no record of «${slug}»`,
      'run translate first, and check the name',
    );
    printError(terminal, error, say);
    codes.push(EXIT.usage);
  }
  if (results.length === 0 && codes.length === 0) terminal.err(`${say('cli:publish.none')}\n`);
  return { results: results.map((result) => ({ ...result, folder: relative(terminal.cwd, result.folder) })), codes };

  function lineOf(result: PublishResult): string {
    if (!result.published)
      return say('cli:publish.refused', {
        reasons: result.reasons.map((reason) => reasonText(reason, say)).join('; '),
      });
    const folder = printable(relative(terminal.cwd, result.folder));
    const written =
      result.changed.length > 0
        ? say('cli:publish.written', { count: result.changed.length, folder, version: result.version })
        : say('cli:publish.same', { folder });
    if (result.status === 'canceled') return `${written} (${say('cli:publish.withdrawn')})`;
    return result.reviewed ? written : `${written} (${say('cli:publish.unreviewed')})`;
  }
}

/** @throws TarjumanError USAGE where the options say two things at once, or do not say about which articles */
function eventOf(args: readonly string[], options: Options): PublishOptions['event'] {
  const { correction, withdraw, restore } = options;
  const given = [
    ...(correction === undefined ? [] : [{ kind: 'correction' as const, note: correction.trim() }]),
    ...(withdraw === undefined ? [] : [{ kind: 'withdrawal' as const, note: withdraw.trim() }]),
    ...(restore ? [{ kind: 'restore' as const, note: '' }] : []),
  ];
  const [event, ...more] = given;
  if (!event) return undefined;
  const fail = (message: string, hint: string) => new TarjumanError('USAGE', {}, message, hint);
  if (more.length > 0 || options.verify)
    throw fail('--correction, --withdraw, --restore and --verify go one at a time', 'give one of them');
  if (args.length === 0) throw fail('no article is named', 'name it: tarjuman publish <slug> --correction "…"');
  if (event.kind !== 'restore' && event.note === '') throw fail('the note is empty', 'say what was wrong, or why');
  return event;
}
