import type { Mention, MentionKind } from '../core/term.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './forms.ts';
import type { Reading } from './readings.ts';

/**
 * A form found in one spelling. All of it follows from the letters, marks and gaps that the spelling is made of, so that it is worked out once
 * and told wherever the text writes the same again; only what stands around decides anew.
 */
export interface Place {
  readonly form: Form;
  readonly reading: Reading;
  /** UTF-16 units before the name, from the first letter of the spelling, and of the name. */
  readonly skip: number;
  readonly size: number;
  readonly letters: number;
  readonly exact: boolean;
  readonly spacing: Candidate['spacing'];
  readonly surface: string;
  readonly proclitic: string;
  readonly suffix: string;
  /** The entry has `after` or `not`. */
  readonly conditional: boolean;
  /** The judge is asked. */
  doubtful: boolean;
  /** Copies of what a mention says of its entry. */
  readonly term: string;
  readonly kind: MentionKind;
  readonly translations: Mention['translations'];
  /** Why it is this form, without the context; null until it is first told. */
  how: readonly string[] | null;
}

/** A place of one text: a candidate with what is the same wherever it is spelled so. */
export interface Found extends Candidate {
  readonly place: Place;
}

/** One spelling of a word or of several words with the gaps between them, and all that may stand there. */
export interface Spelling {
  /** From the first letter of the first word, proclitic and all, to the end of the last. */
  readonly raw: string;
  /** The first of its places, nearly always the only one; null where no form stands after all. */
  readonly place: Place | null;
  readonly others: readonly Place[];
  readonly next: Spelling | null;
}

/** Spellings of the same letters that are remembered; what is written in more ways is worked out anew. */
export const MOST_SPELLINGS = 6;
/** Spellings longer than this are worked out anew. UTF-16 units. */
export const LONGEST_SPELLING = 120;

const NONE: readonly Place[] = [];

export function makeSpelling(raw: string, places: readonly Place[], next: Spelling | null): Spelling {
  return { raw, place: places[0] ?? null, others: places.length < 2 ? NONE : places.slice(1), next };
}

/** The spelling that stands at [from, to) of the text, or null. Compares unit by unit: no string is made. */
export function findSpelling(list: Spelling | null, text: string, from: number, to: number): Spelling | null {
  const size = to - from;
  for (let spelling = list; spelling !== null; spelling = spelling.next) {
    const { raw } = spelling;
    if (raw.length !== size) continue;
    let at = 0;
    while (at < size && raw.charCodeAt(at) === text.charCodeAt(from + at)) at++;
    if (at === size) return spelling;
  }
  return null;
}

/** Whether a list has room for one more. */
export function hasRoom(list: Spelling | null): boolean {
  let count = 0;
  for (let spelling = list; spelling !== null; spelling = spelling.next) count++;
  return count < MOST_SPELLINGS;
}
