import type { Bitext, State } from '../core/bitext.ts';
import type { Place } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import { hashOf } from '../core/hash.ts';
import type { HtmlView } from './html/view.ts';

/** All that a view may show: the bitext, and what checks and the article say about it. */
export type ViewData = HtmlView;

/**
 * A file that is rebuilt from the record whenever it changes. Pure: same data, same text; text in another encoding than UTF-8 is
 * given as bytes.
 */
export interface View {
  /** As the setting `views` and `export --format` name it. */
  readonly id: string;
  readonly fileName: string;
  /** One line, for help. */
  readonly about: string;
  write(data: ViewData): string | Uint8Array;
  /**
   * The same text in parts, for articles of any length; a format without it holds the whole file in memory. A part of bytes is UTF-8 that ends with a
   * character, and holds good until the next is asked for.
   */
  parts?(data: ViewData): Iterable<string | Uint8Array>;
  /** Further extensions that tools give to such a file, with the dot. */
  readonly extensions?: readonly string[];
  /** Where people send the file back: what its rows say. @throws TarjumanError INPUT_FORMAT for what is no such file */
  read?(sent: SentFile): ReturnedRows;
  /** The same from the text in pieces, whatever its encoding, for files of any size; a format without it is read as a whole. */
  readPieces?(pieces: AsyncIterable<string>, file: string): Promise<ReturnedRows>;
}

/** A file that came back, and the languages that the desk expects in it. */
export interface SentFile {
  /** As messages name it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The bytes as text, whatever their encoding; only asked for where the format is text. */
  text(): string;
  readonly from: string;
  readonly to: string;
}

/** What came back in a file that people or tools have worked on. Merging it into a record is the caller's. */
export interface ReturnedRows {
  /** What the file as a whole says of the article and of its languages. */
  readonly slug?: string;
  readonly from?: string;
  readonly to?: string;
  /** Who saved the file last, where it says so. */
  readonly by?: string;
  readonly rows: readonly ReturnedRow[];
  /** Rows that cannot be used, each with its reason. */
  readonly findings: readonly RowFinding[];
}

/** One segment as a returned file has it. A row is matched by `id` and by `hash`, or by `source` where there is no hash. */
export interface ReturnedRow {
  readonly place: Place;
  /** The article, where the file names it. */
  readonly slug?: string;
  readonly id?: string;
  /** As it stands in the file; undefined where the file does not hold sources. */
  readonly source?: string;
  /** Of the source that was sent out; 16 digits of it are enough. */
  readonly hash?: string;
  /** {@link baseOf} the target that was sent out, where the format can carry it. */
  readonly base?: string;
  /** Who worked on the row last and when (ISO 8601), where the file says so. */
  readonly by?: string;
  readonly at?: string;
  /** Undefined: the file has no target for it; '' stands for one that was emptied. */
  readonly target?: string;
  readonly state?: State;
  readonly comment?: string;
}

export interface RowFinding extends Finding {
  readonly place: Place;
  /** Of a row that was left out. */
  readonly reason?: 'duplicate' | 'unreadable';
}

/** Tells later whether a target is still the one that was sent out; '' stands for none. */
export function baseOf(target: string | undefined): string {
  return hashOf(target ?? '').slice(0, HASH_DIGITS);
}

/** Of a hash as files for people carry it. */
export const HASH_DIGITS = 16;

/** What a bitext gives to a file of rows: also what the contract suite compares. */
export function rowsOf(bitext: Bitext): Omit<ReturnedRow, 'place'>[] {
  return bitext.units.flatMap((unit) =>
    unit.segments.map((segment) => ({
      slug: bitext.slug,
      id: segment.id,
      source: segment.source,
      hash: segment.hash,
      state: segment.state,
      ...(segment.state === 'initial' ? {} : { target: segment.target }),
    })),
  );
}
