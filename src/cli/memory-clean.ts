import { type CleanReason, cleanMemory } from '../pipeline/clean-memory.ts';
import { relativePath } from '../pipeline/find-articles.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import type { Call } from './run.ts';
import { EXIT, printable } from './terminal.ts';

interface Options extends DeskOptions {
  readonly yes?: boolean;
  readonly json?: boolean;
}

const REASONS: readonly CleanReason[] = ['duplicate', 'contradiction', 'undecided', 'one-sided', 'wrong-language'];
/** Of each reason so many are shown; `--json` has all. */
const SHOWN = 20;

/** `memory clean`: says what is wrong in the TMX files of `memory/`, and with `--yes` takes it out. Exit code 1 where something is left. */
export async function memoryClean(
  { terminal, say }: Call,
  _args: readonly string[],
  options: Options,
): Promise<number> {
  const { desk } = await openDesk(terminal, options);
  const write = options.yes === true;
  const { findings, units, cleaned } = await cleanMemory(desk, write);
  if (options.json) await terminal.out(`${JSON.stringify({ units, findings, cleaned })}\n`);
  else
    for (const reason of REASONS) {
      const mine = findings.filter((finding) => finding.reason === reason);
      if (mine.length === 0) continue;
      await terminal.out(`${say(`memory:clean.${reason}`, { count: mine.length })}\n`);
      for (const { file, line, source, target, other } of mine.slice(0, SHOWN)) {
        const against = other === undefined ? '' : `  (${printable(other)})`;
        await terminal.out(`  ${printable(file)}:${line}  ${printable(source)}  |  ${printable(target)}${against}\n`);
      }
      if (mine.length > SHOWN) await terminal.out('  …\n');
    }
  const going = findings.filter(({ remove }) => remove).length;
  for (const { file, removed, backup } of cleaned) {
    const kept = printable(relativePath(desk.root, backup));
    terminal.err(`${printable(file)}: ${say('memory:clean.removed', { count: removed, backup: kept })}\n`);
  }
  if (findings.length === 0) terminal.err(`${say('memory:clean.nothing', { count: units })}\n`);
  else if (!write && going > 0) terminal.err(`${say('memory:clean.would', { count: going })}\n`);
  return findings.length === 0 || (write && findings.every(({ remove }) => remove)) ? EXIT.done : EXIT.person;
}
