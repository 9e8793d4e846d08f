import { type Approval, type Bitext, contextsOf, isMock, type Origin, segmentsOf } from '../core/bitext.ts';

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
  /** What it stood among: see Context. Undefined: not known, so that it never matches in context. */
  readonly before?: string;
  readonly after?: string;
  /** What people noted about the pair. */
  readonly note?: string;
}

/**
 * The pairs of a record that count as memory: approved ones, also where the source has changed since; never the mock's words, never an empty side. In the
 * record's order.
 */
export function entriesOf(bitext: Bitext): MemoryEntry[] {
  const { to, slug } = bitext;
  const segments = segmentsOf(bitext);
  const contexts = contextsOf(bitext);
  return segments.flatMap((segment, index): MemoryEntry[] => {
    const entries: MemoryEntry[] = [];
    const from = `${slug}#${segment.id}`;
    const put = (source: string, target: string, rest: Pick<MemoryEntry, 'approval' | 'at' | 'before' | 'after'>) => {
      if (source.trim() !== '' && target.trim() !== '') entries.push({ source, target, to, from, ...rest });
    };
    const { previous } = segment;
    if (previous?.approval && !isMockOrigin(previous.origin)) {
      const { source, target, approval } = previous;
      // What stood around it then is not known any more.
      put(source, target, { approval, at: approval.at });
    }
    if ((segment.state === 'reviewed' || segment.state === 'final') && !isMock(segment)) {
      const { approval, origin } = segment;
      put(segment.source, segment.target, {
        ...(approval && { approval }),
        at: approval?.at ?? origin.at ?? '',
        ...contexts[index],
      });
    }
    return entries;
  });
}

function isMockOrigin(origin: Origin | undefined): boolean {
  return origin?.kind === 'engine' && origin.provider === 'mock';
}
