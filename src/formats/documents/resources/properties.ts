import type { Block, DocumentFormat } from '../document.ts';
import { splice } from '../splice.ts';
import { valueCodes } from './value-codes.ts';

/** A value and where it stands, as `java.util.Properties` reads it: escapes, lines that go on behind a backslash, three separators. */
interface Property {
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' };

/** Java properties. A file that writes letters as `\uXXXX` gets them so; `#` and `!` lines and the order stay. */
export const properties: DocumentFormat = {
  id: 'properties',
  about: 'Java properties: strings of a program',
  extensions: ['.properties'],
  read({ text }) {
    const source = text();
    const found = readProperties(source);
    const escaped = /\\u[0-9A-Fa-f]{4}/.test(source);
    return {
      blocks: found.map(
        ({ key, value }): Block => ({ role: 'cell', key, whole: true, text: value, codes: valueCodes(value) }),
      ),
      write: (blocks) =>
        splice(
          source,
          found.flatMap(({ start, end }, index) => {
            const block = blocks[index];
            return block ? [{ start, end, text: writeValue(block.text, escaped) }] : [];
          }),
        ),
    };
  },
};

function readProperties(source: string): Property[] {
  const found: Property[] = [];
  for (let at = 0; at < source.length; ) {
    const end = endOfLogicalLine(source, at);
    const line = source.slice(at, end);
    const blank = /^[ \t\f]*/.exec(line)![0].length;
    if (line.length > blank && !/^[ \t\f]*[#!]/.test(line)) {
      const key = /^(?:\\(?:\r\n|\r|\n)[ \t\f]*|\\[\s\S]|[^\\\s=:])*/.exec(line.slice(blank))![0];
      const gap = /^[ \t\f]*(?:[=:][ \t\f]*)?(?:\\(?:\r\n|\r|\n)[ \t\f]*)*/.exec(line.slice(blank + key.length))![0];
      const start = at + blank + key.length + gap.length;
      const value = readEscapes(source.slice(start, end));
      if (value !== '') found.push({ key: readEscapes(key), value, start, end });
    }
    at = end + (/^\r\n|^[\r\n]/.exec(source.slice(end, end + 2))?.[0].length ?? 1);
  }
  return found;
}

/** A comment ends with its line; of others, an odd number of backslashes at the end of a line takes the next one in. */
function endOfLogicalLine(source: string, from: number): number {
  const comment = /[ \t\f]*[#!]/y;
  comment.lastIndex = from;
  const isComment = comment.test(source);
  const newline = /\r\n|\r|\n/g;
  newline.lastIndex = from;
  for (let match = newline.exec(source); match; match = newline.exec(source)) {
    const slashes = /\\*$/.exec(source.slice(from, match.index))![0].length;
    if (isComment || slashes % 2 === 0) return match.index;
  }
  return source.length;
}

function readEscapes(text: string): string {
  return text.replace(
    /\\(?:u([0-9A-Fa-f]{4})|(?:\r\n|\r|\n)[ \t\f]*|([\s\S]))|\\$/g,
    (_, hex: string | undefined, sign: string | undefined) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      return sign === undefined ? '' : (ESCAPES[sign] ?? sign);
    },
  );
}

function writeValue(text: string, escaped: boolean): string {
  const written = text
    .replace(/\\/g, '\\\\')
    .replace(/[\t\n\r\f]/g, (sign) => `\\${Object.entries(ESCAPES).find(([, value]) => value === sign)![0]}`)
    .replace(/^[ =:]/, '\\$&');
  if (!escaped) return written;
  return written.replace(
    /[^\x20-\x7E]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
