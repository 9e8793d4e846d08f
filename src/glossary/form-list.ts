import type { Term } from '../core/term.ts';
import { type Form, formsOf } from './forms.ts';

/** Entries by number, from 0; each is the same object whenever it is asked for. */
export interface TermList {
  readonly count: number;
  at(index: number): Term;
}

export function listTerms(terms: readonly Term[]): TermList {
  return { count: terms.length, at: (index) => terms[index]! };
}

/**
 * All forms of a glossary by number, in the order of the entries. Only those of entries that texts mention are made: of a hundred thousand
 * entries a day's news names a few thousand.
 */
export class FormList {
  readonly count: number;
  readonly #terms: TermList;
  readonly #first: Int32Array;
  readonly #made = new Map<number, readonly Form[]>();

  /** @param first by entry the number of its first form, and one more for the end */
  constructor(terms: TermList, first: Int32Array) {
    this.count = first[terms.count]!;
    this.#terms = terms;
    this.#first = first;
  }

  at(form: number): Form {
    const term = this.termOf(form);
    let forms = this.#made.get(term);
    if (forms === undefined) {
      forms = formsOf(this.#terms.at(term));
      this.#made.set(term, forms);
    }
    return forms[form - this.#first[term]!]!;
  }

  /** The number of the entry whose form it is. */
  termOf(form: number): number {
    let low = 0;
    for (let high = this.#terms.count; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (this.#first[middle]! <= form) low = middle;
      else high = middle;
    }
    return low;
  }
}
