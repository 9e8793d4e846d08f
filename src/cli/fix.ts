import { CHECKS } from '../checks/list.ts';
import { TarjumanError } from '../core/error.ts';
import { applyFixes, type FixedSegment, type FixResult } from '../pipeline/apply-fixes.ts';
import { listRecords } from '../pipeline/list-records.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import { personAt } from './person.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError } from './terminal.ts';

interface Options extends DeskOptions {
  readonly check?: string;
  readonly by?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `fix [SLUG] [ID…]`: findings that have one right answer are put right, and what changes is shown. */
export async function fix({ terminal, say }: Call, args: readonly string[], options: Options): Promise<number> {
  const [slug, ...ids] = args;
  const { check, dryRun = false } = options;
  if (check !== undefined && !CHECKS.some(({ id }) => id === check))
    throw new TarjumanError('USAGE', {}, `there is no check «${check}»`, 'docs/checks.md lists them');
  const { desk } = await openDesk(terminal, options);
  const request = { ids, by: options.by ?? personAt(terminal), dryRun, ...(check === undefined ? {} : { check }) };
  const results: FixResult[] = [];
  const codes: number[] = [];
  for (const to of desk.settings.to)
    for (const one of slug === undefined ? await listRecords(desk, to) : [slug]) {
      try {
        const result = await applyFixes(desk, one, to, request);
        results.push(result);
        const count = result.fixed.length;
        terminal.err(`${printable(one)}  ${to}  ${say(dryRun ? 'cli:fix.would' : 'cli:fix.line', { count })}\n`);
        for (const segment of result.fixed) terminal.err(diffOf(segment));
        if (result.approved.length > 0)
          terminal.err(
            `  ${say('cli:fix.approved', { count: result.approved.length, ids: result.approved.join(' ') })}\n`,
          );
      } catch (error) {
        if (!(error instanceof TarjumanError) || slug !== undefined) throw error;
        printError(terminal, error, say);
        codes.push(exitCodeOfError(error));
      }
    }
  if (options.json) await terminal.out(`${JSON.stringify(results)}\n`);
  return exitCodeOf([EXIT.done, ...codes]);
}

function diffOf({ id, before, after, checks }: FixedSegment): string {
  return `  ${id}  ${checks.join(', ')}\n  - ${visible(before)}\n  + ${visible(after)}\n`;
}

/** What cannot be seen as its number, so that the difference can. */
function visible(text: string): string {
  return printable(
    text.replace(
      /[\u00a0\u00ad\u061c\u200b-\u200f\u202a-\u202f\u2060-\u2069\ufeff]|\p{Cc}/gu,
      (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
    ),
  );
}
