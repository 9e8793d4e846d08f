import { TarjumanError } from '../core/error.ts';
import { firstHeadline } from '../core/first-headline.ts';
import type { FileStat } from '../core/ports.ts';
import { type Desk, recordPath } from '../pipeline/desk.ts';
import { findFindings } from '../pipeline/find-findings.ts';
import { listRecords } from '../pipeline/list-records.ts';
import { readRecord } from '../pipeline/record-file.ts';
import { countStates } from '../pipeline/report.ts';
import { type ArticleSum, sumOf } from './article-sum.ts';
import type { Backroom } from './backroom.ts';
import type { ArticleLine } from './page/data.ts';
import { quickLook } from './quick-look.ts';

type Line = Omit<ArticleLine, 'people'>;

/** A record of so many bytes that its views are older than it is read in another thread. */
const LARGE = 200_000;

/**
 * Every record of the desk, newest first. What has not changed on the disk is not read again, nor what somebody has open.
 */
export function listArticles(
  deskOf: () => Desk,
  {
    open,
    backroom,
  }: {
    readonly open: (to: string, slug: string) => Promise<ArticleSum | undefined>;
    readonly backroom: Backroom | undefined;
  },
): () => Promise<Line[]> {
  const reading = new Set<string>();
  let seen: Desk | undefined;
  const known = new Map<string, { readonly stamp: string; readonly line: Line }>();

  async function lineOf(to: string, slug: string): Promise<Line | undefined> {
    const desk = deskOf();
    const stat = await desk.files.stat(recordPath(desk, to, slug));
    if (!stat) return undefined;
    const key = `${to}/${slug}`;
    const stamp = `${stat.size} ${stat.mtimeMs}`;
    const before = known.get(key);
    if (before?.stamp === stamp) return before.line;
    const line = await readLine(desk, to, slug, stat);
    if (!line.reading) known.set(key, { stamp, line });
    return line;
  }

  async function readLine(desk: Desk, to: string, slug: string, { mtimeMs, size }: FileStat): Promise<Line> {
    const at = new Date(mtimeMs).toISOString();
    try {
      const quick = await quickLook(desk, to, slug, mtimeMs);
      if (quick) {
        const { segments, states, stale, findings } = quick.report;
        return { slug, to, ...titlesOf(firstHeadline(quick.rows)), segments, states, stale, findings, at };
      }
      const sum = await open(to, slug).catch(() => undefined);
      if (sum) return { slug, to, ...sum, ...titlesOf(sum.headline), at };
      if (backroom && size >= LARGE) {
        readBehind(backroom, to, slug);
        return { slug, to, ...NOTHING, at, reading: true };
      }
      const record = await readRecord(desk, to, slug);
      if (!record) throw new TarjumanError('USAGE', {}, 'the record has gone', 'run translate');
      const { headline, ...rest } = sumOf(record.bitext, findFindings(desk, undefined, record.bitext).counts);
      return { slug, to, ...rest, ...titlesOf(headline), at };
    } catch (fault) {
      if (!(fault instanceof TarjumanError)) throw fault;
      const said = `${fault.code}: ${fault.message}; ${fault.hint}`;
      return { slug, to, ...NOTHING, at, fault: said };
    }
  }

  /** Views are written, and then tell how it stands. */
  function readBehind(room: Backroom, to: string, slug: string): void {
    const key = `${to}/${slug}`;
    if (reading.has(key)) return;
    reading.add(key);
    room
      .do({ kind: 'views', to, slug }, () => {})
      .catch(() => {})
      .finally(() => reading.delete(key));
  }

  return async () => {
    const desk = deskOf();
    if (desk !== seen) known.clear();
    seen = desk;
    const lines: Line[] = [];
    for (const to of desk.settings.to)
      for (const slug of await listRecords(desk, to)) {
        const line = await lineOf(to, slug);
        if (line) lines.push(line);
      }
    return lines.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.slug < b.slug ? -1 : 1));
  };
}

const NOTHING = { segments: 0, states: countStates([]), stale: 0, findings: { error: 0, warning: 0, info: 0 } };

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
