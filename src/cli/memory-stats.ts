import { relativePath } from '../pipeline/find-articles.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import { openDeskMemory } from './open-memory.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, printable } from './terminal.ts';

interface Options extends DeskOptions {
  readonly json?: boolean;
}

/** `memory stats`: what the memory is made of. */
export async function memoryStats(call: Call, _args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const { desk } = await openDesk(terminal, options);
  const { memory, codes } = await openDeskMemory(call, desk);
  try {
    const holders = memory.holders().map((holder) => ({ ...holder, holder: relativePath(desk.root, holder.holder) }));
    const pairs = holders.reduce((sum, holder) => sum + holder.pairs, 0);
    const records = holders.filter(({ holder }) => holder.endsWith('.xlf'));
    const files = holders.filter(({ holder }) => !holder.endsWith('.xlf'));
    const fromRecords = records.reduce((sum, holder) => sum + holder.pairs, 0);
    if (options.json) {
      const sources = holders.filter(({ pairs: count }) => count > 0);
      await terminal.out(
        `${JSON.stringify({ pairs, fromRecords, records: records.length, files: files.length, sources })}\n`,
      );
      return exitCodeOf([EXIT.done, ...codes]);
    }
    await terminal.out(`${say('memory:stats.pairs', { count: pairs })}\n`);
    await terminal.out(`  ${say('memory:stats.records', { count: records.length, pairs: fromRecords })}\n`);
    for (const { holder, pairs: count, penalty, newest } of files) {
      const trust = penalty === 0 ? '' : `, ${say('memory:stats.penalty', { penalty })}`;
      const date = newest === '' ? '' : `, ${newest.slice(0, 10)}`;
      await terminal.out(`  ${printable(holder)}: ${say('memory:stats.pairs', { count })}${trust}${date}\n`);
    }
    return exitCodeOf([EXIT.done, ...codes]);
  } finally {
    memory.close();
  }
}
