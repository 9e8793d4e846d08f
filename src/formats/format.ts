import type { Bitext, State } from '../core/bitext.ts';
import type { Place } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
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
  write(data: ViewData): string;
  /** Where people send the file back: what its rows say. */
  read?(text: string, file: string): ReturnedRows;
}

/** What came back in a file that people or tools have worked on. Merging it into a record is the caller's. */
export interface ReturnedRows {
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
  /** Of the source that was sent out. */
  readonly hash?: string;
  /** Undefined: the file has no target for it; '' stands for one that was emptied. */
  readonly target?: string;
  readonly state?: State;
  readonly comment?: string;
}

export interface RowFinding extends Finding {
  readonly place: Place;
}

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
