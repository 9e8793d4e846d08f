import { resolve } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { CSV_PARTS, type CsvPart, importMemory } from '../pipeline/import-memory.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError } from './terminal.ts';

interface Options extends DeskOptions {
  readonly as?: string;
  readonly columns?: string;
  readonly penalty?: string;
  readonly replace?: boolean;
  readonly json?: boolean;
}

/** `memory import`: brings TMX, XLIFF and tables into `memory/`. Exit code 1 where something gives no pair. */
export async function memoryImport(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const { desk } = await openDesk(terminal, options);
  if (options.as !== undefined && args.length > 1)
    throw new TarjumanError('USAGE', {}, '--as names one file, and several are given', 'import them one by one');
  const columns = columnsOf(options.columns);
  const penalty = penaltyOf(options.penalty);
  const codes: number[] = [];
  for (const arg of args) {
    try {
      const result = await importMemory(desk, resolve(terminal.cwd, arg), {
        ...(options.as === undefined ? {} : { as: options.as }),
        ...(penalty === undefined ? {} : { penalty }),
        columns,
        replace: options.replace === true,
      });
      if (options.json) await terminal.out(`${JSON.stringify(result)}\n`);
      const { file, into, changed, pairs, units, withCodes, leftOut } = result;
      const how = say(changed ? 'memory:import.written' : 'memory:import.unchanged', { into: printable(into) });
      terminal.err(`${printable(file)}: ${say('memory:import.pairs', { count: pairs, units })}; ${how}\n`);
      if (withCodes > 0) terminal.err(`  ${say('memory:import.codes', { count: withCodes })}\n`);
      for (const { reason, count, lines } of leftOut) {
        const where = `${lines.join(', ')}${count > lines.length ? ' …' : ''}`;
        terminal.err(`  ${say(`memory:import.${reason}`, { count, lines: where })}\n`);
      }
      if (leftOut.length > 0) codes.push(EXIT.person);
    } catch (error) {
      if (!(error instanceof TarjumanError)) throw error;
      printError(terminal, error, say);
      codes.push(exitCodeOfError(error));
    }
  }
  return exitCodeOf([EXIT.done, ...codes]);
}

function columnsOf(named: string | undefined): Partial<Record<CsvPart, string>> {
  const columns: Partial<Record<CsvPart, string>> = {};
  for (const part of named?.split(',') ?? []) {
    const [key, ...rest] = part.split('=');
    const known = CSV_PARTS.find((one) => one === key?.trim());
    if (!known || rest.length === 0)
      throw new TarjumanError(
        'USAGE',
        {},
        `--columns ${named}: «${part}» names no column`,
        `give PART=NAME, with PART one of ${CSV_PARTS.join(', ')}`,
      );
    columns[known] = rest.join('=').trim();
  }
  return columns;
}

function penaltyOf(named: string | undefined): number | undefined {
  if (named === undefined) return undefined;
  const penalty = Number(named);
  if (Number.isInteger(penalty) && penalty >= 1 && penalty <= 100) return penalty;
  throw new TarjumanError(
    'USAGE',
    {},
    `--penalty ${named} is no whole number from 1 to 100`,
    'give what is to be taken off each score',
  );
}
