import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import type { Clock } from '../../src/core/ports.ts';
import { realFiles } from '../../src/io/files.ts';
import { type FolderFiles, folderFiles } from './folder-files.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunWith {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: Terminal['stdin'] | string;
  readonly signal?: AbortSignal;
  readonly interactive?: boolean;
  /** Somebody sits in front of it and answers. */
  readonly ask?: Terminal['ask'];
  readonly clock?: Clock;
  /** Told of each piece of data as it is written. */
  readonly onOut?: (text: string) => void;
}

/** A desk of its own in a temporary folder, and the command line to work in it, in this process. */
export interface DeskInProcess extends FolderFiles {
  run(argv: readonly string[], options?: RunWith): Promise<Said>;
}

/** Stands still; a sleep is over at once. */
export function fixedClock(at = '2026-03-05T08:30:00.000Z'): Clock {
  return { now: () => new Date(at), monotonic: () => 0, sleep: async () => {} };
}

const made: string[] = [];
afterAll(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** Deleted when the test file is through. */
export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'tarjuman-in-process-'));
  made.push(path);
  return path;
}

export function openDeskFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): DeskInProcess {
  const path = temporaryFolder();
  return {
    ...folderFiles(path, files),
    async run(argv, options = {}) {
      let out = '';
      let err = '';
      const { stdin = [], clock = fixedClock() } = options;
      const code = await run(argv, {
        cwd: path,
        env: { TARJUMAN_USER: 'R. Editor', ...options.env },
        stdin: typeof stdin === 'string' || Array.isArray(stdin) ? chunks(stdin) : stdin,
        async out(text) {
          out += text;
          options.onOut?.(text);
        },
        err: (text) => {
          err += text;
        },
        interactive: options.interactive ?? false,
        ...(options.ask && { ask: options.ask }),
        signal: options.signal ?? new AbortController().signal,
        clock,
        files: realFiles,
      });
      return { code, out, err };
    },
  };
}

async function* chunks(stdin: string | readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  if (typeof stdin === 'string') yield Buffer.from(stdin, 'utf8');
  else yield* stdin;
}
