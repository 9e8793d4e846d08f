/**
 * What other tools and people put into a record that the program does not understand. It is plain data, rides along with the
 * bitext, and is written back in place. Every `raw` and every `attributes` string is well-formed XML that needs no name space
 * beyond those the record declares.
 */
export interface Foreign {
  /** Comments and processing instructions before, inside and behind the root. */
  readonly prolog?: string;
  readonly head?: string;
  readonly tail?: string;
  readonly epilog?: string;
  /** Attributes and name spaces of the root and of the file. */
  readonly rootAttributes?: string;
  readonly fileAttributes?: string;
  /** A skeleton that is not ours. */
  readonly skeleton?: string;
  /** Modules, metadata groups and notes of the whole file. */
  readonly modules?: string;
  readonly metadataAttributes?: string;
  readonly metadata?: string;
  readonly notes?: string;
  /** Behind the last unit. */
  readonly fileTail?: string;
  readonly groups?: readonly ForeignGroup[];
  readonly units?: Readonly<Record<string, ForeignUnit>>;
  readonly segments?: Readonly<Record<string, ForeignSegment>>;
}

/** A group that a tool laid around units; written back while its units still stand together. Outer groups come first. */
export interface ForeignGroup {
  readonly open: string;
  readonly head: string;
  readonly tail: string;
  readonly units: readonly string[];
}

export interface ForeignUnit {
  /** Comments in front of the unit. */
  readonly before?: string;
  readonly attributes?: string;
  readonly modules?: string;
  readonly metadataAttributes?: string;
  readonly metadata?: string;
  readonly matches?: readonly { readonly ref: string; readonly raw: string }[];
  readonly matchesAttributes?: string;
  /** What stands among the notes and is none. */
  readonly notes?: string;
  /** Revisions that others tracked. */
  readonly revisions?: string;
  readonly originalData?: string;
  /** Behind the last segment. */
  readonly tail?: string;
}

export interface ForeignSegment {
  /** Comments in front of the segment. */
  readonly before?: string;
  /** Comments inside the segment. */
  readonly inside?: string;
  readonly attributes?: string;
  /** Holds only as long as the state is the same. */
  readonly subState?: { readonly state: string; readonly value: string };
  /** Inline codes and marks of others; they hold only as long as the text is the same. */
  readonly source?: ForeignInline;
  readonly target?: ForeignInline;
  /** The blank before the segment, with what a tool put there; holds only as long as the blank is the same. */
  readonly gap?: { readonly text: string; readonly raw: string };
  /** Notes that came with an id, priority or attributes of their own; the whole element, by what it says. */
  readonly notes?: readonly { readonly text: string; readonly raw: string }[];
  /** Entries that others put into the segment's metadata. */
  readonly metadata?: string;
}

export interface ForeignInline {
  readonly text: string;
  /** Of the source or target element itself. */
  readonly attributes: string;
  readonly codes: readonly ForeignCode[];
}

/** A start tag (`step` 1), an end tag (-1) or an empty element or comment (0) in front of the text's offset `at`; in order. */
export interface ForeignCode {
  readonly at: number;
  readonly step: 1 | -1 | 0;
  readonly raw: string;
}
