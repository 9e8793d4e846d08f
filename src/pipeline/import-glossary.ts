import { extname, join } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import type { Files } from '../core/ports.ts';
import type { TermFile, TermLoss } from '../core/term-file.ts';
import { readTbx } from '../formats/tbx/read-tbx.ts';
import type { Layout } from '../formats/terms/layouts.ts';
import { readTerms } from '../formats/terms/read-terms.ts';
import { editGlossary } from '../glossary/edit-glossary.ts';
import { mergeTerms } from '../glossary/merge-terms.ts';
import { readGlossary } from '../glossary/read-glossary.ts';
import { decodeText } from '../io/decode-text.ts';
import { acquireLock } from '../io/lock.ts';

export interface GlossaryImport {
  /** Absolute. */
  readonly path: string;
  /** As messages show it. */
  readonly file: string;
  readonly glossaryPath: string;
  readonly glossaryFile: string;
  readonly root: string;
  readonly from: string;
  readonly to: readonly string[];
  /** `csv`, `tsv` or `tbx`; absent: by the file's ending, else by what it begins with. */
  readonly format?: string;
  readonly layout?: Layout;
  readonly replace: boolean;
  readonly dryRun: boolean;
}

export interface GlossaryImported {
  readonly file: string;
  readonly format: 'csv' | 'tbx';
  readonly layout?: Layout;
  /** Entries that the file holds; of a table of pairs each row is one. */
  readonly entries: number;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: number;
  readonly losses: readonly TermLoss[];
  /** Whether glossary.yaml has other bytes now (or would have). */
  readonly written: boolean;
}

/**
 * Brings a file of terms into glossary.yaml, one writer at a time. Entries that it has stay as they are, comments and all.
 * @throws TarjumanError INPUT_FORMAT and the like; nothing is written then
 */
export async function importGlossary(files: Files, options: GlossaryImport): Promise<GlossaryImported> {
  const { path, file, from, to, layout } = options;
  const text = decodeText(await files.read(path), file).text;
  const tbx = isTbx(text, options.format ?? extname(file).slice(1).toLowerCase());
  const given: TermFile & { layout?: Layout } = tbx
    ? readTbx(text, file, { from, to })
    : readTerms(text, file, { from, to, ...(layout ? { layout } : {}) });

  const { glossaryPath, glossaryFile } = options;
  const lock = await acquireLock(join(options.root, '.tarjuman', 'locks', 'glossary.lock'), glossaryFile);
  try {
    const bytes = await files.readIfThere(glossaryPath);
    const yaml = bytes ? utf8(bytes, glossaryFile) : '';
    const { terms } = readGlossary(yaml, glossaryFile).glossary;
    const merged = mergeTerms(terms, given.entries, options.replace);
    const edited = editGlossary(yaml, glossaryFile, merged.changes);
    if (edited !== yaml && !options.dryRun) await files.write(glossaryPath, edited);
    const losses = [...given.losses, ...merged.losses];
    losses.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
    return {
      file,
      format: tbx ? 'tbx' : 'csv',
      ...(given.layout ? { layout: given.layout } : {}),
      entries: given.entries.length,
      added: merged.changes.filter(({ before }) => !before).map(({ after }) => after.term),
      changed: merged.changes.filter(({ before }) => before).map(({ after }) => after.term),
      unchanged: merged.unchanged,
      losses,
      written: edited !== yaml,
    };
  } finally {
    await lock.release();
  }
}

/** @throws TarjumanError USAGE for an ending that says nothing */
function isTbx(text: string, named: string): boolean {
  if (named === 'tbx' || named === 'xml' || named.startsWith('tbx-')) return true;
  if (['csv', 'tsv', 'txt', 'tab'].includes(named)) return false;
  if (/^\uFEFF?\s*<(\?xml|!DOCTYPE|martif|tbx)/.test(text)) return true;
  throw new TarjumanError(
    'USAGE',
    {},
    `«${named}» is no format of terms`,
    'give a file that ends in .csv, .tsv or .tbx, or say which with --format',
  );
}

/** glossary.yaml as it is, byte order mark and all: what is not changed goes back as the same bytes. */
function utf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new TarjumanError('INPUT_ENCODING', { file }, 'the file is not UTF-8', 'save it as UTF-8', cause);
  }
}
