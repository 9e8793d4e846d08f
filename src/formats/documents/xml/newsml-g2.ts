import type { Metadata, NamedSubject } from '../../../core/article.ts';
import { directionOf } from '../../../text/script.ts';
import { attributeOf, elementsOf, textOf, type XmlElement } from '../../xml/read-xml.ts';
import { broken, type DocumentFormat } from '../document.ts';
import { tidyMetadata } from '../html/metadata.ts';
import { XmlSource } from './xml-source.ts';

/** NewsML-G2 (IPTC, 2.x): news items alone or in a message, with XHTML, NITF or plain text in them. */
export const newsmlG2: DocumentFormat = {
  id: 'newsml-g2',
  about: 'NewsML-G2 news items',
  mediaType: 'application/vnd.iptc.g2.newsitem+xml',
  extensions: ['.xml'],
  sniff: (head) => /<(?:[a-z]+:)?(?:newsItem|newsMessage|packageItem)[\s>]/.test(head),
  read(input) {
    const source = new XmlSource(input, directionOf(input.language));
    const items = [...itemsIn(source.document.root)];
    if (items.length === 0)
      throw broken(input.file, 'there is no newsItem in it', 'give a NewsML-G2 item or a message that holds some');
    const inline = items.flatMap((item) => [...contentOf(item)]).filter(({ local }) => local === 'inlineXML');
    source.marks(source.document.root, new Set(inline));
    for (const item of items) readItem(source, item);
    return source.markup.document(metadataOf(items[0]!));
  },
};

function* itemsIn(element: XmlElement): Generator<XmlElement> {
  if (element.local === 'newsItem') yield element;
  else for (const child of elementsOf(element)) yield* itemsIn(child);
}

const child = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element && elementsOf(element).find((one) => one.local === local);

const children = (element: XmlElement | undefined, local: string): XmlElement[] =>
  (element ? elementsOf(element) : []).filter((one) => one.local === local);

function* contentOf(item: XmlElement): Generator<XmlElement> {
  const set = child(item, 'contentSet');
  for (const element of set ? elementsOf(set) : [])
    if (element.local === 'inlineXML' || element.local === 'inlineData') yield element;
}

function readItem(source: XmlSource, item: XmlElement): void {
  const title = child(child(item, 'itemMeta'), 'title');
  if (title) source.text('metadata', title);
  const contentMeta = child(item, 'contentMeta');
  let headed = false;
  for (const element of contentMeta ? elementsOf(contentMeta) : []) {
    const role = attributeOf(element, 'role') ?? '';
    switch (element.local) {
      case 'headline':
        source.text(headed || /sub/i.test(role) ? 'subheadline' : 'headline', element);
        headed = true;
        break;
      case 'by':
        source.text('byline', element);
        break;
      case 'dateline':
        source.text('dateline', element);
        break;
      case 'description':
        source.text(/caption/i.test(role) ? 'caption' : 'metadata', element);
        break;
    }
  }
  for (const content of contentOf(item)) {
    const type = attributeOf(content, 'contenttype') ?? '';
    // Pictures and the like, written as text.
    if (attributeOf(content, 'encoding') !== undefined) continue;
    if (content.local === 'inlineXML') source.markupIn('body', content);
    else if (/html|nitf/.test(type)) source.escapedHtml('body', content);
    else if (type === '' || type.startsWith('text/')) source.paragraphs('body', content);
  }
}

function metadataOf(item: XmlElement): Metadata {
  const itemMeta = child(item, 'itemMeta');
  const contentMeta = child(item, 'contentMeta');
  const rights = child(item, 'rightsInfo');
  const said = (from: XmlElement | undefined, ...names: string[]) => {
    for (const name of names) {
      const found = child(from, name);
      const text = found && textOf(found).trim();
      if (text) return text;
    }
    return undefined;
  };
  const nameOf = (element: XmlElement | undefined) =>
    said(element, 'name') ??
    (element && (attributeOf(element, 'literal') ?? attributeOf(element, 'qcode')?.split(':').at(-1)));
  const named = (kinds: RegExp): NamedSubject[] =>
    children(contentMeta, 'subject')
      .filter((one) => kinds.test(attributeOf(one, 'type') ?? ''))
      .flatMap((one) => {
        const name = nameOf(one);
        const uri = attributeOf(one, 'uri') ?? attributeOf(one, 'qcode');
        return name === undefined ? [] : [{ name, ...(uri === undefined ? {} : { uri }) }];
      });
  const version = Number(attributeOf(item, 'version'));
  const urgency = Number(said(contentMeta, 'urgency'));
  const provider = nameOf(child(itemMeta, 'provider'));
  const place = nameOf(child(contentMeta, 'located'));
  const day = said(contentMeta, 'contentCreated');
  const parts = { ...(place === undefined ? {} : { place }), ...(day === undefined ? {} : { date: day.slice(0, 10) }) };
  return tidyMetadata({
    id: attributeOf(item, 'guid'),
    version: Number.isInteger(version) && version > 0 ? version : undefined,
    headline: said(contentMeta, 'headline'),
    byline: said(contentMeta, 'by'),
    slugline: said(contentMeta, 'slugline'),
    summary: said(contentMeta, 'description'),
    agencies: provider === undefined ? undefined : [provider],
    dateline: parts,
    language: attributeOf(item, 'xml:lang') ?? attributeOf(child(contentMeta, 'language') ?? item, 'tag'),
    created: said(itemMeta, 'firstCreated'),
    modified: said(itemMeta, 'versionCreated'),
    embargo: said(itemMeta, 'embargoed'),
    subjects: named(/^(?!cpnat:)|^cpnat:abstract/),
    keywords: children(contentMeta, 'keyword').map((one) => textOf(one).trim()),
    people: named(/^cpnat:person/),
    places: named(/^cpnat:(?:geoArea|poi)/),
    organisations: named(/^cpnat:organisation/),
    urgency: Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : undefined,
    rights: {
      ...defined('holder', nameOf(child(rights, 'copyrightHolder'))),
      ...defined('notice', said(rights, 'copyrightNotice')),
      ...defined('usage', said(rights, 'usageTerms')),
    },
    note: said(itemMeta, 'edNote'),
  });
}

function defined<K extends string>(key: K, value: string | undefined): { [key in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: string });
}
