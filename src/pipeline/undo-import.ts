import { resolve } from 'node:path';
import { type Segment, segmentsOf, targetOf } from '../core/bitext.ts';
import { changeRecord } from './change-record.ts';
import type { Desk } from './desk.ts';
import { relativePath } from './find-articles.ts';
import { type ImportedRecord, markOf } from './import-journal.ts';
import { parseRecord, readRecord } from './record-file.ts';
import { backUpRecord } from './write-record.ts';

export interface UndoneRecord {
  readonly slug: string;
  readonly to: string;
  readonly restored: readonly string[];
  /** Segments that somebody has changed since: left as they are unless `force`. */
  readonly changedSince: readonly { readonly id: string; readonly target: string }[];
  /** With `force`: the record as it was with those changes. */
  readonly backup?: string;
}

/** Takes back what an import did to one record; what was changed since stays, or with `force` goes into a backup. */
export async function undoInRecord(
  desk: Desk,
  { slug, to, backup, after }: ImportedRecord,
  force: boolean,
): Promise<UndoneRecord> {
  const bytes = await desk.files.read(resolve(desk.root, backup));
  const old = parseRecord(bytes, backup, desk.settings.from, to).bitext;
  const before = new Map(segmentsOf(old).map((segment) => [segment.id, segment]));
  const { result } = await changeRecord(desk, slug, to, async (laid) => {
    const restored: string[] = [];
    const changedSince: { id: string; target: string }[] = [];
    const segment = (now: Segment): Segment => {
      const was = before.get(now.id);
      const left = after[now.id];
      if (left === undefined) return now;
      const untouched = markOf(now) === left;
      if (!untouched) changedSince.push({ id: now.id, target: targetOf(now) ?? '' });
      if (!was || was.hash !== now.hash || (!untouched && !force)) return now;
      restored.push(now.id);
      const { split, merged } = now;
      const borders = { ...(split ? { split } : {}), ...(merged ? { merged } : {}) };
      return { ...was, gap: now.gap, mentions: now.mentions, ...borders };
    };
    const units = laid.bitext.units.map((unit) => ({ ...unit, segments: unit.segments.map(segment) }));
    const kept = old.foreign?.segments ?? {};
    const theirs = Object.fromEntries(restored.flatMap((id) => (kept[id] ? [[id, kept[id]]] : [])));
    const foreign = { ...laid.bitext.foreign, segments: { ...laid.bitext.foreign?.segments, ...theirs } };
    const stamp = force && changedSince.length > 0 ? (await readRecord(desk, to, slug))?.stamp : undefined;
    const saved = stamp === undefined ? undefined : relativePath(desk.root, await backUpRecord(desk, to, slug, stamp));
    const record =
      Object.keys(theirs).length > 0 || laid.bitext.foreign
        ? { ...laid.bitext, units, foreign }
        : { ...laid.bitext, units };
    return { bitext: record, result: { slug, to, restored, changedSince, ...(saved ? { backup: saved } : {}) } };
  });
  return result;
}
