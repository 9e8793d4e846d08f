import type { Words } from '../locales/words.ts';
import type { Reason } from './gate.ts';

/** More ids than this are counted only. */
const SHOWN = 8;

/** `s2, s5, s6 …`: the first ids, for a line that a person reads. */
export function listIds(ids: readonly string[]): string {
  return ids.slice(0, SHOWN).join(', ') + (ids.length > SHOWN ? ' \u2026' : '');
}

/** One line for a person: what keeps the article in, and what to do. */
export function reasonText(reason: Reason, words: Words): string {
  if ('until' in reason) return words('publish:reason.embargo', { time: reason.until });
  return 'segments' in reason
    ? words(`publish:reason.${reason.code}`, { count: reason.segments.length, ids: listIds(reason.segments) })
    : words(`publish:reason.${reason.code}`);
}
