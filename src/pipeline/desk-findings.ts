import { renderingsOf } from '../checks/ar-en/renderings.ts';
import { type ArticleOfDesk, type ArticleSegment, toFinding } from '../checks/check.ts';
import { pendingLong } from '../checks/pending-long.ts';
import { type Bitext, targetOf } from '../core/bitext.ts';
import type { Finding } from '../core/finding.ts';
import type { Desk } from './desk.ts';

function articleSegments({ units }: Bitext): ArticleSegment[] {
  return units.flatMap(({ role, segments }) =>
    segments.map((record) => {
      const { id, source } = record;
      const target = targetOf(record);
      return { id, role, source, record, ...(target === undefined ? {} : { target }) };
    }),
  );
}

/** What checks of the whole desk see of one record. Names are read by sound, from Arabic into English only. */
export function articleOfDesk(slug: string, bitext: Bitext): ArticleOfDesk {
  const readable = /^ar\b/.test(bitext.from) && /^en\b/.test(bitext.to);
  return { slug, renderings: readable ? renderingsOf(articleSegments(bitext)) : [] };
}

/**
 * Whether the record waits for its review longer than the desk allows: apart from the other findings, since it depends on the clock and
 * must not get into a file.
 * @param now ISO 8601 in UTC
 */
export function waitingTooLong({ settings }: Desk, bitext: Bitext, now: string): Finding[] {
  const { within } = settings.review;
  if (within === undefined) return [];
  const { from, to } = bitext;
  return [...pendingLong.run({ segments: articleSegments(bitext), from, to, now, within })].flatMap(
    (found) => toFinding(pendingLong, found, settings.checks) ?? [],
  );
}
