import { type Approval, isMock, type Segment, segmentsOf } from '../core/bitext.ts';
import { assertIds, changeRecord, mapSegments } from './change-record.ts';
import type { Desk } from './desk.ts';

export interface ApproveResult {
  readonly slug: string;
  readonly to: string;
  /** Ids whose state was raised by this call. */
  readonly approved: readonly string[];
  /** Ids that stood approved already, by the same hand or as far as they go. */
  readonly already: readonly string[];
  readonly notTranslated: readonly string[];
  /** Approved though a check calls them wrong: a person outranks a machine, but is told. */
  readonly withErrors: readonly string[];
  /** Approved though they are the mock's words. */
  readonly mock: readonly string[];
  readonly segments: number;
  readonly open: number;
}

/**
 * Approves segments of one record, all or those named, with who and when. With `review.rounds: 2` a second person's approval makes a
 * reviewed segment final.
 * @throws TarjumanError USAGE for a slug or id that is not there; RECORD_MISMATCH where the source has changed since the record was made
 */
export async function approveSegments(
  desk: Desk,
  slug: string,
  to: string,
  ids: readonly string[],
  by: string,
): Promise<ApproveResult> {
  const { bitext, result, written } = await changeRecord(desk, slug, to, (laid) => {
    assertIds(laid, ids);
    const wanted = new Set(ids.length > 0 ? ids : segmentsOf(laid.bitext).map((segment) => segment.id));
    const approval: Approval = { by, at: desk.clock.now().toISOString() };
    const result = { approved: [] as string[], already: [] as string[], notTranslated: [] as string[] };
    const raise = (segment: Segment): Segment => {
      if (!wanted.has(segment.id)) return segment;
      if (segment.state === 'initial') {
        result.notTranslated.push(segment.id);
        return segment;
      }
      const raised = raiseState(segment, approval, desk.settings.review.rounds);
      (raised === segment ? result.already : result.approved).push(segment.id);
      return raised;
    };
    return { bitext: mapSegments(laid.bitext, raise), result };
  });
  const after = segmentsOf(bitext);
  const { segments } = written.findings;
  return {
    slug,
    to,
    ...result,
    withErrors: result.approved.filter((id) => segments.get(id)?.some((finding) => finding.severity === 'error')),
    mock: after.filter((segment) => result.approved.includes(segment.id) && isMock(segment)).map(({ id }) => id),
    segments: after.length,
    open: after.filter((segment) => segment.state === 'initial' || segment.state === 'translated').length,
  };
}

/**
 * The segment as approved: `reviewed`, or in a desk of two rounds `final` where another person has reviewed it. The same segment where this
 * approval changes nothing: nothing to approve, or it stands as far as this person can bring it.
 */
export function raiseState(segment: Segment, approval: Approval, rounds: 1 | 2): Segment {
  const next = nextState(segment, approval.by, rounds);
  if (!next || segment.state === 'initial') return segment;
  const { previous: _, offers: __, ...rest } = segment;
  return { ...rest, state: next, approval };
}

function nextState(segment: Segment, by: string, rounds: 1 | 2): 'reviewed' | 'final' | undefined {
  switch (segment.state) {
    case 'initial':
    case 'final':
      return undefined;
    case 'translated':
      return 'reviewed';
    case 'reviewed':
      // The second round is another person's; the first reader's own second look changes nothing.
      return rounds === 2 && segment.approval?.by !== by ? 'final' : undefined;
  }
}
