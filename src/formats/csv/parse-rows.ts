import { CsvError, parse } from 'csv-parse/sync';
import { TarjumanError } from '../../core/error.ts';

export interface CsvRow {
  readonly cells: readonly string[];
  /** Line of the file on which it begins. */
  readonly line: number;
}

export type Delimiter = ',' | ';' | '\t';

/** The one that stands most often in the first line. @param order decides where two stand equally often */
export function delimiterOf(text: string, order: readonly Delimiter[]): Delimiter {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const count = (delimiter: string) => head.split(delimiter).length;
  return order.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/**
 * All rows of a table, with any line ends; they may differ in length.
 * @param quoted false: a quotation mark is a letter like others
 * @throws TarjumanError INPUT_FORMAT with the line where quotes do not close
 */
export function parseRows(text: string, delimiter: Delimiter, file: string, quoted = true): CsvRow[] {
  let start = 1;
  try {
    const parsed: { record: string[]; info: { lines: number } }[] = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      ...(quoted ? {} : { quote: false }),
    }) as never;
    return parsed.map(({ record, info }) => {
      const line = start;
      start = info.lines + 1;
      return { cells: record, line };
    });
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
