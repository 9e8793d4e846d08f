import { join } from 'node:path';
import { type FeedItem, readFeedItem } from '../publish/feed-item.ts';
import { FEED_FORMATS } from '../publish/feeds.ts';
import { makeId } from '../publish/identity.ts';
import { byText } from '../publish/made.ts';
import { MANIFEST_NAME, readManifest } from '../publish/manifest.ts';
import { type Desk, recordFolder } from './desk.ts';
import { relativePath } from './find-articles.ts';
import { listRecords } from './list-records.ts';

const NINJS = '.ninjs.json';

/**
 * Writes the feeds of a language beside its articles, from the copies that lie there; nothing where nothing has gone out.
 * @returns the files that changed, by name
 * @throws TarjumanError INPUT_FORMAT where a manifest or a copy is damaged
 */
export async function publishFeeds(desk: Desk, to: string): Promise<string[]> {
  const items: FeedItem[] = [];
  for (const slug of await listRecords(desk, to)) {
    const folder = join(recordFolder(desk, to, slug), 'copies');
    const path = join(folder, MANIFEST_NAME);
    const bytes = await desk.files.readIfThere(path);
    if (!bytes) continue;
    const text = new TextDecoder().decode(bytes);
    if (/^\s*\{\s*"manifest":\s*1\s*,/.test(text)) continue;
    const manifest = readManifest(text, relativePath(desk.root, path));
    const name = manifest.files.find((file) => file.name.endsWith(NINJS))?.name;
    if (name === undefined) continue;
    const copy = join(folder, name);
    const ninjs = new TextDecoder().decode(await desk.files.read(copy));
    items.push(readFeedItem(manifest, ninjs, relativePath(desk.root, copy)));
  }
  if (items.length === 0) return [];
  items.sort((a, b) => byText(b.updated, a.updated) || byText(a.id, b.id));

  const { publish, outlets } = desk.settings;
  const outlet = publish.outlet === undefined ? undefined : outlets[publish.outlet];
  const feed = {
    id: makeId(outlet ?? { since: '2026' }, `feed/${to}`),
    title: outlet?.name ?? 'Tarjuman',
    language: to,
    ...(outlet?.site === undefined ? {} : { site: new URL(outlet.site).href }),
    tool: { name: 'Tarjuman', version: desk.version },
    items: items.slice(0, publish.feedItems),
  };
  const changed: string[] = [];
  for (const { file, write } of FEED_FORMATS)
    if (await desk.files.write(join(desk.out, to, file), write(feed))) changed.push(file);
  return changed;
}
