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
import type { NameVerdict } from '../glossary/verify-names.ts';
import type { AnsweredFinding, RecordFindings } from './find-findings.ts';

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
  readonly article: readonly Finding[];
  readonly items: readonly ReportItem[];
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
    billed: flat.reduce((sum, { ...segment }) => sum + billedOf(segment), 0),
    article: findings.article,
    items: bitext.units.flatMap((unit) => unit.segments.map((segment) => itemOf(unit.role, segment, findings))),
  };
}

export function countStates(segments: readonly Segment[]): Record<State, number> {
  const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
  for (const segment of segments) counts[segment.state]++;
  return counts;
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
function honouredIn(verdicts: readonly NameVerdict[], term: string, kind: string): { honoured?: boolean } {
  const verdict = verdicts.find((one) => one.term === term && one.kind === kind);
  return verdict ? { honoured: verdict.verdict === 'honoured' } : {};
}

export function reportText(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
