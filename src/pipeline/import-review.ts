import { runChecks } from '../checks/run-checks.ts';
import { type Bitext, type Segment, segmentsOf, targetOf } from '../core/bitext.ts';
import { type Finding, findingKey } from '../core/finding.ts';
import { isSameLanguage } from '../core/primary-language.ts';
import { changeRecord, layRecord } from './change-record.ts';
import type { Desk } from './desk.ts';
import { relativePath } from './find-articles.ts';
import { type beginImport, markOf } from './import-journal.ts';
import {
  type Conflict,
  languageFinding,
  lostMark,
  type Merged,
  mergeRows,
  type Side,
  type SkippedRow,
} from './merge-rows.ts';
import { readRecord } from './record-file.ts';
import { type ReturnedFile, readReturned, rowsBySlug } from './returned-file.ts';
import { readReturnedResource } from './returned-resource.ts';
import { backUpRecord } from './write-record.ts';

export interface ReviewOptions {
  readonly slug?: string;
  readonly by?: string;
  readonly person: string;
  readonly onConflict:
    | 'newer'
    | 'file'
    | 'record'
    | ((conflict: Conflict & { readonly slug: string }) => Promise<Side>);
  readonly withFindings: boolean;
  readonly dryRun: boolean;
  /** ISO 8601: now. */
  readonly at: string;
}

/** What became of one file in one record. */
export interface ReviewResult extends Omit<Merged, 'bitext'> {
  readonly file: string;
  readonly format: string;
  readonly slug: string;
  readonly to: string;
  /** What the reader remarked of rows that it took all the same. */
  readonly notices: readonly { readonly line?: number; readonly message: string }[];
  /** The record as it was before; absent where nothing changed. Relative to the desk. */
  readonly backup?: string;
}

/**
 * Brings one reviewed file back into the records that it is of.
 * @throws TarjumanError for a file that cannot be read, an article that nobody can name, a record that is damaged, locked, or behind its source
 */
export async function importReview(
  desk: Desk,
  path: string,
  options: ReviewOptions,
  journal: Awaited<ReturnType<typeof beginImport>>,
): Promise<ReviewResult[]> {
  const sent = (await readReturnedResource(desk, path, options.slug)) ?? (await readReturned(desk, path));
  const notices = sent.findings
    .filter(({ reason }) => reason === undefined)
    .map(({ place, message }) => ({ ...(place.line === undefined ? {} : { line: place.line }), message }));
  const unread = sent.findings.flatMap(({ reason, place, message }): SkippedRow[] =>
    reason ? [{ place, reason, message }] : [],
  );
  const to = desk.settings.to.find((one) => isSameLanguage(one, sent.to ?? one));
  const about = { file: sent.file, format: sent.format };
  if (to === undefined || !isSameLanguage(sent.from ?? desk.settings.from, desk.settings.from)) {
    const message = `the file is ${sent.from ?? desk.settings.from} to ${sent.to}, the desk ${desk.settings.from} to ${desk.settings.to.join(', ')}`;
    const skipped = sent.rows.map(
      ({ place, id }): SkippedRow => ({ place, ...(id ? { id } : {}), reason: 'language', message }),
    );
    const none = { applied: [], unchanged: 0, conflicts: [], unnamed: [], notices };
    return [
      { ...about, slug: options.slug ?? sent.slug ?? '', to: sent.to ?? '', ...none, skipped: [...unread, ...skipped] },
    ];
  }
  const results: ReviewResult[] = [];
  const groups = await rowsBySlug(desk, sent, path, to, options.slug);
  // A file without a row that could be read is told as well, with what was wrong in it.
  if (groups.size === 0)
    return [
      {
        ...about,
        slug: options.slug ?? sent.slug ?? '',
        to,
        ...{ applied: [], unchanged: 0, conflicts: [], unnamed: [], skipped: unread, notices },
      },
    ];
  let first = true;
  for (const [slug, rows] of groups) {
    const merged = await mergeInto(desk, slug, to, { ...sent, rows }, options, journal);
    const skipped = first ? [...unread, ...merged.skipped] : merged.skipped;
    results.push({ ...about, slug, to, ...merged, skipped, notices: first ? notices : [] });
    first = false;
  }
  return results;
}

async function mergeInto(
  desk: Desk,
  slug: string,
  to: string,
  sent: ReturnedFile,
  options: ReviewOptions,
  journal: Awaited<ReturnType<typeof beginImport>>,
): Promise<Omit<Merged, 'bitext'> & { readonly backup?: string }> {
  const { onConflict, at } = options;
  const by = options.by ?? undefined;
  const rows = sent.by === undefined ? sent.rows : sent.rows.map((row) => ({ by: sent.by!, ...row }));
  const merge = (bitext: Bitext, decide: (conflict: Conflict) => Side): Merged =>
    mergeRows(bitext, rows, {
      rounds: desk.settings.review.rounds,
      ...(by === undefined ? {} : { by }),
      person: options.person,
      at,
      savedAt: sent.savedAt,
      decide,
      losses: (segment, target) => lossesOf(desk, bitext, segment, target),
      withFindings: options.withFindings,
    });
  const decide = await decider(desk, slug, to, onConflict, merge);
  if (options.dryRun) {
    const { bitext: _, ...result } = merge((await layRecord(desk, slug, to)).bitext, decide);
    return result;
  }
  const { result } = await changeRecord(desk, slug, to, async (laid) => {
    const { bitext, ...merged } = merge(laid.bitext, decide);
    if (merged.applied.length === 0) return { bitext: laid.bitext, result: merged };
    const stamp = (await readRecord(desk, to, slug))!.stamp;
    const backup = relativePath(desk.root, await backUpRecord(desk, to, slug, stamp));
    const after = new Map(segmentsOf(bitext).map((segment) => [segment.id, segment]));
    await journal.add({
      ...{ slug, to, file: sent.file, backup },
      after: Object.fromEntries(merged.applied.map(({ id }) => [id, markOf(after.get(id)!)])),
    });
    return { bitext, result: { ...merged, backup } };
  });
  return result;
}

/** Questions are put before the record is locked; a conflict that only shows then is the record's. */
async function decider(
  desk: Desk,
  slug: string,
  to: string,
  onConflict: ReviewOptions['onConflict'],
  merge: (bitext: Bitext, decide: (conflict: Conflict) => Side) => Merged,
): Promise<(conflict: Conflict) => Side> {
  if (onConflict === 'file' || onConflict === 'record') return () => onConflict;
  if (onConflict === 'newer') return ({ fileAt = '', recordAt = '' }) => (fileAt > recordAt ? 'file' : 'record');
  const answers = new Map<string, Side>();
  const key = ({ id, record, file }: Conflict): string => JSON.stringify([id, record, file]);
  const { conflicts } = merge((await layRecord(desk, slug, to)).bitext, () => 'record');
  for (const conflict of conflicts) answers.set(key(conflict), await onConflict({ ...conflict, slug }));
  return (conflict) => answers.get(key(conflict)) ?? 'record';
}

/** Checks that tell of a number or a mark that was lost; others are for the reviewer to answer, not for refusing a text. */
const LOSS: ReadonlySet<string> = new Set([
  'numbers-kept',
  'crowds-kept',
  'dates-kept',
  'sign-kept',
  'era-kept',
  'currency-kept',
  'quotes-kept',
  'quotes-balanced',
]);

/** What the new text lost that the old one had; answered findings do not count. */
function lossesOf(desk: Desk, bitext: Bitext, segment: Segment, target: string): Finding[] {
  const language = languageFinding(segment.source, target, bitext.from, bitext.to);
  if (language) return [language];
  const mark = lostMark(targetOf(segment) ?? '', target);
  if (mark && desk.settings.checks['quotes-balanced'] !== 'off') return [mark];
  const unit = bitext.units.find(({ segments }) => segments.some(({ id }) => id === segment.id))!;
  const index = unit.segments.findIndex(({ id }) => id === segment.id);
  const texts = unit.segments.map((one) => {
    const text = targetOf(one);
    return text === undefined ? { source: one.source } : { source: one.source, target: text };
  });
  const find = (text: string): Finding[] =>
    runChecks(
      {
        source: segment.source,
        target: text,
        from: bitext.from,
        to: bitext.to,
        role: unit.role,
        ...(unit.key === undefined ? {} : { key: unit.key }),
        mentions: segment.mentions,
        glossary: desk.glossary,
        before: texts.slice(Math.max(0, index - 20), index),
        after: texts.slice(index + 1, index + 21),
        house: desk.settings.house,
        patterns: desk.settings.patterns,
        words: desk.settings.words,
      },
      desk.settings.checks,
    ).filter(({ check, severity }) => LOSS.has(check) && severity !== 'info');
  const old = targetOf(segment);
  const said = (finding: Finding): string => JSON.stringify([finding.check, finding.message]);
  const had = new Set(old === undefined ? [] : find(old).map(said));
  const answered = new Set((segment.dismissed ?? []).map(({ check, key }) => `${check} ${key}`));
  return find(target).filter(
    (finding) =>
      !had.has(said(finding)) &&
      !answered.has(`${finding.check} ${findingKey(finding, { source: segment.source, target })}`),
  );
}
