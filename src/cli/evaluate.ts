import { basename, resolve } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { evaluate, METRICS, type Score, type System } from '../evaluate/evaluate.ts';
import { type PostEdit, postEdits } from '../evaluate/post-edit.ts';
import { RESAMPLES, SEED } from '../evaluate/resample.ts';
import { decodeText } from '../io/decode-text.ts';
import { editedPairs } from '../pipeline/edited-pairs.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import type { Call } from './run.ts';
import { EXIT, printable, type Terminal } from './terminal.ts';

export interface EvaluateOptions extends DeskOptions {
  readonly edits?: boolean;
  readonly provider?: string;
  readonly dryRun?: boolean;
  readonly maxChars?: number;
  readonly maxCost?: number;
  readonly allowDownload?: boolean;
  readonly ref?: string;
  readonly hyp?: readonly string[];
  readonly compare?: boolean;
  readonly json?: boolean;
}

/**
 * `evaluate`: BLEU, chrF2 and chrF2++ of files with one sentence a line or of engines on what the desk approved, each with how far it may be
 * off, and whether two really differ; or what people changed in drafts.
 */
export async function evaluateEngines(call: Call, args: readonly string[], options: EvaluateOptions): Promise<number> {
  if (options.edits) return evaluateEdits(call, args, options);
  if (options.provider !== undefined)
    return (await import('./evaluate-providers.ts')).evaluateProviders(call, args, options);
  const { terminal } = call;
  const { ref, hyp = [] } = options;
  if (args.length > 0)
    throw new TarjumanError(
      'USAGE',
      {},
      `articles are named (${args.map(printable).join(', ')}), but neither --edits nor --provider`,
      '--edits for what people changed, --provider to ask engines; --ref and --hyp score files',
    );
  if (ref === undefined || hyp.length === 0)
    throw new TarjumanError(
      'USAGE',
      {},
      'a file with reference translations and one to score are needed',
      'tarjuman evaluate --ref human.en --hyp engine.en',
    );
  if (options.compare && hyp.length < 2)
    throw new TarjumanError(
      'USAGE',
      {},
      'there is only one file to score',
      'name two or more: --hyp first.en second.en --compare',
    );
  const references = await linesOf(terminal, ref);
  const systems: { name: string; hypotheses: string[] }[] = [];
  for (const file of hyp) {
    const hypotheses = await linesOf(terminal, file);
    if (hypotheses.length !== references.length)
      throw new TarjumanError(
        'INPUT_FORMAT',
        { file },
        `it has ${hypotheses.length} lines, ${ref} has ${references.length}`,
        'both need one sentence a line, in the same order; an empty line stands for a sentence without translation',
      );
    systems.push({ name: file, hypotheses });
  }
  await printSystems(call, { ref, sentences: references.length }, evaluate(references, systems), options);
  return EXIT.done;
}

/** The figures of systems, in full as JSON or as a table, and how they were made. */
export async function printSystems(
  { terminal, say }: Call,
  about: { readonly ref?: string; readonly to?: string; readonly sentences: number },
  systems: readonly System[],
  { compare, json }: Pick<EvaluateOptions, 'compare' | 'json'>,
): Promise<void> {
  if (json) {
    const signatures = Object.fromEntries(METRICS.map(({ id, signature }) => [id, signature]));
    const how = { resamples: RESAMPLES, seed: SEED, signatures };
    await terminal.out(`${JSON.stringify({ ...about, ...how, systems })}\n`);
    return;
  }
  await terminal.out(tableOf(systems, compare === true, say));
  for (const { name, signature } of METRICS) terminal.err(`${name}: ${signature}|bs:${RESAMPLES}|seed:${SEED}\n`);
}

/** `evaluate --edits`: how much people changed in the drafts of each engine. */
async function evaluateEdits(
  { terminal, say }: Call,
  slugs: readonly string[],
  options: EvaluateOptions,
): Promise<number> {
  const { desk } = await openDesk(terminal, options);
  const results: { to: string; without: number; systems: PostEdit[] }[] = [];
  for (const to of desk.settings.to) {
    const { pairs, without } = await editedPairs(desk, to, slugs);
    results.push({ to, without, systems: postEdits(pairs) });
  }
  if (options.json) {
    await terminal.out(`${JSON.stringify(results)}\n`);
    return EXIT.done;
  }
  for (const { to, without, systems } of results) {
    if (systems.length === 0) terminal.err(`${to}  ${say('cli:evaluate.nothing')}\n`);
    else {
      const head = [
        to,
        say('cli:evaluate.segments'),
        say('cli:evaluate.untouched'),
        say('cli:evaluate.edits'),
        'chrF2',
      ];
      const rows = systems.map((system) => [
        printable(system.system),
        String(system.segments),
        `${Math.round((100 * system.untouched) / system.segments)} %`,
        system.editsPer100.toFixed(1),
        system.chrf2.toFixed(1),
      ]);
      await terminal.out(linesOfTable([head, ...rows]));
    }
    if (without > 0) terminal.err(`${to}  ${say('cli:evaluate.without', { count: without })}\n`);
  }
  return EXIT.done;
}

function linesOfTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => [...row[column]!].length)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

function tableOf(systems: readonly System[], compared: boolean, say: Call['say']): string {
  const head = ['', ...METRICS.map(({ name }) => name)];
  const rows = systems.map(({ name, scores }) => [
    printable(basename(name)),
    ...scores.map((score) => cellOf(score, compared)),
  ]);
  const note = compared ? `${say('cli:evaluate.compared', { name: printable(basename(systems[0]!.name)) })}\n` : '';
  return linesOfTable([head, ...rows]) + note;
}

/** `46.0 ± 1.3`, and where it is compared, how likely chance alone makes such a difference; `*` where that is less than 1 in 20. */
function cellOf({ score, interval, against }: Score, compared: boolean): string {
  const figure = `${score.toFixed(1)} ± ${interval.half.toFixed(1)}`;
  if (!compared || !against) return figure;
  return `${figure} (p = ${against.p.toFixed(3)})${against.p < 0.05 ? '*' : ''}`;
}

/** @throws TarjumanError INPUT_MISSING, INPUT_EMPTY */
async function linesOf(terminal: Terminal, file: string): Promise<string[]> {
  const bytes = await terminal.files.readIfThere(resolve(terminal.cwd, file));
  if (!bytes) throw new TarjumanError('INPUT_MISSING', { file }, 'there is no such file', 'check the path');
  const { text } = decodeText(bytes, file);
  if (text.trim() === '')
    throw new TarjumanError('INPUT_EMPTY', { file }, 'there is no sentence in it', 'put one sentence on each line');
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}
