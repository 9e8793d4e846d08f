import { segmentsOf, targetOf } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { type Dismissal, type Finding, findingKey, wordsOfFinding } from '../core/finding.ts';
import { assertIds, changeRecord, mapSegments } from './change-record.ts';
import type { Desk } from './desk.ts';
import { findFindings } from './find-findings.ts';

export interface DismissResult {
  readonly slug: string;
  readonly to: string;
  readonly id: string;
  readonly dismissed: readonly Finding[];
  /** The words that the findings point at, for an answer that holds for the whole desk. */
  readonly words: readonly string[];
}

/**
 * Answers the findings of one check in one segment: they are right as they stand. The answer is kept in the record and holds as long as
 * the words that the finding is about stay the same.
 * @param answer by whom and why; undefined takes earlier answers back
 * @throws TarjumanError USAGE where the segment has no such finding, or no answer to take back
 */
export async function dismissFindings(
  desk: Desk,
  slug: string,
  to: string,
  id: string,
  check: string,
  answer: { readonly by: string; readonly reason: string } | undefined,
): Promise<DismissResult> {
  const { result } = await changeRecord(desk, slug, to, (laid) => {
    assertIds(laid, [id]);
    const segment = segmentsOf(laid.bitext).find((one) => one.id === id)!;
    const target = targetOf(segment);
    const pair = { source: segment.source, ...(target === undefined ? {} : { target }) };
    const { segments, dismissed } = findFindings(desk, laid.article, laid.bitext);
    const answered = (dismissed.get(id) ?? []).filter((one) => one.scope === 'segment').map(({ finding }) => finding);
    const all = answer ? (segments.get(id) ?? []) : answered;
    const found = all.filter((finding) => finding.check === check);
    if (found.length === 0) {
      const there = [...new Set(all.map((finding) => finding.check))];
      throw new TarjumanError(
        'USAGE',
        { file: laid.file },
        `segment ${id} has no ${answer ? 'finding' : 'answered finding'} of «${check}»`,
        there.length === 0 ? 'see tarjuman check' : `it has ${there.join(', ')}`,
      );
    }
    const keys = new Map(found.map((finding) => [findingKey(finding, pair), finding]));
    const kept = (segment.dismissed ?? []).filter((one) => one.check !== check || !keys.has(one.key));
    const at = desk.clock.now().toISOString();
    const fresh: Dismissal[] = answer ? [...keys.keys()].map((key) => ({ check, key, ...answer, at })) : [];
    const { dismissed: _, ...rest } = segment;
    const now = [...kept, ...fresh];
    const changed = now.length > 0 ? { ...rest, dismissed: now } : rest;
    return {
      bitext: mapSegments(laid.bitext, (one) => (one.id === id ? changed : one)),
      result: {
        slug,
        to,
        id,
        dismissed: found,
        words: [...new Set(found.map((finding) => wordsOfFinding(finding, pair)).filter((words) => words !== ''))],
      },
    };
  });
  return result;
}
