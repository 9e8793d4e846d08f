import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers, readsNumberWords } from '../../src/text/values/numbers.ts';
import { SPELL_LIMIT, spellNumber } from '../../src/text/values/spell-number.ts';
import { expectLinear } from '../support/growth.ts';
import {
  ARABIC_FRACTIONS,
  arabicDecade,
  arabicOrdinal,
  ENGLISH_FRACTIONS,
  englishOrdinal,
  englishOrdinalFigures,
  englishWords,
} from '../support/number-words.ts';

/** All numbers of a text, by value; `[text, …values]`. */
type Row = readonly [string, ...number[]];

function valuesIn(text: string, language: string): number[] {
  return findNumbers(text, language).map((number) => number.value);
}

const third = 0.333333333333333;

const ARABIC: Record<string, readonly Row[]> = {
  'figures in three digit sets': [
    ['45', 45],
    ['٤٥', 45],
    ['۴۵', 45],
    ['0', 0],
    ['٠', 0],
    ['007', 7],
    ['٢٠٢٢', 2022],
    ['۱۴۰۰', 1400],
    ['2٠22', 2022],
  ],
  separators: [
    ['7.9', 7.9],
    ['٧٫٩', 7.9],
    ['٧.٩', 7.9],
    ['7,9', 7.9],
    ['٧،٩', 7.9],
    ['7,900', 7900],
    ['٧٬٩٠٠', 7900],
    ['7،900', 7900],
    ['1,234,567', 1234567],
    ['١٬٢٣٤٬٥٦٧', 1234567],
    ['1.234.567', 1234567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['١٬٢٣٤٫٥', 1234.5],
    ['10 000', 10000],
    ['10\u00a0000', 10000],
    ['1\u202f000\u202f000', 1000000],
    ['0.5', 0.5],
    ['0,25', 0.25],
    ['0.125', 0.125],
    ['12.50', 12.5],
    ['10، 20', 10, 20],
  ],
  'figures with scale words': [
    ['7.9 ألف', 7900],
    ['٧٫٩ ألف', 7900],
    ['7.9 آلاف', 7900],
    ['3 آلاف', 3000],
    ['٣ آلاف شخص', 3000],
    ['50 ألفا', 50000],
    ['50 ألفاً', 50000],
    ['100 ألف', 100000],
    ['5 ملايين', 5e6],
    ['12 مليونا', 12e6],
    ['12 مليوناً', 12e6],
    ['1.5 مليون', 1.5e6],
    ['8.2 مليون', 8200000],
    ['2 مليار', 2e9],
    ['3 مليارات', 3e9],
    ['15 مليارا', 15e9],
    ['4 بلايين', 4e9],
    ['1.2 تريليون', 1.2e12],
    ['1.2 ترليون', 1.2e12],
    ['3 ملايين و200 ألف', 3200000],
    ['مليون و300 ألف', 1300000],
    ['2 مليون ونصف', 2500000],
    ['5 الاف', 5000],
    ['20 الف', 20000],
  ],
  'one to ten': [
    ['واحد', 1],
    ['واحدة', 1],
    ['اثنان', 2],
    ['اثنين', 2],
    ['اثنتان', 2],
    ['ثلاثة', 3],
    ['ثلاث', 3],
    ['أربعة', 4],
    ['أربع', 4],
    ['خمسة', 5],
    ['خمس', 5],
    ['ستة', 6],
    ['ست', 6],
    ['سبعة', 7],
    ['سبع', 7],
    ['ثمانية', 8],
    ['ثماني', 8],
    ['ثمان', 8],
    ['تسعة', 9],
    ['تسع', 9],
    ['عشرة', 10],
    ['عشر', 10],
  ],
  'eleven to nineteen': [
    ['أحد عشر', 11],
    ['إحدى عشرة', 11],
    ['اثنا عشر', 12],
    ['اثني عشر', 12],
    ['اثنتا عشرة', 12],
    ['اثنتي عشرة', 12],
    ['ثلاثة عشر', 13],
    ['ثلاث عشرة', 13],
    ['أربعة عشر', 14],
    ['خمسة عشر', 15],
    ['ست عشرة', 16],
    ['سبعة عشر', 17],
    ['ثمانية عشر', 18],
    ['ثماني عشرة', 18],
    ['تسعة عشر', 19],
    ['تسع عشرة', 19],
  ],
  'tens and compounds': [
    ['عشرون', 20],
    ['عشرين', 20],
    ['ثلاثين', 30],
    ['أربعون', 40],
    ['خمسون', 50],
    ['ستين', 60],
    ['سبعون', 70],
    ['ثمانين', 80],
    ['تسعون', 90],
    ['ثلاثة وعشرون', 23],
    ['واحد وعشرون', 21],
    ['إحدى وعشرين', 21],
    ['اثنين وثلاثين', 32],
    ['سبع وأربعون', 47],
    ['تسعة وتسعون', 99],
    ['خمسة و عشرون', 5, 20],
  ],
  hundreds: [
    ['مئة', 100],
    ['مائة', 100],
    ['مئتان', 200],
    ['مئتين', 200],
    ['مئتا', 200],
    ['مائتي', 200],
    ['ثلاثمئة', 300],
    ['ثلاثمائة', 300],
    ['ثلاث مئة', 300],
    ['أربع مائة', 400],
    ['خمسمائة', 500],
    ['ستمئة', 600],
    ['سبعمئة', 700],
    ['ثمانمئة', 800],
    ['ثمانمائة', 800],
    ['تسعمئة', 900],
    ['مئة وخمسة', 105],
    ['مئة وعشرة', 110],
    ['مئة وأحد عشر', 111],
    ['مئة وثلاثة وعشرون', 123],
    ['مئتان وخمسون', 250],
    ['تسعمئة وتسعة وتسعون', 999],
    ['خمسمئة وستة عشر', 516],
  ],
  'thousands and above': [
    ['ألفان', 2000],
    ['ألفين', 2000],
    ['ألفي شخص', 2000],
    ['ألف وخمسمئة', 1500],
    ['ثلاثة آلاف', 3000],
    ['عشرة آلاف', 10000],
    ['أحد عشر ألفا', 11000],
    ['خمسون ألفا', 50000],
    ['مئة ألف', 100000],
    ['مئتي ألف', 200000],
    ['مئتا ألف', 200000],
    ['مئة وخمسة وعشرون ألفا وثلاثمئة وسبعة', 125307],
    ['ألفين واثنين وعشرين', 2022],
    ['مليونان', 2e6],
    ['مليونين', 2e6],
    ['مليوني', 2e6],
    ['ثلاثة ملايين', 3e6],
    ['عشرين مليونا', 20e6],
    ['مئة مليون', 100e6],
    ['مليون ومئتا ألف', 1200000],
    ['مليون ومئتا ألف وخمسون', 1200050],
    ['ملياران', 2e9],
    ['ثلاثة مليارات ونصف', 3.5e9],
    ['مئة ألف مليون', 100e9],
    ['ثلاثة ملايين وألفين وعشرة', 3002010],
    ['خمسة آلاف وثلاثمئة', 5300],
    ['340 مليون و500 مليون', 340e6, 500e6],
    ['مليوني وثلاثة ملايين', 2e6, 3e6],
  ],
  'halves, thirds, quarters': [
    ['عُشر السكان', 0.1],
    ['خُمس الناخبين', 0.2],
    ['عشر سكان', 10],
    ['مليوني دولار ونصف المليون', 2_500_000],
    ['ثلاثة ملايين برميل وربع المليون', 3_250_000],
    ['50 في الألف', 50],
    ['½', 0.5],
    ['2½', 2.5],
    ['2 1/2', 2.5],
    ['نصف', 0.5],
    ['ثلث', third],
    ['ثلثي', 0.666666666666667],
    ['ربع', 0.25],
    ['ثلاثة أرباع', 0.75],
    ['نصف مليون', 500000],
    ['ربع مليون', 250000],
    ['مليون ونصف', 1.5e6],
    ['مليون ونصف المليون', 1.5e6],
    ['مليونين ونصف المليون', 2.5e6],
    ['ثلاثة ونصف', 3.5],
    ['مليار وربع', 1.25e9],
    ['خمسة أعشار', 0.5],
  ],
  percent: [
    ['50%', 50],
    ['٥٠٪', 50],
    ['50 %', 50],
    ['50 في المئة', 50],
    ['50 في المائة', 50],
    ['50 بالمئة', 50],
    ['7.5 بالمائة', 7.5],
    ['ثمانين في المئة', 80],
    ['خمسة بالمئة', 5],
    ['%12', 12],
  ],
  'ordinals and centuries': [
    ['الأول', 1],
    ['الثانية', 2],
    ['الثالث', 3],
    ['رابع', 4],
    ['العاشرة', 10],
    ['الحادي عشر', 11],
    ['الحادية عشرة', 11],
    ['الثاني عشر', 12],
    ['التاسع عشر', 19],
    ['الحادي والعشرين', 21],
    ['الخامسة والعشرون', 25],
    ['القرن التاسع عشر', 19],
    ['القرن 21', 21],
  ],
  decades: [
    ['التسعينيات', 1990],
    ['تسعينات القرن الماضي', 1990],
    ['ستينيات القرن العشرين', 1960],
    ['ثلاثينيات القرن التاسع عشر', 1830],
    ['الثمانينات', 1980],
  ],
  times: [
    ['9:30', 9],
    ['٢١:٠٥', 21],
    ['الساعة 00:15', 0],
  ],
  'what is glued on': [
    ['وثلاثة', 3],
    ['بخمسة', 5],
    ['لعشرين', 20],
    ['بالثلاثين', 30],
    ['و200', 200],
    ['ال20', 20],
    ['وألفين', 2000],
    ['بمليون', 1e6],
    ['لمليوني', 2e6],
    ['2022ء', 2022],
    ['2022م', 2022],
  ],
  'marks and spelling': [
    ['ثَلاثَةٌ', 3],
    ['ثلاثـــة', 3],
    ['اربعه', 4],
    ['أربعة\u200f', 4],
    ['مليوناً', 2e6],
  ],
  'no numbers': [
    ['آلاف الأشخاص'],
    ['مئات الجرحى'],
    ['عشرات الآلاف'],
    ['ملايين الدولارات'],
    ['بضعة أيام'],
    ['لست هنا'],
    ['أحد الوزراء'],
    ['إحدى الدول'],
    ['الأحد'],
    ['الثلاثاء'],
    ['الأربعاء'],
    ['الخميس'],
    ['في المئة'],
    ['سبعينية'],
    ['النصفية'],
  ],
  'weekdays and seconds are no numbers': [
    ['يوم الاثنين'],
    ['الإثنين الماضي'],
    ['والاثنين والثلاثاء'],
    ['بين الاثنين والجمعة'],
    ['مساء الأحد عشر غارات', 10],
    ['الأحد عشر لاعبا', 11],
    ['الاثنين معا', 2],
    ['بين الاثنين خلاف', 2],
    ['الرجلان الاثنان', 2],
    ['30 ثانية', 30],
    ['ثلاثون ثانية', 30],
    ['8 كيلومترات في الثانية', 8],
    ['بضع ثوان'],
    ['الحرب الثانية', 2],
    ['مرة ثانية', 2],
    ['ألف كتابا عن الحرب'],
    ['ألف كتاب', 1000],
    ['صفر', 0],
  ],
};

const ENGLISH: Record<string, readonly Row[]> = {
  figures: [
    ['45', 45],
    ['7,900', 7900],
    ['1,234,567', 1234567],
    ['7.9', 7.9],
    ['1,234.5', 1234.5],
    ['10 000', 10000],
    ['0.5', 0.5],
    ['1.234', 1.234],
    ['$12', 12],
    ['£3.20', 3.2],
    ['F-16', 16],
    ['COP28', 28],
    ['G7', 7],
    ['39C', 39],
  ],
  'figures with scale words': [
    ['7.9 thousand', 7900],
    ['8.2 million', 8200000],
    ['$3.2bn', 3.2e9],
    ['€5m', 5e6],
    ['10k', 10000],
    ['2 billion', 2e9],
    ['1.2 trillion', 1.2e12],
    ['3-million', 3e6],
    ['2 dozen', 24],
    ['3 million and 200 thousand', 3200000],
    ['3 million, 200', 3e6, 200],
    ['4 hundred', 400],
  ],
  words: [
    ['zero', 0],
    ['one', 1],
    ['ten', 10],
    ['eleven', 11],
    ['nineteen', 19],
    ['twenty', 20],
    ['twenty-three', 23],
    ['twenty three', 23],
    ['ninety-nine', 99],
    ['a hundred', 100],
    ['one hundred and five', 105],
    ['one hundred five', 105],
    ['two hundred and fifty', 250],
    ['nine hundred and ninety-nine', 999],
    ['seven thousand nine hundred', 7900],
    ['a thousand', 1000],
    ['two thousand and five', 2005],
    ['one hundred twenty-five thousand three hundred and seven', 125307],
    ['five hundred thousand', 500000],
    ['a million', 1e6],
    ['two million three hundred thousand', 2300000],
    ['one billion', 1e9],
    ['a dozen', 12],
    ['two dozen', 24],
    ['five hundred million', 5e8],
    ['nine hundred and five thousand two hundred and six', 905206],
    ['five-hundred', 500],
    ['nineteen ninety-nine', 19, 99],
    ['two and three', 2, 3],
    ['Twenty', 20],
  ],
  fractions: [
    ['2½ per cent', 2.5],
    ['¾ of them', 0.75],
    ['tenfold', 10],
    ['twentyfold', 20],
    ['a hundredfold', 100],
    ['several hundred thousand'],
    ['a few million'],
    ['half', 0.5],
    ['one half', 0.5],
    ['a third', 3],
    ['a third of them', third],
    ['the third of May', 3],
    ['one-third', third],
    ['two-thirds', 0.666666666666667],
    ['three-quarters', 0.75],
    ['three quarters', 0.75],
    ['a quarter', 0.25],
    ['half a million', 500000],
    ['a quarter of a million', 250000],
    ['two and a half', 2.5],
    ['two and a half million', 2.5e6],
    ['a million and a half', 1.5e6],
    ['one and a half', 1.5],
  ],
  percent: [
    ['50%', 50],
    ['50 %', 50],
    ['50 percent', 50],
    ['50 per cent', 50],
    ['fifty percent', 50],
    ['7.5-percent', 7.5],
  ],
  'ordinals, decades, times': [
    ['first', 1],
    ['third', 3],
    ['twelfth', 12],
    ['twentieth', 20],
    ['twenty-first', 21],
    ['21st', 21],
    ['19th century', 19],
    ['3rd', 3],
    ['the 1990s', 1990],
    ["1990's", 1990],
    ["the '90s", 90],
    ['the nineties', 1990],
    ['the 1800s', 1800],
    ['9:30 am', 9],
    ['00:15', 0],
    ['two hundredth', 200],
  ],
  'no numbers': [
    ['thousands of people'],
    ['hundreds'],
    ['millions'],
    ['dozens'],
    ['someone'],
    ['often'],
    ['weight'],
    ['none'],
    ['and a of'],
  ],
  'one and second': [
    ['no one'],
    ['this one is'],
    ['one another'],
    ['one must'],
    ['the one who'],
    ['one of them', 1],
    ['the one hundred', 100],
    ['a 30-second clip', 30],
    ['two kilometres per second', 2],
    ['a second later'],
    ['the second man', 2],
    ['between 2 million and 3 million', 2e6, 3e6],
  ],
};

for (const [language, tables] of [
  ['ar', ARABIC],
  ['en', ENGLISH],
] as const)
  for (const [title, rows] of Object.entries(tables))
    describe(`${language}: ${title}`, () => {
      test.for(rows)('%s', ([text, ...expected]) => {
        expect(valuesIn(text, language)).toEqual(expected);
      });
      test.for(rows)('%s, in a sentence', ([text, ...expected]) => {
        const sentence = language === 'ar' ? `وقال إن ${text} كان هناك.` : `They said that ${text} stood there.`;
        expect(valuesIn(sentence, language)).toEqual(expected);
      });
    });

describe('readings', () => {
  test.for([
    ['ar', '7.900', [[7.9], [7900]]],
    ['ar', '3 ملايين و200 ألف', [[3200000], [3000000, 200000]]],
    ['ar', 'مليونا شخص', [[2e6], [1e6]]],
    ['ar', 'بليون', [[1e9], [1e12]]],
    ['ar', '12 بليون', [[12e9], [12e12]]],
    ['ar', '9:30', [[9, 30], [21, 30], [930], [2130]]],
    ['ar', '9:00', [[9, 0], [21, 0], [900], [2100], [9], [21]]],
    ['ar', '10/1/2022', [[10]]],
    ['en', '1,000', [[1000]]],
    ['en', 'the 1800s', [[1800], [19]]],
    ['en', '100m', [[100e6], [100]]],
    ['en', 'two to three million', [[2], [2e6]]],
    ['ar', '5 إلى 7 آلاف', [[5], [5000]]],
  ] as const)('%s %s', ([language, text, readings]) => {
    expect(findNumbers(text, language)[0]!.readings).toEqual(readings);
  });
});

test('a span holds the number with its scale word and percent sign', () => {
  const text = 'أكثر من 7.9 ألف شخص، أي 12 في المئة';
  expect(findNumbers(text, 'ar').map(({ start, end, kind, form }) => [text.slice(start, end), kind, form])).toEqual([
    ['7.9 ألف', 'cardinal', 'digits'],
    ['12 في المئة', 'percent', 'digits'],
  ]);
  expect(findNumbers('من 12 % إلى ٥٠٪', 'ar').map(({ kind, value }) => [kind, value])).toEqual([
    ['percent', 12],
    ['percent', 50],
  ]);
});

test('figures of a language whose words are not read', () => {
  expect(readsNumberWords('ru')).toBe(false);
  expect(valuesIn('почти 7,5 и 12 человек', 'ru')).toEqual([7.5, 12]);
});

describe('laws', () => {
  const whole = fc.oneof(
    fc.integer({ min: 0, max: 2000 }),
    fc.integer({ min: 0, max: 10_000_000 }),
    fc.integer({ min: 0, max: SPELL_LIMIT }),
  );

  /** Some reading of the whole text is the value, and nothing else stands in it. */
  const readsAs = (text: string, language: string, value: number) => {
    const [number, ...more] = findNumbers(text, language);
    expect(more, text).toEqual([]);
    expect(
      number?.readings.some((reading) => reading.length === 1 && Math.abs(reading[0]! - value) < 1e-9 * value + 1e-12),
      `${text}: ${JSON.stringify(number?.readings)}`,
    ).toBe(true);
    expect(number!.end, text).toBe(text.length);
  };

  test('English: value to words to value, with and without "and", hyphens and "a"', () => {
    fc.assert(
      fc.property(whole, fc.boolean(), fc.boolean(), fc.boolean(), (value, withoutAnd, withoutHyphen, article) => {
        expect(valuesIn(englishWords(value, { withoutAnd, withoutHyphen, article, capital: article }), 'en')).toEqual([
          value,
        ]);
      }),
      { numRuns: 1500 },
    );
  });

  test('Arabic: value to words to value, in both genders, all cases and both spellings of a hundred', () => {
    fc.assert(
      fc.property(whole, fc.boolean(), fc.boolean(), fc.boolean(), (value, feminine, oblique, alef) => {
        const text = spellNumber(value, 'ar', { feminine, oblique, alef });
        if (value > 0) readsAs(text, 'ar', value);
      }),
      { numRuns: 2500 },
    );
  });

  test('Arabic: with و, ب, ل or ك in front, and with marks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 999_999 }), fc.constantFrom('و', 'ب', 'ل', 'ك', 'ف'), (value, glued) => {
        // وأحد عشر and the like are told from واحد by what follows; لست is a verb.
        const text = glued + spellNumber(value, 'ar');
        readsAs(text, 'ar', value);
      }),
      { numRuns: 500 },
    );
  });

  test('ordinals: 1 to 99 in both genders and cases; English in words and figures', () => {
    for (let value = 1; value <= 99; value++) {
      for (const feminine of [false, true])
        for (const oblique of [false, true]) readsAs(arabicOrdinal(value, { feminine, oblique }), 'ar', value);
      if (value !== 2) readsAs(englishOrdinal(value), 'en', value);
      readsAs(englishOrdinalFigures(value), 'en', value);
    }
    for (const value of [100, 200, 1000]) readsAs(englishOrdinal(value), 'en', value);
  });

  test.for(ARABIC_FRACTIONS)('the fraction %d: %s', ([value, words]) => readsAs(words, 'ar', value));
  test.for(ENGLISH_FRACTIONS)('the fraction %d: %s', ([value, words]) => {
    expect(valuesIn(words, 'en')[0]).toBeCloseTo(value, 9);
  });

  test('decades: of the last century and of named ones', () => {
    for (let decade = 20; decade <= 90; decade += 10) {
      for (const ending of ['ينيات', 'ينات']) {
        expect(valuesIn(arabicDecade(decade, undefined, ending), 'ar')).toEqual([1900 + decade]);
        for (const century of [18, 19, 20])
          expect(valuesIn(arabicDecade(decade, century, ending), 'ar')).toEqual([(century - 1) * 100 + decade]);
      }
      expect(valuesIn(`the ${1800 + decade}s`, 'en')).toEqual([1800 + decade]);
    }
  });

  test('figures of any digit set have the same value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (value) => {
        const western = String(value);
        const shift = (zero: number) => western.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
        for (const text of [western, shift(0x660), shift(0x6f0)]) expect(valuesIn(text, 'ar')).toEqual([value]);
      }),
    );
  });

  test('on any text: spans in order, inside, disjoint; every reading has values', () => {
    const pieces = fc.constantFrom(
      'ثلاثة',
      'و',
      'عشر',
      'وعشرون',
      ' ',
      ' ',
      'ألف',
      'مليون',
      '7',
      '.',
      ',',
      '٫',
      ':',
      '٪',
      'نصف',
      'two',
      'and',
      'a',
      'half',
      'hundred',
      'million',
      '-',
      '5th',
      'percent',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('ar', 'en', 'fr', ''), (value, language) => {
        let last = 0;
        for (const { start, end, readings } of findNumbers(value, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(value.length);
          expect(readings.every((reading) => reading.length > 0 && reading.every((one) => Number.isFinite(one)))).toBe(
            true,
          );
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.for(['1', '1,', 'ثلاثة ', 'a hundred and ', '1 000 '])(
    'time grows with the text, not with its square: %s',
    (piece) => {
      for (const language of ['ar', 'en'])
        expectLinear(
          30_000,
          (size) => piece.repeat(size / piece.length),
          (text) => findNumbers(text, language),
          language,
        );
    },
  );
});
