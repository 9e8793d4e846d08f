import { join } from 'node:path';
import type { Article } from '../../src/core/article.ts';
import type { Approval, Bitext, Origin, Segment } from '../../src/core/bitext.ts';
import { segmentsOf } from '../../src/core/bitext.ts';
import { EMPTY_GLOSSARY } from '../../src/glossary/glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';
import { realFiles } from '../../src/io/files.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/io/settings.ts';
import { alignRecord } from '../../src/pipeline/align-record.ts';
import type { Desk } from '../../src/pipeline/desk.ts';
import { layOutPlainText } from '../../src/text/plain-article.ts';
import { fixedClock, temporaryFolder } from '../support/desk-in-process.ts';

export const AT = '2026-03-05T08:30:00.000Z';
export const APPROVAL: Approval = { by: 'Mona Said', at: '2026-02-03T09:40:00.000Z' };
export const ENGINE: Origin = { kind: 'engine', provider: 'google', at: AT, billed: 40, attempts: 1 };
export const MOCK: Origin = { kind: 'engine', provider: 'mock', at: AT, billed: 40, attempts: 1 };
export const PERSON: Origin = { kind: 'person', by: 'Mona Said', at: AT };

export function articleOf(text: string, slug = 'port'): Article {
  const { units, dateline } = layOutPlainText(text, { language: 'ar' });
  return {
    slug,
    file: `source-texts/${slug}.txt`,
    language: 'ar',
    text,
    encoding: { name: 'utf-8', bom: false },
    units,
    ...(dateline ? { dateline } : {}),
  };
}

/** A record of the text, every segment open. */
export function recordOf(text: string): Bitext {
  return alignRecord(articleOf(text), 'en', undefined, () => []).bitext;
}

export function changeSegments(bitext: Bitext, change: (segment: Segment) => Segment): Bitext {
  return { ...bitext, units: bitext.units.map((unit) => ({ ...unit, segments: unit.segments.map(change) })) };
}

/** The segment with a target in this state; the target is `EN <id>` unless given. */
export function inState(
  segment: Segment,
  state: 'translated' | 'reviewed' | 'final',
  more: { readonly target?: string; readonly origin?: Origin; readonly approval?: Approval } = {},
): Segment {
  const { id, source, hash, mentions, gap, notes, previous } = segment;
  const base = { id, source, hash, mentions, gap, notes, ...(previous ? { previous } : {}) };
  const text = { target: more.target ?? `EN ${id}`, origin: more.origin ?? ENGINE };
  return state === 'translated'
    ? { ...base, ...text, state }
    : { ...base, ...text, state, approval: more.approval ?? APPROVAL };
}

/** All segments approved, with targets `EN s1`, `EN s2` … */
export function approvedRecordOf(text: string): Bitext {
  return changeSegments(recordOf(text), (segment) => inState(segment, 'reviewed'));
}

export function segmentIn(bitext: Bitext, id: string): Segment {
  const found = segmentsOf(bitext).find((segment) => segment.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** What the skeleton's gaps and the segments spell. */
export function rebuilt(bitext: Bitext): string {
  const { gaps } = bitext.skeleton!;
  return bitext.units.reduce(
    (text, unit, index) => text + unit.segments.map(({ gap, source }) => gap + source).join('') + gaps[index + 1]!,
    gaps[0]!,
  );
}

/** A desk in a temporary folder, without a command line. */
export function deskOf({
  root = temporaryFolder(),
  settings,
  glossary,
}: {
  root?: string;
  settings?: string;
  glossary?: string;
} = {}): Desk {
  const names = glossary === undefined ? EMPTY_GLOSSARY : readGlossary(glossary, 'glossary.yaml').glossary;
  const matcher = createMatcher(names);
  const read = settings === undefined ? DEFAULT_SETTINGS : readSettings(settings, 'tarjuman.yaml');
  const { abbreviations, endAt, wrapped } = read.segmentation;
  return {
    root,
    sources: join(root, 'source-texts'),
    out: join(root, 'translations'),
    settings: read,
    rules: { language: read.from, abbreviations, endAt, wrapped },
    glossary: names,
    match: (text) => matcher.match(text),
    files: realFiles,
    clock: fixedClock(AT),
    version: '9.8.7',
  };
}
