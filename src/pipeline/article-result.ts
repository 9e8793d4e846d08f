import { type Bitext, isApproved } from '../core/bitext.ts';
import { endsItem, isFailed, isForNow, type Outcome } from '../dispatch/outcome.ts';
import type { RecordFinding } from '../formats/xliff/tree.ts';
import { askedAs } from './coded-answer.ts';
import type { SourceFile } from './find-articles.ts';
import type { PreparedRecord } from './prepare-record.ts';
import type { Saved } from './run-options.ts';
import { savedOf } from './saved.ts';

/** What an article came to in one language. */
export interface ArticleResult {
  readonly slug: string;
  readonly file: string;
  readonly to: string;
  readonly segments: number;
  /** With a target, whatever its state. */
  readonly translated: number;
  readonly approved: number;
  readonly fromMemory: number;
  /** Segments whose answer was paid for in this run. */
  readonly sent: number;
  readonly saved: Saved;
  /** Segments that got nothing because their engine was not there: it may be when it is asked again. */
  readonly failedForNow: number;
  readonly reopened: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** Why segments have no target, each reason once with how many. */
  readonly open: readonly { readonly code: string; readonly message: string; readonly segments: number }[];
  readonly changed: readonly string[];
  /** What was odd in the record as people or tools had left it, and was not taken at its word. */
  readonly remarks: readonly RecordFinding[];
  readonly backup?: string;
  readonly guessedEncoding?: string;
}

/** What is known before the record is written. */
export type Came = Omit<ArticleResult, 'errors' | 'warnings' | 'changed' | 'remarks' | 'backup' | 'guessedEncoding'>;
type Wrote = Omit<ArticleResult, keyof Came>;

const NOTHING: readonly never[] = [];
const orNothing = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NOTHING : list);

/** One layout for all, and one list for all that are empty: a run keeps the result of each of its articles. */
export function inShort(came: Came, wrote: Wrote): ArticleResult {
  const { slug, file, to, segments, translated, approved, fromMemory, sent, saved, failedForNow } = came;
  const { errors, warnings, changed, backup, guessedEncoding } = wrote;
  const [reopened, open, remarks] = [orNothing(came.reopened), orNothing(came.open), orNothing(wrote.remarks)];
  const result: ArticleResult = {
    slug,
    file,
    to,
    segments,
    translated,
    approved,
    fromMemory,
    sent,
    saved,
    failedForNow,
    reopened,
    open,
    errors,
    warnings,
    changed,
    remarks,
  };
  if (backup === undefined && guessedEncoding === undefined) return result;
  return {
    ...result,
    ...(backup === undefined ? {} : { backup }),
    ...(guessedEncoding === undefined ? {} : { guessedEncoding }),
  };
}

/** Lists of names of files, each once: most articles change the same, and a run keeps the list of each. */
const nameLists = new Map<string, readonly string[]>();

export function sameNames(names: readonly string[]): readonly string[] {
  const key = names.join('/');
  const known = nameLists.get(key);
  if (known) return known;
  const list = names.slice();
  nameLists.set(key, list);
  return list;
}

/** Whether asking again a little later may bring a text. */
function failedForNow(outcome: Outcome | undefined): boolean {
  if (!outcome || !isFailed(outcome) || endsItem(outcome.fault.kind)) return false;
  return isForNow(outcome.fault.kind) || (outcome.passed ?? []).some(({ kind }) => isForNow(kind));
}

export function resultOf(
  source: SourceFile,
  to: string,
  prepared: PreparedRecord,
  bitext: Bitext,
  answers: ReadonlyMap<string, Outcome>,
): Came {
  const segments = bitext.units.flatMap((unit) => unit.segments);
  const reasons = new Map<string, { code: string; message: string; segments: number }>();
  for (const segment of segments) {
    if (segment.state !== 'initial' || !segment.open) continue;
    const { code, message } = segment.open;
    const reason = reasons.get(code) ?? { code, message, segments: 0 };
    reason.segments++;
    reasons.set(code, reason);
  }
  const asked = new Set(prepared.open.map(({ segment }) => askedAs(segment)));
  const sent = [...asked].filter((hash) => {
    const outcome = answers.get(hash);
    return outcome && !('fault' in outcome) && !outcome.fromJournal && !outcome.shared;
  }).length;
  return {
    slug: source.slug,
    file: source.file,
    to,
    segments: segments.length,
    translated: segments.filter((segment) => segment.state !== 'initial').length,
    approved: segments.filter(isApproved).length,
    fromMemory: prepared.fromMemory,
    sent,
    saved: savedOf(prepared, answers),
    failedForNow: prepared.open.filter(({ segment }) => failedForNow(answers.get(askedAs(segment)))).length,
    reopened: prepared.reopened,
    open: [...reasons.values()],
  };
}
