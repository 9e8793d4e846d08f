import type { Article } from '../core/article.ts';
import {
  type Approval,
  type Bitext,
  type BitextUnit,
  HISTORY,
  historyOfChange,
  isMock,
  type Origin,
  type Revision,
  type Segment,
  targetOf,
} from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import type { Dismissal } from '../core/finding.ts';
import { hashOf } from '../core/hash.ts';
import type { Mention } from '../core/term.ts';
import { sentenceJoint } from '../text/sentence-joint.ts';
import { mapSegments } from './change-record.ts';
import { idsOf, retiredIds } from './record-ids.ts';
import { carryCodes, type Exchange } from './reshape-codes.ts';

/** A person at work on the borders of segments. */
export interface Hand extends Approval {
  /** Finds names in a source. */
  readonly match: (text: string) => readonly Mention[];
  /** Today's source, whose markup the segments carry; undefined where it is gone. */
  readonly article: Article | undefined;
}

export interface Reshaped {
  readonly bitext: Bitext;
  /** What stood there, and what stands in its place, in order. */
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
}

/** Where a segment is to be divided: UTF-16 offsets into either side. Without a target the second is of no account. */
export interface Cut {
  readonly source: number;
  readonly target: number;
}

/**
 * Divides a segment in two. The first half keeps the id, the second gets a new one; each takes its part of the target, and neither
 * is approved any more. A half that gets no words is open, and keeps the old pair in sight. The whole text stays in the history of both.
 * @throws TarjumanError USAGE where there is no such segment, where a half of the source would be empty, or a word be cut in two
 */
export function splitSegment(bitext: Bitext, id: string, cut: Cut, hand: Hand): Reshaped {
  const { unit, index, segment } = find(bitext, id);
  const { source } = segment;
  assertBetweenWords(source, cut.source, bitext.from, 'source', id);
  const target = targetOf(segment);
  if (target !== undefined) assertBetweenWords(target, cut.target, bitext.to, 'target', id);
  const [first, second] = halves(source, cut.source);
  if (first === '' || second === '') throw refusal(`${id} cannot be divided there: one half would be empty`, INSIDE);
  const [left, right] = target === undefined ? ['', ''] : halves(target, cut.target);
  const gap = source.slice(first.length, source.length - second.length);
  const given = idsOf(bitext);
  const { merged, notes, split, dismissed } = segment;
  const stamp = { by: hand.by, at: hand.at };
  const shared = {
    ...(merged ? { merged } : {}),
    ...(dismissed ? { dismissed } : {}),
    ...historyOf([segment]),
  };
  const after = [
    laidOut({ id, source: first, gap: segment.gap, ...(split ? { split } : {}), notes, ...shared }, left, 0),
    laidOut({ id: given.segments.next(), source: second, gap, split: stamp, notes: [], ...shared }, right, 1),
  ];
  const place = { unit, index, given };
  const targets = { beforeAt: [0], afterAt: [0, (target ?? '').length - right.length] };
  return coded(replaced(bitext, place, [segment], after), bitext, targets, hand);

  function laidOut(part: Part, text: string, half: 0 | 1): Segment {
    const base = { ...part, hash: hashOf(part.source), mentions: hand.match(part.source) };
    if (text !== '')
      return {
        ...base,
        ...previousIn(half === 0 ? [segment] : []),
        state: 'translated',
        target: text,
        origin: originOfHalf(half),
      };
    const stale = target === undefined ? previousIn([segment]) : previousIn([segment], true);
    return { ...base, ...stale, state: 'initial' };
  }

  /** An engine's words stay its own, paid for once. What the memory has is the whole pair: a half is a person's. */
  function originOfHalf(half: 0 | 1): Origin {
    const { origin } = segment as Extract<Segment, { target: string }>;
    if (origin.kind === 'person') return origin;
    if (origin.kind === 'memory') return { kind: 'person', ...stamp };
    return half === 0 ? origin : unpaid(origin);
  }
}

/**
 * Joins a segment with the one behind it in its paragraph, under the first one's id; the other id is not given again. Two targets are joined and
 * wait for approval; where only one half has a target, the whole is open and keeps that pair in sight.
 * @throws TarjumanError USAGE where there is no such segment, or none behind it in the paragraph
 */
export function mergeSegments(bitext: Bitext, id: string, hand: Hand): Reshaped {
  const { unit, index, segment } = find(bitext, id);
  const next = unit.segments[index + 1];
  if (!next)
    throw refusal(
      `${id} is the last segment of its paragraph`,
      'segments are merged within a paragraph: choose one before it',
    );
  const source = segment.source + next.gap + next.source;
  const stamp = { by: hand.by, at: hand.at };
  const merged = segment.merged ?? next.merged ?? (next.split ? undefined : stamp);
  const pair = [segment, next] as const;
  const dismissed = uniqueAnswers(pair.flatMap((one) => one.dismissed ?? []));
  const base = {
    id,
    source,
    hash: hashOf(source),
    mentions: hand.match(source),
    gap: segment.gap,
    ...(segment.split ? { split: segment.split } : {}),
    ...(merged ? { merged } : {}),
    notes: [...segment.notes, ...next.notes],
    ...(dismissed.length > 0 ? { dismissed } : {}),
    ...historyOf(pair),
  };
  const after = [joined()];
  const joint = (targetOf(segment) ?? '').length + sentenceJoint(bitext.to).length;
  const place = { unit, index, given: idsOf(bitext) };
  return coded(replaced(bitext, place, pair, after), bitext, { beforeAt: [0, joint], afterAt: [0] }, hand);

  function joined(): Segment {
    if (segment.state === 'initial' || next!.state === 'initial')
      return { ...base, ...previousIn(pair, true), state: 'initial' };
    const target = segment.target + sentenceJoint(bitext.to) + next!.target;
    return {
      ...base,
      ...previousIn(pair),
      state: 'translated',
      target,
      origin: originOfBoth(segment.origin, next!.origin, stamp),
    };
  }
}

/** Puts back what a person has split or merged. Undefined where the segments do not stand there as they were left. */
export function putBack(
  bitext: Bitext,
  { before, after }: Pick<Reshaped, 'before' | 'after'>,
  isSame: (now: Segment, left: Segment) => boolean,
): Reshaped | undefined {
  for (const unit of bitext.units) {
    const index = unit.segments.findIndex(({ id }) => id === after[0]!.id);
    if (index < 0) continue;
    const now = unit.segments.slice(index, index + after.length);
    if (now.length < after.length || !now.every((each, at) => each.id === after[at]!.id && isSame(each, after[at]!)))
      return undefined;
    const back = before.map((each, at) => (at === 0 ? { ...each, gap: now[0]!.gap } : each));
    return replaced(bitext, { unit, index, given: idsOf(bitext) }, now, back);
  }
  return undefined;
}

type Part = Omit<Extract<Segment, { state: 'initial' }>, 'hash' | 'mentions' | 'state' | 'open'>;

const INSIDE = 'choose a place between two words';

function find(bitext: Bitext, id: string): { unit: BitextUnit; index: number; segment: Segment } {
  for (const unit of bitext.units) {
    const index = unit.segments.findIndex((each) => each.id === id);
    if (index >= 0) return { unit, index, segment: unit.segments[index]! };
  }
  throw refusal(`there is no segment ${id}`, 'see the record for those that there are');
}

function refusal(message: string, hint: string): TarjumanError {
  return new TarjumanError('USAGE', {}, message, hint);
}

function assertBetweenWords(text: string, at: number, language: string, side: string, id: string): void {
  if (!Number.isInteger(at) || at < 0 || at > text.length)
    throw refusal(`${id} has no place ${at} in its ${side}`, `choose one from 0 to ${text.length}`);
  if (at === 0 || at === text.length) return;
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  if (words.containing(at)?.index !== at)
    throw refusal(`${id} cannot be divided in the middle of a word of its ${side}`, INSIDE);
}

function halves(text: string, at: number): readonly [string, string] {
  return [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
}

interface Position {
  readonly unit: BitextUnit;
  readonly index: number;
  readonly given: ReturnType<typeof idsOf>;
}

/** With the document's markup in the new segments. */
function coded(
  { bitext, before, after }: Reshaped,
  old: Bitext,
  targets: Pick<Exchange, 'beforeAt' | 'afterAt'>,
  { article }: Hand,
): Reshaped {
  const carried = carryCodes(article, old, bitext, { before, after, ...targets });
  const byId = new Map(carried.map((segment) => [segment.id, segment]));
  return { bitext: mapSegments(bitext, (segment) => byId.get(segment.id) ?? segment), before, after: carried };
}

function replaced(
  bitext: Bitext,
  { unit, index, given }: Position,
  before: readonly Segment[],
  after: readonly Segment[],
): Reshaped {
  const segments = unit.segments.toSpliced(index, before.length, ...after);
  const units = bitext.units.map((each) => (each === unit ? { ...unit, segments } : each));
  const { last: _, ...rest } = bitext;
  const last = retiredIds(given, units);
  return { bitext: { ...rest, units, ...(last ? { last } : {}) }, before, after };
}

/** What people had made of the parts, each with the source that it was for. */
function historyOf(segments: readonly Segment[]): { history?: readonly Revision[] } {
  const all = segments.flatMap((segment) => [...(historyOfChange(segment).history ?? []), ...machineText(segment)]);
  return all.length > 0 ? { history: all.slice(-HISTORY) } : {};
}

/** A machine's words alone are no history when a source changes; here they are what somebody has cut up. */
function machineText(segment: Segment): Revision[] {
  if (segment.state !== 'translated' || segment.origin.kind === 'person' || segment.history) return [];
  const { target, targetCodes, state, origin, source } = segment;
  return [{ target, ...(targetCodes ? { targetCodes } : {}), state, origin, source }];
}

/**
 * The pair that reviewers are to keep in sight: the one that a part had already; with `own`, the text of a part that cannot stand by itself.
 * Of several the first counts; the others are in the history.
 */
function previousIn(segments: readonly Segment[], own = false): Pick<Segment, 'previous'> {
  for (const segment of segments) {
    if (own && segment.state !== 'initial') {
      const { source, target, targetCodes, origin } = segment;
      // The mock's words are for trials: approved or not, they never come back as a person's.
      const approval = segment.state === 'translated' || isMock(segment) ? undefined : segment.approval;
      return {
        previous: {
          source,
          target,
          ...(targetCodes ? { targetCodes } : {}),
          origin,
          ...(approval ? { approval } : {}),
        },
      };
    }
    if (segment.previous) return { previous: segment.previous };
  }
  return {};
}

function originOfBoth(first: Origin, second: Origin, stamp: Approval): Origin {
  if (first.kind === 'person' && second.kind === 'person' && first.by === second.by) return second;
  if (first.kind !== 'engine' || second.kind !== 'engine') return { kind: 'person', ...stamp };
  if (first.provider !== second.provider || first.model !== second.model) return { kind: 'person', ...stamp };
  return {
    ...first,
    ...summed('billed', first, second),
    ...summed('cost', first, second),
    ...(first.carried || second.carried ? { carried: true as const } : {}),
  };
}

type EngineOrigin = Extract<Origin, { kind: 'engine' }>;

function summed(what: 'billed' | 'cost', first: EngineOrigin, second: EngineOrigin): Partial<EngineOrigin> {
  const [a, b] = [first[what], second[what]];
  return a === undefined && b === undefined ? {} : { [what]: Number(((a ?? 0) + (b ?? 0)).toFixed(8)) };
}

/** The same words, but nothing was paid for them here. */
function unpaid(origin: EngineOrigin): EngineOrigin {
  return {
    ...origin,
    ...(origin.billed === undefined ? {} : { billed: 0 }),
    ...(origin.cost === undefined ? {} : { cost: 0 }),
  };
}

function uniqueAnswers(answers: readonly Dismissal[]): Dismissal[] {
  return [...new Map(answers.map((answer) => [`${answer.check} ${answer.key}`, answer])).values()];
}
