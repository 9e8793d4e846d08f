import { beforeAll, describe, expect, test } from 'vitest';
import { type DeskInProcess, openDeskFolder } from '../support/desk-in-process.ts';

const TEXT = 'عودة الميناء إلى العمل\n\nشكر المدير 250 عاملا. ثم شكر المدير 40 مهندسا.\n';
const RECORD = 'translations/en/port/bilingual.xlf';

/** A desk whose second and third sentence have a wrong number, typed by a person. */
async function wrongNumbers(): Promise<DeskInProcess> {
  const desk = openDeskFolder({ 'source-texts/port.txt': TEXT });
  await desk.run(['translate', '--provider', 'mock']);
  const typed = ['Port back at work', 'The director thanked 350 workers.', 'Then he thanked 45 engineers.'];
  let at = 0;
  desk.put(
    RECORD,
    desk.read(RECORD).replace(/<target>[^<]*<\/target>(?=\n {6}<\/segment>)/g, () => `<target>${typed[at++]}</target>`),
  );
  await desk.run(['translate', '--provider', 'mock']);
  return desk;
}

const errors = async (desk: DeskInProcess): Promise<string[]> =>
  (await desk.run(['check'])).out.split('\n').filter((line) => line.includes('\terror\t'));

describe('dismiss', () => {
  let desk: DeskInProcess;
  beforeAll(async () => {
    desk = await wrongNumbers();
  });

  test('a finding that is answered is not asked again for the same words, and the answer is in record and report', async () => {
    expect(await errors(desk)).toHaveLength(2);
    const said = [
      'dismiss',
      'port',
      's2',
      'numbers-kept',
      '--reason',
      'The wire corrected its figure.',
      '--by',
      'Mona Said',
    ];
    const { code, err } = await desk.run(said);
    expect({ code, err }).toEqual({ code: 0, err: 'port  en  s2  1 finding of numbers-kept dismissed by Mona Said\n' });
    expect(await errors(desk)).toHaveLength(1);
    expect(desk.read(RECORD)).toContain('The wire corrected its figure.');
    const { items, findings } = JSON.parse(desk.read('translations/en/port/report.json'));
    expect(findings.error).toBe(1);
    expect(items[1].dismissed).toMatchObject([
      {
        finding: { check: 'numbers-kept' },
        reason: 'The wire corrected its figure.',
        by: 'Mona Said',
        scope: 'segment',
      },
    ]);
    // The side-by-side page lists the answer.
    const page = desk.read('translations/en/port/bilingual.html');
    expect(page).toMatch(/f-answered.*numbers-kept.*The wire corrected its figure\..*Mona Said/);
    // A second run reads it back and changes nothing.
    expect((await desk.run(['translate', '--frozen', '--provider', 'mock'])).err).not.toContain('would change');
  });

  test('an edit elsewhere keeps the answer, another number asks again', async () => {
    desk.put(RECORD, desk.read(RECORD).replace('thanked 350 workers', 'warmly thanked 350 workers'));
    expect(await errors(desk)).toHaveLength(1);
    desk.put(RECORD, desk.read(RECORD).replace('thanked 350 workers', 'thanked 360 workers'));
    expect(await errors(desk)).toHaveLength(2);
  });

  test('--undo takes it back; what is not there is said', async () => {
    const other = await wrongNumbers();
    await other.run(['dismiss', 'port', 's2', 'numbers-kept', '--reason', 'so it is']);
    expect((await other.run(['dismiss', 'port', 's2', 'numbers-kept', '--undo'])).code).toBe(0);
    expect(await errors(other)).toHaveLength(2);
    const { code, err } = await other.run(['dismiss', 'port', 's2', 'doubled-word', '--reason', 'x']);
    expect(code).toBe(2);
    expect(err).toContain('segment s2 has no finding of «doubled-word»');
    expect((await other.run(['dismiss', 'port', 's2', 'numbers-kept'])).err).toContain('a reason is needed');
    expect((await other.run(['dismiss', 'port', 's99', 'numbers-kept', '--reason', 'x'])).err).toContain(
      'there is no segment s99',
    );
  });

  test('--desk answers for the same words everywhere, in the settings, whose comments stay', async () => {
    const other = await wrongNumbers();
    other.put('tarjuman.yaml', '# our desk\nto: [en] # English only\n');
    const { code, err } = await other.run([
      'dismiss',
      'port',
      's2',
      'numbers-kept',
      '--desk',
      '--reason',
      'house figure',
      '--by',
      'Mona Said',
    ]);
    expect(code).toBe(0);
    expect(err).toContain('for the whole desk:');
    const settings = other.read('tarjuman.yaml');
    expect(settings).toContain('# our desk\nto: [en] # English only\n');
    expect(settings).toMatch(
      /dismissed:\n {2}- check: numbers-kept\n {4}words: "?350"?\n {4}reason: house figure\n {4}by: Mona Said\n/,
    );
    // A second answer goes into the same list.
    await other.run(['dismiss', 'port', 's3', 'numbers-kept', '--desk', '--reason', 'so counted']);
    expect(other.read('tarjuman.yaml')).toContain('# our desk\nto: [en] # English only\n');
    expect(other.read('tarjuman.yaml').match(/check: numbers-kept/g)).toHaveLength(2);
    // Another article with the same words.
    other.put('source-texts/later.txt', 'شكر المدير 250 عاملا.\n');
    await other.run(['translate', '--provider', 'mock']);
    const record = 'translations/en/later/bilingual.xlf';
    other.put(
      record,
      other
        .read(record)
        .replace(/<target>[^<]*<\/target>(?=\n {6}<\/segment>)/, '<target>The director thanked 350 workers.</target>'),
    );
    expect(await errors(other)).toEqual([]);
  });
});
