import { extname, resolve } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { TBX_DIALECTS } from '../formats/tbx/dialects.ts';
import { writeTbx } from '../formats/tbx/write-tbx.ts';
import { writeTerms } from '../formats/terms/write-terms.ts';
import { layoutNamed } from './glossary-import.ts';
import { type DeskOptions, languagesOf, loadGlossary, loadSettings } from './open-desk.ts';
import type { Call } from './run.ts';
import { sayLosses } from './term-losses.ts';
import { EXIT, printable } from './terminal.ts';

interface Options extends DeskOptions {
  readonly format?: string;
  readonly layout?: string;
  readonly json?: boolean;
}

const FORMATS = ['csv', 'tsv', ...TBX_DIALECTS] as const;

/** `glossary export [FILE]`: glossary.yaml as a table or TBX, into a file or to standard output. Exit code 1 where something did not fit. */
export async function glossaryExport(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const settings = await loadSettings(terminal, options.settings, true);
  const { glossary } = await loadGlossary(terminal, options.glossary, true);
  const [file] = args;
  const named = options.format ?? (file === undefined ? 'csv' : extname(file).slice(1).toLowerCase());
  const format = FORMATS.find((one) => one === named);
  if (!format)
    throw new TarjumanError('USAGE', {}, `«${named}» is no format of terms`, `the formats are: ${FORMATS.join(', ')}`);
  const layout = layoutNamed(options.layout) ?? 'full';
  const { from } = settings;
  const to = options.to === undefined ? settings.to : languagesOf(options.to);
  const common = { from, to, file: glossary.file || 'glossary.yaml' };
  if (format !== 'csv' && format !== 'tsv' && options.layout !== undefined)
    throw new TarjumanError('USAGE', {}, '--layout is for tables', 'leave it out, or give --format csv or tsv');
  // What holds no tag can hold one language only.
  if (to.length > 1 && (layout === 'google' || (layout === 'deepl' && format === 'tsv')))
    throw new TarjumanError('USAGE', {}, 'such a file holds one language', `name it with --to, e.g. --to ${to[0]}`);
  const written =
    format === 'csv' || format === 'tsv'
      ? writeTerms(glossary.terms, { ...common, layout, delimiter: format === 'csv' ? ',' : '\t' })
      : writeTbx(glossary.terms, { ...common, dialect: format });
  if (file === undefined) await terminal.out(written.text);
  else await terminal.files.write(resolve(terminal.cwd, file), written.text);
  const { entries, losses } = written;
  if (options.json && file !== undefined) await terminal.out(`${JSON.stringify({ file, format, entries, losses })}\n`);
  const where = printable(file ?? say('glossary:export.stdout'));
  terminal.err(`${say('glossary:export.entries', { count: entries, file: where })}\n`);
  sayLosses(call, losses);
  return losses.length > 0 ? EXIT.person : EXIT.done;
}
