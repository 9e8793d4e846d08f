import { isStale, segmentsOf, targetOf } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { type Desk, recordPath } from '../pipeline/desk.ts';
import { findFindings } from '../pipeline/find-findings.ts';
import { listRecords } from '../pipeline/list-records.ts';
import { readRecord } from '../pipeline/record-file.ts';
import { countStates } from '../pipeline/report.ts';
import type { ArticleLine } from './page/data.ts';
import { quickLook } from './quick-look.ts';

type Line = Omit<ArticleLine, 'people'>;

/** Every record of the desk, newest first. What has not changed on the disk is not read again. */
export function listArticles(desk: Desk): () => Promise<Line[]> {
  const known = new Map<string, { readonly stamp: string; readonly line: Line }>();

  async function lineOf(to: string, slug: string): Promise<Line | undefined> {
    const stat = await desk.files.stat(recordPath(desk, to, slug));
    if (!stat) return undefined;
    const key = `${to}/${slug}`;
    const stamp = `${stat.size} ${stat.mtimeMs}`;
    const before = known.get(key);
    if (before?.stamp === stamp) return before.line;
    const line = await readLine(to, slug, stat.mtimeMs);
    known.set(key, { stamp, line });
    return line;
  }

  async function readLine(to: string, slug: string, mtimeMs: number): Promise<Line> {
    const at = new Date(mtimeMs).toISOString();
    try {
      const quick = await quickLook(desk, to, slug, mtimeMs);
      if (quick) {
        const { segments, states, stale, findings } = quick.report;
        const title = quick.rows.filter(({ role }) => role === 'headline');
        return { slug, to, ...titlesOf(title), segments, states, stale, findings, at };
      }
      const record = await readRecord(desk, to, slug);
      if (!record) throw new TarjumanError('USAGE', {}, 'the record has gone', 'run translate');
      const segments = segmentsOf(record.bitext);
      return {
        slug,
        to,
        ...titlesOf(
          record.bitext.units
            .filter(({ role }) => role === 'headline')
            .flatMap((unit) => unit.segments)
            .map((segment) => ({ source: segment.source, target: targetOf(segment) ?? '' })),
        ),
        segments: segments.length,
        states: countStates(segments),
        stale: segments.filter(isStale).length,
        findings: findFindings(desk, undefined, record.bitext).counts,
        at,
      };
    } catch (fault) {
      if (!(fault instanceof TarjumanError)) throw fault;
      const findings = { error: 0, warning: 0, info: 0 };
      const said = `${fault.code}: ${fault.message}; ${fault.hint}`;
      return { slug, to, segments: 0, states: countStates([]), stale: 0, findings, at, fault: said };
    }
  }

  return async () => {
    const lines: Line[] = [];
    for (const to of desk.settings.to)
      for (const slug of await listRecords(desk, to)) {
        const line = await lineOf(to, slug);
        if (line) lines.push(line);
      }
    return lines.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.slug < b.slug ? -1 : 1));
  };
}

function titlesOf(headline: readonly { readonly source: string; readonly target: string }[]): {
  title?: string;
  titleTarget?: string;
} {
  const title = headline.map(({ source }) => source).join(' ');
  const titleTarget = headline
    .map(({ target }) => target)
    .join(' ')
    .trim();
  return { ...(title === '' ? {} : { title }), ...(titleTarget === '' ? {} : { titleTarget }) };
}
