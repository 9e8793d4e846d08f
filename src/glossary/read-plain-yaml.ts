/**
 * The part of YAML that large glossaries are written in, read at once: a YAML document keeps every token with its place, and takes half a minute
 * for 100,000 entries where this takes a fraction of a second. Whatever is not plainly of this part gives undefined, and the real reader reads it.
 *
 * The part: `terms:`, then a block list of mappings whose values are plain, single- or double-quoted texts of one line, flow lists and flow
 * mappings on one line, or block lists and mappings of these. No anchors, tags, comments behind values, multi-line texts,
 * numbers or words that YAML reads as something else. (YAML 1.2.2, chapters 7 and 8.)
 */
export type PlainValue = string | null | readonly PlainValue[] | PlainMap;
export type PlainMap = ReadonlyMap<string, { readonly key: string; readonly value: PlainValue }>;

export interface PlainItem {
  readonly value: PlainValue;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** Thrown inside, never out: the text is not of this part. */
const NOT_PLAIN = Symbol('not plain');
/** Words that YAML 1.2 (core schema) reads as null or a truth value. */
const RESERVED = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;
const LETTER = /^\p{L}/u;
/** Nothing in a glossary lies deeper. */
const DEEPEST = 8;
/**
 * Control characters, NEL and the like need the real reader, and so do line ends of old and white space other than blanks: to YAML only blanks are
 * white space inside a line.
 */
const ODD =
  /[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF\uFFFE\uFFFF]/;
const OLD_LINE_END = /\r(?!\n)/;
/** A key in a flow mapping has no more units. */
const LONGEST_FLOW_KEY = 78;

interface Line {
  readonly indent: number;
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** The lines that hold something, one after the other. */
interface Lines {
  readonly peek: () => Line | undefined;
  readonly step: () => void;
  /** Puts a line in the place of the one that `peek` shows: what stands behind a dash. */
  readonly put: (line: Line) => void;
}

/**
 * Gives the items under `terms:` to `take`, one by one, so that what each is made of need not be kept; whether the text is all of the part above.
 * Where it is not, some may have been given before that shows. Linear.
 */
export function readPlainYaml(yaml: string, take: (item: PlainItem) => void): boolean {
  if (ODD.test(yaml) || OLD_LINE_END.test(yaml)) return false;
  try {
    const lines = openLines(yaml);
    const top = lines.peek();
    if (top === undefined || top.indent !== 0 || top.text !== 'terms:') return false;
    lines.step();
    const first = lines.peek();
    if (first?.text.startsWith('- ')) readItems(lines, first.indent, 0, take);
    return lines.peek() === undefined;
  } catch (error) {
    if (error === NOT_PLAIN) return false;
    throw error;
  }
}

const RETURN = 0x0d;
const BLANK = 0x20;
const HASH = 0x23;
const COMMA = 0x2c;
const COLON = 0x3a;
/** Braces; brackets are the same without the bit 0x20. */
const OPEN_BRACE = 0x7b;
const CLOSED_BRACE = 0x7d;

function openLines(yaml: string): Lines {
  let at = 0;
  let line = 0;
  let current: Line | undefined;
  const peek = (): Line | undefined => {
    while (current === undefined && at < yaml.length) {
      const begin = at;
      let end = yaml.indexOf('\n', at);
      if (end < 0) end = yaml.length;
      at = end + 1;
      line++;
      let from = begin;
      while (from < end && yaml.charCodeAt(from) === BLANK) from++;
      while (end > from && (yaml.charCodeAt(end - 1) === BLANK || yaml.charCodeAt(end - 1) === RETURN)) end--;
      if (from < end && yaml.charCodeAt(from) !== HASH)
        current = { indent: from - begin, text: yaml.slice(from, end), line };
    }
    return current;
  };
  return {
    peek,
    step() {
      current = undefined;
    },
    put(put) {
      current = put;
    },
  };
}

function readItems(lines: Lines, indent: number, depth: number, take: (item: PlainItem) => void): void {
  for (let here = lines.peek(); here !== undefined && here.indent >= indent; here = lines.peek()) {
    if (here.indent > indent) fail();
    if (!here.text.startsWith('- ')) break;
    const body = here.text.slice(2);
    if (body.startsWith(' ') || body.startsWith('- ')) fail();
    let value: PlainValue;
    if (endOfKey(body, 0) >= 0) {
      lines.put({ indent: indent + 2, text: body, line: here.line });
      value = readMap(lines, indent + 2, depth + 1);
    } else {
      lines.step();
      value = readLine(body);
    }
    take({ value, line: here.line, column: indent + 3 });
  }
}

function readList(lines: Lines, indent: number, depth: number): PlainValue[] {
  const list: PlainValue[] = [];
  readItems(lines, indent, depth, ({ value }) => list.push(value));
  return list;
}

function readMap(lines: Lines, indent: number, depth: number): PlainMap {
  if (depth > DEEPEST) fail();
  const map = new Map<string, { key: string; value: PlainValue }>();
  for (let here = lines.peek(); here !== undefined && here.indent >= indent; here = lines.peek()) {
    if (here.indent > indent || here.text.startsWith('- ')) fail();
    const { text } = here;
    const end = endOfKey(text, 0);
    if (end < 0) fail();
    const key = text.slice(0, end);
    if (map.has(key)) fail();
    lines.step();
    let from = end + 1;
    while (text.charCodeAt(from) === BLANK) from++;
    const value = from === text.length ? readUnder(lines, indent, depth) : readLine(text.slice(from));
    map.set(key, { key, value });
  }
  return map;
}

/** Where the key that begins at `from` ends: at a colon with a blank or nothing behind; -1 where none begins. */
function endOfKey(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at) | 0x20;
    const letter = unit >= 0x61 && unit <= 0x7a;
    if (!letter && (at === from || !isDigitOrHyphen(text.charCodeAt(at)))) break;
  }
  if (at === from || text.charCodeAt(at) !== COLON) return -1;
  return at + 1 === text.length || text.charCodeAt(at + 1) === BLANK ? at : -1;
}

function isDigitOrHyphen(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x2d;
}

/** What stands under a key without a value: nothing, a list (perhaps of the same indent), or a mapping. */
function readUnder(lines: Lines, indent: number, depth: number): PlainValue {
  const here = lines.peek();
  if (here === undefined || here.indent < indent) return null;
  if (here.text.startsWith('- ')) return readList(lines, here.indent, depth + 1);
  return here.indent === indent ? null : readMap(lines, here.indent, depth + 1);
}

function fail(): never {
  throw NOT_PLAIN;
}

/** A value that takes the rest of its line. */
function readLine(text: string): PlainValue {
  const begin = text[0];
  if (begin !== '"' && begin !== "'" && begin !== '[' && begin !== '{') {
    if (text.includes(': ') || text.includes(' #') || text.endsWith(':')) fail();
    return checkPlain(text.trimEnd());
  }
  const cursor = { text, at: 0 };
  const value = readFlow(cursor);
  if (text.slice(cursor.at).trim() !== '') fail();
  return value;
}

function checkPlain(text: string): string {
  const first = text.charCodeAt(0);
  if (first >= 0x620 && first <= 0x64a) return text; // an Arabic letter: no reserved word begins with one
  if (!LETTER.test(text) || RESERVED.test(text)) fail();
  return text;
}

interface Cursor {
  readonly text: string;
  at: number;
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ') cursor.at++;
}

function readFlow(cursor: Cursor, depth = 0): PlainValue {
  if (depth > DEEPEST) fail();
  skipSpaces(cursor);
  const { text } = cursor;
  switch (text[cursor.at]) {
    case '"':
    case "'":
      return readQuoted(cursor);
    case '[': {
      cursor.at++;
      const list: PlainValue[] = [];
      for (skipSpaces(cursor); text[cursor.at] !== ']'; skipSpaces(cursor)) {
        list.push(readFlow(cursor, depth + 1));
        skipSpaces(cursor);
        if (text[cursor.at] === ',') cursor.at++;
        else if (text[cursor.at] !== ']') fail();
      }
      cursor.at++;
      return list;
    }
    case '{': {
      cursor.at++;
      const map = new Map<string, { key: string; value: PlainValue }>();
      for (skipSpaces(cursor); text[cursor.at] !== '}'; skipSpaces(cursor)) {
        const end = endOfKey(text, cursor.at);
        if (end < 0 || end + 1 === text.length || end - cursor.at > LONGEST_FLOW_KEY) fail();
        const key = text.slice(cursor.at, end);
        if (map.has(key)) fail();
        cursor.at = end + 2;
        map.set(key, { key, value: readFlow(cursor, depth + 1) });
        skipSpaces(cursor);
        if (text[cursor.at] === ',') cursor.at++;
        else if (text[cursor.at] !== '}') fail();
      }
      cursor.at++;
      return map;
    }
    default:
      return readPlainInFlow(cursor);
  }
}

function readPlainInFlow(cursor: Cursor): string {
  const { text } = cursor;
  const from = cursor.at;
  for (; cursor.at < text.length; cursor.at++) {
    const unit = text.charCodeAt(cursor.at);
    if (unit === COLON || unit === HASH) fail();
    if (unit === COMMA || (unit | 0x20) === OPEN_BRACE || (unit | 0x20) === CLOSED_BRACE) break;
  }
  return checkPlain(text.slice(from, cursor.at).trimEnd());
}

function readQuoted(cursor: Cursor): string {
  const { text } = cursor;
  const quote = text[cursor.at];
  const from = cursor.at++;
  for (; cursor.at < text.length; cursor.at++) {
    if (quote === '"' && text[cursor.at] === '\\') cursor.at++;
    else if (text[cursor.at] === quote) {
      if (quote === "'" && text[cursor.at + 1] === "'") cursor.at++;
      else break;
    }
  }
  if (cursor.at >= text.length) fail();
  const raw = text.slice(from, ++cursor.at);
  if (quote === "'") return raw.slice(1, -1).replaceAll("''", "'");
  try {
    return JSON.parse(raw) as string;
  } catch {
    return fail();
  }
}
