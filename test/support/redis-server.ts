import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from './free-port.ts';

/** The real server: TARJUMAN_REDIS_SERVER, else redis-server or valkey-server on the PATH. */
function findRedisServer(): string | undefined {
  const named = process.env['TARJUMAN_REDIS_SERVER'];
  if (named) return named;
  for (const folder of (process.env['PATH'] ?? '').split(delimiter))
    for (const name of ['redis-server', 'valkey-server']) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here.
      }
    }
  return undefined;
}

export const REDIS_SERVER = findRedisServer();
/** Why tests with a queue are skipped; said once for each file that skips. */
export const NO_REDIS =
  'no redis-server or valkey-server on the PATH (apt-get install redis-server, or set TARJUMAN_REDIS_SERVER)';
if (!REDIS_SERVER) console.warn(`skipped: ${NO_REDIS}`);

export interface RedisServer {
  readonly port: number;
  /** `redis://127.0.0.1:port`. */
  readonly url: string;
  /** A client of the test's own. */
  readonly client: Redis;
  /** Stops it, hard; what it held is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same port, empty. */
  again(): Promise<void>;
  close(): Promise<void>;
}

/** A server of its own on 127.0.0.1 that keeps nothing on the disk. */
export async function startRedis(options: readonly string[] = []): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-redis-'));
  const password = options[options.indexOf('--requirepass') + 1];
  const arguments_ = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  let child: ChildProcess | undefined;
  const client = new Redis({
    port,
    host: '127.0.0.1',
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: () => 50,
    ...(options.includes('--requirepass') && { password: password! }),
  });
  client.on('error', () => {});

  const start = async (): Promise<void> => {
    child = spawn(REDIS_SERVER!, [...arguments_, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise<void>((resolve, reject) => {
      let said = '';
      child!.stdout!.on('data', (text: Buffer) => {
        said += text.toString();
        if (/[Rr]eady to accept connections/.test(said)) resolve();
      });
      child!.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
      child!.once('error', reject);
    });
  };
  const kill = async (): Promise<void> => {
    const dying = child;
    child = undefined;
    if (!dying || dying.exitCode !== null) return;
    await new Promise((resolve) => {
      dying.once('exit', resolve);
      dying.kill('SIGKILL');
    });
  };

  await start();
  await client.connect();
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    client,
    kill,
    again: start,
    async close() {
      client.disconnect();
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
