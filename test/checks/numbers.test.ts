import { crowdsKept } from '../../src/checks/crowds-kept.ts';
import { currencyKept } from '../../src/checks/currency-kept.ts';
import { datesKept } from '../../src/checks/dates-kept.ts';
import { numbersAdded } from '../../src/checks/numbers-added.ts';
import { numbersKept } from '../../src/checks/numbers-kept.ts';
import { timesKept } from '../../src/checks/times-kept.ts';
import { unitsKept } from '../../src/checks/units-kept.ts';
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
    { source: 'على بعد 26 كيلومترا', target: '16 miles away' },
    { source: 'بعد 90 دقيقة', target: 'after an hour and a half' },
    { source: 'بعد عقدين', target: 'after 20 years' },
    { source: 'في 15 رمضان 1443 هـ', target: 'on April 16, 2022' },
    { source: 'في 15 رمضان 1443 هـ', target: 'on April 17, 2022' },
    { source: 'عند الثالثة والنصف', target: 'at half past three' },
    { source: 'الساعة الثالثة والنصف عصرا', target: 'at 3:30 p.m.' },
    { source: 'وصل خمسة وزراء وسبعة نواب', target: 'Seven deputies and 5 ministers arrived' },
    { source: 'وصل ثلاثة وزراء', target: 'A trio of ministers arrived' },
    { source: 'ثلث السكان', target: 'a third of the population' },
    { source: 'نصف السكان', target: '50 percent of the population, a third of them children' },
  ],
  fail: [
    [{ source: 'ثلثا السكان', target: 'three-quarters of the population' }, { target: 'three-quarters' }],
    [
      { source: 'وصل أربعة وزراء', target: 'Five ministers arrived' },
      { message: '4 (أربعة) is missing; Five stands there instead', severity: 'warning' },
    ],
    [
      { source: 'احتل المركز الثالث', target: 'He came fourth' },
      { source: 'الثالث', target: 'fourth' },
    ],
    [
      { source: 'المسبار فوياجر-1', target: 'the probe Voyager-2' },
      { source: '1', target: '2' },
    ],
    [{ source: 'على بعد 26 كيلومترا (16 ميلا)', target: '16 miles away' }, { source: '26' }],
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
    { source: 'على بعد 26 كيلومترا', target: '26 km (16 miles) away' },
    { source: 'الساعة الثالثة والنصف عصرا', target: 'at 3:30 p.m.' },
    { source: 'الساعة الثالثة والربع عصرا', target: 'at 15:15' },
  ],
  fail: [
    [{ source: 'على بعد 26 كيلومترا', target: '26 km (20 miles) away' }, { target: '20' }],
    [{ source: 'عاصفة من الفئة الرابعة', target: 'a Category 2 storm' }, { target: '2' }],
    [
      { source: 'قتل أشخاص', target: '12 people died' },
      { message: 'the number 12 is not in the source', target: '12', severity: 'warning' },
    ],
    [{ source: 'قتل 12 شخصا', target: '12 of 40 people died' }, { target: '40' }],
    [{ source: 'خسائر', target: 'losses of three million' }, { target: 'three million' }],
  ],
});

checkCases(crowdsKept, {
  pass: [
    { source: 'عشرات الجرحى', target: 'Dozens were wounded' },
    { source: 'عشرات الآلاف', target: 'tens of thousands' },
    { source: 'مئات الآلاف', target: 'hundreds of thousands' },
    { source: 'مئات القتلى', target: 'Many were killed' },
  ],
  fail: [
    [
      { source: 'مئات القتلى', target: 'Thousands were killed' },
      { source: 'مئات', target: 'Thousands', expected: ['hundreds'] },
    ],
    [
      { source: 'آلاف المحتجين', target: 'millions of protesters' },
      { target: 'millions', expected: ['thousands'], severity: 'error' },
    ],
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
    { source: 'في أَيَّار', target: 'in May' },
    { source: 'بين حزيران وآب', target: 'from June to August' },
    { source: 'في 15 رمضان 1443 هـ', target: 'on 15 Ramadan 1443' },
    { source: 'في 15 شعبان', target: 'on 15 Shaaban' },
    { source: 'في 15 رمضان 1443 هـ', target: 'on April 15, 2022' },
    { source: 'في شهر رمضان 1443 هـ', target: 'in April 2022' },
    { source: 'في شهر رمضان', target: 'in the holy month' },
    { source: 'في التاسع من آب', target: 'on the 9th of August' },
    { source: 'في 3/4/2021', target: 'on March 4, 2021' },
  ],
  fail: [
    [
      { source: 'بين حزيران وآب', target: 'from August to August' },
      { source: 'حزيران', target: 'August', expected: ['June'] },
    ],
    [
      { source: 'في أَيَّار', target: 'in March' },
      { source: 'أَيَّار', expected: ['May'] },
    ],
    [
      { source: 'أيام الاثنين', target: 'on Tuesdays' },
      { target: 'Tuesdays', expected: ['Mondays'] },
    ],
    [
      { source: 'في التاسع من آب', target: 'on August 2' },
      { source: 'التاسع', target: '2', expected: ['9'] },
    ],
    [
      { source: 'في 15 رمضان 1443 هـ', target: 'on April 20, 2022' },
      { message: 'which is about 2022-04-16', target: 'April 20, 2022' },
    ],
    [{ source: 'في 15 رمضان 1443 هـ', target: 'on 15 Shawwal 1443' }, { target: '15 Shawwal 1443' }],
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
    { source: 'فاز بجائزة', target: 'He won a prize' },
    { source: '50 سنتا', target: '50 cents' },
    { source: '500 دينار', target: '500 Kuwaiti dinars' },
  ],
  fail: [
    [
      { source: '10 مليارات يورو (14 مليار دولار)', target: '10 billion euros (€14 billion)' },
      { source: 'دولار', target: '€', expected: ['$'] },
    ],
    [
      { source: '500 دينار كويتي', target: '500 Iraqi dinars' },
      { message: 'of another country', target: 'Iraqi dinars' },
    ],
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

checkCases(unitsKept, {
  pass: [
    { source: 'على بعد 26 كيلومترا', target: '26 km away' },
    { source: 'على بعد 26 كيلومترا', target: '16 miles away' },
    { source: 'على بعد 26 كيلومترا', target: '26 away' },
    { source: 'بعد ساعة ونصف', target: 'after 90 minutes' },
    { source: 'بعد ساعتين', target: 'two hours later' },
    { source: 'بعد يومين', target: 'a couple of days later' },
    { source: '100 قدم (30 مترا)', target: '100 feet (30 m)' },
    { source: 'الحرارة 30 درجة', target: '30 degrees Celsius' },
    { source: 'الحرارة 30 مئوية', target: '86 degrees Fahrenheit' },
    { source: 'بسرعة 40 ميلا', target: '40 mph' },
    { source: 'ارتفع 5 في المئة', target: 'up five percentage points' },
    { source: 'بنسبة 25 في المئة', target: 'a quarter' },
    { source: 'خلال 48 ساعة', target: 'within two days' },
    { source: 'وزنه 200 رطل', target: 'He weighs 200 pounds' },
  ],
  fail: [
    [
      { source: 'على بعد 26 كيلومترا', target: '26 miles away' },
      { message: 'the unit is kilometre, not mile', source: '26 كيلومترا', target: '26 miles', severity: 'error' },
    ],
    [{ source: 'خلال الأيام الثلاثة الماضية', target: 'over the past three weeks' }, { target: 'three weeks' }],
    [
      { source: '100 قدم (30 مترا)', target: '100 metres (30 m)' },
      { source: '100 قدم', target: '100 metres' },
    ],
    [{ source: '20 ألف برميل', target: '20,000 tonnes' }, { target: '20,000 tonnes' }],
    [
      { source: 'بعد ساعتين', target: 'three hours later' },
      { message: 'is 2 hour', target: 'three hours', severity: 'warning' },
    ],
    [{ source: 'بعد ساعة ونصف', target: 'after 1.3 hours' }, { target: '1.3 hours' }],
    [
      { source: 'بنسبة 88% من النقاط', target: 'with 88 of the votes' },
      { source: '88%', target: '88', severity: 'warning' },
    ],
  ],
});

checkCases(timesKept, {
  pass: [
    { source: 'الساعة الثالثة عصرا', target: 'at 3 p.m.' },
    { source: 'الساعة الثالثة عصرا', target: 'at 15:00' },
    { source: 'الساعة 9:30', target: 'at 9:30 in the evening' },
    { source: 'الساعة الثالثة عصرا', target: 'in the afternoon' },
    { source: 'الساعة 15:00 بتوقيت غرينتش', target: 'at 1500 GMT' },
    { source: 'الساعة 15:00 بالتوقيت المحلي', target: 'at 15:00 (12:00 GMT)' },
    { source: 'الساعة 15:00 بتوقيت موسكو', target: 'at 12:00 GMT' },
    { source: 'الثانية عشرة ظهرا', target: 'at noon' },
  ],
  fail: [
    [
      { source: 'الساعة الثالثة عصرا', target: 'at 3 a.m.' },
      { message: 'is 3:00 p.m., not 3 a.m.', target: '3 a.m.', severity: 'error' },
    ],
    [{ source: 'الساعة الخامسة صباحا', target: 'at about 2am' }, { target: '2am' }],
    [
      { source: 'الساعة 15:00 بتوقيت غرينتش', target: 'at 15:00 local time' },
      { message: 'the time is GMT, not local time', source: 'بتوقيت غرينتش', target: 'local time' },
    ],
    [{ source: 'الساعة 21:30', target: 'at 9:30 a.m.' }, { target: '9:30 a.m.' }],
  ],
});
