import { LEARNED_TABLES } from './learned-tables.ts';

/** What was learned to tell a name from a word (`learned-tables.ts`), in points to be added to those that were set by hand. */
export interface Learned {
  readonly bias: number;
  /** For each point of a piece of evidence, and for each of what speaks for the name beforehand: hand-set points are too sure of themselves. */
  readonly ofPoints: number;
  readonly ofPrior: number;
  /** For the commonest words of the language. */
  readonly ofCommonest: number;
  /** By table, and in it by key, in hundredths. */
  readonly tables: Readonly<Record<string, string>>;
}

export const LEARNED: Learned = LEARNED_TABLES;

const read = new Map<string, ReadonlyMap<string, number>>();

/** The weight of a key in a table; 0 where it has none. */
export function weightOf(table: string, key: string): number {
  return weightsOf(table).get(key) ?? 0;
}

/** The keys that have weights in a table. */
export function keysOf(table: string): string[] {
  return [...weightsOf(table).keys()];
}

/** A table is read when it is first asked. */
function weightsOf(table: string): ReadonlyMap<string, number> {
  let weights = read.get(table);
  if (weights === undefined) {
    weights = readTable(LEARNED.tables[table] ?? '');
    read.set(table, weights);
  }
  return weights;
}

function readTable(text: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const item of text.split(/\s+/)) {
    const at = item.lastIndexOf('=');
    if (at > 0) weights.set(item.slice(0, at), Number(item.slice(at + 1)) / 100);
  }
  return weights;
}
