import type { Clock } from '../core/ports.ts';
import type { EngineItem } from '../providers/contract.ts';
import type { Breaker } from './breaker.ts';
import type { Dispatcher } from './dispatcher.ts';
import { endsItem, isFailed, type Outcome, type OutcomeFault, type Passed } from './outcome.ts';
import { type Counts, createTally } from './tally.ts';

/** One engine of a chain. */
export interface Link {
  readonly provider: string;
  readonly dispatcher: Dispatcher;
  /** Shared by all languages of the engine. */
  readonly breaker: Breaker;
}

/** Several engines for one pair of languages, the preferred one first. Each text gets the first usable answer. */
export interface Chain {
  /**
   * Never rejects. The next engine is asked where one refuses the text, gives nothing usable, is not there, or cannot be used at all; the outcome
   * says which were passed over, and why. The same text with the same names goes through the chain once in a run.
   */
  submit(item: EngineItem, priority?: number): Promise<Outcome>;
  /** The engine that would be asked first; undefined where an answer is there already, or no engine is left to give one. */
  wouldAsk(item: EngineItem): string | undefined;
  /** Items as they came in and out of the chain; the engines' own figures are with the links. */
  counts(): Pick<Counts, 'answered' | 'fromJournal' | 'shared' | 'failed'>;
}

/** What is known of an item before anybody is asked. */
interface Known {
  /** Index of the engine to be asked; the number of engines where none is left. */
  readonly ask: number;
  /** Index of the engine whose answer is there. */
  readonly answered?: number;
  readonly passed: readonly Passed[];
  readonly last?: Outcome;
}

export function createChain(links: readonly Link[], clock: Clock): Chain {
  const tally = createTally();
  const open = new Map<string, Promise<Outcome>>();

  async function submit(item: EngineItem, priority = 0): Promise<Outcome> {
    // The same for every engine: the first one's key holds text and names.
    const key = links[0]!.dispatcher.keyOf(item);
    const under = open.get(key);
    const outcome = under ? sharedOf(await under) : await askOnce(key, item, priority);
    tally.outcome(outcome);
    return outcome;
  }

  async function askOnce(key: string, item: EngineItem, priority: number): Promise<Outcome> {
    const asked = ask(item, priority);
    open.set(key, asked);
    try {
      return await asked;
    } finally {
      open.delete(key);
    }
  }

  function lookUp(item: EngineItem): Known {
    const passed: Passed[] = [];
    let last: Outcome | undefined;
    for (const [index, { dispatcher, provider }] of links.entries()) {
      const known = dispatcher.peek(item);
      if (!known) {
        const later = answeredLater(item, index + 1);
        return { ask: index, passed, ...(later !== undefined && { answered: later }) };
      }
      if (!isFailed(known)) return { ask: index, answered: index, passed };
      passed.push(passedBy(provider, known.fault));
      last = known;
    }
    return { ask: links.length, passed, ...(last && { last }) };
  }

  /** What an engine further down has answered in this run, or in one that was cut off before it reached a record, is not paid for again. */
  function answeredLater(item: EngineItem, from: number): number | undefined {
    const found = links.slice(from).findIndex(({ dispatcher }) => {
      const known = dispatcher.peek(item);
      return known !== undefined && !isFailed(known) && !known.settled;
    });
    return found < 0 ? undefined : from + found;
  }

  async function ask(item: EngineItem, priority: number): Promise<Outcome> {
    const known = lookUp(item);
    if (known.answered !== undefined) return links[known.answered]!.dispatcher.submit(item);
    const passed = [...known.passed];
    let last = known.last;
    for (let index = known.ask; index < links.length; index++) {
      const link = links[index]!;
      const outcome = await askOne(link, index + 1 < links.length, item, priority, passed);
      last = outcome;
      if (!isFailed(outcome) || endsItem(outcome.fault.kind)) return outcome;
      passed.push(passedBy(link.provider, outcome.fault));
    }
    const before = passed.slice(0, -1);
    return { ...last!, ...(before.length > 0 && { passed: before }) };
  }

  async function askOne(
    { dispatcher, breaker, provider }: Link,
    hasNext: boolean,
    item: EngineItem,
    priority: number,
    passed: readonly Passed[],
  ): Promise<Outcome> {
    let admitted = breaker.admit();
    // With another engine behind it nobody waits for the trial.
    while (admitted === 'wait' && !hasNext) {
      await breaker.decided();
      admitted = breaker.admit();
    }
    if (admitted === 'no' || admitted === 'wait') {
      const fault = notThere(provider, breaker);
      const came = { key: dispatcher.keyOf(item), provider, at: clock.now().toISOString() };
      return { ...came, fault, billed: 0, cost: 0, attempts: 0, fromJournal: false, shared: false };
    }
    const outcome = await dispatcher.submit(item, { priority, passed });
    heed(outcome, dispatcher, breaker);
    return outcome;
  }

  return {
    submit,
    wouldAsk(item) {
      const { ask, answered } = lookUp(item);
      return answered === undefined ? links[ask]?.provider : undefined;
    },
    counts: () => tally.counts(),
  };
}

function sharedOf(outcome: Outcome): Outcome {
  return { ...outcome, shared: true, billed: 0, cost: 0 };
}

/** What an outcome says about whether the engine is there. */
function heed(outcome: Outcome, dispatcher: Dispatcher, breaker: Breaker): void {
  if (dispatcher.down) breaker.failed(isFailed(outcome) ? outcome.fault.retryAfterMs : undefined);
  else if (!isFailed(outcome) || !endsItem(outcome.fault.kind)) breaker.succeeded();
  else breaker.undecided();
}

function notThere(provider: string, breaker: Breaker): OutcomeFault {
  const seconds = Math.ceil((breaker.retryInMs ?? 0) / 1000);
  return { kind: 'unavailable', message: `${provider} did not answer of late; it is tried again in ${seconds} s` };
}

function passedBy(provider: string, { kind, message }: OutcomeFault): Passed {
  return { provider, kind, message };
}
