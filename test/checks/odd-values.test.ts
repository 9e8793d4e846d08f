import { describe, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';

/** Checks that compare values; those for names, lengths and sense have tests of their own. */
const VALUES = [
  'numbers-kept',
  'numbers-added',
  'dates-kept',
  'times-kept',
  'units-kept',
  'currency-kept',
  'crowds-kept',
];

const told = (source: string, target: string): string[] =>
  runChecks({ source, target, from: 'ar', to: 'en' })
    .filter(({ check, severity }) => VALUES.includes(check) && severity !== 'info')
    .map(({ check, message }) => `${check}: ${message}`);

describe('values that the two languages say in different ways', () => {
  test.for([
    ['بلغت الخسائر مليوني دولار ونصف المليون.', 'Losses reached two and a half million dollars.'],
    ['شارك نيف وعشرون نائبا في الجلسة.', 'Some twenty-odd lawmakers took part in the session.'],
    ['ارتفع العدد عشرين ضعفا خلال عام.', 'The number rose twentyfold within a year.'],
    ['نزح مئات الآلاف من السكان.', 'Several hundred thousand residents were displaced.'],
    ['استمرت الجلسة ساعتين ونصف الساعة.', 'The session lasted 2½ hours.'],
    ['استمرت الجلسة ثلاثة أرباع الساعة.', 'The session lasted 45 minutes.'],
    ['استغرقت ساعتين وربعا.', 'It took 135 minutes.'],
    ['استغرقت الرحلة ساعة و20 دقيقة.', 'The trip took 80 minutes.'],
    ['استغرقت الرحلة 80 دقيقة.', 'The trip took an hour and 20 minutes.'],
    ['طفل عمره سنة وستة أشهر.', 'An 18-month-old child.'],
    ['يبدأ الاجتماع عند السادسة والنصف مساء.', 'The meeting begins at 6:30 p.m.'],
    ['يبدأ الاجتماع في الثانية والنصف بعد الظهر.', 'The meeting begins at half past two in the afternoon.'],
    ['وقع الانفجار عند الواحدة إلا ربعا ظهرا.', 'The explosion happened at 12:45 p.m.'],
    ['يستمر الحظر حتى منتصف الليل.', 'The ban lasts until 12 a.m.'],
    ['اندلعت ثورة الفاتح من نوفمبر عام 1954.', 'The revolution of November 1, 1954, broke out.'],
    ['يصادف العيد غرة شوال.', 'The feast falls on 1 Shawwal.'],
    ['سعر البرميل 80 دولارا و55 سنتا.', 'The price of a barrel is $80.55.'],
    ['سعره دولاران ونصف.', 'Its price is $2.50.'],
    ['طوله متر و80 سنتيمترا.', 'He is 1.80 metres tall.'],
    ['فاز الفريق بثلاثية نظيفة.', 'The team won 3-0.'],
    ['بنسبة 12 في الألف.', 'At a rate of 12 per thousand.'],
    ['يتراوح العدد بين 5 ـ 10 آلاف.', 'The number is between 5,000 and 10,000.'],
    ['تراجع الإنتاج إلى النصف.', 'Output fell by 50 percent.'],
    ['بعد حرب 67 وفي أراضي الـ48.', 'After the 1967 war and in the lands of 1948.'],
    ['الساعة التاسعة صباحا (السادسة بتوقيت غرينتش).', 'At 9 a.m. (0600 GMT).'],
    ['انتهت المباراة بالتعادل السلبي.', 'The match ended 0-0.'],
  ])('pass: %s | %s', ([source, target]) => expect(told(source!, target!)).toEqual([]));

  test.for([
    ['استغرقت الرحلة ساعة و20 دقيقة.', 'The trip took 90 minutes.', 'numbers-kept'],
    ['يستمر الحظر حتى منتصف الليل.', 'The ban lasts until noon.', 'times-kept'],
    ['يبدأ الاجتماع عند السادسة والنصف مساء.', 'The meeting begins at 7:30 p.m.', 'times-kept'],
    ['يبدأ الاجتماع في الثانية والنصف بعد الظهر.', 'The meeting begins at 2:30 a.m.', 'times-kept'],
    ['سعر البرميل 80 دولارا و55 سنتا.', 'The price of a barrel is $80.56.', 'numbers-kept'],
    ['ذكرى الفاتح من نوفمبر.', 'The anniversary of November 2.', 'dates-kept'],
    ['نزح مئات الآلاف.', 'Several hundred million people were displaced.', 'crowds-kept'],
    ['سعره دولاران ونصف.', 'Its price is $3.50.', 'numbers-added'],
    ['بنسبة 12 في الألف.', 'At a rate of 60 per thousand.', 'numbers-kept'],
    ['بلغت الخسائر مليوني دولار ونصف المليون.', 'Losses reached two million dollars.', 'numbers-kept'],
    ['بعد حرب 67.', 'After the 1976 war.', 'numbers-kept'],
    ['الساعة التاسعة صباحا (السادسة بتوقيت غرينتش).', 'At 9 a.m. (0700 GMT).', 'times-kept'],
  ])('told: %s | %s', ([source, target, check]) =>
    expect(told(source!, target!).some((line) => line.startsWith(`${check}:`))).toBe(true),
  );
});
