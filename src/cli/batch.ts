import { StringDecoder } from 'node:string_decoder';
import { EXIT, type Terminal } from './terminal.ts';

/**
 * The batch form: JSON lines in, one answer line each, in order, streaming. A line that is not of the form gives `{id, error}`;
 * blank lines are passed over. Exit code 0 when every line was answered, else 1.
 */
export async function runBatch<Q extends { id: unknown }>(
  terminal: Terminal,
  fields: readonly (keyof Q & string)[],
  answer: (question: Q) => object,
): Promise<number> {
  let faults = 0;
  const reply = (line: string): string => {
    let id: unknown = null;
    try {
      const question = JSON.parse(line) as Record<string, unknown> | null;
      if (typeof question !== 'object' || question === null || Array.isArray(question))
        throw new Error('a line holds one JSON object');
      id = question['id'] ?? null;
      if (question['id'] === undefined) throw new Error('«id» is missing');
      for (const field of fields)
        if (typeof question[field] !== 'string')
          throw new Error(`«${field}» is ${question[field] === undefined ? 'missing' : 'no string'}`);
      return JSON.stringify({ id, ...answer(question as unknown as Q) });
    } catch (error) {
      faults++;
      const message =
        error instanceof SyntaxError
          ? `no JSON: ${error.message}`
          : error instanceof Error
            ? error.message
            : String(error);
      return JSON.stringify({ id, error: message });
    }
  };

  for await (const lines of linesOf(terminal.stdin)) {
    if (terminal.signal.aborted) return EXIT.interrupted;
    let answers = '';
    for (const line of lines) if (line.trim() !== '') answers += `${reply(line)}\n`;
    if (answers !== '') await terminal.out(answers);
  }
  return faults === 0 ? EXIT.done : EXIT.person;
}

/** The whole lines of each chunk of UTF-8; a line feed ends one, a carriage return before it is dropped, so is a byte order mark at the start. */
async function* linesOf(stdin: AsyncIterable<Uint8Array | string>): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let first = true;
  for await (const chunk of stdin) {
    const text =
      typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    rest += first && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (text !== '') first = false;
    const end = text.indexOf('\n') < 0 ? -1 : rest.lastIndexOf('\n');
    if (end < 0) continue;
    const lines = rest.slice(0, end).split('\n');
    rest = rest.slice(end + 1);
    yield lines.map(withoutReturn);
  }
  rest += decoder.end();
  if (rest !== '') yield [withoutReturn(rest)];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
