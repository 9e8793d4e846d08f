import { expect, test } from 'vitest';
import { checkGlossary } from '../../src/glossary/check-glossary.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';

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
