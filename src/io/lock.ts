import { randomBytes } from 'node:crypto';
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { makeFolder } from './files.ts';

/** Held until `release`; a holder that died is noticed (same machine: its process is gone) and its lock taken over. */
export interface Lock {
  release(): Promise<void>;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

/**
 * One writer at a time, across processes.
 * @throws TarjumanError RECORD_LOCKED at once where a living process holds it; the message says which.
 */
export async function acquireLock(path: string, what: string): Promise<Lock> {
  await makeFolder(dirname(path)).catch((cause: unknown) => {
    throw new TarjumanError(
      'OUTPUT_UNWRITABLE',
      { file: dirname(path) },
      'cannot be written',
      'check the folder',
      cause,
    );
  });
  const mine: Holder = { pid: process.pid, host: hostname(), token: randomBytes(8).toString('hex') };
  for (let attempt = 0; attempt < 20; attempt++) {
    if (await create(path, mine)) return { release: () => releaseIfMine(path, mine.token) };
    const other = await readHolder(path);
    if (other === undefined) continue; // gone in between
    if (other !== 'unreadable' && isAlive(other)) throw locked(path, what, other);
    // Whoever wins the rename removes the dead holder's lock; the loser sees the winner's on its next turn.
    const aside = `${path}.${mine.token}.dead`;
    try {
      await rename(path, aside);
      const taken = await readHolder(aside);
      if (taken && taken !== 'unreadable' && isAlive(taken)) {
        // Between look and rename a living process had taken over: give it back.
        await link(aside, path).catch(() => {});
        await unlink(aside).catch(() => {});
        throw locked(path, what, taken);
      }
      await unlink(aside);
    } catch (cause) {
      if (cause instanceof TarjumanError) throw cause;
    }
  }
  throw new TarjumanError(
    'RECORD_LOCKED',
    { file: path },
    `${what} is locked again and again`,
    'wait for the other runs to end',
  );
}

/** A lock file appears whole: written under another name, then linked. */
async function create(path: string, holder: Holder): Promise<boolean> {
  const draft = `${path}.${holder.token}.tmp`;
  await writeFile(draft, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  } finally {
    await unlink(draft).catch(() => {});
  }
}

async function readHolder(path: string): Promise<Holder | 'unreadable' | undefined> {
  try {
    const holder = JSON.parse(await readFile(path, 'utf8')) as Partial<Holder>;
    if (typeof holder.pid === 'number' && typeof holder.host === 'string' && typeof holder.token === 'string')
      return holder as Holder;
    return 'unreadable';
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'unreadable';
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true; // another machine's processes cannot be seen from here
  if (holder.pid === process.pid) return true;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function releaseIfMine(path: string, token: string): Promise<void> {
  const holder = await readHolder(path);
  if (holder && holder !== 'unreadable' && holder.token === token) await unlink(path).catch(() => {});
}

function locked(path: string, what: string, holder: Holder): TarjumanError {
  return new TarjumanError(
    'RECORD_LOCKED',
    { file: path },
    `${what} is being written by another run (process ${holder.pid} on ${holder.host})`,
    'wait until it has ended, then run again; if there is no such run any more (a stopped container, another machine), delete this file',
  );
}
