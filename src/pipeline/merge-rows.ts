import { judgeAnswer } from '../checks/judge-answer.ts';
import {
  type Bitext,
  isApproved,
  type Note,
  pairsOfPeople,
  rewriteSegment,
  type Segment,
  segmentsOf,
  targetOf,
} from '../core/bitext.ts';
import type { Place } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import { hashOf } from '../core/hash.ts';
import { primaryLanguage } from '../core/primary-language.ts';
import { commentOf } from '../formats/csv/write-csv.ts';
import { baseOf, HASH_DIGITS, type ReturnedRow } from '../formats/format.ts';
import { guessByWords } from '../text/function-words.ts';
import { scriptOfLanguage } from '../text/script.ts';
import { raiseState } from './approve-segments.ts';

/** Why a row was left alone. */
export type SkipReason =
  | 'unknown'
  | 'duplicate'
  | 'stale'
  | 'source-changed'
  | 'no-source'
  | 'language'
  | 'loss'
  | 'conflict'
  | 'unreadable';

export interface SkippedRow {
  readonly place: Place;
  readonly id?: string;
  readonly reason: SkipReason;
  /** In English, with what was found. */
  readonly message: string;
  /** The finding of a check, for `loss`. */
  readonly check?: string;
}

/** One segment that two sides changed since the file was written. */
export interface Conflict {
  readonly id: string;
  readonly place: Place;
  readonly record: string;
  readonly file: string;
  /** When each was changed, ISO 8601, where it is known. */
  readonly recordAt?: string;
  readonly fileAt?: string;
}

export type Side = 'record' | 'file';

export interface MergeOptions {
  readonly rounds: 1 | 2;
  /** `--by`: who stands for states of the file where it names nobody. */
  readonly by?: string;
  /** Who brings the file in; the author of texts that nobody else claims. */
  readonly person: string;
  /** ISO 8601 in UTC: now. */
  readonly at: string;
  /** When the file was saved. */
  readonly savedAt?: string;
  readonly decide: (conflict: Conflict) => Side;
  /** What checks say about a segment with this target; those that tell of a loss count. */
  readonly losses: (segment: Segment, target: string) => readonly Finding[];
  /** Texts that lost a number or a mark come in all the same. */
  readonly withFindings: boolean;
}

export interface Merged {
  readonly bitext: Bitext;
  /** Segments that changed, each with what changed in it. */
  readonly applied: readonly { readonly id: string; readonly what: readonly ('target' | 'state' | 'comment')[] }[];
  readonly unchanged: number;
  readonly skipped: readonly SkippedRow[];
  readonly conflicts: readonly (Conflict & { readonly won: Side })[];
  /** Segments that the file calls approved, though neither it nor the caller says by whom: they stay as they are. */
  readonly unnamed: readonly string[];
}

/** Lays rows that came back over a record. Pure. A row that cannot be used is skipped with its reason, and only that row. */
export function mergeRows(bitext: Bitext, rows: readonly ReturnedRow[], options: MergeOptions): Merged {
  const byId = new Map(segmentsOf(bitext).map((segment) => [segment.id, segment]));
  const byHash = new Map<string, Segment[]>();
  for (const segment of byId.values()) byHash.set(segment.hash, [...(byHash.get(segment.hash) ?? []), segment]);
  const changed = new Map<string, Segment>();
  const taken = new Map<string, ReturnedRow>();
  const applied: Merged['applied'][number][] = [];
  const skipped: SkippedRow[] = [];
  const conflicts: (Conflict & { won: Side })[] = [];
  const unnamed: string[] = [];
  let unchanged = 0;

  for (const row of rows) {
    const { place } = row;
    const id = ourId(row.id);
    const skip = (reason: SkipReason, message: string, check?: string): void => {
      skipped.push({ place, ...(id === undefined ? {} : { id }), reason, message, ...(check ? { check } : {}) });
    };
    const named = id === undefined ? undefined : byId.get(id);
    // A tool that keeps no ids (a translation memory) is served by the sentence alone.
    const found = named
      ? [named]
      : id === undefined && row.source !== undefined
        ? (byHash.get(hashOf(row.source)) ?? [])
        : [];
    if (found.length === 0) {
      skip('unknown', id === undefined ? 'the record has no such sentence' : `the record has no segment ${id}`);
      continue;
    }
    for (const segment of found) {
      const wrong = wrongSource(segment, row);
      const before = taken.get(segment.id);
      if (wrong) skip(wrong.reason, wrong.message);
      else if (before)
        skip(
          'duplicate',
          `${segment.id} stood in line ${before.place.line ?? '?'} already${before.target === row.target ? '' : ', with another text'}`,
        );
      else {
        taken.set(segment.id, row);
        const outcome = mergeRow(segment, row, options, conflicts, unnamed);
        if ('reason' in outcome) skip(outcome.reason, outcome.message, outcome.check);
        else if (outcome.what.length === 0) unchanged++;
        else {
          applied.push({ id: segment.id, what: outcome.what });
          changed.set(segment.id, outcome.segment);
        }
      }
    }
  }
  const units = bitext.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => changed.get(segment.id) ?? segment),
  }));
  return { bitext: { ...bitext, units }, applied, unchanged, skipped, conflicts, unnamed };
}

/** Tools that number rows anew say ids which are none of ours: such a row is found by its sentence. */
export function ourId(id: string | undefined): string | undefined {
  return id !== undefined && /^s\d+$/.test(id) ? id : undefined;
}

interface Refused {
  readonly reason: SkipReason;
  readonly message: string;
  readonly check?: string;
}

/** Whether the row speaks of another source than the record's: one that changed here, or one that was changed in the file. */
function wrongSource(segment: Segment, row: ReturnedRow): Refused | undefined {
  const { id } = segment;
  const sent = row.hash?.toLowerCase();
  const current = sent === undefined ? undefined : sent.length >= HASH_DIGITS && segment.hash.startsWith(sent);
  const same = row.source === undefined ? undefined : sameText(row.source, segment);
  if (current === undefined && same === undefined)
    return {
      reason: 'no-source',
      message: `${id}: the row has neither its source nor its hash, so nothing says what it translates`,
    };
  if (current === false)
    return { reason: 'stale', message: `${id}: the source has changed since the file was written` };
  if (same === false)
    return current
      ? { reason: 'source-changed', message: `${id}: the source was changed in the file` }
      : {
          reason: 'stale',
          message: `${id}: the source is not the record's: it has changed since, or was changed in the file`,
        };
  return undefined;
}

/** Line ends and blanks at the edges are changed by programs, not by people. */
function sameText(source: string, segment: Segment): boolean {
  return hashOf(source) === segment.hash || tidy(source) === tidy(segment.source);
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

function mergeRow(
  segment: Segment,
  row: ReturnedRow,
  options: MergeOptions,
  conflicts: (Conflict & { won: Side })[],
  unnamed: string[],
): Refused | { readonly segment: Segment; readonly what: ('target' | 'state' | 'comment')[] } {
  const { id } = segment;
  const { person, at } = options;
  const what: ('target' | 'state' | 'comment')[] = [];
  const mine = targetOf(segment);
  const theirs = row.target;
  const author = row.by ?? options.by ?? person;
  let now = segment;
  // Undefined: the file has no text of its own, as it went out.
  const edited = theirs !== undefined && theirs !== (mine ?? '') && !isOld(segment, row);
  if (edited) {
    const refused = wrongText(segment, theirs, options);
    if (refused) return refused;
    const conflict = conflictOf(segment, row, options);
    if (conflict) {
      const won = options.decide(conflict);
      conflicts.push({ ...conflict, won });
      if (won === 'record')
        return {
          reason: 'conflict',
          message: `${id}: the record's text was changed, too, and is kept; the file says «${shortened(theirs)}»`,
        };
    }
    now = rewriteSegment(now, theirs, author, row.at ?? at);
    what.push('target');
  }
  // A state is about the file's text: it counts only where that is the text which now stands here.
  if (
    (row.state === 'reviewed' || row.state === 'final') &&
    theirs !== undefined &&
    targetOf(now) === theirs &&
    theirs !== ''
  ) {
    const by = row.by ?? options.by;
    const wanted = now.state === 'translated' || (row.state === 'final' && now.state === 'reviewed');
    const raised = by === undefined || !wanted ? now : raiseState(now, { by, at: row.at ?? at }, options.rounds);
    if (by === undefined && wanted && now.state === 'translated') unnamed.push(id);
    if (raised !== now) {
      now = raised;
      what.push('state');
    }
  }
  const remarks = newRemarks(segment, row.comment);
  if (remarks.length > 0) {
    const notes = remarks.map(
      (text): Note => ({ text: `${author}, ${(row.at ?? at).slice(0, 16)}Z: ${text}`, category: 'comment' }),
    );
    now = { ...now, notes: [...now.notes, ...notes] };
    what.push('comment');
  }
  return { segment: now, what };
}

/** The file's text is the one that went out, and the record has moved on: nobody changed it in the file. */
function isOld(segment: Segment, row: ReturnedRow): boolean {
  if (row.base !== undefined) return sameBase(row.base, row.target);
  return (segment.history ?? []).some(({ target, source }) => source === undefined && target === row.target);
}

function sameBase(base: string, target: string | undefined): boolean {
  return base.slice(0, HASH_DIGITS).toLowerCase() === baseOf(target);
}

/** Undefined: the record's text is still the one that went out, or a machine's. */
function conflictOf(segment: Segment, row: ReturnedRow, options: MergeOptions): Conflict | undefined {
  const mine = targetOf(segment);
  if (row.base !== undefined && sameBase(row.base, mine)) return undefined;
  // Without the hash of what went out nobody can tell; a machine's text may give way.
  if (row.base === undefined && pairsOfPeople(segment).length === 0) return undefined;
  if (mine === undefined) return undefined;
  const recordAt =
    isApproved(segment) && 'approval' in segment && segment.approval
      ? segment.approval.at
      : 'origin' in segment
        ? segment.origin.at
        : undefined;
  const fileAt = row.at ?? options.savedAt;
  return {
    id: segment.id,
    place: row.place,
    record: mine,
    file: row.target ?? '',
    ...(recordAt === undefined ? {} : { recordAt }),
    ...(fileAt === undefined ? {} : { fileAt }),
  };
}

/** A text in another language, or one that lost a number or a mark. */
function wrongText(segment: Segment, target: string, options: MergeOptions): Refused | undefined {
  if (target.trim() === '' || options.withFindings) return undefined;
  const [found] = options.losses(segment, target);
  return (
    found && {
      reason: found.check === 'language' ? 'language' : 'loss',
      message: `${segment.id}: ${found.message}`,
      check: found.check,
    }
  );
}

/** A finding where a text is plainly not in the language that it should be in. */
export function languageFinding(source: string, target: string, from: string, to: string): Finding | undefined {
  const refused = judgeAnswer(source, target, { from, to });
  const say = (message: string): Finding => ({ check: 'language', severity: 'error', message });
  if (refused?.code === 'same-as-source') return say('the target is the source');
  if (refused?.code === 'source-script-left')
    return say(`the target is not in ${to}: words of the source are left in it`);
  const language = primaryLanguage(to);
  const guessed = guessByWords(target, scriptOfLanguage(to), language);
  return guessed === undefined || guessed === language ? undefined : say(`the target is in «${guessed}», not in ${to}`);
}

/** A quotation that was whole in the old text and has lost one of its marks; one that runs over several sentences is left to the checks. */
export function lostMark(old: string, target: string): Finding | undefined {
  const count = (text: string, mark: string): number => text.split(mark).length - 1;
  const whole = (text: string, open: string, close: string): boolean =>
    open === close ? count(text, open) % 2 === 0 : count(text, open) === count(text, close);
  const lost = [
    ['\u201C', '\u201D'],
    ['\u00AB', '\u00BB'],
    ['"', '"'],
  ].find(([open, close]) => whole(old, open!, close!) && !whole(target, open!, close!));
  return (
    lost && {
      check: 'quotes-balanced',
      severity: 'error',
      message: `a quotation has lost one of its marks: ${lost.join(' ')}`,
    }
  );
}

/** Lines that went out, also in an earlier file, are no news. */
function newRemarks(segment: Segment, comment: string | undefined): string[] {
  if (comment === undefined) return [];
  const sent = new Set(
    commentOf(segment)
      .split('\n')
      .map((line) => line.trim()),
  );
  const said = segment.notes.map(({ text }) => text.trim());
  const fresh = comment
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !sent.has(line) && !OURS.test(line))
    .filter((line) => !said.some((text) => text === line || text.endsWith(`Z: ${line}`)));
  return [...new Set(fresh)];
}

const OURS = /^(?:finding|source-fault|provenance|comment|error|warning|info): /;

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
