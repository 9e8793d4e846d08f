import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/text/values/dates.ts';
import { dayOfGregorian, dayOfHijri, hijriOfDay, yearsOfHijri } from '../../src/text/values/hijri.ts';
import { findNumbers } from '../../src/text/values/numbers.ts';

/** What stands in a text, as `calendar weekday year-month-day`, `?` for what is not said. */
function datesIn(text: string, language: string): string[] {
  return findDates(text, language, findNumbers(text, language)).map(({ calendar, weekday, year, month, day }) =>
    [calendar[0], weekday?.value ?? '?', `${year?.value ?? '?'}-${month?.value ?? '?'}-${day?.value ?? '?'}`].join(' '),
  );
}

type Row = readonly [text: string, ...dates: string[]];

const ARABIC: readonly Row[] = [
  ['في 10 كانون الثاني 2022', 'g ? 2022-1-10'],
  ['في ١٠ شباط', 'g ? ?-2-10'],
  ['في 3 آذار/مارس 2021', 'g ? 2021-3-3'],
  ['28 يناير/كانون الثاني 2021', 'g ? 2021-1-28'],
  ['26 ديسمبر (كانون الأول) 1991', 'g ? 1991-12-26'],
  ['في نيسان (أبريل)', 'g ? ?-4-?'],
  ['في ماي 2020', 'g ? 2020-5-?'],
  ['فاتح ماي', 'g ? ?-5-1'],
  ['الفاتح من نوفمبر 1954', 'g ? 1954-11-1'],
  ['غرة شوال', 'i ? ?-10-1'],
  ['فاتح أبواب'],
  ['15 غشت', 'g ? ?-8-15'],
  ['5 جويلية 1962', 'g ? 1962-7-5'],
  ['في أوت الماضي', 'g ? ?-8-?'],
  ['نونبر ودجنبر', 'g ? ?-11-?', 'g ? ?-12-?'],
  ['بين حزيران وآب', 'g ? ?-6-?', 'g ? ?-8-?'],
  ['في شهر أَيَّار عام 1969', 'g ? 1969-5-?'],
  ['السادس من تشرين الأول عام 1789', 'g ? 1789-10-6'],
  ['الحادي والعشرين من آذار 2003', 'g ? 2003-3-21'],
  ['الأول من أيلول', 'g ? ?-9-1'],
  ['بحزيران', 'g ? ?-6-?'],
  ['الاثنين 10 كانون الثاني 2022', 'g 1 2022-1-10'],
  ['يوم الجمعة الموافق 4 مارس 2022', 'g 5 2022-3-4'],
  ['الثلاثاء، 1 فبراير', 'g 2 ?-2-1'],
  ['مساء الأحد', 'g 0 ?-?-?'],
  ['الأربعاء والخميس', 'g 3 ?-?-?', 'g 4 ?-?-?'],
  ['10/1/2022', 'g ? 2022-1-10'],
  ['١٥/٣/٢٠٢١', 'g ? 2021-3-15'],
  ['2022-01-10', 'g ? 2022-1-10'],
  ['15 رمضان 1443 هـ', 'i ? 1443-9-15'],
  ['15 رمضان 1443 هـ الموافق 16 أبريل 2022', 'i ? 1443-9-15', 'g ? 2022-4-16'],
  ['الأول من محرم', 'i ? ?-1-1'],
  ['10 ذي الحجة', 'i ? ?-12-10'],
  ['في شهر رمضان', 'i ? ?-9-?'],
  ['12 ربيع الأول 1444', 'i ? 1444-3-12'],
  ['15/9/1443 هـ', 'i ? 1443-9-15'],
  ['مارس الضغط'],
  ['رمضان يوسف'],
  ['تيريزا ماي'],
  ['درجة صفر'],
  ['عاد الأب'],
];

const ENGLISH: readonly Row[] = [
  ['January 10, 2022', 'g ? 2022-1-10'],
  ['10 January 2022', 'g ? 2022-1-10'],
  ['Jan. 10', 'g ? ?-1-10'],
  ['on Monday, 10 January 2022', 'g 1 2022-1-10'],
  ['Monday the 10th of January', 'g 1 ?-1-10'],
  ['the sixth of October 1789', 'g ? 1789-10-6'],
  ['October 6th, 1789', 'g ? 1789-10-6'],
  ['in May', 'g ? ?-5-?'],
  ['May 2021', 'g ? 2021-5-?'],
  ['last March', 'g ? ?-3-?'],
  ['from November to March', 'g ? ?-11-?', 'g ? ?-3-?'],
  ['May 10-12, 2020', 'g ? 2020-5-10'],
  ['the 12 May attack', 'g ? ?-5-12'],
  ['on 5 May 12 people died', 'g ? ?-5-5'],
  ['2022-01-10', 'g ? 2022-1-10'],
  ['25/12/2020', 'g ? 2020-12-25'],
  ['5/12/2020', 'g ? 2020-5-12'],
  ['Mondays', 'g 1 ?-?-?'],
  ['15 Ramadan 1443', 'i ? 1443-9-15'],
  ['the tenth of Dhu al-Hijja', 'i ? ?-12-10'],
  ['during Ramadan', 'i ? ?-9-?'],
  ["12 Rabi' al-Awwal 1444", 'i ? 1444-3-12'],
  ['1 Muharram 1445', 'i ? 1445-1-1'],
  ['it may rain'],
  ['Theresa May said'],
  ['March on Washington'],
  ['Augustus'],
];

describe('dates', () => {
  test.for(ARABIC)('%s', ([text, ...dates]) => expect(datesIn(text, 'ar')).toEqual(dates));
  test.for(ENGLISH)('%s', ([text, ...dates]) => expect(datesIn(text, 'en')).toEqual(dates));

  test('other languages have none', () => expect(datesIn('am 10. Januar 2022', 'de')).toEqual([]));

  test('on any text: places inside it, in order, disjoint', () => {
    const pieces = fc.constantFrom(
      '10',
      ' ',
      'مارس',
      'يوم',
      'الاثنين',
      'و',
      '/',
      '2022',
      'هـ',
      'May',
      'Monday',
      ',',
      '١٥',
      'رمضان',
      'of',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), fc.constantFrom('ar', 'en'), (parts, language) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of findDates(text, language, findNumbers(text, language))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the Hijri calendar', () => {
  // The first days of years as Saudi Arabia's calendar has them.
  test.for([
    [1443, 1, 1, '2021-08-09'],
    [1444, 1, 1, '2022-07-30'],
    [1445, 9, 1, '2024-03-11'],
    [1443, 9, 15, '2022-04-16'],
    [1420, 10, 1, '2000-01-08'],
  ] as const)('%d-%d-%d is %s', ([year, month, day, iso]) => {
    expect(new Date(dayOfHijri({ year, month, day })! * 86_400_000).toISOString().slice(0, 10)).toBe(iso);
  });

  test('day to Hijri and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 60_000 }), (day) => {
        expect(dayOfHijri(hijriOfDay(day))).toBe(day);
      }),
      { numRuns: 300 },
    );
  });

  test('years, and days that do not exist', () => {
    expect(yearsOfHijri(1443)).toEqual([2021, 2022]);
    expect(dayOfHijri({ year: 1443, month: 13, day: 1 })).toBeUndefined();
    expect(dayOfGregorian(2023, 2, 29)).toBeUndefined();
    expect(dayOfGregorian(1970, 1, 2)).toBe(1);
  });
});
