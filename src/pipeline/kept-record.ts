import type { WrittenUnits } from '../formats/xliff/write-xliff.ts';
import type { LaidRecord } from './change-record.ts';
import type { Desk } from './desk.ts';
import { KeptFindings } from './kept-findings.ts';

/** What is kept of one record between two changes, by one who has it open: only what changed is read, checked and written anew. */
export interface KeptRecord {
  /** `later`: a change writes the record alone; views, and checks of the whole article, are for whoever keeps it to see to. */
  views: 'now' | 'later';
  readonly findings: KeptFindings;
  readonly units: WrittenUnits;
  /** As it lay on the disk, and over which source. */
  laid?: {
    readonly desk: Desk;
    /** {@link stampOf} of the record. */
    readonly record: string;
    /** The source's; '' where it is gone. */
    readonly source: string;
    readonly laid: LaidRecord;
  };
}

export function keepRecord(): KeptRecord {
  return { views: 'now', findings: new KeptFindings(), units: new WeakMap() };
}

/** Size and time of a file: another write makes another one. '' where there is none. */
export async function stampOf({ files }: Desk, path: string): Promise<string> {
  const there = await files.stat(path);
  return there ? `${there.size} ${there.mtimeMs}` : '';
}
