import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/core/term.ts';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { verifyNames } from '../../src/glossary/verify-names.ts';

const terms: Term[] = [
  makeTerm({ term: 'قاسم جومارت توكايف', translations: { en: ['Kassym-Jomart Tokayev'] }, type: 'person' }),
  makeTerm({
    term: 'توكايف',
    translations: { en: ['Tokayev'] },
    forbidden: { en: ['Tokaev'] },
    of: 'قاسم جومارت توكايف',
    type: 'person',
  }),
  makeTerm({
    term: 'الاتحاد الأوروبي',
    translations: { en: ['European Union', 'EU'], fr: ['Union européenne'] },
    forbidden: { en: ['Europe Union'] },
  }),
  makeTerm({ term: 'الولايات المتحدة', translations: { en: ['United States', 'US'] }, type: 'place' }),
  makeTerm({ term: 'نور سلطان', translations: { en: ['Nur-Sultan'] }, type: 'place' }),
  makeTerm({ term: 'لاهاي', translations: { en: ['the Hague'], ja: ['ハーグ'] }, type: 'place' }),
  makeTerm({ term: 'ساو باولو', translations: { en: ['São Paulo'] }, type: 'place' }),
  makeTerm({
    term: 'كازاخستان',
    translations: { en: ['Kazakhstan'] },
    type: 'place',
    derived: [{ forms: ['كازاخستاني', 'كازاخستانية'], translations: { en: ['Kazakh'] } }],
  }),
];
const glossary = { terms, file: '' };
const matcher = createMatcher(glossary);

function verify(source: string, target: string, options: { to?: string; earlier?: string[] } = {}): string[] {
  const verdicts = verifyNames({
    mentions: matcher.match(source),
    target,
    to: options.to ?? 'en',
    glossary,
    earlier: new Set(options.earlier ?? []),
  });
  return verdicts.map(({ term, verdict, severity, spans, found }) => {
    for (const { start, end } of spans.slice(0, 1)) expect(target.slice(start, end)).toBe(found);
    return `${term}: ${verdict}${severity === undefined ? '' : ` (${severity})`}${found === undefined ? '' : ` «${found}»`}`;
  });
}

test('a full name and its short form have a place of their own each', () => {
  const target = 'Tokayev spoke. Kassym-Jomart Tokayev left.';
  const verdicts = verifyNames({
    mentions: matcher.match('توكايف تحدث وقاسم جومارت توكايف غادر'),
    target,
    to: 'en',
    glossary,
  });
  expect(verdicts.map(({ term, spans }) => [term, spans.map(({ start, end }) => target.slice(start, end))])).toEqual([
    ['توكايف', ['Tokayev']],
    ['قاسم جومارت توكايف', ['Kassym-Jomart Tokayev']],
  ]);
});

test('forbidden words that are a part of accepted ones are not held against them', () => {
  const union = makeTerm({
    term: 'الاتحاد الأوروبي',
    translations: { en: ['European Union'] },
    forbidden: { en: ['Union'] },
  });
  const own = { terms: [union], file: '' };
  const mentions = createMatcher(own).match('الاتحاد الأوروبي');
  const verdictOn = (target: string) => verifyNames({ mentions, target, to: 'en', glossary: own })[0]?.verdict;
  expect(verdictOn('the European Union')).toBe('honoured');
  expect(verdictOn('the European Union, a Union of states')).toBe('forbidden-used');
});

describe('honoured', () => {
  test.for([
    ['as it is', 'نور سلطان', 'in Nur-Sultan.', 'Nur-Sultan'],
    ['without the hyphen', 'نور سلطان', 'in Nur Sultan.', 'Nur Sultan'],
    ['in one word', 'نور سلطان', 'in Nursultan', 'Nursultan'],
    ['with a dash', 'نور سلطان', 'in Nur\u2013Sultan', 'Nur\u2013Sultan'],
    ['over a line break', 'الاتحاد الأوروبي', 'the European\nUnion', 'European\nUnion'],
    ['the possessive', 'توكايف', 'Tokayev\u2019s call', 'Tokayev'],
    ['the plural', 'توكايف', 'the Tokayevs', 'Tokayevs'],
    ['another accepted form', 'الاتحاد الأوروبي', 'the EU said', 'EU'],
    ['with its full stops', 'الولايات المتحدة', 'the U.S. said', 'U.S.'],
    ['in capitals', 'نور سلطان', 'NUR-SULTAN', 'NUR-SULTAN'],
    ['at the beginning of a sentence', 'لاهاي', 'The Hague ruled', 'The Hague'],
    ['without its accent', 'ساو باولو', 'in Sao Paulo', 'Sao Paulo'],
    ['with its accent decomposed', 'ساو باولو', 'in Sa\u0303o Paulo', 'Sa\u0303o Paulo'],
  ] as const)('%s', ([, term, target, found]) => {
    expect(verify(term, target)).toEqual([`${term}: honoured «${found}»`]);
  });

  test('the full name for the short one', () => {
    expect(verify('توكايف', 'Kassym-Jomart Tokayev')).toEqual(['توكايف: honoured «Kassym-Jomart Tokayev»']);
  });

  test('the short name for the full one, once the full one has stood', () => {
    const full = 'قاسم جومارت توكايف';
    expect(verify(full, 'Tokayev said')).toEqual([`${full}: missed (error)`]);
    expect(verify(full, 'Tokayev said', { earlier: [full] })).toEqual([`${full}: honoured «Tokayev»`]);
  });

  test('the base for a derived form', () => {
    expect(verify('السلطات الكازاخستانية', 'the authorities of Kazakhstan')).toEqual([
      'كازاخستان: honoured «Kazakhstan»',
    ]);
  });

  test('a script without spaces', () => {
    expect(verify('لاهاي', '彼はハーグにいる', { to: 'ja' })).toEqual(['لاهاي: honoured «ハーグ»']);
  });

  test('a language takes what its base language has', () => {
    expect(verify('نور سلطان', 'Nur-Sultan', { to: 'en-GB' })).toEqual(['نور سلطان: honoured «Nur-Sultan»']);
  });
});

describe('missed', () => {
  test.for([
    ['not there', 'نور سلطان', 'in the capital', 'نور سلطان: missed (error)'],
    ['inside another word', 'الاتحاد الأوروبي', 'EUR rose', 'الاتحاد الأوروبي: missed (error)'],
    ['a pronoun is no country', 'الولايات المتحدة', 'they told us', 'الولايات المتحدة: missed (error)'],
    ['a small letter', 'توكايف', 'tokayev', 'توكايف: missed (error)'],
    ['parted by a comma', 'نور سلطان', 'Nur, Sultan', 'نور سلطان: missed (error)'],
    ['an adjective for the place', 'رئيس كازاخستان', 'the Kazakh president', 'كازاخستان: missed (warning) «Kazakh»'],
    ['a derived form', 'السلطات الكازاخستانية', 'the authorities', 'كازاخستان: missed (warning)'],
  ] as const)('%s', ([, source, target, expected]) => {
    expect(verify(source, target)).toEqual([expected]);
  });
});

test('forbidden words are an error, even beside accepted ones', () => {
  expect(verify('الاتحاد الأوروبي', 'the Europe Union (EU)')).toEqual([
    'الاتحاد الأوروبي: forbidden-used (error) «Europe Union»',
  ]);
  expect(verify('توكايف', 'Tokaev')).toEqual(['توكايف: forbidden-used (error) «Tokaev»']);
});

test('no verdict where the glossary has no translation', () => {
  expect(verify('نور سلطان', 'x', { to: 'fr' })).toEqual([]);
});

test('one verdict for each term and kind', () => {
  expect(verify('كازاخستان وكازاخستان والكازاخستانية', 'Kazakhstan')).toEqual([
    'كازاخستان: honoured «Kazakhstan»',
    'كازاخستان: honoured «Kazakhstan»',
  ]);
});
