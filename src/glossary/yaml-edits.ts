import { isMap, isScalar, isSeq, type Node, type Pair, parse, type YAMLMap, type YAMLSeq } from 'yaml';

/** What an entry may hold. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

/** Letters, digits and blanks of a name: such a text needs no quotes wherever it stands. */
const PLAIN = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .'’()/\u200C–-]*$/u;

/**
 * Changes of a YAML text at the places where its nodes stand. Offsets are those of the text that the nodes were parsed from; all edits are
 * collected and applied at once.
 */
export class YamlEdits {
  /** How lines of the text end. */
  readonly eol: string;
  readonly #text: string;
  readonly #edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  constructor(text: string) {
    this.#text = text;
    this.eol = text.includes('\r\n') ? '\r\n' : '\n';
  }

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  apply(): string {
    const sorted = this.#edits.map((edit, index) => ({ ...edit, index }));
    sorted.sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
    let from = 0;
    let text = '';
    for (const edit of sorted) {
      text += this.#text.slice(from, edit.start) + edit.text;
      from = Math.max(from, edit.end);
    }
    return text + this.#text.slice(from);
  }

  /** Lines behind the line on which `at` stands; what is behind it there, a comment perhaps, stays there. */
  insertBehindLine(at: number, lines: string): void {
    if (at > 0 && this.#text[at - 1] === '\n') {
      this.insert(at, `${lines}${this.eol}`);
      return;
    }
    let end = this.#text.indexOf('\n', at);
    if (end < 0) end = this.#text.length;
    else if (this.#text[end - 1] === '\r') end--;
    this.insert(end, `${this.eol}${lines}`);
  }

  setKeys(map: YAMLMap, values: Readonly<Record<string, Value>>): void {
    for (const [key, value] of Object.entries(values)) {
      const pair = map.items.find((one) => isScalar(one.key) && String(one.key.value) === key);
      if (pair?.value) this.#setNode(pair.value as Node, value, pair);
      else if (pair) this.insert(rangeOf(pair.key)[1] + (map.flow ? 0 : 1), `${map.flow ? ':' : ''} ${flow(value)}`);
      else this.#addKey(map, key, value);
    }
  }

  append(list: YAMLSeq, values: readonly Value[]): void {
    const last = list.items.at(-1) as Node | undefined;
    if (list.flow || !last) {
      const text = values.map(flow).join(', ');
      if (last) this.insert(this.#endOf(last), `, ${text}`);
      else this.replace(list.range![0], list.range![1], `[${text}]`);
      return;
    }
    const first = rangeOf(list.items[0])[0];
    const dash = this.#text.lastIndexOf('-', first);
    const indent = ' '.repeat(this.#columnOf(dash));
    const lines = values.map((value) =>
      typeof value === 'object' && !Array.isArray(value)
        ? this.blockEntry(value as Record<string, Value>, indent)
        : `${indent}- ${flow(value)}`,
    );
    this.insertBehindLine(this.#endOf(last), lines.join(this.eol));
  }

  /** `- key: value` and its further keys below, without a line end behind the last. */
  blockEntry(entry: Readonly<Record<string, Value>>, indent: string): string {
    const lines = Object.entries(entry).map(([key, value]) => `${key}: ${flow(value)}`);
    return lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`).join(this.eol);
  }

  #setNode(node: Node, value: Value, pair?: Pair): void {
    if (isScalar(node) && typeof value === 'string') {
      if (node.value === value) return;
      const [start, end] = rangeOf(node);
      // `key:` with nothing behind it, and blocks of lines, end elsewhere than a word does.
      const lead = start === end && pair && this.#text[start - 1] === ':' ? ' ' : '';
      this.replace(start, end, `${lead}${scalar(value)}${this.#text[end - 1] === '\n' && end > start ? this.eol : ''}`);
    } else if (isSeq(node) && Array.isArray(value)) this.#setItems(node, value);
    else if (isSeq(node) && typeof value === 'string') this.#setItems(node, [value]);
    else if (isMap(node) && typeof value === 'object' && (!Array.isArray(value) || value.length === 0))
      this.#setMap(node, value as Record<string, Value>);
    else {
      const [start, end] = rangeOf(node);
      const lead = start === end && pair && this.#text[start - 1] === ':' ? ' ' : '';
      this.replace(start, end, lead + flow(value));
    }
  }

  /** Keys that are gone keep their place, with nothing in them. */
  #setMap(map: YAMLMap, values: Readonly<Record<string, Value>>): void {
    for (const { key, value } of map.items as Pair[])
      if (value && !(String((key as { value?: unknown }).value) in values)) this.#setNode(value as Node, []);
    this.setKeys(map, values);
  }

  /** Item by item, so that comments between items stay with them. */
  #setItems(list: YAMLSeq, values: readonly Value[]): void {
    const items = list.items as Node[];
    const both = Math.min(items.length, values.length);
    for (let i = 0; i < both; i++) this.#setNode(items[i]!, values[i]!);
    if (values.length > both) this.append(list, values.slice(both));
    if (items.length === both) return;
    if (both === 0) {
      const [start] = rangeOf(list);
      this.replace(start, this.#endOf(list), '[]');
      return;
    }
    this.replace(this.#endOf(items[both - 1]!), this.#endOf(items.at(-1)!), '');
  }

  #addKey(map: YAMLMap, key: string, value: Value): void {
    const last = map.items.at(-1) as Pair | undefined;
    if (!last) {
      this.replace(map.range![0], map.range![1], `{ ${key}: ${flow(value)} }`);
      return;
    }
    const end = this.#endOfPair(last);
    if (map.flow) {
      this.insert(end, `, ${key}: ${flow(value)}`);
      return;
    }
    const indent = ' '.repeat(this.#columnOf(rangeOf(map.items[0]!.key)[0]));
    this.insertBehindLine(end, `${indent}${key}: ${flow(value)}`);
  }

  #endOfPair(pair: Pair): number {
    return pair.value ? this.#endOf(pair.value as Node) : rangeOf(pair.key)[1];
  }

  /** Where a node's own text ends: of a block that of its last word, without the comments and empty lines behind it. */
  #endOf(node: Node): number {
    if (isMap(node) && !node.flow && node.items.length > 0) return this.#endOfPair(node.items.at(-1) as Pair);
    if (isSeq(node) && !node.flow && node.items.length > 0) return this.#endOf(node.items.at(-1) as Node);
    return rangeOf(node)[1];
  }

  #columnOf(offset: number): number {
    return offset - (this.#text.lastIndexOf('\n', offset - 1) + 1);
  }
}

function rangeOf(node: unknown): [number, number] {
  const range = (node as Node | undefined)?.range;
  if (!range) throw new Error('a node of a parsed document has a range');
  return [range[0], range[1]];
}

/** A value on one line. */
function flow(value: Value): string {
  if (typeof value === 'string') return scalar(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${scalar(key)}: ${flow(inner)}`)
    .join(', ')} }`;
}

/** Without quotes where YAML reads it as the same text. */
function scalar(text: string): string {
  return PLAIN.test(text) && text.trim() === text && parse(text) === text ? text : JSON.stringify(text);
}
