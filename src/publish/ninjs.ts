import { bodyMarkup, editorsNote, plainBlocks, withoutTitle } from './body.ts';
import { SOURCE_TYPE_URI } from './made.ts';
import type { NamedThing } from './names-in.ts';
import type { Story } from './story.ts';

function named({ name, uri, literal }: NamedThing, rel: string): object {
  return { name, rel, uri, literal };
}

function listed<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

export function countWords(text: string, language: string): number {
  let count = 0;
  for (const part of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) if (part.isWordLike) count++;
  return count;
}

/** The source as an item that this one points to, since no field of ninjs says "translation of". Documented in docs/publishing.md. */
function sourceItem(story: Story): object {
  const { facts, source } = story;
  return {
    name: 'source',
    rel: 'translationOf',
    uri: facts.sourceId,
    type: 'text',
    language: source.language,
    version: String(facts.sourceVersion),
    headlines:
      source.headline === undefined ? undefined : [{ role: 'main', contentType: 'text/plain', value: source.headline }],
  };
}

/** ninjs 3.2: https://iptc.org/std/ninjs/ninjs-schema_3.2.json. What is not known is left out. */
export function writeNinjs(story: Story): string {
  const { facts, made } = story;
  const plain = plainBlocks(withoutTitle(story.blocks));
  const markup = bodyMarkup(story);
  const subtitles = story.blocks.filter(({ role }) => role === 'subheadline').slice(0, 1);
  const item = {
    uri: facts.id,
    type: 'text',
    representationType: 'full',
    version: String(facts.version),
    firstCreated: facts.firstCreated,
    versionCreated: facts.versionCreated,
    contentCreated: facts.dateline?.date === undefined ? undefined : `${facts.dateline.date}T00:00:00Z`,
    embargoedUntil: facts.embargo,
    pubStatus: facts.status,
    urgency: facts.urgency,
    copyrightHolder: facts.rights.holder,
    copyrightNotice: facts.rights.notice,
    usageTerms: facts.rights.usage,
    edNote: editorsNote(story),
    language: story.language,
    slugline: facts.slugline,
    title: facts.title,
    by: facts.byline,
    located: facts.dateline?.place,
    headlines: [
      { role: 'main', contentType: 'text/plain', value: story.headline ?? story.slug },
      ...subtitles.map(({ text }) => ({ role: 'sub', contentType: 'text/plain', value: text })),
    ],
    descriptions:
      facts.summary === undefined ? undefined : [{ role: 'summary', contentType: 'text/plain', value: facts.summary }],
    bodies: [
      {
        role: 'main',
        contentType: 'text/plain',
        wordCount: countWords(plain, story.language),
        charCount: [...plain].length,
        value: plain,
      },
      // A withdrawn item has no body, in no form.
      ...(facts.withdrawn ? [] : [{ role: 'main', contentType: 'application/xhtml+xml', value: markup }]),
    ],
    subjects: listed([
      ...facts.subjects.map((one) => named(one, 'about')),
      ...facts.keywords.map((name) => ({ name, rel: 'keyword' })),
    ]),
    people: listed(facts.people.map((one) => named(one, 'about'))),
    organisations: listed(facts.organisations.map((one) => named(one, 'about'))),
    places: listed([
      ...(facts.dateline?.place === undefined ? [] : [{ name: facts.dateline.place, rel: 'located' }]),
      ...facts.places.map((one) => named(one, 'about')),
    ]),
    events: listed(facts.events.map((one) => named(one, 'about'))),
    infoSources: listed([
      ...facts.agencies.map((name) => ({ name, role: 'source' })),
      ...(facts.desk === undefined ? [] : [{ name: facts.desk, role: 'translator' }]),
      ...made.engines.map((name) => ({ name, role: 'translationEngine' })),
      ...made.reviewers.map((name) => ({ name, role: 'reviewer' })),
    ]),
    digitalSourceType:
      made.sourceType === undefined
        ? undefined
        : { name: made.sourceType, uri: `${SOURCE_TYPE_URI}${made.sourceType}` },
    altIds: [
      { role: 'translationGroup', value: facts.family },
      ...(facts.url === undefined ? [] : [{ role: 'web', value: facts.url }]),
    ],
    associations: [sourceItem(story)],
    standard: {
      name: 'ninjs',
      version: '3.2',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#',
    },
  };
  return `${JSON.stringify(item, undefined, 2)}\n`;
}
