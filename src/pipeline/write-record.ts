import { join } from 'node:path';
import type { Article } from '../core/article.ts';
import type { Bitext } from '../core/bitext.ts';
import type { ViewData } from '../formats/format.ts';
import { VIEWS } from '../formats/registry.ts';
import { xliffBytes } from '../formats/xliff/write-bytes.ts';
import { type Desk, recordFolder, recordPath, stateFolder } from './desk.ts';
import { findFindings, type RecordFindings } from './find-findings.ts';
import type { KeptRecord } from './kept-record.ts';
import { itemsOf, type ReportSummary, reportParts, summaryOf } from './report.ts';

export interface WrittenRecord {
  /** Names of the files whose bytes changed, record first. */
  readonly changed: readonly string[];
  readonly report: ReportSummary;
  readonly findings: RecordFindings;
}

/**
 * The record, then its views and report beside it. Files whose bytes would be the same are left alone.
 * @param kept by whoever has the record open; where it says so, the record alone is written, views follow with {@link writeViews}, and
 *   nothing is checked before somebody asks for the findings
 */
export async function writeRecord(
  desk: Desk,
  article: Article | undefined,
  bitext: Bitext,
  kept?: KeptRecord,
): Promise<WrittenRecord> {
  const folder = recordFolder(desk, bitext.to, bitext.slug);
  const later = kept?.views === 'later';
  const bytes = xliffBytes(bitext, kept?.units);
  const wrote = await desk.files.writeParts(join(folder, 'bilingual.xlf'), bytes, later ? 'now' : 'later');
  const changed = wrote ? ['bilingual.xlf'] : [];
  // A long article's take their time.
  if (later) {
    const find = () => findFindings(desk, article, bitext, kept?.findings, 'later');
    return {
      changed,
      get findings() {
        return find();
      },
      get report() {
        return summaryOf(bitext, article?.dateline, find());
      },
    };
  }
  try {
    const findings = findFindings(desk, article, bitext, kept?.findings);
    const report = await putViews(desk, article, bitext, findings, changed);
    return { changed, findings, report };
  } finally {
    if (changed.length > 0) await desk.files.syncFolder(folder);
  }
}

/** What stands beside a record: views of it, and the report. */
export async function writeViews(
  desk: Desk,
  article: Article | undefined,
  bitext: Bitext,
  findings: RecordFindings,
): Promise<Omit<WrittenRecord, 'findings'>> {
  const changed: string[] = [];
  try {
    return { changed, report: await putViews(desk, article, bitext, findings, changed) };
  } finally {
    if (changed.length > 0) await desk.files.syncFolder(recordFolder(desk, bitext.to, bitext.slug));
  }
}

/** @param changed gets the names of files whose bytes changed; the folder is still to be synced */
async function putViews(
  desk: Desk,
  article: Article | undefined,
  bitext: Bitext,
  findings: RecordFindings,
  changed: string[],
): Promise<ReportSummary> {
  const folder = recordFolder(desk, bitext.to, bitext.slug);
  const data = viewData(article, bitext, findings);
  const report = summaryOf(bitext, article?.dateline, findings);
  // All are made one behind the other, and then it is waited for the disk once.
  const writing: Promise<string | undefined>[] = [];
  const put = (name: string, write: (path: string) => Promise<boolean>): void => {
    const tell = async () => ((await write(join(folder, name))) ? name : undefined);
    writing.push(tell());
  };
  for (const view of VIEWS)
    if (desk.settings.views.includes(view.id as never))
      put(view.fileName, async (path) =>
        view.parts ? desk.files.writeParts(path, view.parts(data), 'later') : desk.files.write(path, view.write(data)),
      );
  put('report.json', (path) => desk.files.writeParts(path, reportParts(report, itemsOf(bitext, findings)), 'later'));
  const written = await Promise.allSettled(writing);
  for (const one of written) if (one.status === 'fulfilled' && one.value !== undefined) changed.push(one.value);
  for (const one of written) if (one.status === 'rejected') throw one.reason;
  return report;
}

/** All that a view may show of a record. */
export function viewData(article: Article | undefined, bitext: Bitext, findings: RecordFindings): ViewData {
  const about = {
    bitext,
    findings: findings.segments,
    articleFindings: findings.article,
    names: findings.names,
    dismissed: findings.dismissed,
  };
  return article?.dateline ? { ...about, dateline: article.dateline } : about;
}

/** Keeps the record as it lies there before approved text leaves it. Named by content, so that nothing is kept twice. */
export async function backUpRecord(desk: Desk, to: string, slug: string, stamp: string): Promise<string> {
  const bytes = await desk.files.read(recordPath(desk, to, slug));
  const path = join(stateFolder(desk), 'journal', 'backups', to, slug, `bilingual-${stamp.slice(0, 12)}.xlf`);
  await desk.files.write(path, bytes);
  return path;
}
