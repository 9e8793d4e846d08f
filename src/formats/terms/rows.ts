import { type CsvRow, type Delimiter, delimiterOf, parseRows } from '../csv/parse-rows.ts';

export type Row = CsvRow;

/** The rows of a table with commas, semicolons or tabs, any line ends, with or without a byte order mark; empty rows are left out. */
export interface Table {
  readonly delimiter: Delimiter;
  readonly rows: readonly Row[];
}

/** @throws TarjumanError INPUT_FORMAT with the line where quotes do not close */
export function readTable(text: string, file: string): Table {
  const body = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(body, ['\t', ',', ';']);
  // Services write tables with tabs without any quoting; a quote there is a letter. A head of ours tells a table that is quoted.
  const quoted = delimiter !== '\t' || /^"?term"?(\t|$)/im.test(body.slice(0, body.search(/[\r\n]|$/)));
  const rows = parseRows(body, delimiter, file, quoted);
  return { delimiter, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

/** Several texts in a cell: ` | ` between them; a bar or a backslash that belongs to a text has a backslash before it. */
export function joinTexts(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\|]/g, '\\$&')).join(' | ');
}

export function splitTexts(cell: string): string[] {
  const texts: string[] = [];
  let text = '';
  for (let i = 0; i < cell.length; i++) {
    const letter = cell[i]!;
    if (letter === '\\' && (cell[i + 1] === '|' || cell[i + 1] === '\\')) text += cell[++i];
    else if (letter === '|') {
      texts.push(text);
      text = '';
    } else text += letter;
  }
  texts.push(text);
  return [...new Set(texts.map((one) => one.trim()).filter((one) => one !== ''))];
}
