import { sha256 } from '../core/hash.ts';
import type { Term } from '../core/term.ts';
import { type FormIndex, headOf, indexForms } from './form-index.ts';
import { listTerms, type TermList } from './form-list.ts';
import { findValue } from './form-table.ts';
import { foldUnits } from './forms.ts';
import type { Glossary } from './glossary.ts';
import { hash1OfUnits, hash2OfUnits } from './letter-hash.ts';
import { packTerms } from './pack-terms.ts';

/** What is made of a glossary once for all that ask it. */
export interface PreparedGlossary {
  readonly index: FormIndex;
  /** The entry with this `term`; the first where several have it. */
  named(term: string): Term | undefined;
  /** The entries that are short forms of the one with this `term`, in the order of the file. */
  shortForms(term: string): readonly Term[];
  /** SHA-256 of all entries in their order, or of the plain YAML that they stand in, lower-case hex. */
  readonly fingerprint: string;
}

const made = new WeakMap<Glossary, PreparedGlossary>();

/** The same object whenever the same glossary is asked about. Nothing is worked out before it is asked for. */
export function prepareGlossary(glossary: Glossary): PreparedGlossary {
  if (glossary.prepared !== undefined) return glossary.prepared;
  let known = made.get(glossary);
  if (known === undefined) {
    const { terms } = glossary;
    let index: FormIndex | undefined;
    let fingerprint: string | undefined;
    known = new Prepared(listTerms(terms), {
      index: () => (index ??= indexForms(terms)),
      fingerprint: () => (fingerprint ??= fingerprintOf(packTerms(terms).bytes)),
      short: () => terms.flatMap((term, i) => (term.of === undefined ? [] : [i])),
    });
    made.set(glossary, known);
  }
  return known;
}

/** @param packed all entries, as `packTerms` writes them or as their file does */
export function fingerprintOf(packed: string | Uint8Array): string {
  return sha256(packed);
}

export interface Sources {
  readonly index: () => FormIndex;
  readonly fingerprint: () => string;
  /** The numbers of the entries with `of`. */
  readonly short: () => Iterable<number>;
}

export class Prepared implements PreparedGlossary {
  readonly #terms: TermList;
  readonly #sources: Sources;
  #shortForms: Map<string, Term[]> | undefined;

  constructor(terms: TermList, sources: Sources) {
    this.#terms = terms;
    this.#sources = sources;
  }

  get index(): FormIndex {
    return this.#sources.index();
  }

  get fingerprint(): string {
    return this.#sources.fingerprint();
  }

  /** By its letters: the index of forms is there anyway, a map of a hundred thousand names would have to be made. */
  named(name: string): Term | undefined {
    const { forms, next, table } = this.index;
    const { units, size } = foldUnits(name);
    if (size === 0) return undefined;
    let found: Term | undefined;
    const value = findValue(table, hash1OfUnits(units, 0, size), hash2OfUnits(units, 0, size));
    // A chain runs from the last form to the first.
    for (let form = headOf(value); form !== 0; form = next[form - 1]!) {
      const term = this.#terms.at(forms.termOf(form - 1));
      if (term.term === name) found = term;
    }
    return found;
  }

  shortForms(name: string): readonly Term[] {
    if (this.#shortForms === undefined) {
      this.#shortForms = new Map();
      for (const index of this.#sources.short()) {
        const term = this.#terms.at(index);
        const known = this.#shortForms.get(term.of!);
        if (known === undefined) this.#shortForms.set(term.of!, [term]);
        else known.push(term);
      }
    }
    return this.#shortForms.get(name) ?? NONE;
  }
}

const NONE: readonly Term[] = [];
