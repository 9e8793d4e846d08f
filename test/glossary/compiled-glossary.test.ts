import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { compileGlossary, openCompiled } from '../../src/glossary/compiled-glossary.ts';
import type { ReadGlossary } from '../../src/glossary/finish-glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { prepareGlossary } from '../../src/glossary/prepare-glossary.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';
import { readLargeGlossary } from '../../src/glossary/read-large-glossary.ts';

const FILE = 'glossary.yaml';

const word = fc.constantFrom(
  ...[
    'نور',
    'سلطان',
    'علي',
    'صالح',
    'المجلس',
    'الأوروبي',
    'اللاذقية',
    'لبنان',
    'غزة',
    'مصر',
    'بيان',
    'Nur',
    'BBC',
    'آتا',
    '٢٠٢٢',
    'ﻻ',
  ],
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const lists = fc.dictionary(
  fc.constantFrom('en', 'fr', 'pt-BR'),
  fc.uniqueArray(fc.constantFrom('Nur', 'Élan "x"', 'EU 𝒳'), { minLength: 1 }),
);
const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });
const entry = fc.record({
  term: name,
  variants: some(fc.uniqueArray(name, { maxLength: 2 })),
  translations: some(lists),
  forbidden: some(fc.constant({ en: ['Nowhere'] })),
  type: some(fc.constantFrom('person', 'place', 'organisation', 'other')),
  derived: some(
    fc.array(fc.record({ forms: fc.uniqueArray(word, { minLength: 1, maxLength: 2 }), translations: lists }), {
      maxLength: 1,
    }),
  ),
  of: some(fc.constant('first')),
  case: some(fc.constantFrom('exact', 'any')),
  article: some(fc.constantFrom('keep', 'optional')),
  after: some(fc.constant(['الرئيس'])),
  not: some(fc.constantFrom(['في'], ['من', 'في'])),
  ids: some(fc.constant({ wikidata: 'Q232' })),
  note: some(fc.constantFrom('two\nlines', '«')),
});
/** Files that the reader takes: what clashes is left out. `of` names the first entry. Those with all texts in quotes are plain YAML. */
const yaml = fc.tuple(fc.array(entry, { maxLength: 8 }), fc.boolean()).map(([entries, quoted]) => {
  const kept: unknown[] = [];
  for (const { of, ...given } of entries) {
    const first = (kept[0] as { term: string } | undefined)?.term;
    const one = { ...given, ...(of !== undefined && first !== undefined && first !== given.term ? { of: first } : {}) };
    const made = JSON.parse(JSON.stringify(one)) as unknown;
    try {
      readGlossary(stringify({ terms: [...kept, made] }), FILE);
      kept.push(made);
    } catch {
      // Listed twice, or a short form of itself.
    }
  }
  const quotes = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;
  return stringify({ terms: kept }, quoted ? quotes : {});
});

const text = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '', 'و', 'ب', 'ل', 'ال', 'لل'),
      fc.oneof(word, fc.constantFrom('الرئيس', 'في', 'قال')),
      fc.constantFrom(' ', ' ', ' ', '', '-', '، ', ' «'),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.flat().join(''));

type Read = { readonly fresh: ReadGlossary; readonly opened: ReadGlossary };

/** With every entry made and kept as JSON, and, where it is plain YAML, with entries that are made of their lines. */
function read(source: string): Read[] {
  const bytes = Buffer.from(source);
  const ways = [readGlossary(source, FILE), readLargeGlossary(bytes, FILE)];
  return ways.flatMap((fresh) =>
    fresh === undefined ? [] : [{ fresh, opened: openCompiled(compileGlossary(fresh, 'key')!, 'key', bytes, FILE)! }],
  );
}

describe('a compiled glossary', () => {
  test('answers everything as the one that was read', () => {
    let plain = 0;
    fc.assert(
      fc.property(yaml, fc.array(text, { maxLength: 6 }), (source, texts) => {
        const ways = read(source);
        plain += ways.length - 1;
        const asMade = ways[0]!.fresh;
        for (const { fresh, opened } of ways) {
          expect(JSON.stringify(fresh.glossary.terms)).toBe(JSON.stringify(asMade.glossary.terms));
          expect(fresh.findings).toEqual(asMade.findings);
          expectSame(opened, fresh, texts);
        }
      }),
      { numRuns: 150 },
    );
    expect(plain).toBeGreaterThan(30);
  });

  function expectSame(opened: ReadGlossary, fresh: ReadGlossary, texts: readonly string[]): void {
    const matcher = createMatcher(opened.glossary);
    const plain = createMatcher(fresh.glossary);
    // Names are looked up before anybody asks for all entries, and after.
    for (const half of [0, 1]) {
      for (const one of texts) expect(matcher.match(one)).toEqual(plain.match(one));
      const [names, of] = [prepareGlossary(opened.glossary), prepareGlossary(fresh.glossary)];
      for (const { term } of fresh.glossary.terms) {
        expect(names.named(term)).toEqual(of.named(term));
        expect(names.shortForms(term)).toEqual(of.shortForms(term));
      }
      expect(names.named('لا أحد')).toBeUndefined();
      expect(names.fingerprint).toBe(of.fingerprint);
      if (half === 0) expect(JSON.stringify(opened.glossary.terms)).toBe(JSON.stringify(fresh.glossary.terms));
    }
    expect(opened.glossary.file).toBe(fresh.glossary.file);
    expect(opened.findings).toEqual(fresh.findings);
    expect([...(opened.glossary.places ?? [])]).toEqual([...(fresh.glossary.places ?? [])]);
    expect(matcher.fingerprint).toBe(plain.fingerprint);
  }

  test('gives the same entry whoever asks', () => {
    const ways = read('terms:\n  - term: لبنان\n  - term: غزة\n    translations: { en: Gaza }\n');
    expect(ways).toHaveLength(2);
    for (const { opened } of ways) {
      const names = prepareGlossary(opened.glossary);
      const before = names.named('غزة');
      expect(before).toBeDefined();
      expect(opened.glossary.terms[1]).toBe(before);
      expect(names.named('غزة')).toBe(before);
      expect(names.index.forms.at(0).term).toBe(opened.glossary.terms[0]);
    }
  });

  test('of several entries of one name the first is told', () => {
    const ways = read(
      'terms:\n  - { term: علي, after: [الرئيس], type: person }\n  - { term: علي, after: [السيد], type: place }\n',
    );
    expect(ways).toHaveLength(2);
    for (const { fresh, opened } of ways)
      for (const { glossary } of [fresh, opened]) expect(prepareGlossary(glossary).named('علي')?.type).toBe('person');
  });
});

describe('bytes that are not it', () => {
  const source = Buffer.from('terms:\n  - term: لبنان\n  - term: الاتحاد الأوروبي\n');
  const bytes = compileGlossary(readLargeGlossary(source, FILE)!, 'key')!;
  const open = (made: Uint8Array, key = 'key') => openCompiled(made, key, source, FILE);

  test('of another key, cut, longer or foreign', () => {
    expect(open(bytes)).toBeDefined();
    expect(open(bytes, 'another')).toBeUndefined();
    expect(open(new Uint8Array(0))).toBeUndefined();
    expect(open(bytes.subarray(0, bytes.length - 4))).toBeUndefined();
    expect(open(Buffer.concat([bytes, Buffer.alloc(4)]))).toBeUndefined();
    expect(open(Buffer.from('SQLite format 3\0'.repeat(8)))).toBeUndefined();
  });

  test('with any bit turned', () => {
    // All of the front, and some of what its hash holds.
    for (let bit = 0; bit < bytes.length * 8; bit += bit < 1000 ? 1 : 997) {
      const damaged = Uint8Array.from(bytes);
      damaged[bit >> 3]! ^= 1 << (bit & 7);
      expect(open(damaged)).toBeUndefined();
    }
  });

  test('are opened from any place in memory', () => {
    const moved = new Uint8Array(bytes.length + 1).subarray(1);
    moved.set(bytes);
    expect(open(moved)?.glossary.terms).toHaveLength(2);
  });
});
