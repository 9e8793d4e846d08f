import { resolve } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { decodeText } from '../io/decode-text.ts';
import { addDismissed } from '../io/edit-settings.ts';
import type { Settings } from '../io/settings.ts';
import { type DismissResult, dismissFindings } from '../pipeline/dismiss-findings.ts';
import { type DeskOptions, openDesk, type Place } from './open-desk.ts';
import { personAt } from './person.ts';
import type { Call } from './run.ts';
import { EXIT, printable } from './terminal.ts';

interface Options extends DeskOptions {
  readonly reason?: string;
  readonly by?: string;
  readonly desk?: boolean;
  readonly undo?: boolean;
  readonly json?: boolean;
}

/** `dismiss SLUG ID CHECK`: a person answers findings as right, with a reason; or takes the answer back. */
export async function dismiss({ terminal, say }: Call, args: readonly string[], options: Options): Promise<number> {
  const [slug = '', id = '', check = ''] = args;
  const reason = options.reason?.trim() ?? '';
  if (!options.undo && reason === '')
    throw new TarjumanError('USAGE', {}, 'a reason is needed', 'say why the text is right: --reason "…"');
  const { desk } = await openDesk(terminal, options);
  const answer = options.undo ? undefined : { by: options.by ?? personAt(terminal), reason };
  const results: DismissResult[] = [];
  for (const to of desk.settings.to) {
    const result = await dismissFindings(desk, slug, to, id, check, answer);
    results.push(result);
    const count = result.dismissed.length;
    const line = options.undo
      ? say('cli:dismiss.undone', { count, check })
      : say('cli:dismiss.line', { count, check, by: printable(answer!.by) });
    terminal.err(`${printable(slug)}  ${to}  ${id}  ${line}\n`);
  }
  const words = [...new Set(results.flatMap((result) => result.words))];
  if (options.desk && answer) {
    if (words.length === 0) terminal.err(`${say('cli:dismiss.noWords')}\n`);
    const file = options.settings ?? 'tarjuman.yaml';
    const at = terminal.clock.now().toISOString();
    const answers = words.map((each) => ({ check, words: each, reason, by: answer.by, at }));
    if (await answerForDesk(terminal, file, answers))
      terminal.err(`${say('cli:dismiss.desk', { file, words: words.map(printable).join(', ') })}\n`);
  }
  if (options.json) await terminal.out(`${JSON.stringify(results)}\n`);
  return EXIT.done;
}

/** Answers that hold for the whole desk, into its settings. @returns whether the file has changed */
export async function answerForDesk(place: Place, file: string, answers: Settings['dismissed']): Promise<boolean> {
  if (answers.length === 0) return false;
  const path = resolve(place.cwd, file);
  const bytes = await place.files.readIfThere(path);
  const before = bytes ? decodeText(bytes, file).text : '';
  return place.files.write(path, addDismissed(before, file, answers));
}
