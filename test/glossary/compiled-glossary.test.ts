import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { compileGlossary, openCompiled } from '../../src/glossary/compiled-glossary.ts';
import type { ReadGlossary } from '../../src/glossary/finish-glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { prepareGlossary } from '../../src/glossary/prepare-glossary.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';

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
/** Files that the reader takes: what clashes is left out. `of` names the first entry. */
const yaml = fc.array(entry, { maxLength: 8 }).map((entries) => {
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
  return stringify({ terms: kept });
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

function read(source: string): { fresh: ReadGlossary; opened: ReadGlossary } {
  const fresh = readGlossary(source, FILE);
  return { fresh, opened: openCompiled(compileGlossary(fresh, 'key')!, 'key', FILE)! };
}

describe('a compiled glossary', () => {
  test('answers everything as the one that was read', () => {
    fc.assert(
      fc.property(yaml, fc.array(text, { maxLength: 6 }), (source, texts) => {
        const { fresh, opened } = read(source);
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
      }),
      { numRuns: 150 },
    );
  });

  test('gives the same entry whoever asks', () => {
    const { opened } = read('terms:\n  - term: لبنان\n  - term: غزة\n');
    const names = prepareGlossary(opened.glossary);
    const before = names.named('غزة');
    expect(before).toBeDefined();
    expect(opened.glossary.terms[1]).toBe(before);
    expect(names.named('غزة')).toBe(before);
    expect(names.index.forms.at(0).term).toBe(opened.glossary.terms[0]);
  });

  test('of several entries of one name the first is told', () => {
    const { fresh, opened } = read(
      'terms:\n  - { term: علي, after: [الرئيس], type: person }\n  - { term: علي, after: [السيد], type: place }\n',
    );
    for (const { glossary } of [fresh, opened]) expect(prepareGlossary(glossary).named('علي')?.type).toBe('person');
  });
});

describe('bytes that are not it', () => {
  const bytes = compileGlossary(readGlossary('terms:\n  - term: لبنان\n  - term: الاتحاد الأوروبي\n', FILE), 'key')!;

  test('of another key, cut, longer or foreign', () => {
    expect(openCompiled(bytes, 'key', FILE)).toBeDefined();
    expect(openCompiled(bytes, 'another', FILE)).toBeUndefined();
    expect(openCompiled(new Uint8Array(0), 'key', FILE)).toBeUndefined();
    expect(openCompiled(bytes.subarray(0, bytes.length - 4), 'key', FILE)).toBeUndefined();
    expect(openCompiled(Buffer.concat([bytes, Buffer.alloc(4)]), 'key', FILE)).toBeUndefined();
    expect(openCompiled(Buffer.from('SQLite format 3\0'.repeat(8)), 'key', FILE)).toBeUndefined();
  });

  test('with any bit turned', () => {
    // All of the front, and some of what its hash holds.
    for (let bit = 0; bit < bytes.length * 8; bit += bit < 1000 ? 1 : 997) {
      const damaged = Uint8Array.from(bytes);
      damaged[bit >> 3]! ^= 1 << (bit & 7);
      expect(openCompiled(damaged, 'key', FILE)).toBeUndefined();
    }
  });

  test('are opened from any place in memory', () => {
    const moved = new Uint8Array(bytes.length + 1).subarray(1);
    moved.set(bytes);
    expect(openCompiled(moved, 'key', FILE)?.glossary.terms).toHaveLength(2);
  });
});
