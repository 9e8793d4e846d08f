import { type Bitext, STATES, segmentsOf } from '../../core/bitext.ts';
import { directionOf } from '../../text/script.ts';
import type { ViewData } from '../format.ts';
import { escapeXmlText, hex4 } from '../xml/escape.ts';
import { cellsOf, languageOf, TABLE } from './columns.ts';
import { relationships, writePackage, XML } from './package.ts';

// SpreadsheetML: ECMA-376, part 1, section 18 (transitional).
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Styles, by their place in `cellXfs`. */
const STYLE = { plain: 0, head: 1, rtl: 2, ltr: 3 } as const;

/** The record as a workbook: every cell is text. The sheet runs from left to right, Arabic cells from right to left. */
export function writeXlsx({ bitext }: ViewData): Uint8Array {
  return writePackage(
    [
      {
        name: 'xl/workbook.xml',
        type: `${TYPE}.sheet.main+xml`,
        xml: `${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="bilingual" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        xml: relationships([
          { type: `${OFFICE}/worksheet`, target: 'worksheets/sheet1.xml' },
          { type: `${OFFICE}/styles`, target: 'styles.xml' },
        ]),
      },
      { name: 'xl/worksheets/sheet1.xml', type: `${TYPE}.worksheet+xml`, xml: sheetXml(bitext) },
      { name: 'xl/styles.xml', type: `${TYPE}.styles+xml`, xml: STYLES },
    ],
    { title: bitext.slug, from: bitext.from, to: bitext.to },
  );
}

const format = (font: number, alignment: string): string =>
  // 49 is text: what is typed stays what it is.
  `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"${alignment}/></xf>`;

const STYLES =
  `${XML}<styleSheet xmlns="${SHEET}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="4">${format(0, '')}${format(1, '')}${format(0, ' readingOrder="2"')}${format(0, ' readingOrder="1"')}</cellXfs></styleSheet>`;

function sheetXml(bitext: Bitext): string {
  const rows = [
    row(
      1,
      TABLE.map(({ name }) => name),
      () => STYLE.head,
    ),
    ...segmentsOf(bitext).map((segment, index) =>
      row(index + 2, cellsOf(segment), (column) => {
        const language = languageOf(TABLE[column]!.name, bitext);
        return language === undefined ? STYLE.plain : directionOf(language) === 'rtl' ? STYLE.rtl : STYLE.ltr;
      }),
    ),
  ];
  const state = letterOf(TABLE.findIndex(({ name }) => name === 'state'));
  const columns = TABLE.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width * 2}" customWidth="1"/>`,
  );
  return (
    `${XML}<worksheet xmlns="${SHEET}"><sheetViews><sheetView rightToLeft="0" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>\n${rows.join('\n')}\n</sheetData>` +
    (rows.length === 1
      ? ''
      : `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${state}2:${state}${rows.length}"><formula1>"${STATES.join(',')}"</formula1></dataValidation></dataValidations>`) +
    '</worksheet>\n'
  );
}

function row(number: number, cells: readonly string[], styleOf: (column: number) => number): string {
  const written = cells.map((text, column) => {
    const at = `<c r="${letterOf(column)}${number}" s="${styleOf(column)}"`;
    return text === '' ? `${at}/>` : `${at} t="inlineStr"><is><t${keep(text)}>${cellText(text)}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

/** Only where it matters: the schema of ECMA does not know the attribute here, though every program writes it. */
const keep = (text: string): string => (/^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '');

const letterOf = (column: number): string => String.fromCharCode(65 + column);

/** `_x000D_` stands for a carriage return (ST_Xstring, section 22.9.2.19); what already looks like that is armoured. */
function cellText(text: string): string {
  return escapeXmlText(
    text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\r/g, (letter) => `_x${hex4(letter.charCodeAt(0))}_`),
  );
}
