import type { Article } from '../core/article.ts';
import {
  type Approval,
  type Bitext,
  type BitextUnit,
  historyOfChange,
  historyTakenBack,
  isMock,
  type Pair,
  pairsOfPeople,
  type Segment,
} from '../core/bitext.ts';
import { hashOf } from '../core/hash.ts';
import type { InlineCode } from '../core/inline-code.ts';
import type { Mention } from '../core/term.ts';
import { type Border, layBorders } from './people-borders.ts';
import { type Ids, idsOf, retiredIds } from './record-ids.ts';

/** What people approved or typed in the old record and, with its sentence gone from the source, is not in the new one. */
export interface Dropped extends Pair {
  readonly id: string;
}

export interface Aligned {
  readonly bitext: Bitext;
  readonly dropped: readonly Dropped[];
  /** Ids of segments whose source changed under a target. */
  readonly reopened: readonly string[];
}

interface Draft {
  readonly unit: number;
  readonly source: string;
  readonly codes: readonly InlineCode[] | undefined;
  readonly hash: string;
  readonly gap: string;
  readonly border: Border;
  old?: Segment;
  /** `old` stood elsewhere in the order: it says nothing about what stands beside it. */
  moved?: boolean;
  changedFrom?: Segment;
}

/**
 * Lays today's source over the record. A segment whose source is the same (by hash) keeps its id, target and state, also when it
 * has moved; one that stands where another stood keeps that one's id and takes its pair along as `previous`; the rest is new.
 * A new id is above all that stand in the old record. Where people have split or merged segments, their borders hold as long as the words do.
 */
export function alignRecord(
  source: Article,
  to: string,
  old: Bitext | undefined,
  match: (text: string) => readonly Mention[],
): Aligned {
  const { article, borders } = old ? layBorders(source, old) : { article: source, borders: NO_BORDERS };
  const drafts = draftsOf(article, borders);
  const before = old ? old.units.flatMap((unit) => unit.segments) : [];
  pairUnchanged(drafts, before);
  pairMoved(drafts, before);
  pairTakenBack(drafts, before);
  pairChanged(drafts, before);

  const given = idsOf(old);
  const { segments: ids, units: unitIds } = given;
  const reopened: string[] = [];
  const segments = drafts.map((draft): Segment => {
    const { source, codes, hash, gap, border } = draft;
    // Copied: a list that grew has room for sixteen more.
    const mentions = match(source).slice();
    const base = { source, ...(codes ? { codes } : {}), hash, gap, ...border, mentions };
    if (draft.old) {
      const { codes: _codes, split: _split, merged: _merged, ...rest } = draft.old;
      return { ...rest, ...base } as Segment;
    }
    if (!draft.changedFrom) return { id: ids.next(), ...base, notes: [], state: 'initial' };
    const { id, notes } = draft.changedFrom;
    const previous = previousOf(draft.changedFrom);
    // The correction was taken back: what stood here for these very words holds again.
    const again = previous && hashOf(previous.source) === draft.hash ? takenBack(previous) : undefined;
    if (again) return { id, ...base, notes, ...historyTakenBack(draft.changedFrom, again.target), ...again };
    if (previous) reopened.push(id);
    const history = historyOfChange(draft.changedFrom);
    return { id, ...base, notes, ...history, state: 'initial', ...(previous ? { previous } : {}) };
  });

  const units = unitsOf(article, drafts, segments, old, unitIds);
  const { last: _, ...kind } = old ?? {};
  const last = retiredIds(given, units);
  const bitext: Bitext = {
    ...kind,
    slug: article.slug,
    original: article.file,
    from: article.language,
    to,
    units,
    ...(last ? { last } : {}),
    skeleton: { encoding: article.encoding, gaps: gapsOf(article) },
  };
  const kept = new Set(segments.map((segment) => segment.id));
  const dropped = before.flatMap((segment) =>
    kept.has(segment.id) ? [] : pairsOfPeople(segment).map((pair) => ({ id: segment.id, ...pair })),
  );
  return { bitext, dropped, reopened };
}

/** Undefined for the mock's words, and where nobody knows any more whose they were. */
function takenBack({ target, targetCodes, origin, approval }: NonNullable<Segment['previous']>) {
  const text = { target, ...(targetCodes ? { targetCodes } : {}) };
  if (approval) {
    const writer = origin ?? ({ kind: 'person', by: approval.by, at: approval.at } as const);
    return { state: 'reviewed', ...text, origin: writer, approval } as const;
  }
  if (!origin || (origin.kind === 'engine' && origin.provider === 'mock')) return undefined;
  return { state: 'translated', ...text, origin } as const;
}

const NO_BORDERS: ReadonlyMap<number, Border> = new Map();

function draftsOf(article: Article, borders: ReadonlyMap<number, Border>): Draft[] {
  return article.units.flatMap((unit, index) =>
    unit.segments.map((span, position) => {
      const source = article.text.slice(span.start, span.end);
      const from = position === 0 ? span.start : unit.segments[position - 1]!.end;
      const gap = article.text.slice(from, span.start);
      const border = borders.get(span.start) ?? {};
      return { unit: index, source, codes: span.codes, hash: hashOf(source), gap, border };
    }),
  );
}

/** Longest common subsequence of hashes, after the common head and tail. */
function pairUnchanged(drafts: Draft[], before: readonly Segment[]): void {
  let head = 0;
  while (head < drafts.length && head < before.length && drafts[head]!.hash === before[head]!.hash) {
    drafts[head]!.old = before[head]!;
    head++;
  }
  let newEnd = drafts.length;
  let oldEnd = before.length;
  while (newEnd > head && oldEnd > head && drafts[newEnd - 1]!.hash === before[oldEnd - 1]!.hash)
    drafts[--newEnd]!.old = before[--oldEnd]!;
  const rows = newEnd - head;
  const columns = oldEnd - head;
  // Beyond this the table would take too much; what is left is paired by hash alone, as moved.
  if (rows === 0 || columns === 0 || rows * columns > 25_000_000) return;
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      lengths[i * width + j] =
        drafts[head + i]!.hash === before[head + j]!.hash
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (drafts[head + i]!.hash === before[head + j]!.hash) {
      drafts[head + i]!.old = before[head + j]!;
      i++;
      j++;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
}

function usedIds(drafts: readonly Draft[]): Set<string> {
  return new Set(
    drafts.flatMap((draft) => (draft.old ? [draft.old.id] : draft.changedFrom ? [draft.changedFrom.id] : [])),
  );
}

function pairMoved(drafts: Draft[], before: readonly Segment[]): void {
  const used = usedIds(drafts);
  const byHash = new Map<string, Segment[]>();
  for (const segment of before) if (!used.has(segment.id)) pushTo(byHash, segment.hash, segment);
  for (const draft of drafts) {
    if (draft.old) continue;
    draft.old = byHash.get(draft.hash)?.shift();
    draft.moved = draft.old !== undefined;
  }
}

/** A correction that was taken back finds the segment that it was made in, however little the two wordings share. */
function pairTakenBack(drafts: Draft[], before: readonly Segment[]): void {
  const used = usedIds(drafts);
  const byHash = new Map<string, Segment[]>();
  for (const segment of before)
    if (segment.previous && takenBack(segment.previous) && !used.has(segment.id))
      pushTo(byHash, hashOf(segment.previous.source), segment);
  if (byHash.size === 0) return;
  for (const draft of drafts) if (!draft.old) draft.changedFrom = byHash.get(draft.hash)?.shift();
}

/**
 * Between two unchanged neighbours the changed ones are paired in order by how many words they share: the best pairs first, and
 * a pair only where at least three words in ten are shared, or where exactly one stands on each side.
 */
function pairChanged(drafts: Draft[], before: readonly Segment[]): void {
  const used = usedIds(drafts);
  const position = new Map(before.map((segment, index) => [segment.id, index]));
  let from = 0;
  let run: Draft[] = [];
  const close = (next: number): void => {
    pairRun(
      run,
      before.slice(from, next).filter((segment) => !used.has(segment.id)),
      used,
    );
    run = [];
  };
  for (const draft of drafts) {
    if (draft.old && !draft.moved) {
      const at = position.get(draft.old.id)!;
      close(at);
      from = at + 1;
    } else if (!draft.old && !draft.changedFrom) run.push(draft);
  }
  close(before.length);
}

function pairRun(drafts: readonly Draft[], left: readonly Segment[], used: Set<string>): void {
  if (drafts.length === 0 || left.length === 0) return;
  if (drafts.length === 1 && left.length === 1) {
    drafts[0]!.changedFrom = left[0]!;
    used.add(left[0]!.id);
    return;
  }
  const near = 40; // how far a changed sentence is looked for; keeps a rewritten long article quick
  const pairs: { draft: Draft; segment: Segment; score: number }[] = [];
  const words = left.map((segment) => wordsOf(segment.source));
  drafts.forEach((draft, i) => {
    const mine = wordsOf(draft.source);
    for (let j = Math.max(0, i - near); j < Math.min(left.length, i + near); j++) {
      const score = sharedShare(mine, words[j]!);
      if (score >= 0.3) pairs.push({ draft, segment: left[j]!, score });
    }
  });
  pairs.sort((a, b) => b.score - a.score);
  for (const { draft, segment } of pairs) {
    if (draft.changedFrom || used.has(segment.id)) continue;
    draft.changedFrom = segment;
    used.add(segment.id);
  }
}

function wordsOf(text: string): Set<string> {
  return new Set(text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
}

/** Shared words over the larger side, 0..1. */
function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, a.size, b.size);
}

function previousOf(old: Segment): Segment['previous'] {
  if (old.state === 'initial') return old.previous;
  // What a person approved stays in sight until a person has approved something newer; what one typed, until one types again.
  if (old.state === 'translated' && old.previous?.approval) return old.previous;
  if (old.state === 'translated' && old.origin.kind !== 'person' && old.previous?.origin?.kind === 'person')
    return old.previous;
  // The mock's words are for trials: approved or not, they never come back as a person's.
  const approval: Approval | undefined = old.state === 'translated' || isMock(old) ? undefined : old.approval;
  const { source, target, targetCodes, origin } = old;
  return { source, target, ...(targetCodes ? { targetCodes } : {}), origin, ...(approval ? { approval } : {}) };
}

function unitsOf(
  article: Article,
  drafts: readonly Draft[],
  segments: readonly Segment[],
  old: Bitext | undefined,
  ids: Ids,
): BitextUnit[] {
  const unitOfSegment = new Map(
    old?.units.flatMap((unit) => unit.segments.map((segment) => [segment.id, unit] as const)),
  );
  const taken = new Set<string>();
  const byUnit: Segment[][] = article.units.map(() => []);
  for (const [position, segment] of segments.entries()) byUnit[drafts[position]!.unit]!.push(segment);
  return article.units.map((unit, index) => {
    const mine = byUnit[index]!;
    const before = mine.map((segment) => unitOfSegment.get(segment.id)).find((was) => was && !taken.has(was.id));
    const id = before?.id ?? ids.next();
    taken.add(id);
    const key = unit.key ?? before?.key;
    return { ...(before ?? {}), id, role: unit.role, ...(key === undefined ? {} : { key }), segments: mine };
  });
}

function gapsOf(article: Article): string[] {
  const gaps: string[] = [];
  let at = 0;
  for (const unit of article.units) {
    const start = unit.segments[0]?.start ?? unit.start;
    gaps.push(article.text.slice(at, start));
    at = unit.segments.at(-1)?.end ?? start;
  }
  gaps.push(article.text.slice(at));
  return gaps;
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
