import type { Role } from '../../core/article.ts';
import { isSameLanguage } from '../../core/primary-language.ts';
import { readCell, writeCell } from '../csv/cells.ts';
import { type Delimiter, delimiterOf } from '../csv/parse-rows.ts';
import { broken, type DocumentFormat } from './document.ts';
import { MarkupSource } from './markup.ts';
import { readPlainParts } from './plain-parts.ts';

/** Columns whose words are translated, by their heads: in the first row, in any letter case, with the language behind if the table has several (`title_ar`). */
const COLUMNS: Readonly<Record<string, Role>> = {
  headline: 'headline',
  title: 'headline',
  subheadline: 'subheadline',
  subtitle: 'subheadline',
  byline: 'byline',
  dateline: 'dateline',
  summary: 'metadata',
  description: 'metadata',
  caption: 'caption',
  text: 'body',
  body: 'body',
  content: 'body',
  source: 'body',
  العنوان: 'headline',
  عنوان: 'headline',
  النص: 'body',
  نص: 'body',
  تعليق: 'caption',
  ملخص: 'metadata',
};

/** CSV with named columns (RFC 4180; commas, semicolons or tabs). Other columns, quotes and line ends stay as they are. */
export const csvDocument: DocumentFormat = {
  id: 'csv',
  about: 'CSV with named columns',
  mediaType: 'text/csv',
  extensions: ['.csv', '.tsv'],
  read({ text, file, language }) {
    const source = text();
    const delimiter = delimiterOf(source, [',', ';', '\t']);
    const rows = scanRows(source, delimiter, file);
    const heads = (rows[0] ?? []).map(({ value }) => value);
    const roles = heads.map((head) => roleOf(head, language));
    if (roles.every((role) => role === undefined))
      throw broken(
        file,
        `no column is known: the first row has ${heads.map((head) => `«${head}»`).join(', ')}`,
        `name the columns to translate, e.g. headline, text, caption: ${Object.keys(COLUMNS).slice(0, 12).join(', ')}; others stay as they are`,
        { text: source, offset: 0 },
      );
    const markup = new MarkupSource(source);
    for (const row of rows.slice(1))
      for (const [index, { start, end, value }] of row.entries()) {
        const role = roles[index];
        const words = readCell(value);
        if (role === undefined || !/\p{L}/u.test(words)) continue;
        markup.inner({ start, end }, words, readPlainParts(words, role), (written) => quoted(writeCell(written)));
      }
    return markup.document();
  },
};

function roleOf(head: string, language: string): Role | undefined {
  const name = head.trim().toLowerCase();
  if (Object.hasOwn(COLUMNS, name)) return COLUMNS[name];
  const parts = /^(.*?)[\s_:.([-]+([a-z]{2,3}(?:-[a-z]{2,4})?)[)\]]?$/i.exec(name);
  if (parts && isSameLanguage(parts[2]!, language) && Object.hasOwn(COLUMNS, parts[1]!)) return COLUMNS[parts[1]!];
  // A table of languages: the column of ours.
  return /^[a-z]{2,3}(?:-[a-z]{2,4})?$/.test(name) && isSameLanguage(name, language) ? 'body' : undefined;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Cells with their places, quotes included. */
function scanRows(source: string, delimiter: Delimiter, file: string): Cell[][] {
  const rows: Cell[][] = [];
  const plain = new RegExp(`[^${delimiter === '\t' ? '\\t' : delimiter}\\r\\n]*`, 'y');
  let at = 0;
  let row: Cell[] = [];
  while (at <= source.length) {
    const start = at;
    let value: string;
    if (source[at] === '"') {
      QUOTED.lastIndex = at;
      const found = QUOTED.exec(source)?.[0];
      if (found === undefined)
        throw broken(file, 'a quotation mark is not closed', 'write "" for a quotation mark inside of a quoted cell', {
          text: source,
          offset: start,
        });
      at += found.length;
      value = found.slice(1, -1).replaceAll('""', '"');
    } else {
      plain.lastIndex = at;
      value = plain.exec(source)![0];
      at += value.length;
    }
    if (at < source.length && source[at] !== delimiter && source[at] !== '\r' && source[at] !== '\n')
      throw broken(
        file,
        'something stands behind the quotation mark that closes a cell',
        'write "" for a quotation mark inside of a quoted cell',
        { text: source, offset: at },
      );
    row.push({ start, end: at, value });
    if (source[at] === delimiter) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= source.length) break;
    at += source.startsWith('\r\n', at) ? 2 : 1;
    if (at >= source.length) break;
  }
  return rows;
}

const QUOTED = /"(?:[^"]|"")*"/y;
