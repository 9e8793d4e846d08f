import type { Metadata } from '../../../core/article.ts';
import { directionOf } from '../../../text/script.ts';
import { attributeOf, elementsOf, textOf, type XmlElement } from '../../xml/read-xml.ts';
import { broken, type DocumentFormat } from '../document.ts';
import { tidyMetadata } from '../html/metadata.ts';
import { XmlSource } from './xml-source.ts';

/** RSS 2.0, 1.0 and 0.9x, and Atom (RFC 4287): the words of each item, plain, escaped or as XHTML. One feed is one article. */
export const feed: DocumentFormat = {
  id: 'feed',
  about: 'RSS and Atom feeds or items',
  mediaType: 'application/xml',
  extensions: ['.rss', '.atom', '.xml'],
  sniff: (head) => /<(?:rss|feed|entry|rdf:RDF|[a-z]+:feed|[a-z]+:entry)[\s>]/.test(head),
  read(input) {
    const source = new XmlSource(input, directionOf(input.language));
    const { root } = source.document;
    const items = [...itemsIn(root)];
    if (!/^(?:rss|feed|entry|RDF)$/.test(root.local))
      throw broken(input.file, `this is no feed: it begins with <${root.name}>`, 'give RSS or Atom');
    source.marks(
      root,
      new Set(items.flatMap(elementsOf).filter((element) => attributeOf(element, 'type') === 'xhtml')),
    );
    const channel =
      root.local === 'rss' || root.local === 'RDF' ? elementsOf(root).find(({ local }) => local === 'channel') : root;
    if (channel && root.local !== 'entry')
      for (const element of elementsOf(channel)) {
        if (element.local === 'language') source.languageText(element);
        if (['title', 'subtitle', 'description', 'tagline'].includes(element.local)) source.text('metadata', element);
      }
    for (const item of items) readItem(source, item);
    const [only] = items.length === 1 ? items : [];
    return source.markup.document(metadataOf(only ?? channel ?? root));
  },
};

function* itemsIn(element: XmlElement): Generator<XmlElement> {
  if (element.local === 'item' || element.local === 'entry') yield element;
  else for (const child of elementsOf(element)) yield* itemsIn(child);
}

function readItem(source: XmlSource, item: XmlElement): void {
  for (const element of elementsOf(item)) {
    switch (element.local) {
      case 'title':
        // Of a picture or film, where the name space says so.
        read(source, element, /media/i.test(element.uri) ? 'caption' : 'headline');
        break;
      case 'description':
      case 'summary':
      case 'content':
      case 'encoded':
      case 'body':
        if (element.uri.includes('mrss') || element.prefix === 'media') readMedia(source, element);
        else read(source, element, 'body');
        break;
      case 'creator':
        source.text('byline', element);
        break;
      case 'author':
        for (const name of elementsOf(element)) if (name.local === 'name') source.text('byline', name);
        break;
      case 'language':
        source.languageText(element);
        break;
      case 'group':
      case 'thumbnail':
        readMedia(source, element);
        break;
      case 'source':
        break;
    }
  }
}

function readMedia(source: XmlSource, element: XmlElement): void {
  if (element.local === 'description' || element.local === 'title') read(source, element, 'caption');
  else for (const child of elementsOf(element)) readMedia(source, child);
}

function read(source: XmlSource, element: XmlElement, role: 'headline' | 'body' | 'caption'): void {
  const type = attributeOf(element, 'type');
  if (attributeOf(element, 'src') !== undefined) return;
  if (type === 'xhtml' || elementsOf(element).length > 0) {
    source.markupIn(role, element);
    return;
  }
  if (type !== undefined && type !== 'text' && type !== 'html' && type !== 'plain' && !type.startsWith('text/')) return;
  // Readers take what RSS says for HTML, save its titles (Best Practices Profile); Atom says what it is (RFC 4287, section 3.1).
  const isAtom = element.uri === 'http://www.w3.org/2005/Atom';
  const isHtml = type === 'html' || type === 'text/html' || (type === undefined && !isAtom && role === 'body');
  if (isHtml) source.escapedHtml(role, element);
  else if (role === 'body') source.paragraphs(role, element);
  else source.text(role, element);
}

function metadataOf(element: XmlElement): Metadata {
  const all = (...names: string[]) =>
    elementsOf(element).filter(({ name, local }) => names.includes(name) || names.includes(local));
  const said = (...names: string[]) => {
    const found = all(...names)[0];
    return found && (textOf(found).trim() || undefined);
  };
  const link = all('link').find((one) => [undefined, 'alternate'].includes(attributeOf(one, 'rel')));
  const rights = said('rights', 'copyright');
  const author = all('author')[0];
  const name = author && elementsOf(author).find(({ local }) => local === 'name');
  return tidyMetadata({
    id: said('guid', 'id', 'identifier'),
    headline: said('title'),
    byline: said('creator') ?? (name && textOf(name).trim()),
    language: said('language') ?? attributeOf(element, 'xml:lang'),
    created: isoDate(said('published', 'pubDate', 'issued', 'date')),
    modified: isoDate(said('updated', 'modified', 'lastBuildDate')),
    keywords: all('category', 'subject').flatMap(
      (one) => (attributeOf(one, 'label') ?? attributeOf(one, 'term') ?? textOf(one).trim()) || [],
    ),
    rights: rights === undefined ? undefined : { notice: rights },
    url: link && (attributeOf(link, 'href') ?? (textOf(link).trim() || undefined)),
  });
}

/** RFC 822 dates of RSS as ISO 8601; what is no date stays out. */
function isoDate(said: string | undefined): string | undefined {
  if (said === undefined || /^\d{4}-\d\d-\d\d/.test(said)) return said;
  const at = Date.parse(said);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
