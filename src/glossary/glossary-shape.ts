import { TERM_TYPES } from '../core/term.ts';

/** The keys of glossary.yaml and their bounds: the reader, the shipped JSON Schema and its test lean on this one table. */
export const TOP_KEYS = ['terms'] as const;

export const ENTRY_KEYS = [
  'term',
  'variants',
  'translations',
  'forbidden',
  'type',
  'of',
  'derived',
  'case',
  'article',
  'after',
  'not',
  'ids',
  'note',
] as const;

export const DERIVED_KEYS = ['forms', 'translations'] as const;

export const CHOICES = { type: TERM_TYPES, case: ['exact', 'any'], article: ['keep', 'optional'] } as const;

export const BOUNDS = {
  /** UTF-16 units of the whole file. */
  file: 64 * 1024 * 1024,
  entries: 500_000,
  /** UTF-16 units of a name, a translation or a word of context. */
  text: 300,
  note: 4000,
  /** Variants, forms, translations, words of context: of one list. */
  list: 500,
  /** Languages of one entry, other names (`ids`) of one entry. */
  keys: 100,
} as const;
