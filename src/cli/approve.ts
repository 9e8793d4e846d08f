import { type ApproveResult, approveSegments } from '../pipeline/approve-segments.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import { personAt } from './person.ts';
import type { Call } from './run.ts';
import { EXIT, printable } from './terminal.ts';

interface Options extends DeskOptions {
  readonly by?: string;
  readonly json?: boolean;
}

/** `approve SLUG [ID…]`: a person takes responsibility for segments, with name and time. */
export async function approve({ terminal, say }: Call, args: readonly string[], options: Options): Promise<number> {
  const [slug = '', ...ids] = args;
  const { desk } = await openDesk(terminal, options);
  const by = options.by ?? personAt(terminal);
  const results: ApproveResult[] = [];
  for (const to of desk.settings.to) {
    const result = await approveSegments(desk, slug, to, ids, by);
    results.push(result);
    const parts = [say('cli:approve.line', { count: result.approved.length, by: printable(by) })];
    if (result.already.length > 0) parts.push(say('cli:approve.already', { count: result.already.length }));
    terminal.err(`${printable(slug)}  ${to}  ${parts.join(', ')}\n`);
    for (const [key, list] of [
      ['cli:approve.notTranslated', result.notTranslated],
      ['cli:approve.withErrors', result.withErrors],
      ['cli:approve.mock', result.mock],
    ] as const)
      if (list.length > 0) terminal.err(`  ${say(key, { count: list.length, ids: list.join(' ') })}\n`);
    if (result.open > 0) terminal.err(`  ${say('cli:approve.left', { count: result.open })}\n`);
  }
  if (options.json) await terminal.out(`${JSON.stringify(results)}\n`);
  return results.some((result) => result.notTranslated.length > 0) ? EXIT.person : EXIT.done;
}
