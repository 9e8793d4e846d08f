import { attributes, escapeHtml } from '../formats/html/escape-html.ts';
import { wordsIn } from '../locales/words.ts';
import { endMarkup, frontMarkup } from './body.ts';
import { headOf } from './html.ts';
import { jsonForScript, newsArticle } from './json-ld.ts';
import type { Story, StoryPair } from './story.ts';
import { zip } from './zip.ts';

/** Two columns where there is room, one under the other where there is not. */
const STYLE =
  ':root{color-scheme:light dark}body{max-width:64rem;margin:2rem auto;padding:0 1rem;font:1.1em/1.65 Georgia,"Noto Serif","Noto Naskh Arabic",serif}' +
  '.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 2.5rem;align-items:start}.pair>*{margin:.5rem 0}' +
  '@media (max-width:40rem){.pair{grid-template-columns:1fr;padding-block:.5rem;border-block-end:1px solid #8884}}' +
  'h1{font-size:1.5rem;line-height:1.3}h2{font-size:1.2rem}footer{opacity:.85;font-size:.9rem}' +
  '.warning,.withdrawal,.embargo{border:3px solid #b3261e;padding:.75rem 1rem;font:600 1em/1.5 system-ui,sans-serif}';

function pairMarkup(story: Story, pair: StoryPair, level: 'h1' | 'h2' | 'p'): string {
  const side = (text: string, of: { readonly language: string; readonly direction: string }, tag: string) =>
    `<${tag}${attributes({ lang: of.language, 'xml:lang': of.language, dir: of.direction })}>${escapeHtml(text)}</${tag}>`;
  // One heading to a pair: the outline of the page is that of the copy.
  const other = level === 'p' ? 'p' : 'div';
  return `<div class="pair">\n${side(pair.target, story, level)}\n${side(pair.source, story.source, other)}\n</div>\n`;
}

function pairsMarkup(story: Story): string {
  let titled = false;
  let html = '';
  for (const pair of story.pairs) {
    const heading = pair.role === 'headline' || pair.role === 'subheadline';
    html += pairMarkup(story, pair, heading ? (titled ? 'h2' : 'h1') : 'p');
    titled ||= heading;
  }
  if (!titled) html = `<h1>${escapeHtml(story.headline ?? story.slug)}</h1>\n${html}`;
  return html;
}

/** Both languages on one page, paragraph beside paragraph, for readers of both. */
export function writeBilingualHtml(story: Story): string {
  const language = { lang: story.language, dir: story.direction };
  const title = story.headline ?? story.slug;
  return (
    `<!DOCTYPE html>\n<html${attributes(language)}>\n<head>\n${headOf(story, title, STYLE)}` +
    `<script type="application/ld+json">\n${jsonForScript(newsArticle(story))}\n</script>\n</head>\n<body>\n` +
    `<article>\n${frontMarkup(story)}${pairsMarkup(story).replace(/ xml:lang="[^"]*"/g, '')}${endMarkup(story, 'footer')}</article>\n</body>\n</html>\n`
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Markup inside is HTML and XML at once; in XHTML the language stands twice. */
function xhtml(story: Story, title: string, body: string): string {
  const language = { lang: story.language, 'xml:lang': story.language, dir: story.direction };
  return (
    `${XML}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${attributes(language)}>\n` +
    `<head>\n<title>${escapeHtml(title)}</title>\n<link rel="stylesheet" type="text/css" href="style.css"/>\n</head>\n<body>\n${body}</body>\n</html>\n`
  );
}

/** An EPUB 3 with the article in both languages: https://www.w3.org/TR/epub-33/. The same article gives the same bytes. */
export function writeEpub(story: Story): Uint8Array {
  const { facts, made } = story;
  const title = story.headline ?? story.slug;
  const words = wordsIn(made.language);
  const property = (name: string, text: string | undefined, of: Parameters<typeof attributes>[0] = {}) =>
    text === undefined ? '' : `<${name}${attributes(of)}>${escapeHtml(text)}</${name}>\n`;
  const opf =
    `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"${attributes({ 'xml:lang': story.language })}>\n` +
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n' +
    property('dc:identifier', facts.id, { id: 'id' }) +
    property('dc:title', title) +
    property('dc:language', story.language) +
    property('dc:language', story.source.language) +
    property('dc:creator', facts.byline ?? facts.agencies[0]) +
    property('dc:publisher', facts.publisher) +
    property('dc:date', facts.firstCreated) +
    property('dc:source', facts.sourceId) +
    property('dc:description', made.note) +
    property('dc:rights', facts.rights.notice) +
    facts.keywords.map((word) => property('dc:subject', word)).join('') +
    property('meta', facts.versionCreated, { property: 'dcterms:modified' }) +
    property('meta', 'textual', { property: 'schema:accessMode' }) +
    property('meta', 'textual', { property: 'schema:accessModeSufficient' }) +
    property('meta', 'structuralNavigation', { property: 'schema:accessibilityFeature' }) +
    property('meta', 'none', { property: 'schema:accessibilityHazard' }) +
    '</metadata>\n<manifest>\n' +
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>\n' +
    '<item id="article" href="article.xhtml" media-type="application/xhtml+xml"/>\n' +
    '<item id="style" href="style.css" media-type="text/css"/>\n' +
    `</manifest>\n<spine${attributes({ 'page-progression-direction': story.direction })}>\n<itemref idref="article"/>\n</spine>\n</package>\n`;
  const contents = escapeHtml(words('publish:pair.contents'));
  const mark = attributes({ lang: made.language, 'xml:lang': made.language });
  const nav = `<nav epub:type="toc" id="toc">\n<h1${mark}>${contents}</h1>\n<ol>\n<li><a href="article.xhtml">${escapeHtml(title)}</a></li>\n</ol>\n</nav>\n`;
  const article = `<article>\n${frontMarkup(story)}${pairsMarkup(story)}${endMarkup(story, 'footer')}</article>\n`;
  return zip(
    {
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`,
      'EPUB/package.opf': opf,
      'EPUB/nav.xhtml': xhtml(story, title, nav),
      'EPUB/article.xhtml': xhtml(story, title, article),
      'EPUB/style.css': `${STYLE}\n`,
    },
    ['mimetype'],
  );
}
