import { TERM_TYPES, type TermType } from '../core/term.ts';
import { BOUNDS } from './glossary-shape.ts';

/**
 * An entry that says nothing but a name, one translation of it, and perhaps a type: most of a large glossary are. Where its parts lie in the bytes;
 * the same object for each entry.
 */
export interface ShortEntry {
  termFrom: number;
  termTo: number;
  /** As it is written. */
  languageFrom: number;
  languageTo: number;
  translationFrom: number;
  translationTo: number;
  type: TermType | undefined;
  /** Lines that it takes. */
  lines: number;
  /** Where the next begins. */
  end: number;
}

/** What a character may be in a text that is written without quotes: in it, its last, its first. */
const INNER = 1;
const LAST = 2;
const FIRST = 4;

/** By code point, of those that take one or two bytes. A letter begins no number, mark or anything else that YAML reads in another way. */
const CLASSES = classesOf();

function classesOf(): Uint8Array {
  const classes = new Uint8Array(0x800);
  const mark = (from: number, to: number, what: number): void => {
    for (let code = from; code <= to; code++) classes[code]! |= what;
  };
  for (const letter of " .'()-«»") classes[letter.charCodeAt(0)] = INNER;
  mark(0xc0, 0x24f, INNER);
  mark(0x64b, 0x652, INNER);
  mark(0x670, 0x6d3, INNER);
  mark(0x30, 0x39, INNER | LAST);
  for (const [from, to] of [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0x621, 0x63a],
    [0x641, 0x64a],
  ] as const)
    mark(from, to, INNER | LAST | FIRST);
  return classes;
}

/** Words that YAML 1.2 (core schema) reads as null or a truth value. */
const RESERVED = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;
const LONGEST_RESERVED = 5;
const LONGEST_LANGUAGE = 21;

const BLANK = 0x20;
const HYPHEN = 0x2d;
const COLON = 0x3a;

/**
 * Short entries of a block list, as they are mostly written, each found in one walk over its bytes.
 * @param bytes of UTF-8
 * @param indent of the list
 * @param lineEnd that the file has
 * @returns the entry that begins at `at`, the beginning of its line; undefined for any other, which is for the reader of all plain YAML
 */
export function shortEntriesIn(
  bytes: Uint8Array,
  indent: number,
  lineEnd: '\n' | '\r\n' = '\n',
): (at: number) => ShortEntry | undefined {
  const list = ' '.repeat(indent);
  const item = bytesOf(`${list}- `);
  const beforeTerm = bytesOf(`${list}- term: `);
  const beforeTranslations = bytesOf(`${lineEnd}${list}  translations:`);
  const beforeFlow = bytesOf(' { ');
  const behindFlow = bytesOf(' }');
  const beforeBlock = bytesOf(`${lineEnd}${list}    `);
  const beforeType = bytesOf(`${lineEnd}${list}  type: `);
  const end = bytesOf(lineEnd);
  const types = TERM_TYPES.map((type) => ({ type, word: bytesOf(type) }));
  const found: ShortEntry = {
    termFrom: 0,
    termTo: 0,
    languageFrom: 0,
    languageTo: 0,
    translationFrom: 0,
    translationTo: 0,
    type: undefined,
    lines: 0,
    end: 0,
  };

  const stands = (what: Uint8Array, at: number): boolean => {
    if (at + what.length > bytes.length) return false;
    for (let i = 0; i < what.length; i++) if (bytes[at + i] !== what[i]) return false;
    return true;
  };

  /** Where the text that begins here ends, behind its last letter or digit; -1 where none does, or one that YAML reads as something else. */
  const endOfText = (from: number): number => {
    let at = from;
    let end = -1;
    let units = 0;
    let longest = 0;
    while (at < bytes.length) {
      const byte = bytes[at]!;
      const wide = byte >= 0xc0 && byte < 0xe0;
      if (byte >= 0x80 && !wide) break;
      const kind = CLASSES[wide ? ((byte & 0x1f) << 6) | (bytes[at + 1]! & 0x3f) : byte]!;
      if ((kind & INNER) === 0 || (at === from && (kind & FIRST) === 0)) break;
      at += wide ? 2 : 1;
      units++;
      if ((kind & LAST) === 0) continue;
      end = at;
      longest = units;
    }
    if (longest > BOUNDS.text) return -1;
    if (end - from <= LONGEST_RESERVED && end > from && RESERVED.test(latin1(bytes, from, end))) return -1;
    return end;
  };

  /** Where the tag that begins here ends; -1 where none does. */
  const endOfLanguage = (from: number): number => {
    let at = from;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      const letter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
      const digit = (byte >= 0x30 && byte <= 0x39) || byte === HYPHEN;
      if (!letter && (at === from || !digit)) break;
    }
    return at > from && at - from <= LONGEST_LANGUAGE && bytes[at] === COLON && bytes[at + 1] === BLANK ? at : -1;
  };

  return (begin) => {
    if (!stands(beforeTerm, begin)) return undefined;
    found.termFrom = begin + beforeTerm.length;
    found.termTo = endOfText(found.termFrom);
    if (found.termTo < 0 || !stands(beforeTranslations, found.termTo)) return undefined;
    let at = found.termTo + beforeTranslations.length;
    const flow = stands(beforeFlow, at);
    if (!flow && !stands(beforeBlock, at)) return undefined;
    found.languageFrom = at + (flow ? beforeFlow : beforeBlock).length;
    found.languageTo = endOfLanguage(found.languageFrom);
    if (found.languageTo < 0) return undefined;
    found.translationFrom = found.languageTo + 2;
    found.translationTo = endOfText(found.translationFrom);
    if (found.translationTo < 0) return undefined;
    at = found.translationTo;
    if (flow) {
      if (!stands(behindFlow, at)) return undefined;
      at += behindFlow.length;
    }
    found.lines = flow ? 2 : 3;
    found.type = undefined;
    if (stands(beforeType, at)) {
      at += beforeType.length;
      const known = types.find(({ word }) => stands(word, at) && stands(end, at + word.length));
      if (known === undefined) return undefined;
      found.type = known.type;
      found.lines++;
      at += known.word.length;
    }
    if (!stands(end, at)) return undefined;
    found.end = at + end.length;
    // What stands behind has to be the next entry or nothing: a line that lies deeper would go on with this one.
    return found.end === bytes.length || stands(item, found.end) ? found : undefined;
  };
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
