import { type Approval, type Bitext, isMock, type Segment, sameSource } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { acquireLock } from '../io/lock.ts';
import { alignRecord } from './align-record.ts';
import { type Desk, lockPath, recordPath } from './desk.ts';
import { findArticles, relativePath } from './find-articles.ts';
import { readArticle } from './read-article.ts';
import { readRecord } from './record-file.ts';
import { writeRecord } from './write-record.ts';

export interface ApproveResult {
  readonly slug: string;
  readonly to: string;
  /** Ids whose state was raised by this call. */
  readonly approved: readonly string[];
  /** Ids that stood approved already, by the same hand or as far as they go. */
  readonly already: readonly string[];
  readonly notTranslated: readonly string[];
  /** Approved though a check calls them wrong: a person outranks a machine, but is told. */
  readonly withErrors: readonly string[];
  /** Approved though they are the mock's words. */
  readonly mock: readonly string[];
  readonly segments: number;
  readonly open: number;
}

/**
 * Approves segments of one record, all or those named, with who and when. With `review.rounds: 2` a second person's approval makes a
 * reviewed segment final.
 * @throws TarjumanError USAGE for a slug or id that is not there; RECORD_MISMATCH where the source has changed since the record was made
 */
export async function approveSegments(
  desk: Desk,
  slug: string,
  to: string,
  ids: readonly string[],
  by: string,
): Promise<ApproveResult> {
  const lock = await acquireLock(lockPath(desk, to, slug), `${slug} (${to})`);
  try {
    const record = await readRecord(desk, to, slug);
    const file = relativePath(desk.root, recordPath(desk, to, slug));
    if (!record)
      throw new TarjumanError(
        'USAGE',
        { file },
        `there is no record of «${slug}» in ${to}`,
        'run translate first, and check the name',
      );
    const found = await findArticles([desk.sources], desk.root, desk.files);
    const source = found.articles.find((article) => article.slug === slug);
    const article = source ? (await readArticle(source, desk.rules, desk.files)).article : undefined;
    // Laid anew, the record has today's names, as the next run would write them.
    const laid = article ? alignRecord(article, to, record.bitext, desk.match).bitext : record.bitext;
    if (article) assertSame(record.bitext, laid, slug, article.file);

    const flat = laid.units.flatMap((unit) => unit.segments);
    const known = new Set(flat.map((segment) => segment.id));
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length > 0)
      throw new TarjumanError(
        'USAGE',
        { file },
        `there is no segment ${unknown.join(', ')}`,
        `the record has ${[...known].slice(0, 30).join(' ')}${known.size > 30 ? ' …' : ''}`,
      );

    const wanted = new Set(ids.length > 0 ? ids : known);
    const approval: Approval = { by, at: desk.clock.now().toISOString() };
    const approved: string[] = [];
    const already: string[] = [];
    const notTranslated: string[] = [];
    const raise = (segment: Segment): Segment => {
      if (!wanted.has(segment.id)) return segment;
      if (segment.state === 'initial') {
        notTranslated.push(segment.id);
        return segment;
      }
      const next = nextState(segment, by, desk.settings.review.rounds);
      if (!next) {
        already.push(segment.id);
        return segment;
      }
      approved.push(segment.id);
      const { previous: _, ...rest } = segment;
      return { ...rest, state: next, approval };
    };
    const units = laid.units.map((unit) => ({ ...unit, segments: unit.segments.map(raise) }));
    const bitext = { ...laid, units };
    const { findings } = await writeRecord(desk, article, bitext);
    const after = units.flatMap((unit) => unit.segments);
    return {
      slug,
      to,
      approved,
      already,
      notTranslated,
      withErrors: approved.filter((id) => findings.segments.get(id)?.some((finding) => finding.severity === 'error')),
      mock: after.filter((segment) => approved.includes(segment.id) && isMock(segment)).map((segment) => segment.id),
      segments: after.length,
      open: after.filter((segment) => segment.state === 'initial' || segment.state === 'translated').length,
    };
  } finally {
    await lock.release();
  }
}

function nextState(segment: Segment, by: string, rounds: 1 | 2): 'reviewed' | 'final' | undefined {
  switch (segment.state) {
    case 'initial':
    case 'final':
      return undefined;
    case 'translated':
      return 'reviewed';
    case 'reviewed':
      // The second round is another person's; the first reader's own second look changes nothing.
      return rounds === 2 && segment.approval?.by !== by ? 'final' : undefined;
  }
}

function assertSame(record: Bitext, today: Bitext, slug: string, file: string): void {
  if (!sameSource(record, today))
    throw new TarjumanError(
      'RECORD_MISMATCH',
      { file },
      `the source of «${slug}» has changed since its record was written`,
      'run translate first, then look at what was reopened',
    );
}
