import { once } from 'node:events';
import { TarjumanError } from '../core/error.ts';
import { realClock } from '../io/clock.ts';
import { realFiles } from '../io/files.ts';
import { wordsIn } from '../locales/words.ts';
import { stayLean } from './lean-heap.ts';
import { run } from './run.ts';
import { EXIT, printError, type Terminal } from './terminal.ts';

const stop = new AbortController();

process.on('SIGINT', interrupt);
process.on('SIGTERM', interrupt);

function interrupt(): void {
  // The first asks for a clean stop; whoever presses again wants out now. What was answered is in the journal either way.
  if (stop.signal.aborted) process.exit(EXIT.interrupted);
  stop.abort(new Error('interrupted'));
}

process.stdout.on('error', outputFault);

/** What becomes of a fault of standard output. A reader that has seen enough (`| head`) closes the pipe; that is no fault of ours. */
export function outputFault(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.done);
  const what = new TarjumanError(
    'OUTPUT_UNWRITABLE',
    { file: 'standard output' },
    `cannot be written (${error.code ?? error.message})`,
    'send it where there is room and a right to write',
    error,
  );
  printError(terminal, what, wordsIn('en'));
  process.exit(EXIT.usage);
}

const interactive = process.stderr.isTTY === true && process.env['TERM'] !== 'dumb' && process.env['CI'] === undefined;

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // While it listens, the key for an interrupt comes to it and not as a signal.
  lines.on('SIGINT', interrupt);
  // At the end of input, or interrupted, there is no answer; that is a no.
  const closed = once(lines, 'close').then(() => '');
  try {
    return await Promise.race([lines.question(`${question} `, { signal: stop.signal }), closed]);
  } catch {
    return '';
  } finally {
    lines.close();
  }
}

const terminal: Terminal = {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  async out(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  err(text) {
    process.stderr.write(text);
  },
  interactive,
  ...(interactive && process.stdin.isTTY === true && { ask }),
  signal: stop.signal,
  clock: realClock,
  files: realFiles,
  stayLean,
};

/** Runs the command line in this process and leaves its exit code there. */
export async function runHere(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), terminal);
  // An open pipe that nobody reads any more must not keep the process.
  process.stdin.destroy();
}
