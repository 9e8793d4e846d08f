import type { EngineItem } from '../providers/contract.ts';
import type { Claimant } from './claims.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { isAboutText, isFailed, type Judge, type Outcome } from './outcome.ts';

/** What of the journal is asked for again: `failed` for `--retry-failed`, `all` for `--force`. */
export type Again = 'none' | 'failed' | 'all';

/** An outcome and the raw text that it was made from; a text that was not taken is kept as well. */
export interface Heard {
  readonly outcome: Outcome;
  readonly raw?: string;
}

/** What this run has heard, and what the journal has from earlier ones. */
export interface KnownAnswers {
  /** Undefined where the engine is to be asked. */
  recall(key: string, item: EngineItem): Outcome | undefined;
  /** The same, but nothing is taken for given out by it. */
  peek(key: string, item: EngineItem): Outcome | undefined;
  /**
   * Before they are asked for. What is answered already is not claimed, see {@link recall}.
   * @returns `held`: those that another run is asking for at this moment, and who it is; `answered`: those to {@link recall}, since they are known by now
   */
  claim(asked: readonly { readonly key: string; readonly item: EngineItem }[]): {
    readonly held: ReadonlyMap<string, Claimant>;
    readonly answered: ReadonlySet<string>;
  };
  /** For repeats within the run. */
  remember(outcome: Outcome): void;
  /** On the disk when it returns; faults that are not about the text are left out. @param proven the engine has answered in this run */
  store(heard: readonly Heard[], proven: boolean): void;
}

/** Outcomes kept for repeats within the run; older ones are found in the journal, where there is one. */
const REMEMBERED = 20_000;
const REMEMBERED_BESIDE_A_JOURNAL = 4_000;

/** @param begun ISO 8601: what the journal has from before it is subject to `again`; what the run itself puts there stands. */
export function createKnownAnswers(
  provider: string,
  journal: Journal | undefined,
  judge: Judge | undefined,
  again: Again,
  begun: string,
): KnownAnswers {
  const recent = new Map<string, Outcome>();
  const most = journal ? REMEMBERED_BESIDE_A_JOURNAL : REMEMBERED;
  /** What was peeked at last and is not there: it is recalled next, and claimed before it is asked for. */
  let absent: string | undefined;

  function remember(outcome: Outcome): void {
    if (isFailed(outcome) && !isAboutText(outcome.fault.kind)) return;
    recent.set(outcome.key, outcome);
    if (recent.size <= most) return;
    const [first] = recent.keys();
    if (first !== undefined) recent.delete(first);
  }

  /** The judge looks again: where it has changed its mind since, nothing is paid for it. */
  function fromEntry(entry: JournalEntry, item: EngineItem): Outcome {
    const { key, text, billed, model, attempts, at, cost = 0, ms, passed, settled } = entry;
    const came = {
      ...{ key, provider, billed, cost, attempts, at, fromJournal: true, shared: false },
      ...(ms !== undefined && { ms }),
      ...(passed && { passed }),
      ...(settled && { settled }),
    };
    const fault = text !== undefined && judge ? judge(item, text) : entry.fault;
    if (fault) return { fault, ...came };
    if (text === undefined) return { fault: { kind: 'empty', message: `${provider} gave no text` }, ...came };
    return { text, ...came, ...(model !== undefined && { model }) };
  }

  function peek(key: string, item: EngineItem): Outcome | undefined {
    const repeat = recent.get(key);
    if (repeat) return { ...repeat, shared: true, billed: 0, cost: 0 };
    const entry = journal?.get(key);
    const outcome = entry && taken(entry, item);
    absent = outcome ? undefined : key;
    return outcome;
  }

  function taken(entry: JournalEntry, item: EngineItem): Outcome | undefined {
    const outcome = fromEntry(entry, item);
    if (entry.at < begun && (again === 'all' || (again === 'failed' && isFailed(outcome)))) return undefined;
    return outcome;
  }

  return {
    remember,
    peek,
    recall(key, item) {
      const outcome = absent === key && !recent.has(key) ? undefined : peek(key, item);
      absent = undefined;
      if (outcome && !outcome.shared) remember(outcome);
      return outcome;
    },
    claim(asked) {
      const items = new Map(asked.filter(({ key }) => !recent.has(key)).map(({ key, item }) => [key, item]));
      const answered = new Set(asked.filter(({ key }) => recent.has(key)).map(({ key }) => key));
      const isKnown = (entry: JournalEntry): boolean => {
        const known = !!taken(entry, items.get(entry.key)!);
        if (known) answered.add(entry.key);
        return known;
      };
      return { held: journal?.claim([...items.keys()], isKnown) ?? new Map(), answered };
    },
    store(heard, proven) {
      journal?.put(
        heard.flatMap(({ outcome, raw }): JournalEntry[] => {
          const { key, billed, cost, attempts, at, ms, passed } = outcome;
          const entry = {
            ...{ key, provider, billed, cost, attempts, at },
            ...(ms !== undefined && { ms }),
            ...(passed && { passed }),
            ...(raw !== undefined && { text: raw }),
          };
          if (!isFailed(outcome)) return [{ ...entry, ...(outcome.model !== undefined && { model: outcome.model }) }];
          if (!isAboutText(outcome.fault.kind)) return [];
          // Where nothing has ever come through, a bad request may be a wrong setting rather than a bad text.
          if (outcome.fault.kind === 'bad-request' && !proven) return [];
          return [{ ...entry, fault: outcome.fault }];
        }),
      );
    },
  };
}
