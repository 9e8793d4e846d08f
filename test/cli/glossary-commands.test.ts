import { describe, expect, test } from 'vitest';
import { openDeskFolder } from '../support/desk-in-process.ts';

const ARTICLE =
  'سوكولوف يزور دورنبورغ\n\nوصل الرئيس فلاديمير سوكولوف إلى مدينة دورنبورغ. وقال سوكولووف إن الحياة عادت.\n';

describe('glossary check', () => {
  const yaml = `terms:
  - { term: سوكولوف, translations: { en: Sokolov } }
  - { term: سوكولوف, translations: { en: Sokoloff } }
  - { term: الحياة, translations: { fr: Al-Hayat } }
`;

  test('tells all faults to people, also where no other command takes the file', async () => {
    const desk = openDeskFolder({ 'glossary.yaml': yaml, 'source-texts/a.txt': ARTICLE });
    const { code, out } = await desk.run(['glossary', 'check', 'source-texts']);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^glossary\.yaml:3:5: error: .* \(duplicate\)$/),
      expect.stringMatching(/^glossary\.yaml:4:5: warning: .* no translation into en \(missing-translation\)$/),
      expect.stringMatching(/^glossary\.yaml:4:5: warning: .*as it stands 1, taken for the name 0.* \(also-a-word\)$/),
    ]);
    expect((await desk.run(['glossary', 'match', 'source-texts'])).code).not.toBe(0);
  });

  test('--json says the same to machines', async () => {
    const desk = openDeskFolder({ 'glossary.yaml': yaml, 'source-texts/a.txt': ARTICLE });
    const { out } = await desk.run(['glossary', 'check', '--json']);
    expect(JSON.parse(out).map(({ check, severity, at }: never) => ({ check, severity, at }))).toEqual([
      { check: 'duplicate', severity: 'error', at: { file: 'glossary.yaml', line: 3, column: 5 } },
      { check: 'missing-translation', severity: 'warning', at: { file: 'glossary.yaml', line: 4, column: 5 } },
      { check: 'also-a-word', severity: 'warning', at: { file: 'glossary.yaml', line: 4, column: 5 } },
    ]);
  });
});

test('what glossary suggest prints can be pasted under terms:', async () => {
  const desk = openDeskFolder({ 'glossary.yaml': 'terms: []\n', 'source-texts/a.txt': ARTICLE });
  const { code, out } = await desk.run(['glossary', 'suggest', 'source-texts']);
  expect(code).toBe(0);
  desk.put('glossary.yaml', `terms:\n${out}`);
  const { out: matches } = await desk.run(['glossary', 'match', 'source-texts', '--json']);
  const terms = JSON.parse(matches).matches.map(({ term }: { term: string }) => term);
  expect(terms).toEqual(expect.arrayContaining(['سوكولوف', 'دورنبورغ', 'فلاديمير سوكولوف']));
});

test('glossary suggest proposes what approved records write for a name', async () => {
  const article = 'سوكولوف يزور دورنبورغ\n\nوصل الرئيس فلاديمير سوكولوف أمس. وقال سوكولوف إن الاتفاق جاهز.\n';
  const desk = openDeskFolder({ 'glossary.yaml': 'terms: []\n', 'source-texts/a.txt': article });
  await desk.run(['translate', '--provider', 'mock']);
  const record = 'translations/en/a/bilingual.xlf';
  const targets = [
    'Sokolov visits Dornburg',
    'President Vladimir Sokolov arrived on Monday.',
    'Sokolov said it was ready.',
  ];
  let i = 0;
  desk.put(
    record,
    desk
      .read(record)
      .replace(/(<target[^>]*>)[\s\S]*?(<\/target>)/g, (_: string, a: string, b: string) => a + targets[i++] + b),
  );
  await desk.run(['approve', 'a', '--by', 'Mona Said']);
  const { out } = await desk.run(['glossary', 'suggest', 'source-texts', '--json']);
  const sokolov = JSON.parse(out).find(({ term }: { term: string }) => term === 'سوكولوف');
  expect(sokolov.translations).toMatchObject({ en: { text: 'Sokolov', of: 3 } });
  const block = (await desk.run(['glossary', 'suggest', 'source-texts'])).out;
  expect(block).toMatch(/ {4}# en: in \d of 3 approved sentences\n {4}translations: \{ en: "Sokolov" \}\n/);
});

test('glossary suggest proposes what the memory has for a name, and nothing where it has little', async () => {
  const pairs = [
    ['وصل سوكولوف إلى المدينة.', 'Sokolov arrived in the city.'],
    ['قال سوكولوف إن الاتفاق جاهز.', 'The agreement is ready, Sokolov said.'],
    ['عاد سوكولوف مساء.', 'In the evening Sokolov went back.'],
    ['افتتح المتحف أمس.', 'The museum opened on Monday.'],
    ['زار الوفد دورنبورغ صباحا.', 'On Tuesday the Delegation saw the Old Town.'],
  ];
  const desk = openDeskFolder({
    'glossary.yaml': 'terms: []\n',
    'source-texts/a.txt': ARTICLE,
    'pairs.csv': `source,target\n${pairs.map((pair) => pair.map((text) => `"${text}"`).join(',')).join('\n')}\n`,
  });
  expect((await desk.run(['memory', 'import', 'pairs.csv'])).code).toBe(0);
  const { out } = await desk.run(['glossary', 'suggest', 'source-texts', '--json']);
  const of = (name: string) => JSON.parse(out).find(({ term }: { term: string }) => term === name);
  expect(of('سوكولوف').translations).toEqual({ en: { text: 'Sokolov', count: 3, of: 3 } });
  expect(of('دورنبورغ').translations).toEqual({});
});
