import type { Article } from '../core/article.ts';
import { type Bitext, type Segment, segmentsOf, targetCodesOf, targetOf } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { sha256 } from '../core/hash.ts';
import { placesKey } from '../core/inline-code.ts';
import { changeRecord, type LaidRecord, mapSegments } from './change-record.ts';
import type { Desk } from './desk.ts';
import type { KeptRecord } from './kept-record.ts';
import type { Reshaped } from './reshape-segments.ts';
import type { WrittenRecord } from './write-record.ts';

/** What somebody has seen of a segment: both texts, its state and who approved it. Another edit of any of them makes another one. */
export function segmentEtag(segment: Segment): string {
  const approval = segment.state === 'reviewed' || segment.state === 'final' ? segment.approval : undefined;
  const codes = targetCodesOf(segment);
  const markup = codes.length > 0 || segment.codes ? [placesKey(segment.codes), placesKey(codes)] : [];
  const seen = [
    segment.source,
    targetOf(segment) ?? null,
    segment.state,
    approval?.by ?? '',
    approval?.at ?? '',
    ...markup,
  ];
  return sha256(JSON.stringify(seen)).slice(0, 24);
}

/** One person's change to one segment, made in the belief that it stands as `etag` says. */
export interface SegmentEdit {
  readonly id: string;
  readonly etag: string;
  readonly change: (segment: Segment) => Segment;
}

/** One person's change to the borders of neighbouring segments, made in the belief that they stand as `seen` says. */
export interface BorderEdit {
  readonly seen: readonly { readonly id: string; readonly etag: string }[];
  /** Undefined where they stand otherwise after all. */
  readonly reshape: (bitext: Bitext, article: Article | undefined) => Reshaped | undefined;
}

export type RecordEdit = SegmentEdit | BorderEdit;

export interface EditedSegments {
  readonly bitext: Bitext;
  readonly written: WrittenRecord;
  readonly outcomes: readonly EditOutcome[];
}

/** The segments before and after; or that somebody else was there first, or that it cannot be done, and nothing is changed. */
export type EditOutcome =
  | { readonly done: true; readonly before: readonly Segment[]; readonly after: readonly Segment[] }
  | { readonly done: false; readonly why?: TarjumanError };

/**
 * Changes segments of one record, each only if it still stands as its editor saw it. Edits of one call see one another's results.
 * @param kept see {@link changeRecord}
 * @throws TarjumanError as {@link changeRecord}; nothing is written then
 */
export async function editSegments(
  desk: Desk,
  slug: string,
  to: string,
  edits: readonly RecordEdit[],
  kept?: KeptRecord,
): Promise<EditedSegments> {
  const change = (laid: LaidRecord) => applyEdits(laid.bitext, edits, laid.article);
  const { bitext, result, written } = await changeRecord(desk, slug, to, change, kept);
  return { bitext, written, outcomes: result };
}

/** Pure. Units that no edit touches stay the very same objects. */
export function applyEdits(
  bitext: Bitext,
  edits: readonly RecordEdit[],
  article?: Article,
): { readonly bitext: Bitext; readonly result: readonly EditOutcome[] } {
  let now = bitext;
  let byId = new Map(segmentsOf(now).map((segment) => [segment.id, segment]));
  const changed = new Map<string, Segment>();
  const settle = (): void => {
    if (changed.size === 0) return;
    now = mapSegments(now, (segment) => changed.get(segment.id) ?? segment);
    changed.clear();
  };
  const stands = ({ id, etag }: { readonly id: string; readonly etag: string }): boolean => {
    const segment = byId.get(id);
    return segment !== undefined && segmentEtag(segment) === etag;
  };
  const apply = (edit: RecordEdit): EditOutcome => {
    if ('change' in edit) {
      if (!stands(edit)) return { done: false };
      const before = byId.get(edit.id)!;
      const after = edit.change(before);
      byId.set(edit.id, after);
      changed.set(edit.id, after);
      return { done: true, before: [before], after: [after] };
    }
    if (!edit.seen.every(stands)) return { done: false };
    settle();
    const reshaped = edit.reshape(now, article);
    if (!reshaped) return { done: false };
    now = reshaped.bitext;
    byId = new Map(segmentsOf(now).map((segment) => [segment.id, segment]));
    return { done: true, before: reshaped.before, after: reshaped.after };
  };
  const result = edits.map((edit): EditOutcome => {
    try {
      return apply(edit);
    } catch (fault) {
      if (!(fault instanceof TarjumanError)) throw fault;
      return { done: false, why: fault };
    }
  });
  settle();
  return { bitext: now, result };
}
