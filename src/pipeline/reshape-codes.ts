import type { Article } from '../core/article.ts';
import { type Bitext, type Segment, segmentsOf, spansOf, targetCodesOf } from '../core/bitext.ts';
import { type CodePlace, codeKey, tidyPlaces } from '../core/inline-code.ts';
import { type SharedCodes, shareCodes } from '../formats/documents/share-codes.ts';

/** Segments in the place of others, and where the target of each stands in the old ones' targets, joined. */
export interface Exchange {
  readonly before: readonly Segment[];
  /** Where the target of each old segment begins in the joined text. */
  readonly beforeAt: readonly number[];
  readonly after: readonly Segment[];
  readonly afterAt: readonly number[];
}

/**
 * The new segments with the document's codes: of the source as the document has them there, of the target the same codes at their places. One that
 * stood in the other half's target goes to the edge next to it, one that stood between two segments to the joint. Nothing is lost.
 * @param now the record with the new segments in it
 */
export function carryCodes(article: Article | undefined, old: Bitext, now: Bitext, exchange: Exchange): Segment[] {
  const { before, beforeAt, after, afterAt } = exchange;
  const codes = article?.codes ?? [];
  if (codes.length === 0) return [...after];
  const earlier = sharedAt(old, before[0]!.id);
  const later = sharedAt(now, after[0]!.id);

  /** By index of the document's code: its place in the joined target. */
  const places = new Map<number, number>();
  for (const [index, segment] of before.entries()) {
    const inside = earlier.shared.inside[earlier.first + index]!;
    const byKey = new Map(inside.map(({ code, index }) => [codeKey(code), index]));
    for (const code of targetCodesOf(segment)) {
      const known = byKey.get(codeKey(code));
      if (known !== undefined && !places.has(known)) places.set(known, beforeAt[index]! + code.at);
    }
  }
  const joint = beforeAt[1] ?? 0;
  const lost = new Set(
    before.flatMap((_, index) => earlier.shared.inside[earlier.first + index]!.map(({ index }) => index)),
  );
  return after.map((segment, index): Segment => {
    const inside = later.shared.inside[later.first + index]!;
    const { codes: _, ...rest } = segment;
    const base = { ...rest, ...(inside.length > 0 ? { codes: inside.map(({ code }) => code) } : {}) } as Segment;
    if (base.state === 'initial') return base;
    const { target } = base;
    const put = inside.flatMap(({ code, index: which }): CodePlace[] => {
      // What was not in the target before is not there now: the check says so.
      if (!places.has(which) && lost.has(which)) return [];
      const at = (places.get(which) ?? joint) - afterAt[index]!;
      return [{ at: Math.max(0, Math.min(target.length, at)), id: code.id, kind: code.kind }];
    });
    return put.length === 0 ? base : { ...base, targetCodes: tidyPlaces(put, target.length) };
  });

  function sharedAt(bitext: Bitext, id: string): { readonly shared: SharedCodes; readonly first: number } {
    const first = segmentsOf(bitext).findIndex((segment) => segment.id === id);
    return { shared: shareCodes(codes, spansOf(bitext)), first };
  }
}
