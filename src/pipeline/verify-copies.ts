import { join } from 'node:path';
import { type ManifestFault, readManifest, verifyManifest } from '../publish/manifest.ts';
import { MANIFEST_NAME } from '../publish/manifest-name.ts';
import type { Desk } from './desk.ts';
import { relativePath } from './find-articles.ts';
import { copiesFolder } from './publish-article.ts';

export interface VerifyResult {
  readonly slug: string;
  readonly to: string;
  readonly folder: string;
  /** Files that the manifest lists. */
  readonly files: number;
  readonly faults: readonly ManifestFault[];
}

/**
 * Compares an article's copies with their manifest; undefined where nothing has gone out.
 * @throws TarjumanError INPUT_FORMAT where the manifest cannot be read
 */
export async function verifyCopies(
  desk: Desk,
  slug: string,
  to: string,
  outlet?: string,
): Promise<VerifyResult | undefined> {
  const folder = copiesFolder(desk, slug, to, outlet);
  const path = join(folder, MANIFEST_NAME);
  const bytes = await desk.files.readIfThere(path);
  if (!bytes) return undefined;
  const manifest = readManifest(new TextDecoder().decode(bytes), relativePath(desk.root, path));
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const { name, kind } of await desk.files.list(folder))
    if (kind === 'file') files.push({ name, bytes: await desk.files.read(join(folder, name)) });
  return { slug, to, folder, files: manifest.files.length, faults: verifyManifest(manifest, files) };
}
