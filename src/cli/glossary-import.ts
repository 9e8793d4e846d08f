import { resolve } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { LAYOUTS, type Layout } from '../formats/terms/layouts.ts';
import { importGlossary } from '../pipeline/import-glossary.ts';
import { type DeskOptions, languagesOf, loadSettings } from './open-desk.ts';
import type { Call } from './run.ts';
import { sayLosses } from './term-losses.ts';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError } from './terminal.ts';

interface Options extends DeskOptions {
  readonly format?: string;
  readonly layout?: string;
  readonly replace?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `glossary import FILE…`: tables and TBX into glossary.yaml. Exit code 1 where something did not fit. */
export async function glossaryImport(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const settings = await loadSettings(terminal, options.settings, true);
  const layout = layoutNamed(options.layout);
  const glossaryFile = options.glossary ?? 'glossary.yaml';
  const codes: number[] = [];
  for (const arg of args) {
    try {
      const result = await importGlossary(terminal.files, {
        path: resolve(terminal.cwd, arg),
        file: arg,
        glossaryPath: resolve(terminal.cwd, glossaryFile),
        glossaryFile,
        root: terminal.cwd,
        from: settings.from,
        to: options.to === undefined ? settings.to : languagesOf(options.to),
        ...(options.format === undefined ? {} : { format: options.format }),
        ...(layout ? { layout } : {}),
        replace: options.replace === true,
        dryRun: options.dryRun === true,
      });
      if (options.json) await terminal.out(`${JSON.stringify({ ...result, dryRun: options.dryRun === true })}\n`);
      const { entries, added, changed, unchanged, losses } = result;
      const parts = [
        say('glossary:import.entries', { count: entries }),
        say('glossary:import.added', { count: added.length }),
        say('glossary:import.changed', { count: changed.length }),
        say('glossary:import.same', { count: unchanged }),
      ];
      if (losses.length > 0) parts.push(say('glossary:import.losses', { count: losses.length }));
      terminal.err(`${printable(arg)}: ${parts.join(`${say('cli:comma')} `)}\n`);
      sayLosses(call, losses);
      if (options.dryRun) terminal.err(`${say('glossary:import.dryRun', { file: printable(glossaryFile) })}\n`);
      if (losses.length > 0) codes.push(EXIT.person);
    } catch (error) {
      if (!(error instanceof TarjumanError)) throw error;
      printError(terminal, error, say);
      codes.push(exitCodeOfError(error));
    }
  }
  return exitCodeOf([EXIT.done, ...codes]);
}

/** @throws TarjumanError USAGE for one that there is not */
export function layoutNamed(named: string | undefined): Layout | undefined {
  const layout = LAYOUTS.find((one) => one === named);
  if (layout || named === undefined) return layout;
  throw new TarjumanError('USAGE', {}, `«${named}» is no layout of tables`, `the layouts are: ${LAYOUTS.join(', ')}`);
}
