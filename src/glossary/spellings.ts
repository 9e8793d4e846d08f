import type { Mention, MentionKind } from '../core/term.ts';
import type { Candidate } from './candidates.ts';
import { createFormTable, type FormTable, findPlace, findValue } from './form-table.ts';
import type { Form } from './forms.ts';
import type { Reading } from './readings.ts';
import type { Tokens } from './tokens.ts';

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
export class Found implements Candidate {
  readonly place: Place;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly letters: number;

  constructor(place: Place, first: number, last: number, start: number) {
    this.place = place;
    this.first = first;
    this.last = last;
    this.start = start;
    this.end = start + place.size;
    this.letters = place.letters;
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
  get spacing(): Candidate['spacing'] {
    return this.place.spacing;
  }
}

/** One spelling of a word or of several words with the gaps between them, and all that may stand there. */
export interface Spelling {
  /** The first of its places, nearly always the only one; null where no form stands after all. */
  readonly place: Place | null;
  readonly others: readonly Place[];
}

const NONE: readonly Place[] = [];

export function makeSpelling(places: readonly Place[]): Spelling {
  return { place: places[0] ?? null, others: places.length < 2 ? NONE : places.slice(1) };
}

export function pushPlaces(
  { place, others }: Spelling,
  tokens: Tokens,
  first: number,
  last: number,
  into: Found[],
): void {
  if (place === null) return;
  const start = tokens.start[first]!;
  into.push(new Found(place, first, last, start + place.skip));
  for (const other of others) into.push(new Found(other, first, last, start + other.skip));
}

/** Spellings of names of several words with one space between them, by 64 bits of their words and of the form they have the letters of. */
export interface LongSpellings extends FormTable {
  list: Spelling[];
}

const FEWEST = 1 << 10;
/** Spellings that are remembered before all are forgotten. */
const MOST = 1 << 17;

export function createLongSpellings(): LongSpellings {
  return { ...createFormTable(FEWEST), list: [] };
}

export function findLong(spellings: LongSpellings, hash1: number, hash2: number): Spelling | undefined {
  const value = findValue(spellings, hash1, hash2);
  return value === 0 ? undefined : spellings.list[value - 1];
}

export function rememberLong(spellings: LongSpellings, hash1: number, hash2: number, spelling: Spelling): void {
  const { list, mask } = spellings;
  if (list.length >= MOST) Object.assign(spellings, createLongSpellings());
  else if (list.length * 2 > mask) grow(spellings);
  const place = findPlace(spellings, hash1, hash2); // before `cells` is read
  spellings.cells[place] = spellings.list.push(spelling);
}

function grow(spellings: LongSpellings): void {
  const { cells, list } = spellings;
  Object.assign(spellings, createFormTable(list.length * 2));
  for (let cell = 0; cell < cells.length; cell += 4) {
    if (cells[cell + 2] === 0) continue;
    const place = findPlace(spellings, cells[cell]!, cells[cell + 1]!);
    spellings.cells[place] = cells[cell + 2]!;
  }
}
