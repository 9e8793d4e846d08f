import { broken } from '../document.ts';

/** A value of a JSON document and where it stands. */
export interface JsonNode {
  /** `[start, end)` in the document; of a text with its quotes. */
  readonly start: number;
  readonly end: number;
  readonly value: string | number | boolean | null | readonly JsonNode[] | ReadonlyMap<string, JsonNode>;
  /** Of the key in front of it, in an object. */
  readonly keyStart?: number;
}

const DEEPEST = 200;

/**
 * Reads JSON (RFC 8259) with the place of every value, so that one can be changed and the rest stays, byte for byte. Of a key that stands
 * twice the last counts, as everywhere. @throws TarjumanError INPUT_FORMAT with line and column
 */
export function scanJson(text: string, file: string): JsonNode {
  let at = 0;
  const fail = (message: string): never => {
    throw broken(file, `this is no JSON: ${message}`, 'export it again, or mend this place by hand', {
      text,
      offset: at,
    });
  };
  const blank = (): void => {
    BLANK.lastIndex = at;
    at += BLANK.exec(text)![0].length;
  };
  const string = (): JsonNode & { readonly value: string } => {
    STRING.lastIndex = at;
    const found =
      STRING.exec(text)?.[0] ?? fail('a text is not closed, or holds a control character or a strange escape');
    const start = at;
    at += found.length;
    return { start, end: at, value: JSON.parse(found) as string };
  };
  const value = (depth: number): JsonNode => {
    if (depth > DEEPEST) fail(`it is nested more than ${DEEPEST} deep`);
    blank();
    const start = at;
    const sign = text[at];
    if (sign === '"') return string();
    if (sign === '{') {
      const entries = new Map<string, JsonNode>();
      list('}', () => {
        if (text[at] !== '"') fail('a key is expected here');
        const key = string();
        blank();
        if (text[at] !== ':') fail('a colon is expected here');
        at++;
        entries.set(key.value, { ...value(depth + 1), keyStart: key.start });
      });
      return { start, end: at, value: entries };
    }
    if (sign === '[') {
      const items: JsonNode[] = [];
      list(']', () => items.push(value(depth + 1)));
      return { start, end: at, value: items };
    }
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(text)?.[0];
    if (plain === undefined) return fail(at >= text.length ? 'it ends too early' : `«${text[at]}» cannot stand here`);
    at += plain.length;
    return { start, end: at, value: JSON.parse(plain) as number | boolean | null };
  };
  const list = (close: string, item: () => void): void => {
    at++;
    blank();
    if (text[at] === close) {
      at++;
      return;
    }
    for (;;) {
      blank();
      item();
      blank();
      if (text[at] === close) {
        at++;
        return;
      }
      if (text[at] !== ',') fail(`a comma or ${close} is expected here`);
      at++;
    }
  };
  const root = value(0);
  blank();
  if (at < text.length) fail('something stands behind its end');
  return root;
}

const BLANK = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const PLAIN = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** The value under a key of an object. */
export function fieldOf(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.value instanceof Map ? node.value.get(key) : undefined;
}

export function textOf(node: JsonNode | undefined): string | undefined {
  return typeof node?.value === 'string' ? node.value : undefined;
}

export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return Array.isArray(node?.value) ? node.value : [];
}

export function entriesOf(node: JsonNode | undefined): readonly (readonly [string, JsonNode])[] {
  return node?.value instanceof Map ? [...node.value] : [];
}
