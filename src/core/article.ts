import type { InlineCode } from './inline-code.ts';

/** `[start, end)` in UTF-16 units of the text that the span belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a unit is in its article. The list is closed: a format maps its own kinds onto these. */
export type Role =
  | 'headline'
  | 'subheadline'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'list-item'
  | 'caption'
  | 'cell'
  /** Words beside the text: a page's title, what a picture shows, a summary for lists. They do not stand in copies. */
  | 'metadata';

export const ROLES: readonly Role[] = [
  'headline',
  'subheadline',
  'byline',
  'dateline',
  'body',
  'list-item',
  'caption',
  'cell',
  'metadata',
];

/**
 * One paragraph-like block of an article. Its span and those of its segments count in the article's text.
 * Segments carry no outer white space, stand in order and never overlap; what lies between them is gap.
 */
export interface Unit extends Span {
  readonly role: Role;
  /** What names it in a resource (`publish.written_few`): where its text stands says little, its key all. Absent in running text. */
  readonly key?: string;
  readonly segments: readonly SegmentSpan[];
}

/** A sentence, and the document's markup in it. */
export interface SegmentSpan extends Span {
  /** Offsets count from the segment's start. Absent where it has none. */
  readonly codes?: readonly InlineCode[];
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

/**
 * One source document, decoded. `text` of a plain text is exactly what the bytes said: no normal form, no trimming. That of a document in
 * another form is its units with blank lines between them; what stands around and inside them there is kept by `formats/documents`.
 */
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
  /** All of the document's markup between the words, in offsets of `text` and with ids of their own, so that sentences can be divided otherwise. Absent where there is none. */
  readonly codes?: readonly InlineCode[];
  readonly dateline?: Dateline;
  /** What the document says about itself; absent where its form has no place for that. */
  readonly metadata?: Metadata;
}

/** A subject, person, place or organisation that a document names. */
export interface NamedSubject {
  readonly name: string;
  /** Where it says which one: an address or a code of a vocabulary. */
  readonly uri?: string;
}

/**
 * What a document says about itself beside its text. Words are in the article's language; what a reader sees in print (headline, byline …)
 * is a unit of the article as well, and is translated there. A part that is not said is absent.
 */
export interface Metadata {
  /** Of this version in this language, as its maker counts. */
  readonly id?: string;
  readonly version?: number;
  readonly headline?: string;
  readonly subheadline?: string;
  readonly byline?: string;
  readonly summary?: string;
  readonly slugline?: string;
  readonly agencies?: readonly string[];
  readonly dateline?: { readonly place?: string; readonly country?: string; readonly date?: string };
  /** BCP 47. */
  readonly language?: string;
  /** ISO 8601, as the document says it. */
  readonly created?: string;
  readonly modified?: string;
  readonly embargo?: string;
  readonly subjects?: readonly NamedSubject[];
  readonly keywords?: readonly string[];
  readonly people?: readonly NamedSubject[];
  readonly places?: readonly NamedSubject[];
  readonly organisations?: readonly NamedSubject[];
  /** 1 to 9. */
  readonly urgency?: number;
  readonly rights?: { readonly holder?: string; readonly notice?: string; readonly usage?: string };
  /** To editors, not for print. */
  readonly note?: string;
  readonly url?: string;
}

export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'iso-8859-6';
  /** A byte order mark stood in front of the text; it is not part of `text`. */
  readonly bom: boolean;
}
