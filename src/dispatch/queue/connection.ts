import { isIP } from 'node:net';
import type { Redis } from 'ioredis';
import { TarjumanError } from '../../core/error.ts';
import type { QueueAddress } from './address.ts';

/** A connection that comes back by itself; commands wait meanwhile. */
export interface Connection {
  readonly redis: Redis;
  /** Since when it has been gone, on the clock of `performance.now()`; undefined while it stands. */
  readonly lostAt: number | undefined;
  /** Ends it; commands that wait are given up. */
  close(): Promise<void>;
}

export interface ConnectionEvents {
  lost?(): void;
  back?(): void;
}

const CONNECT_MS = 5000;
const OLDEST = 5;

/** @throws TarjumanError QUEUE where nothing answers there, or what answers is no Redis that will do; the message never holds a password. */
export async function connectRedis(address: QueueAddress, events: ConnectionEvents = {}): Promise<Connection> {
  const { Redis } = await import('ioredis');
  let connected = false;
  let closing = false;
  let lostAt: number | undefined;
  let lastError: Error | undefined;
  const { host, port, db, username, password, tls } = address;
  const redis = new Redis({
    host,
    port,
    db,
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    // An address in numbers is held against the certificate as it is; TLS asks for names alone.
    ...(tls && { tls: isIP(host) ? {} : { servername: host } }),
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    maxRetriesPerRequest: null,
    // Not before it has stood once: a wrong address is told at once.
    retryStrategy: (times) => (connected && !closing ? Math.min(100 * 2 ** Math.min(times, 5), 2000) : null),
  });
  redis.on('error', (error: Error) => {
    lastError = error;
  });
  redis.on('close', () => {
    if (!connected || closing || lostAt !== undefined) return;
    lostAt = performance.now();
    events.lost?.();
  });
  redis.on('ready', () => {
    if (lostAt === undefined) return;
    lostAt = undefined;
    events.back?.();
  });
  const fail = (cause: unknown): TarjumanError => {
    closing = true;
    redis.disconnect();
    return unreachable(address, lastError ?? cause);
  };
  let timer: NodeJS.Timeout | undefined;
  try {
    // Something may answer that is no Redis and says nothing.
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no answer')), CONNECT_MS + 1000);
    });
    const info = await Promise.race([redis.connect().then(() => redis.info('server')), late]);
    const version = /^redis_version:(\d+)/m.exec(info)?.[1];
    if (version !== undefined && Number(version) < OLDEST)
      throw Object.assign(new Error(`version ${version}; ${OLDEST} or newer is needed`), { told: true });
    connected = true;
  } catch (cause) {
    if ((cause as { told?: boolean }).told) lastError = cause as Error;
    throw fail(cause);
  } finally {
    clearTimeout(timer);
  }
  return {
    redis,
    get lostAt() {
      return lostAt;
    },
    async close() {
      closing = true;
      if (redis.status === 'ready') await redis.quit().catch(() => redis.disconnect());
      else redis.disconnect();
    },
  };
}

function unreachable(address: QueueAddress, cause: unknown): TarjumanError {
  const error = cause as Error & { code?: string };
  const said = error.message ?? '';
  if (/^(WRONGPASS|NOAUTH|NOPERM)|invalid (username|password)|without any password/i.test(said))
    return new TarjumanError(
      'QUEUE',
      {},
      `${address.shown} refuses the name or the password`,
      'set TARJUMAN_QUEUE_PASSWORD (and TARJUMAN_QUEUE_USERNAME), or put them into the address',
      cause,
    );
  if (/CERT|SELF_SIGNED|SIGNATURE/.test(error.code ?? ''))
    return new TarjumanError(
      'QUEUE',
      {},
      `the certificate of ${address.shown} is not trusted (${error.code})`,
      'set NODE_EXTRA_CA_CERTS to the file of the authority that signed it, and name the host as the certificate does',
      cause,
    );
  const what = error.code ?? (said.split('\n')[0] || 'no answer');
  return new TarjumanError(
    'QUEUE',
    {},
    `no queue can be used at ${address.shown} (${what})`,
    'check that Redis or Valkey runs there and may be reached from here (rediss:// for TLS)',
    cause,
  );
}

/** Redis' own clock, in milliseconds. */
export async function redisNow(redis: Redis): Promise<number> {
  const [seconds, micros] = await redis.time();
  return Number(seconds) * 1000 + Math.floor(Number(micros) / 1000);
}
