import { describe, expect, test } from 'vitest';
import { type DeskInProcess, openDeskFolder } from '../support/desk-in-process.ts';

const PORT = 'عودة الميناء إلى العمل\n\nوصل المدير إلى ميناء الفجر أمس. شكر المدير 250 عاملا.\n';
const GLOSSARY = `terms:
  - term: ميناء الفجر
    translations: { en: Fajr Port }
    type: place
`;
const KEPT = '.tarjuman/cache/status.json';
const MARK = 123_456;

/** A desk with nothing open, of which the status is kept. */
async function keptDesk(more: Readonly<Record<string, string>> = {}): Promise<DeskInProcess> {
  const desk = openDeskFolder({ 'source-texts/port.txt': PORT, 'glossary.yaml': GLOSSARY, ...more });
  expect((await desk.run(['translate', '--provider', 'mock'])).code).toBe(0);
  expect((await desk.run(['approve', 'port', '--by', 'Mona Said'])).code).toBe(0);
  // Approved text of the mock is not open for a real engine; what still counts as the mock's is worked out anew.
  desk.put(
    'translations/en/port/bilingual.xlf',
    desk.read('translations/en/port/bilingual.xlf').replaceAll('>mock<', '>google<'),
  );
  await desk.run(['status']);
  return desk;
}

/** Whether `status` believes what is kept: a figure that only stands there is said again. */
async function believes(desk: DeskInProcess, args: readonly string[] = []): Promise<boolean> {
  const kept = JSON.parse(desk.read(KEPT));
  for (const { row } of Object.values(kept.rows) as { row: { stale: number } }[]) row.stale = MARK;
  desk.put(KEPT, JSON.stringify(kept));
  const { out } = await desk.run(['status', '--json', ...args]);
  return out.includes(String(MARK));
}

describe('a status that is kept', () => {
  test('is what a look at everything says, in both forms', async () => {
    const desk = await keptDesk();
    const [people, machines] = [await desk.run(['status']), await desk.run(['status', '--json'])];
    expect(await believes(desk)).toBe(true);
    desk.remove(KEPT);
    expect(await desk.run(['status'])).toEqual(people);
    desk.remove(KEPT);
    expect(await desk.run(['status', '--json'])).toEqual(machines);
    expect(people.err).toContain('3 reviewed');
  });

  test.for([
    ['the record', 'translations/en/port/bilingual.xlf', (text: string) => text.replace('</xliff>', '\n</xliff>')],
    ['the source', 'source-texts/port.txt', (text: string) => `${text}وعاد الجميع.\n`],
    ['the glossary', 'glossary.yaml', (text: string) => text.replace('Fajr Port', 'Port of Fajr')],
    ['the settings', 'tarjuman.yaml', () => 'checks: { numbers-kept: info }\n'],
    ['a side file', 'source-texts/port.yaml', () => 'byline: Mona Said\n'],
  ] as const)('is not believed when %s has changed', async ([, file, change]) => {
    const desk = await keptDesk();
    expect(await believes(desk)).toBe(true);
    desk.put(file, change(desk.has(file) ? desk.read(file) : ''));
    expect(await believes(desk)).toBe(false);
  });

  test('tells of an article that is new beside it', async () => {
    const desk = await keptDesk();
    desk.put('source-texts/new.txt', 'شكر المدير جميع العمال.\n');
    expect((await desk.run(['status'])).err).toMatch(/^new {2}en {2}1 open.*\nport {2}en {2}3 reviewed/);
  });

  test('is not believed for other languages, or with rules for sentences that have changed', async () => {
    const srx = `<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/><body>
      <languagerules><languagerule languagerulename="all"><rule break="yes"><beforebreak>[.]</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules>
      <maprules><languagemap languagepattern=".*" languagerulename="all"/></maprules></body></srx>`;
    const desk = await keptDesk({ 'tarjuman.yaml': 'segmentation: { srx: rules.srx }\n', 'rules.srx': srx });
    expect(await believes(desk)).toBe(true);
    desk.put('rules.srx', srx.replace('[.]', '[.!]'));
    expect(await believes(desk)).toBe(false);
    expect(await believes(desk, ['--to', 'fr'])).toBe(false);
  });

  test('a damaged or foreign file only means that everything is looked at', async () => {
    const desk = await keptDesk();
    const said = await desk.run(['status']);
    for (const content of ['', '{', '[]', '{"desk":{"key":1},"rows":{}}', '{"desk":null,"rows":null}']) {
      desk.put(KEPT, content);
      expect(await desk.run(['status']), content).toEqual(said);
    }
  });
});
