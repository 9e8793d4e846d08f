import type { Span } from '../../core/article.ts';

/** Which half of the day is named. Noon belongs to `pm`, midnight to `am`. */
export type DayHalf = 'am' | 'pm';

/** A time of day. */
export interface TimeValue extends Span {
  /** As it stands: 1..12 where `half` is named or nothing is, 0..24 otherwise. */
  readonly hour: number;
  /** 0..59. */
  readonly minute: number;
  readonly half?: DayHalf;
  /** Where the half is named. */
  readonly halfPlace?: Span;
  /** Of `ZONES` where one is named. */
  readonly zone?: string;
  readonly zonePlace?: Span;
}
