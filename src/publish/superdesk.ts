import { bodyMarkup, editorsNote, plainBlocks, withoutTitle } from './body.ts';
import type { NamedThing } from './names-in.ts';
import { countWords } from './ninjs.ts';
import type { Story } from './story.ts';

function named({ name, uri, literal }: NamedThing): object {
  const code = uri ?? literal;
  return { name, ...(code === undefined ? {} : { code }) };
}

function listed<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/**
 * ninjs in the shape of 1.x, as Superdesk's ingest reads it: flat names, `associations` an object (a list breaks it), `guid` beside
 * `uri`, the language family in `extra`. https://github.com/superdesk/superdesk-core, `superdesk/io/feed_parsers/ninjs.py`.
 */
export function writeSuperdesk(story: Story): string {
  const { facts, made, source } = story;
  const plain = plainBlocks(withoutTitle(story.blocks));
  const item = {
    guid: facts.id,
    uri: facts.id,
    type: 'text',
    representationtype: 'complete',
    version: String(facts.version),
    firstcreated: facts.firstCreated,
    versioncreated: facts.versionCreated,
    embargoed: facts.embargo,
    pubstatus: facts.status,
    urgency: facts.urgency,
    priority: facts.urgency,
    language: story.language,
    slugline: facts.slugline,
    headline: story.headline ?? story.slug,
    byline: facts.byline,
    located: facts.dateline?.place,
    ednote: editorsNote(story),
    description_text: facts.summary,
    body_html: facts.withdrawn ? '' : bodyMarkup(story),
    body_text: plain,
    wordcount: countWords(plain, story.language),
    charcount: [...plain].length,
    copyrightholder: facts.rights.holder,
    copyrightnotice: facts.rights.notice,
    usageterms: facts.rights.usage,
    source: facts.agencies[0],
    subject: listed(facts.subjects.map(named)),
    keywords: listed(facts.keywords),
    person: listed(facts.people.map(named)),
    organisation: listed(facts.organisations.map(named)),
    place: listed(facts.places.map(named)),
    event: listed(facts.events.map(named)),
    associations: {
      source: {
        guid: facts.sourceId,
        uri: facts.sourceId,
        type: 'text',
        language: source.language,
        version: String(facts.sourceVersion),
        headline: source.headline,
      },
    },
    extra: {
      translated_from: facts.sourceId,
      translation_id: facts.family,
      made: made.level,
      digital_source_type: made.sourceType,
    },
  };
  return `${JSON.stringify(item, undefined, 2)}\n`;
}
