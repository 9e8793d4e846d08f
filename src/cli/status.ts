import type { Article } from '../core/article.ts';
import { TarjumanError } from '../core/error.ts';
import { findArticles } from '../pipeline/find-articles.ts';
import { listRecords } from '../pipeline/list-records.ts';
import { readArticle } from '../pipeline/read-article.ts';
import { type RecordStatus, readStatus } from '../pipeline/record-status.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import type { Call } from './run.ts';
import { pathsOf } from './source-paths.ts';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError } from './terminal.ts';

interface Options extends DeskOptions {
  readonly json?: boolean;
}

/** `status`: where each article stands in each language. */
export async function status({ terminal, say }: Call, args: readonly string[], options: Options): Promise<number> {
  const { desk } = await openDesk(terminal, options);
  const found = await findArticles(pathsOf(terminal, args), desk.root, desk.files);
  const codes: number[] = [];
  const complain = (error: unknown): void => {
    if (!(error instanceof TarjumanError)) throw error;
    printError(terminal, error, say);
    codes.push(exitCodeOfError(error));
  };
  found.faults.forEach(complain);

  const sources = new Map(found.articles.map((source) => [source.slug, source]));
  const articles = new Map<string, Article | undefined>();
  for (const source of found.articles) {
    try {
      articles.set(source.slug, (await readArticle(source, desk.rules, desk.files)).article);
    } catch (error) {
      complain(error);
    }
  }
  const rows: RecordStatus[] = [];
  for (const to of desk.settings.to) {
    const slugs = new Set([...articles.keys(), ...(args.length === 0 ? await listRecords(desk, to) : [])]);
    for (const slug of [...slugs].sort()) {
      try {
        const row = await readStatus(desk, articles.get(slug), slug, to, sources.get(slug));
        rows.push(row);
        terminal.err(`${printable(slug)}  ${to}  ${lineOf(row, say)}\n`);
      } catch (error) {
        complain(error);
      }
    }
  }
  if (rows.length === 0 && codes.length === 0) terminal.err(`${say('cli:nothing')}\n`);
  if (options.json) await terminal.out(`${JSON.stringify(rows)}\n`);
  return exitCodeOf([EXIT.done, ...codes]);
}

function lineOf(row: RecordStatus, say: Call['say']): string {
  const parts = (['initial', 'translated', 'reviewed', 'final'] as const)
    .filter((state) => row.states[state] > 0)
    .map((state) => `${row.states[state]} ${say(`cli:state.${state}`)}`);
  if (row.stale > 0) parts.push(say('cli:status.stale', { count: row.stale }));
  if (row.mock > 0) parts.push(say('cli:status.mock', { count: row.mock }));
  if (row.findings.error > 0) parts.push(say('cli:errors', { count: row.findings.error }));
  if (row.findings.warning > 0) parts.push(say('cli:warnings', { count: row.findings.warning }));
  if (row.copies !== 'none') parts.push(say(`cli:status.copies-${row.copies}`));
  if (row.record !== 'current') parts.push(say(`cli:status.${row.record}`));
  return parts.join(`${say('cli:comma')} `);
}
