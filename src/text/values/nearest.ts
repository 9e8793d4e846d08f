import type { Span } from '../../core/article.ts';

/** Index of the first span that begins at `place` or behind it; the length where none does. `spans` are in order and disjoint. */
export function indexFrom(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first span that begins at `place` or behind it. */
export function firstFrom<T extends Span>(spans: readonly T[], place: number): T | undefined {
  return spans[indexFrom(spans, place)];
}

/** The last span that begins in front of `place`. */
export function lastBefore<T extends Span>(spans: readonly T[], place: number): T | undefined {
  return spans[indexFrom(spans, place) - 1];
}
