import { appendFileSync } from 'node:fs';

/** One line of the table that `npm run bench` prints: what this project does, beside others in the same run. */
export interface BenchRow {
  readonly step: string;
  /** What this project reaches, with its unit: `6.2 M characters/s`. */
  readonly ours: string;
  readonly ratios: readonly BenchRatio[];
}

export interface BenchRatio {
  /** What it is compared with: a peer, a limit, a plain reading of the same thing. */
  readonly to: string;
  readonly ratio: number;
  /** The mark it is meant to reach. */
  readonly least?: number;
  /** The mark it is meant to stay under. */
  readonly most?: number;
}

/** Adds a row to the table of the whole run; a bench that is run by itself has printed all there is. */
export function tell(row: BenchRow): void {
  const file = process.env['BENCH_ROWS'];
  if (file) appendFileSync(file, `${JSON.stringify(row)}\n`);
}

/** Whether a ratio is on the right side of its mark; undefined where it has none. */
export function isReached({ ratio, least, most }: BenchRatio): boolean | undefined {
  if (least === undefined && most === undefined) return undefined;
  return ratio >= (least ?? Number.NEGATIVE_INFINITY) && ratio <= (most ?? Number.POSITIVE_INFINITY);
}
