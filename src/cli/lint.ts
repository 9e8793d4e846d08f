import { lintSource } from '../checks/lint-source.ts';
import type { Unit } from '../core/article.ts';
import { TarjumanError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import { createMatcher } from '../glossary/matcher.ts';
import { findArticles } from '../pipeline/find-articles.ts';
import { readArticle } from '../pipeline/read-article.ts';
import { layOutPlainText } from '../text/plain-article.ts';
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

/** `lint`: what is odd in the source. Never an error: a source is as it is. */
export async function lint({ terminal, say }: Call, args: readonly string[], options: Options): Promise<number> {
  const settings = await loadSettings(terminal, options.settings, options.batch !== true);
  const { glossary } = await loadGlossary(terminal, options.glossary, options.batch !== true);
  const matcher = createMatcher(glossary);
  const rules = await loadRules(terminal, settings);
  const findingsOf = (text: string, blocks: readonly Unit[]): Finding[] =>
    lintSource({ text, language: settings.from, blocks, mentions: matcher.match(text) }, settings.checks);

  if (options.batch)
    return runBatch<{ id: string; text: string }>(terminal, ['text'], ({ text }) => ({
      findings: findingsOf(text, layOutPlainText(text, rules).units).map(({ check, severity, message, source }) => ({
        check,
        severity,
        message,
        start: source?.start ?? null,
        end: source?.end ?? null,
      })),
    }));

  const found = await findArticles(pathsOf(terminal, args), terminal.cwd, terminal.files);
  const codes: number[] = [];
  const complain = (error: unknown): void => {
    if (!(error instanceof TarjumanError)) throw error;
    printError(terminal, error, say);
    codes.push(exitCodeOfError(error));
  };
  found.faults.forEach(complain);
  for (const source of found.articles) {
    try {
      const { article } = await readArticle(source, rules, terminal.files);
      const findings = findingsOf(article.text, article.units);
      if (options.json) await terminal.out(`${JSON.stringify({ slug: article.slug, findings })}\n`);
      else for (const finding of findings) await terminal.out(lineOf(source.file, article.text, finding));
    } catch (error) {
      complain(error);
    }
  }
  return exitCodeOf([EXIT.done, ...codes]);
}

/** `file:line:column: severity: message (check)`; lines and columns count from 1, columns in UTF-16 units. */
function lineOf(file: string, text: string, { check, severity, message, source }: Finding): string {
  const before = text.slice(0, source?.start ?? 0);
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return `${printable(file)}:${line}:${column}: ${severity}: ${printable(message)} (${check})\n`;
}
