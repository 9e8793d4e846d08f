import { join } from 'node:path';
import { type Bitext, isStale, segmentsOf, targetOf } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import type { Severity } from '../core/finding.ts';
import { type Desk, recordFolder, recordPath } from '../pipeline/desk.ts';
import { findFindings } from '../pipeline/find-findings.ts';
import { listRecords } from '../pipeline/list-records.ts';
import { readRecord } from '../pipeline/record-file.ts';
import { countStates } from '../pipeline/report.ts';
import type { ArticleLine } from './page/data.ts';

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
      const record = await readRecord(desk, to, slug);
      if (!record) throw new TarjumanError('USAGE', {}, 'the record has gone', 'run translate');
      const segments = segmentsOf(record.bitext);
      return {
        slug,
        to,
        ...titlesOf(record.bitext),
        segments: segments.length,
        states: countStates(segments),
        stale: segments.filter(isStale).length,
        findings: (await reported(to, slug, mtimeMs)) ?? findFindings(desk, undefined, record.bitext).counts,
        at,
      };
    } catch (fault) {
      if (!(fault instanceof TarjumanError)) throw fault;
      const findings = { error: 0, warning: 0, info: 0 };
      const said = `${fault.code}: ${fault.message}; ${fault.hint}`;
      return { slug, to, segments: 0, states: countStates([]), stale: 0, findings, at, fault: said };
    }
  }

  /** What the report beside the record counted, where it was written with it. */
  async function reported(to: string, slug: string, mtimeMs: number): Promise<Record<Severity, number> | undefined> {
    const path = join(recordFolder(desk, to, slug), 'report.json');
    const stat = await desk.files.stat(path);
    if (!stat || stat.mtimeMs < mtimeMs) return undefined;
    try {
      const { findings } = JSON.parse(Buffer.from(await desk.files.read(path)).toString('utf8')) as Partial<Line>;
      const { error, warning, info } = findings ?? {};
      return error === undefined || warning === undefined || info === undefined ? undefined : { error, warning, info };
    } catch {
      return undefined;
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

function titlesOf(bitext: Bitext): { title?: string; titleTarget?: string } {
  const unit = bitext.units.find(({ role }) => role === 'headline');
  if (!unit) return {};
  const title = unit.segments.map(({ source }) => source).join(' ');
  const target = unit.segments.map((segment) => targetOf(segment) ?? '').join(' ');
  return target.trim() === '' ? { title } : { title, titleTarget: target.trim() };
}
