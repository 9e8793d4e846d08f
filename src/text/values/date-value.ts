import type { Span } from '../../core/article.ts';
import type { Calendar } from '../ar/months.ts';

/** A part of a date and where it stands. */
export interface DatePart extends Span {
  readonly value: number;
}

/** A date as far as it is said: "Monday", "in March", "10 كانون الثاني 2022", "15 رمضان 1443 هـ". At least a weekday or a month stands in it. */
export interface DateValue extends Span {
  readonly calendar: Calendar;
  /** 0 is Sunday. */
  readonly weekday?: DatePart;
  /** 1..31. */
  readonly day?: DatePart;
  /** 1..12. */
  readonly month?: DatePart;
  readonly year?: DatePart;
  /** The second name of the same month, where both stand: يناير/كانون الثاني. */
  readonly twin?: DatePart;
  /** Written in figures in an order that may be read two ways (3/4/2021): the month and the day may change places. */
  readonly swaps?: true;
}
