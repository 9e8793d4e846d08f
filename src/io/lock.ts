import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import type { Clock } from '../core/ports.ts';
import { makeFolder, unwritable } from './files.ts';
import { isAlive, ownIdentity, type ProcessIdentity } from './process-identity.ts';

/** Held until `release`; a holder that died is noticed (same machine: its process is gone) and its lock taken over. */
export interface Lock {
  release(): Promise<void>;
}

interface Holder extends ProcessIdentity {
  readonly token: string;
}

/** How long somebody else's lock is waited for. */
export interface LockWait {
  /** Milliseconds; 0: not at all. */
  readonly ms: number;
  readonly clock: Clock;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
  /** Told once, when the waiting begins. */
  readonly onWait: (holder: ProcessIdentity) => void;
}

const FIRST_LOOK_MS = 100;
const LONGEST_LOOK_MS = 1000;

/**
 * One writer at a time, across processes.
 * @throws TarjumanError RECORD_LOCKED where a living process holds it, at once or after `wait`; the message says which.
 */
export async function acquireLock(path: string, what: string, wait?: LockWait): Promise<Lock> {
  let waited = 0;
  for (let look = FIRST_LOOK_MS; ; look = Math.min(LONGEST_LOOK_MS, look * 1.5)) {
    const lock = await tryLock(path, what);
    if ('release' in lock) return lock;
    if (!wait || waited >= wait.ms || wait.signal.aborted) throw locked(path, what, lock, waited);
    if (waited === 0) wait.onWait(lock);
    // With jitter, so that several that wait do not look in step.
    const nap = Math.min(wait.ms - waited, look * (0.75 + Math.random() / 2));
    await wait.clock.sleep(nap, wait.signal).catch(() => {});
    waited += nap;
  }
}

/** @returns who holds it where somebody does */
async function tryLock(path: string, what: string): Promise<Lock | Holder> {
  await makeFolder(dirname(path)).catch((cause: unknown) => {
    throw new TarjumanError(
      'OUTPUT_UNWRITABLE',
      { file: dirname(path) },
      'cannot be written',
      'check the folder',
      cause,
    );
  });
  const mine: Holder = { ...ownIdentity(), token: randomBytes(8).toString('hex') };
  for (let attempt = 0; attempt < 20; attempt++) {
    const made = create(path, mine);
    if (made) {
      held.set(path, made);
      return { release: async () => releaseIfMine(path, made) };
    }
    const other = readHolder(path);
    if (other === undefined) continue; // gone in between
    if (other !== 'unreadable' && isAlive(other)) return other;
    // Whoever wins the rename removes the dead holder's lock; the loser sees the winner's on its next turn.
    const aside = `${path}.${mine.token}.dead`;
    try {
      renameSync(path, aside);
      const taken = readHolder(aside);
      if (taken && taken !== 'unreadable' && isAlive(taken)) {
        // Between look and rename a living process had taken over: give it back.
        ifPossible(() => linkSync(aside, path));
        ifPossible(() => unlinkSync(aside));
        return taken;
      }
      unlinkSync(aside);
    } catch {
      // Somebody else was quicker.
    }
  }
  throw new TarjumanError(
    'RECORD_LOCKED',
    { file: path },
    `${what} is locked again and again`,
    'wait for the other runs to end',
  );
}

/** What this process holds, by path. */
const held = new Map<string, Holder>();

/**
 * A lock file appears whole: written under another name, then linked. Each step is shorter than handing it to another thread.
 * @returns what the file says; undefined where there is one already
 */
function create(path: string, mine: Holder): Holder | undefined {
  const same = linkToHeld(path);
  if (same !== 'none') return same;
  const draft = `${path}.${mine.token}.tmp`;
  try {
    writeFileSync(draft, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
    linkSync(draft, path);
    return { ...mine };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw unwritable(path, cause);
  } finally {
    ifPossible(() => unlinkSync(draft));
  }
}

/**
 * A lock that is held in the same folder says of this process what another one has to say, and gets a second name. File systems take ten times as long to
 * make and drop a file for each, and longer for the next file when one was dropped just now.
 * @returns 'none': there is no such lock
 */
function linkToHeld(path: string): Holder | undefined | 'none' {
  const folder = dirname(path);
  for (const [other, holder] of held) {
    if (dirname(other) !== folder) continue;
    try {
      linkSync(other, path);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
      return 'none';
    }
    // Somebody may have taken it away, and another process its place.
    const says = readHolder(path);
    if (says && says !== 'unreadable' && says.token === holder.token) return { ...holder };
    ifPossible(() => unlinkSync(path));
    return 'none';
  }
  return 'none';
}

function readHolder(path: string): Holder | 'unreadable' | undefined {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    if (typeof holder.pid === 'number' && typeof holder.host === 'string' && typeof holder.token === 'string')
      return holder as Holder;
    return 'unreadable';
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'unreadable';
  }
}

function releaseIfMine(path: string, mine: Holder): void {
  // Taken away by somebody, and taken again since.
  if (held.get(path) !== mine) return;
  held.delete(path);
  const holder = readHolder(path);
  if (holder && holder !== 'unreadable' && holder.token === mine.token) ifPossible(() => unlinkSync(path));
}

function ifPossible(work: () => void): void {
  try {
    work();
  } catch {
    // Somebody else was quicker, or has taken it away.
  }
}

function locked(path: string, what: string, holder: Holder, waitedMs: number): TarjumanError {
  const waited = waitedMs > 0 ? `; waited for ${Math.round(waitedMs / 1000)} s` : '';
  return new TarjumanError(
    'RECORD_LOCKED',
    { file: path },
    `${what} is being written by another run (process ${holder.pid} on ${holder.host})${waited}`,
    'wait until it has ended, then run again; if there is no such run any more (a stopped container, another machine), delete this file',
  );
}
