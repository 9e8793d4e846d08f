import type { LockWait } from '../io/lock.ts';
import type { Call } from './run.ts';
import { timeOf } from './run-progress.ts';
import { printable } from './terminal.ts';

/** As long as the settings let somebody else's lock be waited for; says who holds it. @param what what is locked, in the user's words */
export function waitForLock({ terminal, say }: Call, seconds: number, what: string): LockWait {
  const { clock, signal } = terminal;
  const onWait: LockWait['onWait'] = ({ pid, host }) =>
    terminal.err(`${say('deliver:inUse', { what, pid, host: printable(host), time: timeOf(seconds) })}\n`);
  return { ms: seconds * 1000, clock, signal, onWait };
}
