import type { Span } from './article.ts';
import { hashOf } from './hash.ts';

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
  /** Only where there is exactly one right answer: what a key or `tarjuman fix` may do. */
  readonly fix?: Fix;
}

/** Puts `text` in the place of `[start, end)`, UTF-16 offsets into that side of the segment. A source is shown its fix, and never changed. */
export interface Fix extends Span {
  readonly side: 'target' | 'source';
  readonly text: string;
}

/** The text with fixes of one side done, from the first on; one that overlaps another is left for the next time. */
export function replaceAll(text: string, fixes: readonly Fix[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, text: right } of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    done += text.slice(at, start) + right;
    at = end;
  }
  return done + text.slice(at);
}

/** A person's answer to a finding: it is right as it stands. It holds as long as the words that it is about stay the same. */
export interface Dismissal {
  readonly check: string;
  /** {@link findingKey} of the finding. */
  readonly key: string;
  readonly reason: string;
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** The words that a finding points at, on the target's side if it has a place there; '' where it has none. */
export function wordsOfFinding(finding: Finding, pair: { readonly source: string; readonly target?: string }): string {
  const { source, target } = finding;
  const there = target && pair.target?.slice(target.start, target.end);
  return there || (source ? pair.source.slice(source.start, source.end) : '');
}

/**
 * What a finding is about, so that an answer is known again: the check and the words it points at, and what it expects; the whole pair
 * where it has no place. An edit elsewhere in the segment does not change it.
 */
export function findingKey(finding: Finding, pair: { readonly source: string; readonly target?: string }): string {
  const { check, source, target, actual, expected, message } = finding;
  const placed = source !== undefined || target !== undefined;
  const about = placed
    ? [
        source ? pair.source.slice(source.start, source.end) : '',
        target ? (pair.target ?? '').slice(target.start, target.end) : '',
        actual ?? '',
        ...(expected ?? []),
      ]
    : [message, pair.source, pair.target ?? ''];
  return hashOf(JSON.stringify([check, ...about])).slice(0, 16);
}
