import type { Mention, MentionKind } from '../core/term.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './forms.ts';
import type { NameDoubt } from './judge-names.ts';
import type { Reading } from './readings.ts';

/**
 * A form found in one spelling. All of it follows from the letters, marks and gaps that the spelling is made of, so that it is worked out once
 * and told wherever the text writes the same again; only what stands around decides anew.
 */
export interface Place {
  /** What a mention says: copies of the entry's. */
  readonly term: string;
  readonly kind: MentionKind;
  readonly surface: string;
  readonly proclitic: string;
  readonly suffix: string;
  readonly translations: Mention['translations'];
  /** Why it is this form, without the context; null until it is first told. */
  how: readonly string[] | null;
  /** The same with a context behind it, by context; null until there was one. */
  howIn: Map<string, readonly string[]> | null;
  /** UTF-16 units before the name, from the first letter of the spelling, and of the name. */
  readonly skip: number;
  readonly size: number;
  readonly letters: number;
  readonly exact: boolean;
  readonly spacing: Candidate['spacing'];
  readonly form: Form;
  readonly reading: Reading;
  /** The entry has `after` or `not`. */
  readonly conditional: boolean;
  /** Why the judge is asked, or null. */
  doubt: NameDoubt | null;
  /** The name behind it in the same word, where two lost the space between them. */
  readonly behind: Place | null;
}

/** A place of one text: a candidate with what is the same wherever it is spelled so. */
export class Found implements Candidate {
  readonly place: Place;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly letters: number;

  /** `end` and `letters` follow from the place; who has them at hand need not look into it. */
  constructor(
    place: Place,
    first: number,
    last: number,
    start: number,
    end = start + place.size,
    letters = place.letters,
  ) {
    this.place = place;
    this.first = first;
    this.last = last;
    this.start = start;
    this.end = end;
    this.letters = letters;
  }

  get form(): Form {
    return this.place.form;
  }
  get reading(): Reading {
    return this.place.reading;
  }
  get exact(): boolean {
    return this.place.exact;
  }
  get surface(): string {
    return this.place.surface;
  }
  get doubt(): NameDoubt | null {
    return this.place.doubt;
  }
  get spacing(): Candidate['spacing'] {
    return this.place.spacing;
  }
}
