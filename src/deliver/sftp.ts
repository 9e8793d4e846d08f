import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Client, ConnectConfig, SFTPWrapper } from 'ssh2';
import { sha256 } from '../core/hash.ts';
import type { Files } from '../core/ports.ts';
import type { SftpSettings } from '../io/deliver-settings.ts';
import { DeliveryFault } from './fault.ts';
import { type Env, secretOf, targetFault, variableOf } from './secrets.ts';
import type { Store } from './store.ts';

/** Status codes of SFTP (draft-ietf-secsh-filexfer-02, section 7). */
const NO_SUCH_FILE = 2;
const PERMISSION_DENIED = 3;
const NO_CONNECTION = 6;
const CONNECTION_LOST = 7;

/**
 * A folder behind SSH. The server's key is compared with the fingerprints of the settings before anything is said; a password or a key
 * comes from the environment. One connection, made when the first file goes out.
 * @throws TarjumanError DELIVERY_SETTINGS
 */
export async function openSftp(name: string, settings: SftpSettings, env: Env, files: Files): Promise<Store> {
  const login = await loginOf(name, env, files);
  const base = settings.path.replace(/\/+$/, '') || '/';
  const made = new Set<string>();
  let open: Promise<Session> | undefined;

  /** A line that broke is not used again: the next file makes a new one. */
  async function use<T>(signal: AbortSignal, work: (sftp: SFTPWrapper) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    open ??= connect(settings, login);
    const session = await open.catch((cause: unknown) => {
      open = undefined;
      throw cause;
    });
    const timer = setTimeout(
      () => session.fail(new DeliveryFault('unavailable', `no answer within ${settings.timeout} s`)),
      settings.timeout * 1000,
    );
    const onAbort = () => session.fail(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      return await Promise.race([work(session.sftp), session.broken]);
    } catch (cause) {
      if (session.isBroken()) open = undefined;
      throw faultOf(cause);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    }
  }

  const at = (path: string) => posix.join(base, path);

  async function makeFolder(sftp: SFTPWrapper, folder: string): Promise<void> {
    if (made.has(folder) || folder === '/' || folder === '.') return;
    const there = await ask<unknown>((done) => sftp.stat(folder, done)).catch(ifMissing);
    if (there === undefined) {
      await makeFolder(sftp, posix.dirname(folder));
      await ask<void>((done) => sftp.mkdir(folder, done));
    }
    made.add(folder);
  }

  return {
    put: (path, bytes, about, signal) =>
      use(signal, async (sftp) => {
        const folder = posix.dirname(at(path));
        await makeFolder(sftp, folder);
        // The draft's name follows from its content: one that a broken try left behind is written over.
        const draft = posix.join(folder, `.${posix.basename(path)}.${about.sha256.slice(0, 12)}.part`);
        await ask<void>((done) => sftp.writeFile(draft, Buffer.from(bytes), done));
        await renameOver(sftp, draft, at(path));
      }),
    has: (path, about, signal) =>
      use(signal, async (sftp) => {
        const there = await ask<{ size: number }>((done) => sftp.stat(at(path), done)).catch(ifMissing);
        if (there?.size !== about.bytes) return false;
        const bytes = await ask<Buffer>((done) => sftp.readFile(at(path), done));
        return sha256(bytes) === about.sha256;
      }),
    remove: (path, signal) =>
      use(signal, async (sftp) => {
        await ask<void>((done) => sftp.unlink(at(path), done)).catch(ifMissing);
      }),
    async close() {
      const session = await open?.catch(() => undefined);
      session?.client.end();
    },
  };
}

interface Session {
  readonly client: Client;
  readonly sftp: SFTPWrapper;
  /** Rejects when the line breaks; never resolves. */
  readonly broken: Promise<never>;
  isBroken(): boolean;
  fail(cause: unknown): void;
}

async function connect({ host, port, user, hostKeys, timeout }: SftpSettings, login: Login): Promise<Session> {
  const { Client } = (await import('ssh2')).default;
  const client = new Client();
  let seen: string | undefined;
  let broken = false;
  let reject: (cause: unknown) => void = () => {};
  const promise = new Promise<never>((_, no) => {
    reject = no;
  });
  // Whoever is not waiting at that moment hears of it with the next file.
  promise.catch(() => {});
  const fail = (cause: unknown): void => {
    broken = true;
    reject(cause);
    client.destroy();
  };
  const ready = new Promise<SFTPWrapper>((resolve, refuse) => {
    client.on('ready', () => {
      // Every step waits for an answer: held back until more is to be sent, each would take 40 ms longer.
      client.setNoDelay(true);
      client.sftp((error, sftp) => (error ? refuse(error) : resolve(sftp)));
    });
    client.on('error', (error) => {
      const strange = seen !== undefined && !hostKeys.includes(seen);
      const fault = strange
        ? new DeliveryFault(
            'setup',
            `${host} shows the key ${seen}, which is none of hostKeys: it may be another server, and nothing was sent`,
          )
        : faultOf(error);
      refuse(fault);
      fail(fault);
    });
    client.on('close', () => {
      const fault = new DeliveryFault('unavailable', 'the connection was closed');
      refuse(fault);
      fail(fault);
    });
  });
  client.connect({
    host,
    port,
    username: user,
    readyTimeout: timeout * 1000,
    hostVerifier(key: Buffer) {
      seen = `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
      return hostKeys.includes(seen);
    },
    ...login,
  });
  const sftp = await ready;
  return { client, sftp, broken: promise, isBroken: () => broken, fail };
}

type Login = Pick<ConnectConfig, 'password' | 'privateKey' | 'passphrase' | 'agent'>;

async function loginOf(name: string, env: Env, files: Files): Promise<Login> {
  const password = secretOf(env, name, 'PASSWORD');
  const keyFile = secretOf(env, name, 'KEY_FILE');
  const passphrase = secretOf(env, name, 'PASSPHRASE');
  const key = secretOf(env, name, 'KEY') ?? (keyFile && new TextDecoder().decode(await files.read(keyFile)));
  const agent = env['SSH_AUTH_SOCK'];
  if (key) {
    const { utils } = (await import('ssh2')).default;
    const parsed = utils.parseKey(key, passphrase);
    if (parsed instanceof Error)
      throw targetFault(
        name,
        'its key cannot be read',
        `check ${variableOf(name, keyFile ? 'KEY_FILE' : 'KEY')}, and ${variableOf(name, 'PASSPHRASE')} if it has one`,
      );
    return { privateKey: key, ...(passphrase ? { passphrase } : {}) };
  }
  if (password !== undefined) return { password };
  if (agent) return { agent };
  throw targetFault(
    name,
    'there is nothing to log in with',
    `set ${variableOf(name, 'KEY_FILE')}, ${variableOf(name, 'KEY')} or ${variableOf(name, 'PASSWORD')}, or start an SSH agent`,
  );
}

/** OpenSSH's rename takes the old file's place in one step; servers without it lose the old file a moment before. */
async function renameOver(sftp: SFTPWrapper, from: string, to: string): Promise<void> {
  try {
    await ask<void>((done) => sftp.ext_openssh_rename(from, to, done));
  } catch (cause) {
    if (!(cause instanceof Error) || !/does not support/.test(cause.message)) throw cause;
    await ask<void>((done) => sftp.unlink(to, done)).catch(ifMissing);
    await ask<void>((done) => sftp.rename(from, to, done));
  }
}

type Done<T> = (error: Error | null | undefined, value?: T) => void;

/** A call of ssh2 as a promise. */
function ask<T>(call: (done: Done<T>) => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    call((error, value) => (error ? reject(error) : resolve(value as T)));
  });
}

function ifMissing(cause: unknown): undefined {
  if ((cause as { code?: unknown } | null)?.code === NO_SUCH_FILE) return undefined;
  throw cause;
}

/** @returns a DeliveryFault, or what no server can have caused */
function faultOf(cause: unknown): unknown {
  if (cause instanceof DeliveryFault || !(cause instanceof Error)) return cause;
  const { code, level } = cause as { code?: unknown; level?: unknown };
  if (level === 'client-authentication')
    return new DeliveryFault('auth', 'the server takes neither the key nor the password');
  if (level === 'client-timeout') return new DeliveryFault('unavailable', 'no answer in time');
  if (level === 'handshake' || level === 'protocol') return new DeliveryFault('setup', 'no common way to speak SSH');
  if (code === PERMISSION_DENIED) return new DeliveryFault('auth', 'the user may not write there');
  if (code === NO_CONNECTION || code === CONNECTION_LOST)
    return new DeliveryFault('unavailable', 'the connection was lost');
  if (typeof code === 'number') return new DeliveryFault('refused', `SFTP status ${code}`);
  if (typeof code === 'string' && /^[A-Z0-9_]{3,40}$/.test(code))
    return new DeliveryFault(code === 'ENOTFOUND' ? 'setup' : 'unavailable', `no connection (${code})`);
  return new DeliveryFault('unavailable', 'the connection was lost');
}
