import type { Article } from '../core/article.ts';
import { type Bitext, type Segment, sameSource, segmentsOf } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { acquireLock } from '../io/lock.ts';
import { alignRecord } from './align-record.ts';
import { type Desk, lockPath, recordPath } from './desk.ts';
import { findArticles, relativePath, type SourceFile } from './find-articles.ts';
import { type KeptRecord, stampOf } from './kept-record.ts';
import { readArticle } from './read-article.ts';
import { readRecord } from './record-file.ts';
import { type WrittenRecord, writeRecord } from './write-record.ts';

export interface LaidRecord {
  /** The record, with today's names, as the next run would write it. */
  readonly bitext: Bitext;
  /** Undefined where its source is gone. */
  readonly article: Article | undefined;
  /** The record's path, relative to the desk, for messages. */
  readonly file: string;
}

interface Changed<R> {
  readonly bitext: Bitext;
  readonly result: R;
}

/** Milliseconds. Whoever types in the review app saves every few seconds, which takes a moment: nobody is to be told of that. */
const PATIENCE = 5000;

/**
 * Changes one record as a person asks, under its lock: reads it, lays it over today's source, lets `change` say what shall stand there,
 * and writes record, views and report.
 * @param kept by whoever has the record open and changes it often
 * @throws TarjumanError USAGE where there is no such record; RECORD_MISMATCH where the source has changed since the record was made;
 *   RECORD_LOCKED where somebody else holds it for longer than a save takes; whatever `change` throws, and nothing is written then
 */
export async function changeRecord<R>(
  desk: Desk,
  slug: string,
  to: string,
  change: (laid: LaidRecord) => Changed<R> | Promise<Changed<R>>,
  kept?: KeptRecord,
): Promise<{ readonly bitext: Bitext; readonly result: R; readonly written: WrittenRecord }> {
  const lock = await acquireLock(lockPath(desk, to, slug), `${slug} (${to})`, {
    ms: PATIENCE,
    clock: desk.clock,
    signal: new AbortController().signal,
    onWait: () => {},
  });
  try {
    const laid = await layRecord(desk, slug, to, kept);
    const { bitext, result } = await change(laid);
    const written = await writeRecord(desk, laid.article, bitext, kept);
    if (kept?.laid)
      kept.laid = { ...kept.laid, record: await stampOf(desk, recordPath(desk, to, slug)), laid: { ...laid, bitext } };
    return { bitext, result, written };
  } finally {
    await lock.release();
  }
}

/** The record of one article in one language, laid over today's source. @throws TarjumanError as {@link changeRecord} */
export async function layRecord(desk: Desk, slug: string, to: string, kept?: KeptRecord): Promise<LaidRecord> {
  const source = await sourceOf(desk, slug);
  const stamps = {
    record: await stampOf(desk, recordPath(desk, to, slug)),
    source: source ? await stampOf(desk, source.path) : '',
  };
  const there = kept?.laid;
  if (there && there.desk === desk && there.record === stamps.record && there.source === stamps.source)
    return there.laid;
  const record = await readRecord(desk, to, slug);
  const file = relativePath(desk.root, recordPath(desk, to, slug));
  if (!record)
    throw new TarjumanError(
      'USAGE',
      { file },
      `there is no record of «${slug}» in ${to}`,
      'run translate first, and check the name',
    );
  const article = source ? (await readArticle(source, desk.rules, desk.files, to)).article : undefined;
  const bitext = article ? alignRecord(article, to, record.bitext, desk.match).bitext : record.bitext;
  if (article && !sameSource(record.bitext, bitext))
    throw new TarjumanError(
      'RECORD_MISMATCH',
      { file: article.file },
      `the source of «${slug}» has changed since its record was written`,
      'run translate first, then look at what was reopened',
    );
  const laid = { bitext, article, file };
  if (kept) kept.laid = { desk, ...stamps, laid };
  return laid;
}

/** Where the article lies; undefined where its source is gone. */
export async function sourceOf(desk: Desk, slug: string): Promise<SourceFile | undefined> {
  const found = await findArticles([desk.sources], desk.root, desk.files);
  return found.articles.find((article) => article.slug === slug);
}

/** @throws TarjumanError USAGE for ids that the record does not have, with those that it has */
export function assertIds({ bitext, file }: LaidRecord, ids: readonly string[]): void {
  const known = new Set(segmentsOf(bitext).map((segment) => segment.id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new TarjumanError(
      'USAGE',
      { file },
      `there is no segment ${unknown.join(', ')}`,
      `the record has ${[...known].slice(0, 30).join(' ')}${known.size > 30 ? ' …' : ''}`,
    );
}

/** The bitext with each segment as `change` makes it; units in which nothing changes stay the very same objects. */
export function mapSegments(bitext: Bitext, change: (segment: Segment) => Segment): Bitext {
  const units = bitext.units.map((unit) => {
    const segments = unit.segments.map(change);
    return segments.every((segment, index) => segment === unit.segments[index]) ? unit : { ...unit, segments };
  });
  return { ...bitext, units };
}
