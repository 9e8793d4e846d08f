import { attributes, escapeHtml } from '../formats/html/escape-html.ts';
import { blocksMarkup, endMarkup, frontLines, frontMarkup, plainBlocks, withoutTitle } from './body.ts';
import type { NamedThing } from './names-in.ts';
import { countWords } from './ninjs.ts';
import type { Story } from './story.ts';

/**
 * Every qcode that is written, but those of digital source types: the schema takes any. IPTC NewsCodes: ninature, pubstatusg2,
 * signal, itemrelation, cpnature.
 */
export const QCODES: readonly string[] = [
  'ninat:text',
  'stat:usable',
  'stat:withheld',
  'stat:canceled',
  'sig:correction',
  'sig:update',
  'irel:derivedFrom',
  'cpnat:person',
  'cpnat:geoArea',
  'cpnat:organisation',
  'cpnat:event',
  'cpnat:abstract',
];

function tag(name: string, of: Parameters<typeof attributes>[0], inner?: string): string {
  return inner === undefined ? `<${name}${attributes(of)}/>\n` : `<${name}${attributes(of)}>${inner}</${name}>\n`;
}

function text(name: string, value: string | undefined, of: Parameters<typeof attributes>[0] = {}): string {
  return value === undefined ? '' : tag(name, of, escapeHtml(value));
}

function subject(type: string, { name, uri, literal }: NamedThing, language: string): string {
  const identity = uri === undefined ? { literal: literal ?? name } : { uri };
  return tag('subject', { type, ...identity }, `<name xml:lang="${escapeHtml(language)}">${escapeHtml(name)}</name>`);
}

function signal(story: Story): string {
  const { version, corrections } = story.facts;
  if (version < 2 || story.facts.withdrawn) return '';
  const corrected = corrections.some((correction) => correction.version === version);
  return tag('signal', { qcode: corrected ? 'sig:correction' : 'sig:update' });
}

function itemMeta(story: Story): string {
  const { facts, source, tool } = story;
  const { rights } = facts;
  const publisher = facts.publisher ?? story.tool.name;
  const notes = [...frontLines(story), facts.note, story.made.note].filter((note) => note !== undefined);
  const named = (element: string, name: string) => tag(element, { literal: name }, `<name>${escapeHtml(name)}</name>`);
  const info =
    (rights.holder === undefined ? '' : named('copyrightHolder', rights.holder)) +
    text('copyrightNotice', rights.notice, { 'xml:lang': story.language }) +
    text('usageTerms', rights.usage, { 'xml:lang': story.language });
  return (
    (info === '' ? '' : `<rightsInfo>\n${info}</rightsInfo>\n`) +
    '<itemMeta>\n' +
    tag('itemClass', { qcode: 'ninat:text' }) +
    named('provider', publisher) +
    text('versionCreated', facts.versionCreated) +
    text('firstCreated', facts.firstCreated) +
    text('embargoed', facts.embargo) +
    tag('pubStatus', { qcode: `stat:${facts.status}` }) +
    text('generator', tool.name, { versioninfo: tool.version }) +
    text('title', facts.title) +
    notes.map((note) => text('edNote', note, { 'xml:lang': story.made.language })).join('') +
    signal(story) +
    tag(
      'link',
      {
        rel: 'irel:derivedFrom',
        residref: facts.sourceId,
        version: facts.sourceVersion,
        contenttype: 'application/vnd.iptc.g2.newsitem+xml',
      },
      `<language tag="${escapeHtml(source.language)}"/>`,
    ) +
    '</itemMeta>\n'
  );
}

function contentMeta(story: Story): string {
  const { facts, made, language, direction } = story;
  const place = facts.dateline?.place;
  const here = { 'xml:lang': language, dir: direction };
  const party = (element: string, name: string | undefined) =>
    name === undefined ? '' : tag(element, { literal: name }, `<name>${escapeHtml(name)}</name>`);
  const printed = story.blocks.find((block) => block.dateline !== undefined)?.dateline;
  const [subtitle] = story.blocks.filter(({ role }) => role === 'subheadline');
  return (
    '<contentMeta>\n' +
    text('urgency', facts.urgency === undefined ? undefined : String(facts.urgency)) +
    text('contentCreated', facts.dateline?.date) +
    text('contentModified', facts.versionCreated) +
    (made.sourceType === undefined ? '' : tag('digitalSourceType', { qcode: `digsrctype:${made.sourceType}` })) +
    (place === undefined
      ? ''
      : tag('located', { literal: place }, `<name xml:lang="${escapeHtml(language)}">${escapeHtml(place)}</name>`)) +
    facts.agencies.map((name) => party('infoSource', name)).join('') +
    party('creator', facts.byline) +
    party('contributor', facts.desk) +
    text('altId', facts.family) +
    tag('language', { tag: language }) +
    facts.keywords.map((word) => text('keyword', word, { 'xml:lang': language })).join('') +
    facts.subjects.map((one) => subject('cpnat:abstract', one, language)).join('') +
    facts.people.map((one) => subject('cpnat:person', one, language)).join('') +
    facts.organisations.map((one) => subject('cpnat:organisation', one, language)).join('') +
    facts.places.map((one) => subject('cpnat:geoArea', one, language)).join('') +
    facts.events.map((one) => subject('cpnat:event', one, language)).join('') +
    text('slugline', facts.slugline) +
    text('headline', story.headline ?? story.slug, here) +
    text('headline', subtitle?.text, here) +
    text('dateline', printed, here) +
    text('by', facts.byline, here) +
    text('description', facts.summary, here) +
    '</contentMeta>\n'
  );
}

/** A news item of NewsML-G2 2.35 at the power conformance level: https://iptc.org/std/NewsML-G2/2.35/. */
export function writeNewsmlG2(story: Story): string {
  const { facts, language, direction } = story;
  const here = { 'xml:lang': language, dir: direction };
  const title = escapeHtml(story.headline ?? story.slug);
  const body = facts.withdrawn ? '' : `${frontMarkup(story)}${blocksMarkup(story.blocks)}${endMarkup(story, 'footer')}`;
  const page =
    `<html xmlns="http://www.w3.org/1999/xhtml"${attributes({ lang: language, ...here })}>\n<head><title>${title}</title></head>\n` +
    `<body>\n${body}</body>\n</html>`;
  const words = countWords(plainBlocks(withoutTitle(story.blocks)), language);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"${attributes({
      guid: facts.id,
      version: facts.version,
      standard: 'NewsML-G2',
      standardversion: '2.35',
      conformance: 'power',
      ...here,
    })}>\n` +
    '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>\n' +
    `${itemMeta(story)}${contentMeta(story)}<contentSet>\n` +
    `<inlineXML${attributes({ contenttype: 'application/xhtml+xml', wordcount: words, ...here })}>${page}</inlineXML>\n` +
    '</contentSet>\n</newsItem>\n'
  );
}
