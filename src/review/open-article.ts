import type { Article } from '../core/article.ts';
import { type Bitext, type BitextUnit, type Segment, segmentsOf } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import { writeXliff } from '../formats/xliff/write-xliff.ts';
import { layRecord } from '../pipeline/change-record.ts';
import { type Desk, recordPath } from '../pipeline/desk.ts';
import { findFindings, type RecordFindings } from '../pipeline/find-findings.ts';
import { KeptFindings, type UnitChecks } from '../pipeline/kept-findings.ts';
import { type KeptRecord, keepRecord, stampOf } from '../pipeline/kept-record.ts';
import { glanceAtRecord, readRecord } from '../pipeline/record-file.ts';
import type { WrittenRecord } from '../pipeline/write-record.ts';
import { type ArticleSum, sumOf } from './article-sum.ts';
import type { Backroom, Part } from './backroom.ts';
import type { ArticleData, Row } from './page/data.ts';
import { quickLook } from './quick-look.ts';
import { rowsOfUnit, termsOf } from './rows.ts';
import { ShownRows } from './shown-rows.ts';

/** Bytes of a record from which on it is shown before it is checked, and what takes long is done in another thread. */
const LARGE = 200_000;

/** Rows that the page is given first: some windows full. The others follow once those are drawn. */
const BEGINNING = 60;

/** Milliseconds in which the page is given what it asks for before a long record is read behind it. */
const AHEAD = 1000;

/** Milliseconds without a save after which views of a long record are written. */
const VIEWS_AFTER = 10_000;

/** Units whose rows are made before other requests get their turn. */
const TURN = 40;

/** One article as the server holds it: what lies on the disk, as rows, and which of them changed when. */
export interface OpenArticle {
  /** `ArticleData` as JSON: rows are written once when they change, not at each opening. */
  readonly text: () => Uint8Array<ArrayBuffer>;
  /** The same with the first rows alone. */
  readonly beginning: () => Uint8Array<ArrayBuffer>;
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
  /** Looks at the disk, and reads what another program has written; a long record is read behind the answer. */
  readonly refresh: () => Promise<void>;
  /** Resolves when the record can be changed: it has been read, and may still be checked. */
  readonly laid: () => Promise<void>;
  /** Resolves when the record has been read and checked. */
  readonly ready: () => Promise<void>;
  /** For whoever changes the record, see `changeRecord`. */
  readonly kept: KeptRecord;
  /** Takes what was just written. */
  readonly take: (bitext: Bitext, written: Pick<WrittenRecord, 'findings'>) => Promise<void>;
  /** Resolves when all that is left for later has been done. */
  readonly settled: () => Promise<void>;
  /** How it stands, for the list; undefined where it has not been read yet. */
  readonly line: () => ArticleSum | undefined;
}

/** @throws TarjumanError where there is no record, or none that can be read */
export async function openArticle(
  deskOf: () => Desk,
  slug: string,
  to: string,
  backroom?: Backroom,
): Promise<OpenArticle> {
  const kept = keepRecord();
  let seen: Desk | undefined;
  let stamp = '';
  let bitext: Bitext | undefined;
  let article: Article | undefined;
  let findings: RecordFindings | undefined;
  let behind = false;
  const shown = new ShownRows(to);
  let reading: Promise<void> | undefined;
  /** Of the reading that goes on: resolves when the record can be changed. */
  let laying = Promise.resolve();
  let laid = (): void => {};
  /** Another thread still checks what was read. */
  let unchecked = false;
  let original = '';
  let views: Promise<void> = Promise.resolve();
  let viewsDue: NodeJS.Timeout | undefined;
  let segments = new Map<string, Segment>();

  const recordStamp = () => stampOf(deskOf(), recordPath(deskOf(), to, slug));

  const show = (): void => {
    segments = new Map(segmentsOf(bitext!).map((segment) => [segment.id, segment]));
    shown.show(bitext!.units, findings, termsOf(deskOf().glossary));
  };

  /** As `show`, while the whole is still being checked: of what has changed is said what can be said of it alone. */
  const showChanged = (before: readonly BitextUnit[]): void => {
    const desk = deskOf();
    const say = (units: readonly BitextUnit[]) =>
      findFindings(desk, undefined, { ...bitext!, units }, new KeptFindings(false), 'later');
    segments = new Map(segmentsOf(bitext!).map((segment) => [segment.id, segment]));
    shown.showChanged(bitext!.units, before, say, termsOf(desk.glossary));
  };

  /** As `show`, a few units at a time, so that other requests are answered in between. */
  const showByTurns = async (): Promise<void> => {
    const terms = termsOf(deskOf().glossary);
    const { units } = bitext!;
    for (let at = 0; at < units.length; at += TURN) {
      for (const unit of units.slice(at, at + TURN)) shown.make(unit, findings, terms);
      // The first save then writes its own unit only.
      writeXliff({ ...bitext!, units: units.slice(at, at + TURN) }, kept.units);
      await new Promise((resolve) => setImmediate(resolve));
    }
    show();
  };

  const readHere = async (desk: Desk): Promise<void> => {
    try {
      ({ bitext, article } = await layRecord(desk, slug, to, kept));
      stamp = kept.laid!.record;
      behind = false;
    } catch (fault) {
      if (!(fault instanceof TarjumanError) || fault.code !== 'RECORD_MISMATCH') throw fault;
      stamp = await recordStamp();
      const record = await readRecord(desk, to, slug);
      if (!record) throw fault;
      bitext = record.bitext;
      article = undefined;
      behind = true;
    }
    findings = findFindings(desk, article, bitext, kept.findings);
    show();
  };

  /** Another thread reads and checks it; what comes is put together here. */
  const readBehind = async (desk: Desk, room: Backroom): Promise<void> => {
    const units: BitextUnit[] = [];
    const checks: UnitChecks[] = [];
    let head: Extract<Part, { kind: 'head' }> | undefined;
    let lint: readonly Finding[] = [];
    let whole: Extract<Part, { kind: 'whole' }> | undefined;
    let base: Bitext | undefined;
    const lay = ({ bitext: laidOver, ...of }: NonNullable<typeof head>): void => {
      base = { ...laidOver, units };
      bitext = base;
      ({ article, behind, record: stamp } = of);
      if (!behind)
        kept.laid = { desk, record: stamp, source: of.source, laid: { bitext: base, article, file: of.file } };
      unchecked = true;
      laid();
    };
    const take = (part: Part): void => {
      if (part.kind === 'head') head = part;
      else if (part.kind === 'units') units.push(...part.units);
      else {
        if (head && !base) lay(head);
        if (part.kind === 'checks') checks.push(...part.checks);
        else if (part.kind === 'lint') lint = part.lint;
        else whole = part;
      }
    };
    try {
      await room.do({ kind: 'read', to, slug }, take);
      if (!base || !whole) return;
      kept.findings.for(desk).takeUnits(units, checks);
      if (article) kept.findings.takeLint(article, lint);
    } finally {
      unchecked = false;
    }
    takeWhole(whole, base);
    await showByTurns();
  };

  /** @param of what was checked; what has been changed since is checked here */
  const takeWhole = ({ findings: said }: Extract<Part, { kind: 'whole' }>, of: Bitext): void => {
    kept.findings.whole = {
      segments: new Map(segmentsOf(of).map((segment) => [segment.id, segment])),
      findings: said,
    };
    findings = findFindings(deskOf(), article, bitext!, kept.findings, 'later');
  };

  const isLarge = async (desk: Desk): Promise<boolean> =>
    ((await desk.files.stat(recordPath(desk, to, slug)))?.size ?? 0) >= LARGE;

  /** @returns whether there is something new on the disk, or another desk */
  const isOld = async (): Promise<boolean> => {
    const now = await recordStamp();
    return now !== stamp || now === '' || deskOf() !== seen;
  };

  const read = async (): Promise<void> => {
    const desk = deskOf();
    if (desk !== seen) shown.forget();
    const large = backroom !== undefined && (await isLarge(desk));
    kept.views = large ? 'later' : 'now';
    if (large) await readBehind(desk, backroom);
    else await readHere(desk);
    seen = desk;
  };

  const begin = (work: Promise<void>): Promise<void> => {
    laying = new Promise((resolve) => {
      laid = resolve;
    });
    reading = work.finally(() => {
      reading = undefined;
      laid();
    });
    return reading;
  };
  const readNow = (): Promise<void> => reading ?? begin(read());

  const refresh = async (): Promise<void> => {
    if (reading || !(await isOld())) return;
    const done = readNow();
    if (!(shown.ids.length > 0 && backroom && (await isLarge(deskOf())))) return done;
    done.catch(() => {});
  };

  /** What the record says, and what its report found as far as it is as new, while it is laid over its source and checked. */
  const look = async (): Promise<boolean> => {
    const desk = deskOf();
    const stat = await desk.files.stat(recordPath(desk, to, slug));
    if (!backroom || !stat || stat.size < LARGE) return false;
    const record = await glanceAtRecord(desk, to, slug);
    if (!record) return false;
    const quick = await quickLook(desk, to, slug, stat.mtimeMs);
    const said = new Map(quick?.rows.map((row) => [row.id, row]));
    const terms = termsOf(desk.glossary);
    const rows: Row[] = [];
    for (let at = 0; at < record.units.length; at += TURN) {
      for (const row of record.units.slice(at, at + TURN).flatMap((unit) => rowsOfUnit(unit, to, undefined, terms))) {
        const found = said.get(row.id);
        // Of a row with markup the report counts places in another text.
        rows.push(found?.etag === row.etag ? { ...row, findings: found.findings, answered: found.answered } : row);
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
    original = record.original;
    segments = new Map(segmentsOf(record).map((segment) => [segment.id, segment]));
    shown.showRows(rows);
    begin(new Promise<void>((resolve) => setTimeout(resolve, AHEAD)).then(read)).catch(() => {});
    return true;
  };

  const writeViews = (): Promise<void> => {
    clearTimeout(viewsDue);
    viewsDue = undefined;
    views = views
      .then(() =>
        backroom!.do({ kind: 'views', to, slug }, (part) => {
          if (part.kind !== 'whole' || part.record !== stamp) return;
          takeWhole(part, bitext!);
          show();
        }),
      )
      // Somebody else holds the record, or it cannot be read any more: the next run writes them.
      .catch((fault: unknown) => {
        if (!(fault instanceof TarjumanError)) throw fault;
      });
    return views;
  };

  const dataOf = (ids: readonly string[]): Uint8Array<ArrayBuffer> => {
    const head = {
      slug,
      to,
      from: bitext?.from ?? deskOf().settings.from,
      original: bitext?.original ?? original,
      version: shown.version,
      shape: shown.shape,
      findings: (findings?.article ?? []).map(({ severity, message, check }) => ({ severity, message, check })),
      checking: findings === undefined,
      behind,
    };
    return articleText(
      head,
      ids.map((id) => shown.text(id)),
      ids.length < shown.ids.length,
    );
  };
  /** The last answer: people open an article again, and nothing has changed. */
  let whole: { readonly of: readonly unknown[]; readonly text: Uint8Array<ArrayBuffer> } | undefined;

  if (!(await look())) await readNow();
  return {
    kept,
    text: () => {
      const of = [shown.version, findings, behind, bitext];
      if (!whole?.of.every((each, index) => each === of[index])) whole = { of, text: dataOf(shown.ids) };
      return whole.text;
    },
    beginning: () => dataOf(shown.ids.slice(0, BEGINNING)),
    since: (from, shaped) => shown.since(from, shaped),
    segment: async (id) => {
      if (!segments.has(id)) await reading;
      return segments.get(id);
    },
    row: (id) => shown.row(id),
    version: () => shown.version,
    shape: () => shown.shape,
    checking: () => findings === undefined,
    behind: () => behind,
    refresh,
    laid: () => laying,
    ready: async () => {
      await reading?.catch(() => {});
    },
    async take(now, written) {
      const before = bitext?.units ?? [];
      bitext = now;
      stamp = await recordStamp();
      if (unchecked) showChanged(before);
      else {
        findings = written.findings;
        show();
      }
      if (kept.views === 'now') return;
      clearTimeout(viewsDue);
      viewsDue = setTimeout(() => void writeViews(), VIEWS_AFTER);
      viewsDue.unref();
    },
    async settled() {
      if (viewsDue) void writeViews();
      await views;
    },
    line: () => bitext && findings && sumOf(bitext, findings.counts),
  };
}

/** `ArticleData` as JSON, in UTF-8. @param rows each as JSON. @param rest there are more */
function articleText(
  head: Omit<ArticleData, 'rows' | 'rest'>,
  rows: readonly string[],
  rest: boolean,
): Uint8Array<ArrayBuffer> {
  const known = JSON.stringify(rest ? { ...head, rest } : head).slice(0, -1);
  return new TextEncoder().encode(`${known},"rows":[${rows.join(',')}]}`);
}

/**
 * The beginning of a long article that nobody has opened yet, as `ArticleData`: read from the first lines of its record, before anything else of it is. Undefined
 * where it is not long, or not as the program writes it. Nothing is told as checked, and no version is: the whole is to be asked for next.
 */
export async function beginningOf(desk: Desk, to: string, slug: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stat = await desk.files.stat(recordPath(desk, to, slug));
  if (!stat || stat.size < LARGE) return undefined;
  const record = await glanceAtRecord(desk, to, slug, BEGINNING);
  if (!record) return undefined;
  const terms = termsOf(desk.glossary);
  const rows = record.units.flatMap((unit) => rowsOfUnit(unit, to, undefined, terms)).slice(0, BEGINNING);
  const { from, original } = record;
  const head = { slug, to, from, original, version: 0, shape: 0, findings: [], checking: true, behind: false };
  return articleText(
    head,
    rows.map((row) => JSON.stringify(row)),
    true,
  );
}
