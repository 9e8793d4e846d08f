import { TarjumanError } from '../../core/error.ts';
import { defined } from '../cat/xml-rows.ts';
import { missingColumns, readTable, type TableRow } from '../csv/table-rows.ts';
import type { ReturnedRows, SentFile } from '../format.ts';
import { attributeOf, elementsOf, textOf, type XmlElement } from '../xml/read-xml.ts';
import { openPackage, type Package, valueNamed } from './package.ts';

const HINT = 'save it as an Excel workbook (.xlsx) with its first line as it was exported';

/**
 * Reads the first sheet with our columns as Excel or LibreOffice saved it: shared and inline strings, text in pieces, results of formulas
 * (never the formula), comments of both kinds, further sheets and columns.
 * @throws TarjumanError INPUT_FORMAT
 */
export function readXlsx({ bytes, file }: SentFile): ReturnedRows {
  const office = openPackage(bytes, file, HINT);
  const pointers = office.pointers(office.main);
  const workbook = office.part(office.main);
  const shared = sharedStrings(office, [...pointers.values()].find(({ type }) => type === 'sharedStrings')?.name);
  const sheets = workbook ? elementsOf(workbook.root).find(({ local }) => local === 'sheets') : undefined;
  for (const sheet of sheets ? elementsOf(sheets) : []) {
    const name = pointers.get(valueNamed(sheet, 'id') ?? '')?.name ?? '';
    const rows = rowsOf(office, name, shared);
    const [head, ...records] = rows;
    if (!head || missingColumns(head.cells).length > 0) continue;
    const remarks = remarksOn(office, name);
    const read = readTable(
      head.cells,
      records.map(({ line, cells }): TableRow => ({ cells, place: { file, line }, remarks: remarks.get(line) ?? [] })),
      { file, line: head.line },
    );
    return {
      ...read,
      ...defined('slug', office.title),
      ...defined('by', office.lastModifiedBy),
      ...defined('from', office.from),
      ...defined('to', office.to),
    };
  }
  throw new TarjumanError(
    'INPUT_FORMAT',
    { file },
    'no sheet has the columns «id» and «target» in its first line',
    HINT,
  );
}

/** Text of a string in pieces, without what says how to pronounce it. */
function stringOf(element: XmlElement): string {
  return elementsOf(element)
    .map((one) => (one.local === 't' ? unescapeX(textOf(one)) : one.local === 'r' ? stringOf(one) : ''))
    .join('');
}

function unescapeX(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function sharedStrings(office: Package, name: string | undefined): string[] {
  const part = name === undefined ? undefined : office.part(name);
  return part ? elementsOf(part.root).map(stringOf) : [];
}

interface SheetRow {
  readonly line: number;
  readonly cells: string[];
}

/** More columns than any table of ours: what stands further right is not read. */
const MOST_COLUMNS = 200;

function rowsOf(office: Package, name: string, shared: readonly string[]): SheetRow[] {
  const part = office.part(name);
  const data = part && elementsOf(part.root).find(({ local }) => local === 'sheetData');
  let next = 1;
  return (data ? elementsOf(data) : []).map((row) => {
    const line = Number(attributeOf(row, 'r') ?? next);
    next = line + 1;
    const cells: string[] = [];
    for (const cell of elementsOf(row)) {
      const column = columnOf(attributeOf(cell, 'r')) ?? cells.length;
      if (column >= MOST_COLUMNS) break;
      while (cells.length < column) cells.push('');
      cells[column] = cellOf(cell, shared);
    }
    // Programs leave out empty cells at the end of a line.
    while (cells.length < TABLE_WIDTH) cells.push('');
    return { line, cells };
  });
}

const TABLE_WIDTH = 12;

function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(cell: XmlElement, shared: readonly string[]): string {
  const find = (local: string) => elementsOf(cell).find((one) => one.local === local);
  const value = find('v');
  switch (attributeOf(cell, 't')) {
    case 's':
      return shared[Number(value ? textOf(value) : -1)] ?? '';
    case 'inlineStr': {
      const inline = find('is');
      return inline ? stringOf(inline) : '';
    }
    default:
      return value ? unescapeX(textOf(value)) : '';
  }
}

/** Comments by line: threads where there are any, else the notes of old. */
function remarksOn(office: Package, sheet: string): ReadonlyMap<number, readonly string[]> {
  const byKind = { threadedComment: new Map<number, string[]>(), comments: new Map<number, string[]>() };
  for (const { type, name } of office.pointers(sheet).values()) {
    if (type !== 'threadedComment' && type !== 'comments') continue;
    const part = office.part(name);
    const list =
      part && (type === 'comments' ? elementsOf(part.root).find(({ local }) => local === 'commentList') : part.root);
    for (const one of list ? elementsOf(list) : []) {
      const line = Number(/\d+$/.exec(attributeOf(one, 'ref') ?? '')?.[0]);
      const text = elementsOf(one).find(({ local }) => local === 'text');
      const words = (text && (elementsOf(text).length > 0 ? stringOf(text) : textOf(text)))?.trim() ?? '';
      if (words !== '' && line > 0) byKind[type].set(line, [...(byKind[type].get(line) ?? []), words]);
    }
  }
  return byKind.threadedComment.size > 0 ? byKind.threadedComment : byKind.comments;
}
