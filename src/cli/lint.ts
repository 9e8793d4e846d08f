import { lintSource } from '../checks/lint-source.ts';
import type { Unit } from '../core/article.ts';
import type { Finding } from '../core/finding.ts';
import { createMatcher } from '../glossary/matcher.ts';
import { layOutPlainText } from '../text/plain-article.ts';
import { runBatch } from './batch.ts';
import { eachArticle } from './each-article.ts';
import { loadGlossary, loadRules, loadSettings } from './open-desk.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, printable } from './terminal.ts';

interface Options {
  readonly batch?: boolean;
  readonly glossary?: string;
  readonly settings?: string;
  readonly json?: boolean;
}

/** `lint`: what is odd in the source. Never an error: a source is as it is. */
export async function lint(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal } = call;
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

  const codes = await eachArticle(call, args, rules, async (article, source) => {
    const findings = findingsOf(article.text, article.units);
    if (options.json) await terminal.out(`${JSON.stringify({ slug: article.slug, findings })}\n`);
    else for (const finding of findings) await terminal.out(lineOf(source.file, article.text, finding));
  });
  return exitCodeOf([EXIT.done, ...codes]);
}

/** `file:line:column: severity: message (check)`; lines and columns count from 1, columns in UTF-16 units. */
function lineOf(file: string, text: string, { check, severity, message, source }: Finding): string {
  const before = text.slice(0, source?.start ?? 0);
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return `${printable(file)}:${line}:${column}: ${severity}: ${printable(message)} (${check})\n`;
}
