import type { Place } from '../core/error.ts';
import type { Term } from '../core/term.ts';
import type { FormIndex } from './form-index.ts';
import type { TermList } from './form-list.ts';
import type { Glossary } from './glossary.ts';
import { fingerprintOf, Prepared } from './prepare-glossary.ts';

/** A glossary without its entries being made: where each lies, and the index of their forms. */
export interface EntryTable {
  /** What entries are read from when texts mention them: the glossary's file, or, where that is no plain YAML, all of them as JSON (`packTerms`). */
  readonly source: 'file' | 'packed';
  readonly bytes: Uint8Array;
  /** By entry where it begins in `bytes`, and one more for the end of the last. */
  readonly begins: Int32Array;
  /** By entry where it begins in the file, from 1; one column stands for all where it is the same. */
  readonly lines: Int32Array;
  readonly columns: Int32Array;
  /** The numbers of the entries with `of`. */
  readonly short: Int32Array;
  readonly index: FormIndex;
}

export type Lines = Pick<EntryTable, 'lines' | 'columns'>;

/** Entries that are made when they are asked for, each once. */
export class LazyTerms implements TermList {
  readonly count: number;
  readonly #make: (index: number) => Term;
  readonly #made: Map<number, Term>;
  #all: readonly Term[] | undefined;

  /** @param made those that are there already */
  constructor(count: number, make: (index: number) => Term, made: Map<number, Term> = new Map()) {
    this.count = count;
    this.#make = make;
    this.#made = made;
  }

  at(index: number): Term {
    if (this.#all !== undefined) return this.#all[index]!;
    let term = this.#made.get(index);
    if (term === undefined) {
      term = this.#make(index);
      this.#made.set(index, term);
    }
    return term;
  }

  /** All entries; those that were asked for before are the same objects. */
  all(): readonly Term[] {
    if (this.#all === undefined) {
      this.#all = Array.from({ length: this.count }, (_, i) => this.#made.get(i) ?? this.#make(i));
      this.#made.clear();
    }
    return this.#all;
  }
}

/** The place of an entry in the file. */
export function placeIn({ lines, columns }: Lines, index: number, file: string): Place {
  return { file, line: lines[index]!, column: columns[columns.length === 1 ? 0 : index]! };
}

/** @param terms the entries of the table, of which the index was made as well */
export function glossaryOf(table: EntryTable, terms: LazyTerms, file: string): Glossary {
  let fingerprint: string | undefined;
  const prepared = new Prepared(terms, {
    index: () => table.index,
    fingerprint: () => (fingerprint ??= fingerprintOf(table.bytes)),
    short: () => table.short,
  });
  let places: ReadonlyMap<string, Place> | undefined;
  return {
    get terms() {
      return terms.all();
    },
    file,
    get places() {
      places ??= new Map(terms.all().map(({ term }, i) => [term, placeIn(table, i, file)]));
      return places;
    },
    prepared,
  };
}
