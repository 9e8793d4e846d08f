import { readCat } from './cat/read-cat.ts';
import { writeXliff2 } from './cat/write-xliff2.ts';
import { writeXliff12 } from './cat/write-xliff12.ts';
import { readCsv, readCsvPieces } from './csv/read-csv.ts';
import { csvParts, writeCsv } from './csv/write-csv.ts';
import type { View } from './format.ts';
import { htmlParts, writeHtml } from './html/write-html.ts';
import { readJson } from './json/read-json.ts';
import { jsonParts, writeJson } from './json/write-json.ts';
import { readDocx } from './office/read-docx.ts';
import { readXlsx } from './office/read-xlsx.ts';
import { writeDocx } from './office/write-docx.ts';
import { writeXlsx } from './office/write-xlsx.ts';
import { readPo } from './po/read-po.ts';
import { writePo } from './po/write-po.ts';
import { readTmx, tmxRows } from './tmx/read-tmx.ts';
import { tmxParts, writeTmx } from './tmx/write-tmx.ts';

/**
 * What can be written beside a record, in the order in which it is written. A new format is one file and one line here. Which of them
 * are written is the setting `views`; `export` writes any.
 */
export const VIEWS: readonly View[] = [
  {
    id: 'html',
    fileName: 'bilingual.html',
    about: 'side by side, for reading and print',
    write: writeHtml,
    parts: htmlParts,
  },
  {
    id: 'tmx',
    fileName: 'bilingual.tmx',
    about: 'TMX 1.4, for translation memories',
    write: ({ bitext }) => writeTmx(bitext),
    parts: ({ bitext }) => tmxParts(bitext),
    read: ({ text, file, from, to }) => tmxRows(readTmx(text(), file), from, to),
  },
  {
    id: 'csv',
    fileName: 'bilingual.csv',
    about: 'a table, UTF-8',
    extensions: ['.tsv', '.tab'],
    write: ({ bitext }) => writeCsv(bitext),
    parts: ({ bitext }) => csvParts(bitext),
    read: ({ text, file }) => readCsv(text(), file),
    readPieces: readCsvPieces,
  },
  {
    id: 'csv-excel',
    fileName: 'bilingual.excel.csv',
    about: 'the same table with a byte order mark, as Excel needs it',
    write: ({ bitext }) => writeCsv(bitext, { bom: true }),
    parts: ({ bitext }) => csvParts(bitext, { bom: true }),
    read: ({ text, file }) => readCsv(text(), file),
    readPieces: readCsvPieces,
  },
  {
    id: 'json',
    fileName: 'bilingual.json',
    about: 'an i18next resource',
    write: ({ bitext }) => writeJson(bitext),
    parts: ({ bitext }) => jsonParts(bitext),
    read: ({ text, file, from, to }) => readJson(text(), file, from, to),
  },
  {
    id: 'xliff2',
    fileName: 'bilingual.cat.xlf',
    about: 'XLIFF 2.1, for CAT tools',
    write: writeXliff2,
    extensions: ['.xlf', '.xliff', '.xlf2', '.xliff2'],
    read: readCat,
  },
  {
    id: 'xliff12',
    fileName: 'bilingual.xliff',
    about: 'XLIFF 1.2, for CAT tools',
    write: writeXliff12,
    extensions: ['.sdlxliff', '.mqxliff', '.mxliff', '.txlf'],
    read: readCat,
  },
  { id: 'po', fileName: 'bilingual.po', about: 'PO of gettext', write: writePo, read: readPo },
  { id: 'docx', fileName: 'bilingual.docx', about: 'a table in a Word document', write: writeDocx, read: readDocx },
  {
    id: 'xlsx',
    fileName: 'bilingual.xlsx',
    about: 'a table in an Excel workbook',
    write: writeXlsx,
    read: readXlsx,
  },
];

export const VIEW_IDS: readonly string[] = VIEWS.map((view) => view.id);

export function findView(id: string): View | undefined {
  return VIEWS.find((view) => view.id === id);
}

/** The format of a file that came back, by its name; what begins as XML says itself what it is. */
export function formatOf(fileName: string, head: string): View | undefined {
  const name = fileName.toLowerCase();
  if (/<xliff[\s>]/.test(head)) return findView('xliff2');
  if (/<tmx[\s>]/.test(head)) return findView('tmx');
  return VIEWS.find(
    ({ read, fileName: usual, extensions = [] }) =>
      read && [usual.slice(usual.lastIndexOf('.')), ...extensions].some((extension) => name.endsWith(extension)),
  );
}
