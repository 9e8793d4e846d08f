import type { ArticleOfDesk } from '../checks/check.ts';
import { CHECKS } from '../checks/list.ts';
import { runChecks, runDeskChecks } from '../checks/run-checks.ts';
import type { Article } from '../core/article.ts';
import { type Bitext, segmentsOf, targetOf } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { type Finding, findingKey } from '../core/finding.ts';
import { type SarifFinding, writeSarif } from '../formats/sarif/write-sarif.ts';
import { createMatcher } from '../glossary/matcher.ts';
import { decodeText } from '../io/decode-text.ts';
import { settingsForOutlet } from '../io/outlet-settings.ts';
import type { Words } from '../locales/words.ts';
import { alignRecord } from '../pipeline/align-record.ts';
import { type Desk, recordPath } from '../pipeline/desk.ts';
import { articleOfDesk, waitingTooLong } from '../pipeline/desk-findings.ts';
import { findArticles, relativePath } from '../pipeline/find-articles.ts';
import { findFindings, type RecordFindings } from '../pipeline/find-findings.ts';
import { listRecords } from '../pipeline/list-records.ts';
import { copyNameFault, nameFaults } from '../pipeline/name-faults.ts';
import { readArticle } from '../pipeline/read-article.ts';
import { readRecord } from '../pipeline/record-file.ts';
import { runBatch } from './batch.ts';
import { type DeskOptions, loadGlossary, loadSettings, openDesk } from './open-desk.ts';
import type { Call } from './run.ts';
import { pathsOf } from './source-paths.ts';
import { copyNamesLine } from './status-lines.ts';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError } from './terminal.ts';

interface Options extends DeskOptions {
  readonly batch?: boolean;
  readonly json?: boolean;
  readonly sarif?: boolean;
  /** Severities are those of this entry of `outlets`. */
  readonly outlet?: string;
}

/** `check`: findings on records, or in batch form on any pairs. Exit code 1 where a record has an error finding. */
export async function check(call: Call, args: readonly string[], options: Options): Promise<number> {
  return options.batch ? checkBatch(call, args, options) : checkRecords(call, args, options);
}

async function checkBatch({ terminal }: Call, args: readonly string[], options: Options): Promise<number> {
  const settings = settingsForOutlet(await loadSettings(terminal, options.settings, false), options.outlet);
  const { glossary } = await loadGlossary(terminal, options.glossary, false);
  const matcher = createMatcher(glossary);
  const to = options.to ?? settings.to[0] ?? 'en';
  return runBatch<{ id: string; source: string; target: string }>(
    terminal,
    args,
    ['source', 'target'],
    ({ source, target }) => {
      const mentions = matcher.match(source);
      const { from, house, patterns, words } = settings;
      const pair = { source, target, from, to, mentions, glossary, house, patterns, words };
      const findings = runChecks(pair, settings.checks);
      return {
        findings: findings.map((finding) => ({
          check: finding.check,
          severity: finding.severity,
          message: finding.message,
          source: finding.source ?? null,
          target: finding.target ?? null,
        })),
      };
    },
  );
}

async function checkRecords({ terminal, say }: Call, args: readonly string[], options: Options): Promise<number> {
  const opened = await openDesk(terminal, options);
  const desk: Desk = { ...opened.desk, settings: settingsForOutlet(opened.desk.settings, options.outlet) };
  const log: SarifFinding[] = [];
  const codes: number[] = [];
  const complain = (error: unknown): void => {
    if (!(error instanceof TarjumanError)) throw error;
    printError(terminal, error, say);
    codes.push(exitCodeOfError(error));
  };
  const found = await findArticles(pathsOf(terminal, args), desk.root, desk.files);
  found.faults.forEach(complain);
  const bySlug = new Map(found.articles.map((source) => [source.slug, source]));
  for (const to of desk.settings.to) {
    const articles: ArticleOfDesk[] = [];
    for (const slug of await listRecords(desk, to)) {
      const source = bySlug.get(slug);
      if (!source && args.length > 0) continue;
      try {
        const record = await readRecord(desk, to, slug);
        if (!record) continue;
        const article: Article | undefined = source && (await readArticle(source, desk.rules, desk.files, to)).article;
        // Today's source and names: what lint says counts in the source as it lies there now.
        const laid = article ? alignRecord(article, to, record.bitext, desk.match).bitext : record.bitext;
        const found = findFindings(desk, article, laid);
        const waiting = waitingTooLong(desk, laid, desk.clock.now().toISOString());
        articles.push(articleOfDesk(slug, laid));
        const { segments, article: general, counts } = found;
        const copies = await copyNameFault(desk, laid, nameFaults(desk, laid, found), article);
        if (counts.error > 0 || copies) codes.push(EXIT.person);
        const all = [...general, ...waiting];
        if (options.sarif) log.push(...(await sarifOf(desk, laid, { ...found, article: all })));
        else if (options.json)
          await terminal.out(
            `${JSON.stringify({ slug, to, counts, segments: Object.fromEntries(segments), article: all, copies: copies ?? null })}\n`,
          );
        else {
          for (const [id, findings] of segments)
            for (const finding of findings) await terminal.out(lineOf(slug, to, id, finding, say));
          for (const finding of all) await terminal.out(lineOf(slug, to, '-', finding, say));
          if (copies)
            await terminal.out(`${printable(slug)}\t${to}\t-\terror\tnames-in-copies\t${copyNamesLine(copies, say)}\n`);
          terminal.err(
            `${printable(slug)}  ${to}  ${[say('cli:errors', { count: counts.error }), say('cli:warnings', { count: counts.warning })].join(`${say('cli:comma')} `)}\n`,
          );
        }
      } catch (error) {
        complain(error);
      }
    }
    // With paths it is those articles that are asked about, not the desk.
    if (args.length > 0) continue;
    for (const { slug, segment, finding } of runDeskChecks(articles, desk.settings.checks)) {
      if (finding.severity === 'error') codes.push(EXIT.person);
      if (options.sarif) log.push({ finding, file: relativePath(desk.root, recordPath(desk, to, slug)), segment });
      else if (options.json) await terminal.out(`${JSON.stringify({ slug, to, segment, desk: finding })}\n`);
      else await terminal.out(lineOf(slug, to, segment, finding, say));
    }
  }
  if (options.sarif) await terminal.out(writeSarif(CHECKS, log, { version: desk.version }, say));
  return exitCodeOf([EXIT.done, ...codes]);
}

/** Findings of one record, each at the line of its segment; answered ones as suppressed. */
async function sarifOf(desk: Desk, bitext: Bitext, found: RecordFindings): Promise<SarifFinding[]> {
  const path = recordPath(desk, bitext.to, bitext.slug);
  const file = relativePath(desk.root, path);
  const lines = new Map<string, number>();
  const xml = decodeText(await desk.files.read(path), file).text;
  for (const [index, line] of xml.split('\n').entries()) {
    const id = /<segment\b[^>]*\bid=["']([^"']+)/.exec(line)?.[1];
    if (id !== undefined && !lines.has(id)) lines.set(id, index + 1);
  }
  return [
    ...segmentsOf(bitext).flatMap((segment) => {
      const target = targetOf(segment);
      const pair = { source: segment.source, ...(target === undefined ? {} : { target }) };
      const line = lines.get(segment.id);
      const place = { file, segment: segment.id, ...(line === undefined ? {} : { line }) };
      return [
        ...(found.segments.get(segment.id) ?? []).map((finding) => ({ finding })),
        ...(found.dismissed.get(segment.id) ?? []).map(({ finding, reason }) => ({ finding, answer: reason })),
      ].map((each) => ({ ...each, ...place, key: findingKey(each.finding, pair) }));
    }),
    ...found.article.map((finding) => ({ finding, file })),
  ];
}

/** Columns between tabs; the last one is for people, and in their language. */
function lineOf(slug: string, to: string, id: string, { check, severity, message }: Finding, say: Words): string {
  return `${printable(slug)}\t${to}\t${id}\t${severity}\t${check}\t${say.message(printable(message), check)}\n`;
}
