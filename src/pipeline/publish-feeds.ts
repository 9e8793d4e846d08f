import { join } from 'node:path';
import { type FeedItem, readFeedItem } from '../publish/feed-item.ts';
import { FEED_FORMATS, type FeedFormat } from '../publish/feeds.ts';
import { makeId } from '../publish/identity.ts';
import { byText } from '../publish/made.ts';
import { readManifest } from '../publish/manifest.ts';
import { MANIFEST_NAME } from '../publish/manifest-name.ts';
import type { Desk } from './desk.ts';
import { relativePath } from './find-articles.ts';
import { listRecords } from './list-records.ts';
import { copiesFolder } from './publish-article.ts';

const NINJS = '.ninjs.json';

/** An outlet that is not the desk's own has feeds of its own, from its own copies. */
function isOther(desk: Desk, outlet: string | undefined): outlet is string {
  return outlet !== undefined && outlet !== desk.settings.publish.outlet;
}

/** The feeds that a language has in the style of an outlet: `feed.atom.xml`, of another outlet than the desk's `feed.<outlet>.atom.xml`. */
export function feedFiles(desk: Desk, outlet?: string): (FeedFormat & { readonly name: string })[] {
  return FEED_FORMATS.map((format) => ({
    ...format,
    name: isOther(desk, outlet) ? format.file.replace('feed.', `feed.${outlet}.`) : format.file,
  }));
}

/**
 * Writes the feeds of a language beside its articles, from the copies that lie there; nothing where nothing has gone out.
 * @param outlet whose copies; default: those of the desk itself
 * @returns the files that changed, by name
 * @throws TarjumanError INPUT_FORMAT where a manifest or a copy is damaged
 */
export async function publishFeeds(desk: Desk, to: string, outlet?: string): Promise<string[]> {
  const items: FeedItem[] = [];
  for (const slug of await listRecords(desk, to)) {
    const folder = copiesFolder(desk, slug, to, outlet);
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
  const style = outlets[outlet ?? publish.outlet ?? ''];
  const feed = {
    id: makeId(style ?? { since: '2026' }, isOther(desk, outlet) ? `feed/${outlet}/${to}` : `feed/${to}`),
    title: style?.name ?? 'Tarjuman',
    language: to,
    ...(style?.site === undefined ? {} : { site: new URL(style.site).href }),
    tool: { name: 'Tarjuman', version: desk.version },
    items: items.slice(0, publish.feedItems),
  };
  const changed: string[] = [];
  for (const { name, write } of feedFiles(desk, outlet))
    if (await desk.files.write(join(desk.out, to, name), write(feed))) changed.push(name);
  return changed;
}
