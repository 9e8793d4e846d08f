import { attributes, escapeHtml } from '../formats/html/escape-html.ts';
import { type Feed, type FeedItem, feedUpdated, rssDate } from './feed-item.ts';
import { cdata } from './wxr.ts';

/** A format of feeds: one line in {@link FEED_FORMATS}. */
export interface FeedFormat {
  readonly id: string;
  /** The file's name, beside the articles of its language. */
  readonly file: string;
  /** Media type. */
  readonly type: string;
  write(feed: Feed): string;
}

const element = (name: string, text: string | undefined, of: Parameters<typeof attributes>[0] = {}): string =>
  text === undefined ? '' : `<${name}${attributes(of)}>${escapeHtml(text)}</${name}>\n`;

/** The address of the site: set, or that of the first article that has one; feeds that know none point to their id. */
function siteOf(feed: Feed): string {
  const url = feed.items.find((item) => item.url !== undefined)?.url;
  return feed.site ?? (url === undefined ? feed.id : `${new URL(url).origin}/`);
}

const live = (feed: Feed): FeedItem[] => feed.items.filter(({ withdrawn }) => !withdrawn);

/** Atom (RFC 4287); withdrawn articles are told by tombstones (RFC 6721), so that readers take them away. */
export function writeAtom(feed: Feed): string {
  const link = (of: Parameters<typeof attributes>[0]) => `<link${attributes(of)}/>\n`;
  const entry = (item: FeedItem): string =>
    `<entry${attributes({ 'xml:lang': item.language })}>\n` +
    element('id', item.id) +
    element('title', item.title) +
    element('updated', item.updated) +
    element('published', item.published) +
    `<author>${element('name', item.byline ?? feed.title).trim()}</author>\n` +
    (item.url === undefined
      ? ''
      : link({ rel: 'alternate', type: 'text/html', hreflang: item.language, href: item.url })) +
    (item.sourceUrl === undefined ? '' : link({ rel: 'via', hreflang: item.sourceLanguage, href: item.sourceUrl })) +
    item.tags.map((term) => `<category${attributes({ term })}/>\n`).join('') +
    (item.reviewed ? '' : `<category${attributes({ term: 'unreviewed', scheme: 'urn:tarjuman:state' })}/>\n`) +
    element('rights', item.rights) +
    element('summary', item.summary) +
    element('content', item.content, { type: 'html' }) +
    '</entry>\n';
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<feed${attributes({
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
      'xml:lang': feed.language,
    })}>\n` +
    element('id', feed.id) +
    element('title', feed.title) +
    element('updated', feedUpdated(feed)) +
    (feed.site === undefined
      ? ''
      : link({ rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.site })) +
    element('generator', feed.tool.name, { version: feed.tool.version }) +
    // The schema of RFC 4287 lets elements of others stand in front of the entries only.
    feed.items
      .filter(({ withdrawn }) => withdrawn)
      .map((item) => `<at:deleted-entry${attributes({ ref: item.id, when: item.updated })}/>\n`)
      .join('') +
    live(feed).map(entry).join('') +
    '</feed>\n'
  );
}

/** RSS 2.0 with the whole text (content module) and the language of each item (Dublin Core). */
export function writeRss(feed: Feed): string {
  const item = (one: FeedItem): string =>
    '<item>\n' +
    element('title', one.title) +
    element('link', one.url) +
    element('guid', one.id, { isPermaLink: 'false' }) +
    element('pubDate', rssDate(one.published)) +
    element('dc:language', one.language) +
    element('dc:creator', one.byline) +
    element('dc:rights', one.rights) +
    one.tags.map((tag) => element('category', tag)).join('') +
    element('description', one.summary ?? one.title) +
    `<content:encoded>${cdata(one.content)}</content:encoded>\n` +
    '</item>\n';
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel>\n' +
    element('title', feed.title) +
    element('link', siteOf(feed)) +
    element('description', feed.title) +
    element('language', feed.language) +
    element('lastBuildDate', rssDate(feedUpdated(feed))) +
    element('generator', `${feed.tool.name} ${feed.tool.version}`) +
    live(feed).map(item).join('') +
    '</channel>\n</rss>\n'
  );
}

/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/. What it has no field for stands under `_tarjuman`. */
export function writeJsonFeed(feed: Feed): string {
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.site,
    language: feed.language,
    items: live(feed).map((item) => ({
      id: item.id,
      url: item.url,
      external_url: item.sourceUrl,
      title: item.title,
      content_html: item.content,
      summary: item.summary,
      date_published: item.published,
      date_modified: item.updated,
      authors: item.byline === undefined ? undefined : [{ name: item.byline }],
      tags: item.tags.length === 0 ? undefined : item.tags,
      language: item.language,
      _tarjuman: {
        about: 'docs/publishing.md',
        version: item.version,
        reviewed: item.reviewed,
        translation_of: item.sourceId,
        source_language: item.sourceLanguage,
        made: item.made,
        digital_source_type: item.sourceType,
      },
    })),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

export const FEED_FORMATS: readonly FeedFormat[] = [
  { id: 'atom', file: 'feed.atom.xml', type: 'application/atom+xml', write: writeAtom },
  { id: 'rss', file: 'feed.rss.xml', type: 'application/rss+xml', write: writeRss },
  { id: 'json-feed', file: 'feed.json', type: 'application/feed+json', write: writeJsonFeed },
];
