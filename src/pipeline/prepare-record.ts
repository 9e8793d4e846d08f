import type { Article } from '../core/article.ts';
import {
  type Bitext,
  contextsOf,
  fillSegment,
  isApproved,
  isMock,
  type Offer,
  type Segment,
  targetOf,
} from '../core/bitext.ts';
import { verifyNames } from '../glossary/verify-names.ts';
import type { MemoryMatch } from '../memory/memory.ts';
import { type Aligned, alignRecord, type Dropped } from './align-record.ts';
import type { Desk } from './desk.ts';
import { nameFaults } from './name-faults.ts';
import { placeCodes } from './place-codes.ts';
import { repairTarget } from './repair-match.ts';

export interface ReopenOptions {
  /** Engines' and memory's unapproved text is asked for again. */
  readonly force: boolean;
  /** With `force`: approved text too. The caller keeps a backup. */
  readonly overwriteReviewed: boolean;
  /** A real engine will be asked: the mock's text gives way to it. */
  readonly realEngine: boolean;
  /** Unapproved text of engines and memory is asked for again where it does not have the names as the glossary says them now. */
  readonly termsChanged?: boolean;
}

/** What memory has for a text, best first. */
export type Recall = (
  source: string,
  around: { readonly before: string; readonly after: string },
) => readonly MemoryMatch[];

export interface PreparedRecord {
  readonly bitext: Bitext;
  /** Segments that no memory could fill, in order: what an engine is to be asked. */
  readonly open: readonly OpenSegment[];
  readonly dropped: readonly Dropped[];
  readonly reopened: readonly string[];
  readonly fromMemory: number;
  /** Segments that memory filled now. */
  readonly filled: ReadonlySet<string>;
}

export interface OpenSegment {
  readonly segment: Segment;
  readonly before: string;
  readonly after: string;
}

/** Today's source over the old record, then memory: what people approved comes before any engine. Pure. */
export function prepareRecord(
  desk: Desk,
  article: Article,
  to: string,
  old: Bitext | undefined,
  recall: Recall,
  options: ReopenOptions,
): PreparedRecord {
  const aligned: Aligned = alignRecord(article, to, old, desk.match);
  const flat = aligned.bitext.units.flatMap((unit) => unit.segments);
  const sources = flat.map((segment) => segment.source);
  const contexts = contextsOf(aligned.bitext);
  const open: OpenSegment[] = [];
  const byId = new Map<string, Segment>();
  const filledNow = new Set<string>();
  const disagreeing = new Set(options.termsChanged ? nameFaults(desk, aligned.bitext).map(({ id }) => id) : []);

  flat.forEach((segment, index) => {
    const misnamed = disagreeing.has(segment.id) && isMachines(segment);
    if (!misnamed && !isWanted(segment, options)) return;
    const around = { before: sources[index - 1] ?? '', after: sources[index + 1] ?? '' };
    // Approved text that is to be made anew would only find itself in memory.
    const matches = isApproved(segment) ? [] : recall(segment.source, contexts[index]!);
    const near = fillFrom(matches, segment, desk, to);
    // What was approved before a name changed would only bring the old name back.
    const filled = misnamed && near && !hasItsNames(near, desk, to) ? undefined : near;
    if (filled) filledNow.add(segment.id);
    const offered = offer(filled ?? segment, isExactly(matches[0]) ? [] : matches, desk.settings.memory.offers);
    if (offered !== segment) byId.set(segment.id, offered);
    if (
      !filled &&
      (misnamed || segment.state === 'initial' || options.force || (options.realEngine && isMock(segment)))
    )
      open.push({ segment: offered, ...around });
  });

  const units = aligned.bitext.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => byId.get(segment.id) ?? segment),
  }));
  return {
    bitext: { ...aligned.bitext, units },
    open,
    dropped: aligned.dropped,
    reopened: aligned.reopened,
    fromMemory: filledNow.size,
    filled: filledNow,
  };
}

/** An engine's or the memory's words that nobody has approved. */
function isMachines(segment: Segment): boolean {
  return segment.state === 'translated' && segment.origin.kind !== 'person';
}

function hasItsNames(segment: Segment, { glossary }: Desk, to: string): boolean {
  const target = targetOf(segment) ?? '';
  return verifyNames({ mentions: segment.mentions, target, to, glossary }).every(
    ({ verdict }) => verdict === 'honoured',
  );
}

function isWanted(segment: Segment, options: ReopenOptions): boolean {
  switch (segment.state) {
    case 'initial':
      return true;
    case 'translated':
      // A person's words are never asked for again, approved or not.
      return isMock(segment) || (options.force && segment.origin.kind !== 'person');
    case 'reviewed':
    case 'final':
      return options.force && options.overwriteReviewed;
  }
}

/** The same text, from a source that nothing is taken off. */
function isExactly(match: MemoryMatch | undefined): match is MemoryMatch {
  return match !== undefined && match.penalty === 0 && (match.kind === 'context' || match.kind === 'exact');
}

/** The same text from a trusted source fills the segment; so does one that differs in values only, with these put right. */
function fillFrom(matches: readonly MemoryMatch[], segment: Segment, desk: Desk, to: string): Segment | undefined {
  const exact = matches.find(isExactly);
  if (exact) {
    const { score, from, at, target, kind, approval } = exact;
    const codes = placeCodes(segment, target, to);
    const filled = fillSegment(segment, target, { kind: 'memory', score, from, at }, codes);
    if (kind !== 'context' || !desk.settings.memory.reviewInContext || !approval) return filled;
    const { offers: _, ...rest } = filled as Extract<Segment, { state: 'translated' }>;
    return { approval, ...rest, state: 'reviewed' };
  }
  const rules = { from: desk.settings.from, to, match: desk.match };
  for (const match of matches) {
    if (match.penalty > 0 || match.kind !== 'fuzzy') continue;
    const target = repairTarget(match, segment.source, rules);
    const { score, from, at } = match;
    if (target === undefined) continue;
    const origin = { kind: 'memory', score, from, at, repaired: true } as const;
    return fillSegment(segment, target, origin, placeCodes(segment, target, to));
  }
  return undefined;
}

/** What stands beside the segment for its reviewer and its engine. */
function offer(segment: Segment, matches: readonly MemoryMatch[], most: number): Segment {
  const { previous } = segment;
  // What stood here before is beside the segment anyway.
  const news = matches.filter(({ source, target }) => source !== previous?.source || target !== previous.target);
  const offers = news.slice(0, most).map(
    ({ source, target, score, from, at, approval }): Offer => ({
      ...{ source, target, score, from, at },
      ...(approval ? { approval } : {}),
    }),
  );
  if (offers.length === 0 && !segment.offers) return segment;
  const { offers: _, ...rest } = segment;
  return segment.state === 'reviewed' || segment.state === 'final' || offers.length === 0
    ? (rest as Segment)
    : { offers, ...rest };
}
