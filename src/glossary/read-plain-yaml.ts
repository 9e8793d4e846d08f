/**
 * The part of YAML that large glossaries are written in, read at once: a YAML document keeps every token with its place, and takes half a minute
 * for 100,000 entries where this takes a fraction of a second. Whatever is not plainly of this part gives undefined, and the real reader reads it.
 *
 * The part: `terms:`, then a block list of mappings whose values are plain, single- or double-quoted texts of one line, flow lists and flow
 * mappings on one line, or block lists and mappings of these. No anchors, tags, comments behind values, multi-line texts,
 * numbers or words that YAML reads as something else. (YAML 1.2.2, chapters 7 and 8.)
 */
export type PlainValue = string | null | readonly PlainValue[] | ReadonlyMap<string, PlainValue>;

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
/** Control characters, NEL and the like need the real reader. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF\t]/;
const KEY = /^([A-Za-z][A-Za-z0-9-]*):(?: +(.*))?$/;

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

/** The items under `terms:`; undefined where the text is not of the part above. Linear. */
export function readPlainYaml(yaml: string): PlainItem[] | undefined {
  if (CONTROLS.test(yaml)) return undefined;
  try {
    const lines = openLines(yaml.split(/\r?\n/));
    const top = lines.peek();
    if (top === undefined || top.indent !== 0 || top.text !== 'terms:') return undefined;
    lines.step();
    const items: PlainItem[] = [];
    const first = lines.peek();
    if (first?.text.startsWith('- ')) readList(lines, first.indent, 0, items);
    return lines.peek() === undefined ? items : undefined;
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

/** White space other than a blank, a tab, or the carriage return of a line's end. */
const ODD_SPACE = /[^\S \t\r]/;

function openLines(texts: readonly string[]): Lines {
  let at = 0;
  let current: Line | undefined;
  const peek = (): Line | undefined => {
    for (; current === undefined && at < texts.length; at++) {
      // To YAML only blanks are white space; what JavaScript would trim besides is for the real reader.
      if (ODD_SPACE.test(texts[at]!)) fail();
      const text = texts[at]!.trim();
      if (text === '' || text.startsWith('#')) continue;
      current = { indent: texts[at]!.indexOf(text), text, line: at + 1 };
    }
    return current;
  };
  return {
    peek,
    step() {
      current = undefined;
    },
    put(line) {
      current = line;
    },
  };
}

/** @param items where the place of each item is wanted too */
function readList(lines: Lines, indent: number, depth: number, items?: PlainItem[]): PlainValue[] {
  const list: PlainValue[] = [];
  for (let here = lines.peek(); here !== undefined && here.indent >= indent; here = lines.peek()) {
    if (here.indent > indent) fail();
    if (!here.text.startsWith('- ')) break;
    const body = here.text.slice(2);
    if (body.startsWith(' ') || body.startsWith('- ')) fail();
    let value: PlainValue;
    if (KEY.test(body)) {
      lines.put({ indent: indent + 2, text: body, line: here.line });
      value = readMap(lines, indent + 2, depth + 1);
    } else {
      lines.step();
      value = readLine(body);
    }
    list.push(value);
    items?.push({ value, line: here.line, column: indent + 3 });
  }
  return list;
}

function readMap(lines: Lines, indent: number, depth: number): PlainValue {
  if (depth > DEEPEST) fail();
  const map = new Map<string, PlainValue>();
  for (let here = lines.peek(); here !== undefined && here.indent >= indent; here = lines.peek()) {
    if (here.indent > indent || here.text.startsWith('- ')) fail();
    const [, key, rest] = KEY.exec(here.text) ?? fail();
    if (map.has(key!)) fail();
    lines.step();
    map.set(key!, rest === undefined || rest === '' ? readUnder(lines, indent, depth) : readLine(rest));
  }
  return map;
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
      const map = new Map<string, PlainValue>();
      for (skipSpaces(cursor); text[cursor.at] !== '}'; skipSpaces(cursor)) {
        const found = /^([A-Za-z][A-Za-z0-9-]*): /.exec(text.slice(cursor.at, cursor.at + 80));
        const key = found?.[1] ?? fail();
        if (map.has(key)) fail();
        cursor.at += key.length + 2;
        map.set(key, readFlow(cursor, depth + 1));
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
  while (cursor.at < text.length && !',[]{}'.includes(text[cursor.at]!)) {
    if (text[cursor.at] === ':' || text[cursor.at] === '#') fail();
    cursor.at++;
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
