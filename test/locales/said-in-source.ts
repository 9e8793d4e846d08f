import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

/** A sentence that is written in the program: its file, its line, and its text with `{{}}` where a value stands. */
export interface Written {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** More readings of one literal than this are not spelled out: the rest is a hole. */
const MOST_READINGS = 16;

/** Every string and template literal of `src` that reads like words to a person, in all the readings that its own conditions give it. */
export function writtenIn(leaveOut: (file: string) => boolean): Written[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:tsx?|js)$/.test(file) && !leaveOut(file));
  return files.sort().flatMap((file) => sentencesOf(file, readFileSync(`${src}/${file}`, 'utf8')));
}

function sentencesOf(file: string, code: string): Written[] {
  const found: Written[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (!isNode(node)) return;
    if (node.type === 'JSXAttribute' && /^(?:class|key|type|href|rel)$/.test((node['name'] as { name: string }).name))
      return;
    if (node.type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)/.test(node.type)) return;
    if (/^(?:Import|ExportAll|ExportNamed)/.test(node.type) && node['source']) return;
    const readings = readingsOf(node);
    if (readings) {
      const line = code.slice(0, node.start).split('\n').length;
      for (const text of readings) if (isProse(text)) found.push({ file, line, text });
      // What stands in its holes and is no literal itself may hold others: `${list.map(() => 'words …')}`.
      for (const hole of holesOf(node)) if (!readingsOf(hole)) visit(hole);
      return;
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'type' && typeof value === 'object') visit(value);
  };
  const kind = file.endsWith('.tsx') ? 'tsx' : file.endsWith('.js') ? 'js' : 'ts';
  visit(parseAst(code, { lang: kind }, file));
  return found;
}

/** What an expression made of literals can read; undefined where it is made of something else. */
function readingsOf(node: Node): string[] | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : undefined;
    case 'TemplateLiteral': {
      const parts = (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
      const holes = (node['expressions'] as Node[]).map((hole) => readingsOf(hole) ?? ['{{}}']);
      return joined(parts.flatMap((part, index) => [[part], ...(index < holes.length ? [holes[index]!] : [])]));
    }
    case 'ConditionalExpression': {
      const [yes, no] = [node['consequent'], node['alternate']].map((side) => readingsOf(side as Node));
      return yes || no ? [...(yes ?? ['{{}}']), ...(no ?? ['{{}}'])] : undefined;
    }
    case 'BinaryExpression': {
      if (node['operator'] !== '+') return undefined;
      const [left, right] = [node['left'], node['right']].map((side) => readingsOf(side as Node));
      return left || right ? joined([left ?? ['{{}}'], right ?? ['{{}}']]) : undefined;
    }
    case 'LogicalExpression': {
      const [left, right] = [node['left'], node['right']].map((side) => readingsOf(side as Node));
      return left || right ? [...(left ?? ['{{}}']), ...(right ?? ['{{}}'])] : undefined;
    }
    case 'ParenthesizedExpression':
    case 'TSNonNullExpression':
    case 'TSAsExpression':
      return readingsOf(node['expression'] as Node);
    default:
      return undefined;
  }
}

/** The parts of a literal that are code. */
function holesOf(node: Node): Node[] {
  const inner = ['expressions', 'consequent', 'alternate', 'test', 'left', 'right', 'expression'].flatMap(
    (key) => node[key] ?? [],
  );
  return (inner as Node[]).flatMap((part) => (readingsOf(part) ? holesOf(part) : [part]));
}

function joined(parts: readonly (readonly string[])[]): string[] {
  let readings = [''];
  for (const part of parts) {
    const options = readings.length * part.length > MOST_READINGS ? ['{{}}'] : part;
    readings = readings.flatMap((before) => options.map((text) => before + text));
  }
  return readings;
}

/** Two words side by side, the second of small letters: a key, a name, an address or a tag has none. */
function isProse(text: string): boolean {
  return /[A-Za-z]{2,}[,;:'")»]* +(?:[a-z]{2,}|a\b)|\}\} [a-z]{2,}|[a-z]{2,}:? \{\{/.test(text);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
