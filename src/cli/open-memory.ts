import type { Memory, MemoryAccess } from '../memory/memory.ts';
import type { Desk } from '../pipeline/desk.ts';
import { openMemory } from '../pipeline/open-memory.ts';
import type { Call } from './run.ts';
import { exitCodeOfError, printable, printError } from './terminal.ts';

/** The desk's memory for a command; what cannot be read is told, and its exit code is kept. */
export async function openDeskMemory(
  { terminal, say }: Call,
  desk: Desk,
): Promise<{ memory: Memory & MemoryAccess; codes: number[] }> {
  const codes: number[] = [];
  const memory = await openMemory(desk, desk.settings.to, true, {
    damaged(error) {
      printError(terminal, error, say);
      codes.push(exitCodeOfError(error));
    },
    notice: (message) => terminal.err(`${say.message(printable(message))}\n`),
  });
  return { memory, codes };
}
