import { isUtf8 } from 'node:buffer';
import { resolve } from 'node:path';
import { placeText, TarjumanError } from '../core/error.ts';
import { EXIT, type Terminal } from './terminal.ts';

/**
 * The batch form: JSON lines in, one answer line each, in order, streaming. A line that is not of the form gives `{id, error}`;
 * blank lines are passed over. Exit code 0 when every line was answered, else 1.
 * @param paths files of JSON lines, one behind the other; `-`, or none, for standard input
 * @throws TarjumanError INPUT_MISSING before anything is answered
 */
export async function runBatch<Q extends { id: unknown }>(
  terminal: Terminal,
  paths: readonly string[],
  fields: readonly (keyof Q & string)[],
  answer: (question: Q) => object,
): Promise<number> {
  let faults = 0;
  const reply = (line: string | undefined): string => {
    let id: unknown = null;
    try {
      if (line === undefined) throw new Error('the line is no UTF-8');
      const question = JSON.parse(line) as Record<string, unknown> | null;
      if (typeof question !== 'object' || question === null || Array.isArray(question))
        throw new Error('a line holds one JSON object');
      id = question['id'] ?? null;
      if (id === null) throw new Error('«id» is missing');
      for (const field of fields)
        if (typeof question[field] !== 'string')
          throw new Error(`«${field}» is ${question[field] === undefined ? 'missing' : 'no string'}`);
      return JSON.stringify({ id, ...answer(question as unknown as Q) });
    } catch (error) {
      faults++;
      return JSON.stringify({ id, error: faultOf(error) });
    }
  };

  for (const input of await inputsOf(terminal, paths))
    for await (const lines of linesOf(untilAborted(input, terminal.signal))) {
      let answers = '';
      for (const line of lines) if (line === undefined || line.trim() !== '') answers += `${reply(line)}\n`;
      if (answers !== '') await terminal.out(answers);
    }
  if (terminal.signal.aborted) return EXIT.interrupted;
  return faults === 0 ? EXIT.done : EXIT.person;
}

function faultOf(error: unknown): string {
  if (error instanceof SyntaxError) return `it is no JSON: ${error.message}`;
  // What is wrong with a file of the desk's is of no use without its place.
  if (error instanceof TarjumanError) return [placeText(error.at), error.message].filter(Boolean).join(': ');
  return error instanceof Error ? error.message : String(error);
}

async function inputsOf(terminal: Terminal, paths: readonly string[]): Promise<AsyncIterable<Uint8Array | string>[]> {
  if (paths.length === 0) return [terminal.stdin];
  const inputs: AsyncIterable<Uint8Array | string>[] = [];
  for (const file of paths) {
    if (file === '-') {
      inputs.push(terminal.stdin);
      continue;
    }
    const path = resolve(terminal.cwd, file);
    if ((await terminal.files.stat(path)) === undefined)
      throw new TarjumanError('INPUT_MISSING', { file }, 'there is no such file', 'check the path');
    inputs.push(terminal.files.stream(path));
  }
  return inputs;
}

const LINE_FEED = 0x0a;

/**
 * The whole lines of each chunk; undefined for a line that is no UTF-8. A line feed ends one, a carriage return before it is dropped,
 * so is a byte order mark at the start.
 */
async function* linesOf(stdin: AsyncIterable<Uint8Array | string>): AsyncGenerator<(string | undefined)[]> {
  let rest: Uint8Array[] = [];
  let first = true;
  const read = (parts: readonly Uint8Array[]): (string | undefined)[] => {
    const bytes = Buffer.concat(parts);
    const marked = first && bytes.length >= 3 && bytes.readUIntBE(0, 3) === 0xefbbbf;
    first = false;
    return split(marked ? bytes.subarray(3) : bytes);
  };
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    const end = bytes.lastIndexOf(LINE_FEED);
    if (end < 0) {
      rest.push(bytes);
      continue;
    }
    const whole = [...rest, bytes.subarray(0, end)];
    rest = [bytes.subarray(end + 1)];
    yield read(whole);
  }
  if (rest.some((part) => part.length > 0)) yield read(rest);
}

function split(bytes: Buffer): (string | undefined)[] {
  if (isUtf8(bytes)) return bytes.toString('utf8').split('\n').map(withoutReturn);
  const lines: (string | undefined)[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    lines.push(isUtf8(line) ? withoutReturn(line.toString('utf8')) : undefined);
    start = end + 1;
  }
  return lines;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Ends, without waiting for another chunk, when the signal is aborted. */
async function* untilAborted<T>(chunks: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = chunks[Symbol.asyncIterator]();
  while (!signal.aborted) {
    let stop = (): void => {};
    const aborted = new Promise<undefined>((resolve) => {
      stop = () => resolve(undefined);
      signal.addEventListener('abort', stop, { once: true });
    });
    const next = await Promise.race([iterator.next(), aborted]);
    signal.removeEventListener('abort', stop);
    if (!next || next.done) return;
    yield next.value;
  }
}
