import { relative } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { listRecords } from '../pipeline/list-records.ts';
import { type VerifyResult, verifyCopies } from '../pipeline/verify-copies.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError } from './terminal.ts';

interface Options extends DeskOptions {
  readonly outlet?: string;
  readonly json?: boolean;
}

/** `publish --verify`: whether copies are still what their manifests say. Writes nothing. */
export async function publishVerify(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const { desk } = await openDesk(terminal, options);
  const results: VerifyResult[] = [];
  const codes: number[] = [];
  const seen = new Set<string>();
  for (const to of desk.settings.to) {
    for (const slug of await listRecords(desk, to)) {
      if (args.length > 0 && !args.includes(slug)) continue;
      try {
        const result = await verifyCopies(desk, slug, to, options.outlet);
        if (!result) continue;
        seen.add(slug);
        results.push(result);
        const faults = result.faults.map(({ name, code }) => `${printable(name)}: ${say(`cli:publish.fault.${code}`)}`);
        const line = faults.length === 0 ? say('cli:publish.verified', { count: result.files }) : faults.join('; ');
        terminal.err(`${printable(slug)}  ${to}  ${line}\n`);
        if (faults.length > 0) codes.push(EXIT.person);
      } catch (error) {
        if (!(error instanceof TarjumanError)) throw error;
        seen.add(slug);
        printError(terminal, error, say);
        codes.push(exitCodeOfError(error));
      }
    }
  }
  for (const slug of args.filter((name) => !seen.has(name))) {
    const hint = 'publish it first, and check the name';
    printError(terminal, new TarjumanError('USAGE', {}, `nothing of «${slug}» has gone out`, hint), say);
    codes.push(EXIT.usage);
  }
  if (results.length === 0 && codes.length === 0) terminal.err(`${say('cli:publish.nothingOut')}\n`);
  if (options.json)
    await terminal.out(
      `${JSON.stringify(results.map((result) => ({ ...result, folder: relative(terminal.cwd, result.folder) })))}\n`,
    );
  return exitCodeOf(codes);
}
