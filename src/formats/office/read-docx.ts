import { TarjumanError } from '../../core/error.ts';
import { defined, isoTime } from '../cat/xml-rows.ts';
import { missingColumns, readTable, type TableRow } from '../csv/table-rows.ts';
import type { ReturnedRows, SentFile } from '../format.ts';
import { elementsOf, textOf, type XmlElement } from '../xml/read-xml.ts';
import { openPackage, valueNamed } from './package.ts';

const HINT = 'save it as a Word document (.docx) with its table as it was exported';

/**
 * Reads the table of a Word document as Word or LibreOffice saved it: runs in pieces, tracked changes (taken as accepted; who made them is
 * kept), comments in the margin, further text and columns around.
 * @throws TarjumanError INPUT_FORMAT
 */
export function readDocx({ bytes, file }: SentFile): ReturnedRows {
  const office = openPackage(bytes, file, HINT);
  const document = office.part(office.main);
  const comments = new Map<string, string>();
  for (const { type, name } of office.pointers(office.main).values()) {
    const part = type === 'comments' ? office.part(name) : undefined;
    for (const one of part ? elementsOf(part.root) : []) {
      const words = readCellText(one).text.trim();
      if (words !== '') comments.set(valueNamed(one, 'id') ?? '', words);
    }
  }
  for (const table of document ? tablesIn(document.root) : []) {
    const rows = elementsOf(table).flatMap((one) => (one.local === 'tr' && !isDeleted(one) ? [rowOf(one)] : []));
    const [head, ...records] = rows;
    if (!head || missingColumns(head.cells.map(({ text }) => text)).length > 0) continue;
    const names = head.cells.map(({ text }) => text.trim().toLowerCase());
    const target = names.indexOf('target');
    const read = readTable(
      head.cells.map(({ text }) => text),
      records.map(({ cells }, index): TableRow => {
        const worked = cells[target];
        return {
          cells: cells.map(({ text }) => text),
          place: { file, line: index + 2 },
          remarks: cells.flatMap(({ comments: ids }) => ids.flatMap((id) => comments.get(id) ?? [])),
          ...defined('by', worked?.by),
          ...defined('at', worked?.at),
        };
      }),
      { file, line: 1 },
    );
    return {
      ...read,
      ...defined('slug', office.title),
      ...defined('by', office.lastModifiedBy),
      ...defined('from', office.from),
      ...defined('to', office.to),
    };
  }
  throw new TarjumanError('INPUT_FORMAT', { file }, 'it has no table with the columns «id» and «target»', HINT);
}

function* tablesIn(element: XmlElement): Generator<XmlElement> {
  for (const one of elementsOf(element))
    if (one.local === 'tbl') yield one;
    else yield* tablesIn(one);
}

const child = (element: XmlElement, local: string): XmlElement | undefined =>
  elementsOf(element).find((one) => one.local === local);

/** A row that somebody took out with changes tracked. */
function isDeleted(row: XmlElement): boolean {
  const properties = child(row, 'trPr');
  return properties !== undefined && child(properties, 'del') !== undefined;
}

interface CellText {
  readonly text: string;
  readonly by?: string;
  readonly at?: string;
  /** Ids of comments. */
  readonly comments: readonly string[];
}

function rowOf(row: XmlElement): { readonly cells: readonly CellText[] } {
  return { cells: [...cellsIn(row)].map(readCellText) };
}

/** Content controls may lie around cells. */
function* cellsIn(element: XmlElement): Generator<XmlElement> {
  for (const one of elementsOf(element))
    if (one.local === 'tc') yield one;
    else if (one.local === 'sdt' || one.local === 'sdtContent' || one.local === 'customXml') yield* cellsIn(one);
}

/** Words that are no longer, or never were, part of the text. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'Fallback',
  'rPr',
  'pPr',
  'tcPr',
  'sdtPr',
]);

function readCellText(cell: XmlElement): CellText {
  const comments: string[] = [];
  let by: string | undefined;
  let at: string | undefined;
  let text = '';
  let paragraphs = 0;
  let joins = false;
  const worked = (change: XmlElement): void => {
    const when = isoTime(valueNamed(change, 'date'));
    // The latest change counts; one without a time only where there is no other.
    if (by === undefined || (when !== undefined && (at === undefined || when > at))) {
      by = valueNamed(change, 'author') ?? by;
      at = when ?? at;
    }
  };
  const walk = (element: XmlElement): void => {
    for (const one of elementsOf(element)) {
      if (one.local === 'ins' || one.local === 'del' || one.local === 'moveTo') worked(one);
      if (one.local === 'commentReference') comments.push(valueNamed(one, 'id') ?? '');
      if (one.local === 'p') {
        if (paragraphs++ > 0 && !joins) text += '\n';
        joins = marksDeleted(one);
        walk(one);
      } else if (one.local === 't') text += textOf(one);
      else if (one.local === 'tab' || one.local === 'ptab') text += '\t';
      else if (one.local === 'br' || one.local === 'cr') text += '\n';
      else if (one.local === 'noBreakHyphen') text += '\u2011';
      else if (one.local === 'softHyphen') text += '\u00AD';
      else if (!LEFT_OUT.has(one.local)) walk(one);
    }
  };
  walk(cell);
  // An empty paragraph behind the text is what programs put there when somebody presses Enter.
  const last = elementsOf(cell).filter(({ local }) => local === 'p');
  let trailing = 0;
  while (
    trailing < last.length - 1 &&
    elementsOf(last[last.length - 1 - trailing]!).every(({ local }) => local === 'pPr')
  )
    trailing++;
  if (trailing > 0 && text.endsWith('\n'.repeat(trailing))) text = text.slice(0, -trailing);
  return { text, comments, ...defined('by', by), ...defined('at', at) };
}

/** The end of the paragraph was taken out: it runs on into the next one. */
function marksDeleted(paragraph: XmlElement): boolean {
  const properties = child(paragraph, 'pPr');
  const mark = properties && child(properties, 'rPr');
  return mark !== undefined && child(mark, 'del') !== undefined;
}
