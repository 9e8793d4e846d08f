import type { Article } from '../core/article.ts';
import { type Bitext, type Segment, segmentsOf } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { layRecord } from '../pipeline/change-record.ts';
import { type Desk, recordPath } from '../pipeline/desk.ts';
import { findFindings, type RecordFindings } from '../pipeline/find-findings.ts';
import { readRecord } from '../pipeline/record-file.ts';
import type { ArticleData, Row } from './page/data.ts';
import { quickLook } from './quick-look.ts';
import { rowsOf } from './rows.ts';

/** Articles of more segments are shown before their checks are through. */
const AT_ONCE = 300;

/** Bytes of a record from which on its views are shown first. */
const LARGE = 500_000;

/** Milliseconds in which the page is given what it asks for before the reading of a long record holds everything up. */
const AHEAD = 1000;

/** One article as the server holds it: what lies on the disk, as rows, and which of them changed when. */
export interface OpenArticle {
  /** `ArticleData` as JSON: rows are written once when they change, not at each opening. */
  readonly text: () => string;
  /** Rows that changed after `version`; undefined where the whole has to be fetched again, since segments came, went or moved after `shape`. */
  readonly since: (version: number, shape: number) => readonly Row[] | undefined;
  /** Grows with each change of which segments there are. */
  readonly shape: () => number;
  readonly segment: (id: string) => Promise<Segment | undefined>;
  readonly row: (id: string) => Row | undefined;
  readonly version: () => number;
  readonly checking: () => boolean;
  /** The source has changed since the record was made: nothing can be saved before the next run. */
  readonly behind: () => boolean;
  /** Looks at the disk, and reads what another program has written. */
  readonly refresh: () => Promise<void>;
  /** Takes what was just written. */
  readonly take: (bitext: Bitext, findings: RecordFindings) => Promise<void>;
  /** Resolves when the checks are through. */
  readonly checked: () => Promise<void>;
}

/** @throws TarjumanError where there is no record, or none that can be read */
export async function openArticle(desk: Desk, slug: string, to: string): Promise<OpenArticle> {
  let stamp = '';
  let bitext: Bitext | undefined;
  let article: Article | undefined;
  let findings: RecordFindings | undefined;
  let behind = false;
  let rows: readonly Row[] = [];
  let version = 0;
  let shape = 0;
  let checks: Promise<void> = Promise.resolve();
  let reading: Promise<void> | undefined;
  let looking: Promise<void> | undefined;
  let original = '';
  const byId = new Map<string, { row: Row; text: string; changed: number }>();
  let segments = new Map<string, Segment>();

  const stampOf = async (): Promise<string> => {
    const there = await desk.files.stat(recordPath(desk, to, slug));
    return there ? `${there.size} ${there.mtimeMs}` : '';
  };

  /** Lays the record's rows over those that were there. */
  const show = (): void => {
    showRows(rowsOf(bitext!, findings, desk.glossary));
    segments = new Map(segmentsOf(bitext!).map((segment) => [segment.id, segment]));
  };

  const showRows = (fresh: readonly Row[]): void => {
    const same = fresh.length === rows.length && fresh.every((row, index) => row.id === rows[index]!.id);
    version++;
    if (!same) {
      shape++;
      const ids = new Set(fresh.map(({ id }) => id));
      for (const id of byId.keys()) if (!ids.has(id)) byId.delete(id);
    }
    for (const row of fresh) {
      const text = JSON.stringify(row);
      const before = byId.get(row.id);
      if (before?.text !== text) byId.set(row.id, { row, text, changed: version });
    }
    rows = fresh;
  };

  const check = (): void => {
    const mine = bitext!;
    const run = (): void => {
      if (bitext !== mine) return;
      findings = findFindings(desk, article, mine);
      show();
    };
    if (segmentsOf(mine).length <= AT_ONCE) {
      run();
      return;
    }
    show();
    // The answer goes out first.
    checks = new Promise((resolve, reject) =>
      setTimeout(() => {
        try {
          run();
          resolve();
        } catch (fault) {
          reject(fault);
        }
      }, 50),
    );
    checks.catch(() => {});
  };

  const read = async (): Promise<void> => {
    const now = await stampOf();
    if (now === stamp && now !== '') return;
    try {
      const laid = await layRecord(desk, slug, to);
      bitext = laid.bitext;
      article = laid.article;
      behind = false;
    } catch (fault) {
      if (!(fault instanceof TarjumanError) || fault.code !== 'RECORD_MISMATCH') throw fault;
      const record = await readRecord(desk, to, slug);
      if (!record) throw fault;
      bitext = record.bitext;
      article = undefined;
      behind = true;
    }
    stamp = now;
    findings = undefined;
    check();
  };

  const refresh = (): Promise<void> => {
    if (looking) return Promise.resolve();
    return readNow();
  };

  const readNow = (): Promise<void> => {
    reading ??= read().finally(() => {
      reading = undefined;
    });
    return reading;
  };

  /** What the views say, while the record itself is read. */
  const look = async (): Promise<boolean> => {
    const stat = await desk.files.stat(recordPath(desk, to, slug));
    if (!stat || stat.size < LARGE) return false;
    const quick = await quickLook(desk, to, slug, stat.mtimeMs);
    if (!quick) return false;
    original = quick.report.original;
    showRows(quick.rows);
    looking = new Promise<void>((resolve) => setTimeout(resolve, AHEAD)).then(readNow).finally(() => {
      looking = undefined;
    });
    looking.catch(() => {});
    return true;
  };

  if (!(await look())) await readNow();
  return {
    text: () => {
      const head: Omit<ArticleData, 'rows'> = {
        slug,
        to,
        from: bitext?.from ?? desk.settings.from,
        original: bitext?.original ?? original,
        version,
        shape,
        findings: (findings?.article ?? []).map(({ severity, message, check }) => ({ severity, message, check })),
        checking: findings === undefined,
        behind,
      };
      const body = rows.map(({ id }) => byId.get(id)!.text).join(',');
      return `${JSON.stringify(head).slice(0, -1)},"rows":[${body}]}`;
    },
    since: (from, shaped) =>
      shaped !== shape || from > version
        ? undefined
        : [...byId.values()].filter(({ changed }) => changed > from).map(({ row }) => row),
    segment: async (id) => {
      await looking;
      return segments.get(id);
    },
    row: (id) => byId.get(id)?.row,
    version: () => version,
    shape: () => shape,
    checking: () => findings === undefined,
    behind: () => behind,
    refresh,
    async take(now, fresh) {
      bitext = now;
      findings = fresh;
      stamp = await stampOf();
      show();
    },
    checked: () => checks,
  };
}
