export interface RatioBand {
  /** Target length by source length, in code points of text without outer space and marks. */
  readonly least: number;
  readonly most: number;
}

/**
 * [source length from which the row counts, least, most]. Measured on 997 human Arabic-English news pairs (bench/quality/checks.ts prints
 * the quantiles): of those of its length, less than one in three hundred lies outside each row; what is missing from a text that is long enough is found by its words (text-missing).
 */
const AR_EN: readonly (readonly [number, number, number])[] = [
  [150, 0.66, 1.65],
  [100, 0.64, 1.8],
  [60, 0.6, 1.95],
  [35, 0.55, 2.1],
  [15, 0.4, 2.8],
  [4, 0.2, 6],
];

/** Okapi's defaults (lib-verification, Parameters.java), widened. */
const ANY: readonly (readonly [number, number, number])[] = [
  [60, 0.4, 2.5],
  [20, 0.3, 3.5],
];

/** Scripts that say a word with one or two signs: no band for them. */
const DENSE = /^(?:zh|ja|ko|yue)\b/;

export function expectedRatio(length: number, from: string, to: string): RatioBand | undefined {
  if (DENSE.test(from) || DENSE.test(to)) return undefined;
  const table = /^ar\b/.test(from) && /^en\b/.test(to) ? AR_EN : ANY;
  const row = table.find(([least]) => length >= least);
  return row && { least: row[1], most: row[2] };
}

/** Code points, without outer white space, vowel marks and tatweel: vocalised text is no longer text. */
export function codePointsOf(text: string): number {
  const trimmed = text.trim();
  let count = 0;
  let high = false;
  for (let at = 0; at < trimmed.length; at++) {
    const unit = trimmed.charCodeAt(at);
    if (unit >= 0x0640 && isNoLetter(unit)) continue;
    if (!(high && isLow(unit))) count++;
    high = isHigh(unit);
  }
  return count;
}

/** Tatweel, vowel marks, and marks of direction. */
function isNoLetter(unit: number): boolean {
  if (unit <= 0x0670) return unit === 0x0640 || (unit >= 0x064b && unit <= 0x065f) || unit === 0x0670;
  return unit === 0x200e || unit === 0x200f || (unit >= 0x202a && unit <= 0x202e);
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
