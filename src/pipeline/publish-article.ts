import { join } from 'node:path';
import { sameSource } from '../core/bitext.ts';
import { sha256 } from '../core/hash.ts';
import { makeCopies } from '../publish/copies.ts';
import { gate, type Reason } from '../publish/gate.ts';
import { alignRecord } from './align-record.ts';
import { type Desk, recordFolder } from './desk.ts';
import type { SourceFile } from './find-articles.ts';
import { readArticle } from './read-article.ts';
import { readRecord } from './record-file.ts';

export type PublishResult = {
  readonly slug: string;
  readonly to: string;
  readonly folder: string;
} & (
  | {
      readonly published: true;
      readonly reviewed: boolean;
      readonly files: readonly string[];
      readonly changed: readonly string[];
    }
  | { readonly published: false; readonly reasons: readonly Reason[] }
);

/**
 * Writes the copies of one article, if the gate lets it through. Copies that lie there from before stay where it does not.
 * @param source undefined where the article's source is gone
 */
export async function publishArticle(
  desk: Desk,
  slug: string,
  source: SourceFile | undefined,
  to: string,
  allowUnreviewed: boolean,
): Promise<PublishResult> {
  const folder = join(recordFolder(desk, to, slug), 'copies');
  const record = await readRecord(desk, to, slug);
  if (!record) return { slug, to, folder, published: false, reasons: [{ code: 'no-segments' }] };
  // Nobody can say any more what the text was translated from, so nobody can answer for a copy.
  if (!source) return { slug, to, folder, published: false, reasons: [{ code: 'source-changed' }] };
  const { article } = await readArticle(source, desk.rules, desk.files);
  // What is approved is approved for the source as it was; so today's source decides what is stale.
  const laid = alignRecord(article, to, record.bitext, desk.match).bitext;
  const sourceCurrent = sameSource(laid, record.bitext);
  const answer = gate(laid, { sourceCurrent, allowUnreviewed, rounds: desk.settings.review.rounds });
  if (!answer.pass) return { slug, to, folder, published: false, reasons: answer.reasons };

  const bytes = await desk.files.read(source.path);
  const copies = makeCopies(laid, {
    gate: answer,
    tool: { name: 'Tarjuman', version: desk.version },
    sourceSha256: sha256(bytes),
    ...(article.dateline ? { dateline: article.dateline } : {}),
  });
  const changed: string[] = [];
  for (const copy of copies) if (await desk.files.write(join(folder, copy.name), copy.bytes)) changed.push(copy.name);
  return {
    slug,
    to,
    folder,
    published: true,
    reviewed: answer.reviewed,
    files: copies.map(({ name }) => name),
    changed,
  };
}
