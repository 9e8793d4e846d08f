import { expect, test } from 'vitest';
import { checkGlossary } from '../../src/glossary/check-glossary.ts';
import { inspectGlossary, readGlossary } from '../../src/glossary/read-glossary.ts';

function check(yaml: string, texts?: string[]): string[] {
  const { glossary } = readGlossary(yaml, 'g.yaml');
  return checkGlossary({ glossary, to: ['en'], ...(texts === undefined ? {} : { texts }) }).map(
    ({ at, severity, check, message }) => `${at.line} ${severity} ${check} ${message}`,
  );
}

test.for([
  ['nothing to say', 'terms:\n  - { term: كازاخستان, translations: { en: Kazakhstan } }', []],
  [
    'a translation is missing',
    'terms:\n  - { term: كازاخستان, translations: { fr: Kazakhstan } }',
    ['2 warning missing-translation «كازاخستان» has no translation into en'],
  ],
  [
    'a proclitic inside',
    'terms:\n  - { term: بالمجلس الأوروبي, translations: { en: x } }',
    [
      '2 warning proclitic-inside «بالمجلس الأوروبي» seems to begin with ب and the article; write the name without what is glued to it',
    ],
  ],
  [
    'one entry hides another',
    'terms:\n  - { term: ورازان, translations: { en: x } }\n  - { term: رازان, translations: { en: y } }',
    ['2 warning hidden-by «ورازان» may be read as و and «رازان»; the longer entry hides the other there'],
  ],
  [
    'a longer entry',
    'terms:\n  - { term: جمهورية كازاخستان, translations: { en: x } }\n  - { term: كازاخستان, translations: { en: y } }',
    ['2 info part-of-longer «كازاخستان» is not reported where «جمهورية كازاخستان» stands'],
  ],
  [
    'a needless variant',
    'terms:\n  - { term: إيران, variants: [ايران], translations: { en: Iran } }',
    ['2 info needless-variant the variant «ايران» is found without being listed'],
  ],
  [
    'a short name',
    'terms:\n  - { term: نو, translations: { en: No } }',
    ['2 warning short-name «نو» has 2 letters and may stand for something else'],
  ],
] as const)('%s', ([, yaml, expected]) => {
  expect(check(yaml)).toEqual(expected);
});

test('a word of the language is counted as a name and as it stands', () => {
  const [finding, ...others] = check('terms:\n  - { term: الحياة, translations: { en: Al-Hayat } }', [
    'عادت الحياة، قالت صحيفة الحياة: الحياة صعبة',
  ]);
  expect(others).toEqual([]);
  expect(finding).toBe(
    '2 warning also-a-word «الحياة» is also a word of the language (in the texts: 3 times as it stands, 1 times taken for the name); give it "after", or list the full name',
  );
});

test('a word that no list has is told by the article that texts give it', () => {
  const texts = ['الزنبرك مكسور، وهذا زنبرك آخر. بيع الزنبرك، ثم عاد الزنبرك.'];
  expect(check('terms:\n  - { term: زنبرك, translations: { en: x } }', texts)).toEqual([
    '2 warning also-a-word «زنبرك» stands 3 times with the article in the texts, as words of the language do (in the texts: 1 times as it stands, 1 times taken for the name); give it "after", or list the full name',
  ]);
});

test('a proclitic inside is told by the texts, which have the name without it', () => {
  const texts = ['وصل سوكولوف، ثم غادر سوكولوف.'];
  expect(check('terms:\n  - { term: وسوكولوف, translations: { en: x } }', texts)).toEqual([
    '2 warning proclitic-inside «وسوكولوف» may begin with و glued to a name: in the texts the rest stands 2 times without it, the whole 0 times',
  ]);
});

test('faults of the file are findings, each at its place, and the rest is checked all the same', () => {
  const yaml = `terms:
  - { term: كازاخستان, translations: { en: Kazakhstan } }
  - { term: كازاخستان, translations: { en: Kazakstan } }
  - { term: لوكسمبورغ, colour: red }`;
  const { glossary, findings } = inspectGlossary(yaml, 'g.yaml');
  expect(findings.map(({ check: id, severity, at }) => `${at.line}:${at.column} ${severity} ${id}`)).toEqual([
    '3:5 error duplicate',
    '4:24 error invalid-entry',
  ]);
  expect(glossary.terms.map(({ term }) => term)).toEqual(['كازاخستان', 'لوكسمبورغ']);
  expect(() => readGlossary(yaml, 'g.yaml')).toThrow();
});
