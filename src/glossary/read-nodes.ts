import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';
import type { ErrorCode, Place } from '../core/error.ts';
import { BOUNDS } from './glossary-shape.ts';
import { nearestWord } from './nearest-word.ts';
import { type Fault, type NodeReader, shorten } from './node-reader.ts';

export function createNodeReader(document: Document, lines: LineCounter, file: string): NodeReader {
  const faults: Fault[] = [];
  const placeOf = (node: unknown): Place => {
    const range = (node as Node | null | undefined)?.range;
    if (range === undefined || range === null) return { file };
    const { line, col } = lines.linePos(range[0]);
    return { file, line, column: col };
  };
  const fail = (node: unknown, message: string, hint: string, code: ErrorCode = 'GLOSSARY_INVALID'): void => {
    faults.push({ code, at: placeOf(node), message, hint });
  };
  const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);

  const readMap: NodeReader['readMap'] = (node, what, keys) => {
    const map = resolve(node);
    if (!isMap(map)) {
      fail(
        node,
        `${what} is ${kindOf(map)}, not a mapping of keys to values`,
        `write it as "key: value" lines${keys === undefined ? '' : `; keys: ${keys.join(', ')}`}`,
      );
      return undefined;
    }
    const pairs = new Map<string, { key: unknown; value: unknown }>();
    if (map.items.length > BOUNDS.keys) {
      fail(node, `${what} has ${map.items.length} keys`, `keep it below ${BOUNDS.keys}`);
      return undefined;
    }
    for (const pair of map.items as Pair[]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      if (keys !== undefined && !keys.includes(key)) {
        const near = nearestWord(key, keys);
        fail(
          pair.key,
          `${what} has no key «${shorten(key)}»`,
          near === undefined ? `the keys are ${keys.join(', ')}` : `did you mean «${near}»?`,
        );
        continue;
      }
      pairs.set(key, { key: pair.key, value: pair.value });
    }
    return pairs;
  };

  const readItems: NodeReader['readItems'] = (node) => {
    const list = resolve(node);
    if (isNothing(list)) return [];
    return isSeq(list) ? list.items : [node];
  };

  const readText: NodeReader['readText'] = (node, what, most = BOUNDS.text) => {
    const scalar = resolve(node);
    if (!isScalar(scalar)) {
      fail(node, `${what} is ${kindOf(scalar)}, not text`, 'write it as text on one line');
      return undefined;
    }
    if (typeof scalar.value !== 'string') {
      fail(
        node,
        `${what} is ${kindOf(scalar)}, not text`,
        scalar.value === null
          ? 'give it a text, or leave the key out'
          : `put it in quotes: "${shorten(String(scalar.source ?? scalar.value))}"`,
      );
      return undefined;
    }
    const text = scalar.value.trim();
    if (text === '') {
      fail(node, `${what} is empty`, 'give it a text, or leave the key out');
      return undefined;
    }
    if (text.length > most) {
      fail(node, `${what} has ${text.length} characters`, `keep it to ${most}`);
      return undefined;
    }
    return text;
  };

  const readTexts: NodeReader['readTexts'] = (node, what) => {
    const items = readItems(node);
    if (items.length > BOUNDS.list) {
      fail(node, `${what} has ${items.length} items`, `keep it to ${BOUNDS.list}`);
      return [];
    }
    const texts: string[] = [];
    for (const item of items) {
      const text = readText(item, items.length > 1 ? `an item of ${what}` : what);
      if (text !== undefined && !texts.includes(text)) texts.push(text);
    }
    return texts;
  };

  const readChoice: NodeReader['readChoice'] = (node, what, choices) => {
    const text = readText(node, what);
    if (text === undefined) return undefined;
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined) return chosen;
    const near = nearestWord(text, choices);
    fail(
      node,
      `${what} is «${shorten(text)}»`,
      near === undefined
        ? `it may be ${choices.join(', ')}`
        : `did you mean «${near}»? It may be ${choices.join(', ')}`,
    );
    return undefined;
  };

  return { faults, placeOf, fail, readMap, readItems, readText, readTexts, readChoice, resolve, isNothing };
}

export function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

function kindOf(node: unknown): string {
  if (isNothing(node)) return 'empty';
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'a list';
  if (isScalar(node))
    return typeof node.value === 'number' ? 'a number' : typeof node.value === 'boolean' ? 'true or false' : 'text';
  return 'something else';
}
