/**
 * A score of a whole set that follows from sums of counts over its sentences. That is what lets thousands of resampled sets be scored
 * without looking at the text again.
 */
export interface Metric {
  readonly id: 'bleu' | 'chrf2' | 'chrf2++';
  readonly name: string;
  /** How the figure was made, in the words of sacreBLEU, so that it can be compared with others. */
  readonly signature: string;
  /** Counts of one sentence; all of one length. */
  count(hypothesis: string, reference: string): number[];
  /** 0 to 100. @param sums the counts of all sentences, added up */
  score(sums: ArrayLike<number>): number;
}

/** How often each item occurs. */
export function tally(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** How many items both have, each counted as often as the one that has fewer. */
export function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [item, count] of a) sum += Math.min(count, b.get(item) ?? 0);
  return sum;
}

export function sumOf(rows: readonly (readonly number[])[]): number[] {
  const sums = rows[0]?.map(() => 0) ?? [];
  for (const row of rows) for (let at = 0; at < row.length; at++) sums[at]! += row[at]!;
  return sums;
}
