import { beforeAll, describe, expect, test } from 'vitest';
import { type DeskInProcess, openDeskFolder } from '../support/desk-in-process.ts';

const TEXT = 'عودة الميناء إلى العمل\n\nشكر المدير العمال. ثم شكر المدير المهندسين.\n';
const RECORD = 'translations/en/port/bilingual.xlf';

/** A desk with faults of form in its second and third sentence. */
async function faultsOfForm(): Promise<DeskInProcess> {
  const desk = openDeskFolder({ 'source-texts/port.txt': TEXT });
  await desk.run(['translate', '--provider', 'mock']);
  const typed = [
    'Port back at work',
    'The  director thanked the the workers\u060c all.',
    'Then he \u200fthanked engineers.',
  ];
  let at = 0;
  desk.put(
    RECORD,
    desk.read(RECORD).replace(/<target>[^<]*<\/target>(?=\n {6}<\/segment>)/g, () => `<target>${typed[at++]}</target>`),
  );
  await desk.run(['translate', '--provider', 'mock']);
  await desk.run(['approve', 'port', 's3', '--by', 'N. Haddad']);
  return desk;
}

const itemsOf = (desk: DeskInProcess) => JSON.parse(desk.read('translations/en/port/report.json')).items;

describe('fix', () => {
  let desk: DeskInProcess;
  beforeAll(async () => {
    desk = await faultsOfForm();
  });

  test('findings carry the one change that puts them right, in the report too', () => {
    expect(itemsOf(desk)[1].findings).toContainEqual(
      expect.objectContaining({ check: 'double-space', fix: { side: 'target', start: 3, end: 5, text: ' ' } }),
    );
  });

  test('a dry run shows what would change, and changes nothing', async () => {
    const before = desk.read(RECORD);
    const { code, err } = await desk.run(['fix', '--dry-run']);
    expect(code).toBe(0);
    expect(err).toContain(
      '  - The  director thanked the the workers\u060c all.\n  + The director thanked the workers, all.\n',
    );
    expect(desk.read(RECORD)).toBe(before);
  });

  test('of one check only', async () => {
    const { out } = await desk.run(['fix', 'port', '--check', 'double-space', '--dry-run', '--json']);
    expect(JSON.parse(out)[0].fixed).toEqual([
      expect.objectContaining({
        id: 's2',
        checks: ['double-space'],
        after: 'The director thanked the the workers\u060c all.',
      }),
    ]);
    expect((await desk.run(['fix', '--check', 'nothing'])).code).toBe(2);
  });

  test("it is a person's edit with a history, and approved text is left alone unless it is named", async () => {
    const { code, err } = await desk.run(['fix', 'port', '--by', 'Mona Said']);
    expect(code).toBe(0);
    expect(err).toContain('s3');
    const record = desk.read(RECORD);
    expect(record).toContain('The director thanked the workers, all.');
    expect(record).toContain('Then he &#x200F;thanked');
    expect(itemsOf(desk)[1]).toMatchObject({
      state: 'translated',
      origin: { kind: 'person', by: 'Mona Said' },
      findings: [],
    });
    expect(itemsOf(desk)[2].state).toBe('reviewed');
    await desk.run(['fix', 'port', 's3', '--by', 'Mona Said']);
    expect(itemsOf(desk)[2]).toMatchObject({ state: 'translated', origin: { by: 'Mona Said' } });
    expect((await desk.run(['fix', 'port', '--json'])).out).toContain('"fixed":[]');
  });
});

test('an outlet judges by severities of its own', async () => {
  const desk = await faultsOfForm();
  desk.put(
    'tarjuman.yaml',
    'checks: { source-punctuation-left: info, bidi-controls: info }\noutlets:\n  daily: { checks: { double-space: error } }\n',
  );
  expect((await desk.run(['check'])).code).toBe(0);
  const { code, out } = await desk.run(['check', '--outlet', 'daily']);
  expect(code).toBe(1);
  expect(out).toContain('s2\terror\tdouble-space');
  expect((await desk.run(['check', '--outlet', 'none'])).code).toBe(2);
});
