import { describe, expect, test } from 'vitest';
import { isoDate, readDate } from '../../../src/text/ar/dates.ts';
import { monthOf } from '../../../src/text/ar/months.ts';

describe('month names', () => {
  test.for([
    ['يناير', 1],
    ['كانون الثاني', 1],
    ['كانون ثاني', 1],
    ['جانفي', 1],
    ['شباط', 2],
    ['آذار', 3],
    ['اذار', 3],
    ['نيسان', 4],
    ['ابريل', 4],
    ['إبريل', 4],
    ['أفريل', 4],
    ['أيار', 5],
    ['ايار', 5],
    ['ماي', 5],
    ['حزيران', 6],
    ['يونيه', 6],
    ['تموز', 7],
    ['يوليوز', 7],
    ['جويلية', 7],
    ['جويليه', 7],
    ['آب', 8],
    ['اب', 8],
    ['غشت', 8],
    ['أوت', 8],
    ['ايلول', 9],
    ['شتنبر', 9],
    ['تشرين الأول', 10],
    ['تشرين الاول', 10],
    ['تشرين الثاني', 11],
    ['نونبر', 11],
    ['كانون الأول', 12],
    ['دجنبر', 12],
    ['كَانُونُ الثَّانِي', 1],
  ] as const)('%s is month %i', ([name, number]) => {
    expect(monthOf(name)).toEqual({ calendar: 'gregory', number });
  });

  test.for([
    ['رمضان', 9],
    ['جمادى الأولى', 5],
    ['جمادى الآخرة', 6],
    ['ذو الحجة', 12],
    ['ذي القعدة', 11],
    ['ربيع الآخر', 4],
  ] as const)('%s is Hijri month %i', ([name, number]) => {
    expect(monthOf(name)).toEqual({ calendar: 'islamic', number });
  });

  test.for(['', 'كانون', 'تشرين', 'الثاني', 'وزير', 'الأول'])('"%s" is none', (name) => {
    expect(monthOf(name)).toBeUndefined();
  });

  test('agrees with the names that CLDR gives for every region', () => {
    for (const region of ['EG', 'SA', 'SY', 'LB', 'IQ', 'JO', 'MA', 'DZ', 'TN']) {
      const format = new Intl.DateTimeFormat(`ar-${region}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const name = format.format(new Date(Date.UTC(2021, month, 15)));
        expect(monthOf(name), `${region} ${name}`).toEqual({ calendar: 'gregory', number: month + 1 });
      }
    }
  });
});

describe('dates as they are written', () => {
  test.for([
    ['10 كانون الثاني 2022ء', '2022-01-10'],
    ['١٠ كانون الثاني ٢٠٢٢', '2022-01-10'],
    ['۱۰ كانون الثاني ۲۰۲۲', '2022-01-10'],
    ['28 يناير/كانون الثاني 2021', '2021-01-28'],
    ['26 ديسمبر (كانون الأول) 1991', '1991-12-26'],
    ['5 نيسان، 2020 م', '2020-04-05'],
    ['10-1-2022', '2022-01-10'],
    ['10/1/2022', '2022-01-10'],
    ['2022-01-10', '2022-01-10'],
    ['10.1.2022', '2022-01-10'],
    ['29 شباط 2024', '2024-02-29'],
    // Nothing to make a calendar date of.
    ['10 كانون الثاني', undefined],
    ['20-7', undefined],
    ['29 شباط 2023', undefined],
    ['10 رمضان 1443 هـ', undefined],
    ['10-1-22', undefined],
  ] as const)('%s is %s', ([text, iso]) => {
    const date = readDate(text, 0);
    expect(date?.end).toBe(text.length);
    expect(isoDate(date!)).toBe(iso);
  });

  test.for(['10 قتلى', '45 يناير', '7.9 ألف', '2022', '3-1-0-4', '100 يناير', '31-31'])('%s is no date', (text) => {
    expect(readDate(text, 0)?.end === text.length).toBe(false);
  });
});
