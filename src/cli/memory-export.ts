import { extname, resolve } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { type ExportTally, exportCsv, exportTmx } from '../pipeline/export-memory.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import type { Call } from './run.ts';
import { EXIT, printable } from './terminal.ts';

interface Options extends DeskOptions {
  readonly format?: string;
  readonly json?: boolean;
}

/** Smaller pieces are put together, so that a pipe is not written to for each pair. UTF-16 units. */
const BLOCK = 1 << 16;

/** `memory export`: the whole memory into a file, or to standard output. */
export async function memoryExport(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const { desk } = await openDesk(terminal, options);
  const [file] = args;
  const format = options.format ?? (file ? extname(file).slice(1).toLowerCase() : 'tmx');
  if (format !== 'tmx' && format !== 'csv')
    throw new TarjumanError('USAGE', {}, `«${format}» is no format of memory`, 'give --format tmx or --format csv');
  const tally: ExportTally = { pairs: 0, leftOut: 0 };
  const chunks = inBlocks(format === 'tmx' ? exportTmx(desk, tally) : exportCsv(desk, tally));
  if (file) await desk.files.writeFrom(resolve(terminal.cwd, file), chunks);
  else for await (const chunk of chunks) await terminal.out(chunk);
  if (options.json && file) await terminal.out(`${JSON.stringify({ file, format, ...tally })}\n`);
  terminal.err(`${say('memory:export.pairs', { count: tally.pairs, where: printable(file ?? '-') })}\n`);
  if (tally.leftOut > 0) terminal.err(`  ${say('memory:export.leftOut', { count: tally.leftOut })}\n`);
  return EXIT.done;
}

async function* inBlocks(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let block = '';
  for await (const chunk of chunks) {
    block += chunk;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}
