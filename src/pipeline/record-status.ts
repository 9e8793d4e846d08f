import type { Article } from '../core/article.ts';
import { isMock, isStale, type State, sameSource } from '../core/bitext.ts';
import type { Severity } from '../core/finding.ts';
import { alignRecord } from './align-record.ts';
import { type CopiesStatus, copiesStatus } from './copies-status.ts';
import type { Desk } from './desk.ts';
import type { SourceFile } from './find-articles.ts';
import { findFindings } from './find-findings.ts';
import { readRecord } from './record-file.ts';
import { countStates } from './report.ts';

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
}

/** Where an article stands in one language. Reads only. */
export async function readStatus(
  desk: Desk,
  article: Article | undefined,
  slug: string,
  to: string,
  source?: SourceFile,
): Promise<RecordStatus> {
  const record = await readRecord(desk, to, slug);
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
    };
  }
  const laid = article ? alignRecord(article, to, record.bitext, desk.match).bitext : record.bitext;
  const segments = laid.units.flatMap((unit) => unit.segments);
  return {
    slug,
    to,
    record: !article ? 'orphan' : sameSource(laid, record.bitext) ? 'current' : 'behind',
    segments: segments.length,
    states: countStates(segments),
    stale: segments.filter(isStale).length,
    mock: segments.filter(isMock).length,
    findings: findFindings(desk, article, laid).counts,
    copies: await copiesStatus(desk, slug, source, to),
  };
}
