import { dayWordsKept } from '../../src/checks/day-words-kept.ts';
import { lintRelativeDays } from '../../src/checks/lint-relative-days.ts';
import { lintUnclearAmounts } from '../../src/checks/lint-unclear-amounts.ts';
import { checkCases, lintCases } from './check-cases.ts';

// 3 September 2024 was a Tuesday.
const DATELINE = 'الخرطوم 3 أيلول/سبتمبر 2024 (وكالات) - ';

lintCases(lintRelativeDays, {
  pass: [
    `${DATELINE}أعلنت الوزارة اليوم الثلاثاء أن المياه انحسرت.`,
    `${DATELINE}قالت الوزارة أمس الاثنين إن المياه ارتفعت، وتجتمع غدا الأربعاء.`,
    `${DATELINE}وصل الوفد أول أمس الأحد، ويغادر بعد غد الخميس.`,
    `${DATELINE}وصل الوفد أول من أمس (الأحد) إلى المدينة.`,
    `${DATELINE}قالت الوزارة الأربعاء إن اليوم الأول مر بهدوء.`,
    // No date in front: nothing to count from.
    'الخرطوم (وكالات) - أعلنت الوزارة اليوم الجمعة أن المياه انحسرت.',
    'أعلنت الوزارة اليوم الجمعة أن المياه انحسرت في 3 أيلول 2024.',
  ],
  fail: [
    [
      `${DATELINE}أعلنت الوزارة اليوم الأربعاء أن المياه انحسرت.`,
      { at: 'الأربعاء', expected: ['الثلاثاء'], severity: 'warning' },
    ],
    [
      `${DATELINE}أعلنت الوزارة أن المياه انحسرت.\n\nوقالت أمس الأحد إن الطرق سالكة، وتجتمع غدا الخميس.`,
      { at: 'الأحد', expected: ['الإثنين'] },
      { at: 'الخميس', expected: ['الأربعاء'] },
    ],
    [`${DATELINE}وصل الوفد أول من أمس السبت إلى المدينة.`, { at: 'السبت', expected: ['الأحد'] }],
  ],
});

lintCases(lintUnclearAmounts, {
  pass: [
    'بلغ عدد النازحين 7.900 ألف، وارتفعت الحرارة 1.250 درجة.',
    'نما الاقتصاد 2.125 في المئة و3.500% في عام.',
    'بلغ السعر 0.125 دولار، والعدد 7,900 و1.234.567 نسمة.',
    'صدر الإصدار v1.234 على العنوان 10.123.4.5 في 12.10.2024.',
    'أنفق العراق 5 ملايين دينار على الجسر.',
    'دفعت الشركة 300 ريال سعودي لكل عامل.',
    'قال مسؤول في بغداد إن الراتب 900 ألف دينار.',
    'خسر التاجر مليون دولار و40 يورو.',
    'لا يملك دينارا ولا درهما.',
  ],
  fail: [
    ['بلغ عدد النازحين 7.900 في الولاية.', { at: '7.900', severity: 'info' }],
    ['باعت الشركة ٤.٥٠٠ سيارة ثم ٥.٢٠٠ سيارة.', { at: '٤.٥٠٠' }],
    ['كلف المشروع 3 بليون دولار، ثم ثلاثة بلايين.', { at: 'بليون' }],
    ['كلف الجسر 5 ملايين دينار ثم 7 ملايين دينار.', { at: 'دينار', severity: 'info' }],
    ['دفع 200 ريال و30 جنيها لكل عامل.', { at: 'ريال' }, { at: 'جنيها' }],
  ],
});

checkCases(dayWordsKept, {
  pass: [
    { source: 'وصل الوفد أمس إلى العاصمة.', target: 'The delegation arrived in the capital yesterday.' },
    { source: 'وصل الوفد أمس إلى العاصمة.', target: 'The delegation arrived in the capital on Monday.' },
    { source: 'وصل الوفد أمس ويغادر اليوم.', target: 'The delegation arrived on Monday and leaves today.' },
    { source: 'يعود غدا، كما قال في وقت سابق من هذا المساء.', target: 'He returns, he said this evening.' },
    { source: 'العالم اليوم غير ما كان.', target: 'The world is not what it was yesterday.' },
    { source: 'خسر في الأمس القريب.', target: 'He lost only yesterday.' },
  ],
  fail: [
    [
      { source: 'وصل الوفد أمس إلى العاصمة.', target: 'The delegation arrived in the capital today.' },
      { source: 'أمس', target: 'today' },
    ],
    [
      { source: 'تعقد الجلسة غدا في المجلس.', target: 'The session was held yesterday in the council.' },
      { source: 'غدا', target: 'yesterday' },
    ],
    [
      { source: 'وأمس افتتح المعرض.', target: 'Tomorrow the exhibition opens.' },
      { source: 'وأمس', target: 'Tomorrow' },
    ],
  ],
});
