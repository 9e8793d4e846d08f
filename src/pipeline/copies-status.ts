import { join } from 'node:path';
import { MANIFEST_NAME } from '../publish/manifest-name.ts';
import { type Desk, recordFolder } from './desk.ts';
import type { SourceFile } from './find-articles.ts';
import { frozenFiles } from './frozen-files.ts';
import { publishArticle } from './publish-article.ts';

/** none: no copy was ever made; stale: what lies there would be other copies, or none at all, if they were made now. */
export type CopiesStatus = 'none' | 'current' | 'stale';

/** Whether the copies that lie there still say what the source and its record say. Reads only. */
export async function copiesStatus(
  desk: Desk,
  slug: string,
  source: SourceFile | undefined,
  to: string,
): Promise<CopiesStatus> {
  const manifest = await desk.files.readIfThere(join(recordFolder(desk, to, slug), 'copies', MANIFEST_NAME));
  if (!manifest) return 'none';
  // Copies that went out unreviewed are measured by the same licence.
  const unreviewed = Buffer.from(manifest).includes('"reviewed": false');
  const reading = { ...desk, files: frozenFiles(desk.files, () => {}) };
  const made = await publishArticle(reading, slug, source, to, { allowUnreviewed: unreviewed, allowEmbargoed: true });
  return made.published && made.changed.length === 0 ? 'current' : 'stale';
}
