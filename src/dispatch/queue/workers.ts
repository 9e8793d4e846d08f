import type { Redis } from 'ioredis';
import type { Provider } from '../../providers/contract.ts';
import { redisNow } from './connection.ts';
import { markOf, PROTOCOL, type QueueKeys, type WorkerCard } from './protocol.ts';

/** Workers say so often that they are there, and are taken for gone after so long without. */
export const BEAT_MS = 5000;
const GONE_MS = 16_000;

export async function beat(redis: Redis, keys: QueueKeys, card: WorkerCard): Promise<void> {
  const now = await redisNow(redis);
  await redis
    .multi()
    .zadd(keys.workers, now, JSON.stringify(card))
    .zremrangebyscore(keys.workers, '-inf', now - GONE_MS)
    .pexpire(keys.workers, 10 * GONE_MS)
    .exec();
}

export async function signOff(redis: Redis, keys: QueueKeys, card: WorkerCard): Promise<void> {
  await redis.zrem(keys.workers, JSON.stringify(card));
}

export async function presentWorkers(redis: Redis, keys: QueueKeys): Promise<WorkerCard[]> {
  const now = await redisNow(redis);
  const cards = await redis.zrangebyscore(keys.workers, now - GONE_MS, '+inf');
  return cards.map((text) => JSON.parse(text) as WorkerCard);
}

export type WorkersEvent =
  | { readonly type: 'workers'; readonly engine: string; readonly count: number }
  /** Nobody takes the engine's requests; others are there: with other engines, other settings of it, or another version. */
  | {
      readonly type: 'no-worker';
      readonly engine: string;
      readonly others: readonly string[];
      readonly otherSettings: number;
      readonly otherVersion: readonly string[];
    };

/** Tells, when it changes, whether somebody serves an engine, and if not, why. */
export interface WorkerWatch {
  /** @returns for how many milliseconds nobody has served it */
  look(provider: Provider, cards: readonly WorkerCard[]): number;
}

export function createWorkerWatch(onEvent: (event: WorkersEvent) => void): WorkerWatch {
  /** By engine: since when it has been unserved, undefined where it is served. */
  const seen = new Map<Provider, number | undefined>();
  return {
    look(provider, cards) {
      const mark = markOf(provider);
      const mine = cards.filter(({ protocol }) => protocol === PROTOCOL);
      const able = mine.filter(({ engines }) => engines.some((one) => one.mark === mark));
      const changed = !seen.has(provider) || (seen.get(provider) === undefined) !== able.length > 0;
      const now = performance.now();
      if (changed) seen.set(provider, able.length > 0 ? undefined : now);
      if (changed && able.length > 0) onEvent({ type: 'workers', engine: provider.id, count: able.length });
      if (changed && able.length === 0) {
        const others = [...new Set(mine.flatMap(({ engines }) => engines.map(({ id }) => id)))];
        const otherSettings = mine.filter(({ engines }) => engines.some(({ id }) => id === provider.id)).length;
        const strangers = cards.filter(({ protocol }) => protocol !== PROTOCOL);
        const otherVersion = [...new Set(strangers.map(({ version }) => version))];
        onEvent({ type: 'no-worker', engine: provider.id, others, otherSettings, otherVersion });
      }
      return now - (seen.get(provider) ?? now);
    },
  };
}
