import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/core/term.ts';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { CONTEXT_LISTS, contextWords } from '../../src/text/ar/name-context.ts';
import { createPlainMatcher } from './plain-matcher.ts';

/** Stems that lie in, before and behind one another, names that are words, and letters that only look like a proclitic. */
const STEMS = [
  'كين',
  'بكين',
  'علي',
  'على',
  'صالح',
  'فتح',
  'الحياة',
  'نور',
  'سلطان',
  'نورسلطان',
  'ألما',
  'آتا',
  'ألماآتا',
  'لبنان',
  'اللاذقية',
  'المجلس',
  'الأوروبي',
  'غزة',
  'يان',
  'بيان',
  'مصر',
  'لا',
  'ما',
  'جيتار',
  'Nur',
  'BBC',
  'Apple',
  '٢٠٢٢',
] as const;

/** Names that are words of every kind: adjectives, nouns, verbal nouns, verbs, people by what they do, particles; of people, places, bodies and papers. */
const DOUBTED =
  `ناصر سعيد كامل صباح عموم جميل الحكيم المصري كوري أمل سلام نور صور قطر سرت بنين فتح نضال توفيق طالب حافظ بان ورد كان فان
مال علي على الحياة النهار البيان الوفد الشرطة الأهلي النصر العالم بالي كاب يان وان عمر مني أمين رائد`.split(/\s+/);

/** What the lists of the judge hold, and words in none. */
const BESIDE = [
  ...CONTEXT_LISTS.flatMap((list) => [...contextWords(list)]),
  ...`بن عبد الدين انسحبت كتابا الجديدة محافظته والكبير السياسي ذو الذي برئاسة أحال مدربه رفض التزم الإفراج اجتماع (12) وزارة ٢٠٢٢ أنه فرصة نار النار باب توكاييف بلينكن موسى`.split(
    ' ',
  ),
];

const stem = fc.constantFrom(...STEMS);
const name = fc
  .array(stem, { minLength: 1, maxLength: 4 })
  .chain((words) => fc.constantFrom(' ', ' ', ' ', '', '-').map((gap) => words.join(gap)));
const term: fc.Arbitrary<Term> = fc
  .record({
    term: name,
    variants: fc.array(name, { maxLength: 1 }),
    type: fc.constantFrom<Term['type']>('person', 'place', 'organisation', 'other'),
    article: fc.constantFrom<Term['article']>('keep', 'keep', 'optional'),
    case: fc.constantFrom<Term['case']>('exact', 'any'),
    after: fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constant(['الرئيس']) }),
    not: fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constant(['في', 'من']) }),
    derived: fc.array(
      stem.map((word) => ({ forms: [`${word}ي`], translations: {} })),
      { maxLength: 1 },
    ),
  })
  .map((given) => makeTerm({ ...given, translations: { en: [given.term] } }));

/** No two entries with one name, which the reader of the glossary refuses. */
const glossary = (maxLength: number): fc.Arbitrary<Term[]> =>
  fc.uniqueArray(term, { minLength: 1, maxLength, selector: (made) => made.term });

const front = fc.constantFrom('', '', '', 'و', 'ف', 'ب', 'ك', 'ل', 'وب', 'ال', 'لل', 'وال', 'لـ', 'وِ', 'ﻻ');
const back = fc.constantFrom('', '', '', '', 'نا', 'ها', 'اً', 'ا', 'ي', 'ـ', '\u064E', '\u200F');
const misspell = fc.constantFrom<(word: string) => string>(
  (word) => word,
  (word) => word,
  (word) => word.replace(/[أإآ]/g, 'ا'),
  (word) => word.replace(/ي/g, 'ى').replace(/ة/g, 'ه'),
  (word) => word.replace(/(?<=\p{L})(?=\p{L})/gu, '\u0640'),
  (word) => word.normalize('NFD'),
  (word) => word.toLowerCase(),
  (word) => word.replace(/ك/g, 'ک').replace(/ل/g, '\uFEDF'),
);
const word = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(front, stem, back, misspell).map(([a, b, c, as]) => as(a + b + c)) },
  { weight: 2, arbitrary: fc.constantFrom('الرئيس', 'في', 'من', 'قال', 'حركة', 'هذا', 'الباب', 'فى', 'الي', 'حتي') },
);
const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  '-',
  ' - ',
  '، ',
  '. ',
  ' «',
  '» ',
  '\n',
  '\n\n',
  '\u200F ',
  '',
);
const text = fc.array(fc.tuple(word, gap), { maxLength: 14 }).map((parts) => parts.flat().join(''));

/** Texts that hold the entries themselves, with their words run together or parted otherwise. */
const about = (terms: readonly Term[]): fc.Arbitrary<string> => {
  const inner = fc.constantFrom(' ', ' ', '', '', '-', '\u200F ', '\n', ' «');
  const entry = fc
    .tuple(front, fc.constantFrom(...terms), back, misspell, fc.array(inner, { minLength: 4, maxLength: 4 }))
    .map(([before, { term: written }, behind, as, gaps]) => {
      const parts = written.split(/[ -]/).map((part, i) => part + (gaps[i] ?? ' '));
      return as(before + parts.join('').replace(/.$/su, '') + behind);
    });
  return fc.array(fc.tuple(fc.oneof(entry, word), gap), { maxLength: 14 }).map((parts) => parts.flat().join(''));
};

describe('the fast way and the plain way', () => {
  test('say the same of any text, however often it is asked and whatever was asked before', () => {
    fc.assert(
      fc.property(glossary(12), fc.array(text, { minLength: 1, maxLength: 6 }), (terms, texts) => {
        const fast = createMatcher({ terms, file: '' });
        const plain = createPlainMatcher(terms);
        for (const given of [...texts, ...texts, texts.join(' ')])
          expect(JSON.stringify(fast.match(given))).toBe(JSON.stringify(plain.match(given)));
      }),
      { numRuns: 400 },
    );
  });

  test('say the same where the text is full of the names', () => {
    const given = glossary(6).chain((terms) => fc.tuple(fc.constant(terms), fc.array(about(terms), { maxLength: 4 })));
    fc.assert(
      fc.property(given, ([terms, texts]) => {
        const fast = createMatcher({ terms, file: '' });
        const plain = createPlainMatcher(terms);
        for (const one of [...texts, ...texts])
          expect(JSON.stringify(fast.match(one))).toBe(JSON.stringify(plain.match(one)));
      }),
      { numRuns: 400 },
    );
  });

  test('say the same of names that are words, whatever stands beside them', () => {
    const doubted = fc.constantFrom(...DOUBTED);
    const types = fc.constantFrom<Term['type']>('person', 'place', 'organisation', 'work', 'other');
    const terms = fc
      .uniqueArray(fc.tuple(doubted, types), { minLength: 6, selector: ([written]) => written })
      .map((made) => made.map(([written, type]) => makeTerm({ term: written, type, translations: { en: [written] } })));
    const beside = fc.oneof(fc.constantFrom(...BESIDE), word);
    const name = fc.tuple(front, doubted, fc.constantFrom('', '', '', 'ها', 'اً')).map((parts) => parts.join(''));
    const scene = fc
      .array(fc.tuple(fc.oneof({ weight: 2, arbitrary: name }, { weight: 3, arbitrary: beside }), gap), {
        maxLength: 24,
      })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(terms, fc.array(scene, { minLength: 1, maxLength: 8 }), (made, texts) => {
        const fast = createMatcher({ terms: made, file: '' });
        const plain = createPlainMatcher(made);
        for (const given of [...texts, ...texts, texts.join('. ')])
          expect(JSON.stringify(fast.match(given))).toBe(JSON.stringify(plain.match(given)));
      }),
      { numRuns: 600 },
    );
  });

  test('say the same of text without spaces and of stray characters', () => {
    fc.assert(
      fc.property(glossary(4), text, fc.string({ unit: 'binary' }), (terms, a, b) => {
        const fast = createMatcher({ terms, file: '' });
        const plain = createPlainMatcher(terms);
        for (const given of [a.replaceAll(' ', ''), a + b + a, b])
          expect(JSON.stringify(fast.match(given))).toBe(JSON.stringify(plain.match(given)));
      }),
    );
  });

  test('while more and more words are met', () => {
    const terms = ['لبنان', 'نور سلطان'].map((written) => makeTerm({ term: written }));
    const fast = createMatcher({ terms, file: '' });
    const plain = createPlainMatcher(terms);
    // At every number of known words both words of a name come in spellings that are new.
    for (let round = 0; round < 1400; round++) {
      const marks = '\u0640'.repeat(round % 40) + '\u064E'.repeat(round / 40);
      const given = `في لبنان نو${marks}ر سلطا${marks}ن`;
      expect(fast.match(given)).toEqual(plain.match(given));
    }
  });

  test('with more spellings and words than are remembered', () => {
    const terms = ['لبنان', 'نور سلطان', 'ألماآتا'].map((written) => makeTerm({ term: written }));
    const fast = createMatcher({ terms, file: '' });
    const plain = createPlainMatcher(terms);
    for (let round = 0; round < 2; round++) {
      for (let marks = 0; marks < 200; marks++) {
        const long = '\u064E'.repeat(marks);
        const given = `لبن${long}ان، نور${long} سلطان، ألما ${long}آتا، كلمة${marks}`;
        expect(fast.match(given)).toEqual(plain.match(given));
      }
    }
  });
});
