import { type EngineAnswer, type Fault, type FaultKind, isFault, type Provider } from '../providers/contract.ts';
import type { Job } from './batches.ts';
import type { Heard } from './known-answers.ts';
import type { Judge, Outcome } from './outcome.ts';
import { mayBeBilled } from './verdict.ts';

/** What came back for a request, sorted. */
export interface ReadAnswers {
  /** Texts, and answers that the judge does not take. */
  readonly heard: readonly (Heard & { readonly job: Job })[];
  /** The rest by kind of fault. */
  readonly faults: ReadonlyMap<FaultKind, { readonly fault: Fault; readonly jobs: readonly Job[] }>;
  /** By the service's own word, in its unit and in US dollars. */
  readonly billed: number;
  readonly usd: number;
  /** The same and what may have been billed for faults: what counts against the ceiling. */
  readonly used: { readonly chars: number; readonly usd: number };
}

/** US dollars for so many characters, where the service does not say itself. */
export function priceOf(provider: Pick<Provider, 'billing'>, chars: number): number {
  return (chars * provider.billing.usdPerMillion) / 1e6;
}

/** @param at when the answers came, ISO 8601 @param ms how long they took */
export function readAnswers(
  provider: Provider,
  jobs: readonly Job[],
  answers: readonly EngineAnswer[],
  { at, ms }: { readonly at: string; readonly ms: number },
  judge: Judge | undefined,
): ReadAnswers {
  const heard: (Heard & { readonly job: Job })[] = [];
  const faults = new Map<FaultKind, { readonly fault: Fault; readonly jobs: Job[] }>();
  let billed = 0;
  let usd = 0;
  let doubtfulChars = 0;
  let doubtfulUsd = 0;
  answers.forEach((answer, index) => {
    const job = jobs[index]!;
    if (isFault(answer)) {
      const { fault } = answer;
      const group = faults.get(fault.kind) ?? { fault, jobs: [] };
      faults.set(fault.kind, group);
      group.jobs.push(job);
      if (!mayBeBilled(fault)) return;
      doubtfulChars += job.chars;
      doubtfulUsd += priceOf(provider, job.chars);
      return;
    }
    const cost = answer.usd ?? priceOf(provider, answer.billed);
    billed += answer.billed;
    usd += cost;
    const fault = judge?.(job.item, answer.text);
    const { key, attempts, passed } = job;
    const { text, model } = answer;
    const said = { key, provider: provider.id, attempts, at, ms, billed: answer.billed, cost };
    const came = { fromJournal: false, shared: false, ...said };
    // What is new in front of what is spread: there is one for each text, and those share a layout.
    let outcome: Outcome = fault
      ? { fault, ...came }
      : model === undefined
        ? { text, ...came }
        : { text, model, ...came };
    if (passed.length > 0) outcome = { passed, ...outcome };
    heard.push({ job, raw: text, outcome });
  });
  return { heard, faults, billed, usd, used: { chars: billed + doubtfulChars, usd: usd + doubtfulUsd } };
}
