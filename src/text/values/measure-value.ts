import type { Span } from '../../core/article.ts';
import type { NumberValue } from './number-value.ts';
import type { Unit } from './units.ts';

/** An amount: a number with its unit, currency or percent sign. "Pounds" are money and weight, so that there may be several units. */
export interface MeasureValue extends Span {
  /** What it may be worth in `units`: the ways to read the number. */
  readonly values: readonly number[];
  readonly units: readonly Unit[];
  /** Of the number without the unit; none where a dual says it (ساعتين). */
  readonly number?: NumberValue;
  /** Of the unit: word, sign or code. */
  readonly unit: Span;
}

/** The values of a number that are one number each. */
export function singleValues({ readings, value }: NumberValue): readonly number[] {
  const single = readings.filter((reading) => reading.length === 1).map((reading) => reading[0]!);
  return single.length > 0 ? single : [value];
}
