import { createHash } from 'node:crypto';
import { basename, extname, join } from 'node:path';
import { parse } from 'csv-parse';
import { TarjumanError } from '../core/error.ts';
import { isSameLanguage } from '../core/primary-language.ts';
import { readCell } from '../formats/csv/cells.ts';
import { pairOf } from '../formats/tmx/read-tmx.ts';
import { TmxReader } from '../formats/tmx/tmx-reader.ts';
import { TMX_TAIL, type TmxPair, tmxHead, tmxPair } from '../formats/tmx/write-memory.ts';
import { readXliffPairs } from '../formats/xliff/read-pairs.ts';
import { decodeStream } from '../io/decode-stream.ts';
import { decodeText } from '../io/decode-text.ts';
import type { Desk } from './desk.ts';
import { relativePath } from './find-articles.ts';
import { memoryFolder } from './memory-sources.ts';

export interface ImportOptions {
  /** Name in `memory/` without its ending; default: the file's own. */
  readonly as?: string;
  /** The column that holds each part, by its name in the first line; for CSV and TSV. */
  readonly columns?: Readonly<Partial<Record<CsvPart, string>>>;
  /** The folder `penalty-N` takes the file. */
  readonly penalty?: number;
  /** A file of the same name that says something else gives way. */
  readonly replace: boolean;
}

export type CsvPart = 'source' | 'target' | 'note' | 'by' | 'at' | 'id';
export const CSV_PARTS: readonly CsvPart[] = ['source', 'target', 'note', 'by', 'at', 'id'];

export interface ImportResult {
  readonly file: string;
  /** Relative to the desk. */
  readonly into: string;
  readonly changed: boolean;
  /** Units, rows or segments of the file. */
  readonly units: number;
  /** Those that give a pair in one of the desk's directions. */
  readonly pairs: number;
  /** Pairs in which codes stand; the file keeps them, matches are given without. */
  readonly withCodes: number;
  /** What gives no pair, and why; each reason once. */
  readonly leftOut: readonly { readonly reason: LeftOut; readonly count: number; readonly lines: readonly number[] }[];
}

export type LeftOut = 'other-languages' | 'one-sided' | 'not-translated';

/** Lines that are named for a reason; beyond that they are counted. */
const NAMED = 10;

/**
 * Brings a memory into `memory/`, where it belongs to the desk from then on. TMX is taken over byte for byte; XLIFF 1.2 and 2 and tables become TMX.
 * @throws TarjumanError INPUT_FORMAT, INPUT_ENCODING, INPUT_MISSING; USAGE where another file of that name is there
 */
export async function importMemory(desk: Desk, path: string, options: ImportOptions): Promise<ImportResult> {
  const file = relativePath(desk.root, path);
  const kind = extname(path).toLowerCase();
  const name = options.as ?? basename(path, extname(path));
  if (!/^[^/\\]+$/.test(name) || name.startsWith('.'))
    throw new TarjumanError('USAGE', { file }, `«${name}» cannot be the name of a file`, 'give a plain name with --as');
  const folder = options.penalty ? join(memoryFolder(desk), `penalty-${options.penalty}`) : memoryFolder(desk);
  const into = join(folder, `${name}.tmx`);
  const tally = new Tally();
  if (kind === '.tmx') await countTmx(desk, path, file, tally);
  const chunks = (counts: Tally): AsyncIterable<Uint8Array | string> => {
    switch (kind) {
      case '.tmx':
        return desk.files.stream(path);
      case '.xlf':
      case '.xliff':
        return asTmx(desk, xliffPairs(desk, path, file, counts));
      case '.csv':
      case '.tsv':
      case '.txt':
        return asTmx(desk, csvPairs(desk, path, file, options.columns ?? {}, counts));
      default:
        throw new TarjumanError(
          'INPUT_FORMAT',
          { file },
          `«${kind}» is no form of memory that is known here`,
          'give TMX (.tmx), XLIFF 1.2 or 2 (.xlf, .xliff), or a table (.csv, .tsv)',
        );
    }
  };
  const result = (changed: boolean) => tally.result(file, relativePath(desk.root, into), changed);
  if (!(await desk.files.stat(into))) {
    // It is put in place only as a whole: a fault in the last row leaves nothing behind.
    await desk.files.writeFrom(into, chunks(tally));
    return result(true);
  }
  if ((await digestOf(chunks(tally))) === (await digestOf(desk.files.stream(into)))) return result(false);
  if (!options.replace) throw taken(desk, file, into);
  await desk.files.writeFrom(into, chunks(new Tally()));
  return result(true);
}

function taken(desk: Desk, file: string, into: string): TarjumanError {
  return new TarjumanError(
    'USAGE',
    { file },
    `${relativePath(desk.root, into)} is there already and says something else`,
    'give another name with --as, or let it be replaced with --replace',
  );
}

class Tally {
  #units = 0;
  #pairs = 0;
  #codes = 0;
  readonly #left = new Map<LeftOut, { count: number; lines: number[] }>();

  pair(codes = false): void {
    this.#units++;
    this.#pairs++;
    if (codes) this.#codes++;
  }

  leave(reason: LeftOut, line: number): void {
    this.#units++;
    const left = this.#left.get(reason) ?? { count: 0, lines: [] };
    left.count++;
    if (left.lines.length < NAMED) left.lines.push(line);
    this.#left.set(reason, left);
  }

  result(file: string, into: string, changed: boolean): ImportResult {
    const leftOut = [...this.#left].map(([reason, { count, lines }]) => ({ reason, count, lines }));
    return { file, into, changed, units: this.#units, pairs: this.#pairs, withCodes: this.#codes, leftOut };
  }
}

async function digestOf(chunks: AsyncIterable<Uint8Array | string>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

async function countTmx(desk: Desk, path: string, file: string, tally: Tally): Promise<void> {
  const { from, to } = desk.settings;
  const reader = new TmxReader(file);
  const count = (stretches: Iterable<{ unit?: Parameters<typeof pairOf>[0] }>) => {
    for (const { unit } of stretches) {
      if (!unit) continue;
      const pairs = to.flatMap((language) => pairOf(unit, from, language) ?? []);
      const whole = pairs.filter(({ source, target }) => source.text.trim() !== '' && target.text.trim() !== '');
      const line = unit.place.line ?? 0;
      if (whole.length > 0) tally.pair(whole.some(({ source, target }) => source.codes || target.codes));
      else tally.leave(pairs.length > 0 || unit.texts.length < 2 ? 'one-sided' : 'other-languages', line);
    }
  };
  for await (const text of decodeStream(desk.files.stream(path), file)) count(reader.write(text));
  count(reader.end());
}

/** UTF-16 units that are written at a time. */
const PART = 1 << 16;

async function* asTmx(desk: Desk, pairs: AsyncIterable<TmxPair>): AsyncGenerator<string> {
  const { from } = desk.settings;
  let part = tmxHead(from);
  for await (const pair of pairs) {
    part += tmxPair(pair, from);
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  yield part + TMX_TAIL;
}

/** States in which nobody has translated yet, in the words of both versions. */
const UNTRANSLATED = new Set(['initial', 'new', 'needs-translation', 'needs-adaptation', 'needs-l10n']);

async function* xliffPairs(desk: Desk, path: string, file: string, tally: Tally): AsyncGenerator<TmxPair> {
  const { from, to: languages } = desk.settings;
  const { text } = decodeText(await desk.files.read(path), file);
  for (const pair of readXliffPairs(text, file)) {
    const { source, target = '', state, line, id, note } = pair;
    const to = languages.find((language) => pair.to === undefined || isSameLanguage(language, pair.to));
    if (to === undefined || !isSameLanguage(pair.from, from)) tally.leave('other-languages', line);
    else if (source.trim() === '' || target.trim() === '') tally.leave('one-sided', line);
    else if (state !== undefined && UNTRANSLATED.has(state)) tally.leave('not-translated', line);
    else {
      tally.pair();
      yield {
        id,
        ...{ source: source.trim(), target: target.trim(), to },
        ...(note === undefined ? {} : { note }),
        ...(state === undefined ? {} : { props: { 'x-xliff-state': state } }),
      };
    }
  }
}

async function* csvPairs(
  desk: Desk,
  path: string,
  file: string,
  columns: NonNullable<ImportOptions['columns']>,
  tally: Tally,
): AsyncGenerator<TmxPair> {
  const { from, to: languages } = desk.settings;
  const to = languages[0]!;
  // Column names that say it by themselves: the part, or the language.
  const names: Readonly<Record<CsvPart, readonly string[]>> = {
    source: [columns.source ?? 'source', ...(columns.source ? [] : [from])],
    target: [columns.target ?? 'target', ...(columns.target ? [] : [to])],
    note: [columns.note ?? 'note', ...(columns.note ? [] : ['comment'])],
    by: [columns.by ?? 'by'],
    at: [columns.at ?? 'at'],
    id: [columns.id ?? 'id'],
  };
  const text = decodeStream(desk.files.stream(path), file);
  const first = await text.next();
  const head = first.done ? '' : first.value;
  const parser = parse({ delimiter: delimiterIn(head), info: true, relax_column_count: true, skip_empty_lines: true });
  const feeding = (async () => {
    try {
      parser.write(head);
      for await (const piece of text) if (!parser.write(piece)) await new Promise((go) => parser.once('drain', go));
      parser.end();
    } catch (cause) {
      parser.destroy(cause as Error);
    }
  })();
  let place: Partial<Record<CsvPart, number>> | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (!place) {
        place = placesOf(record, names, file);
        continue;
      }
      const cell = (part: CsvPart): string | undefined => {
        const index = place![part];
        const value = index === undefined ? undefined : record[index];
        return value === undefined || value.trim() === '' ? undefined : readCell(value).trim();
      };
      const [source, target] = [cell('source'), cell('target')];
      if (source === undefined || target === undefined) {
        tally.leave('one-sided', info.lines);
        continue;
      }
      tally.pair();
      const rest = { id: cell('id'), by: cell('by'), at: cell('at'), note: cell('note') };
      const said = Object.entries(rest).filter(([, value]) => value !== undefined);
      yield { source, target, to, ...(Object.fromEntries(said) as Partial<TmxPair>) };
    }
  } catch (cause) {
    if (cause instanceof TarjumanError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new TarjumanError(
      'INPUT_FORMAT',
      { file },
      `is no table that can be read: ${message}`,
      'export it again as CSV',
      cause,
    );
  }
  await feeding;
}

/** Whichever of comma, semicolon and tab stands most often in the first line; names of columns hold none. */
function delimiterIn(head: string): string {
  const line = head.split(/\r?\n/, 1)[0]!;
  const count = (delimiter: string) => line.split(delimiter).length;
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0]!;
}

function placesOf(
  head: readonly string[],
  names: Readonly<Record<CsvPart, readonly string[]>>,
  file: string,
): Partial<Record<CsvPart, number>> {
  const columns = head.map((name) => name.trim().toLowerCase());
  const places: Partial<Record<CsvPart, number>> = {};
  for (const part of CSV_PARTS) {
    const wanted = names[part].map((name) => name.toLowerCase());
    const index = columns.findIndex((column) => wanted.includes(column));
    if (index >= 0) places[part] = index;
    else if (part === 'source' || part === 'target')
      throw new TarjumanError(
        'INPUT_FORMAT',
        { file, line: 1 },
        `the first line has no column «${names[part][0]}»; it has: ${head.join(', ')}`,
        `say which it is: --columns source=NAME,target=NAME`,
      );
  }
  return places;
}
