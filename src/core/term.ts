/** Kinds of proper nouns that a glossary entry may name. */
export type TermType = 'person' | 'place' | 'organisation' | 'event' | 'work' | 'other';

export const TERM_TYPES: readonly TermType[] = ['person', 'place', 'organisation', 'event', 'work', 'other'];

/** An adjective or the like that is made from a name (كازاخستاني from كازاخستان) and has its own translations. */
export interface DerivedForm {
  readonly forms: readonly string[];
  /** By BCP 47 language; the first is written, the others are accepted. */
  readonly translations: Readonly<Record<string, readonly string[]>>;
}

/** One entry of the glossary, as read and checked. Lists are never empty where a language is listed. */
export interface Term {
  /** As it stands in running text, without proclitics; the entry's identity in answers and reports. */
  readonly term: string;
  readonly variants: readonly string[];
  readonly translations: Readonly<Record<string, readonly string[]>>;
  readonly forbidden: Readonly<Record<string, readonly string[]>>;
  readonly type: TermType;
  /** The full form of the same person or body, where this entry is its short form. */
  readonly of?: string;
  readonly derived: readonly DerivedForm[];
  /** Whether letter case counts; for Latin script. Default `exact`. */
  readonly case: 'exact' | 'any';
  /** `optional`: the article ال of the entry may be missing or added in text. Default `keep`. */
  readonly article: 'keep' | 'optional';
  /** The entry counts only behind one of these words. Empty: anywhere. */
  readonly after: readonly string[];
  /** The entry does not count behind one of these words. */
  readonly not: readonly string[];
  readonly ids: Readonly<Record<string, string>>;
  readonly note?: string;
}

/** `name`: the entry itself; `derived`: one of its derived forms. */
export type MentionKind = 'name' | 'derived';

/** A place where a term stands. The span is the name alone, without what is glued to it. Mentions never overlap. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The entry's `term`. */
  readonly term: string;
  readonly kind: MentionKind;
  /** The text of the span. */
  readonly surface: string;
  /** What is glued on in front (و, لل, وب …) or ''. */
  readonly proclitic: string;
  /** What is glued on behind or ''. */
  readonly suffix: string;
  /** How it was found, for reports: `exact`, `variant`, `proclitic:ل`, `fold:alef`, `context:after` … */
  readonly how: readonly string[];
  /** What must stand in the target, by language; the first is written, the others are accepted. */
  readonly translations: Readonly<Record<string, readonly string[]>>;
}
