import { beforeAll, describe, expect, test } from 'vitest';
import { type DeskInProcess, openDeskFolder } from '../support/desk-in-process.ts';

const TEXT =
  'عودة الميناء إلى العمل\n\nعاد الميناء إلى العمل، وشكر المدير 250 عاملا. ثم شكر المدير 40 مهندسا.\n\nهطل المطر مساء أمس.\n';
const RECORD = 'translations/en/port/bilingual.xlf';
const TARGETS = [
  'Port back at work',
  'The port went back to work, and the director thanked 250 workers.',
  'Then he thanked 40 engineers.',
  'It rained last night.',
];

interface Item {
  readonly id: string;
  readonly state: string;
}

/** A desk whose article a person has translated and approved. */
async function approvedDesk(): Promise<DeskInProcess> {
  const desk = openDeskFolder({ 'source-texts/port.txt': TEXT });
  await desk.run(['translate', '--provider', 'mock']);
  let at = 0;
  desk.put(
    RECORD,
    desk
      .read(RECORD)
      .replace(/<target>[^<]*<\/target>(?=\n {6}<\/segment>)/g, () => `<target>${TARGETS[at++]}</target>`),
  );
  await desk.run(['approve', 'port', '--by', 'Mona Said']);
  return desk;
}

const items = (desk: DeskInProcess): string[] =>
  (JSON.parse(desk.read('translations/en/port/report.json')).items as Item[]).map(({ id, state }) => `${id} ${state}`);

describe('split and merge', () => {
  let desk: DeskInProcess;
  beforeAll(async () => {
    desk = await approvedDesk();
  });

  test('a split is told, kept by later runs, and its halves become memory of their own once they are approved', async () => {
    const said = [
      'split',
      'port',
      's2',
      '--at',
      'وشكر المدير 250',
      '--target-at',
      'and the director',
      '--by',
      'N. Haddad',
    ];
    const { code, err } = await desk.run(said);
    expect({ code, err }).toEqual({
      code: 0,
      err: 'port  en  s2 became s2 s5 (N. Haddad)\n  s2  عاد الميناء إلى العمل،  The port went back to work,\n  s5  وشكر المدير 250 عاملا.  and the director thanked 250 workers.\n',
    });
    expect(items(desk)).toEqual(['s1 reviewed', 's2 translated', 's5 translated', 's3 reviewed', 's4 reviewed']);
    const record = desk.read(RECORD);
    expect((await desk.run(['translate', '--provider', 'mock'])).code).toBe(0);
    expect(desk.read(RECORD)).toBe(record);
    expect((await desk.run(['check'])).err).not.toContain('source');

    await desk.run(['approve', 'port', 's2', 's5', '--by', 'N. Haddad']);
    const found = async (text: string): Promise<string[]> => {
      const { out } = await desk.run(['memory', 'search', text, '--json']);
      return [...out.matchAll(/"target":\s*"([^"]*)"/g)].map(([, target]) => target!);
    };
    expect(await found('وشكر المدير 250 عاملا')).toContain('and the director thanked 250 workers.');
    expect(await found('عاد الميناء إلى العمل')).not.toContain(TARGETS[1]);
  });

  test('rows that go out come back to their halves; those that went out before are told as old', async () => {
    await desk.run(['export', 'port', '--format', 'csv', '--out-file', 'rows.csv']);
    desk.put('rows.csv', desk.read('rows.csv').replace('and the director thanked', 'and the director also thanked'));
    const back = await desk.run(['import', 'rows.csv', '--slug', 'port', '--by', 'N. Haddad', '--json']);
    expect(back.code).toBe(0);
    expect(desk.read(RECORD)).toContain('and the director also thanked 250 workers.');

    await desk.run(['merge', 'port', 's5', '--by', 'N. Haddad']);
    expect(items(desk)).toEqual(['s1 reviewed', 's2 reviewed', 's5 translated', 's4 reviewed']);
    const old = await desk.run(['import', 'rows.csv', '--slug', 'port', '--by', 'N. Haddad', '--json']);
    expect(old.code).toBe(1);
    const skipped = JSON.parse(old.out)
      .flatMap(
        (each: { skipped?: unknown[]; results?: { skipped: unknown[] }[] }) => each.skipped ?? each.results ?? [],
      )
      .map((row: { id?: string; reason: string }) => `${row.id} ${row.reason}`);
    expect(skipped).toEqual(['s5 stale', 's3 unknown']);
  });

  test('a merge over the border of the splitter is kept by later runs; where its words are corrected they are divided anew', async () => {
    const record = desk.read(RECORD);
    await desk.run(['translate', '--provider', 'mock']);
    expect(desk.read(RECORD)).toBe(record);
    desk.put('source-texts/port.txt', TEXT.replace('40 مهندسا', '45 مهندسا'));
    await desk.run(['translate', '--provider', 'mock']);
    expect(items(desk)).toEqual(['s1 reviewed', 's2 translated', 's5 translated', 's4 reviewed']);
    // What was approved and typed for the parts is still in sight.
    for (const text of ['The port went back to work,', 'and the director also thanked 250 workers.'])
      expect(desk.read(RECORD)).toContain(text);
  });

  test('what cannot be is refused in words, and nothing is written', async () => {
    const record = desk.read(RECORD);
    for (const [argv, words] of [
      [['split', 'port', 's4'], 'nothing says where to split'],
      [['split', 'port', 's4', '--at', 'الغائب'], 'do not stand in s4'],
      [['split', 'port', 's4', '--at', 'طر'], 'in the middle of a word'],
      [['split', 'port', 's4', '--at', 'ا'], 'stand more than once'],
      [['split', 'port', 's77', '--at', 'المطر'], 'no segment s77'],
      [['merge', 'port', 's4'], 'the last segment of its paragraph'],
      [['merge', 'harbour', 's4'], 'no record'],
    ] as const) {
      const { code, err } = await desk.run([...argv]);
      expect(code, words).toBe(2);
      expect(err).toContain(words);
    }
    expect(desk.read(RECORD)).toBe(record);
  });
});
