import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { TarjumanError } from '../core/error.ts';
import { realClock } from '../io/clock.ts';
import { realFiles } from '../io/files.ts';
import type { Desk } from '../pipeline/desk.ts';
import { type Part, type Task, Tasks } from '../review/backroom.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';

/** What the thread is started with. */
export interface WorkerStart {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly options: DeskOptions;
}

/** One task at a time; `desk` counts how often the desk's files have changed. */
export type WorkerAsk = { readonly id: number; readonly task: Task; readonly desk: number };

export type WorkerAnswer =
  | { readonly id: number; readonly part: Part }
  | { readonly id: number; readonly done: true }
  | { readonly id: number; readonly fault: Fault };

/** An error in plain data. */
export interface Fault {
  readonly code?: TarjumanError['code'];
  readonly at?: TarjumanError['at'];
  readonly message: string;
  readonly hint?: string;
}

// Linux counts by thread: whoever waits for an answer of the app comes first. Elsewhere it would hold for the whole program.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);

const { cwd, env, options } = workerData as WorkerStart;
const place = { cwd, env, files: realFiles, clock: realClock };
let desk: { readonly turn: number; readonly opened: Promise<Desk> } | undefined;
let tasks = new Tasks(() => desk!.opened);
let line: Promise<void> = Promise.resolve();

parentPort!.on('message', (ask: WorkerAsk) => {
  line = line.then(() => answer(ask));
});

async function answer({ id, task, desk: turn }: WorkerAsk): Promise<void> {
  const post = (said: WorkerAnswer): void => parentPort!.postMessage(said);
  if (desk?.turn !== turn) {
    desk = { turn, opened: openDesk(place, options).then((opened) => opened.desk) };
    desk.opened.catch(() => {});
    tasks = new Tasks(() => desk!.opened);
  }
  try {
    await tasks.do(task, (part) => post({ id, part }));
    post({ id, done: true });
  } catch (fault) {
    post({ id, fault: faultOf(fault) });
  }
}

function faultOf(fault: unknown): Fault {
  if (!(fault instanceof TarjumanError)) return { message: String((fault as Error)?.name ?? fault) };
  const { code, at, message, hint } = fault;
  return { code, at, message, hint };
}
