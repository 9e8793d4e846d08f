import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainly } from '../../src/text/plainly.ts';
import { findArabicDates } from '../../src/text/values/ar-dates.ts';
import { findArabicMeasures } from '../../src/text/values/ar-measures.ts';
import { findArabicNumbers } from '../../src/text/values/ar-numbers.ts';
import { findArabicTimes } from '../../src/text/values/ar-times.ts';
import { findEnglishDates } from '../../src/text/values/en-dates.ts';
import { findEnglishMeasures } from '../../src/text/values/en-measures.ts';
import { findEnglishNumbers } from '../../src/text/values/en-numbers.ts';
import { findEnglishTimes } from '../../src/text/values/en-times.ts';

const figures = [
  '3',
  '12',
  '٣',
  '٢٠٢٤',
  '1,500',
  '10:30',
  '9.45',
  '2/5/2024',
  '½',
  '2½',
  '7 1/2',
  '1530',
  'F-16',
  '20%',
  '50 ٪',
  '$5',
  '100m',
];
const arabic = [
  ...[
    'ثلاثة',
    'ثَلاثة',
    'عشر',
    'مليون',
    'ونصف',
    'نصف',
    'ربع',
    'ألفا',
    'الأولى',
    'الثانية',
    'واحدة',
    'الواحدة',
    'التسعينيات',
    'في المئة',
  ],
  ...[
    'الساعة',
    'السـاعة',
    'صباحا',
    'مساءً',
    'ص',
    'م',
    'مَثل',
    'ظهرا',
    'ليلا',
    'منتصف الليل',
    'بتوقيت غرينتش',
    'ت.غ',
    'غ',
    'والنصف',
    'إلا ربعا',
  ],
  ...[
    'مايو',
    'كانون الثاني',
    'كانون',
    'وربيع الأول',
    'رمضان',
    'مارس',
    'الاثنين',
    'يوم أحد',
    'الجمعة',
    'فاتح',
    'هـ',
    'عام',
  ],
  ...[
    'متر',
    'كم²',
    'م',
    'كيلومترين',
    'ساعتين',
    'دولارين',
    'دولار أمريكي',
    'الأشهر',
    'ساعة',
    'دقيقة',
    'نقطة مئوية',
    'بالألف',
    'قال',
    'الوزير',
  ],
];
const english = [
  ...[
    'three',
    'twelve',
    'million',
    'a',
    'and a half',
    'half',
    'quarter',
    'of',
    'third',
    'second',
    'one',
    'dozen',
    'nineties',
    'percent',
    'many hundred',
  ],
  ...[
    'a.m.',
    'pm',
    "o'clock",
    'GMT',
    'hours',
    'in the morning',
    'at night',
    'noon',
    'midnight',
    'half past six',
    'at',
    'Moscow time',
    'local time',
    'New York',
  ],
  ...['May', 'January', 'Ramadan', 'Dhu al-Hijja', 'Friday', 'Mar.', 'of March', 'the', 'in'],
  ...[
    'km',
    'metres',
    'an hour',
    'minutes',
    'dollars',
    'US dollars',
    'EUR',
    'feet',
    'percentage points',
    'years',
    'said',
    'minister',
  ],
];
const joints = [' ', ' ', ' ', '', '-', ', ', ' و', '.', '\u200f', '\u0640', '\u00a0', ' / '];

function textsOf(words: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...figures) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  );
  return fc
    .array(fc.tuple(piece, fc.constantFrom(...joints)), { minLength: 1, maxLength: 9 })
    .map((parts) => parts.flat().join(''));
}

test('readers of Arabic values find the same whether they ask first if a text has words for them or not', () => {
  const read = (text: string) => {
    const numbers = findArabicNumbers(text);
    return [numbers, findArabicDates(text, numbers), findArabicMeasures(text, numbers), findArabicTimes(text, numbers)];
  };
  fc.assert(
    fc.property(textsOf(arabic), (text) => {
      expect(read(text)).toEqual(plainly(() => read(text)));
    }),
    { numRuns: 3000 },
  );
});

test('readers of English values find the same whether they ask first if a text has words for them or not', () => {
  const read = (text: string) => {
    const numbers = findEnglishNumbers(text);
    return [
      numbers,
      findEnglishDates(text, numbers),
      findEnglishMeasures(text, numbers),
      findEnglishTimes(text, numbers),
    ];
  };
  fc.assert(
    fc.property(textsOf(english), (text) => {
      expect(read(text)).toEqual(plainly(() => read(text)));
    }),
    { numRuns: 3000 },
  );
});
