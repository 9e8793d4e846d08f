import type { Article } from '../core/article.ts';
import type { Bitext, BitextUnit } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import { acquireLock } from '../io/lock.ts';
import { layRecord } from '../pipeline/change-record.ts';
import { type Desk, lockPath, recordPath } from '../pipeline/desk.ts';
import { checkUnits, findFindings, lintOf } from '../pipeline/find-findings.ts';
import type { UnitChecks } from '../pipeline/kept-findings.ts';
import { type KeptRecord, keepRecord, stampOf } from '../pipeline/kept-record.ts';
import { readRecord } from '../pipeline/record-file.ts';
import { writeViews } from '../pipeline/write-record.ts';

/*
 * What takes seconds for a long record is done in another thread, so that nobody's request waits for it: reading and checking it, and
 * writing its views. This is what that thread does, and what the two say to each other. Plain data.
 */

export type Task =
  /** Read a record, lay it over its source, and check it. */
  | { readonly kind: 'read'; readonly to: string; readonly slug: string }
  /** Check what lies on the disk as a whole, and write views and report. */
  | { readonly kind: 'views'; readonly to: string; readonly slug: string };

/** In parts, so that taking one holds nothing up. */
export type Part =
  | {
      readonly kind: 'head';
      readonly bitext: Bitext;
      readonly article: Article | undefined;
      readonly file: string;
      readonly record: string;
      readonly source: string;
      /** The source has changed since the record was made; it is not laid over it. */
      readonly behind: boolean;
    }
  | { readonly kind: 'units'; readonly units: readonly BitextUnit[] }
  | { readonly kind: 'checks'; readonly checks: readonly UnitChecks[] }
  /** What is odd in the source, with places in its whole text. */
  | { readonly kind: 'lint'; readonly lint: readonly Finding[] }
  /** What the checks of the whole article say; `record` is the stamp of the record that it holds for. */
  | {
      readonly kind: 'whole';
      readonly record: string;
      readonly findings: readonly { segment: string; finding: Finding }[];
    };

/** Does a task in another thread. `onPart` is called for each part in order, before the promise resolves. */
export interface Backroom {
  /** @throws whatever the task throws; TarjumanErrors come through as they are */
  do(task: Task, onPart: (part: Part) => void): Promise<void>;
}

/** Units in one part. */
const UNITS = 100;

/** What was read last: what says the same is the same object, so that its checks are known. */
interface Seen {
  /** By what they say. */
  readonly units: ReadonlyMap<string, BitextUnit>;
  readonly article: Article | undefined;
}

/** Does tasks, in the thread that it runs in. What was checked is kept, and not checked again where a unit still says the same. */
export class Tasks {
  readonly #kept = new Map<string, { readonly record: KeptRecord } & Seen>();
  readonly #desk: () => Promise<Desk>;

  constructor(desk: () => Promise<Desk>) {
    this.#desk = desk;
  }

  async do({ kind, to, slug }: Task, post: (part: Part) => void): Promise<void> {
    const desk = await this.#desk();
    const { record: kept, ...seen } = this.#keptFor(`${to}/${slug}`);
    const { laid, record, source, behind } = await this.#lay(desk, slug, to, kept);
    const { file } = laid;
    const article = laid.article?.text === seen.article?.text ? seen.article : laid.article;
    // Units that say what they said are the same objects as then: their checks are known.
    const units = laid.bitext.units.map((unit) => seen.units.get(JSON.stringify(unit)) ?? unit);
    const bitext = { ...laid.bitext, units };
    if (kind === 'read') {
      post({ kind: 'head', bitext: { ...bitext, units: [] }, article, file, record, source, behind });
      for (let at = 0; at < units.length; at += UNITS) post({ kind: 'units', units: units.slice(at, at + UNITS) });
      let checks: UnitChecks[] = [];
      for (const each of checkUnits(desk, bitext, kept.findings.for(desk))) {
        checks.push(each);
        if (checks.length < UNITS) continue;
        post({ kind: 'checks', checks });
        checks = [];
      }
      post({ kind: 'checks', checks });
      if (article) {
        lintOf(desk, article, bitext, kept.findings);
        post({ kind: 'lint', lint: kept.findings.lintOf(article) });
      }
    }
    const findings = findFindings(desk, article, bitext, kept.findings);
    this.#kept.set(`${to}/${slug}`, {
      record: kept,
      article,
      units: new Map(units.map((unit) => [JSON.stringify(unit), unit])),
    });
    post({ kind: 'whole', record, findings: kept.findings.whole!.findings });
    if (kind === 'read' || behind) return;
    const lock = await acquireLock(lockPath(desk, to, slug), `${slug} (${to})`);
    try {
      // Whoever has written it meanwhile asks for its views.
      if ((await stampOf(desk, recordPath(desk, to, slug))) === record)
        await writeViews(desk, article, bitext, findings);
    } finally {
      await lock.release();
    }
  }

  async #lay(desk: Desk, slug: string, to: string, kept: KeptRecord) {
    try {
      const laid = await layRecord(desk, slug, to, kept);
      const { record, source } = kept.laid!;
      return { laid, record, source, behind: false };
    } catch (fault) {
      if (!(fault instanceof TarjumanError) || fault.code !== 'RECORD_MISMATCH') throw fault;
      const record = await stampOf(desk, recordPath(desk, to, slug));
      const there = await readRecord(desk, to, slug);
      if (!there) throw fault;
      return { laid: { bitext: there.bitext, article: undefined, file: '' }, record, source: '', behind: true };
    } finally {
      // Another thread writes it: what was read is old by the next task.
      kept.laid = undefined;
    }
  }

  #keptFor(key: string): { readonly record: KeptRecord } & Seen {
    return this.#kept.get(key) ?? { record: keepRecord(), units: new Map(), article: undefined };
  }
}
