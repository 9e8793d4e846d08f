import { strFromU8, unzipSync } from 'fflate';
import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import { type Bitext, isMock, segmentsOf, targetOf } from '../../src/core/bitext.ts';
import { readCsv } from '../../src/formats/csv/read-csv.ts';
import { writeCsv } from '../../src/formats/csv/write-csv.ts';
import { type ReturnedRows, rowsOf } from '../../src/formats/format.ts';
import { writeJson } from '../../src/formats/json/write-json.ts';
import { findView, VIEW_IDS, VIEWS } from '../../src/formats/registry.ts';
import { readTmx, tmxRows } from '../../src/formats/tmx/read-tmx.ts';
import { writeTmx } from '../../src/formats/tmx/write-tmx.ts';
import { readXliff } from '../../src/formats/xliff/read-xliff.ts';
import { writeXliff } from '../../src/formats/xliff/write-xliff.ts';
import { formatContract } from '../contracts/format.ts';
import { SAMPLE } from './sample.ts';

formatContract({
  name: 'XLIFF',
  write: writeXliff,
  read: (xml) => readXliff(xml, 'bilingual.xlf').bitext,
  holds: (bitext) => bitext,
  again: writeXliff,
  golden: 'bilingual.xlf',
});

/** Rows without the place, which is the file's own, and without comments, which are only read by people. */
function plainRows({ rows, findings }: ReturnedRows) {
  expect(findings).toEqual([]);
  return rows.map(({ place: _place, comment: _comment, ...row }) => row);
}

formatContract({
  name: 'CSV',
  write: (bitext) => writeCsv(bitext),
  read: (text) => plainRows(readCsv(text, 'bilingual.csv')),
  holds: (bitext) => rowsOf(bitext).map(({ slug: _slug, ...row }) => row),
  golden: 'bilingual.csv',
});

formatContract({
  name: 'CSV for Excel',
  write: (bitext) => writeCsv(bitext, { bom: true }),
  read: (text) => plainRows(readCsv(text, 'bilingual.excel.csv')),
  holds: (bitext) => rowsOf(bitext).map(({ slug: _slug, ...row }) => row),
  golden: 'bilingual.excel.csv',
});

formatContract({
  name: 'TMX',
  write: writeTmx,
  read: (xml, { from, to }) => plainRows(tmxRows(readTmx(xml, 'bilingual.tmx'), from, to)),
  holds: (bitext) =>
    segmentsOf(bitext)
      .filter((segment) => !isMock(segment) && (targetOf(segment) ?? '').trim() !== '' && segment.source.trim() !== '')
      .map(({ id, source, state, ...rest }) => ({
        slug: bitext.slug,
        id,
        source,
        state,
        target: 'target' in rest ? rest.target : undefined,
      })),
  golden: 'bilingual.tmx',
});

/** What the real i18next says for every segment, asked as docs/formats.md tells. */
function askI18next(json: string, bitext: Bitext): (string | undefined)[] {
  const i18n = createInstance();
  void i18n.init({ resources: JSON.parse(json), initAsync: false, showSupportNotice: false } as never);
  return [bitext.from, bitext.to].flatMap((lng) =>
    segmentsOf(bitext).map(({ id }) => {
      const options = { lng, ns: bitext.slug, skipInterpolation: true };
      return i18n.exists(id, options) ? i18n.t(id, options) : undefined;
    }),
  );
}

formatContract({
  name: 'JSON',
  write: writeJson,
  read: askI18next,
  holds: (bitext) => [...segmentsOf(bitext).map((segment) => segment.source), ...segmentsOf(bitext).map(targetOf)],
  golden: 'bilingual.json',
});

describe('the list of views', () => {
  test('names each once, by id and by file', () => {
    expect(VIEW_IDS).toEqual([
      ...['html', 'tmx', 'csv', 'csv-excel', 'json'],
      ...['xliff2', 'xliff12', 'po', 'docx', 'xlsx'],
    ]);
    expect(new Set(VIEWS.map((view) => view.fileName)).size).toBe(VIEWS.length);
    expect(findView('tmx')?.fileName).toBe('bilingual.tmx');
    expect(findView('doc')).toBeUndefined();
  });

  test.for(VIEWS)('$id is written from the record alone', (view) => {
    const written = view.write({ bitext: SAMPLE, findings: new Map() });
    const text =
      typeof written === 'string'
        ? written
        : Object.values(unzipSync(written))
            .map((part) => strFromU8(part))
            .join('\n');
    expect(text).toContain('Transport minister opens river bridge');
  });
});
