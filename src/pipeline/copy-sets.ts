import { join } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { sha256 } from '../core/hash.ts';
import type { CopySet, SetEvent, SetFile } from '../deliver/copy-set.ts';
import { COPY_FORMATS } from '../publish/copies.ts';
import { type Manifest, readManifest } from '../publish/manifest.ts';
import { MANIFEST_NAME } from '../publish/manifest-name.ts';
import type { Desk } from './desk.ts';
import type { SourceFile } from './find-articles.ts';
import { relativePath } from './find-articles.ts';
import { copiesFolder } from './publish-article.ts';
import { feedFiles } from './publish-feeds.ts';

/**
 * Why copies that lie there are not delivered. withheld: nobody has approved them; embargo: it has not ended; source-changed: the article
 * has changed since, or is gone.
 */
export type HoldReason = 'withheld' | 'embargo' | 'source-changed';

/** What a target lets through that would be held otherwise. */
export interface HoldLicence {
  readonly withheld: boolean;
  readonly embargoed: boolean;
}

/**
 * The copies of an article as they lie there; undefined where none were made.
 * @throws TarjumanError INPUT_FORMAT where the manifest is damaged
 */
export async function copySetOf(desk: Desk, slug: string, to: string, outlet: string | undefined) {
  const folder = copiesFolder(desk, slug, to, outlet);
  const path = join(folder, MANIFEST_NAME);
  const bytes = await desk.files.readIfThere(path);
  if (!bytes) return undefined;
  const manifest = readManifest(new TextDecoder().decode(bytes), relativePath(desk.root, path));
  const formats = new Map(COPY_FORMATS.map(({ id, extension }) => [`${slug}.${to}.${extension}`, id]));
  const files = manifest.files.map((file): SetFile => {
    const format = formats.get(file.name);
    return { ...file, ...(format === undefined ? {} : { format }), read: () => readAs(desk, folder, file) };
  });
  const last = { name: MANIFEST_NAME, type: 'application/json', bytes: bytes.length, sha256: sha256(bytes) };
  const set: CopySet = {
    key: [to, slug, ...(manifest.outlet === undefined ? [] : [manifest.outlet])].join('/'),
    language: to,
    slug,
    version: manifest.version,
    event: eventOf(manifest),
    at: manifest.versionCreated,
    manifest,
    files: [...files, { ...last, read: async () => bytes }],
  };
  return { set, manifest };
}

/** Why the copies stay here for now; undefined where they may go. A withdrawal is held up by nothing. */
export async function holdOf(
  desk: Desk,
  manifest: Manifest,
  source: SourceFile | undefined,
  licence: HoldLicence,
): Promise<HoldReason | undefined> {
  if (manifest.status === 'canceled') return undefined;
  if (manifest.status === 'withheld' && !licence.withheld) return 'withheld';
  const { embargo } = manifest;
  if (embargo !== undefined && !licence.embargoed && desk.clock.now() < new Date(embargo)) return 'embargo';
  // Copies that say themselves that their source has changed went out by another licence.
  if (!manifest.source.current) return undefined;
  const now = source && sha256(await desk.files.read(source.path));
  return now === manifest.source.sha256 ? undefined : 'source-changed';
}

/** The feeds of a language as they lie there; undefined where there are none. */
export async function feedSetOf(desk: Desk, to: string, outlet: string | undefined): Promise<CopySet | undefined> {
  const files: SetFile[] = [];
  for (const { name, type } of feedFiles(desk, outlet)) {
    const bytes = await desk.files.readIfThere(join(desk.out, to, name));
    if (bytes) files.push({ name, type, bytes: bytes.length, sha256: sha256(bytes), read: async () => bytes });
  }
  if (files.length === 0) return undefined;
  // Behind all articles: what a feed names is there when the feed is.
  const at = '9999';
  return {
    key: outlet === undefined ? `${to}/` : `${to}//${outlet}`,
    language: to,
    version: 0,
    event: 'feed.updated',
    at,
    files,
  };
}

function eventOf({ status, version, corrections = [] }: Manifest): SetEvent {
  if (status === 'canceled') return 'copy.withdrawn';
  if (corrections.some((correction) => correction.version === version)) return 'copy.corrected';
  return version === 1 ? 'copy.published' : 'copy.updated';
}

/** @throws TarjumanError INPUT_FORMAT where the file is not what the manifest says */
async function readAs(
  desk: Desk,
  folder: string,
  { name, bytes: size, sha256: hash }: Manifest['files'][number],
): Promise<Uint8Array> {
  const path = join(folder, name);
  const bytes = await desk.files.readIfThere(path);
  if (bytes && bytes.length === size && sha256(bytes) === hash) return bytes;
  throw new TarjumanError(
    'INPUT_FORMAT',
    { file: relativePath(desk.root, path) },
    `«${name}» is not what its manifest says`,
    'see tarjuman publish --verify; take the file away and publish again',
  );
}
