import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../src/text/values/numbers.ts';
import { findTimes } from '../../src/text/values/times.ts';

function timesIn(text: string, language: string): string[] {
  return findTimes(text, language, findNumbers(text, language)).map(({ hour, minute, half, zone }) =>
    [`${hour}:${String(minute).padStart(2, '0')}`, half, zone].filter(Boolean).join(' '),
  );
}

type Row = readonly [text: string, ...times: string[]];

const ARABIC: readonly Row[] = [
  ['الساعة الثالثة عصرا', '3:00 pm'],
  ['عند الساعة 9', '9:00'],
  ['الساعة 21:30', '21:30'],
  ['الساعة 15.30', '15:30'],
  ['الساعة 9:30 مساء بالتوقيت المحلي', '9:30 pm local'],
  ['الساعة الثالثة والنصف صباحا بتوقيت غرينتش', '3:30 am GMT'],
  ['الساعة الخامسة صباحاً (بالتوقيت الشرقي)', '5:00 am eastern'],
  ['الساعة الثانية عشرة والربع ظهرا', '12:15 pm'],
  ['الساعة الخامسة إلا ربعا', '4:45'],
  ['الساعة الواحدة إلا ثلثا', '12:40'],
  ['الساعة الخامسة و20 دقيقة', '5:20'],
  ['الساعة العاشرة وخمس دقائق مساء', '10:05 pm'],
  ['الساعة 8 من صباح اليوم', '8:00 am'],
  ['الساعة 3 بعد الظهر', '3:00 pm'],
  ['الساعة العاشرة ليلا', '10:00 pm'],
  ['الساعة الواحدة ليلا', '1:00 am'],
  ['15:00 ت.غ', '15:00 GMT'],
  ['(٠٢٣٠ التوقيت العالمي الموحد)', '2:30 GMT'],
  ['7 مساء بتوقيت موسكو', '7:00 pm Moscow'],
  ['السادسة والنصف مساء', '6:30 pm'],
  ['في الثانية والنصف بعد الظهر', '2:30 pm'],
  ['عند الواحدة والنصف ظهرا', '1:30 pm'],
  ['عند الواحدة إلا ربعا ظهرا', '12:45 pm'],
  ['منتصف الليل', '12:00 am'],
  ['الواحدة بعد منتصف الليل'],
  ['السادسة والنصف'],
  ['10 م'],
  ['ثلاث ساعات'],
  ['الساعة'],
];

const ENGLISH: readonly Row[] = [
  ['3 p.m.', '3:00 pm'],
  ['3:30 a.m. GMT', '3:30 am GMT'],
  ['at 9:30 in the morning', '9:30 am'],
  ['2am (eastern time)', '2:00 am eastern'],
  ['11:00 local time (UTC+1)', '11:00 local'],
  ['1530 GMT', '15:30 GMT'],
  ['0930 hours', '9:30'],
  ['at 15:00 Moscow time', '15:00 Moscow'],
  ["at five o'clock", '5:00'],
  ['between 9 and 10 p.m. local time', '10:00 pm local'],
  ['10.15 a.m.', '10:15 am'],
  ['noon', '12:00 pm'],
  ['half past six in the evening', '6:30 pm'],
  ['a quarter to eight', '7:45'],
  ['ten past five p.m.', '5:10 pm'],
  ['at twenty to 1', '12:40'],
  ['ten to five people'],
  ['midnight', '12:00 am'],
  ['2022 GMT', '20:22 GMT'],
  ['the 1500 men'],
  ['10 local people'],
];

describe('times of day', () => {
  test.for(ARABIC)('%s', ([text, ...times]) => expect(timesIn(text, 'ar')).toEqual(times));
  test.for(ENGLISH)('%s', ([text, ...times]) => expect(timesIn(text, 'en')).toEqual(times));
  test('other languages have none', () => expect(timesIn('um 15:00 Uhr', 'de')).toEqual([]));
});
