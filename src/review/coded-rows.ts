import type { Span } from '../core/article.ts';
import { type Segment, targetCodesOf, targetOf } from '../core/bitext.ts';
import { type CodePlace, codeKey, crossedIn, faultsOfCodes, isFaulty, tidyPlaces } from '../core/inline-code.ts';
import { readTagged, writeTagged } from '../core/tagged-text.ts';
import { placeCodes } from '../pipeline/place-codes.ts';

/*
 * Segments with the document's markup, as the page has them: the translation is one string with tags in it (`<1>…</1>`, `<2/>`), and all
 * places count in that string. Segments without markup are plain, whatever their text looks like.
 */

export function isCoded(segment: Segment): boolean {
  return segment.codes !== undefined || targetCodesOf(segment).length > 0;
}

/** A target as a text field shows it. */
export function shownTarget(
  segment: Segment,
  target = targetOf(segment) ?? '',
  codes = targetCodesOf(segment),
): string {
  return isCoded(segment) ? writeTagged({ text: target, codes }) : target;
}

/** What somebody typed in that field. */
export function typedTarget(
  segment: Segment,
  typed: string,
): { readonly text: string; readonly codes?: readonly CodePlace[] } {
  return isCoded(segment) ? readTagged(typed) : { text: typed };
}

/** A place of the target in the string with tags. */
export function shownSpan<S extends Span>(segment: Segment, span: S): S {
  if (!isCoded(segment)) return span;
  const text = targetOf(segment) ?? '';
  const codes = targetCodesOf(segment);
  const until = (at: number, before: (code: CodePlace) => boolean): number =>
    writeTagged({ text: text.slice(0, at), codes: codes.filter(before) }).length;
  const start = until(span.start, ({ at }) => at <= span.start);
  return {
    ...span,
    start,
    end: Math.max(
      start,
      until(span.end, ({ at }) => at < span.end),
    ),
  };
}

/** The target with all its source's markup, each piece once: what stands where it may stays, what is lost goes where it most likely belongs. */
export function withMarkup(segment: Segment, to: string): string | undefined {
  const target = targetOf(segment);
  if (target === undefined || !segment.codes) return undefined;
  const now = targetCodesOf(segment);
  if (!isFaulty(faultsOfCodes(segment.codes, now))) return undefined;
  const known = new Set(segment.codes.map(codeKey));
  const there = now.filter((code) => known.has(codeKey(code)));
  const seen = new Set(there.map(codeKey));
  const placed = placeCodes(segment, target, to);
  const both = tidyPlaces([...there, ...placed.filter((code) => !seen.has(codeKey(code)))], target.length);
  return writeTagged({ text: target, codes: crossedIn(both).length > 0 ? placed : both });
}
