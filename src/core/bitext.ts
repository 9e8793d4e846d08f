import type { Encoding, Role, Span } from './article.ts';
import type { Dismissal } from './finding.ts';
import type { Foreign } from './foreign.ts';
import { type CodePlace, type InlineCode, moveCodes, placesKey, tidyPlaces } from './inline-code.ts';
import type { Mention } from './term.ts';

/** As in XLIFF 2. `stale` is not a state of its own: it is `initial` with {@link Segment.previous}. */
export type State = 'initial' | 'translated' | 'reviewed' | 'final';

export const STATES: readonly State[] = ['initial', 'translated', 'reviewed', 'final'];

/** Where a target came from. Every time is ISO 8601 in UTC and was taken once, when the thing happened. */
export type Origin =
  | {
      readonly kind: 'engine';
      readonly provider: string;
      readonly model?: string;
      readonly at: string;
      /** Characters (Unicode code points) that the engine billed for this segment. */
      readonly billed?: number;
      /** US dollars, by the price that held then; absent where nobody knew one. */
      readonly cost?: number;
      /** Requests that this segment took part in. */
      readonly attempts?: number;
      /** The engine was asked for the same sentence between other neighbours, and its answer carried over: it may not fit here. */
      readonly carried?: true;
      /** Milliseconds that the request took which brought the answer. */
      readonly ms?: number;
      /** Engines that were to come first, and why each was passed over: `deepl:refused`. */
      readonly after?: readonly string[];
    }
  | {
      readonly kind: 'memory';
      /** 0..101; 100 is the same text, 101 the same text between the same neighbours. */
      readonly score: number;
      /** Whence the pair came: `slug#s4` of a record, or a file. */
      readonly from: string;
      readonly at: string;
      /** The pair differed in numbers, dates or listed names only, and these were put right in its target. */
      readonly repaired?: true;
    }
  | { readonly kind: 'person'; readonly by: string; readonly at?: string };

/** A remark for people. Notes that are not ours are kept as they came. */
export interface Note {
  readonly text: string;
  /** `source` and `target` say which side it is about. */
  readonly appliesTo?: 'source' | 'target';
  /** Ours: `source-fault`, `finding`, `provenance` …; other tools' are kept. */
  readonly category?: string;
}

/** Who approved a target, or set a border, and when. */
export interface Approval {
  readonly by: string;
  readonly at: string;
}

/** A target as it stood before somebody changed it, and whose it was. */
export interface Revision {
  readonly target: string;
  /** The markup in it, where there was any. */
  readonly targetCodes?: readonly CodePlace[];
  readonly state: Exclude<State, 'initial'>;
  readonly origin: Origin;
  readonly approval?: Approval;
  /** What it translated, where the source has changed since. */
  readonly source?: string;
}

/** A pair of the memory that is near the segment's source: for the reviewer to look at, and for engines that learn from examples. */
export interface Offer {
  readonly source: string;
  readonly target: string;
  /** 0..101, see the memory's matches. */
  readonly score: number;
  /** Whence the pair came: `slug#s4` of a record, or a file and the unit in it. */
  readonly from: string;
  /** When it came to be, ISO 8601; '' where nobody said. */
  readonly at: string;
  readonly approval?: Approval;
}

interface SegmentBase {
  /** `s1`, `s2` …: unique in the record, never renumbered. */
  readonly id: string;
  readonly source: string;
  /** The document's markup in `source`; absent where there is none. It is today's document's, whatever the record said. */
  readonly codes?: readonly InlineCode[];
  /** SHA-256 of the NFC form of `source`, lower-case hex. */
  readonly hash: string;
  /** Names in `source`. */
  readonly mentions: readonly Mention[];
  /** White space between the segment before it (in the same unit) and this one; '' for the first. */
  readonly gap: string;
  /** A person has set the border in front of it; the splitter sees none there. */
  readonly split?: Approval;
  /** A person has taken away borders that the splitter sees in it. */
  readonly merged?: Approval;
  readonly notes: readonly Note[];
  /** Findings that a person answered; they are not asked again for the same words. */
  readonly dismissed?: readonly Dismissal[];
  /** Earlier targets, the oldest first; {@link HISTORY} of them at the most. */
  readonly history?: readonly Revision[];
  /** The pair that stood here before the source changed, and whose words it holds. */
  readonly previous?: {
    readonly source: string;
    readonly target: string;
    readonly targetCodes?: readonly CodePlace[];
    /** Absent in records that were written before it was kept. */
    readonly origin?: Origin;
    readonly approval?: Approval;
  };
  /** What the memory had when the segment was last open, best first; not kept once a person has approved. */
  readonly offers?: readonly Offer[];
}

/** Where the codes of the source stand in the target; absent where none does. They may be fewer, or others: a check tells. */
interface Coded {
  readonly targetCodes?: readonly CodePlace[];
}

export type Segment =
  | (SegmentBase & {
      readonly state: 'initial';
      /** Why there is no target: `refused`, `source-script-left` … Absent: not tried yet. */
      readonly open?: OpenReason;
    })
  | (SegmentBase & Coded & { readonly state: 'translated'; readonly target: string; readonly origin: Origin })
  | (SegmentBase &
      Coded & {
        readonly state: 'reviewed' | 'final';
        readonly target: string;
        readonly origin: Origin;
        readonly approval?: Approval;
      });

/** What kept a segment from being translated, in words of a report. */
export interface OpenReason {
  readonly code: string;
  readonly provider?: string;
  readonly message: string;
}

export interface BitextUnit {
  /** `u1`, `u2` …: unique in the record, never renumbered. */
  readonly id: string;
  readonly role: Role;
  /** Of a resource: see Unit.key. */
  readonly key?: string;
  readonly segments: readonly Segment[];
}

/**
 * Lossless pairs of one article in one direction: what a record holds and every bilingual format reads or writes.
 * Joining the skeleton's gaps and the units' segments gives the decoded source, character for character.
 */
export interface Bitext {
  readonly slug: string;
  /** The source file, relative, with `/`. */
  readonly original: string;
  readonly from: string;
  readonly to: string;
  readonly units: readonly BitextUnit[];
  /** The highest ids that were ever given, where the record no longer holds them: they are not given again. */
  readonly last?: { readonly unit: string; readonly segment: string };
  readonly skeleton?: Skeleton;
  /** What others put into the record; keep it when a bitext is made from another, and it is written back. */
  readonly foreign?: Foreign;
}

/** What rebuilds the document around its segments: `gaps[0] unit1 gaps[1] unit2 … gaps[n]`. */
export interface Skeleton {
  readonly encoding: Encoding;
  /** One more than there are units; a unit's own inner gaps stand in its segments. */
  readonly gaps: readonly string[];
}

export function targetOf(segment: Segment): string | undefined {
  return segment.state === 'initial' ? undefined : segment.target;
}

/** Where the source's codes stand in the target. */
export function targetCodesOf(segment: Segment): readonly CodePlace[] {
  return (segment.state === 'initial' ? undefined : segment.targetCodes) ?? [];
}

/** `codes` under the key `targetCodes`, or nothing where there are none. */
function coded(codes: readonly CodePlace[] | undefined, target: string): Coded {
  return codes === undefined || codes.length === 0 ? {} : { targetCodes: tidyPlaces(codes, target.length) };
}

export function isApproved(segment: Segment): boolean {
  return segment.state === 'reviewed' || segment.state === 'final';
}

export function isStale(segment: Segment): boolean {
  return segment.state === 'initial' && segment.previous !== undefined;
}

/** Earlier targets of one segment that a record keeps. */
export const HISTORY = 50;

/** The history with the target that is about to be replaced, if there is one. */
function historyWith(segment: Segment): { history?: readonly Revision[] } {
  if (segment.state === 'initial') return segment.history ? { history: segment.history } : {};
  const { target, state, origin } = segment;
  const approval = state === 'translated' ? undefined : segment.approval;
  const now: Revision = {
    target,
    ...coded(segment.targetCodes, target),
    state,
    origin,
    ...(approval ? { approval } : {}),
  };
  return { history: [...(segment.history ?? []), now].slice(-HISTORY) };
}

function baseOf(segment: Segment): SegmentBase {
  const { id, source, codes, hash, mentions, gap, split, merged, notes, dismissed, history, previous, offers } =
    segment;
  return {
    id,
    source,
    ...(codes ? { codes } : {}),
    hash,
    mentions,
    gap,
    ...(split ? { split } : {}),
    ...(merged ? { merged } : {}),
    notes,
    ...(dismissed ? { dismissed } : {}),
    ...(history ? { history } : {}),
    ...(previous ? { previous } : {}),
    ...(offers ? { offers } : {}),
  };
}

/**
 * The segment with an unapproved target; what was known of an older target or of why there was none goes. Words of people that are
 * replaced stay in the history; those of machines do not.
 *
 * What is new stands in front of what is spread: in V8 an object that begins with a spread and then gets further properties has a layout of its own, half a
 * kilobyte of it for each segment; one that begins with a property shares it. `test/core/bitext-layout.test.ts` holds this where segments are made.
 */
export function fillSegment(
  segment: Segment,
  target: string,
  origin: Origin,
  targetCodes?: readonly CodePlace[],
): Segment {
  const peoples = pairsOfPeople(segment).some((pair) => pair.target === targetOf(segment));
  const history = peoples ? historyWith(segment) : {};
  return { state: 'translated', ...baseOf(segment), ...history, target, ...coded(targetCodes, target), origin };
}

/**
 * The segment with what a person typed. What stood there goes into the history; the approval went with it. The same words again change
 * nothing.
 * @param at ISO 8601 in UTC
 * @param targetCodes default: those that stand there, moved along with the words
 */
export function rewriteSegment(
  segment: Segment,
  target: string,
  by: string,
  at: string,
  targetCodes: readonly CodePlace[] = moveCodes(targetOf(segment) ?? '', targetCodesOf(segment), target),
): Segment {
  if (targetOf(segment) === target && placesKey(targetCodes) === placesKey(targetCodesOf(segment))) return segment;
  if (target === '') return { state: 'initial', ...baseOf(segment), ...historyWith(segment) };
  return {
    state: 'translated',
    ...baseOf(segment),
    ...historyWith(segment),
    target,
    ...coded(targetCodes, target),
    origin: { kind: 'person', by, at },
  };
}

/** What an engine or the memory had written for this source before a person changed it; undefined where nobody did, or nothing is known. */
export function draftOf(segment: Segment): Revision | undefined {
  if (segment.state === 'initial' || segment.origin.kind !== 'person') return undefined;
  return segment.history?.findLast((revision) => revision.source === undefined && revision.origin.kind !== 'person');
}

/** The history when the source changes: from here on the older targets have a source of their own. A machine's words alone make none. */
export function historyOfChange(old: Segment): { history?: readonly Revision[] } {
  if (!old.history && pairsOfPeople(old).length === 0) return {};
  const { history } = historyWith(old);
  return history ? { history: history.map((revision) => ({ source: old.source, ...revision })) } : {};
}

/** The history when a change of the source is taken back: what was written for these words stands again without a source of its own. */
export function historyTakenBack(old: Segment, target: string): { history?: readonly Revision[] } {
  const { history = [], previous } = old;
  const mine = history.map(
    ({ source, ...revision }): Revision =>
      source === undefined
        ? { ...revision, source: old.source }
        : source === previous?.source
          ? revision
          : { ...revision, source },
  );
  const last = mine.findLastIndex((revision) => revision.source === undefined);
  const rest = mine.filter((revision, index) => index !== last || revision.target !== target);
  return rest.length > 0 ? { history: rest } : {};
}

/** The mock's words stand in for a translation in tests and trials; they never become memory. */
export function isMock(segment: Segment): boolean {
  return segment.state !== 'initial' && segment.origin.kind === 'engine' && segment.origin.provider === 'mock';
}

export interface Pair {
  readonly source: string;
  readonly target: string;
}

/** What people have approved or typed in a segment, now or before its source changed: it may leave a record only into a backup. */
export function pairsOfPeople(segment: Segment): Pair[] {
  const pairs: Pair[] = [];
  if (segment.state !== 'initial' && (isApproved(segment) || segment.origin.kind === 'person')) pairs.push(segment);
  const { previous } = segment;
  if (previous && (previous.approval || previous.origin?.kind === 'person')) pairs.push(previous);
  return pairs.map(({ source, target }) => ({ source, target }));
}

export function segmentsOf(bitext: Bitext): Segment[] {
  return bitext.units.flatMap((unit) => unit.segments);
}

/** What a segment's memory is told apart by: the neighbours' source, '' at an edge; in a resource the key, where texts are alike and their uses are not. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** In front of a key, so that no text is taken for one. */
const KEY_MARK = '\u2317';

/** The context of each segment, in order. */
export function contextsOf({ slug, units }: Pick<Bitext, 'slug' | 'units'>): Context[] {
  const flat = units.flatMap(({ key, segments }) => segments.map(({ source }, index) => ({ source, key, index })));
  return flat.map(({ key, index }, at) =>
    key === undefined
      ? { before: flat[at - 1]?.source ?? '', after: flat[at + 1]?.source ?? '' }
      : { before: `${KEY_MARK}${slug}:${key}`, after: index === 0 ? '' : String(index) },
  );
}

/** Whether both hold the same sentences in the same order: a record and today's source, or two records. */
export function sameSource(a: Bitext, b: Bitext): boolean {
  const [left, right] = [segmentsOf(a), segmentsOf(b)];
  return left.length === right.length && left.every((segment, index) => segment.hash === right[index]!.hash);
}

/** The source of a unit: its segments and the gaps between them. */
export function sourceOfUnit(unit: BitextUnit): string {
  return unit.segments.map((segment, index) => (index === 0 ? '' : segment.gap) + segment.source).join('');
}

/** Where each segment stands in the decoded source, in order; without a skeleton as if paragraphs followed one another at once. */
export function spansOf(bitext: Bitext): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const [index, unit] of bitext.units.entries()) {
    at += bitext.skeleton?.gaps[index]?.length ?? 0;
    for (const [position, { source, gap }] of unit.segments.entries()) {
      const start = at + (position === 0 ? 0 : gap.length);
      at = start + source.length;
      spans.push({ start, end: at });
    }
  }
  return spans;
}

/** A span moved by `offset`. */
export function shift<S extends Span>(span: S, offset: number): S {
  return { ...span, start: span.start + offset, end: span.end + offset };
}
