import type { DerivedForm, Term, TermType } from '../core/term.ts';

/** Entries as JSON that says what an entry says and leaves out what it leaves out. */
export interface PackedTerms {
  /** A list of entries, as UTF-8. */
  readonly bytes: Uint8Array;
  /** By entry where it begins in `bytes`, and one more; it ends one byte before the next begins. */
  readonly begins: Int32Array;
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** What stands first is what nearly every entry has; a row ends with the last thing that the entry says. 0 for what it does not. */
type Row = readonly [
  term: string,
  translations?: Lists,
  type?: TermType,
  variants?: readonly string[] | 0,
  derived?: readonly DerivedForm[] | 0,
  of?: string | 0,
  forbidden?: Lists | 0,
  anyCase?: 0 | 1,
  articleMayBeOff?: 0 | 1,
  after?: readonly string[] | 0,
  not?: readonly string[] | 0,
  ids?: Readonly<Record<string, string>> | 0,
  note?: string | 0,
];

export function packTerms(terms: readonly Term[]): PackedTerms {
  const parts = terms.map((term) => Buffer.from(JSON.stringify(packTerm(term)), 'utf8'));
  const bytes = Buffer.allocUnsafe(
    parts.reduce((size, { length }) => size + length + 1, 1) + (terms.length === 0 ? 1 : 0),
  );
  const begins = new Int32Array(terms.length + 1);
  let at = bytes.write('[');
  begins[0] = at;
  parts.forEach((part, i) => {
    at += part.copy(bytes, at);
    bytes[at++] = COMMA;
    begins[i + 1] = at;
  });
  bytes.write(']', bytes.length - 1);
  return { bytes, begins };
}

const COMMA = 0x2c;

function packTerm(term: Term): unknown[] {
  const row: unknown[] = [
    term.term,
    term.translations,
    term.type,
    listOr0(term.variants),
    listOr0(term.derived),
    term.of ?? 0,
    mapOr0(term.forbidden),
    Number(term.case === 'any'),
    Number(term.article === 'optional'),
    listOr0(term.after),
    listOr0(term.not),
    mapOr0(term.ids),
    term.note ?? 0,
  ];
  while (row.length > SHORTEST && row.at(-1) === 0) row.pop();
  return row;
}

/** What stands in every row. */
const SHORTEST = 3;

function listOr0<T>(list: readonly T[]): readonly T[] | 0 {
  return list.length === 0 ? 0 : list;
}

function mapOr0<T extends object>(map: T): T | 0 {
  return isEmpty(map) ? 0 : map;
}

function isEmpty(map: object): boolean {
  for (const _ in map) return false;
  return true;
}

const NO_TEXTS: readonly string[] = [];
const NO_LISTS: Lists = {};
const NO_IDS: Readonly<Record<string, string>> = {};
const NO_FORMS: readonly DerivedForm[] = [];

/** One entry of a packed list, with its keys in the order in which the reader of the file puts them. */
export function unpackTerm(packed: unknown): Term {
  const row = packed as Row;
  const [term, translations = NO_LISTS, type = 'other', variants = 0, derived = 0, of = 0, forbidden = 0] = row;
  const [, , , , , , , any = 0, optional = 0, after = 0, not = 0, ids = 0, note = 0] = row;
  return {
    term,
    variants: variants === 0 ? NO_TEXTS : variants,
    translations,
    forbidden: forbidden === 0 ? NO_LISTS : forbidden,
    type,
    derived: derived === 0 ? NO_FORMS : derived,
    case: any === 1 ? 'any' : 'exact',
    article: optional === 1 ? 'optional' : 'keep',
    after: after === 0 ? NO_TEXTS : after,
    not: not === 0 ? NO_TEXTS : not,
    ids: ids === 0 ? NO_IDS : ids,
    ...(of === 0 ? {} : { of }),
    ...(note === 0 ? {} : { note }),
  };
}
