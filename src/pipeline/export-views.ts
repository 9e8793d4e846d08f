import { join } from 'node:path';
import { segmentsOf } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import type { View, ViewData } from '../formats/format.ts';
import { layRecord, sourceOf } from './change-record.ts';
import { type Desk, recordFolder } from './desk.ts';
import { relativePath } from './find-articles.ts';
import { findFindings } from './find-findings.ts';
import { endingOf, translatedDocument } from './merge-source.ts';
import { readArticle } from './read-article.ts';
import { viewData } from './write-record.ts';

export interface ExportedView {
  readonly slug: string;
  readonly to: string;
  readonly format: string;
  /** Relative to the desk. */
  readonly file: string;
  /** False: it stood there already, byte for byte. */
  readonly written: boolean;
  /** Of a document in its own form: segments without a translation, that keep the source's words. */
  readonly open?: number;
}

/** One view of one record in parts, made as they are asked for; a format that is no text has one. @throws TarjumanError as `layRecord` */
export async function makeView(
  desk: Desk,
  slug: string,
  to: string,
  view: View,
): Promise<Iterable<Uint8Array | string>> {
  const { bitext, article } = await layRecord(desk, slug, to);
  // A table or a memory of pairs asks for no finding, and checks are nearly all of the time.
  let found: ReturnType<typeof viewData> | undefined;
  const checked = (): ViewData => {
    found ??= viewData(article, bitext, findFindings(desk, article, bitext));
    return found;
  };
  const data: ViewData = {
    bitext,
    ...(article?.dateline ? { dateline: article.dateline } : {}),
    get findings() {
      return checked().findings;
    },
    get articleFindings() {
      return checked().articleFindings;
    },
    get names() {
      return checked().names;
    },
    get dismissed() {
      return checked().dismissed;
    },
  } as ViewData;
  return view.parts?.(data) ?? [view.write(data)];
}

/** `summit.en.docx`: what a view is called outside the record's folder, where it must say itself what it is of. */
export function sentName(slug: string, to: string, view: View): string {
  return `${slug}.${to}${view.fileName.slice('bilingual'.length)}`;
}

/** @param path undefined: beside the record, under the view's own name */
export async function exportView(
  desk: Desk,
  slug: string,
  to: string,
  view: View,
  path: string = join(recordFolder(desk, to, slug), view.fileName),
): Promise<ExportedView> {
  const written = await desk.files.writeParts(path, await makeView(desk, slug, to, view));
  return { slug, to, format: view.id, file: relativePath(desk.root, path), written };
}

/** The name under which the document in its own form is exported. */
export const SOURCE_FORMAT = 'source';

/**
 * The source document in its own form, with the record's words in it: a page, a table, a resource of strings.
 * @param place where it goes, by its name (`cli.ar.json`); default: beside the record
 * @throws TarjumanError as `layRecord`; INPUT_MISSING where the source is gone
 */
export async function exportSource(
  desk: Desk,
  slug: string,
  to: string,
  place?: (name: string) => string,
): Promise<ExportedView> {
  const { bitext, file } = await layRecord(desk, slug, to);
  const source = await sourceOf(desk, slug);
  if (!source)
    throw new TarjumanError(
      'INPUT_MISSING',
      { file },
      `the source of «${slug}» is gone`,
      'bring it back, and export again',
    );
  const read = await readArticle(source, desk.rules, desk.files, to);
  const name = `${slug}.${to}${endingOf(read.article.file)}`;
  const path = place?.(name) ?? join(recordFolder(desk, to, slug), name);
  const written = await desk.files.write(path, translatedDocument(read, bitext));
  const open = segmentsOf(bitext).filter(({ state }) => state === 'initial').length;
  return { slug, to, format: SOURCE_FORMAT, file: relativePath(desk.root, path), written, open };
}
