import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Which process it is, across machines and, where the system tells, across a pid that is used again. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** Clock ticks since the machine started and its boot, as Linux tells it; absent elsewhere. */
  readonly started?: string;
}

let own: ProcessIdentity | undefined;

export function ownIdentity(): ProcessIdentity {
  own ??= identityOfProcess(process.pid);
  return own;
}

function identityOfProcess(pid: number): ProcessIdentity {
  const started = startOf(pid);
  return { pid, host: hostname(), ...(started !== undefined && { started }) };
}

/** Whether it still runs. Of another machine's it cannot be seen from here: it counts as alive. */
export function isAlive({ pid, host, started }: ProcessIdentity): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = started === undefined ? undefined : startOf(pid);
  return now === undefined || now === started;
}

/** proc(5): field 22 of /proc/PID/stat, counted behind the name in brackets, which may hold anything. A killed one that nobody has taken leave of is `Z`. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return 'ended';
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    return `${boot}/${fields[19]}`;
  } catch {
    return undefined;
  }
}
