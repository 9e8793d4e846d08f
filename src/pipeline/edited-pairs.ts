import { draftOf, isApproved, isMock, type Origin, type Segment, segmentsOf } from '../core/bitext.ts';
import type { EditedPair } from '../evaluate/post-edit.ts';
import type { Desk } from './desk.ts';
import { listRecords } from './list-records.ts';
import { readRecord } from './record-file.ts';

export interface EditedPairs {
  readonly pairs: readonly EditedPair[];
  /** Approved sentences whose draft nobody kept: typed from nothing, or edited in the file by another tool. */
  readonly without: number;
}

/** What people approved in the records of one language, each beside its draft. @param slugs only these; none: all */
export async function editedPairs(desk: Desk, to: string, slugs: readonly string[]): Promise<EditedPairs> {
  const pairs: EditedPair[] = [];
  let without = 0;
  for (const slug of await listRecords(desk, to)) {
    if (slugs.length > 0 && !slugs.includes(slug)) continue;
    const record = await readRecord(desk, to, slug);
    for (const segment of record ? segmentsOf(record.bitext) : []) {
      if (segment.state === 'initial' || !isApproved(segment) || isMock(segment)) continue;
      const draft = firstText(segment);
      if (draft) pairs.push({ system: nameOf(draft.origin), draft: draft.target, approved: segment.target });
      else without++;
    }
  }
  return { pairs, without };
}

function firstText(segment: Segment): { readonly target: string; readonly origin: Origin } | undefined {
  if (segment.state === 'initial') return undefined;
  return segment.origin.kind === 'person' ? draftOf(segment) : segment;
}

function nameOf(origin: Origin): string {
  switch (origin.kind) {
    case 'engine':
      return [origin.provider, origin.model].filter((part) => part !== undefined).join(' ');
    case 'memory':
      return origin.repaired ? 'memory, repaired' : 'memory';
    case 'person':
      return origin.by;
  }
}
