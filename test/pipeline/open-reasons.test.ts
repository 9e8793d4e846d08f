import { expect, test } from 'vitest';
import { segmentsOf } from '../../src/core/bitext.ts';
import { readXliff } from '../../src/formats/xliff/read-xliff.ts';
import { openDeskFolder } from '../support/desk-in-process.ts';

const RECORD = 'translations/en/port/bilingual.xlf';
const SOURCE = 'الميناء يستأنف العمل\n\nعاد الميناء إلى العمل صباح أمس. دام الإغلاق خمسة أسابيع كاملة.\n';

/** Why segments are open, by id, as the record says it and as the report does. */
function reasonsOf(desk: ReturnType<typeof openDeskFolder>) {
  const { bitext } = readXliff(desk.read(RECORD), RECORD);
  const { items } = JSON.parse(desk.read('translations/en/port/report.json')) as {
    items: { id: string; open?: object }[];
  };
  return {
    record: segmentsOf(bitext).map((segment) => (segment.state === 'initial' ? segment.open : undefined)),
    report: items.map(({ open }) => open),
  };
}

test.for<[what: string, mock: string, open: object]>([
  ['refuses', 'fail=refused~الإغلاق', { code: 'refused', provider: 'mock' }],
  ['answers with nothing', 'empty~الإغلاق', { code: 'empty', provider: 'mock' }],
  ['answers with the source', 'source~الإغلاق', { code: 'source-again', provider: 'mock' }],
])('where an engine %s, record, report and exit code say why the sentence is open', async ([, mock, open]) => {
  const desk = openDeskFolder({ 'source-texts/port.txt': SOURCE });
  const { code, err } = await desk.run(['translate', '--provider', 'mock'], { env: { TARJUMAN_MOCK: mock } });
  expect(code).not.toBe(0);
  expect(err).toContain('2 of 3 translated');
  const { record, report } = reasonsOf(desk);
  expect(record).toEqual([undefined, undefined, { ...open, message: expect.stringMatching(/\w/) }]);
  expect(report).toEqual(record);
  // Whoever runs it again without an engine still finds the reason there.
  await desk.run(['translate']);
  expect(reasonsOf(desk).report).toEqual(report);
});
