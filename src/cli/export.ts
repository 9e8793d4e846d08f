import { join, resolve } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import type { View } from '../formats/format.ts';
import { textOfPart } from '../formats/parts.ts';
import { findView, VIEW_IDS } from '../formats/registry.ts';
import {
  type ExportedView,
  exportSource,
  exportView,
  makeView,
  SOURCE_FORMAT,
  sentName,
} from '../pipeline/export-views.ts';
import { listRecords } from '../pipeline/list-records.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError } from './terminal.ts';

interface Options extends DeskOptions {
  readonly format?: string;
  readonly outFile?: string;
  readonly dir?: string;
  readonly json?: boolean;
}

/** `export [slug…] --format F`: files of records for other tools and for people without any. */
export async function exportRecords(
  { terminal, say }: Call,
  args: readonly string[],
  options: Options,
): Promise<number> {
  const views = viewsOf(options.format);
  const { desk } = await openDesk(terminal, options);
  const wanted: { slug: string; to: string; view: View | typeof SOURCE_FORMAT }[] = [];
  for (const to of desk.settings.to)
    for (const slug of args.length > 0 ? args : await listRecords(desk, to))
      for (const view of views) wanted.push({ slug, to, view });
  const { outFile } = options;
  if (outFile !== undefined && (wanted.length !== 1 || options.dir !== undefined))
    throw new TarjumanError(
      'USAGE',
      {},
      `--out-file is one file, and there would be ${wanted.length}`,
      'name one article, one format and one language, or give --dir',
    );
  const codes: number[] = [];
  const exported: ExportedView[] = [];
  for (const { slug, to, view } of wanted) {
    try {
      if (view === SOURCE_FORMAT) {
        const one = await exportSource(desk, slug, to, placeOf(options));
        exported.push(one);
        told(one);
        if (one.open) {
          terminal.err(`${say('exchange:export.open', { slug: printable(slug), to, count: one.open })}\n`);
          codes.push(EXIT.person);
        }
        continue;
      }
      if (outFile === '-') {
        for (const part of await makeView(desk, slug, to, view)) {
          if (typeof part !== 'string' && !view.parts)
            throw new TarjumanError('USAGE', {}, `${view.id} is no text`, 'give --out-file a name, or leave it out');
          await terminal.out(typeof part === 'string' ? part : textOfPart(part));
        }
        continue;
      }
      const one = await exportView(desk, slug, to, view, placeOf(options)?.(sentName(slug, to, view)));
      exported.push(one);
      told(one);
    } catch (error) {
      if (!(error instanceof TarjumanError)) throw error;
      printError(terminal, error, say);
      codes.push(exitCodeOfError(error));
    }
  }
  if (wanted.length === 0) terminal.err(`${say('exchange:export.none')}\n`);
  if (options.json && outFile !== '-') await terminal.out(`${JSON.stringify(exported)}\n`);
  return exitCodeOf([EXIT.done, ...codes]);

  function told({ written, file }: ExportedView): void {
    terminal.err(`${say(written ? 'exchange:export.written' : 'exchange:export.same', { file: printable(file) })}\n`);
  }

  /** Where a file of that name goes; undefined: beside its record. */
  function placeOf({ outFile: file, dir }: Options): ((name: string) => string) | undefined {
    if (file !== undefined) return () => resolve(terminal.cwd, file);
    return dir === undefined ? undefined : (name) => join(resolve(terminal.cwd, dir), name);
  }
}

function viewsOf(named: string | undefined): (View | typeof SOURCE_FORMAT)[] {
  const known = [...VIEW_IDS, SOURCE_FORMAT].join(', ');
  const hint = `give --format with one of ${known}, or several with commas`;
  if (named === undefined) throw new TarjumanError('USAGE', {}, 'no format is named', hint);
  return [...new Set(named.split(',').map((id) => id.trim()))].map((id) => {
    if (id === SOURCE_FORMAT) return id;
    const view = findView(id);
    if (!view) throw new TarjumanError('USAGE', {}, `--format ${named}: «${id}» is no format`, hint);
    return view;
  });
}
