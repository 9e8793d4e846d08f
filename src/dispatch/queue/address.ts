import { TarjumanError } from '../../core/error.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where the queue is. Made by {@link readQueueAddress}; `shown` is all of it that may be printed. */
export interface QueueAddress {
  readonly host: string;
  readonly port: number;
  readonly db: number;
  readonly tls: boolean;
  readonly username?: string;
  readonly password?: string;
  /** Without name and password. */
  readonly shown: string;
}

const HINT = 'it looks like redis://host:6379/0, or rediss://host:6379/0 with TLS';

/**
 * The address of a Redis or Valkey server. Name and password may stand in it, or in TARJUMAN_QUEUE_USERNAME and TARJUMAN_QUEUE_PASSWORD,
 * which are not seen by whoever lists processes.
 * @param from what gave it, for the message: `--queue`, `queue.url` …
 * @throws TarjumanError USAGE; the message never holds a password.
 */
export function readQueueAddress(text: string, env: Env, from: string): QueueAddress {
  const refuse = (found: string): TarjumanError => new TarjumanError('USAGE', {}, `${from}: ${found}`, HINT);
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    throw refuse('this is no address of a queue');
  }
  if (url.protocol !== 'redis:' && url.protocol !== 'rediss:')
    throw refuse(`${url.protocol}// is no queue that is known here`);
  if (url.hostname === '') throw refuse('no host is named');
  if (url.search !== '' || url.hash !== '') throw refuse('nothing may stand behind the number of the database');
  const path = /^\/?(\d{0,4})$/.exec(url.pathname);
  if (!path) throw refuse('behind the host stands the number of a database, or nothing');
  const part = (value: string): string => {
    try {
      return decodeURIComponent(value);
    } catch {
      throw refuse('name and password must be percent-encoded');
    }
  };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port === '' ? 6379 : Number(url.port);
  const db = Number(path[1] || 0);
  const username = setIn(env, 'TARJUMAN_QUEUE_USERNAME') ?? part(url.username);
  const password = setIn(env, 'TARJUMAN_QUEUE_PASSWORD') ?? part(url.password);
  return {
    host,
    port,
    db,
    tls: url.protocol === 'rediss:',
    ...(username !== '' && { username }),
    ...(password !== '' && { password }),
    shown: `${url.protocol}//${url.hostname}:${port}/${db}`,
  };
}

function setIn(env: Env, name: string): string | undefined {
  const value = env[name];
  return value === undefined || value === '' ? undefined : value;
}

/** What a desk may be called in a queue: it is part of every key there. */
const DESK = /^[a-z0-9][a-z0-9._-]{0,63}$/i;

/** @throws TarjumanError USAGE */
export function checkDeskName(name: string, from: string): string {
  if (DESK.test(name)) return name;
  throw new TarjumanError(
    'USAGE',
    {},
    `${from}: ${JSON.stringify(name)} is no name for a desk`,
    'letters, digits, and . _ - between them, 64 at the most',
  );
}
