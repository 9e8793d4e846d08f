import type { Bitext, Segment } from '../core/bitext.ts';
import { isApproved, isMock, isStale, segmentsOf, targetOf } from '../core/bitext.ts';

/** Why an article stays in the house. `segments` are ids in the order of the article; never empty. */
export type Reason =
  | { readonly code: 'no-segments' | 'source-changed' }
  | {
      /** untranslated: no target. stale: the source changed since. unreviewed: nobody has approved it. mock: unapproved text of the mock engine. errors: a check calls it wrong, and nobody has answered. */
      readonly code: 'untranslated' | 'stale' | 'unreviewed' | 'mock' | 'errors';
      readonly segments: readonly string[];
    }
  | {
      readonly code: 'embargo';
      /** ISO 8601 in UTC. */
      readonly until: string;
    };

export interface GateOptions {
  /** The record was made from the source as it lies there now. */
  readonly sourceCurrent: boolean;
  /** Lets text out that nobody has approved, text of an earlier source, open errors, and text under embargo; the copies are marked. */
  readonly allowUnreviewed?: boolean;
  /** Lets approved text out under embargo; the copies are marked. */
  readonly allowEmbargoed?: boolean;
  /** 2: a second person has to approve every segment (state `final`). Default 1. */
  readonly rounds?: 1 | 2;
  /** Ids of segments with findings of severity error that nobody has answered. */
  readonly errors?: readonly string[];
  /** When the article may go out, and what time it is; both ISO 8601 in UTC. */
  readonly embargo?: { readonly until: string; readonly now: string };
}

/** What went through, and what its copies have to say about it. */
export interface GatePass {
  readonly pass: true;
  /** Every segment is approved for this version of the source, and no error is open. */
  readonly reviewed: boolean;
  readonly sourceCurrent: boolean;
  /** Segments that nobody has approved (or, with two rounds, only one person). */
  readonly unreviewed: readonly string[];
  /** Segments whose approved text is the mock engine's. */
  readonly mock: readonly string[];
  /** Segments that a check calls wrong, and that went out all the same. */
  readonly errors: readonly string[];
}

export type GateAnswer = GatePass | { readonly pass: false; readonly reasons: readonly Reason[] };

function ids(segments: readonly Segment[]): string[] {
  return segments.map(({ id }) => id);
}

/**
 * Whether copies of an article may go out. Without `allowUnreviewed` every segment must be approved for this version of
 * the source, no error may be open and no embargo may hold. With it, such text passes marked; a segment without text, a stale one and
 * unapproved text of the mock engine never pass.
 */
export function gate(bitext: Bitext, options: GateOptions): GateAnswer {
  const { sourceCurrent, allowUnreviewed = false, allowEmbargoed = false, rounds = 1, embargo } = options;
  const segments = segmentsOf(bitext);
  if (segments.length === 0) return { pass: false, reasons: [{ code: 'no-segments' }] };
  const approved = (segment: Segment) => (rounds === 2 ? segment.state === 'final' : isApproved(segment));

  const stale = segments.filter(isStale);
  const untranslated = segments.filter((segment) => !isStale(segment) && (targetOf(segment) ?? '').trim() === '');
  const out = new Set([...stale, ...untranslated]);
  const mock = segments.filter((segment) => !out.has(segment) && isMock(segment));
  const rawMock = mock.filter((segment) => !isApproved(segment));
  const unreviewed = segments.filter((segment) => !out.has(segment) && !approved(segment));
  const faulty = new Set(options.errors);
  const errors = segments.filter((segment) => !out.has(segment) && faulty.has(segment.id));

  const reasons: Reason[] = [];
  if (!sourceCurrent && !allowUnreviewed) reasons.push({ code: 'source-changed' });
  if (stale.length > 0) reasons.push({ code: 'stale', segments: ids(stale) });
  if (untranslated.length > 0) reasons.push({ code: 'untranslated', segments: ids(untranslated) });
  if (rawMock.length > 0) reasons.push({ code: 'mock', segments: ids(rawMock) });
  const waiting = unreviewed.filter((segment) => !rawMock.includes(segment));
  if (waiting.length > 0 && !allowUnreviewed) reasons.push({ code: 'unreviewed', segments: ids(waiting) });
  if (errors.length > 0 && !allowUnreviewed) reasons.push({ code: 'errors', segments: ids(errors) });
  if (embargo && Date.parse(embargo.now) < Date.parse(embargo.until) && !allowUnreviewed && !allowEmbargoed)
    reasons.push({ code: 'embargo', until: embargo.until });
  if (reasons.length > 0) return { pass: false, reasons };
  return {
    pass: true,
    reviewed: unreviewed.length === 0 && sourceCurrent && errors.length === 0,
    sourceCurrent,
    unreviewed: ids(unreviewed),
    mock: ids(mock),
    errors: ids(errors),
  };
}
