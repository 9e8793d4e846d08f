import { type Bitext, isStale, type State, segmentsOf, targetOf } from '../core/bitext.ts';
import type { Severity } from '../core/finding.ts';
import { countStates } from '../pipeline/report.ts';

/** How an article stands, for the list. */
export interface ArticleSum {
  readonly headline: readonly { readonly source: string; readonly target: string }[];
  readonly segments: number;
  readonly states: Readonly<Record<State, number>>;
  readonly stale: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

export function sumOf(bitext: Bitext, findings: ArticleSum['findings']): ArticleSum {
  const segments = segmentsOf(bitext);
  return {
    headline: (bitext.units.find(({ role }) => role === 'headline')?.segments ?? []).map((segment) => ({
      source: segment.source,
      target: targetOf(segment) ?? '',
    })),
    segments: segments.length,
    states: countStates(segments),
    stale: segments.filter(isStale).length,
    findings,
  };
}
