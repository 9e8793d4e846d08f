import { stringify } from 'yaml';
import { frontLines, leadOf, listMark } from './body.ts';
import type { Block, Story } from './story.ts';

/**
 * Text as CommonMark that shows itself: every sign that could begin markup is escaped, curly brackets too, which site generators take
 * for their own commands.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~$&]/g, '\\$&')
    .replace(/^(#{1,6}|[-+=]|:)(?=\s|$|[-=:])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function block(of: Block, first: boolean): string {
  const { role, text, dateline } = of;
  const line = escapeMarkdown(text);
  switch (role) {
    case 'headline':
      return `${first ? '#' : '##'} ${line.replace(/(#+)$/, '\\$1')}`;
    case 'subheadline':
      return `## ${line.replace(/(#+)$/, '\\$1')}`;
    case 'list-item':
      return `${listMark(of)} ${line}`;
    case 'byline':
    case 'caption':
      return `*${line}*`;
    default:
      return dateline === undefined ? line : `${escapeMarkdown(dateline)} ${line}`;
  }
}

/** CommonMark with front matter in YAML, as site generators (Hugo, Jekyll, Astro, Eleventy) read it. */
export function writeMarkdown(story: Story): string {
  const { facts, made, source } = story;
  const names = (list: readonly { readonly name: string }[]) =>
    list.length === 0
      ? undefined
      : list.map(({ name, ...rest }) => ({ name, ...('uri' in rest ? { uri: rest.uri } : {}) }));
  const matter = {
    title: story.headline ?? story.slug,
    slug: story.slug,
    lang: story.language,
    dir: story.direction,
    date: facts.firstCreated,
    lastmod: facts.versionCreated,
    // Site generators do not build drafts: what is not approved, or withdrawn, stays away from readers.
    draft: facts.status !== 'usable',
    status: facts.status,
    embargo: facts.embargo,
    id: facts.id,
    version: facts.version,
    author: facts.byline,
    dateline: facts.dateline,
    agencies: facts.agencies.length === 0 ? undefined : facts.agencies,
    description: leadOf(story),
    tags: facts.keywords.length === 0 ? undefined : facts.keywords,
    subjects: names(facts.subjects),
    people: names(facts.people),
    places: names(facts.places),
    organisations: names(facts.organisations),
    url: facts.url,
    rights: Object.keys(facts.rights).length === 0 ? undefined : facts.rights,
    translation: { of: facts.sourceId, from: source.language, version: facts.sourceVersion, url: facts.sourceUrl },
    made: { level: made.level, note: made.note, sourceType: made.sourceType, reviewedAt: made.reviewedAt },
    corrections: facts.corrections.length === 0 ? undefined : facts.corrections,
    withdrawn: facts.withdrawn,
    warning: story.banner?.lines,
  };
  const front = frontLines(story).map((line) => `> **${escapeMarkdown(line)}**`);
  let out = front.join('\n>\n');
  let before: Block | undefined;
  for (const one of story.blocks) {
    const tight = before?.role === 'list-item' && one.role === 'list-item';
    const titled = story.blocks.findIndex(({ role }) => role === 'headline') === story.blocks.indexOf(one);
    out += `${out === '' ? '' : tight ? '\n' : '\n\n'}${block(one, titled)}`;
    before = one;
  }
  if (made.note !== undefined) out += `${out === '' ? '' : '\n\n'}*${escapeMarkdown(made.note)}*`;
  // `stringify` drops nothing but what is undefined; long lines stay whole, so that a change is one line of a diff.
  return `---\n${stringify(JSON.parse(JSON.stringify(matter)), { lineWidth: 0 })}---\n\n${out}\n`;
}
