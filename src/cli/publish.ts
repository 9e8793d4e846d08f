import { relative } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { findArticles } from '../pipeline/find-articles.ts';
import { listRecords } from '../pipeline/list-records.ts';
import { type PublishResult, publishArticle } from '../pipeline/publish-article.ts';
import { reasonText } from '../publish/reason-text.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError } from './terminal.ts';

interface Options extends DeskOptions {
  readonly allowUnreviewed?: boolean;
  readonly json?: boolean;
}

/** `publish`: copies of every article whose segments are all approved for this version of the source; says why of the others. */
export async function publish({ terminal, say }: Call, args: readonly string[], options: Options): Promise<number> {
  const { desk } = await openDesk(terminal, options);
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
        const result = await publishArticle(desk, slug, sources.get(slug), to, options.allowUnreviewed === true);
        results.push(result);
        terminal.err(`${printable(slug)}  ${to}  ${lineOf(result)}\n`);
        if (!result.published) codes.push(EXIT.person);
      } catch (error) {
        if (!(error instanceof TarjumanError)) throw error;
        printError(terminal, error, say);
        codes.push(exitCodeOfError(error));
      }
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
  if (options.json)
    await terminal.out(
      `${JSON.stringify(results.map((result) => ({ ...result, folder: relative(terminal.cwd, result.folder) })))}\n`,
    );
  return exitCodeOf(codes);

  function lineOf(result: PublishResult): string {
    if (!result.published)
      return say('cli:publish.refused', {
        reasons: result.reasons.map((reason) => reasonText(reason, say)).join('; '),
      });
    const folder = relative(terminal.cwd, result.folder);
    const written =
      result.changed.length > 0
        ? say('cli:publish.written', { count: result.changed.length, folder })
        : say('cli:publish.same', { folder });
    return result.reviewed ? written : `${written} (${say('cli:publish.unreviewed')})`;
  }
}
