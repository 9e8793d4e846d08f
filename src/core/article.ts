/** `[start, end)` in UTF-16 units of the text that the span belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a unit is in its article. The list is closed: a format maps its own kinds onto these. */
export type Role = 'headline' | 'subheadline' | 'byline' | 'dateline' | 'body' | 'list-item' | 'caption' | 'cell';

export const ROLES: readonly Role[] = [
  'headline',
  'subheadline',
  'byline',
  'dateline',
  'body',
  'list-item',
  'caption',
  'cell',
];

/**
 * One paragraph-like block of an article. Its span and those of its segments count in the article's text.
 * Segments carry no outer white space, stand in order and never overlap; what lies between them is gap.
 */
export interface Unit extends Span {
  readonly role: Role;
  readonly segments: readonly Span[];
}

/** What the opening of a wire article says about itself. A part that is not there is absent or empty. */
export interface Dateline {
  /** The words as they stand, brackets included. */
  readonly text: string;
  readonly place?: string;
  readonly agencies: readonly string[];
  /** ISO 8601 calendar date, `YYYY-MM-DD`; absent where day, month or year is missing. */
  readonly date?: string;
}

/** One source document, decoded. `text` is exactly what the bytes said: no normal form, no trimming. */
export interface Article {
  /** The file's base name without its extension. */
  readonly slug: string;
  /** Where it came from, relative to the working folder, with `/`. */
  readonly file: string;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly units: readonly Unit[];
  readonly dateline?: Dateline;
}

export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'iso-8859-6';
  /** A byte order mark stood in front of the text; it is not part of `text`. */
  readonly bom: boolean;
}
