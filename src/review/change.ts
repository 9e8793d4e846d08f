import { rewriteSegment, type Segment } from '../core/bitext.ts';
import { raiseState } from '../pipeline/approve-segments.ts';
import { typedTarget } from './coded-rows.ts';
import type { RowEdit } from './page/data.ts';

/** Category of the remarks that people leave in the app. */
export const COMMENT = 'comment';

/** What an edit of the page makes of a segment. @param at ISO 8601 in UTC, taken when the edit came in */
export function changeOf(edit: RowEdit, by: string, at: string, rounds: 1 | 2): (segment: Segment) => Segment {
  return (segment) => {
    let now = segment;
    if (edit.target !== undefined) {
      const { text, codes } = typedTarget(now, edit.target);
      now = rewriteSegment(now, text, by, at, codes);
    }
    if (edit.reopen && (now.state === 'reviewed' || now.state === 'final')) {
      const { approval: _, ...rest } = now;
      now = { ...rest, state: 'translated' };
    }
    const { dismiss, restore, note } = edit;
    // One for the whole desk stands in its settings.
    if (dismiss && dismiss.words === undefined)
      now = {
        ...now,
        dismissed: [
          ...(now.dismissed ?? []).filter(({ check, key }) => check !== dismiss.check || key !== dismiss.key),
          { check: dismiss.check, key: dismiss.key, reason: dismiss.reason, by, at },
        ],
      };
    if (restore) {
      const { dismissed = [], ...rest } = now;
      const kept = dismissed.filter(({ check, key }) => check !== restore.check || key !== restore.key);
      now = (kept.length > 0 ? { ...rest, dismissed: kept } : rest) as Segment;
    }
    if (note !== undefined)
      now = { ...now, notes: [...now.notes, { text: `${by}, ${at.slice(0, 16)}Z: ${note}`, category: COMMENT }] };
    if (edit.approve) now = raiseState(now, { by, at }, rounds);
    return now;
  };
}
