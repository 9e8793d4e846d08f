import { Worker } from 'node:worker_threads';
import { TarjumanError } from '../core/error.ts';
import type { Backroom, Part } from '../review/backroom.ts';
import type { Fault, WorkerAnswer, WorkerAsk, WorkerStart } from './review-worker.ts';

interface Open {
  readonly onPart: (part: Part) => void;
  readonly done: () => void;
  readonly failed: (fault: Error) => void;
}

export interface BackroomThread extends Backroom {
  /** The desk's files have changed: they are read again before the next task. */
  renew(): void;
  close(): Promise<void>;
}

/** The thread is started by its first task. It alone does not keep the program running. */
export function openBackroom(start: WorkerStart): BackroomThread {
  const open = new Map<number, Open>();
  let worker: Worker | undefined;
  let last = 0;
  let desk = 0;

  function begin(): Worker {
    const thread = new Worker(new URL('./review-worker.js', import.meta.url), {
      workerData: start,
      execArgv: [],
      name: 'tarjuman-review',
    });
    thread.on('message', (said: WorkerAnswer) => {
      const asked = open.get(said.id);
      if (!asked) return;
      if ('part' in said) asked.onPart(said.part);
      else finish(said.id, () => ('fault' in said ? asked.failed(errorOf(said.fault)) : asked.done()));
    });
    const fail = (fault: Error): void => {
      if (worker === thread) worker = undefined;
      for (const [id, { failed }] of open) finish(id, () => failed(fault));
    };
    thread.on('error', fail);
    thread.on('exit', (code) => fail(new Error(`the thread for long records ended with code ${code}`)));
    return thread;
  }

  function finish(id: number, tell: () => void): void {
    open.delete(id);
    if (open.size === 0) worker?.unref();
    tell();
  }

  return {
    do(task, onPart) {
      return new Promise((done, failed) => {
        worker ??= begin();
        worker.ref();
        const id = ++last;
        open.set(id, { onPart, done, failed });
        worker.postMessage({ id, task, desk } satisfies WorkerAsk);
      });
    },
    renew() {
      desk++;
    },
    async close() {
      await worker?.terminate();
    },
  };
}

function errorOf({ code, at, message, hint }: Fault): Error {
  return code === undefined ? new Error(message) : new TarjumanError(code, at ?? {}, message, hint ?? '');
}
