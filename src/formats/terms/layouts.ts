/**
 * The tables that a glossary is read from and written to.
 * `full`: ours, with a head, a row for each entry and each set of derived forms; loses nothing.
 * `google`: unidirectional, source and target, no head. `google-set`: equivalent term sets, a column for each language and a head of tags
 * (cloud.google.com/translate/docs/advanced/glossary). `deepl`: source, target and, in CSV, the two languages; no head
 * (developers.deepl.com, "Glossary formats").
 */
export const LAYOUTS = ['full', 'google', 'google-set', 'deepl'] as const;

export type Layout = (typeof LAYOUTS)[number];

/** Columns of the full table besides those of languages: `en` holds translations, `en forbidden` what must not stand there. */
export const FULL_COLUMNS = [
  'term',
  'kind',
  'variants',
  'type',
  'of',
  'case',
  'article',
  'after',
  'not',
  'ids',
  'note',
] as const;

/** A cell of `kind` in a row of derived forms, whose `variants` are the forms and whose `term` is that of the entry. */
export const DERIVED = 'derived';

const TAG = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/i;

/** A language tag in canonical form; undefined for what is none. */
export function tagIn(cell: string): string | undefined {
  const text = cell.trim();
  if (!TAG.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** Whether words of one language serve where another is asked for: `ar-EG` for `ar`. */
export function serves(tag: string, wanted: string): boolean {
  const [have, want] = [tag.toLowerCase(), wanted.toLowerCase()];
  return have === want || have.startsWith(`${want}-`);
}
