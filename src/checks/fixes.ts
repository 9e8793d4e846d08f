import type { Span } from '../core/article.ts';
import type { Finding } from '../core/finding.ts';

/** One right answer to a finding: `text` in the place of `[start, end)` of the target. */
export interface Fix extends Span {
  readonly text: string;
}

/** Checks whose `expected` is, letter for letter, what is to stand in the place of the finding. */
const LITERAL: ReadonlySet<string> = new Set([
  'bidi-controls',
  'control-characters',
  'crowds-kept',
  'acronym-first',
  'currency-kept',
  'dates-kept',
  'desk-name-spellings',
  'double-space',
  'doubled-word',
  'edge-space',
  'full-name-first',
  'html-entity',
  'mark-space',
  'marks-only',
  'misspelled',
  'name-spellings',
  'names-honoured',
  'names-sourced',
  'numbers-kept',
  'odd-capitals',
  'repeated-mark',
  'speaker-gender',
  'source-punctuation-left',
  'start-capital',
]);

/** More than these are no help on a key. */
const MOST = 3;

/** What puts a finding right with one key; none where only a person knows the answer, or the finding has no place in the target. */
export function fixesOf({ check, target, expected = [], fix }: Finding): Fix[] {
  if (fix?.side === 'target') return [{ start: fix.start, end: fix.end, text: fix.text }];
  if (!target || !LITERAL.has(check)) return [];
  return expected.slice(0, MOST).map((text) => ({ start: target.start, end: target.end, text }));
}
