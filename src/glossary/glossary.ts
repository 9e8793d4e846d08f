import type { Place } from '../core/error.ts';
import type { Severity } from '../core/finding.ts';
import type { Term } from '../core/term.ts';
import type { PreparedGlossary } from './prepare-glossary.ts';

/** The desk's names. `terms` stand in the order of the file; no answer of the program depends on that order. */
export interface Glossary {
  readonly terms: readonly Term[];
  /** The file's name as messages show it; '' where there is no file. */
  readonly file: string;
  /** Where each entry begins in the file, by its `term`; absent for glossaries that come from no file. */
  readonly places?: ReadonlyMap<string, Place>;
  /** What `prepareGlossary` gives, where it lay ready beside the file. */
  readonly prepared?: PreparedGlossary;
}

export const EMPTY_GLOSSARY: Glossary = { terms: [], file: '' };

/** Fills in what an entry may leave out, so that programs and tests can write terms as briefly as the file does. */
export function makeTerm(given: Partial<Term> & Pick<Term, 'term'>): Term {
  return {
    variants: [],
    translations: {},
    forbidden: {},
    type: 'other',
    derived: [],
    case: 'exact',
    article: 'keep',
    after: [],
    not: [],
    ids: {},
    ...given,
  };
}

/** What is odd about the file without making it useless. */
export interface GlossaryFinding {
  /** Kebab-case: `same-when-folded`, `repeated-form`, … */
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Place;
  /** The other place that it is about. */
  readonly also?: Place;
  /** The entry's `term`. */
  readonly term?: string;
}

/** The words for a language: its own list, else that of the language it is a kind of (`en` for `en-GB`); empty where there is none. */
export function wordsFor(lists: Readonly<Record<string, readonly string[]>>, language: string): readonly string[] {
  for (let tag = language; ; tag = tag.slice(0, tag.lastIndexOf('-'))) {
    const words = lists[tag];
    if (words !== undefined) return words;
    if (!tag.includes('-')) return [];
  }
}
