import { isMock, segmentsOf, targetOf } from '../core/bitext.ts';
import type { Outcome } from '../dispatch/outcome.ts';
import { type Billing, codePoints } from '../providers/contract.ts';
import { askedAs } from './coded-answer.ts';
import type { PreparedRecord } from './prepare-record.ts';
import type { RunSaved, Saved, SavedPart } from './run-options.ts';

const PARTS = ['kept', 'memory', 'journal', 'repeated'] as const;

const NOTHING: SavedPart = { segments: 0, chars: 0 };

export const NOTHING_SAVED: Saved = { kept: NOTHING, memory: NOTHING, journal: NOTHING, repeated: NOTHING };

/** What an article did not have to be paid for. Where there was nothing to be done nothing is counted. Pure. */
export function savedOf(prepared: PreparedRecord, answers: ReadonlyMap<string, Outcome>): Saved {
  if (prepared.open.length === 0 && prepared.filled.size === 0 && prepared.reopened.length === 0) return NOTHING_SAVED;
  const parts = {
    kept: { segments: 0, chars: 0 },
    memory: { segments: 0, chars: 0 },
    journal: { segments: 0, chars: 0 },
    repeated: { segments: 0, chars: 0 },
  };
  const open = new Set(prepared.open.map(({ segment }) => segment.id));
  const asked = new Set<string>();
  for (const segment of segmentsOf(prepared.bitext)) {
    let part: keyof Saved | undefined;
    if (prepared.filled.has(segment.id)) part = 'memory';
    else if (open.has(segment.id)) {
      const outcome = answers.get(askedAs(segment));
      if (outcome && !('fault' in outcome)) {
        if (outcome.shared || asked.has(askedAs(segment))) part = 'repeated';
        else if (outcome.fromJournal) part = 'journal';
        asked.add(askedAs(segment));
      }
    } else if (targetOf(segment) !== undefined && !isMock(segment)) part = 'kept';
    if (!part) continue;
    parts[part].segments++;
    parts[part].chars += codePoints(segment.source);
  }
  // One object for all that is nothing: a run keeps this of each of its articles.
  const orNothing = (part: SavedPart): SavedPart => (part.segments === 0 ? NOTHING : part);
  const { kept, memory, journal, repeated } = parts;
  if (PARTS.every((name) => parts[name].segments === 0)) return NOTHING_SAVED;
  return {
    kept: orNothing(kept),
    memory: orNothing(memory),
    journal: orNothing(journal),
    repeated: orNothing(repeated),
  };
}

/** @param billing of the engine that would have been asked */
export function sumSaved(articles: readonly { readonly saved: Saved }[], billing: Billing | undefined): RunSaved {
  const sum = (of: (saved: Saved) => number) => articles.reduce((all, { saved }) => all + of(saved), 0);
  const part = (name: keyof Saved): SavedPart => ({
    segments: sum((saved) => saved[name].segments),
    chars: sum((saved) => saved[name].chars),
  });
  const saved: Saved = {
    kept: part('kept'),
    memory: part('memory'),
    journal: part('journal'),
    repeated: part('repeated'),
  };
  const chars = PARTS.reduce((all, name) => all + saved[name].chars, 0);
  const known = billing !== undefined && billing.known !== false;
  return {
    ...saved,
    segments: PARTS.reduce((all, name) => all + saved[name].segments, 0),
    chars,
    cost: known ? Number(((chars * billing.usdPerMillion) / 1e6).toFixed(6)) : null,
  };
}
