import { CsvError, parse } from 'csv-parse/sync';
import { TarjumanError } from '../../core/error.ts';

export interface Row {
  readonly cells: readonly string[];
  /** Line of the file on which it begins. */
  readonly line: number;
}

/** The rows of a table with commas, semicolons or tabs, any line ends, with or without a byte order mark; empty rows are left out. */
export interface Table {
  readonly delimiter: ',' | ';' | '\t';
  readonly rows: readonly Row[];
}

/** @throws TarjumanError INPUT_FORMAT with the line where quotes do not close */
export function readTable(text: string, file: string): Table {
  const body = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(body);
  // Services write tables with tabs without any quoting; a quote there is a letter. A head of ours tells a table that is quoted.
  const quoted = delimiter !== '\t' || /^"?term"?(\t|$)/im.test(body.slice(0, body.search(/[\r\n]|$/)));
  let start = 1;
  try {
    const parsed: { record: string[]; info: { lines: number } }[] = parse(body, {
      delimiter,
      info: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      ...(quoted ? {} : { quote: false }),
    }) as never;
    const rows: Row[] = [];
    for (const { record, info } of parsed) {
      if (record.some((cell) => cell.trim() !== '')) rows.push({ cells: record, line: start });
      start = info.lines + 1;
    }
    return { delimiter, rows };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause['lines'] === 'number' ? cause['lines'] : start;
    throw new TarjumanError(
      'INPUT_FORMAT',
      { file, line },
      `the table cannot be read: ${cause.message}`,
      'save it again as CSV (UTF-8) from the program that wrote it',
      cause,
    );
  }
}

/** The one that stands most often in the first line. */
function delimiterOf(text: string): Table['delimiter'] {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const count = (delimiter: string) => head.split(delimiter).length;
  return (['\t', ',', ';'] as const).reduce((best, one) => (count(one) > count(best) ? one : best));
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
