import { join } from 'node:path';
import type { View } from '../formats/format.ts';
import { layRecord } from './change-record.ts';
import { type Desk, recordFolder } from './desk.ts';
import { relativePath } from './find-articles.ts';
import { findFindings } from './find-findings.ts';
import { viewData } from './write-record.ts';

export interface ExportedView {
  readonly slug: string;
  readonly to: string;
  readonly format: string;
  /** Relative to the desk. */
  readonly file: string;
  /** False: it stood there already, byte for byte. */
  readonly written: boolean;
}

/** One view of one record as bytes. @throws TarjumanError as `layRecord` */
export async function makeView(desk: Desk, slug: string, to: string, view: View): Promise<Uint8Array | string> {
  const { bitext, article } = await layRecord(desk, slug, to);
  return view.write(viewData(article, bitext, findFindings(desk, article, bitext)));
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
  const written = await desk.files.write(path, await makeView(desk, slug, to, view));
  return { slug, to, format: view.id, file: relativePath(desk.root, path), written };
}
