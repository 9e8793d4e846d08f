import { describe, expect, test } from 'vitest';
import { openDeskFolder } from '../support/desk-in-process.ts';

const RECORD = 'translations/en/port/bilingual.xlf';
const PORT = 'الميناء يستأنف العمل\n\nعاد الميناء إلى العمل صباح أمس. دام الإغلاق خمسة أسابيع كاملة.\n';

/** A record of the mock, changed by hand. */
async function deskWithEdit(change: (record: string) => string) {
  const desk = openDeskFolder({ 'source-texts/port.txt': PORT });
  await desk.run(['translate', '--provider', 'mock']);
  const edited = change(desk.read(RECORD));
  expect(edited).not.toBe(desk.read(RECORD));
  desk.put(RECORD, edited);
  return { desk, lineOf: (mark: string) => edited.slice(0, edited.indexOf(mark)).split('\n').length };
}

describe('what people or tools left in a record and cannot be taken at its word is said, with its line', () => {
  test.for([
    {
      what: 'a state that XLIFF has not',
      change: (record: string) => record.replace('id="s2" state="translated"', 'id="s2" state="approved"'),
      says: 's2: the state «approved» is not known',
    },
    {
      what: 'a source that was changed in the record',
      change: (record: string) => record.replace(/(id="s2"[\s\S]*?<source>)/, '$1كلمة '),
      says: 's2: the source was changed in the record; the article itself decides',
    },
    {
      what: 'a target that was taken out',
      change: (record: string) => record.replace(/(id="s2" state="translated">[\s\S]*?<target>)[^<]*/, '$1'),
      says: 's2: the state is translated, but there is no target; it is open again',
    },
  ])('$what', async ({ change, says }) => {
    const { desk, lineOf } = await deskWithEdit(change);
    const first = await desk.run(['translate', '--provider', 'mock', '--json']);
    expect(first.err).toContain(`${RECORD}:${lineOf('id="s2" state')}: ${says}`);
    expect(JSON.parse(first.out).articles[0].remarks).toMatchObject([{ segment: 's2' }]);
    const second = await desk.run(['translate', '--provider', 'mock']);
    expect(second.err).not.toContain(says);
  });

  test('a target that was typed is no oddity', async () => {
    const { desk } = await deskWithEdit((record) => record.replace(/(id="s2"[\s\S]*?<target>)[^<]*/, '$1Typed.'));
    expect((await desk.run(['translate'])).err).not.toContain('bilingual.xlf:');
  });
});

describe('what a run says', () => {
  test('--dry-run over the ceiling says so and ends as the run itself would: 4', async () => {
    const desk = openDeskFolder({ 'source-texts/port.txt': PORT });
    const over = await desk.run(['translate', '--provider', 'mock', '--dry-run', '--max-chars', '10']);
    expect(over.err).toContain('CEILING');
    expect(over.err).toContain('nothing was sent and nothing was written');
    expect(over.code).toBe(4);
    expect((await desk.run(['translate', '--provider', 'mock', '--dry-run'])).code).toBe(0);
  });

  test('articles stand in --json in the order of their names, language by language, whatever ended first', async () => {
    const words = 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ');
    const names = words.map((_, index) => `n${String(index).padStart(2, '0')}`);
    const desk = openDeskFolder(
      Object.fromEntries(
        names.map((name, index) => [
          `source-texts/${name}.txt`,
          `خبر ${words[index]}\n\n${`قال ${words[index]} شيئا. `.repeat(index % 3 === 0 ? 40 : 1)}\n`,
        ]),
      ),
    );
    const { out } = await desk.run(['translate', '--provider', 'mock', '--to', 'fr,en', '--json']);
    const told = JSON.parse(out).articles.map(({ slug, to }: { slug: string; to: string }) => `${to} ${slug}`);
    expect(told).toEqual([...names.map((name) => `fr ${name}`), ...names.map((name) => `en ${name}`)]);
  });

  test('one character is no plural', async () => {
    const desk = openDeskFolder({ 'source-texts/k.txt': 'ك\n' });
    expect((await desk.run(['translate', '--provider', 'mock'])).err).toContain(
      '1 segment to send with mock: 1 character,',
    );
  });

  test('in Arabic, parts of a line stand apart by the Arabic comma', async () => {
    const desk = openDeskFolder({ 'source-texts/port.txt': PORT });
    await desk.run(['translate', '--provider', 'mock']);
    await desk.run(['approve', 'port', 's1', '--by', 'M. Said']);
    const { err } = await desk.run(['translate', '--lang', 'ar', '--provider', 'mock']);
    expect(err).toContain('تُرجم 3 من 3، وأُرسل 0، معتمد: مقطع واحد');
  });

  test.for([
    [['--to', 'ar'], undefined],
    [['--to', 'en,AR'], undefined],
    [[], 'to: [en, ar]\n'],
  ] as const)('a language is not translated into itself: %j, %j', async ([argv, settings]) => {
    const desk = openDeskFolder({
      'source-texts/port.txt': PORT,
      ...(settings === undefined ? {} : { 'tarjuman.yaml': settings }),
    });
    const { code, err } = await desk.run(['translate', '--provider', 'mock', ...argv]);
    expect(code).toBe(2);
    expect(err).toContain('is the language that articles come in');
    expect(desk.files('translations')).toEqual([]);
  });
});
