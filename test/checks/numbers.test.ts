import { currencyKept } from '../../src/checks/currency-kept.ts';
import { datesKept } from '../../src/checks/dates-kept.ts';
import { numbersAdded } from '../../src/checks/numbers-added.ts';
import { numbersKept } from '../../src/checks/numbers-kept.ts';
import { weekdayAgrees } from '../../src/checks/weekday-agrees.ts';
import { checkCases } from './check-cases.ts';

checkCases(numbersKept, {
  pass: [
    { source: 'قتل ١٢ شخصا', target: '12 people died' },
    { source: 'قتل 12 شخصا', target: 'Twelve people died' },
    { source: 'قتل ثلاثة وعشرون شخصا', target: '23 people died' },
    { source: 'اعتقال 7.9 ألف شخص', target: '7,900 people were detained' },
    { source: 'اعتقال 7.9 ألف شخص', target: 'some seven thousand nine hundred were held' },
    { source: 'بلغت 3 ملايين و200 ألف', target: 'it came to 3.2 million' },
    { source: 'بلغت 3 ملايين و200 ألف', target: '3 million dollars and 200 thousand euros' },
    { source: 'مليون ونصف المليون نازح', target: 'a million and a half displaced people' },
    { source: 'ارتفع بنسبة ٧٫٥ في المئة', target: 'rose by 7.5 percent' },
    { source: 'زار المدينة مرة واحدة', target: 'He came to the city once' },
    { source: 'التقى الوزيران في أول اجتماع', target: 'The ministers met' },
    { source: 'الحرب العالمية الثانية', target: 'World War II' },
    { source: 'الملك لويس الرابع عشر', target: 'King Louis XIV' },
    { source: 'في القرن التاسع عشر', target: 'in the 1800s' },
    { source: 'في تسعينيات القرن الماضي', target: 'in the 1990s' },
    { source: 'الساعة 21:30', target: 'at 9:30 p.m.' },
    { source: 'الساعة 9:00 صباحا', target: 'at 9 a.m.' },
    { source: 'بتاريخ 10/1/2022', target: 'on January 10, 2022' },
    { source: 'مقاتلات إف-16', target: 'F-16 fighters' },
    { source: 'آلاف المتظاهرين', target: 'Thousands of protesters' },
    { source: 'نصف السكان', target: '50 percent of the population' },
    { source: 'من مليونين إلى ثلاثة ملايين', target: 'two to three million' },
    { source: 'ثلث العدد، أي 400', target: 'a third of them, or 400' },
    { source: 'مساحتها 12 كم2', target: 'It covers 12 square kilometres' },
    { source: 'عشرة آلاف', target: 'ten thousand' },
    { source: 'من 20 إلى 20', target: 'from 20 to twenty' },
    { source: 'لا رقم هنا', target: 'No figure here &#39;at all&#39;' },
    { source: 'قتل 12', target: 'Погибли 12 человек', to: 'ru' },
    { source: 'قتل ثلاثة وعشرون', target: 'Погибли двадцать три человека', to: 'ru' },
  ],
  fail: [
    [
      { source: 'بلغ ٤٥ مليونا', target: 'reached 54 million' },
      {
        message: '45,000,000 (٤٥ مليونا) is missing; 54 million stands there instead',
        source: '٤٥ مليونا',
        target: '54 million',
        expected: ['45,000,000'],
      },
    ],
    [
      { source: 'قتل 12 شخصا', target: 'People died' },
      { message: 'the number 12 is missing', source: '12', target: null, severity: 'error' },
    ],
    [
      { source: 'نحو 7.9 ألف شخص', target: 'about 7.9 people' },
      { source: '7.9 ألف', target: '7.9' },
    ],
    [{ source: 'نحو 7.9 ألف شخص', target: 'about 7.9 million people' }, { target: '7.9 million' }],
    [
      { source: 'خسر 1300 عامل', target: 'lost 300 workers' },
      { source: '1300', target: '300' },
    ],
    [
      { source: 'خسر 3 مليارات', target: 'lost 3 million' },
      { source: '3 مليارات', target: '3 million' },
    ],
    [
      { source: 'قتل ثلاثة وعشرون شخصا', target: '32 people died' },
      { source: 'ثلاثة وعشرون', target: '32' },
    ],
    [
      { source: 'نسبة 25 في المئة', target: '52 percent' },
      { source: '25 في المئة', target: '52 percent' },
    ],
    [
      { source: 'الساعة 9:30', target: 'at 9:50' },
      { source: '9:30', target: '9:50' },
    ],
    [
      { source: 'عام 2011 وعام 2014', target: 'in 2011 and 2015' },
      { source: '2014', target: '2015' },
    ],
    [
      { source: 'من 15 إلى 40', target: 'from 51 to 44' },
      { source: '15', target: '51' },
      { source: '40', target: '44' },
    ],
    [
      { source: 'قياسها 56 × 56 سنتيمترا', target: 'It measures 56 centimetres' },
      { message: 'the number 56 stands 2 times in the source, 1 in the target', severity: 'warning' },
    ],
    [
      { source: 'في القرن التاسع عشر', target: 'in the 18th century' },
      { source: 'التاسع عشر', target: '18th' },
    ],
  ],
  skip: [
    [
      { source: 'وصل أربعة وزراء', target: 'Five ministers arrived' },
      'words up to twelve are left alone: too often said otherwise',
    ],
  ],
});

checkCases(numbersAdded, {
  pass: [
    { source: 'قتل ١٢ شخصا', target: '12 people died' },
    { source: 'استمرت ساعتين', target: 'It took 2 hours' },
    { source: 'بعد ساعة ونصف', target: 'after 1.5 hours' },
    { source: 'مساحتها كبيرة', target: 'It covers many km2' },
    { source: 'أحد عشر عاما', target: '11 years' },
    { source: 'قال آخرون', target: 'Three others said' },
    { source: 'قالوا', target: 'They said &#39;yes&#39;' },
  ],
  fail: [
    [
      { source: 'قتل أشخاص', target: '12 people died' },
      { message: 'the number 12 is not in the source', target: '12', severity: 'warning' },
    ],
    [{ source: 'قتل 12 شخصا', target: '12 of 40 people died' }, { target: '40' }],
    [{ source: 'خسائر', target: 'losses of three million' }, { target: 'three million' }],
  ],
});

checkCases(datesKept, {
  pass: [
    { source: 'في 10 كانون الثاني', target: 'on January 10' },
    { source: 'في 10 يناير/كانون الثاني', target: 'on Jan. 10' },
    { source: 'في تشرين الثاني الماضي', target: 'last month' },
    { source: 'يوم أمس', target: 'on Monday' },
    { source: 'مارس الضغط في أيار', target: 'He applied pressure in May' },
    { source: 'يوم الإثنين', target: 'on Monday' },
    { source: 'الاثنين', target: 'The two' },
    { source: 'قد يصل في آب', target: 'He may arrive in August' },
  ],
  fail: [
    [
      { source: 'في 10 كانون الثاني', target: 'on December 10' },
      {
        message: 'كانون الثاني is January, not December',
        source: 'كانون الثاني',
        target: 'December',
        expected: ['January'],
      },
    ],
    [{ source: 'في أيلول/سبتمبر', target: 'in October' }, { target: 'October' }],
    [
      { source: 'يوم الثلاثاء', target: 'on Thursday' },
      { message: 'الثلاثاء is Tuesday, not Thursday', source: 'الثلاثاء', target: 'Thursday' },
    ],
    [
      { source: 'وبحزيران', target: 'in July' },
      { source: 'حزيران', target: 'July' },
    ],
  ],
});

checkCases(currencyKept, {
  pass: [
    { source: 'بقيمة 3 ملايين دولار', target: 'worth $3 million' },
    { source: 'بقيمة 3 ملايين دولار', target: 'worth 3 million' },
    { source: 'وزنه 17 رطلا', target: 'It weighs 17 pounds' },
    { source: '20 ألف ليرة سورية', target: '20,000 Syrian pounds' },
    { source: '5 يورو', target: '5 euros (6 dollars)' },
    { source: 'ينابيع', target: 'springs and pounds' },
    { source: '10 روبية', target: '10 rupees' },
  ],
  fail: [
    [
      { source: 'بقيمة 3 ملايين دولار', target: 'worth €3 million' },
      { message: 'دولار is dollar, not €', source: 'دولار', target: '€' },
    ],
    [
      { source: '40 درهما', target: '40 dinars' },
      { source: 'درهما', target: 'dinars' },
    ],
    [
      { source: 'باليورو', target: 'in dollars' },
      { source: 'يورو', target: 'dollars' },
    ],
    [
      { source: 'وزنه 17 رطلا', target: 'It weighs 17 roubles' },
      { target: 'roubles', severity: 'warning' },
    ],
  ],
});

checkCases(weekdayAgrees, {
  pass: [
    { source: '', target: 'on Monday, January 10, 2022' },
    { source: '', target: 'on Monday 10 January 2022' },
    { source: '', target: 'on Tuesday, Feb. 29, 2000, and on Sunday' },
    { source: '', target: 'on Sunday, July 4, 1776' },
    { source: '', target: 'on Monday, January 10' },
  ],
  fail: [
    [
      { source: '', target: 'on Tuesday, January 10, 2022' },
      { message: 'was a Monday', target: 'Tuesday, January 10, 2022', expected: ['Monday'], severity: 'warning' },
    ],
    [{ source: '', target: 'Friday, 3rd of May 2024; Friday the 4th of May, 2024' }, { expected: ['Saturday'] }],
    [{ source: '', target: 'on Thursday, February 30, 2023' }, 'there is no such day'],
  ],
});
