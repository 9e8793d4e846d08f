import type { Article } from '../core/article.ts';
import {
  type Bitext,
  fillSegment,
  isApproved,
  isMock,
  type Origin,
  pairsOfPeople,
  type Segment,
  segmentsOf,
  targetOf,
} from '../core/bitext.ts';
import { placeOnly, valueSpans } from '../core/inline-code.ts';
import { type Answered, endsItem, type Failed, isFailed, isForNow, type Outcome } from '../dispatch/outcome.ts';
import type { RecordFinding } from '../formats/xliff/tree.ts';
import { acquireLock } from '../io/lock.ts';
import type { ProcessIdentity } from '../io/process-identity.ts';
import { entriesOf } from '../memory/entry.ts';
import type { EngineItem } from '../providers/contract.ts';
import type { CleanArticle } from './clean-articles.ts';
import { askedAs, codedAnswer } from './coded-answer.ts';
import { type Desk, lockPath } from './desk.ts';
import type { SourceFile } from './find-articles.ts';
import { type OpenSegment, type PreparedRecord, prepareRecord, type Recall } from './prepare-record.ts';
import { readArticle } from './read-article.ts';
import { type RecordFile, readRecord, stampOfRecord } from './record-file.ts';
import type { Turn } from './right-of-way.ts';
import type { Saved } from './run-options.ts';
import { NOTHING_SAVED, savedOf } from './saved.ts';
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

/** What an article came to in one language. */
export interface ArticleResult {
  readonly slug: string;
  readonly file: string;
  readonly to: string;
  readonly segments: number;
  /** With a target, whatever its state. */
  readonly translated: number;
  readonly approved: number;
  readonly fromMemory: number;
  /** Segments whose answer was paid for in this run. */
  readonly sent: number;
  readonly saved: Saved;
  /** Segments that got nothing because their engine was not there: it may be when it is asked again. */
  readonly failedForNow: number;
  readonly reopened: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** Why segments have no target, each reason once with how many. */
  readonly open: readonly { readonly code: string; readonly message: string; readonly segments: number }[];
  readonly changed: readonly string[];
  /** What was odd in the record as people or tools had left it, and was not taken at its word. */
  readonly remarks: readonly RecordFinding[];
  readonly backup?: string;
  readonly guessedEncoding?: string;
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

type Came = Omit<ArticleResult, 'errors' | 'warnings' | 'changed' | 'remarks' | 'backup' | 'guessedEncoding'>;
type Wrote = Omit<ArticleResult, keyof Came>;

const NOTHING: readonly never[] = [];
const orNothing = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NOTHING : list);

/** One layout for all, and one list for all that are empty: a run keeps the result of each of its articles. */
function inShort(came: Came, wrote: Wrote): ArticleResult {
  const { slug, file, to, segments, translated, approved, fromMemory, sent, saved, failedForNow } = came;
  const { errors, warnings, changed, backup, guessedEncoding } = wrote;
  const [reopened, open, remarks] = [orNothing(came.reopened), orNothing(came.open), orNothing(wrote.remarks)];
  const result: ArticleResult = {
    slug,
    file,
    to,
    segments,
    translated,
    approved,
    fromMemory,
    sent,
    saved,
    failedForNow,
    reopened,
    open,
    errors,
    warnings,
    changed,
    remarks,
  };
  if (backup === undefined && guessedEncoding === undefined) return result;
  return {
    ...result,
    ...(backup === undefined ? {} : { backup }),
    ...(guessedEncoding === undefined ? {} : { guessedEncoding }),
  };
}

/** Lists of names of files, each once: most articles change the same, and a run keeps the list of each. */
const nameLists = new Map<string, readonly string[]>();

function sameNames(names: readonly string[]): readonly string[] {
  const key = names.join('/');
  const known = nameLists.get(key);
  if (known) return known;
  const list = names.slice();
  nameLists.set(key, list);
  return list;
}

export function itemOf({ segment, before, after }: OpenSegment, to: string): EngineItem {
  const terms = segment.mentions.flatMap(({ start, end, kind, term, translations }) => {
    const translation = translations[to]?.[0];
    return translation === undefined ? [] : [{ start, end, kind, term, translation }];
  });
  // What a program puts in, and what a document says is not to be translated, goes the way of names: engines keep it.
  for (const { start, end } of valueSpans(segment.codes ?? [])) {
    const term = segment.source.slice(start, end);
    if (term.trim() !== '' && terms.every((other) => end <= other.start || start >= other.end))
      terms.push({ start, end, kind: 'name', term, translation: term });
  }
  terms.sort((a, b) => a.start - b.start);
  const examples = segment.offers?.map(({ source, target }) => ({ source, target }));
  const codes = segment.codes && segment.codes.length > 0 ? { codes: segment.codes.map(placeOnly) } : {};
  const more = examples ? { examples } : {};
  return { id: askedAs(segment), text: segment.source, before, after, terms, ...codes, ...more };
}

function applyAnswers(prepared: PreparedRecord, answers: ReadonlyMap<string, Outcome>): Bitext {
  const open = new Map(prepared.open.map((each) => [each.segment.id, each]));
  /** Each sentence as it went out first, between its neighbours there. */
  const paid = new Map<string, OpenSegment>();
  const apply = (segment: Segment): Segment => {
    const here = open.get(segment.id);
    if (!here) return segment;
    const outcome = answers.get(askedAs(segment));
    if (!outcome) return segment;
    if ('fault' in outcome) {
      // The mock's words, or an older engine's under --force, stay where nothing better came.
      if (segment.state !== 'initial') return segment;
      const { open: _, ...rest } = segment;
      if (outcome.fault.kind === 'aborted') return rest;
      return { open: { code: outcome.fault.kind, provider: outcome.provider, message: whyOpen(outcome) }, ...rest };
    }
    const asked = paid.get(askedAs(segment));
    const first = asked === undefined;
    if (first) paid.set(askedAs(segment), here);
    // Another article's neighbours are not known here, so that its answer counts as from elsewhere.
    const carried = outcome.shared || (!first && (asked.before !== here.before || asked.after !== here.after));
    const origin: Origin = {
      kind: 'engine',
      provider: outcome.provider,
      ...(outcome.model === undefined ? {} : { model: outcome.model }),
      at: outcome.at,
      billed: first ? outcome.billed : 0,
      cost: first ? roundedDollars(outcome.cost) : 0,
      attempts: outcome.attempts,
      ...(carried ? { carried } : {}),
      ...(outcome.ms === undefined ? {} : { ms: outcome.ms }),
      ...(outcome.passed ? { after: outcome.passed.map((one) => `${one.provider}:${one.kind}`) } : {}),
    };
    const { text, codes } = codedAnswer(segment, outcome.text, prepared.bitext.to);
    return fillSegment(segment, text, origin, codes);
  };
  return {
    ...prepared.bitext,
    units: prepared.bitext.units.map((unit) => ({ ...unit, segments: unit.segments.map(apply) })),
  };
}

/** The last engine's reason, and those of the engines before it. */
function whyOpen({ fault, passed = [] }: Failed): string {
  const before = passed.map((one) => `${one.provider}: ${one.kind}, ${one.message}`);
  return before.length === 0 ? fault.message : `${fault.message} (before that ${before.join('; ')})`;
}

/** To a millionth of a cent: sums of binary fractions do not belong into a file. */
function roundedDollars(amount: number): number {
  return amount === 0 ? 0 : Number(amount.toFixed(8));
}

/** Whether asking again a little later may bring a text. */
function failedForNow(outcome: Outcome | undefined): boolean {
  if (!outcome || !isFailed(outcome) || endsItem(outcome.fault.kind)) return false;
  return isForNow(outcome.fault.kind) || (outcome.passed ?? []).some(({ kind }) => isForNow(kind));
}

function resultOf(
  source: SourceFile,
  to: string,
  prepared: PreparedRecord,
  bitext: Bitext,
  answers: ReadonlyMap<string, Outcome>,
): Came {
  const segments = bitext.units.flatMap((unit) => unit.segments);
  const reasons = new Map<string, { code: string; message: string; segments: number }>();
  for (const segment of segments) {
    if (segment.state !== 'initial' || !segment.open) continue;
    const { code, message } = segment.open;
    const reason = reasons.get(code) ?? { code, message, segments: 0 };
    reason.segments++;
    reasons.set(code, reason);
  }
  const asked = new Set(prepared.open.map(({ segment }) => askedAs(segment)));
  const sent = [...asked].filter((hash) => {
    const outcome = answers.get(hash);
    return outcome && !('fault' in outcome) && !outcome.fromJournal && !outcome.shared;
  }).length;
  return {
    slug: source.slug,
    file: source.file,
    to,
    segments: segments.length,
    translated: segments.filter((segment) => segment.state !== 'initial').length,
    approved: segments.filter(isApproved).length,
    fromMemory: prepared.fromMemory,
    sent,
    saved: savedOf(prepared, answers),
    failedForNow: prepared.open.filter(({ segment }) => failedForNow(answers.get(askedAs(segment)))).length,
    reopened: prepared.reopened,
    open: [...reasons.values()],
  };
}
