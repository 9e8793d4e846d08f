import type { ChildProcess } from 'node:child_process';
import type { DeskFolder, Ended } from './desk-folder.ts';

/** A worker of the built program, started in a folder of its own. */
export interface StartedWorker {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it said on standard output so far. */
  events(): Record<string, unknown>[];
}

/** Resolves when it says that it is ready. */
export async function startWorker(
  desk: DeskFolder,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<StartedWorker> {
  const { child, ended } = desk.start(['worker', '--json', ...args], env);
  let out = '';
  child.stdout!.on('data', (text: string) => {
    out += text;
  });
  const events = () =>
    out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const ready = () => events().some(({ type }) => type === 'ready');
  while (!ready()) {
    if (child.exitCode !== null) throw new Error(`the worker ended with ${child.exitCode}: ${(await ended).err}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return { child, ended, events };
}

/** Resolves when the condition holds. */
export async function until(holds: () => boolean, mostMs = 60_000): Promise<void> {
  const started = performance.now();
  while (!holds()) {
    if (performance.now() - started > mostMs) throw new Error(`it did not come to that in ${mostMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
