import type { Dateline, Span } from '../../core/article.ts';
import type { Bitext } from '../../core/bitext.ts';
import type { Finding } from '../../core/finding.ts';

/**
 * Where one name stands on both sides of a segment: offsets `[start, end)` into the segment's source and target.
 * Empty `target`: the translation does not honour the name, which is shown.
 */
export interface NamePair {
  /** The glossary entry's `term`; equal terms get the same number and colour all through the page. */
  readonly term: string;
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  /** Whether the target has what is to be written; `target` may also point at what stands there instead. Default: `target` is not empty. */
  readonly honoured?: boolean;
}

export interface AnsweredInView {
  readonly finding: Finding;
  readonly reason: string;
  /** Absent where a desk's setting names nobody. */
  readonly by?: string;
  /** ISO 8601. */
  readonly at?: string;
}

/** All that the side-by-side page shows. Plain data: same view, same bytes. */
export interface HtmlView {
  readonly bitext: Bitext;
  /** By segment id. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** By segment id: findings that a person has answered, why, and who it was. */
  readonly dismissed?: ReadonlyMap<string, readonly AnsweredInView[]>;
  /** Findings about the article as a whole. */
  readonly articleFindings?: readonly Finding[];
  readonly dateline?: Dateline;
  /** By segment id. A segment that is not listed has its names marked on the source side only, from its mentions. */
  readonly names?: ReadonlyMap<string, readonly NamePair[]>;
  /** The languages of the page's own words, first and second; default: the target's and the source's, as far as they are spoken. */
  readonly labelLanguages?: readonly string[];
}
