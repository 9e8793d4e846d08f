import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readGlossary } from '../../src/glossary/read-glossary.ts';
import { type PlainValue, readPlainYaml } from '../../src/glossary/read-plain-yaml.ts';

function plain(value: PlainValue): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [key, plain(item.value)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

function read(yaml: string): unknown {
  const items: unknown[] = [];
  return readPlainYaml(yaml, ({ value }) => items.push(plain(value))) ? items : undefined;
}

describe('what it reads, it reads as YAML does', () => {
  test.for([
    'terms:\n- term: نعم\n  type: person\n',
    'terms:\r\n  - term: نعم\r\n    translations: { en: Yes, fr: [Oui, "Ouais, \\"d\'accord\\""] }\r\n',
    "# list\nterms:\n\n  # first\n  - term: 'L''été: 3'\n    note: \"a # b: c\"\n  - { term: نعم, variants: [أجل, بلى,] }\n",
    'terms:\n  - term: نعم\n    variants:\n      - أجل\n      - بلى\n    translations:\n      en: Yes\n      fr: [Oui]\n    type: other\n',
    'terms:\n  - term: نعم\n    variants:\n    - أجل\n    type: other\n  - term: لا\n',
    'terms:\n  - term: نعم\n    derived:\n      - { forms: [نعمي], translations: { en: [x y, z] } }\n',
    'terms:\n  - term: نعم\n    of:\n',
  ])('%j', (yaml) => {
    expect(read(yaml)).toEqual(parse(yaml).terms);
  });

  test('whatever a writer of YAML writes', () => {
    const usual = fc.constantFrom(
      ...[
        'نعم',
        'Kassym-Jomart Tokayev',
        'a: b',
        'a #b',
        '12',
        'true',
        'null',
        '~',
        "d'Artagnan",
        '"x"',
        'x,y',
        '[z]',
        '{a: b}',
        ' spaced ',
      ],
      ...[
        '- dash',
        'é\u0301',
        '&a',
        '*a',
        '!t',
        '0x1',
        '',
        'AT&T',
        'x: ',
        'end:',
        'a\\b',
        '#x',
        '| y',
        '%',
        '@',
        'Côte d’Ivoire (2)',
        'نعم/لا',
      ],
    );
    const text = fc.oneof(
      { weight: 40, arbitrary: usual },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    );
    const words = fc.oneof(text, fc.array(text, { maxLength: 3 }));
    const entry = fc.record(
      {
        term: text,
        variants: words,
        translations: fc.dictionary(fc.constantFrom('en', 'fr', 'pt-BR'), words),
        type: text,
        derived: fc.array(fc.record({ forms: words }), { maxLength: 2 }),
      },
      { requiredKeys: ['term'] },
    );
    let readable = 0;
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(0, 80),
        fc.boolean(),
        (terms, lineWidth, flow) => {
          const yaml = stringify(
            { terms },
            { lineWidth, collectionStyle: flow ? 'flow' : 'any', indentSeq: lineWidth === 0 },
          );
          const found = read(yaml);
          if (found === undefined) return;
          readable++;
          expect(found).toEqual(parse(yaml).terms);
        },
      ),
      { numRuns: 500 },
    );
    expect(readable).toBeGreaterThan(50);
  });
});

test.for([
  ['an anchor', 'terms:\n  - &a term: نعم'],
  ['an alias', 'terms:\n  - term: *a'],
  ['a tag', 'terms:\n  - term: !!str نعم'],
  ['a number', 'terms:\n  - term: 12'],
  ['a truth value', 'terms:\n  - term: true'],
  ['a comment behind a value', 'terms:\n  - term: نعم # yes'],
  ['a folded text', 'terms:\n  - term: >\n      نعم'],
  ['a text of two lines', 'terms:\n  - term: نعم\n      لا'],
  ['a key twice', 'terms:\n  - term: نعم\n    term: لا'],
  ['another top key', 'words:\n  - term: نعم'],
  ['a document mark', '---\nterms:\n  - term: نعم'],
  ['a line end of old', 'terms:\n  - term: نعم\r    type: person'],
  ['a tab', 'terms:\n  - term:\tنعم'],
  ['an open bracket', 'terms:\n  - term: [نعم'],
  ['a wrong indent', 'terms:\n  - term: نعم\n   type: person'],
  ['an item out of line', 'terms:\n  - term: نعم\n - term: لا'],
] as const)('it leaves %s to the real reader', ([, yaml]) => {
  expect(read(yaml)).toBeUndefined();
});

describe('a large file', () => {
  const lines = Array.from(
    { length: 4000 },
    (_, i) =>
      `  - term: اسم ${String.fromCharCode(0x628 + (i % 8), 0x633, 0x639 + (i % 2))}${i}\n    translations: { en: Name ${i} }\n`,
  );

  test('is read as a small one is', () => {
    const { glossary } = readGlossary(`terms:\n${lines.join('')}`, 'g.yaml');
    expect(glossary.terms).toHaveLength(4000);
    expect(glossary.terms[17]).toEqual(readGlossary(`terms:\n${lines[17]}`, 'g.yaml').glossary.terms[0]);
    expect([...(glossary.places?.values() ?? [])][17]).toEqual({ file: 'g.yaml', line: 36, column: 5 });
  });

  test('has its faults told with their places', () => {
    expect(() => readGlossary(`terms:\n${lines.join('')}  - term: نعم\n    typ: person\n`, 'g.yaml')).toThrowError(
      expect.objectContaining({ code: 'GLOSSARY_INVALID', at: { file: 'g.yaml', line: 8003, column: 5 } }),
    );
    expect(() => readGlossary(`terms:\n${lines.join('')}${lines[3]}`, 'g.yaml')).toThrowError(
      expect.objectContaining({ code: 'GLOSSARY_DUPLICATE_TERM', at: { file: 'g.yaml', line: 8002, column: 5 } }),
    );
  });
});

test('a glossary is the same whichever reader takes it, places and faults included', () => {
  // Long enough to be read plainly; with a byte order mark in front the real reader takes it.
  const front = `# ${'x'.repeat(5000)}`;
  const name = fc.constantFrom('نعم', 'لا', 'نور سلطان', 'أحمد', 'احمد', 'Nur', "L'été: 3", '12', '-', 'نعم # لا');
  const lists = fc.dictionary(fc.constantFrom('en', 'fr', 'pt-br', 'not a tag'), fc.oneof(name, fc.array(name)));
  const entry = fc.record(
    {
      term: name,
      variants: fc.oneof(name, fc.array(name, { maxLength: 3 })),
      translations: lists,
      forbidden: lists,
      type: fc.constantFrom('person', 'place', 'planet'),
      of: name,
      derived: fc.array(fc.record({ forms: fc.array(name, { maxLength: 2 }), translations: lists }), { maxLength: 1 }),
      ids: fc.constantFrom({ wikidata: 'Q1' }, { isni: 12 }),
      note: fc.constantFrom('one', 'two\nlines', ''),
    },
    { requiredKeys: ['term'] },
  );
  const told = (yaml: string): unknown => {
    try {
      const { glossary, findings } = readGlossary(yaml, 'g.yaml');
      return { terms: JSON.stringify(glossary.terms), places: [...(glossary.places ?? [])], findings };
    } catch (error) {
      const { code, at, message, hint } = error as Record<string, unknown>;
      return { code, at, message, hint };
    }
  };
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 4 }),
      fc.boolean(),
      fc.constantFrom(0, 80),
      fc.constantFrom('\n', '\r\n'),
      (terms, indentSeq, lineWidth, lineEnd) => {
        const lines = stringify({ terms }, { indentSeq, lineWidth }).split('\n');
        const yaml = [front, ...lines].join(lineEnd);
        expect(told(yaml)).toEqual(told(`\uFEFF${yaml}`));
      },
    ),
    { numRuns: 400 },
  );
});
