import { type Bitext, type Segment, segmentsOf, targetOf } from '../core/bitext.ts';
import { sha256 } from '../core/hash.ts';
import { changeRecord, mapSegments } from './change-record.ts';
import type { Desk } from './desk.ts';
import type { WrittenRecord } from './write-record.ts';

/** What somebody has seen of a segment: both texts, its state and who approved it. Another edit of any of them makes another one. */
export function segmentEtag(segment: Segment): string {
  const approval = segment.state === 'reviewed' || segment.state === 'final' ? segment.approval : undefined;
  const seen = [segment.source, targetOf(segment) ?? null, segment.state, approval?.by ?? '', approval?.at ?? ''];
  return sha256(JSON.stringify(seen)).slice(0, 24);
}

/** One person's change to one segment, made in the belief that it stands as `etag` says. */
export interface SegmentEdit {
  readonly id: string;
  readonly etag: string;
  readonly change: (segment: Segment) => Segment;
}

export interface EditedSegments {
  readonly bitext: Bitext;
  readonly written: WrittenRecord;
  /** For each edit, in order: the segment before and after; or how it stands where somebody else was there first, and nothing is changed. */
  readonly outcomes: readonly EditOutcome[];
}

export type EditOutcome =
  | { readonly done: true; readonly before: Segment; readonly after: Segment }
  | { readonly done: false; readonly now: Segment | undefined };

/**
 * Changes segments of one record, each only if it still stands as its editor saw it. Edits of one call see one another's results.
 * @throws TarjumanError as {@link changeRecord}; nothing is written then
 */
export async function editSegments(
  desk: Desk,
  slug: string,
  to: string,
  edits: readonly SegmentEdit[],
): Promise<EditedSegments> {
  const { bitext, result, written } = await changeRecord(desk, slug, to, (laid) => {
    const now = new Map(segmentsOf(laid.bitext).map((segment) => [segment.id, segment]));
    const outcomes = edits.map(({ id, etag, change }): EditOutcome => {
      const before = now.get(id);
      if (!before || segmentEtag(before) !== etag) return { done: false, now: before };
      const after = change(before);
      now.set(id, after);
      return { done: true, before, after };
    });
    return { bitext: mapSegments(laid.bitext, (segment) => now.get(segment.id) ?? segment), result: outcomes };
  });
  return { bitext, written, outcomes: result };
}
