import type { Span } from './article.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What a check says about one segment, an article, or a glossary. Messages here are English; `check` is never translated. */
export interface Finding {
  /** The check's id, kebab-case. */
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  /** Offsets into the segment's source; absent where the finding has no place there. */
  readonly source?: Span;
  readonly target?: Span;
  /** What stood there, what should. */
  readonly actual?: string;
  readonly expected?: readonly string[];
}
