import { CsvError, type Options, parse as parseStream } from 'csv-parse';
import { parse } from 'csv-parse/sync';
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
  const lines = new Lines();
  try {
    return (parse(text, optionsFor(delimiter, quoted)) as never as ParsedRow[]).map((row) => lines.number(row));
  } catch (cause) {
    throw unreadable(cause, file, lines.next);
  }
}

/**
 * {@link parseRows}, row by row from a text that comes in pieces: none is kept. What the pieces throw is thrown here.
 * @throws TarjumanError INPUT_FORMAT with the line where quotes do not close; the rows in front of it have been given by then
 */
export async function* streamRows(
  pieces: AsyncIterable<string>,
  delimiter: Delimiter,
  file: string,
): AsyncGenerator<CsvRow> {
  const parser = parseStream(optionsFor(delimiter, true));
  let goOn = (): void => {};
  parser.on('drain', () => goOn()).on('close', () => goOn());
  const feed = async (): Promise<void> => {
    try {
      for await (const piece of pieces) {
        // Nobody listens any more once a row could not be read.
        if (parser.destroyed) return;
        if (!parser.write(piece) && !parser.destroyed) await new Promise<void>((go) => (goOn = go));
      }
      parser.end();
    } catch (cause) {
      parser.destroy(cause as Error);
    }
  };
  const fed = feed();
  const lines = new Lines();
  try {
    for await (const row of parser as AsyncIterable<ParsedRow>) yield lines.number(row);
  } catch (cause) {
    throw unreadable(cause, file, lines.next);
  } finally {
    parser.destroy();
    await fed;
  }
}

interface ParsedRow {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function optionsFor(delimiter: Delimiter, quoted: boolean): Options {
  return {
    delimiter,
    info: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    ...(quoted ? {} : { quote: false }),
  };
}

/** The parser says on which line a row ends; the next begins behind it. */
class Lines {
  next = 1;

  number({ record, info }: ParsedRow): CsvRow {
    const line = this.next;
    this.next = info.lines + 1;
    return { cells: record, line };
  }
}

function unreadable(cause: unknown, file: string, line: number): unknown {
  if (!(cause instanceof CsvError)) return cause;
  return new TarjumanError(
    'INPUT_FORMAT',
    { file, line: typeof cause['lines'] === 'number' ? cause['lines'] : line },
    `the table cannot be read: ${cause.message}`,
    'save it again as CSV (UTF-8) from the program that wrote it',
    cause,
  );
}
