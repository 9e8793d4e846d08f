import type { Role, Span } from '../../core/article.ts';
import type { Approval, Note, Offer, OpenReason, Origin, Revision, State } from '../../core/bitext.ts';
import type { Severity } from '../../core/finding.ts';
import type { InlineCode } from '../../core/inline-code.ts';

/** What server and page say to each other. Plain data. */

export interface DeskInfo {
  /** Who sits here unless the page is told otherwise. */
  readonly person: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly rounds: 1 | 2;
  /** The product's version. */
  readonly version: string;
  /** A settings or glossary file has changed and cannot be read; the old one stays in use. What was found and what to do. */
  readonly fault?: string;
  /** `en` or `ar`: what the page speaks until its reader chooses. */
  readonly language: string;
}

export interface ArticleLine {
  readonly slug: string;
  readonly to: string;
  /** The first headline on either side; absent where there is none. */
  readonly title?: string;
  readonly titleTarget?: string;
  readonly segments: number;
  readonly states: Readonly<Record<State, number>>;
  readonly stale: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** When the record was last written, ISO 8601. */
  readonly at: string;
  /** Who has it open now. */
  readonly people: readonly string[];
  /** It is long and is being read; the figures come. */
  readonly reading?: true;
  /** The record cannot be read: what was found and what to do. */
  readonly fault?: string;
}

export interface RowFinding {
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  readonly source?: Span;
  readonly target?: Span;
  /** What an answer to it is kept under. */
  readonly key: string;
  /** What it points at: an answer for the whole desk is for these. Absent where it points at none. */
  readonly words?: string;
  readonly fixes: readonly (Span & { readonly text: string; readonly markup?: true })[];
}

export interface RowAnswer {
  readonly check: string;
  readonly message: string;
  readonly key: string;
  readonly reason: string;
  readonly by?: string;
  /** `desk`: it stands in the settings and cannot be taken back here. */
  readonly scope: 'segment' | 'desk';
}

export interface RowName {
  readonly term: string;
  readonly honoured: boolean;
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  /** What the glossary wants, the first to be written. */
  readonly accepted: readonly string[];
  readonly type?: string;
  readonly note?: string;
}

/** One segment as the table shows it. */
export interface Row {
  readonly id: string;
  readonly etag: string;
  readonly role: Role;
  /** Begins a paragraph. */
  readonly first: boolean;
  readonly source: string;
  /** The document's markup in `source`. Then `target` carries it as tags: `<1>…</1>`, `<2/>`. */
  readonly codes?: readonly InlineCode[];
  readonly target: string;
  readonly state: State;
  readonly stale: boolean;
  readonly mock: boolean;
  readonly origin?: Origin;
  readonly approval?: Approval;
  readonly open?: OpenReason;
  /** A person divided the sentence in front of this row, or joined what stood apart. */
  readonly split?: Approval;
  readonly merged?: Approval;
  readonly notes: readonly Note[];
  readonly findings: readonly RowFinding[];
  readonly answered: readonly RowAnswer[];
  readonly names: readonly RowName[];
  /** Best score of what the memory has that is near; 0: nothing. */
  readonly offer: number;
}

export interface ArticleData {
  readonly slug: string;
  readonly to: string;
  readonly from: string;
  readonly original: string;
  /** Grows with each change; see `HereAnswer`. */
  readonly version: number;
  /** Grows with each change of which rows there are. */
  readonly shape: number;
  readonly rows: readonly Row[];
  /** There are more rows behind these; version and shape say nothing yet. */
  readonly rest?: true;
  /** Findings about the whole article. */
  readonly findings: readonly { readonly severity: Severity; readonly message: string; readonly check: string }[];
  /** The checks have not been through yet; they come with the next answers. */
  readonly checking: boolean;
  /** The source has changed since the record was made: nothing is saved before the next run. */
  readonly behind: boolean;
}

/** What only an opened row needs. */
export interface RowDetail {
  readonly id: string;
  readonly history: readonly Revision[];
  /** What stood there before people changed it. */
  readonly draft?: { readonly target: string; readonly origin: Origin };
  /** The last text that somebody approved, where another stands there now. */
  readonly approved?: { readonly target: string; readonly approval: Approval };
  readonly previous?: { readonly source: string; readonly target: string; readonly approval?: Approval };
  readonly offers: readonly Offer[];
}

export interface Person {
  readonly by: string;
  readonly segment?: string;
}

/** What is new since `since`, and who else is here. */
export interface HereAnswer {
  readonly version: number;
  readonly rows: readonly Row[];
  /** The record was laid anew (segments came or went): fetch it whole. */
  readonly reload: boolean;
  readonly people: readonly Person[];
  readonly checking: boolean;
  readonly behind: boolean;
}

/** What a person does to one row. `target` first, then the others. */
export interface RowEdit {
  readonly target?: string;
  readonly approve?: boolean;
  /** Takes an approval back. */
  readonly reopen?: boolean;
  readonly note?: string;
  /** With `words`: for the whole desk; the answer stands in the settings, for these words in any article. */
  readonly dismiss?: { readonly check: string; readonly key: string; readonly reason: string; readonly words?: string };
  readonly restore?: { readonly check: string; readonly key: string };
}

export interface Batch {
  readonly edits: readonly { readonly id: string; readonly etag: string; readonly target: string }[];
}

/** Where a row is divided: offsets (UTF-16) into both sides as they stand under `etag`. */
export interface Split {
  readonly id: string;
  readonly etag: string;
  readonly source: number;
  readonly target: number;
}

/** Two neighbours of one paragraph, the first one first. */
export interface Merge {
  readonly seen: readonly [
    { readonly id: string; readonly etag: string },
    { readonly id: string; readonly etag: string },
  ];
}

export interface BatchAnswer {
  /** Give it back to undo. */
  readonly batch: string;
  readonly rows: readonly Row[];
  /** Ids that somebody else has changed meanwhile; they were left alone. */
  readonly refused: readonly string[];
  readonly version: number;
  /** Ids in whose place `rows` stand now, in order: segments were split, merged, or put back. */
  readonly replaced?: readonly string[];
  /** With `replaced`: of which rows there are, after and before. Whoever had another before has missed something and asks for the whole. */
  readonly shape?: number;
  readonly shapeBefore?: number;
}
