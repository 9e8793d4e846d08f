import { BOUNDS } from './glossary-shape.ts';
import type { NodeReader } from './node-reader.ts';

/** The text has a fault: the real reader will say where. */
export const FAULTY = Symbol('faulty');

/** A reader of plain values that gives up at the first fault, so that messages with places come from one reader only. */
export function createPlainReader(): NodeReader {
  const fail = (): never => {
    throw FAULTY;
  };
  const readText: NodeReader['readText'] = (node, _what, most = BOUNDS.text) => {
    if (typeof node !== 'string') return fail();
    const text = node.trim();
    return text === '' || text.length > most ? fail() : text;
  };
  const readItems: NodeReader['readItems'] = (node) =>
    node === null || node === undefined ? [] : Array.isArray(node) ? node : [node];
  return {
    faults: [],
    placeOf: () => ({}),
    fail,
    resolve: (node) => node,
    isNothing: (node) => node === null || node === undefined,
    readItems,
    readText,
    readMap(node, _what, keys) {
      if (!(node instanceof Map)) return fail();
      if (node.size > BOUNDS.keys) return fail();
      const pairs = node as Map<string, { key: unknown; value: unknown }>;
      if (keys !== undefined) for (const key of pairs.keys()) if (!keys.includes(key)) return fail();
      return pairs;
    },
    readTexts(node, what) {
      const items = readItems(node);
      if (items.length > BOUNDS.list) return fail();
      if (items.length === 1) return [readText(items[0], what)!];
      return [...new Set(items.map((item) => readText(item, what)!))];
    },
    readChoice(node, what, choices) {
      const text = readText(node, what);
      return choices.find((choice) => choice === text) ?? fail();
    },
  };
}
