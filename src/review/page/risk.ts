import type { Row } from './data.ts';

/** Why a row is likely to be wrong, and how much that weighs. */
export interface Risk {
  readonly score: number;
  /** Keys of `risk.*` in the page's words, gravest first. */
  readonly why: readonly string[];
}

/** Words of a source beyond which engines lose clauses more often; a rule of thumb. */
const LONG = 35;

/**
 * How likely a row is wrong, judged by what is known of it: what checks found (an error outweighs everything else that can be said), names that are
 * missed, whether anybody has read it, where its text came from, its length.
 */
export function riskOf(row: Row): Risk {
  const parts: [string, number][] = [];
  const count = (severity: string): number => row.findings.filter((finding) => finding.severity === severity).length;
  if (row.stale) parts.push(['stale', 60]);
  else if (row.state === 'initial') parts.push(['empty', 55]);
  if (count('error') > 0) parts.push(['errors', 100 + 5 * count('error')]);
  if (count('warning') > 0) parts.push(['warnings', 20 + 5 * count('warning')]);
  if (row.names.some(({ honoured }) => !honoured) && row.target !== '') parts.push(['names', 25]);
  if (row.mock) parts.push(['mock', 40]);
  if (row.state === 'translated') {
    if (row.origin?.kind === 'engine') parts.push(['machine', 10]);
    if (row.origin?.kind === 'engine' && row.origin.carried) parts.push(['carried', 15]);
    if (row.origin?.kind === 'memory' && row.origin.repaired) parts.push(['repaired', 15]);
    if (/[0-9\u0660-\u0669]/.test(row.source)) parts.push(['figures', 5]);
    if (row.source.split(/\s+/).length > LONG) parts.push(['long', 8]);
  }
  const read = row.state === 'reviewed' || row.state === 'final';
  const sum = parts.reduce((all, [, weight]) => all + weight, 0);
  parts.sort((a, b) => b[1] - a[1]);
  return { score: read ? sum / 10 : sum, why: parts.map(([why]) => why) };
}

/** Ids in the order in which a reviewer in a hurry should read them; equal ones as in the article. */
export function byRisk(rows: readonly Row[]): string[] {
  return rows
    .map((row, index) => ({ id: row.id, index, score: riskOf(row).score }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ id }) => id);
}
