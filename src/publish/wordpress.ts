import { bodyMarkup, leadOf } from './body.ts';
import type { Story } from './story.ts';

/** What WordPress keeps beside a post: keys of our own, the same in the REST payload and in WXR. */
export function postMeta({ facts, made, source }: Story): [string, string][] {
  const meta: [string, string | undefined][] = [
    ['tarjuman_id', facts.id],
    ['tarjuman_version', String(facts.version)],
    ['tarjuman_status', facts.status],
    ['tarjuman_family', facts.family],
    ['tarjuman_source', facts.sourceId],
    ['tarjuman_source_language', source.language],
    ['tarjuman_source_version', String(facts.sourceVersion)],
    ['tarjuman_source_url', facts.sourceUrl],
    ['tarjuman_made', made.level],
    ['tarjuman_made_note', made.note],
    ['tarjuman_digital_source_type', made.sourceType],
    ['tarjuman_embargo', facts.embargo],
    ['tarjuman_byline', facts.byline],
  ];
  return meta.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as [string, string]]));
}

/** Words that WordPress may make tags of. */
export function tagsOf({ facts }: Story): string[] {
  const names = [...facts.subjects, ...facts.people, ...facts.places, ...facts.organisations].map(({ name }) => name);
  return [...new Set([...facts.keywords, ...names])];
}

/**
 * The body of `POST /wp-json/wp/v2/posts`. Always a draft: an editor of the site publishes it. `lang` is read where Polylang Pro is
 * there and ignored elsewhere; tags are ids in WordPress, so their names go into `meta` (register the keys to keep them).
 * https://developer.wordpress.org/rest-api/reference/posts/
 */
export function writeWordpress(story: Story): string {
  const { facts } = story;
  const post = {
    status: 'draft',
    slug: story.slug,
    lang: story.language,
    date_gmt: facts.firstCreated.replace(/Z$/, ''),
    title: story.headline ?? story.slug,
    content: bodyMarkup(story),
    excerpt: facts.withdrawn ? '' : (leadOf(story) ?? ''),
    format: 'standard',
    meta: { ...Object.fromEntries(postMeta(story)), tarjuman_tags: tagsOf(story).join(', ') },
  };
  return `${JSON.stringify(post, undefined, 2)}\n`;
}
