import { sha256 } from '../../core/hash.ts';
import type { EngineAnswer, EngineItem, Fault, Pair, Provider } from '../../providers/contract.ts';
import type { WindowCaps } from '../limiter.ts';

/**
 * What a coordinator (`translate --queue`) and its workers say to each other through Redis. Whoever changes a shape here counts
 * {@link PROTOCOL} up: the number is in the name of every queue, so that programs of different versions leave each other's requests alone.
 */
export const PROTOCOL = 1;

/** One request as a job. */
export interface RequestJob {
  readonly items: readonly EngineItem[];
  readonly pair: Pair;
  /** The quota of the desk that asks; workers hold it together. */
  readonly caps: WindowCaps;
  /** The ceiling of the run that asks, held once more over all workers: a request that runs twice counts twice. */
  readonly run: string;
  readonly ceiling: { readonly chars: number; readonly cost: number };
  /** Answers from before do not count (`--force`, `--retry-failed`): milliseconds of Redis' clock, 0 for any. */
  readonly freshAfter: number;
}

/** How a job ended. Answers are in the order of its items; whoever asked knows their ids. */
export type JobResult =
  | { readonly answers: readonly JobAnswer[] }
  /** With this request the run would pass its ceiling, as counted over all workers. Nothing was sent. */
  | { readonly ceiling: { readonly chars: number; readonly cost: number }; readonly run: string }
  /** It can never be carried out. */
  | { readonly impossible: string };

export type JobAnswer = Omit<Extract<EngineAnswer, { readonly text: string }>, 'id'> | { readonly fault: Fault };

/** A text as it is kept in Redis until a coordinator has it in its journal. Under its journal key. */
export interface KeptAnswer {
  readonly answer: Exclude<JobAnswer, { readonly fault: Fault }>;
  readonly provider: string;
  /** Milliseconds of Redis' clock. */
  readonly at: number;
  /** How long the request took. */
  readonly ms: number;
}

/** A worker as it tells of itself. No secret, no article. */
export interface WorkerCard {
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  /** The product's version. */
  readonly version: string;
  readonly protocol: number;
  readonly engines: readonly { readonly id: string; readonly mark: string }[];
  readonly concurrency: number;
}

/** Tells whether two programs have an engine set up alike: model, region, glossary … Never a secret. */
export function markOf(provider: Pick<Provider, 'id' | 'fingerprint'>): string {
  return sha256(`${provider.id}\n${provider.fingerprint}`).slice(0, 12);
}

/** A queue for each engine as it is set up: a worker without it never sees the request. */
export function queueName(provider: Pick<Provider, 'id' | 'fingerprint'>): string {
  return `v${PROTOCOL}-${provider.id}-${markOf(provider)}`;
}

/** Keys in Redis. All but the quota belong to one desk; the quota belongs to the account, whichever desk uses it. */
export interface QueueKeys {
  /** In front of what BullMQ keeps. */
  readonly jobs: string;
  /** Names of channels and keys. */
  readonly done: string;
  readonly inbox: string;
  readonly workers: string;
  result(job: string): string;
  answer(key: string): string;
  run(id: string): string;
  quota(engine: string, account: string): { readonly state: string; readonly sent: string };
}

export function queueKeys(desk: string): QueueKeys {
  const mine = `tarjuman:${desk}`;
  return {
    jobs: `${mine}:jobs`,
    done: `${mine}:done`,
    inbox: `${mine}:inbox`,
    workers: `${mine}:workers`,
    result: (job) => `${mine}:result:${job}`,
    answer: (key) => `${mine}:answer:${key}`,
    run: (id) => `${mine}:run:${id}`,
    quota: (engine, account) => {
      const state = `tarjuman:quota:${engine}:${account}`;
      return { state, sent: `${state}:sent` };
    },
  };
}
