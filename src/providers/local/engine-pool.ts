import { Worker } from 'node:worker_threads';
import type { Fault } from '../contract.ts';
import type { PlacedFile } from './model-folder.ts';

/** The engine's own files, from its package. */
export interface EngineFiles {
  /** The script that Emscripten wrote around the program. */
  readonly glue: string;
  readonly wasm: string;
}

/** What a thread of the engine is started with. */
export interface EngineLoad {
  readonly engine: EngineFiles;
  readonly model: {
    readonly model: PlacedFile;
    readonly shortlist?: PlacedFile;
    readonly vocabs: readonly PlacedFile[];
  };
  /** Marian's options as YAML. */
  readonly config: string;
}

/** One text for the engine. Where `html`, it must be well formed: the engine dies of a tag without an end. */
export interface Ask {
  readonly text: string;
  readonly html: boolean;
}

export type Outcome = { readonly text: string } | { readonly fault: Fault };

export interface PoolOptions {
  readonly load: EngineLoad;
  /** Threads at once. */
  readonly workers: number;
  /** A thread that has had nothing to do for so long ends and gives its memory back. */
  readonly idleMs: number;
  /** A thread that has said nothing for so long while it should be working is hung, and ended. */
  readonly stallMs: number;
  /** A thread was started; for figures and tests. */
  readonly onStart?: () => void;
}

interface Task {
  readonly id: number;
  readonly asks: readonly Ask[];
  readonly texts: string[];
  finish(fault?: (index: number) => Fault): void;
}

/**
 * Threads that each run one engine with one model. A thread is started when there is work and none is free; one that dies is replaced
 * when there is work again. Nothing here blocks, and nothing is tried twice.
 */
export class EnginePool {
  readonly #options: PoolOptions;
  readonly #engines = new Set<Engine>();
  readonly #queue: Task[] = [];
  #tasks = 0;
  #closed = false;
  /** Set once the files turned out to be none that may be used: they will not get better. */
  #broken: Fault | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /**
   * One outcome per text, in order. Rejects never. Aborted: every text without an answer gets `aborted` at once, and the thread that
   * was at work is ended, since it cannot be stopped in any other way.
   */
  ask(asks: readonly Ask[], signal: AbortSignal): Promise<readonly Outcome[]> {
    return new Promise((resolve) => {
      const stop = () => {
        const at = this.#queue.indexOf(task);
        if (at >= 0) this.#queue.splice(at, 1);
        for (const engine of this.#engines) if (engine.task === task) this.#drop(engine);
        task.finish(() => ({ kind: 'aborted', message: 'the request was stopped before it was answered' }));
        this.#feed();
      };
      const texts: string[] = [];
      const task: Task = {
        id: ++this.#tasks,
        asks,
        texts,
        finish: (fault) => {
          signal.removeEventListener('abort', stop);
          resolve(
            asks.map((_, index) => {
              const text = texts[index];
              if (text !== undefined) return { text };
              return { fault: fault?.(index) ?? { kind: 'wrong-count', message: 'the engine left a text out' } };
            }),
          );
        },
      };
      if (signal.aborted) return stop();
      if (this.#closed) return task.finish(() => ({ kind: 'unavailable', message: 'the engine is closed' }));
      signal.addEventListener('abort', stop, { once: true });
      this.#queue.push(task);
      this.#feed();
    });
  }

  /** Ends every thread. What is under way is answered `unavailable`. */
  async close(): Promise<void> {
    this.#closed = true;
    const closed = (): Fault => ({ kind: 'unavailable', message: 'the engine was closed' });
    for (const task of this.#queue.splice(0)) task.finish(closed);
    const ending: Promise<unknown>[] = [];
    for (const engine of [...this.#engines]) {
      const { task } = engine;
      ending.push(this.#drop(engine));
      task?.finish(closed);
    }
    await Promise.all(ending);
  }

  #feed(): void {
    if (this.#broken) {
      for (const task of this.#queue.splice(0)) task.finish(() => this.#broken!);
      return;
    }
    while (this.#queue.length > 0 && !this.#closed) {
      let engine = [...this.#engines].find((one) => one.task === undefined);
      if (!engine) {
        if (this.#engines.size >= this.#options.workers) return;
        engine = this.#start();
      }
      engine.give(this.#queue.shift()!);
    }
  }

  #start(): Engine {
    const engine = new Engine(this.#options, {
      free: () => this.#feed(),
      ended: (cause, message) => this.#lose(engine, cause, message),
      idle: () => this.#drop(engine),
    });
    this.#engines.add(engine);
    this.#options.onStart?.();
    return engine;
  }

  #drop(engine: Engine): Promise<unknown> {
    this.#engines.delete(engine);
    return engine.end();
  }

  #lose(engine: Engine, cause: EndCause, message: string): void {
    const { task } = engine;
    void this.#drop(engine);
    if (cause === 'model') this.#broken = { kind: 'unsupported-pair', message };
    if (task) {
      const at = task.texts.length;
      task.finish((index) => {
        if (this.#broken) return this.#broken;
        // The text that the engine died on may kill the next one too: it is that text's fault until another engine takes it.
        if (cause === 'abort' && index === at)
          return { kind: 'refused', message: `the engine failed on it: ${message}` };
        return { kind: 'unavailable', message: `the engine ended: ${message}` };
      });
    }
    this.#feed();
  }
}

/** `model`: its files are not usable. `engine`: it could not be started, or hung. `abort`: it died at work. */
type EndCause = 'model' | 'engine' | 'abort';

type Message =
  | { readonly type: 'ready' }
  | { readonly type: 'text'; readonly id: number; readonly index: number; readonly text: string }
  | { readonly type: 'done'; readonly id: number }
  | { readonly type: 'fault'; readonly cause: EndCause; readonly message: string };

interface EngineEvents {
  free(): void;
  ended(cause: EndCause, message: string): void;
  idle(): void;
}

/** One thread. It takes one task at a time; what it is given while it still loads waits for it there. */
class Engine {
  readonly #worker: Worker;
  readonly #options: PoolOptions;
  readonly #events: EngineEvents;
  task: Task | undefined;
  #ready = false;
  #over = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: PoolOptions, events: EngineEvents) {
    this.#options = options;
    this.#events = events;
    this.#worker = new Worker(new URL('./engine-worker.js', import.meta.url), {
      workerData: options.load,
      // The thread needs no secret of the environment and none of the flags that the program was started with.
      env: {},
      execArgv: [],
      name: 'tarjuman-engine',
    });
    this.#worker.on('message', (message: Message) => this.#hear(message));
    this.#worker.on('error', (error: Error) => this.#fail(error.message));
    this.#worker.on('exit', (code) => this.#fail(`its thread ended with code ${code}`));
  }

  give(task: Task): void {
    this.task = task;
    this.#worker.ref();
    this.#watch();
    this.#worker.postMessage({ id: task.id, texts: task.asks });
  }

  end(): Promise<unknown> {
    this.#over = true;
    this.task = undefined;
    clearTimeout(this.#timer);
    return this.#worker.terminate();
  }

  #hear(message: Message): void {
    if (this.#over) return;
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#watch();
        break;
      case 'text':
        this.#watch();
        if (message.id === this.task?.id) this.task.texts[message.index] = message.text;
        break;
      case 'done': {
        const { task } = this;
        if (message.id !== task?.id) break;
        this.task = undefined;
        this.#rest();
        task.finish();
        this.#events.free();
        break;
      }
      case 'fault':
        this.#end(message.cause, message.message);
    }
  }

  /** An error that the thread did not catch, such as a heap that is full. */
  #fail(message: string): void {
    this.#end(this.#ready && this.task ? 'abort' : 'engine', message);
  }

  #end(cause: EndCause, message: string): void {
    if (this.#over) return;
    this.#over = true;
    clearTimeout(this.#timer);
    this.#events.ended(cause, message);
  }

  #watch(): void {
    clearTimeout(this.#timer);
    const { stallMs } = this.#options;
    this.#timer = setTimeout(() => this.#fail(`no answer for ${Math.round(stallMs / 1000)} s`), stallMs);
  }

  /** Without work the thread holds nothing up: the process may end, and the thread does after a while. */
  #rest(): void {
    clearTimeout(this.#timer);
    this.#worker.unref();
    this.#timer = setTimeout(() => this.#events.idle(), this.#options.idleMs);
    this.#timer.unref();
  }
}
