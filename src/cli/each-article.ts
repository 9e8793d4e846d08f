import type { Article } from '../core/article.ts';
import { TarjumanError } from '../core/error.ts';
import { findArticles, type SourceFile } from '../pipeline/find-articles.ts';
import { type ReadRules, readArticle } from '../pipeline/read-article.ts';
import type { Call } from './run.ts';
import { pathsOf } from './source-paths.ts';
import { exitCodeOfError, printError } from './terminal.ts';

/**
 * Reads the articles that are named, or all that the desk has, and hands over one after the other. One that cannot be read is told and
 * stops no other.
 * @returns the exit codes of what went wrong; empty where nothing did
 */
export async function eachArticle(
  call: Call,
  args: readonly string[],
  rules: ReadRules,
  use: (article: Article, source: SourceFile) => Promise<void> | void,
  options: { readonly missingIsFine?: boolean } = {},
): Promise<number[]> {
  const read = async (source: SourceFile): Promise<void> => {
    const { article } = await readArticle(source, rules, call.terminal.files);
    await use(article, source);
  };
  return eachSource(call, args, read, options);
}

/** The same for whoever reads the file in a way of its own. */
export async function eachSource(
  { terminal, say }: Call,
  args: readonly string[],
  use: (source: SourceFile) => Promise<void>,
  options: { readonly missingIsFine?: boolean } = {},
): Promise<number[]> {
  const codes: number[] = [];
  const complain = (error: TarjumanError): void => {
    printError(terminal, error, say);
    codes.push(exitCodeOfError(error));
  };
  const found = await findArticles(pathsOf(terminal, args), terminal.cwd, terminal.files);
  if (!options.missingIsFine) found.faults.forEach(complain);
  for (const source of found.articles) {
    try {
      await use(source);
    } catch (error) {
      if (!(error instanceof TarjumanError)) throw error;
      complain(error);
    }
  }
  return codes;
}
