import { describe, expect, test } from 'vitest';
import { findMeasures } from '../../src/text/values/measures.ts';
import { findNumbers } from '../../src/text/values/numbers.ts';
import { isSameAmount, unitNamed } from '../../src/text/values/units.ts';

function amountsIn(text: string, language: string): string[] {
  return findMeasures(text, language, findNumbers(text, language)).map(
    ({ values, units }) =>
      `${values[0]} ${units.map(({ name, country }) => (country ? `${name} (${country})` : name)).join(' or ')}`,
  );
}

type Row = readonly [text: string, ...amounts: string[]];

const ARABIC: readonly Row[] = [
  ['26 كيلومترا', '26 kilometre'],
  ['26 كلم', '26 kilometre'],
  ['5 كيلو متر', '5 kilometre'],
  ['ثلاثة أمتار', '3 metre'],
  ['100 م', '100 metre'],
  ['2022 م'],
  ['35 مم', '35 millimetre'],
  ['12 كم2', '12 square kilometre'],
  ['500 متر مربع', '500 square metre'],
  ['300 ميل مربع', '300 square mile'],
  ['40 ميلا بحريا', '40 nautical mile'],
  ['10 أقدام', '10 foot'],
  ['20 هكتارا', '20 hectare'],
  ['ألف فدان', '1000 feddan'],
  ['20 ألف برميل يوميا', '20000 barrel'],
  ['3 ملايين متر مكعب', '3000000 cubic metre'],
  ['50 طنا', '50 tonne'],
  ['480 كم/ساعة', '480 kilometre an hour'],
  ['8 كيلومترات في الثانية', '8 kilometre a second'],
  ['40 ميل/ساعة', '40 mile an hour'],
  ['90 درجة فهرنهايت', '90 degree Fahrenheit'],
  ['25 درجة مئوية', '25 degree Celsius'],
  ['4 درجات', '4 degree'],
  ['600 ميغاواط', '600 megawatt'],
  ['ساعة ونصف', '1.5 hour'],
  ['خمس ساعات ونصف', '5.5 hour'],
  ['نصف ساعة', '0.5 hour'],
  ['ساعتين', '2 hour'],
  ['ساعتين وربعا', '2.25 hour'],
  ['ساعتين ونصف الساعة', '2.5 hour'],
  ['ثلاثة أرباع الساعة', '0.75 hour'],
  ['دولارين ونصف', '2.5 dollar'],
  ['دولارين'],
  ['ساعة و20 دقيقة', '1 hour', '20 minute'],
  ['ساعة و20 شخصا'],
  ['5 ـ 10 كيلومترات', '5 kilometre', '10 kilometre'],
  ['يومين ونصف', '2.5 day'],
  ['عقدين', '2 decade'],
  ['الشهرين الماضيين', '2 month'],
  ['الأشهر الثلاثة الماضية', '3 month'],
  ['الساعات الـ48 الماضية', '48 hour'],
  ['الـ20 سنة الماضية', '20 year'],
  ['القرن الـ18'],
  ['ميل واحد', '1 mile'],
  ['من 10 إلى 15 كيلومترا', '10 kilometre', '15 kilometre'],
  ['خمسة بالمئة', '5 percent'],
  ['نقطتان مئويتان'],
  ['3 نقاط مئوية', '3 percentage point'],
  ['25 نقطة أساس', '25 basis point'],
  ['3 ملايين دولار أمريكي', '3000000 dollar (us)'],
  ['500 دينار كويتي', '500 dinar (kuwait)'],
  ['20 ألف ليرة سورية', '20000 lira (syria)'],
  ['100 جنيه إسترليني', '100 pound (uk)'],
  ['50 سنتا', '50 cent'],
  ['$40', '40 dollar'],
  ['100 ين', '100 yen'],
  ['شركة كبيرة'],
];

const ENGLISH: readonly Row[] = [
  ['2½ hours', '2.5 hour'],
  ['an hour and 20 minutes', '1 hour', '20 minute'],
  ['an hour and 20 people'],
  ['26 km', '26 kilometre'],
  ['16 miles', '16 mile'],
  ['a 5-mile walk', '5 mile'],
  ['5-10 km', '5 kilometre', '10 kilometre'],
  ['100m', '100 metre'],
  ['12 square kilometres', '12 square kilometre'],
  ['300,948 sq mi', '300948 square mile'],
  ['3136 mm2', '3136 square millimetre'],
  ['480 km/h (133 m/s; 300 mph)', '480 kilometre an hour', '133 metre a second', '300 mile an hour'],
  ['240 kilometers an hour', '240 kilometre an hour'],
  ['6 feet 2 inches', '6 foot', '2 inch'],
  ['20,000 barrels', '20000 barrel'],
  ['50 tonnes', '50 tonne'],
  ['90kg', '90 kilogram'],
  ['10 degrees Celsius', '10 degree Celsius'],
  ['39C', '39 degree Celsius'],
  ['half an hour', '0.5 hour'],
  ['an hour and a half', '1.5 hour'],
  ['two and a half hours', '2.5 hour'],
  ['a quarter of a mile', '0.25 mile'],
  ['two full days', '2 day'],
  ['three decades', '3 decade'],
  ['5 percentage points', '5 percentage point'],
  ['25 basis points', '25 basis point'],
  ['7.5 percent', '7.5 percent'],
  ['US$14.7 billion', '14700000000 dollar (us)'],
  ['€3 million', '3000000 euro'],
  ['three million euros', '3000000 euro'],
  ['$5-10 million', '5 dollar', '10000000 dollar'],
  ['500 Kuwaiti dinars', '500 dinar (kuwait)'],
  ['EUR 500', '500 euro'],
  ['10 pounds', '10 pound (weight) or pound'],
  ['the 5 ministers'],
  ['F-16'],
];

describe('amounts', () => {
  test.for(ARABIC)('%s', ([text, ...amounts]) => expect(amountsIn(text, 'ar')).toEqual(amounts));
  test.for(ENGLISH)('%s', ([text, ...amounts]) => expect(amountsIn(text, 'en')).toEqual(amounts));
  test('other languages have none', () => expect(amountsIn('26 Kilometer', 'de')).toEqual([]));
});

describe('the same amount in another unit', () => {
  test.for([
    [26, 'kilometre', 16, 'mile', true],
    [100, 'kilometre', 60, 'mile', true],
    [100, 'kilometre', 80, 'mile', false],
    [30, 'metre', 100, 'foot', true],
    [30, 'metre', 30, 'foot', false],
    [90, 'degree Fahrenheit', 32, 'degree Celsius', true],
    [90, 'degree Fahrenheit', 40, 'degree Celsius', false],
    [55_000, 'barrel', 2.3e6, 'gallon', true],
    [1.5, 'hour', 90, 'minute', true],
    [2, 'decade', 20, 'year', true],
    [18, 'month', 1.5, 'year', true],
    [3, 'day', 3, 'week', false],
    [200, 'pound (weight)', 90, 'kilogram', true],
    [5, 'kilometre', 5.2, 'kilometre', false],
    [5, 'kilometre', 5, 'kilogram', false],
  ] as const)('%d %s, %d %s: %s', ([a, unitA, b, unitB, same]) => {
    expect(isSameAmount(a, unitNamed(unitA), b, unitNamed(unitB))).toBe(same);
    expect(isSameAmount(b, unitNamed(unitB), a, unitNamed(unitA))).toBe(same);
  });
});
