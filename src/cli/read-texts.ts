import { TarjumanError } from '../core/error.ts';
import type { Settings } from '../io/settings.ts';
import { findArticles } from '../pipeline/find-articles.ts';
import { readArticle } from '../pipeline/read-article.ts';
import { loadRules } from './open-desk.ts';
import type { Call } from './run.ts';
import { pathsOf } from './source-paths.ts';
import { exitCodeOfError, printError } from './terminal.ts';

export interface SourceTexts {
  readonly texts: readonly string[];
  /** Exit codes of what could not be read; each was told. */
  readonly codes: readonly number[];
}

/** The texts of the articles that are named, or of all that the desk has. */
export async function readTexts(
  { terminal, say }: Call,
  args: readonly string[],
  settings: Settings,
): Promise<SourceTexts> {
  const rules = await loadRules(terminal, settings);
  const found = await findArticles(pathsOf(terminal, args), terminal.cwd, terminal.files);
  const texts: string[] = [];
  const codes: number[] = [];
  const complain = (error: TarjumanError): void => {
    printError(terminal, error, say);
    codes.push(exitCodeOfError(error));
  };
  // Without a path the desk's folder is looked at if it is there.
  if (args.length > 0) found.faults.forEach(complain);
  for (const source of found.articles) {
    try {
      texts.push((await readArticle(source, rules, terminal.files)).article.text);
    } catch (error) {
      if (!(error instanceof TarjumanError)) throw error;
      complain(error);
    }
  }
  return { texts, codes };
}
