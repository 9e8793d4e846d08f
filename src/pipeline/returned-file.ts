import { basename, dirname } from 'node:path';
import { segmentsOf } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { hashOf } from '../core/hash.ts';
import type { Files } from '../core/ports.ts';
import type { ReturnedRow, ReturnedRows } from '../formats/format.ts';
import { formatOf, VIEWS } from '../formats/registry.ts';
import { decodePieces } from '../io/decode-pieces.ts';
import { decodeText } from '../io/decode-text.ts';
import type { Desk } from './desk.ts';
import { relativePath } from './find-articles.ts';
import { listRecords } from './list-records.ts';
import { ourId } from './merge-rows.ts';
import { readRecord } from './record-file.ts';

export interface ReturnedFile extends ReturnedRows {
  /** As messages name it. */
  readonly file: string;
  readonly format: string;
  /** When the file was saved, ISO 8601. */
  readonly savedAt: string;
}

/** Enough to see what kind of XML a file is. */
const HEAD = 4096;

/** Reads a file that came back. @throws TarjumanError INPUT_MISSING, INPUT_FORMAT */
export async function readReturned(desk: Desk, path: string): Promise<ReturnedFile> {
  const file = relativePath(desk.root, path);
  const there = await desk.files.stat(path);
  if (!there) throw new TarjumanError('INPUT_MISSING', { file }, 'there is no such file', 'check the path');
  if (there.folder)
    throw new TarjumanError('INPUT_FORMAT', { file }, 'a folder stands there, no file', 'name the files in it');
  const head = await beginningOf(desk.files, path);
  const packed = head[0] === 0x50 && head[1] === 0x4b;
  const view = formatOf(path, packed || head.length === 0 ? '' : headOf(head));
  if (!view?.read) {
    const known = VIEWS.filter(({ read }) => read).map(({ id }) => id);
    throw new TarjumanError(
      'INPUT_FORMAT',
      { file },
      'this is no kind of file that can come back',
      `send one of ${known.join(', ')}`,
    );
  }
  const { from, to: languages } = desk.settings;
  const about = { file, format: view.id, savedAt: savedAt(there.mtimeMs) };
  let read: ReturnedRows | undefined;
  if (view.readPieces) {
    read = await view.readPieces(decodePieces(desk.files, path, file), file);
    return { ...read, ...(read.to === undefined && read.rows.length > 0 ? { to: languages[0]! } : {}), ...about };
  }
  const bytes = await desk.files.read(path);
  let decoded: string | undefined;
  const text = (): string => (decoded ??= decodeText(bytes, file).text);
  // Some formats hold several languages; the first of the desk's that is in there counts.
  for (const to of languages) {
    read = view.read({ file, bytes, text, from, to });
    if (read.rows.length > 0) return { ...read, to: read.to ?? to, ...about };
  }
  return { rows: [], findings: [], ...read, ...about };
}

async function beginningOf(files: Files, path: string): Promise<Uint8Array> {
  for await (const chunk of files.stream(path)) return chunk;
  return new Uint8Array(0);
}

/** UTF-16 is read past its zeros: only the names of elements count here. */
function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replaceAll('\0', '');
}

const savedAt = (ms: number): string => new Date(Math.floor(ms)).toISOString();

/** Rows by the article that they belong to. */
export type RowsBySlug = ReadonlyMap<string, readonly ReturnedRow[]>;

/**
 * Finds whose rows these are: by what is named, what the file says, what it is called, or where its sentences stand.
 * @throws TarjumanError USAGE where nothing tells
 */
export async function rowsBySlug(
  desk: Desk,
  sent: ReturnedFile,
  path: string,
  to: string,
  named?: string,
): Promise<RowsBySlug> {
  const slugs = await listRecords(desk, to);
  if (named !== undefined) return new Map([[named, sent.rows]]);
  const bySlug = new Map<string, ReturnedRow[]>();
  const put = (slug: string, row: ReturnedRow): void => {
    const there = bySlug.get(slug);
    if (there) there.push(row);
    else bySlug.set(slug, [row]);
  };
  const there = new Set(slugs);
  const known = (slug: string | undefined): string | undefined => {
    const name = slug?.normalize('NFC');
    return name !== undefined && there.has(name) ? name : undefined;
  };
  const called =
    known(sent.slug) ?? known(basename(dirname(path))) ?? slugs.find((slug) => isNameOf(basename(path), slug, to));
  const homeless: ReturnedRow[] = [];
  for (const row of sent.rows) {
    const slug = known(row.slug) ?? called;
    if (slug !== undefined) put(slug, row);
    else homeless.push(row);
  }
  if (homeless.length === 0) return bySlug;
  const places = await sentencesIn(desk, slugs, to);
  const holders = (row: ReturnedRow): readonly string[] =>
    (row.source === undefined ? undefined : places.get(hashOf(row.source))) ?? [];
  const votes = new Map<string, number>();
  for (const row of homeless) for (const slug of holders(row)) votes.set(slug, (votes.get(slug) ?? 0) + 1);
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!best && bySlug.size === 0)
    throw new TarjumanError(
      'USAGE',
      { file: sent.file },
      `nothing says which article this is of${(sent.slug ?? homeless[0]?.slug) ? `: there is no record of «${sent.slug ?? homeless[0]?.slug}» in ${to}` : ''}`,
      'name it: --slug NAME',
    );
  for (const row of homeless) {
    // With an id the row is of one article; a memory's pair serves each that has the sentence.
    const to = ourId(row.id) === undefined ? holders(row) : [];
    if (to.length > 0) for (const slug of to) put(slug, row);
    else put(best?.[0] ?? [...bySlug.keys()][0]!, row);
  }
  return bySlug;
}

/** `summit.en.docx`, `summit.docx`, `summit (1).csv`, `summit_en_reviewed.xlsx` are of «summit». */
function isNameOf(fileName: string, slug: string, to: string): boolean {
  const name = fileName.normalize('NFC').replace(/\.[^.]*$/, '');
  const rest = name.startsWith(slug) ? name.slice(slug.length) : undefined;
  return rest === '' || (rest !== undefined && (rest.startsWith(`.${to}`) || /^[ _(]/.test(rest)));
}

async function sentencesIn(
  desk: Desk,
  slugs: readonly string[],
  to: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const places = new Map<string, string[]>();
  for (const slug of slugs) {
    const record = await readRecord(desk, to, slug);
    for (const { hash } of record ? segmentsOf(record.bitext) : []) {
      const there = places.get(hash);
      if (!there) places.set(hash, [slug]);
      else if (!there.includes(slug)) there.push(slug);
    }
  }
  return places;
}
