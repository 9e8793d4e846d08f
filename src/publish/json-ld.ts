import { leadOf } from './body.ts';
import { byText, SOURCE_TYPE_URI } from './made.ts';
import type { NamedThing } from './names-in.ts';
import type { Story } from './story.ts';

/** The member of schema.org's enumeration for a code of IPTC's vocabulary. */
function sourceTypeTerm(code: string): string {
  return `https://schema.org/${code[0]!.toUpperCase()}${code.slice(1)}DigitalSource`;
}

/** schema.org has these members of IPTCDigitalSourceEnumeration (release 30); others are given by IPTC's own address. */
const KNOWN = new Set([
  'algorithmicallyEnhanced',
  'algorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'minorHumanEdits',
  'trainedAlgorithmicMedia',
]);

function thing(type: string, { name, uri }: NamedThing): object {
  return { '@type': type, name, ...(uri === undefined ? {} : { sameAs: uri }) };
}

/** schema.org's description of the copy as a `NewsArticle` that is a translation of another. */
export function newsArticle(story: Story): Readonly<Record<string, unknown>> {
  const { facts, made, source } = story;
  const organisation = (name: string | undefined) =>
    name === undefined ? undefined : { '@type': 'Organization', name };
  const mentions = [
    ...facts.people.map((one) => thing('Person', one)),
    ...facts.places.map((one) => thing('Place', one)),
    ...facts.organisations.map((one) => thing('Organization', one)),
    ...facts.events.map((one) => thing('Event', one)),
  ];
  const body = story.blocks
    .filter(({ role }) => role !== 'headline' && role !== 'byline')
    .map(({ text, dateline }) => (dateline === undefined ? text : `${dateline} ${text}`))
    .join('\n\n');
  const published =
    facts.embargo !== undefined && byText(facts.embargo, facts.firstCreated) > 0 ? facts.embargo : facts.firstCreated;
  const agency = facts.agencies.map((name) => ({ '@type': 'Organization', name }));
  const place = facts.dateline?.place;
  const dateline = story.blocks.find((block) => block.dateline !== undefined)?.dateline;
  const credits = [made.note, ...facts.agencies].filter((part) => part !== undefined);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': facts.id,
    identifier: facts.family,
    url: facts.url,
    mainEntityOfPage: facts.url,
    headline: story.headline,
    alternativeHeadline: story.blocks.find(({ role }) => role === 'subheadline')?.text,
    name: facts.title,
    inLanguage: story.language,
    description: leadOf(story),
    articleBody: body === '' ? undefined : body,
    dateline,
    locationCreated: place === undefined ? undefined : { '@type': 'Place', name: place },
    dateCreated: facts.firstCreated,
    datePublished: published,
    dateModified: byText(facts.versionCreated, published) < 0 ? published : facts.versionCreated,
    version: String(facts.version),
    creativeWorkStatus: facts.withdrawn ? 'Withdrawn' : facts.status === 'withheld' ? 'Draft' : 'Published',
    author:
      facts.byline === undefined
        ? agency.length === 0
          ? undefined
          : agency
        : { '@type': 'Person', name: facts.byline },
    publisher: organisation(facts.publisher),
    // A program is out of the range of `translator`: the desk that answers for the text is named.
    translator: organisation(facts.desk),
    creditText: credits.length === 0 ? undefined : credits.join(' '),
    digitalSourceType:
      made.sourceType === undefined
        ? undefined
        : KNOWN.has(made.sourceType)
          ? sourceTypeTerm(made.sourceType)
          : `${SOURCE_TYPE_URI}${made.sourceType}`,
    keywords: facts.keywords.length === 0 ? undefined : facts.keywords,
    about: facts.subjects.length === 0 ? undefined : facts.subjects.map((one) => thing('Thing', one)),
    mentions: mentions.length === 0 ? undefined : mentions,
    copyrightHolder: organisation(facts.rights.holder),
    copyrightNotice: facts.rights.notice,
    correction:
      facts.corrections.length === 0
        ? undefined
        : facts.corrections.map(({ note, at }) => ({ '@type': 'CorrectionComment', text: note, datePublished: at })),
    translationOfWork: {
      '@type': 'NewsArticle',
      '@id': facts.sourceId,
      inLanguage: source.language,
      headline: source.headline,
      url: facts.sourceUrl,
      version: String(facts.sourceVersion),
      workTranslation: { '@id': facts.id },
    },
    isBasedOn: facts.sourceUrl ?? facts.sourceId,
  };
}

/** For a `script` element: nothing in it can close the element or open a comment. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value, undefined, 1).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
