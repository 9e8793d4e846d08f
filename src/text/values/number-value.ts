import type { Span } from '../../core/article.ts';

/**
 * How a number was written. `digits`: 7,900 or ٧٫٩ ألف (digits with a scale word count as digits);
 * `words`: seven thousand, سبعة آلاف.
 */
export type NumberForm = 'digits' | 'words';

/**
 * `cardinal`: how many. `ordinal`: third, 3rd, الثالث. `fraction`: half, ثلث (a mixed number is a cardinal). `percent`: the figure in
 * front of a percent sign or word. `time`: 9:30. `year-span`: a decade, 1990s, التسعينيات (value: its first year, or its
 * last two digits where no century is named).
 */
export type NumberKind = 'cardinal' | 'ordinal' | 'fraction' | 'percent' | 'time' | 'year-span';

/** A number in a text, by value. */
export interface NumberValue extends Span {
  /** The likeliest value. */
  readonly value: number;
  readonly kind: NumberKind;
  readonly form: NumberForm;
  /**
   * Every way to understand it, the likeliest first; each is the list of values that would have to stand on the other side.
   * 7.900 is [[7.9], [7900]]; "3 million and 200 thousand" is [[3200000], [3000000, 200000]]; 9:30 is [[9, 30], [21, 30], …].
   */
  readonly readings: readonly (readonly number[])[];
  /** What its scale word multiplies by, where it has one. */
  readonly scale?: number;
  /** Letters are glued to the digits (F-16, COP28, 4G): a code more than a count. */
  readonly code?: true;
}

/** A product without binary dust: 8.2 million is 8200000, not 8199999.999999999. Exact to 15 significant digits. */
export function exact(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e15 && value !== 0) return value;
  return Number(value.toPrecision(15));
}
