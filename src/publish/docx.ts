import { escapeHtml } from '../formats/html/escape-html.ts';
import { frontLines } from './body.ts';
import type { Block, Story } from './story.ts';
import { zip } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Style, and for right-to-left text the marks of paragraph and run, in the order of the schema (ECMA-376, CT_PPr and CT_RPr). */
interface Line {
  readonly style: string;
  readonly text: string;
  /** In front of the text, in a run of its own style. */
  readonly dateline?: string | undefined;
}

function run(text: string, story: Story, style?: string): string {
  const rtl = story.direction === 'rtl';
  const inner =
    (style === undefined ? '' : `<w:rStyle w:val="${style}"/>`) +
    (rtl ? '<w:rtl/>' : '') +
    `<w:lang w:val="${escapeHtml(story.language)}"${rtl ? ` w:bidi="${escapeHtml(story.language)}"` : ''}/>`;
  return `<w:r><w:rPr>${inner}</w:rPr><w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r>`;
}

function paragraph({ style, text, dateline }: Line, story: Story): string {
  const list = style === 'ListBullet' ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '';
  const bidi = story.direction === 'rtl' ? '<w:bidi/>' : '';
  const head = dateline === undefined ? '' : run(`${dateline} `, story, 'Dateline');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${list}${bidi}</w:pPr>${head}${run(text, story)}</w:p>\n`;
}

const STYLE_OF: Readonly<Record<Block['role'], string>> = {
  headline: 'Heading1',
  subheadline: 'Heading2',
  byline: 'Byline',
  caption: 'Caption',
  dateline: 'Normal',
  body: 'Normal',
  'list-item': 'ListBullet',
  cell: 'Normal',
  metadata: 'Normal',
};

function linesOf(story: Story): Line[] {
  const lines: Line[] = frontLines(story).map((text) => ({ style: 'Warning', text }));
  if (story.blocks.length === 0) lines.push({ style: 'Heading1', text: story.headline ?? story.slug });
  const title = story.blocks.findIndex(({ role }) => role === 'headline');
  story.blocks.forEach(({ role, text, dateline, number }, index) => {
    if (number !== undefined) {
      lines.push({ style: 'ListParagraph', text: `${number}. ${text}` });
      return;
    }
    const style = role === 'headline' && index !== title ? 'Heading2' : STYLE_OF[role];
    lines.push({ style, text, dateline });
  });
  if (story.made.note !== undefined) lines.push({ style: 'Made', text: story.made.note });
  if (story.facts.rights.notice !== undefined) lines.push({ style: 'Made', text: story.facts.rights.notice });
  return lines;
}

function style(type: 'paragraph' | 'character', id: string, name: string, inner: string, custom = false): string {
  const base = type === 'paragraph' && id !== 'Normal' ? '<w:basedOn w:val="Normal"/>' : '';
  const normal = id === 'Normal' ? ' w:default="1"' : '';
  return `<w:style w:type="${type}"${normal}${custom ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${base}${inner}</w:style>\n`;
}

const STYLES =
  `${XML}<w:styles xmlns:w="${W}">\n` +
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/><w:sz w:val="23"/><w:szCs w:val="26"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>\n' +
  style('paragraph', 'Normal', 'Normal', '') +
  style(
    'paragraph',
    'Heading1',
    'heading 1',
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="40"/></w:rPr>',
  ) +
  style(
    'paragraph',
    'Heading2',
    'heading 2',
    '<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="32"/></w:rPr>',
  ) +
  style('paragraph', 'ListBullet', 'List Bullet', '') +
  // Numbers are written out: Word would count them anew.
  style('paragraph', 'ListParagraph', 'List Paragraph', '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>') +
  style('paragraph', 'Caption', 'caption', '<w:rPr><w:i/><w:iCs/></w:rPr>') +
  style('paragraph', 'Byline', 'Byline', '<w:rPr><w:i/><w:iCs/></w:rPr>', true) +
  style('paragraph', 'Warning', 'Warning', '<w:rPr><w:b/><w:bCs/><w:color w:val="B3261E"/></w:rPr>', true) +
  style('paragraph', 'Made', 'Made', '<w:rPr><w:sz w:val="18"/><w:szCs w:val="20"/></w:rPr>', true) +
  style('character', 'Dateline', 'Dateline', '<w:rPr><w:b/><w:bCs/></w:rPr>', true) +
  '</w:styles>\n';

const NUMBERING =
  `${XML}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>` +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\u2022"/><w:lvlJc w:val="start"/>' +
  '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>\n';

function coreProperties({ facts, ...story }: Story): string {
  const property = (name: string, value: string | undefined, of = '') =>
    value === undefined ? '' : `<${name}${of}>${escapeHtml(value)}</${name}>`;
  const w3c = ' xsi:type="dcterms:W3CDTF"';
  const keywords = [...facts.keywords, ...facts.subjects.map(({ name }) => name)].join(', ');
  return (
    `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    property('dc:title', story.headline ?? story.slug) +
    property('dc:creator', facts.byline ?? facts.desk ?? facts.publisher) +
    property(
      'dc:description',
      [...frontLines({ facts, ...story }), story.made.note].filter((part) => part !== undefined).join(' ') || undefined,
    ) +
    property('dc:identifier', facts.id) +
    property('dc:language', story.language) +
    property('dcterms:created', facts.firstCreated, w3c) +
    property('dcterms:modified', facts.versionCreated, w3c) +
    property('cp:keywords', keywords === '' ? undefined : keywords) +
    property('cp:contentStatus', facts.status) +
    property('cp:version', String(facts.version)) +
    '</cp:coreProperties>\n'
  );
}

/** A Word document with real headings, lists and, for right-to-left languages, real direction: ECMA-376, transitional. */
export function writeDocx(story: Story): Uint8Array {
  const section = story.direction === 'rtl' ? '<w:bidi/>' : '';
  const document =
    `${XML}<w:document xmlns:w="${W}"><w:body>\n${linesOf(story)
      .map((line) => paragraph(line, story))
      .join('')}` +
    `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>${section}</w:sectPr></w:body></w:document>\n`;
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
  const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}"/>`;
  return zip({
    '[Content_Types].xml':
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      part('/word/document.xml', `${WORD}.document.main+xml`) +
      part('/word/styles.xml', `${WORD}.styles+xml`) +
      part('/word/numbering.xml', `${WORD}.numbering+xml`) +
      part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      '</Types>\n',
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, `${OFFICE}/officeDocument`, 'word/document.xml')}${relation(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')}</Relationships>\n`,
    'word/document.xml': document,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, `${OFFICE}/styles`, 'styles.xml')}${relation(2, `${OFFICE}/numbering`, 'numbering.xml')}</Relationships>\n`,
    'docProps/core.xml': coreProperties(story),
  });
}
