import type { Article } from '../core/article.ts';
import { type Bitext, isMock, pairsOfPeople, segmentsOf, targetOf } from '../core/bitext.ts';
import type { Answered, Outcome } from '../dispatch/outcome.ts';
import { removeLeftovers } from '../io/leftovers.ts';
import { acquireLock } from '../io/lock.ts';
import type { ProcessIdentity } from '../io/process-identity.ts';
import { entriesOf } from '../memory/entry.ts';
import type { EngineItem } from '../providers/contract.ts';
import { type ArticleResult, inShort, resultOf, sameNames } from './article-result.ts';
import type { CleanArticle } from './clean-articles.ts';
import { askedAs } from './coded-answer.ts';
import { type Desk, lockPath, recordFolder } from './desk.ts';
import { applyAnswers, itemOf } from './engine-answers.ts';
import type { SourceFile } from './find-articles.ts';
import { type OpenSegment, type PreparedRecord, prepareRecord, type Recall } from './prepare-record.ts';
import { readArticle } from './read-article.ts';
import { type RecordFile, readRecord, stampOfRecord } from './record-file.ts';
import type { Turn } from './right-of-way.ts';
import { NOTHING_SAVED } from './saved.ts';
import { SecondTry } from './second-try.ts';
import { isUrgent } from './urgency.ts';
import { type FileMark, watchFiles } from './watch-files.ts';
import { backUpRecord, writeRecord } from './write-record.ts';

export interface TranslateOptions {
  readonly force: boolean;
  readonly overwriteReviewed: boolean;
  /** Ends waiting for a lock. */
  readonly signal: AbortSignal;
  /** Another run is writing the article; it is waited for as long as the settings say. */
  readonly onLocked: (slug: string, to: string, holder: ProcessIdentity) => void;
  readonly termsChanged?: boolean;
  /** Told of an article in which the next run would find nothing to do, as long as nothing changes. */
  readonly onClean?: (slug: string, to: string, article: CleanArticle) => void;
}

/** Whoever is asked for what memory does not know. */
export interface Engine {
  /** @param priority 0 ordinary; what is higher goes first */
  submit(item: EngineItem, priority: number): Promise<Outcome>;
  /** Whether any engine may be asked {@link again}. */
  readonly hasSecondWay: boolean;
  /** Asks the engine that answered once more, another way; undefined where it has none. Counts against the same ceiling and pace. */
  again(item: EngineItem, first: Answered, priority: number): Promise<Outcome> | undefined;
  /** The answers under these keys stand in a record now. */
  settle(keys: readonly string[]): void;
}

/** An article's place in the plan: what an engine would have to be asked for it. */
export interface PlannedArticle {
  readonly source: SourceFile;
  readonly to: string;
  readonly open: readonly { readonly hash: string; readonly item: EngineItem }[];
  /** Its headline says so. */
  readonly urgent: boolean;
}

export type RecallFor = (to: string) => Recall;

/** Segments of an article that are in the engine's queue at once: many requests, and few enough that a book of an article does not fill the memory. */
const HANDED_IN = 4000;

/** A record whose file changed under the run is laid again over what is there now, this often. */
const REBASES = 5;

/**
 * One article into one language, as far as it goes without an engine. Where segments stay open and `engine` is given, asks it.
 * The record is written under its lock; an edit that somebody makes in the file meanwhile is found and kept.
 */
export class ArticleTranslator {
  readonly #desk: Desk;
  readonly #recall: RecallFor;
  readonly #options: TranslateOptions;

  constructor(desk: Desk, recall: RecallFor, options: TranslateOptions) {
    this.#desk = desk;
    this.#recall = recall;
    this.#options = options;
  }

  /** What would have to be sent. Reads only. */
  async plan(source: SourceFile, to: string, realEngine: boolean): Promise<PlannedArticle> {
    const { article } = await readArticle(source, this.#desk.rules, this.#desk.files, to);
    const record = await readRecord(this.#desk, to, source.slug);
    const { open } = this.#prepare(article, to, record, realEngine);
    return {
      source,
      to,
      open: open.map((each) => ({ hash: askedAs(each.segment), item: itemOf(each, to) })),
      urgent: isUrgent(article),
    };
  }

  /** @param engine undefined: open segments stay open */
  async translate(
    source: SourceFile,
    to: string,
    engine: Engine | undefined,
    realEngine: boolean,
    { priority = 0, turn }: { readonly priority?: number; readonly turn?: Turn | undefined } = {},
  ): Promise<ArticleResult> {
    const watched = watchFiles(this.#desk.files, this.#desk.clock);
    const desk = { ...this.#desk, files: watched.files };
    const lock = await acquireLock(lockPath(desk, to, source.slug), `${source.slug} (${to})`, {
      ms: desk.settings.waitForLock * 1000,
      clock: desk.clock,
      signal: this.#options.signal,
      onWait: (holder) => {
        turn?.taken();
        this.#options.onLocked(source.slug, to, holder);
      },
    });
    try {
      await removeLeftovers(recordFolder(desk, to, source.slug), this.#desk.files);
      const { article, guessedEncoding } = await readArticle(source, desk.rules, desk.files, to);
      const answers = new Map<string, Outcome>();
      const names = new SecondTry(desk, to);
      for (let round = 0; ; round++) {
        const record = await readRecord(desk, to, source.slug);
        let prepared: PreparedRecord | undefined = this.#prepare(article, to, record, realEngine);
        if (engine) {
          await this.#ask(prepared.open, { to, priority, turn }, engine, answers);
          const asker = { again: (item: EngineItem, first: Answered) => engine.again(item, first, priority) };
          if (engine.hasSecondWay) await names.improve(prepared, answers, (each) => itemOf(each, to), asker);
        }
        const bitext = engine ? applyAnswers(prepared, answers) : prepared.bitext;

        const now = await stampOfRecord(desk, to, source.slug);
        if (now !== record?.stamp && round < REBASES) continue;

        const backup = await this.#backUp(bitext, record, to, source.slug);
        const came = resultOf(source, to, prepared, bitext, answers);
        const settled = [...answers.values()].filter((answer) => !('fault' in answer)).map((answer) => answer.key);
        // The record has all that stands in them, and of a long article both take as much as what the checks are about to find.
        answers.clear();
        prepared = undefined;
        const written = await writeRecord(desk, article, bitext);
        engine?.settle(settled);
        engine?.settle(names.keys);
        const result = inShort(came, {
          errors: written.report.findings.error,
          warnings: written.report.findings.warning,
          changed: sameNames(written.changed),
          remarks: record?.findings.filter(({ severity }) => severity !== 'info') ?? [],
          ...(backup === undefined ? {} : { backup }),
          ...(guessedEncoding ? { guessedEncoding: article.encoding.name } : {}),
        });
        this.#tellClean(result, bitext, realEngine, watched.marks);
        return result;
      }
    } finally {
      await lock.release();
    }
  }

  /** Nothing is open, and nothing is to be said again that was said now. */
  #tellClean(result: ArticleResult, bitext: Bitext, realEngine: boolean, marks: ReadonlyMap<string, FileMark>): void {
    const segments = segmentsOf(bitext);
    const mock = segments.some(isMock);
    const open = segments.some(({ state }) => state === 'initial') || (mock && realEngine);
    if (open || result.remarks.length > 0 || result.backup !== undefined) return;
    const { slug, to } = result;
    this.#options.onClean?.(slug, to, {
      result: { ...result, saved: NOTHING_SAVED, fromMemory: 0, sent: 0, reopened: [], changed: [] },
      marks: Object.fromEntries(marks),
      mock,
      pairs: entriesOf(bitext).length > 0,
    });
  }

  #prepare(article: Article, to: string, record: RecordFile | undefined, realEngine: boolean): PreparedRecord {
    return prepareRecord(this.#desk, article, to, record?.bitext, this.#recall(to), { ...this.#options, realEngine });
  }

  async #ask(
    open: readonly OpenSegment[],
    { to, priority, turn }: { readonly to: string; readonly priority: number; readonly turn: Turn | undefined },
    engine: Engine,
    answers: Map<string, Outcome>,
  ): Promise<void> {
    // The answers of an earlier round stand; only what is new is asked.
    const fresh = open.filter((each) => !answers.has(askedAs(each.segment)));
    await turn?.come();
    for (let from = 0; from < fresh.length; from += HANDED_IN) {
      const some = fresh.slice(from, from + HANDED_IN);
      const submitted = some.map((each) => engine.submit(itemOf(each, to), priority));
      if (from + HANDED_IN >= fresh.length) turn?.taken();
      const outcomes = await Promise.all(submitted);
      for (const [index, { segment }] of some.entries()) {
        const outcome = outcomes[index]!;
        // Of a sentence that stands twice the answer that was paid for counts, not the one that was shared.
        const asked = askedAs(segment);
        if (!outcome.shared || !answers.has(asked)) answers.set(asked, outcome);
      }
    }
    turn?.taken();
  }

  /** What people approved, typed or noted is kept before it leaves the record. */
  async #backUp(bitext: Bitext, record: RecordFile | undefined, to: string, slug: string): Promise<string | undefined> {
    if (!record) return undefined;
    const after = new Map(
      bitext.units.flatMap((unit) => unit.segments.map((segment) => [segment.id, segment] as const)),
    );
    const lost = record.bitext.units
      .flatMap((unit) => unit.segments)
      .some((before) => {
        const segment = after.get(before.id);
        if (!segment) return before.notes.length > 0 || pairsOfPeople(before).length > 0;
        const kept = [targetOf(segment), segment.previous?.target];
        return pairsOfPeople(before).some(({ target }) => !kept.includes(target));
      });
    return lost ? backUpRecord(this.#desk, to, slug, record.stamp) : undefined;
  }
}
