import { acronymsKept } from '../../src/checks/acronyms-kept.ts';
import { datelineKept } from '../../src/checks/dateline-kept.ts';
import { eraKept } from '../../src/checks/era-kept.ts';
import { literalsKept } from '../../src/checks/literals-kept.ts';
import { mustTranslate } from '../../src/checks/must-translate.ts';
import { numberForm } from '../../src/checks/number-form.ts';
import { ordinalsKept } from '../../src/checks/ordinals-kept.ts';
import { signKept } from '../../src/checks/sign-kept.ts';
import { symbolsKept } from '../../src/checks/symbols-kept.ts';
import { untranslatables } from '../../src/checks/untranslatables.ts';
import { checkCases } from './check-cases.ts';

checkCases(signKept, {
  pass: [
    { source: 'بلغت الحرارة -5 درجات.', target: 'The temperature reached -5 degrees.' },
    { source: 'بلغت الحرارة خمس درجات تحت الصفر.', target: 'It was minus 5 degrees.' },
    { source: 'بلغت الحرارة 5 درجات مئوية دون الصفر.', target: 'It was 5 degrees Celsius below zero.' },
    { source: 'سجل الاقتصاد نموا سالبا بنسبة 2.1%.', target: 'The economy shrank 2.1%.' },
    { source: 'سجل المؤشر -0.4%.', target: 'The index fell 0.4%.' },
    { source: 'تراجع المؤشر 0.4%.', target: 'The index: -0.4%.' },
    { source: 'فاز الفريق 3-1 في 2019-2022.', target: 'The team won 3-1 in 2019-2022.' },
    { source: 'بين 5 - 10 أشخاص.', target: 'Between 5 and 10 people.' },
    { source: '- 5 أشخاص في المبنى.', target: 'Five people in the building.' },
    { source: 'مقاتلات F-16 وقمة كوب-28.', target: 'F-16 fighters and the COP-28 summit.' },
    { source: 'ارتفع 5 درجات فوق الصفر.', target: 'It rose to 5 degrees above zero.' },
    { source: 'بلغت -5 درجات.', target: 'It was cold.' },
  ],
  fail: [
    [
      { source: 'بلغت الحرارة -5 درجات.', target: 'The temperature fell to 5 degrees.' },
      { message: '5 is below zero in the source; 5 is not', severity: 'error', target: '5', expected: ['-5'] },
    ],
    [{ source: 'سجلت 12 درجة تحت الصفر.', target: 'It reached 12 degrees.' }, { target: '12' }],
    [{ source: 'الحرارة 5- درجات.', target: 'It is 5 degrees.' }, { target: '5' }],
    [{ source: 'بلغ النمو ناقص 3 في المئة.', target: 'Growth reached 3 percent.' }, { target: '3 percent' }],
    [{ source: 'بلغ النمو 3 في المئة.', target: 'Growth was -3 percent.' }, { message: 'below zero in the target' }],
    [{ source: 'بلغت الحرارة 5 درجات.', target: 'It was 5 degrees below zero.' }, { target: '5' }],
  ],
});

checkCases(eraKept, {
  pass: [
    { source: 'بنيت عام 331 ق.م.', target: 'It was built in 331 BC.' },
    { source: 'في القرن الخامس قبل الميلاد.', target: 'In the fifth century BCE.' },
    { source: 'في القرن الخامس قبل الميلاد.', target: 'In the fifth century before Christ.' },
    { source: 'عام 2011 م.', target: 'In 2011.' },
    { source: 'سنة 70 للميلاد.', target: 'In AD 70.' },
    { source: 'قبل 2000 عام من الميلاد.', target: 'In about 2000 B.C.' },
    { source: 'في الألف الثالث قبل الميلاد.', target: 'Some 5,000 years ago.' },
    { source: 'قم بذلك قبل عيد الميلاد.', target: 'Do it before Christmas.' },
    { source: 'زاروا مقاطعة كولومبيا البريطانية.', target: 'They visited British Columbia.' },
  ],
  fail: [
    [
      { source: 'بنيت عام 331 ق.م.', target: 'It was built in 331.' },
      { message: 'ق.م. is before the common era', severity: 'error', source: 'ق.م.' },
    ],
    [{ source: 'في القرن الخامس قبل الميلاد.', target: 'In the 5th century AD.' }, { target: 'AD' }],
    [{ source: 'عام 331 ق م وما بعده.', target: 'In 331 and after.' }, { source: 'ق م' }],
    [{ source: 'في القرن الخامس الميلادي.', target: 'In the fifth century BC.' }, { message: 'the target says BC' }],
  ],
});

checkCases(acronymsKept, {
  pass: [
    { source: 'أعلن حلف الناتو ذلك.', target: 'NATO announced it.' },
    { source: 'أعلن الناتو ذلك.', target: 'The alliance announced it.' },
    { source: 'حذرت يونيسف من ذلك.', target: "The UN Children's Fund warned of it." },
    { source: 'قالت منظمة الصحة العالمية (WHO) ذلك.', target: 'The World Health Organization said so.' },
    { source: 'شركة IBM الأمريكية', target: 'The U.S. company I.B.M.' },
    { source: 'رأيت ناسا كثيرين.', target: 'I saw many people.' },
    { source: 'وصلوا إلى شبه جزيرة الفاو.', target: 'They reached the Faw peninsula.' },
    { source: 'الساعة 10 AM وجهاز TV', target: 'At 10 a.m., a television' },
    { source: 'نقلت مقاتلات F-16', target: 'It moved fighters' },
  ],
  fail: [
    [
      { source: 'أعلن حلف الناتو ذلك.', target: 'The union announced it.' },
      { source: 'الناتو', expected: ['NATO'] },
    ],
    [
      { source: 'وبحسب اليونسكو فإن الموقع مهدد.', target: 'According to UNICEF, the site is in danger.' },
      { message: 'is UNESCO', severity: 'warning' },
    ],
    [{ source: 'شركة IBM الأمريكية', target: 'The U.S. company' }, 'the acronym IBM is not in the target'],
    [
      { source: 'قال لـABC إن ذلك صحيح.', target: 'He told BCA that it was true.' },
      { message: 'stands in the target as BCA', target: 'BCA', expected: ['ABC'] },
    ],
    [{ source: 'منظمة التعاون (OIC)', target: 'The body for cooperation' }, { severity: 'info' }],
  ],
});

checkCases(literalsKept, {
  pass: [
    { source: 'العنوان 192.168.1.10', target: 'The address is 192.168.1.10' },
    { source: 'الملف report.pdf في /var/log/app', target: 'The file report.pdf in /var/log/app' },
    { source: 'الإصدار v2.3.1', target: 'Version V2.3.1' },
    { source: 'انظر https://example.org/a/b.html', target: 'See the page' },
    { source: 'النسبة 3.5.2021 و1/2/3', target: 'Something' },
    { source: 'كم/ساعة و24/7', target: 'km/h and 24/7' },
  ],
  fail: [
    [
      { source: 'العنوان 192.168.1.10', target: 'The address is 192.168.1.1' },
      { source: '192.168.1.10', severity: 'error' },
    ],
    [{ source: 'الثغرة CVE-2021-44228', target: 'The flaw' }, { expected: ['CVE-2021-44228'] }],
    [{ source: 'احفظ C:\\Users\\desk\\a.txt', target: 'Save it' }, { source: 'C:\\Users\\desk\\a.txt' }],
    [{ source: 'افتح report.pdf', target: 'Open report.doc' }, { source: 'report.pdf' }],
  ],
});

checkCases(numberForm, {
  pass: [
    { source: '1,234,567 دولارا', target: '1,234,567 dollars' },
    { source: 'نمو 3.5 في المئة', target: 'growth of 3.5 percent' },
    { source: 'في الآيتين 3 و5', target: 'in verses 3,5 and 7' },
    { source: 'يوم 10.01.2022 والعنوان 10.0.0.1', target: 'on 10.01.2022 at 10.0.0.1' },
    { source: 'نحو 12,345 شخصا', target: 'some 12,345 people' },
  ],
  fail: [
    [
      { source: '1,234,567 دولارا', target: '1.234.567 dollars' },
      { message: 'English writes 1,234,567, not 1.234.567', expected: ['1,234,567'] },
    ],
    [{ source: 'نمو 3,5 في المئة', target: 'growth of 3,5 percent' }, { expected: ['3.5'] }],
    [{ source: 'بلغ المعدل ٣٫٥', target: 'the rate was 3,5' }, { target: '3,5' }],
    [{ source: '1.234,50 يورو', target: '1.234,50 euros' }, { expected: ['1,234.50'] }],
  ],
});

checkCases(ordinalsKept, {
  pass: [
    { source: 'للمرة الأولى منذ عام', target: 'For the first time in a year' },
    { source: 'كان أول من وصل', target: 'He was the earliest to arrive' },
    { source: 'في الدور الثاني', target: 'In the second round' },
    { source: 'أولا وثانيا', target: 'Second and third' },
    { source: 'الجولة الأولى والثانية', target: 'The second round' },
    { source: 'في المركز الثاني', target: 'He came next' },
  ],
  fail: [
    [
      { source: 'للمرة الأولى منذ عام', target: 'For the second time in a year' },
      { message: 'الأولى stands in the target as second', severity: 'warning', target: 'second' },
    ],
    [
      { source: 'في الدور الثاني', target: 'In the first round' },
      { source: 'الثاني', target: 'first' },
    ],
  ],
});

checkCases(symbolsKept, {
  pass: [
    { source: 'شركة جونسون & جونسون', target: 'Johnson and Johnson' },
    { source: 'وسم #القدس', target: 'The hashtag Jerusalem' },
    { source: 'أوبك+', target: 'OPEC+' },
    { source: '3 × 4 أمتار', target: '3 by 4 metres' },
    { source: 'قال &quot;نعم&quot;', target: 'He said yes' },
  ],
  fail: [
    [
      { source: 'دول أوبك+', target: 'OPEC countries' },
      { message: 'the sign + is not in the target', source: '+' },
    ],
    [{ source: '© الدار 2022', target: 'The house 2022' }, { expected: ['©'] }],
    [{ source: 'وسم #القدس', target: 'Jerusalem' }, { source: '#' }],
  ],
});

checkCases(datelineKept, {
  pass: [
    {
      source: 'موسكو (رويترز) - قال الوزير إن المحادثات مستمرة.',
      target: 'MOSCOW (Reuters) - The minister said talks went on.',
    },
    { source: 'باريس (أ.ف.ب) - انتهت الحرب.', target: 'PARIS (AFP) - The war is over.' },
    { source: 'القاهرة (أ ش أ) - أعلن الوزير ذلك.', target: 'CAIRO (MENA) - The minister announced it.' },
    { source: 'قال لوكالة فرانس برس إنه باق.', target: 'He told Agence France-Presse that he was staying.' },
    { source: 'انتهت في 3 آب.', target: 'It ended on August 3.' },
    { source: 'وفا بوعده وفارس الأحلام معا.', target: 'He kept his promise.' },
  ],
  fail: [
    [
      { source: 'موسكو (رويترز) - قال الوزير إن المحادثات مستمرة.', target: 'The minister said talks went on.' },
      { message: 'the agency رويترز is not in the target as Reuters' },
      { message: 'the place of the dateline, موسكو', severity: 'warning' },
    ],
    [
      { source: 'نقلت وكالة سانا عن مصدر ذلك.', target: 'A source said so.' },
      { source: 'سانا', expected: ['SANA'] },
    ],
    [{ source: 'باريس (أ ف ب) - انتهت الحرب.', target: 'PARIS (AP) - The war is over.' }, { expected: ['AFP'] }],
  ],
});

const words = { keep: ['Tarjuman', 'ترجمان'], translate: ['hudna', 'هدنة'] };

checkCases(untranslatables, {
  pass: [
    { source: 'برنامج Tarjuman', target: 'The program Tarjuman', words },
    { source: 'برنامج ترجمان', target: 'The program ترجمان', words },
    { source: 'وبرنامج الترجمان', target: 'The ترجمان program', words },
    { source: 'برنامج ترجمانية', target: 'A program', words },
    { source: 'برنامج Tarjuman', target: 'The program' },
  ],
  fail: [
    [
      { source: 'برنامج Tarjuman', target: 'The program tarjuman', words },
      { source: 'Tarjuman', severity: 'error' },
    ],
    [{ source: 'من Tarjuman إلى Tarjuman', target: 'From Tarjuman on', words }, { expected: ['Tarjuman'] }],
    [{ source: 'برنامج لترجمان', target: 'The interpreter', words }, { source: 'ترجمان' }],
  ],
});

checkCases(mustTranslate, {
  pass: [
    { source: 'بدأت الهدنة', target: 'The truce began', words },
    { source: 'بدأت الهدنة', target: 'The hudnas began', words },
  ],
  fail: [
    [
      { source: 'بدأت الهدنة', target: 'The hudna began', words },
      { message: 'hudna is to be translated', target: 'hudna' },
    ],
  ],
});
