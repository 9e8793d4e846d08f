import { resolve } from 'node:path';
import { placeText, TarjumanError } from '../core/error.ts';
import { beginImport, lastImport } from '../pipeline/import-journal.ts';
import { importReview, type ReviewOptions, type ReviewResult } from '../pipeline/import-review.ts';
import type { Side } from '../pipeline/merge-rows.ts';
import { type UndoneRecord, undoInRecord } from '../pipeline/undo-import.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import { personAt } from './person.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError } from './terminal.ts';

interface Options extends DeskOptions {
  readonly slug?: string;
  readonly by?: string;
  readonly onConflict?: string;
  readonly withFindings?: boolean;
  readonly dryRun?: boolean;
  readonly undo?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `import FILE…`: reviewed files back into their records. Exit code 1 where a row was skipped or an approval has no name. */
export async function importFiles(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const { desk } = await openDesk(terminal, options);
  if (options.undo) return undo(call, args, options);
  if (args.length === 0)
    throw new TarjumanError('USAGE', {}, 'no file is named', 'give the files that came back, or --undo');
  const at = terminal.clock.now().toISOString();
  const review: ReviewOptions = {
    ...(options.slug === undefined ? {} : { slug: options.slug }),
    ...(options.by === undefined ? {} : { by: options.by }),
    person: personAt(terminal),
    onConflict: policyOf(call, options.onConflict),
    withFindings: options.withFindings === true,
    dryRun: options.dryRun === true,
    at,
  };
  const journal = await beginImport(desk, at);
  const results: ReviewResult[] = [];
  const codes: number[] = [];
  for (const arg of args) {
    try {
      const found = await importReview(desk, resolve(terminal.cwd, arg), review, journal);
      for (const result of found) {
        print(call, result);
        const { skipped, unnamed, applied, unchanged } = result;
        if (skipped.length + unnamed.length > 0 || applied.length + unchanged === 0) codes.push(EXIT.person);
      }
      results.push(...found);
    } catch (error) {
      if (!(error instanceof TarjumanError)) throw error;
      printError(terminal, error, say);
      codes.push(exitCodeOfError(error));
    }
  }
  if (options.dryRun) terminal.err(`${say('exchange:import.dry')}\n`);
  else if (results.some(({ backup }) => backup !== undefined)) terminal.err(`${say('exchange:import.undo')}\n`);
  if (options.json) await terminal.out(`${JSON.stringify(results)}\n`);
  return exitCodeOf([EXIT.done, ...codes]);
}

function print({ terminal, say }: Call, result: ReviewResult): void {
  const { file, slug, to, applied, unchanged, skipped, conflicts, unnamed, notices } = result;
  const parts = [
    say('exchange:import.applied', { count: applied.length }),
    say('exchange:import.unchanged', { count: unchanged }),
    say('exchange:import.skipped', { count: skipped.length }),
  ];
  terminal.err(`${printable(file)}  ${printable(slug)}  ${to}  ${parts.join(`${say('cli:comma')} `)}\n`);
  if (applied.length + unchanged + skipped.length === 0) terminal.err(`  ${say('exchange:import.nothing')}\n`);
  for (const { place, reason, message, check } of skipped)
    terminal.err(
      `  ${printable(placeText(place))}: ${say(`exchange:reason.${reason}`)}: ${say.message(printable(message), check)}\n`,
    );
  for (const { id, won } of conflicts)
    if (won === 'file') terminal.err(`  ${say('exchange:import.fileWon', { id })}\n`);
  if (unnamed.length > 0)
    terminal.err(`  ${say('exchange:import.unnamed', { count: unnamed.length, ids: unnamed.join(' ') })}\n`);
  for (const { line, message } of notices)
    terminal.err(
      `  ${printable(placeText({ file, ...(line === undefined ? {} : { line }) }))}: ${say.message(printable(message))}\n`,
    );
}

const POLICIES = ['newer', 'file', 'record', 'ask'] as const;

function policyOf({ terminal, say }: Call, named = 'newer'): ReviewOptions['onConflict'] {
  const policy = POLICIES.find((one) => one === named);
  if (!policy)
    throw new TarjumanError(
      'USAGE',
      {},
      `--on-conflict ${named}: that is no policy`,
      `give one of ${POLICIES.join(', ')}`,
    );
  if (policy !== 'ask') return policy;
  const { ask } = terminal;
  if (!ask)
    throw new TarjumanError(
      'USAGE',
      {},
      '--on-conflict ask: nobody sits here who could be asked',
      'run it at a terminal, or give newer, file or record',
    );
  return async ({ slug, id, record, file }): Promise<Side> => {
    terminal.err(`${printable(slug)}  ${id}\n`);
    terminal.err(
      `  ${say('exchange:ask.record')}: ${printable(record)}\n  ${say('exchange:ask.file')}: ${printable(file)}\n`,
    );
    const answer = (await ask(say('exchange:ask.which'))).trim().toLowerCase();
    // Whatever is no clear yes to the file leaves the record alone.
    return ['f', 'file', 'م', 'ملف', 'الملف'].includes(answer) ? 'file' : 'record';
  };
}

async function undo({ terminal, say }: Call, args: readonly string[], options: Options): Promise<number> {
  if (args.length > 0)
    throw new TarjumanError('USAGE', {}, '--undo takes back the last import and no file', 'leave the files out');
  const { desk } = await openDesk(terminal, options);
  const { entry, forget } = await lastImport(desk);
  const undone: UndoneRecord[] = [];
  const codes: number[] = [];
  // The last file first: where two files changed one segment, each finds it as it left it.
  for (const record of entry.records.toReversed()) {
    try {
      const result = await undoInRecord(desk, record, options.force === true);
      undone.push(result);
      const { slug, to, restored, changedSince, backup } = result;
      terminal.err(
        `${printable(slug)}  ${to}  ${say('exchange:undo.restored', { count: restored.length, file: printable(record.file) })}\n`,
      );
      for (const { id, target } of changedSince) {
        const key = restored.includes(id) ? 'exchange:undo.lost' : 'exchange:undo.kept';
        terminal.err(`  ${say(key, { id, target: printable(target) })}\n`);
      }
      if (backup !== undefined) terminal.err(`  ${say('exchange:undo.backup', { file: backup })}\n`);
      if (changedSince.some(({ id }) => !restored.includes(id))) codes.push(EXIT.person);
    } catch (error) {
      if (!(error instanceof TarjumanError)) throw error;
      printError(terminal, error, say);
      codes.push(exitCodeOfError(error));
    }
  }
  // What was left alone may still be wanted back, with --force.
  if (codes.length === 0) await forget();
  if (options.json) await terminal.out(`${JSON.stringify(undone)}\n`);
  return exitCodeOf([EXIT.done, ...codes]);
}
