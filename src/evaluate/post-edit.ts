import { chrf } from './chrf.ts';
import { sumOf } from './metric.ts';
import { tokenize13a } from './tokenize-13a.ts';

/** One sentence that a person approved, beside what stood there before people touched it. */
export interface EditedPair {
  /** `google general/nmt`, `memory` …: whose draft it was. */
  readonly system: string;
  readonly draft: string;
  readonly approved: string;
}

/** What people changed in the drafts of one system. */
export interface PostEdit {
  readonly system: string;
  readonly segments: number;
  /** Approved without a change. */
  readonly untouched: number;
  readonly words: number;
  /** Words that were put in, taken out or replaced, of a hundred approved ones. Moves count as both. */
  readonly editsPer100: number;
  /** chrF2 of the drafts against what was approved, 0 to 100. */
  readonly chrf2: number;
}

/**
 * Post-edit effort per system, as HTER without shifts (Snover et al. 2006): word edits from the draft to what was approved, over the
 * approved words, tokens by 13a. Systems with most segments first.
 */
export function postEdits(pairs: Iterable<EditedPair>): PostEdit[] {
  const bySystem = new Map<string, EditedPair[]>();
  for (const pair of pairs) {
    const list = bySystem.get(pair.system);
    if (list) list.push(pair);
    else bySystem.set(pair.system, [pair]);
  }
  return [...bySystem]
    .map(([system, list]): PostEdit => {
      let words = 0;
      let edits = 0;
      for (const { draft, approved } of list) {
        const after = tokenize13a(approved);
        words += after.length;
        if (draft !== approved) edits += wordEdits(tokenize13a(draft), after);
      }
      return {
        system,
        segments: list.length,
        untouched: list.filter(({ draft, approved }) => draft === approved).length,
        words,
        editsPer100: words === 0 ? 0 : (100 * edits) / words,
        chrf2: chrf.score(sumOf(list.map(({ draft, approved }) => chrf.count(draft, approved)))),
      };
    })
    .sort((a, b) => b.segments - a.segments || (a.system < b.system ? -1 : 1));
}

/** Levenshtein (1966) over words, in two rows. */
export function wordEdits(from: readonly string[], to: readonly string[]): number {
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++)
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)));
    above = row;
  }
  return above[to.length]!;
}
