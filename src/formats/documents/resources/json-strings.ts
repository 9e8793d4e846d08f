import { entriesOf, itemsOf, type JsonNode, scanJson } from '../json/scan-json.ts';

/** A member of an object, or an element of a list, that is a string. Offsets count in the file's text. */
export interface JsonString {
  /** Names and indices from the top. */
  readonly path: readonly string[];
  readonly value: string;
  /** Of the literal, quotes and all. */
  readonly start: number;
  readonly end: number;
  /** Of the name in front of it; that of the literal in a list. */
  readonly keyStart: number;
}

/** Every string of a JSON text that is a value, in order. @throws TarjumanError INPUT_FORMAT with line and column */
export function readJsonStrings(text: string, file: string): JsonString[] {
  const strings: JsonString[] = [];
  const walk = (node: JsonNode, path: readonly string[]): void => {
    const { value, start, end, keyStart = start } = node;
    if (typeof value === 'string') strings.push({ path, value, start, end, keyStart });
    for (const [key, each] of entriesOf(node)) walk(each, [...path, key]);
    for (const [index, each] of itemsOf(node).entries()) walk(each, [...path, String(index)]);
  };
  walk(scanJson(text, file), []);
  // A key that stands twice keeps its first place in a Map.
  return strings.sort((a, b) => a.start - b.start);
}
