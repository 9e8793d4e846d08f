import { type Bitext, segmentsOf } from '../../core/bitext.ts';
import { directionOf } from '../../text/script.ts';
import type { ViewData } from '../format.ts';
import { escapeXmlAttribute, escapeXmlText } from '../xml/escape.ts';
import { cellsOf, languageOf, TABLE } from './columns.ts';
import { writePackage, XML } from './package.ts';

// WordprocessingML: ECMA-376, part 1, section 17 (transitional).
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Width of the table in twentieths of a point: A4 across, less its margins. */
const WIDTH = 15_400;

/** The record as a table in a Word document, for people without tools. Arabic cells run from right to left, the columns do not. */
export function writeDocx({ bitext }: ViewData): Uint8Array {
  return writePackage(
    [
      {
        name: 'word/document.xml',
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        xml: documentXml(bitext),
      },
    ],
    { title: bitext.slug, from: bitext.from, to: bitext.to },
  );
}

function documentXml(bitext: Bitext): string {
  const widths = TABLE.map(({ width }) => Math.round((WIDTH * width) / 100));
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
    .join('');
  const head = row(
    TABLE.map(({ name }, index) => cell(widths[index]!, paragraph(name, undefined, '<w:b/>'))),
    '<w:cantSplit/><w:tblHeader/>',
  );
  const rows = segmentsOf(bitext).map((segment) =>
    row(
      cellsOf(segment).map((text, index) =>
        cell(widths[index]!, paragraph(text, languageOf(TABLE[index]!.name, bitext), '')),
      ),
      '<w:cantSplit/>',
    ),
  );
  return (
    `${XML}<w:document xmlns:w="${WORD}"><w:body>\n` +
    `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>\n${[head, ...rows].join('\n')}\n</w:tbl>\n` +
    '<w:p/><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' +
    '<w:pgMar w:top="720" w:right="720" w:bottom="720" w:left="720" w:header="360" w:footer="360" w:gutter="0"/></w:sectPr>' +
    '</w:body></w:document>\n'
  );
}

function row(cells: readonly string[], properties: string): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
}

function cell(width: number, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}

function paragraph(text: string, language: string | undefined, style: string): string {
  const rtl = language !== undefined && directionOf(language) === 'rtl';
  const lang =
    language === undefined
      ? ''
      : rtl
        ? `<w:lang w:bidi="${wordTag(language)}"/>`
        : `<w:lang w:val="${wordTag(language)}"/>`;
  const run = `${style}${rtl ? '<w:rtl/>' : ''}${lang}`;
  return `<w:p>${rtl ? '<w:pPr><w:bidi/></w:pPr>' : ''}${text === '' ? '' : `<w:r>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}${runText(text)}</w:r>`}</w:p>`;
}

/** Word wants a country with Arabic and English, or it spells by whatever it likes. */
function wordTag(language: string): string {
  const usual: Readonly<Record<string, string>> = { ar: 'ar-SA', en: 'en-GB', fr: 'fr-FR' };
  return escapeXmlAttribute(usual[language] ?? language);
}

function runText(text: string): string {
  return text
    .split(/(\n|\t)/)
    .map((piece) =>
      piece === '\n'
        ? '<w:br/>'
        : piece === '\t'
          ? '<w:tab/>'
          : piece === ''
            ? ''
            : `<w:t xml:space="preserve">${escapeXmlText(piece)}</w:t>`,
    )
    .join('');
}
