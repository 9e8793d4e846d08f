import type { Dateline } from '../core/article.ts';
import {
  type Bitext,
  isMock,
  isStale,
  type Offer,
  type Origin,
  type Segment,
  STATES,
  type State,
  targetOf,
} from '../core/bitext.ts';
import type { Finding, Severity } from '../core/finding.ts';
import { inParts, joinParts } from '../formats/parts.ts';
import type { AnsweredFinding, RecordFindings } from './find-findings.ts';
import type { NameJudged } from './kept-findings.ts';

/** `report.json`: what the record says, and why. The figures of a run are not in it: same record, same bytes. */
export interface Report {
  readonly slug: string;
  readonly original: string;
  readonly from: string;
  readonly to: string;
  readonly dateline?: Dateline;
  readonly segments: number;
  readonly states: Readonly<Record<State, number>>;
  readonly stale: number;
  readonly mock: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Characters billed by engines for the text that stands in the record. */
  readonly billed: number;
  readonly totals: ReportTotals;
  readonly article: readonly Finding[];
  readonly items: readonly ReportItem[];
}

/** Whence the text that stands in the record came, and what it cost. */
export interface ReportTotals {
  /** Segments by origin; engines by their id. */
  readonly memory: number;
  readonly person: number;
  readonly engines: Readonly<Record<string, number>>;
  readonly open: number;
  /** US dollars, as far as a price was known. */
  readonly cost: number;
  /** Requests that the segments took part in. */
  readonly attempts: number;
  /** Segments that another engine than the preferred one gave. */
  readonly fallbacks: number;
}

export interface ReportItem {
  readonly id: string;
  readonly role: string;
  readonly state: State;
  readonly stale?: true;
  readonly hash: string;
  readonly origin?: Origin;
  readonly approval?: { readonly by: string; readonly at: string };
  /** Why it has no target. */
  readonly open?: { readonly code: string; readonly provider?: string; readonly message: string };
  /** What the memory has that is near it; absent once a person has approved. */
  readonly offers?: readonly Offer[];
  readonly names: readonly ReportName[];
  readonly findings: readonly Finding[];
  /** What a person has answered, and why. */
  readonly dismissed?: readonly AnsweredFinding[];
}

export interface ReportName {
  readonly term: string;
  readonly kind: 'name' | 'derived';
  readonly start: number;
  readonly end: number;
  readonly how: readonly string[];
  /** Whether the target carries it; absent where there is no target. */
  readonly honoured?: boolean;
}

export function makeReport(bitext: Bitext, dateline: Dateline | undefined, findings: RecordFindings): Report {
  return { ...summaryOf(bitext, dateline, findings), items: [...itemsOf(bitext, findings)] };
}

/** A report without what it says of each segment. */
export type ReportSummary = Omit<Report, 'items'>;

export function summaryOf(bitext: Bitext, dateline: Dateline | undefined, findings: RecordFindings): ReportSummary {
  const flat = bitext.units.flatMap((unit) => unit.segments);
  return {
    slug: bitext.slug,
    original: bitext.original,
    from: bitext.from,
    to: bitext.to,
    ...(dateline ? { dateline } : {}),
    segments: flat.length,
    states: countStates(flat),
    stale: flat.filter(isStale).length,
    mock: flat.filter(isMock).length,
    findings: findings.counts,
    billed: flat.reduce((sum, segment) => sum + billedOf(segment), 0),
    totals: totalsOf(flat),
    article: findings.article,
  };
}

/** Made as they are asked for: of an article of any length one stands in memory. */
export function* itemsOf({ units }: Pick<Bitext, 'units'>, findings: RecordFindings): Generator<ReportItem> {
  for (const { role, segments } of units) for (const segment of segments) yield itemOf(role, segment, findings);
}

export function countStates(segments: readonly Segment[]): Record<State, number> {
  const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
  for (const segment of segments) counts[segment.state]++;
  return counts;
}

function totalsOf(segments: readonly Segment[]): ReportTotals {
  const engines: Record<string, number> = {};
  const total = { memory: 0, person: 0, open: 0, cost: 0, attempts: 0, fallbacks: 0 };
  for (const segment of segments) {
    if (segment.state === 'initial') {
      total.open++;
      continue;
    }
    const { origin } = segment;
    if (origin.kind !== 'engine') {
      total[origin.kind]++;
      continue;
    }
    engines[origin.provider] = (engines[origin.provider] ?? 0) + 1;
    total.cost += origin.cost ?? 0;
    total.attempts += origin.attempts ?? 0;
    if (origin.after) total.fallbacks++;
  }
  const { memory, person, open, cost, attempts, fallbacks } = total;
  return { memory, person, engines, open, cost: Number(cost.toFixed(8)), attempts, fallbacks };
}

function billedOf(segment: Segment): number {
  return segment.state !== 'initial' && segment.origin.kind === 'engine' ? (segment.origin.billed ?? 0) : 0;
}

function itemOf(role: string, segment: Segment, findings: RecordFindings): ReportItem {
  const hasTarget = targetOf(segment) !== undefined;
  const verdicts = findings.verdicts.get(segment.id) ?? [];
  const answered = findings.dismissed.get(segment.id);
  return {
    id: segment.id,
    role,
    state: segment.state,
    ...(isStale(segment) ? { stale: true as const } : {}),
    hash: segment.hash,
    ...(segment.state === 'initial' ? {} : { origin: segment.origin }),
    ...('approval' in segment && segment.approval ? { approval: segment.approval } : {}),
    ...(segment.state === 'initial' && segment.open ? { open: segment.open } : {}),
    ...(segment.offers ? { offers: segment.offers } : {}),
    names: segment.mentions.map(({ term, kind, start, end, how }) => ({
      term,
      kind,
      start,
      end,
      how,
      ...(hasTarget ? honouredIn(verdicts, term, kind) : {}),
    })),
    findings: findings.segments.get(segment.id) ?? [],
    ...(answered ? { dismissed: answered } : {}),
  };
}

/** A name without a translation into the target's language has no verdict. */
function honouredIn(verdicts: readonly NameJudged[], term: string, kind: string): { honoured?: boolean } {
  const verdict = verdicts.find((one) => one.term === term && one.kind === kind);
  return verdict ? { honoured: verdict.verdict === 'honoured' } : {};
}

export function reportText({ items, ...summary }: Report): string {
  return joinParts(reportParts(summary, items));
}

/** {@link reportText} in parts, for articles of any length: what JSON says of the report, item by item. */
export function reportParts(summary: ReportSummary, items: Iterable<ReportItem>): Iterable<string> {
  return inParts(piecesOf(summary, items));
}

const [LIST_BEGINS, LIST_ENDS] = ['{\n  "items": ['.length, '\n  ]\n}'.length];

function* piecesOf(summary: ReportSummary, items: Iterable<ReportItem>): Generator<string> {
  const end = ']\n}';
  yield JSON.stringify({ ...summary, items: [] }, null, 2).slice(0, -end.length);
  let before = '';
  for (const item of items) {
    // In a list in an object it stands as far to the right as it has to.
    yield before + JSON.stringify({ items: [item] }, null, 2).slice(LIST_BEGINS, -LIST_ENDS);
    before = ',';
  }
  yield `${before === '' ? '' : '\n  '}${end}\n`;
}
