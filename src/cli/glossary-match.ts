import { TarjumanError } from '../core/error.ts';
import type { Mention } from '../core/term.ts';
import { createMatcher } from '../glossary/matcher.ts';
import { findArticles } from '../pipeline/find-articles.ts';
import { readArticle } from '../pipeline/read-article.ts';
import { runBatch } from './batch.ts';
import { loadGlossary, loadRules, loadSettings } from './open-desk.ts';
import type { Call } from './run.ts';
import { pathsOf } from './source-paths.ts';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError } from './terminal.ts';

interface Options {
  readonly batch?: boolean;
  readonly glossary?: string;
  readonly settings?: string;
  readonly json?: boolean;
}

/** `glossary match`: where the desk's names stand, in articles or in batch form in any text. */
export async function glossaryMatch(
  { terminal, say }: Call,
  args: readonly string[],
  options: Options,
): Promise<number> {
  const settings = await loadSettings(terminal, options.settings, options.batch !== true);
  const { glossary } = await loadGlossary(terminal, options.glossary, options.batch !== true);
  const matcher = createMatcher(glossary);
  if (options.batch)
    return runBatch<{ id: string; text: string }>(terminal, ['text'], ({ text }) => ({
      matches: matcher.match(text).map(answerOf),
    }));

  const rules = await loadRules(terminal, settings);
  const found = await findArticles(pathsOf(terminal, args), terminal.cwd, terminal.files);
  const codes: number[] = [];
  const complain = (error: TarjumanError): void => {
    printError(terminal, error, say);
    codes.push(exitCodeOfError(error));
  };
  found.faults.forEach(complain);
  for (const source of found.articles) {
    try {
      const { article } = await readArticle(source, rules, terminal.files);
      const matches = matcher.match(article.text);
      if (options.json)
        await terminal.out(`${JSON.stringify({ slug: article.slug, matches: matches.map(answerOf) })}\n`);
      else await terminal.out(matches.map((mention) => lineOf(article.slug, mention)).join(''));
    } catch (error) {
      if (!(error instanceof TarjumanError)) throw error;
      complain(error);
    }
  }
  return exitCodeOf([EXIT.done, ...codes]);
}

function answerOf({ term, kind, start, end, surface, proclitic, suffix, how }: Mention): object {
  return { term, kind, start, end, surface, proclitic, suffix, how };
}

function lineOf(slug: string, mention: Mention): string {
  const { start, end, kind, how, proclitic, surface, suffix, term } = mention;
  const glued = `${proclitic === '' ? '' : `${proclitic}+`}${surface}${suffix === '' ? '' : `+${suffix}`}`;
  return `${printable(slug)}\t${start}-${end}\t${kind}\t${how.join(',')}\t${printable(glued)}\t${printable(term)}\n`;
}
