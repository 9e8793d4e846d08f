import { escapeHtml } from '../formats/html/escape-html.ts';
import { bodyMarkup, leadOf } from './body.ts';
import { rssDate } from './feed-item.ts';
import type { Story } from './story.ts';
import { postMeta, tagsOf } from './wordpress.ts';

/** WordPress' importer reads these fields as CDATA. */
export function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** A name as WordPress writes it in addresses. */
function nicename(name: string): string {
  return encodeURIComponent(
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, ''),
  ).toLowerCase();
}

/** A number that is the same for an article in every version: WordPress knows its own, and takes this one where it is free. */
function postId(id: string): number {
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + letter.codePointAt(0)!) % 1_000_000_007;
  return hash + 1;
}

/**
 * WordPress eXtended RSS 1.2, one post as a draft, for Tools > Import. Core WordPress has no languages: plain WXR, the language in
 * the channel and in the post's meta. https://github.com/WordPress/wordpress-importer
 */
export function writeWxr(story: Story): string {
  const { facts } = story;
  const site = facts.site ?? 'https://example.invalid/';
  const element = (name: string, text: string) => `<${name}>${escapeHtml(text)}</${name}>\n`;
  const date = facts.firstCreated.slice(0, 19).replace('T', ' ');
  const title = story.headline ?? story.slug;
  const meta = postMeta(story).map(
    ([key, value]) =>
      `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>\n`,
  );
  const tags = tagsOf(story).map(
    (name) => `<category domain="post_tag" nicename="${escapeHtml(nicename(name))}">${cdata(name)}</category>\n`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">\n' +
    '<channel>\n' +
    element('title', facts.publisher ?? story.tool.name) +
    element('link', site) +
    element('description', story.made.note ?? title) +
    element('language', story.language) +
    element('wp:wxr_version', '1.2') +
    element('wp:base_site_url', site) +
    element('wp:base_blog_url', site) +
    element('generator', `${story.tool.name} ${story.tool.version}`) +
    '<item>\n' +
    element('title', title) +
    (facts.url === undefined ? '' : element('link', facts.url)) +
    element('pubDate', rssDate(facts.firstCreated)) +
    `<dc:creator>${cdata(facts.byline ?? facts.desk ?? facts.publisher ?? story.tool.name)}</dc:creator>\n` +
    `<guid isPermaLink="false">${escapeHtml(facts.id)}</guid>\n` +
    element('description', '') +
    `<content:encoded>${cdata(bodyMarkup(story))}</content:encoded>\n` +
    `<excerpt:encoded>${cdata(facts.withdrawn ? '' : (leadOf(story) ?? ''))}</excerpt:encoded>\n` +
    element('wp:post_id', String(postId(facts.id))) +
    `<wp:post_date>${cdata(date)}</wp:post_date>\n<wp:post_date_gmt>${cdata(date)}</wp:post_date_gmt>\n` +
    `<wp:comment_status>${cdata('closed')}</wp:comment_status>\n<wp:ping_status>${cdata('closed')}</wp:ping_status>\n` +
    `<wp:post_name>${cdata(story.slug)}</wp:post_name>\n<wp:status>${cdata('draft')}</wp:status>\n` +
    element('wp:post_parent', '0') +
    element('wp:menu_order', '0') +
    `<wp:post_type>${cdata('post')}</wp:post_type>\n<wp:post_password>${cdata('')}</wp:post_password>\n` +
    element('wp:is_sticky', '0') +
    tags.join('') +
    meta.join('') +
    '</item>\n</channel>\n</rss>\n'
  );
}
