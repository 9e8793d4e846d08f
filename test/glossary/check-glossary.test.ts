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
    'a translation in the letters of another language',
    'terms:\n  - { term: كازاخستان, translations: { en: كازاخستان, ru: Kazakhstan, ja: カザフスタン, fr: Kazakhstan } }\n  - { term: قيرغيزستان, translations: { en: Кыргызстан, ru: Кыргызстан, ja: Kyrgyz, fr: Kirghizistan } }',
    [
      '2 warning wrong-script the translation into en, «كازاخستان», is in the letters of another script',
      '3 warning wrong-script the translation into en, «Кыргызстан», is in the letters of another script',
    ],
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
  [
    'a common word, whatever stands around it',
    'terms:\n  - { term: شركة, translations: { en: x } }\n  - { term: سد, translations: { en: y } }',
    [
      '2 warning also-a-word «شركة» is also a word of the language; give it "after", or list the full name',
      '3 warning also-a-word «سد» is also a word of the language; give it "after", or list the full name',
    ],
  ],
  [
    'a name that is a word besides',
    'terms:\n  - { term: بيان, translations: { en: Bayan } }',
    [
      '2 info also-a-word «بيان» is also a word of the language; context decides; give it "after" or "not" if that goes wrong',
    ],
  ],
  [
    'one thing of a variant that is found anyway, and of a proclitic',
    'terms:\n  - { term: إيران, variants: [إيـران], translations: { en: x } }\n  - { term: بالخرطوم, translations: { en: y } }',
    [
      '2 info needless-variant the variant «إيـران» is found without being listed',
      '3 warning proclitic-inside «بالخرطوم» seems to begin with ب and the article; write the name without what is glued to it',
    ],
    ['زار الخرطوم ثم عاد إلى الخرطوم'],
  ],
] as const)('%s', ([, yaml, expected, texts]) => {
  expect(check(yaml, texts === undefined ? undefined : [...texts])).toEqual(expected);
});

test('a word of the language is counted as a name and as it stands', () => {
  const [finding, ...others] = check('terms:\n  - { term: الحياة, translations: { en: Al-Hayat } }', [
    'عادت الحياة، قالت صحيفة الحياة: الحياة صعبة',
  ]);
  expect(others).toEqual([]);
  expect(finding).toBe(
    '2 warning also-a-word «الحياة» is also a word of the language (in the texts: as it stands 3, taken for the name 1); give it "after", or list the full name',
  );
});

test('a word that no list has is told by the article that texts give it', () => {
  const texts = ['الزنبرك مكسور، وهذا زنبرك آخر. بيع الزنبرك، ثم عاد الزنبرك.'];
  expect(check('terms:\n  - { term: زنبرك, translations: { en: x } }', texts)).toEqual([
    '2 warning also-a-word «زنبرك» stands with the article as well, as words of the language do (in the texts: as it stands 1, taken for the name 1, with the article 3); give it "after", or list the full name',
  ]);
});

test('a proclitic inside is told by the texts, which have the name without it', () => {
  const texts = ['وصل سوكولوف، ثم غادر سوكولوف.'];
  expect(check('terms:\n  - { term: وسوكولوف, translations: { en: x } }', texts)).toEqual([
    '2 warning proclitic-inside «وسوكولوف» may begin with و glued to a name (in the texts: the rest alone 2, the whole 0)',
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
