import { SOURCE_CHECKS } from '../checks/lint-list.ts';
import { lintSource } from '../checks/lint-source.ts';
import type { Unit } from '../core/article.ts';
import { type Finding, findingKey } from '../core/finding.ts';
import { type SarifFinding, writeSarif } from '../formats/sarif/write-sarif.ts';
import { createMatcher } from '../glossary/matcher.ts';
import type { Words } from '../locales/words.ts';
import { layOutPlainText } from '../text/plain-article.ts';
import { runBatch } from './batch.ts';
import { eachArticle } from './each-article.ts';
import { loadGlossary, loadRules, loadSettings } from './open-desk.ts';
import { productVersion } from './product-version.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, printable } from './terminal.ts';

interface Options {
  readonly batch?: boolean;
  readonly glossary?: string;
  readonly settings?: string;
  readonly json?: boolean;
  readonly sarif?: boolean;
}

/** `lint`: what is odd in the source. Never an error: a source is as it is. */
export async function lint(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const settings = await loadSettings(terminal, options.settings, options.batch !== true);
  const { glossary } = await loadGlossary(terminal, options.glossary, options.batch !== true);
  const matcher = createMatcher(glossary);
  const rules = await loadRules(terminal, settings);
  const findingsOf = (text: string, blocks: readonly Unit[]): Finding[] =>
    lintSource({ text, language: settings.from, blocks, mentions: matcher.match(text) }, settings.checks);

  if (options.batch)
    return runBatch<{ id: string; text: string }>(terminal, args, ['text'], ({ text }) => ({
      findings: findingsOf(text, layOutPlainText(text, rules).units).map((finding) => ({
        check: finding.check,
        severity: finding.severity,
        message: finding.message + suggestionOf(finding),
        start: finding.source?.start ?? null,
        end: finding.source?.end ?? null,
      })),
    }));

  const log: SarifFinding[] = [];
  const codes = await eachArticle(call, args, rules, async (article, source) => {
    const findings = findingsOf(article.text, article.units);
    if (options.sarif)
      for (const finding of findings)
        log.push({
          finding,
          file: source.file,
          ...placeIn(article.text, finding),
          key: findingKey(finding, { source: article.text }),
        });
    else if (options.json) await terminal.out(`${JSON.stringify({ slug: article.slug, findings })}\n`);
    else for (const finding of findings) await terminal.out(lineOf(source.file, article.text, finding, say));
  });
  if (options.sarif) await terminal.out(writeSarif(SOURCE_CHECKS, log, { version: productVersion() }, say));
  return exitCodeOf([EXIT.done, ...codes]);
}

/** `file:line:column: severity: message (check)`, and what should stand there. */
function lineOf(file: string, text: string, finding: Finding, say: Words): string {
  const { line, column } = placeIn(text, finding);
  const { severity, check } = finding;
  const said = say.message(printable(finding.message), check);
  return `${printable(file)}:${line}:${column}: ${say(`cli:severity.${severity}`)}: ${said} (${check})${suggestionOf(finding)}\n`;
}

/** Line and column count from 1, columns in UTF-16 units. */
function placeIn(text: string, { source }: Finding): { line: number; column: number } {
  const before = text.slice(0, source?.start ?? 0);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

function suggestionOf({ expected = [] }: Finding): string {
  const words = expected.filter((text) => text !== '').map((text) => `«${printable(text)}»`);
  return words.length === 0 ? '' : `: ${words.join(' | ')}`;
}
