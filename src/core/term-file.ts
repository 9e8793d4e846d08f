import type { Place } from './error.ts';
import type { DerivedForm, Term } from './term.ts';

/** An entry as a file of another program holds it. What the file does not speak of is absent, and says nothing about the desk's own entry. */
export interface FiledTerm extends Partial<Omit<Term, 'term' | 'derived'>> {
  readonly term: string;
  readonly place: Place;
  readonly derived?: readonly DerivedForm[];
  /**
   * One row of a file that knows pairs only: `term` may be any spelling or derived form, and its translation is one of several.
   */
  readonly pair?: true;
}

/**
 * Why something of a file did not get into the glossary (or something of the glossary not into a file).
 * no-source, no-target: a side is missing. duplicate: the file has said it before. conflict: the desk has other words, which stay.
 * taken: the spelling belongs to another entry. invalid: no entry can hold it. field: the layout has something that entries have no
 * place for, or the other way round. language: words of a language that was not asked for.
 */
export type TermLossReason =
  | 'no-source'
  | 'no-target'
  | 'duplicate'
  | 'conflict'
  | 'taken'
  | 'invalid'
  | 'field'
  | 'language';

export interface TermLoss {
  readonly reason: TermLossReason;
  readonly place: Place;
  /** The entry it is about, where there is one. */
  readonly term?: string;
  /** What was found: the words, the field's name, the other place. */
  readonly detail: string;
}

/** What a reader of such files gives. */
export interface TermFile {
  readonly entries: readonly FiledTerm[];
  readonly losses: readonly TermLoss[];
}

/** What a writer of such files gives. */
export interface WrittenTerms {
  readonly text: string;
  /** Entries in it; several of its rows may be of one. */
  readonly entries: number;
  readonly losses: readonly TermLoss[];
}
