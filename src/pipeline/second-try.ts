import { runChecks } from '../checks/run-checks.ts';
import { targetOf } from '../core/bitext.ts';
import { type Answered, isFailed, type Outcome } from '../dispatch/outcome.ts';
import { type NameVerdict, verifyNames } from '../glossary/verify-names.ts';
import type { EngineItem } from '../providers/contract.ts';
import { askedAs, wordsOfAnswer } from './coded-answer.ts';
import type { Desk } from './desk.ts';
import type { OpenSegment, PreparedRecord } from './prepare-record.ts';

/** Whoever gave the first answer, asked once more another way. Undefined where there is no other way. */
interface Asker {
  again(item: EngineItem, first: Answered): Promise<Outcome> | undefined;
}

/**
 * Answers of an engine that missed a name are asked for once more, the name handed over another way; the answer with fewer missed names
 * stands, unless it has other errors that the first does not have (a lost number), and the first where they are equal. What is still
 * missed then is for the checks to flag. No text is changed here. One for an
 * article and a language; each source text is tried once.
 */
export class SecondTry {
  /** Of the journal: all answers that came of second tries, and the first ones that they replaced. */
  readonly keys: string[] = [];
  readonly #desk: Pick<Desk, 'glossary' | 'settings'>;
  readonly #to: string;
  readonly #tried = new Set<string>();

  constructor(desk: Pick<Desk, 'glossary' | 'settings'>, to: string) {
    this.#desk = desk;
    this.#to = to;
  }

  /** @param answers by the hash of the source; those that are improved upon are replaced */
  async improve(
    prepared: PreparedRecord,
    answers: Map<string, Outcome>,
    itemOf: (open: OpenSegment) => EngineItem,
    asker: Asker,
  ): Promise<void> {
    const asked = this.#missedIn(prepared, answers).flatMap(({ open, first, earlier, missed }) => {
      const item = { ...itemOf(open), missed };
      const running = asker.again(item, first);
      return running ? [{ open, first, earlier, running }] : [];
    });
    await Promise.all(
      asked.map(async ({ open, first, earlier, running }) => {
        const second = await running;
        if (!isFailed(second)) this.keys.push(second.key, first.key);
        const better =
          !isFailed(second) &&
          this.#missed(open, second.text, earlier).length < this.#missed(open, first.text, earlier).length &&
          this.#otherErrors(open, second.text) <= this.#otherErrors(open, first.text);
        answers.set(askedAs(open.segment), together(first, second, better ? second : first));
      }),
    );
  }

  /** Segments in the order of the article, as the checks see them: after a full name its short form will do. */
  #missedIn({ bitext, open }: PreparedRecord, answers: ReadonlyMap<string, Outcome>): Missed[] {
    const byId = new Map(open.map((each) => [each.segment.id, each]));
    /** Names with the place in their order at which each was honoured first. */
    const honoured = new Map<string, number>();
    const earlierThan = (place: number): Names => ({ has: (name) => (honoured.get(name) ?? place) < place });
    const found: Missed[] = [];
    for (const segment of bitext.units.flatMap(({ segments }) => segments)) {
      const each = byId.get(segment.id);
      const outcome = each && answers.get(askedAs(segment));
      const first = outcome && !isFailed(outcome) ? outcome : undefined;
      const target = first ? wordsOfAnswer(segment, first.text) : targetOf(segment);
      if (target === undefined || segment.mentions.length === 0) continue;
      const earlier = earlierThan(honoured.size);
      const verdicts = this.#verify(segment, target, earlier);
      const missed = verdicts.filter(isMiss).map(({ term }) => term);
      if (each && first && missed.length > 0 && !this.#tried.has(askedAs(segment))) {
        this.#tried.add(askedAs(segment));
        found.push({ open: each, first, earlier, missed });
      }
      for (const { verdict, kind, term } of verdicts)
        if (verdict === 'honoured' && kind === 'name' && !honoured.has(term)) honoured.set(term, honoured.size);
    }
    return found;
  }

  /** Of what the pair alone shows, apart from names. */
  #otherErrors({ segment }: OpenSegment, answer: string): number {
    const target = wordsOfAnswer(segment, answer);
    const { from, checks } = this.#desk.settings;
    const findings = runChecks({ source: segment.source, target, from, to: this.#to }, checks);
    return findings.filter(({ severity }) => severity === 'error').length;
  }

  #missed({ segment }: OpenSegment, answer: string, earlier: Names): readonly NameVerdict[] {
    return this.#verify(segment, wordsOfAnswer(segment, answer), earlier).filter(isMiss);
  }

  #verify({ mentions }: OpenSegment['segment'], target: string, earlier: Names): ReturnType<typeof verifyNames> {
    return verifyNames({ mentions, target, to: this.#to, glossary: this.#desk.glossary, earlier });
  }
}

/** Names of the glossary, asked one by one. */
type Names = Pick<ReadonlySet<string>, 'has'>;

interface Missed {
  readonly open: OpenSegment;
  readonly first: Answered;
  readonly earlier: Names;
  readonly missed: readonly string[];
}

/** A warning may be what grammar asked for (an adjective for a place); an error is a name that is not there, or a forbidden one that is. */
function isMiss({ verdict, severity }: NameVerdict): boolean {
  return verdict !== 'honoured' && severity === 'error';
}

/** Both were asked and both are billed, whichever stands. */
function together(first: Answered, second: Outcome, kept: Answered): Answered {
  return {
    ...kept,
    billed: first.billed + second.billed,
    cost: first.cost + second.cost,
    attempts: first.attempts + second.attempts,
    fromJournal: first.fromJournal && second.fromJournal,
    shared: first.shared && second.shared,
  };
}
