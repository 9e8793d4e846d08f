import { type Bitext, isApproved, rewriteSegment, type State, segmentsOf, targetOf } from '../core/bitext.ts';
import { type Fix, replaceAll } from '../core/finding.ts';
import { assertIds, changeRecord, type LaidRecord, layRecord, mapSegments } from './change-record.ts';
import type { Desk } from './desk.ts';
import { findFindings } from './find-findings.ts';

/** One fix may uncover another (a control between two spaces); more rounds than this would be a check that contradicts itself. */
const ROUNDS = 5;

export interface FixRequest {
  /** Segments; none: all that nobody has approved. */
  readonly ids: readonly string[];
  /** Of one check only. */
  readonly check?: string;
  /** Whose edit it is. */
  readonly by: string;
  readonly dryRun: boolean;
}

export interface FixedSegment {
  readonly id: string;
  /** The state that it had. */
  readonly state: State;
  readonly before: string;
  readonly after: string;
  /** Checks whose findings were put right. */
  readonly checks: readonly string[];
}

export interface FixResult {
  readonly slug: string;
  readonly to: string;
  readonly fixed: readonly FixedSegment[];
  /** Approved segments that have fixes too: they are left as they are unless they are named. */
  readonly approved: readonly string[];
}

/**
 * Does in one record what findings with exactly one right answer ask for, as a person's edit: the target's side only, since a source is as it
 * is. An approved segment is changed where it is named, and loses its approval. What stood there stays in the history.
 * @throws TarjumanError as {@link changeRecord}; USAGE for an id that is not there
 */
export async function applyFixes(desk: Desk, slug: string, to: string, request: FixRequest): Promise<FixResult> {
  const plan = planFixes(desk, await layRecord(desk, slug, to), request);
  if (request.dryRun || plan.fixed.length === 0) return { slug, to, ...plan };
  const { result } = await changeRecord(desk, slug, to, (laid) => {
    const now = planFixes(desk, laid, request);
    const texts = new Map(now.fixed.map(({ id, after }) => [id, after]));
    const at = desk.clock.now().toISOString();
    const bitext = mapSegments(laid.bitext, (segment) => {
      const text = texts.get(segment.id);
      return text === undefined ? segment : rewriteSegment(segment, text, request.by, at);
    });
    return { bitext, result: now };
  });
  return { slug, to, ...result };
}

function planFixes(
  desk: Desk,
  laid: LaidRecord,
  { ids, check, by }: FixRequest,
): { fixed: FixedSegment[]; approved: string[] } {
  assertIds(laid, ids);
  const before = new Map(segmentsOf(laid.bitext).map((segment) => [segment.id, segment]));
  const checks = new Map<string, Set<string>>();
  const approved = new Set<string>();
  let bitext: Bitext = laid.bitext;
  for (let round = 0; round < ROUNDS; round++) {
    const texts = new Map<string, string>();
    for (const [id, findings] of findFindings(desk, laid.article, bitext).segments) {
      if (ids.length > 0 && !ids.includes(id)) continue;
      const asked = findings.filter(({ check: one, fix }) => fix?.side === 'target' && (!check || one === check));
      const target = targetOf(before.get(id)!);
      if (asked.length === 0 || target === undefined) continue;
      if (isApproved(before.get(id)!) && ids.length === 0) {
        approved.add(id);
        continue;
      }
      const segment = segmentsOf(bitext).find((one) => one.id === id)!;
      const fixes = asked.map(({ fix }) => fix as Fix);
      const text = replaceAll(targetOf(segment) ?? '', fixes);
      // Nothing would be left: that is for a person.
      if (text.trim() === '') continue;
      texts.set(id, text);
      checks.set(id, new Set([...(checks.get(id) ?? []), ...asked.map(({ check: one }) => one)]));
    }
    if (texts.size === 0) break;
    bitext = mapSegments(bitext, (segment) => {
      const text = texts.get(segment.id);
      return text === undefined ? segment : rewriteSegment(segment, text, by, '');
    });
  }
  const fixed = segmentsOf(bitext).flatMap((segment): FixedSegment[] => {
    const old = before.get(segment.id)!;
    const [was, is] = [targetOf(old), targetOf(segment)];
    if (was === undefined || is === undefined || was === is) return [];
    return [{ id: segment.id, state: old.state, before: was, after: is, checks: [...checks.get(segment.id)!].sort() }];
  });
  return { fixed, approved: [...approved] };
}
