import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { placeText, TarjumanError } from '../../src/core/error.ts';
import { ENTRY_KEYS } from '../../src/glossary/glossary-shape.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';

function read(yaml: string) {
  return readGlossary(yaml, 'glossary.yaml');
}

function faultOf(yaml: string): string {
  try {
    read(yaml);
  } catch (error) {
    if (!(error instanceof TarjumanError)) throw error;
    return `${placeText(error.at)}: ${error.code}: ${error.message}\n${error.hint}`;
  }
  return 'no fault';
}

test('an entry with every key', () => {
  const { glossary, findings } = read(`terms:
  - term: كازاخستان
    variants: قازاخستان
    translations: { EN: Kazakhstan, fr: [Kazakhstan, le Kazakhstan] }
    forbidden: { en: Kazakstan }
    derived: { forms: [كازاخستاني], translations: { en: [Kazakh, Kazakhstani] } }
    type: place
    case: any
    article: optional
    after: [جمهورية]
    not: [سفارة]
    ids: { wikidata: Q232, geonames: 1522867 }
    note: 'a: b'
  - { term: الجمهورية, of: كازاخستان }
`);
  expect(findings).toEqual([]);
  expect(glossary.terms[0]).toEqual({
    term: 'كازاخستان',
    variants: ['قازاخستان'],
    translations: { en: ['Kazakhstan'], fr: ['Kazakhstan', 'le Kazakhstan'] },
    forbidden: { en: ['Kazakstan'] },
    derived: [{ forms: ['كازاخستاني'], translations: { en: ['Kazakh', 'Kazakhstani'] } }],
    type: 'place',
    case: 'any',
    article: 'optional',
    after: ['جمهورية'],
    not: ['سفارة'],
    ids: { wikidata: 'Q232', geonames: '1522867' },
    note: 'a: b',
  });
  expect(glossary.terms[1]).toMatchObject({ of: 'كازاخستان', type: 'other', case: 'exact', article: 'keep' });
  expect(glossary.places?.get('كازاخستان')).toEqual({ file: 'glossary.yaml', line: 2, column: 5 });
});

test.for(['', '\n', '# nothing yet\n', 'terms: []', 'terms:', 'terms:\n', '{}', '\uFEFFterms: []'])(
  'no entries: %j',
  (yaml) => {
    expect(read(yaml).glossary.terms).toEqual([]);
  },
);

describe('faults, with their place', () => {
  test.for([
    [
      'no YAML',
      'terms: [',
      'glossary.yaml:1:9: GLOSSARY_SYNTAX: the line is not indented as its neighbours are, or a bracket',
    ],
    ['a tab', 'terms:\n\t- term: x', 'glossary.yaml:2:1: GLOSSARY_SYNTAX'],
    ['a key twice', 'terms:\n  - term: نعم\n    term: لا', 'glossary.yaml:3:5: GLOSSARY_SYNTAX'],
    ['a list on top', '- term: نعم', 'glossary.yaml:1:1: GLOSSARY_INVALID: the file is a list'],
    ['another key on top', 'entries: []', 'glossary.yaml:1:1: GLOSSARY_INVALID: the glossary has no key «entries»'],
    [
      'a misspelt key',
      'terms:\n  - term: نعم\n    tranlations: { en: x }',
      '«tranlations»\ndid you mean «translations»?',
    ],
    ['no term', 'terms:\n  - variants: [نعم]', 'glossary.yaml:2:5: GLOSSARY_INVALID: an entry has no "term"'],
    ['an empty term', 'terms:\n  - term: " "', 'glossary.yaml:2:11: GLOSSARY_INVALID: "term" is empty'],
    ['a term without letters', 'terms:\n  - term: "—"', 'without a letter'],
    ['a number', 'terms:\n  - term: 2022', '"term" is a number, not text\nput it in quotes: "2022"'],
    ['an unknown type', 'terms:\n  - term: نعم\n    type: persn', '"type" is «persn»\ndid you mean «person»?'],
    ['a tag that is none', 'terms:\n  - term: نعم\n    translations: { e: x }', 'glossary.yaml:3:21: GLOSSARY_INVALID'],
    [
      'forbidden and accepted',
      'terms:\n  - term: نعم\n    translations: { en: x }\n    forbidden: { en: [x] }',
      '«x» is both a translation and forbidden',
    ],
    ['derived without forms', 'terms:\n  - term: نعم\n    derived: [{ translations: { en: x } }]', 'has no "forms"'],
    [
      'a short form of nothing',
      'terms:\n  - term: نعم\n    of: لالا',
      '«نعم» is the short form of «لالا», which is no entry',
    ],
    [
      'a short form of itself',
      'terms:\n  - { term: نعم, of: كلا }\n  - { term: كلا, of: نعم }',
      'is a short form of itself',
    ],
    [
      'the same letters twice',
      'terms:\n  - term: مجلس\n  - term: غير\n    variants: [مجلس]',
      'glossary.yaml:3:5: GLOSSARY_DUPLICATE_TERM: «مجلس» is listed twice (first at 2:5, in «مجلس»)',
    ],
    ['too long', `terms:\n  - term: ${'ا'.repeat(301)}`, 'has 301 characters\nkeep it to 300'],
    ['a bomb of aliases', 'terms:\n  - term: نعم\n    variants: &a [*a, *a]', 'GLOSSARY'],
  ] as const)('%s', ([, yaml, expected]) => {
    expect(faultOf(yaml)).toContain(expected);
  });

  test('the first fault stops, the others are named', () => {
    expect(faultOf('terms:\n  - term: 1\n  - term: 2\n  - x: y')).toMatch(
      /glossary.yaml:2:11.*\n.*; line 3: .*; line 4: /s,
    );
  });
});

describe('same letters', () => {
  test('told apart by what stands before them', () => {
    expect(read('terms:\n  - { term: الحياة, after: [صحيفة] }\n  - { term: الحياة, after: [قناة] }').findings).toEqual(
      [],
    );
  });

  test('only after folding: a warning with both places', () => {
    const { findings } = read('terms:\n  - term: غزة\n  - term: غزه');
    expect(findings).toMatchObject([
      { check: 'same-when-folded', severity: 'warning', at: { line: 3 }, also: { line: 2 }, term: 'غزه' },
    ]);
  });
});

describe('the shipped schema and the reader agree', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/glossary.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

  test('on the keys of an entry', () => {
    expect(Object.keys(schema.definitions.entry.properties).sort()).toEqual([...ENTRY_KEYS].sort());
  });

  test.for([
    'terms: []',
    'terms:',
    'terms: [{ term: نعم }]',
    'terms: [{ term: نعم, variants: كلا, translations: { en: x, pt-BR: [x, y] }, type: event, case: any, article: keep, after: نعم, note: x }]',
    'terms: [{ term: نعم, derived: { forms: كلا } }]',
    'terms: [{ term: نعم, ids: { geonames: 12 }, translations: { en: }, of: }]',
    'terms: {}',
    'terms: [x]',
    'terms: [{}]',
    'terms: [{ term: }]',
    'terms: [{ term: "" }]',
    'terms: [{ term: 12 }]',
    'terms: [{ term: نعم, kind: person }]',
    'terms: [{ term: نعم, type: people }]',
    'terms: [{ term: نعم, case: lower }]',
    'terms: [{ term: نعم, variants: { a: b } }]',
    'terms: [{ term: نعم, variants: [1] }]',
    'terms: [{ term: نعم, translations: x }]',
    'terms: [{ term: نعم, translations: { "": x } }]',
    'terms: [{ term: نعم, derived: [{ forms: [] }] }]',
    'terms: [{ term: نعم, derived: [{ translations: { en: x } }] }]',
    'terms: [{ term: نعم, note: [x] }]',
    'words: []',
  ])('on %s', (yaml) => {
    expect(faultOf(yaml) === 'no fault').toBe(validate(parse(yaml)));
  });

  test("on the desk's own glossary", () => {
    const yaml = readFileSync(new URL('../../glossary.yaml', import.meta.url), 'utf8');
    expect(yaml.split('\n')[0]).toBe('# yaml-language-server: $schema=schemas/glossary.schema.json');
    expect(read(yaml).findings).toEqual([]);
    validate(parse(yaml));
    expect(validate.errors).toBeNull();
  });
});
