import { allMatches } from '../core/all-matches.ts';
import type { Span } from '../core/article.ts';

/** One place where a value of a table is named. */
export interface TableHit extends Span {
  readonly value: number;
}

/** Folds what Arabic spelling leaves open, unit for unit, so that offsets stay. */
function foldInPlace(text: string): string {
  return text
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064a')
    .replace(/\u0629/g, '\u0647');
}

const MARK = /[\u0640\u064b-\u065f\u0670]/;

/** Marks and tatweel may stand behind every letter: دولاراً. */
function withMarks(row: string): string {
  return row.replace(/[\u0621-\u064a]/g, '$&[\u0640\u064b-\u065f\u0670]*');
}

/** By table, then by what may be glued, by flags, and for texts with and without marks. */
const compiled = new WeakMap<readonly string[], Map<string, RegExp>>();

/** Where the words of a table stand: row number and place, left to right. `glued` is a pattern of what may stand in front within the word. */
export function findByTable(text: string, rows: readonly string[], glued: string, flags = 'gu'): TableHit[] {
  const marked = MARK.test(text);
  const key = `${glued}\n${flags}${marked}`;
  const ofTable = compiled.get(rows) ?? new Map<string, RegExp>();
  compiled.set(rows, ofTable);
  let pattern = ofTable.get(key);
  if (!pattern) {
    const groups = rows.map((row) => `(${marked ? withMarks(foldInPlace(row)) : foldInPlace(row)})`).join('|');
    pattern = new RegExp(`(?<![\\p{L}\\p{M}])${glued}(?:${groups})(?![\\p{L}\\p{M}])`, flags);
    ofTable.set(key, pattern);
  }
  const hits: TableHit[] = [];
  for (const match of allMatches(foldInPlace(text), pattern)) {
    const value = match.slice(1).findIndex((group) => group !== undefined);
    hits.push({
      value,
      start: match.index + match[0].length - match[value + 1]!.length,
      end: match.index + match[0].length,
    });
  }
  return hits;
}

/**
 * Values that changed between two sides: one stands in the source alone and another in the target alone. A value that is only missing,
 * or only added, is no change: translations leave out and add such words freely.
 */
export function findChanged(
  source: readonly TableHit[],
  target: readonly TableHit[],
  same: (a: number, b: number) => boolean = (a, b) => a === b,
): { source: TableHit; target: TableHit }[] {
  const lost = source.filter((hit) => !target.some((other) => same(hit.value, other.value)));
  const gained = target.filter((hit) => !source.some((other) => same(other.value, hit.value)));
  const changed: { source: TableHit; target: TableHit }[] = [];
  for (let index = 0; index < Math.min(lost.length, gained.length); index++)
    changed.push({ source: lost[index]!, target: gained[index]! });
  return changed;
}
