import type { Article } from '../core/article.ts';
import { type Bitext, isMock, isStale, type State, sameSource, segmentsOf } from '../core/bitext.ts';
import type { Severity } from '../core/finding.ts';
import { codePoints } from '../providers/contract.ts';
import { alignRecord } from './align-record.ts';
import { type CopiesStatus, copiesStatus } from './copies-status.ts';
import type { Desk } from './desk.ts';
import type { SourceFile } from './find-articles.ts';
import { findFindings } from './find-findings.ts';
import { type CopyNameFault, copyNameFault, nameFaults } from './name-faults.ts';
import { prepareRecord, type Recall } from './prepare-record.ts';
import { readRecord } from './record-file.ts';
import { countStates } from './report.ts';
import { NOTHING_TO_DO, type ToDo } from './status-cache.ts';

export interface RecordStatus {
  readonly slug: string;
  readonly to: string;
  /** none: never translated; behind: the source has changed since; orphan: the source is gone. */
  readonly record: 'none' | 'current' | 'behind' | 'orphan';
  readonly segments: number;
  readonly states: Readonly<Record<State, number>>;
  readonly stale: number;
  readonly mock: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly copies: CopiesStatus;
  /** Segments whose target does not have the names as the glossary says them now, and copies that went out so. */
  readonly names: {
    readonly segments: readonly string[];
    /** Those of them that people have approved: no run touches them. */
    readonly approved: readonly string[];
    readonly copies: CopyNameFault | null;
  };
  /** What the memory has for open segments: texts that a run would fill in, and near ones that it would offer. */
  readonly memory: { readonly fills: number; readonly near: number; readonly chars: number };
  /** What is left for engines then: each text once. */
  readonly toPay: { readonly segments: number; readonly chars: number };
}

/** What the status of a record needs besides the record. */
export interface StatusLook {
  readonly recall: Recall;
  /** A real engine would be asked: the mock's text is open as well. */
  readonly realEngine: boolean;
  /** Texts that were counted for another article of the same language are not paid for again; grows. */
  readonly counted: Set<string>;
}

const NO_LOOK: StatusLook = { recall: () => [], realEngine: false, counted: new Set() };

/** Where an article stands in one language. Reads only. */
export async function readStatus(
  desk: Desk,
  article: Article | undefined,
  slug: string,
  to: string,
  source?: SourceFile,
  look: StatusLook = { ...NO_LOOK, counted: new Set() },
): Promise<RecordStatus> {
  const record = await readRecord(desk, to, slug);
  // An orphan is not translated any more.
  const ahead = article ? toDo(desk, article, to, record?.bitext, look) : NOTHING_TO_DO;
  if (!record) {
    const segments = article?.units.reduce((count, unit) => count + unit.segments.length, 0) ?? 0;
    const states = { ...countStates([]), initial: segments };
    return {
      slug,
      to,
      record: 'none',
      segments,
      states,
      stale: 0,
      mock: 0,
      findings: { error: 0, warning: 0, info: 0 },
      copies: 'none',
      names: { segments: [], approved: [], copies: null },
      ...ahead,
    };
  }
  const laid = article ? alignRecord(article, to, record.bitext, desk.match).bitext : record.bitext;
  const segments = laid.units.flatMap((unit) => unit.segments);
  const findings = findFindings(desk, article, laid);
  const faults = nameFaults(desk, laid, findings);
  const copies = await copiesStatus(desk, slug, source, to);
  return {
    slug,
    to,
    record: !article ? 'orphan' : sameSource(laid, record.bitext) ? 'current' : 'behind',
    segments: segments.length,
    states: countStates(segments),
    stale: segments.filter(isStale).length,
    mock: segments.filter(isMock).length,
    findings: findings.counts,
    copies,
    names: {
      segments: faults.map(({ id }) => id),
      approved: faults.filter(({ approved }) => approved).map(({ id }) => id),
      copies: copies === 'none' ? null : ((await copyNameFault(desk, laid, faults, article)) ?? null),
    },
    ...ahead,
  };
}

/** What the next run would do: its own first step, asked without writing. */
function toDo(desk: Desk, article: Article, to: string, old: Bitext | undefined, look: StatusLook): ToDo {
  const { recall, realEngine, counted } = look;
  const options = { force: false, overwriteReviewed: false, realEngine };
  const { bitext, open, filled } = prepareRecord(desk, article, to, old, recall, options);
  const chars = segmentsOf(bitext)
    .filter(({ id }) => filled.has(id))
    .reduce((sum, { source }) => sum + codePoints(source), 0);
  const toPay = { segments: 0, chars: 0 };
  for (const { segment } of open) {
    const key = `${to} ${segment.hash}`;
    if (counted.has(key)) continue;
    counted.add(key);
    toPay.segments++;
    toPay.chars += codePoints(segment.source);
  }
  const near = open.filter(({ segment }) => (segment.offers?.length ?? 0) > 0).length;
  return { memory: { fills: filled.size, near, chars }, toPay };
}
