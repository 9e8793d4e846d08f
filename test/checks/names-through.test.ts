import { describe, expect, test } from 'vitest';
import { renderingsOf } from '../../src/checks/ar-en/renderings.ts';
import type { ArticleSegment } from '../../src/checks/check.ts';
import { runArticleChecks, runDeskChecks } from '../../src/checks/run-checks.ts';
import type { Role } from '../../src/core/article.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';

const LANGUAGES = { from: 'ar', to: 'en' };

const article = (pairs: readonly (readonly [string, string, Role?])[], yaml = 'terms: []') => {
  const { glossary } = readGlossary(yaml, 'glossary.yaml');
  const matcher = createMatcher(glossary);
  const segments = pairs.map(([source, target, role = 'body'], index): ArticleSegment => {
    const id = `s${index + 1}`;
    const record = {
      id,
      source,
      hash: '',
      mentions: matcher.match(source),
      gap: '',
      notes: [],
      state: 'translated' as const,
      target,
      origin: { kind: 'person' as const, by: 'N. Haddad' },
    };
    return { id, role, source, target, record };
  });
  return { segments, glossary, ...LANGUAGES };
};

const told = (check: string, ...args: Parameters<typeof article>) =>
  runArticleChecks(article(...args))
    .filter(({ finding }) => finding.check === check)
    .map(({ segment, finding }) => [segment, finding.message, finding.severity]);

describe('name-spellings', () => {
  test('a name spelled two ways is told at the second, which says where the first stands', () => {
    expect(
      told('name-spellings', [
        ['وصل توكاييف إلى العاصمة.', 'Tokayev arrived in the capital.'],
        ['والتقى الوزير توكاييف مساء.', 'In the evening the minister met Tokaev.'],
      ]),
    ).toEqual([['s2', '"Tokaev" here, "Tokayev" in s1: one name, two spellings', 'warning']]);
  });

  test('also with a particle glued to it', () => {
    expect(
      told('name-spellings', [
        ['التقى الوزير توكاييف مساء.', 'The minister met Tokayev in the evening.'],
        ['وأبلغ الوفد بتوكاييف لاحقا.', 'The delegation later learnt of Tukaev.'],
      ]).map(([segment]) => segment),
    ).toEqual(['s2']);
  });

  test.for<[string, (readonly [string, string])[]]>([
    [
      'the same spelling, possessive and in the plural',
      [
        ['وصل توكاييف إلى العاصمة.', 'The city received Tokayev.'],
        ['وألقى توكاييف كلمة.', 'This was Tokayev\u2019s speech.'],
      ],
    ],
    [
      'two people who share a name',
      [
        ['وصل محمد صلاح إلى القاهرة.', 'The player Mohamed Salah arrived in Cairo.'],
        ['وتحدث عن محمد علي.', 'He spoke of Muhammad Ali.'],
      ],
    ],
    [
      'a people and its country',
      [
        ['زار الوفد كشمير.', 'The delegation visited Kashmir.'],
        ['وأكل طعاما كشميريا.', 'It ate Kashmiri food.'],
      ],
    ],
  ])('leaves alone: %s', ([, pairs]) => {
    expect(told('name-spellings', pairs)).toEqual([]);
  });
});

test('across the desk the spelling of fewer articles is told, and says where the other stands', () => {
  const desk = [
    ['a', 'Tokayev'],
    ['b', 'Tokayev'],
    ['c', 'Tokaev'],
  ].map(([slug, name]) => ({
    slug: slug!,
    renderings: renderingsOf(
      article([['وصل قاسم توكاييف إلى العاصمة.', `The guest Kassym ${name} arrived.`]]).segments,
    ),
  }));
  expect(runDeskChecks(desk).map(({ slug, segment, finding }) => [slug, segment, finding.message])).toEqual([
    ['c', 's1', '"Tokaev" here, "Tokayev" in a (s1): one name, two spellings'],
  ]);
  expect(runDeskChecks(desk.slice(0, 2))).toEqual([]);
  expect(runDeskChecks(desk, { 'desk-name-spellings': 'off' })).toEqual([]);
});

const PEOPLE = `terms:
  - { term: قاسم جومارت توكاييف, translations: { en: Kassym-Jomart Tokayev }, type: person }
  - { term: توكاييف, translations: { en: Tokayev }, of: قاسم جومارت توكاييف, type: person }
`;

describe('full-name-first', () => {
  test('the short form before the full one', () => {
    expect(
      told(
        'full-name-first',
        [
          ['توكاييف يزور باريس', 'Tokayev visits Paris', 'headline'],
          ['وصل توكاييف إلى باريس.', 'Tokayev arrived in Paris.'],
          ['واستقبل قاسم جومارت توكاييف الوفد.', 'Kassym-Jomart Tokayev received the delegation.'],
        ],
        PEOPLE,
      ),
    ).toEqual([['s2', 'the first mention of Kassym-Jomart Tokayev says only "Tokayev"', 'warning']]);
  });

  test('an info where the source never has the full one', () => {
    expect(told('full-name-first', [['وصل توكاييف إلى باريس.', 'Tokayev arrived in Paris.']], PEOPLE)).toEqual([
      ['s1', 'the first mention of Kassym-Jomart Tokayev says only "Tokayev"', 'info'],
    ]);
  });

  test('the full form first', () => {
    expect(
      told(
        'full-name-first',
        [
          ['وصل قاسم جومارت توكاييف إلى باريس.', 'Kassym-Jomart Tokayev arrived in Paris.'],
          ['وألقى توكاييف كلمة.', 'Tokayev made a speech.'],
        ],
        PEOPLE,
      ),
    ).toEqual([]);
  });
});

const BODIES = `terms:
  - { term: الاتحاد الأوروبي, translations: { en: [European Union, EU] }, type: organisation }
`;

describe('acronym-first', () => {
  test('the acronym before the name, by the glossary', () => {
    expect(
      told(
        'acronym-first',
        [
          ['الاتحاد الأوروبي يجتمع', 'EU meets', 'headline'],
          ['اجتمع الاتحاد الأوروبي أمس.', 'The EU met yesterday.'],
          ['وأعلن الاتحاد الأوروبي موقفه.', 'The European Union stated its position.'],
        ],
        BODIES,
      ),
    ).toEqual([['s2', '"EU" stands here before "European Union" was written out', 'warning']]);
  });

  test('the name first, or in the same sentence', () => {
    expect(
      told(
        'acronym-first',
        [
          ['اجتمع الاتحاد الأوروبي أمس.', 'The EU (European Union) met yesterday.'],
          ['وأعلن الاتحاد الأوروبي موقفه.', 'The EU stated its position.'],
        ],
        BODIES,
      ),
    ).toEqual([]);
  });

  test('by what the article itself puts in brackets', () => {
    expect(
      told('acronym-first', [
        ['حذرت المنظمة من الوباء.', 'The WHO warned of the epidemic.'],
        ['وأضافت منظمة الصحة العالمية ذلك.', 'In Geneva the World Health Organization (WHO) added this.'],
        ['واجتمعت المنظمة.', 'The WHO met.'],
      ]),
    ).toEqual([['s1', '"WHO" stands here before "World Health Organization" was written out', 'warning']]);
  });
});
