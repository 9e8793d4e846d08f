import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/core/term.ts';
import { EMPTY_GLOSSARY, makeTerm } from '../../src/glossary/glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';

function find(terms: readonly (string | (Partial<Term> & Pick<Term, 'term'>))[], text: string) {
  const made = terms.map((term) => makeTerm(typeof term === 'string' ? { term } : term));
  return createMatcher({ terms: made, file: '' }).match(text);
}

/** Surfaces as they stand, with what is glued on in front of `+`. */
function show(terms: Parameters<typeof find>[0], text: string): string[] {
  return find(terms, text).map(
    ({ proclitic, surface, suffix }) =>
      `${proclitic === '' ? '' : `${proclitic}+`}${surface}${suffix === '' ? '' : `+${suffix}`}`,
  );
}

describe('what is glued on', () => {
  test.for([
    ['a conjunction', 'أرمينيا', 'وصل وأرمينيا فأرمينيا', ['و+أرمينيا', 'ف+أرمينيا']],
    ['a preposition', 'بيلاروس', 'قوات لبيلاروس وعلاقات ببيلاروس', ['ل+بيلاروس', 'ب+بيلاروس']],
    ['a stack', 'بيلاروس', 'ولبيلاروس وبيلاروس', ['ول+بيلاروس', 'و+بيلاروس']],
    ['the article behind ل loses its alef', 'الولايات المتحدة', 'سفير للولايات المتحدة', ['ل+لولايات المتحدة']],
    ['three lams are two', 'اللاذقية', 'توجه للاذقية', ['ل+لاذقية']],
    ['the article is part of the name', 'الصين', 'في الصين وبالصين والصين', ['الصين', 'وب+الصين', 'و+الصين']],
    ['no article that the entry has not', 'مجر', 'في المجر', []],
    ['vowel marks on the proclitic', 'فرنسا', 'سافر لِفَرَنسا', ['لِ+فَرَنسا']],
    ['tatweel behind it', 'فرنسا', 'سفير لـفرنسا', ['لـ+فرنسا']],
    ['a pronoun behind the name of a place', { term: 'لبنان', type: 'place' }, 'في لبناننا الجميل', ['لبنان+نا']],
    ['never another word', 'مصر', 'المصرفي مصرفه بمصرعه', []],
    ['never the middle of one', 'يان', 'الحيوان والبيانات', []],
  ] as const)('%s', ([, term, text, expected]) => {
    expect(show([term], text)).toEqual(expected);
  });

  test('the whole word before a word with its letters taken off', () => {
    expect(show(['بكين', 'كين'], 'وصل إلى بكين')).toEqual(['بكين']);
  });
});

describe('spellings', () => {
  test.for([
    ['alef', 'إيران', 'في ايران', 'fold:alef'],
    ['ya', 'يحيى خان', 'يحيي خان', 'fold:ya'],
    ['ta marbuta', 'غزة', 'في غزه', 'fold:ta-marbuta'],
    ['hamza seat', 'فؤاد معصوم', 'فواد معصوم', 'fold:hamza-seat'],
    ['tatweel', 'روسيا', 'في روســـيا', 'fold:tatweel'],
    ['marks', 'محمد نجيب', 'مُحَمَّد نَجيب', 'fold:marks'],
    ['presentation forms', 'مصر', '\uFEE3\uFEBC\uFEAE', 'fold:form'],
    ['Persian keyboard', 'كييف', 'في کییف', 'fold:letter'],
    ['digits', 'قمة ٢٠٢٢', 'قمة 2022', 'fold:digit'],
    ['no space', 'نور سلطان', 'العاصمة نورسلطان', 'spacing:joined'],
    ['one more space', 'ألماآتا', 'في ألما آتا', 'spacing:split'],
    ['a hyphen', 'نور سلطان', 'نور-سلطان', 'fold:space'],
    ['a line break', 'الاتحاد الأوروبي', 'الاتحاد\nالأوروبي', 'fold:space'],
    ['a bidi mark', 'الاتحاد الأوروبي', 'الاتحاد\u200F الأوروبي', 'fold:control'],
    ['an initial with its stop', 'جون إف كينيدي', 'جون إف. كينيدي', 'fold:space'],
  ] as const)('%s', ([, term, text, how]) => {
    const [mention, ...others] = find([term], text);
    expect(others).toEqual([]);
    expect(mention?.how).toContain(how);
  });

  test.for([
    ['آل is not the article', ['آل ثاني', 'آل صباح'], 'في الدور الثاني وفي الصباح للصباح', []],
    ['and the article is not آل', ['الصباح'], 'وزير من آل صباح', []],
    ['but a family that is written in full is one', ['آل ثاني'], 'أمير من آل ثاني', ['آل ثاني']],
    ['what is a word when it is joined', ['كل مات', 'من ظر'], 'كلمات منظر', []],
    ['two words that a name would be made of', ['فيصلية'], 'يصب في صلية', []],
    ['a name that is joined', ['أبو ظبي', 'لا باز'], 'بين أبوظبي ولاباز', ['أبوظبي', 'و+لاباز']],
    ['a name in two', ['عبدالله', 'إنديانا'], 'عبد الله في إن ديانا', ['عبد الله', 'إن ديانا']],
  ] as const)('spaces make words: %s', ([, terms, text, expected]) => {
    expect(show(terms, text)).toEqual(expected);
  });

  test.for([
    ['a ligature', 'الولايات', 'الو\uFEFBيات', ['fold:form']],
    ['presentation forms of a hamza on its seat', 'فؤاد', '\uFED3\uFE86\uFE8D\uFEA9', ['fold:form']],
    [
      'presentation forms without a hamza',
      'أوكرانيا',
      '\uFE8D\uFEED\uFEDB\uFEAE\uFE8D\uFEE7\uFEF4\uFE8E',
      ['fold:alef', 'fold:form'],
    ],
    ['three lams written as two', 'اللاذقية', 'للاذقية', ['proclitic:ل', 'article:ل']],
    ['the article left off', { term: 'المجر', article: 'optional' }, 'مجر', ['article:left-off']],
    [
      'the article left off, in another spelling',
      { term: 'الأنبار', article: 'optional' },
      'انبار',
      ['article:left-off', 'fold:alef'],
    ],
  ] as const)('nothing more is said of it: %s', ([, term, text, how]) => {
    const [mention] = find([term], `مدينة ${text}`);
    expect(mention?.how.filter((one) => !one.startsWith('context:'))).toEqual(how);
  });

  test('a paragraph break, a comma or a full stop parts a name', () => {
    expect(find(['الاتحاد الأوروبي'], 'الاتحاد\n\nالأوروبي، الاتحاد، الأوروبي. الاتحاد. الأوروبي')).toEqual([]);
  });

  test('the spelling decides between entries that fold to the same letters', () => {
    expect(find(['سارة كريم', 'ساره كريم'], 'ساره كريم وسارة كريم').map(({ term }) => term)).toEqual([
      'ساره كريم',
      'سارة كريم',
    ]);
  });

  test('an accusative ending belongs to the name', () => {
    expect(show(['جيتار'], 'عزف جيتاراً قديما، جيتارا')).toEqual(['جيتاراً']);
  });
});

describe('two names that lost the space between them', () => {
  const terms = ['سناب', 'تشات', 'ماري', 'لاند', 'كازان', 'خستان', 'باري'];

  test('are both found, and say so', () => {
    const text = 'اجتمع رؤساء أوبر وسنابتشات في دبي';
    const found = find(terms, text);
    expect(found.map(({ surface, proclitic, how }) => ({ surface, proclitic, how }))).toEqual([
      { surface: 'سناب', proclitic: 'و', how: ['exact', 'proclitic:و', 'spacing:run-together'] },
      { surface: 'تشات', proclitic: '', how: ['exact', 'spacing:run-together'] },
    ]);
    for (const { start, end, surface } of found) expect(text.slice(start, end)).toBe(surface);
  });

  test.for([
    ['with vowel marks and other spellings', 'في سِنابـتشاتِ', ['سِنابـ', 'تشاتِ']],
    ['where one is a given name, of which longer names are made', 'في ماريلاند', []],
    ['where the word is another entry', 'في كازاخستان', []],
    ['where letters are left over', 'سنابتشاتي', []],
    ['where one has fewer than four letters', 'تشاتجو', []],
  ] as const)('%s', ([, text, surfaces]) => {
    const found = find([...terms, 'كازاخستان', 'جو'], text).filter(({ term }) => term !== 'كازاخستان');
    expect(found.map(({ surface }) => surface.replace(/\u0640$/, ''))).toEqual(
      surfaces.map((one) => one.replace(/\u0640$/, '')),
    );
  });
});

describe('which one', () => {
  test('longest first, and no two overlap', () => {
    const terms = ['مجلس الأمن', 'مجلس الأمن الجماعي', 'الأمن الجماعي الأوروبي', 'رئيس مجلس'];
    expect(show(terms, 'رئيس مجلس الأمن الجماعي')).toEqual(['مجلس الأمن الجماعي']);
    expect(show(terms, 'قرار مجلس الأمن')).toEqual(['مجلس الأمن']);
  });

  test('a variant counts as its entry', () => {
    const [mention] = find(
      [{ term: 'توكايف', variants: ['توكاييف'], translations: { en: ['Tokayev'] } }],
      'وقال توكاييف',
    );
    expect(mention).toMatchObject({
      term: 'توكايف',
      surface: 'توكاييف',
      how: ['variant', 'exact'],
      translations: { en: ['Tokayev'] },
    });
  });

  test('a derived form is its own kind, with or without the article', () => {
    const term = {
      term: 'كازاخستان',
      translations: { en: ['Kazakhstan'] },
      derived: [{ forms: ['كازاخستاني', 'كازاخستانية'], translations: { en: ['Kazakh'] } }],
    };
    const found = find([term], 'السلطات الكازاخستانية ووفد كازاخستاني للكازاخستانية في كازاخستان');
    expect(
      found.map(({ kind, surface, proclitic, translations }) => [kind, surface, proclitic, translations['en']]),
    ).toEqual([
      ['derived', 'كازاخستانية', 'ال', ['Kazakh']],
      ['derived', 'كازاخستاني', '', ['Kazakh']],
      ['derived', 'كازاخستانية', 'لل', ['Kazakh']],
      ['name', 'كازاخستان', '', ['Kazakhstan']],
    ]);
  });

  test('article: optional finds a name with and without it', () => {
    expect(show([{ term: 'المجر', article: 'optional' }], 'المجر مجر للمجر')).toEqual(['المجر', 'مجر', 'ل+لمجر']);
    expect(show([{ term: 'فيفا', article: 'optional' }], 'الفيفا وفيفا وللفيفا')).toEqual([
      'ال+فيفا',
      'و+فيفا',
      'ولل+فيفا',
    ]);
  });

  test('after and not', () => {
    const term = { term: 'الهدى', after: ['حزب', 'رئيس حزب'], not: ['عكس'] };
    expect(show([term], 'الهدى، حزب الهدى، والحزب الهدى، لحزب الهدى، عكس الهدى')).toHaveLength(3);
    expect(find([term], 'حزب الهدى')[0]?.how).toContain('context:after');
    const titled = [{ term: 'صالح', after: ['السيد'] }];
    expect(show(titled, 'للسيد صالح وللسيد صالح وبالسيد صالح والسيد صالح')).toHaveLength(4);
    expect(show(titled, 'لسيد صالح، ثم صالح')).toHaveLength(0);
    expect(show([{ term: 'بغداد', not: ['كلية'] }], 'كلية بغداد في بغداد')).toEqual(['بغداد']);
  });
});

describe('Latin names', () => {
  test.for([
    ['exact case', 'Apple', 'شركة Apple أو apple أو APPLE', ['Apple']],
    ['any case', { term: 'Apple', case: 'any' }, 'Apple apple APPLE', ['Apple', 'apple', 'APPLE']],
    ['whole words', 'EU', 'EUR, EU, BEU', ['EU']],
    ['accents', 'Charles Michél', 'Charles Michel', ['Charles Michel']],
    ['an Arabic proclitic', 'BBC', 'وBBC بـBBC', ['و+BBC', 'بـ+BBC']],
  ] as const)('%s', ([, term, text, expected]) => {
    expect(show([term], text)).toEqual(expected);
  });
});

test('no entries, no mentions', () => {
  expect(createMatcher(EMPTY_GLOSSARY).match('كازاخستان')).toEqual([]);
});

test('a range is the name alone, in UTF-16 units of the text', () => {
  const text = '😀 أكد لمجلس الأمن الجماعي.';
  const [mention] = find(['مجلس الأمن الجماعي'], text);
  expect(text.slice(mention?.start, mention?.end)).toBe('مجلس الأمن الجماعي');
});

test('a fingerprint is that of the entries, not of their order or notes', () => {
  const a = makeTerm({ term: 'روسيا', translations: { en: ['Russia'] } });
  const b = makeTerm({ term: 'الصين', note: 'x' });
  const print = (terms: readonly Term[]) => createMatcher({ terms, file: '' }).fingerprint;
  expect(print([a, b])).toBe(print([{ ...b, note: 'y' }, a]));
  expect(print([a, b])).not.toBe(print([{ ...a, translations: { en: ['Rossiya'] } }, b]));
  expect(print([a])).toMatch(/^[0-9a-f]{64}$/);
});

describe('laws', () => {
  const names = [
    'نور سلطان',
    'ألماآتا',
    'المجلس الأوروبي',
    'الأوروبي',
    'علي',
    'صالح',
    'علي صالح',
    'كين',
    'بكين',
    'إيران',
    'Nur Sultan',
    'لا',
  ];
  const word = fc.constantFrom(
    ...names.flatMap((name) => [...name.split(' '), `و${name}`, `ل${name}`, name.replace('أ', 'ا')]),
    'في',
    'الرئيس',
    'قال',
    'نورسلطان',
    'مُحَمَّد',
    '\u200F',
    '،',
    '.',
    '\n',
  );
  const text = fc
    .array(fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }))
    .map((words) => words.join(' '));
  const terms = fc.shuffledSubarray(names, { minLength: 1 });

  test('mentions stand in the text, in order, and never overlap', () => {
    fc.assert(
      fc.property(terms, text, (list, given) => {
        let end = 0;
        for (const mention of find(list, given)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(given.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(given.slice(0, mention.start).endsWith(mention.proclitic)).toBe(true);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(given.length);
      }),
    );
  });

  test('neither the order of entries nor earlier calls count', () => {
    fc.assert(
      fc.property(terms, text, text, (list, given, other) => {
        const matcher = createMatcher({ terms: [...list].reverse().map((term) => makeTerm({ term })), file: '' });
        matcher.match(other);
        const first = matcher.match(given);
        expect(first).toEqual(find(list, given));
        expect(matcher.match(given)).toEqual(first);
      }),
    );
  });

  test('the normal form does not count', () => {
    const bmp = text.map((given) => given.replace(/[\u{10000}-\u{10FFFF}]/gu, ''));
    const look = (list: string[], given: string) =>
      find(list, given).map(({ term, surface, kind }) => [term, kind, surface.normalize('NFC')]);
    fc.assert(
      fc.property(terms, bmp, (list, given) => {
        expect(look(list, given.normalize('NFD'))).toEqual(look(list, given.normalize('NFC')));
      }),
      // A hamza of its own is no article, composed or not.
      {
        examples: [
          [['لا', 'ألماآتا', 'بكين'], 'الرئيس ألماآتا لا'],
          [['علي', 'بكين'], 'علي ألماآتا'],
        ],
      },
    );
  });

  test('every entry is found where it stands alone behind a full stop and between commas', () => {
    fc.assert(
      fc.property(fc.constantFrom('نور سلطان', 'ألماآتا', 'المجلس الأوروبي', 'بكين', 'Nur Sultan'), (name) => {
        expect(find([name], `انتهى. ${name}، نعم`).map(({ surface }) => surface)).toEqual([name]);
      }),
    );
  });

  test.for([
    ['a name that begins again and again', ['لا لا لا لا', 'لا لا ما'], 'لا '],
    ['one endless word', ['لا لا'], 'ل'],
    ['names that are words', ['علي', 'فتح'], 'علي فتح الباب حتي '],
    ['nothing but names', ['كازاخستان', 'نور سلطان'], 'كازاخستان ونور سلطان '],
  ] as const)('time grows with the text, not with its square: %s', ([, list, piece]) => {
    const matcher = createMatcher({ terms: list.map((term) => makeTerm({ term })), file: '' });
    const time = (count: number): number => {
      const given = piece.repeat(count);
      const begin = process.cpuUsage();
      matcher.match(given);
      const { user, system } = process.cpuUsage(begin);
      return user + system;
    };
    time(1000);
    const once = Math.min(time(2000), time(2000));
    expect(Math.min(time(16_000), time(16_000))).toBeLessThan(once * 8 * 5 + 50_000);
  });
});
