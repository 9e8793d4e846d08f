import { type Approval, type Bitext, isApproved, isMock, segmentsOf } from '../core/bitext.ts';

/** One pair that people approved. */
export interface MemoryEntry {
  readonly source: string;
  readonly target: string;
  /** BCP 47 of the target. */
  readonly to: string;
  /** Whence it came: `slug#s4` of a record, or a file and the unit in it. Not empty. */
  readonly from: string;
  readonly approval?: Approval;
  /** ISO 8601, UTC: when the pair came to be; '' where nobody said. */
  readonly at: string;
  /** The neighbours' source; '' at the edge of the article. Undefined: not known, so that it never matches in context. */
  readonly before?: string;
  readonly after?: string;
  /** What people noted about the pair. */
  readonly note?: string;
}

/** The pairs of a record that count as memory: approved ones, never the mock's words, never an empty side. In the record's order. */
export function entriesOf(bitext: Bitext): MemoryEntry[] {
  const segments = segmentsOf(bitext);
  return segments.flatMap((segment, index): MemoryEntry[] => {
    if (segment.state !== 'reviewed' && segment.state !== 'final') return [];
    if (!isApproved(segment) || isMock(segment)) return [];
    if (segment.source.trim() === '' || segment.target.trim() === '') return [];
    const { approval, origin } = segment;
    return [
      {
        source: segment.source,
        target: segment.target,
        to: bitext.to,
        from: `${bitext.slug}#${segment.id}`,
        ...(approval && { approval }),
        at: approval?.at ?? origin.at ?? '',
        before: segments[index - 1]?.source ?? '',
        after: segments[index + 1]?.source ?? '',
      },
    ];
  });
}
