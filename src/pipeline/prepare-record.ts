import type { Article } from '../core/article.ts';
import { type Bitext, fillSegment, isApproved, isMock, type Origin, type Segment } from '../core/bitext.ts';
import type { MemoryMatch } from '../memory/memory.ts';
import { type Aligned, alignRecord, type Dropped } from './align-record.ts';
import type { Desk } from './desk.ts';

export interface ReopenOptions {
  /** Engines' and memory's unapproved text is asked for again. */
  readonly force: boolean;
  /** With `force`: approved text too. The caller keeps a backup. */
  readonly overwriteReviewed: boolean;
  /** A real engine will be asked: the mock's text gives way to it. */
  readonly realEngine: boolean;
}

export type Recall = (
  source: string,
  around: { readonly before: string; readonly after: string },
) => MemoryMatch | undefined;

export interface PreparedRecord {
  readonly bitext: Bitext;
  /** Segments that no memory could fill, in order: what an engine is to be asked. */
  readonly open: readonly OpenSegment[];
  readonly dropped: readonly Dropped[];
  readonly reopened: readonly string[];
  readonly fromMemory: number;
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
  const open: OpenSegment[] = [];
  const byId = new Map<string, Segment>();
  let fromMemory = 0;

  flat.forEach((segment, index) => {
    if (!isWanted(segment, options)) return;
    const around = { before: sources[index - 1] ?? '', after: sources[index + 1] ?? '' };
    // Approved text that is to be made anew would only find itself in memory.
    const match = isApproved(segment) ? undefined : recall(segment.source, around);
    if (match) {
      fromMemory++;
      byId.set(segment.id, fillSegment(segment, match.target, originOf(match)));
    } else if (segment.state === 'initial' || options.force || (options.realEngine && isMock(segment))) {
      open.push({ segment, ...around });
    }
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
    fromMemory,
  };
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

function originOf({ score, from, at }: MemoryMatch): Origin {
  return { kind: 'memory', score, from, at };
}
