import { readCsv } from './csv/read-csv.ts';
import { writeCsv } from './csv/write-csv.ts';
import type { View } from './format.ts';
import { writeHtml } from './html/write-html.ts';
import { writeJson } from './json/write-json.ts';
import { writeTmx } from './tmx/write-tmx.ts';

/**
 * What can be written beside a record, in the order in which it is written. A new format is one file and one line here. Which of them
 * are written is the setting `views`; `export` writes any.
 */
export const VIEWS: readonly View[] = [
  { id: 'html', fileName: 'bilingual.html', about: 'side by side, for reading and print', write: writeHtml },
  {
    id: 'tmx',
    fileName: 'bilingual.tmx',
    about: 'TMX 1.4, for translation memories',
    write: ({ bitext }) => writeTmx(bitext),
  },
  {
    id: 'csv',
    fileName: 'bilingual.csv',
    about: 'a table, UTF-8',
    write: ({ bitext }) => writeCsv(bitext),
    read: readCsv,
  },
  {
    id: 'csv-excel',
    fileName: 'bilingual.excel.csv',
    about: 'the same table with a byte order mark, as Excel needs it',
    write: ({ bitext }) => writeCsv(bitext, { bom: true }),
    read: readCsv,
  },
  { id: 'json', fileName: 'bilingual.json', about: 'an i18next resource', write: ({ bitext }) => writeJson(bitext) },
];

export const VIEW_IDS: readonly string[] = VIEWS.map((view) => view.id);

export function findView(id: string): View | undefined {
  return VIEWS.find((view) => view.id === id);
}
