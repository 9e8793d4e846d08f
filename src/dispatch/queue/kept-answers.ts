import type { Redis } from 'ioredis';
import type { Journal, JournalEntry } from '../journal.ts';
import type { JobResult, KeptAnswer, QueueKeys } from './protocol.ts';

/** What engines have answered and no journal has yet. Nothing is used before it is here, so that a job that runs twice is paid once. */
export interface KeptAnswers {
  /** In the order of the keys; undefined where there is none, or only one from before `freshAfter`. */
  find(keys: readonly string[], freshAfter: number): Promise<(KeptAnswer | undefined)[]>;
  /** In Redis when it resolves. */
  keep(answers: ReadonlyMap<string, KeptAnswer>): Promise<void>;
  /** Tells whoever asked that the job has ended. */
  end(job: string, result: JobResult): Promise<void>;
  result(job: string): Promise<JobResult | undefined>;
  forgetResult(job: string): Promise<void>;
  /** Keys of answers that no journal has yet. */
  waiting(): Promise<string[]>;
  /** Puts all that waits into the journal. @returns how many were new there */
  takeOver(journal: Journal): Promise<number>;
  /** The journal has these: they wait no longer, and are gone in an hour. */
  taken(keys: readonly string[]): Promise<void>;
}

/** A job that runs again though its answer has been taken is not paid for again within this. */
const AFTER_TAKEN_MS = 3_600_000;
const RESULT_MS = 600_000;
/** Answers read at once. */
const PAGE = 500;

/** @param keptMs how long an answer is kept that nobody comes for */
export function createKeptAnswers(redis: Redis, keys: QueueKeys, keptMs: number): KeptAnswers {
  async function read(some: readonly string[]): Promise<(KeptAnswer | undefined)[]> {
    if (some.length === 0) return [];
    const found = await redis.mget(some.map((key) => keys.answer(key)));
    return found.map((text) => (text === null ? undefined : (JSON.parse(text) as KeptAnswer)));
  }

  async function taken(some: readonly string[]): Promise<void> {
    if (some.length === 0) return;
    const all = redis.multi().zrem(keys.inbox, ...some);
    for (const key of some) all.pexpire(keys.answer(key), AFTER_TAKEN_MS);
    await all.exec();
  }

  return {
    async find(some, freshAfter) {
      return (await read(some)).map((kept) => (kept && kept.at >= freshAfter ? kept : undefined));
    },
    async keep(answers) {
      if (answers.size === 0) return;
      const all = redis.multi();
      for (const [key, kept] of answers) {
        all.set(keys.answer(key), JSON.stringify(kept), 'PX', keptMs);
        all.zadd(keys.inbox, kept.at, key);
      }
      const [newest] = [...answers.values()];
      all.zremrangebyscore(keys.inbox, '-inf', `(${newest!.at - keptMs}`);
      all.pexpire(keys.inbox, keptMs);
      const told = await all.exec();
      const fault = told?.find(([error]) => error)?.[0];
      if (fault) throw fault;
    },
    async end(job, result) {
      await redis.multi().set(keys.result(job), JSON.stringify(result), 'PX', RESULT_MS).publish(keys.done, job).exec();
    },
    async result(job) {
      const text = await redis.get(keys.result(job));
      return text === null ? undefined : (JSON.parse(text) as JobResult);
    },
    async forgetResult(job) {
      await redis.del(keys.result(job));
    },
    waiting: () => redis.zrange(keys.inbox, '0', '-1'),
    async takeOver(journal) {
      let added = 0;
      for (;;) {
        const page = await redis.zrange(keys.inbox, '0', String(PAGE - 1));
        if (page.length === 0) return added;
        const found = await read(page);
        const entries = page.flatMap((key, index) => {
          const kept = found[index];
          if (!kept) return [];
          const entry = entryOf(key, kept);
          const there = journal.get(key);
          return there && there.at >= entry.at ? [] : [entry];
        });
        journal.put(entries);
        added += entries.length;
        await taken(page);
      }
    },
    taken,
  };
}

function entryOf(key: string, { answer, provider, at, ms }: KeptAnswer): JournalEntry {
  const { text, billed, usd, model } = answer;
  return {
    key,
    provider,
    text,
    billed,
    attempts: 1,
    at: new Date(at).toISOString(),
    ms,
    ...(usd !== undefined && { cost: usd }),
    ...(model !== undefined && { model }),
  };
}
