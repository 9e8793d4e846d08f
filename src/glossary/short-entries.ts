import { TERM_TYPES, type TermType } from '../core/term.ts';
import { BOUNDS } from './glossary-shape.ts';

/** An entry that says nothing but a name, one translation of it, and perhaps a type: most of a large glossary are. */
export interface ShortEntry {
  readonly term: string;
  /** As it is written. */
  readonly language: string;
  readonly translation: string;
  readonly type: TermType | undefined;
  /** Lines that it takes. */
  readonly lines: number;
}

/** A letter that begins no number, mark or anything else that YAML reads in another way, and that a name can be found by. */
const FIRST = 'A-Za-z\\u0621-\\u063A\\u0641-\\u064A';
const TEXT = `[${FIRST}](?:[${FIRST}0-9 .'()\\u00AB\\u00BB\\u00C0-\\u024F\\u064B-\\u0652\\u0670-\\u06D3-]*[${FIRST}0-9])?`;
const LANGUAGE = '[A-Za-z][A-Za-z0-9-]{0,20}';

/** Words that YAML 1.2 (core schema) reads as null or a truth value. */
const RESERVED = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;

/**
 * Short entries of a block list, as they are mostly written, each found in one look.
 * @param indent of the list
 * @returns the entry that begins at `at`, the beginning of its line; undefined for any other, which is for the reader of all plain YAML
 */
export function shortEntriesIn(yaml: string, indent: number): (at: number) => ShortEntry | undefined {
  const list = ' '.repeat(indent);
  const key = `\\n${list}  `;
  // What stands behind has to be the next entry or nothing: a line that lies deeper would go on with this one.
  const pattern = new RegExp(
    `${list}- term: (${TEXT})${key}translations:(?: \\{ (${LANGUAGE}): (${TEXT}) \\}|${key}  (${LANGUAGE}): (${TEXT}))` +
      `(${key}type: (${TERM_TYPES.join('|')}))?\\n(?=${list}- |$)`,
    'y',
  );
  return (at) => {
    pattern.lastIndex = at;
    const found = pattern.exec(yaml);
    if (found === null) return undefined;
    const term = found[1]!;
    const language = found[2] ?? found[4]!;
    const translation = found[3] ?? found[5]!;
    if (term.length > BOUNDS.text || translation.length > BOUNDS.text) return undefined;
    if (RESERVED.test(term) || RESERVED.test(translation)) return undefined;
    const lines = (found[2] === undefined ? 3 : 2) + (found[6] === undefined ? 0 : 1);
    return { term, language, translation, type: found[7] as TermType | undefined, lines };
  };
}
