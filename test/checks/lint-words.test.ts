import { expect, test } from 'vitest';
import { lintDates } from '../../src/checks/lint-dates.ts';
import { lintDoubledWord } from '../../src/checks/lint-doubled-word.ts';
import { lintNameSpellings } from '../../src/checks/lint-name-spellings.ts';
import { lintNumbersAgree } from '../../src/checks/lint-numbers-agree.ts';
import { lintRepeatedSentence } from '../../src/checks/lint-repeated-sentence.ts';
import { lintSource } from '../../src/checks/lint-source.ts';
import { lintSpelling } from '../../src/checks/lint-spelling.ts';
import { lintTitleMissing } from '../../src/checks/lint-title-missing.ts';
import { lintTwoVerbs } from '../../src/checks/lint-two-verbs.ts';
import { lintWireLine } from '../../src/checks/lint-wire-line.ts';
import { layOutPlainText } from '../../src/text/plain-article.ts';
import { lintCases } from './check-cases.ts';

lintCases(lintSpelling, {
  pass: [
    'قال علي إن هذا الاتجاه للمياه كريه.',
    'الوجه المواجه للشمس، والإله والفقه.',
    'كانت القوى الكبرى في العصور الوسطى.',
    'قناة سي إن إن الأمريكية.',
    'اليوم الإثنين عاد الأب والأم.',
  ],
  fail: [
    ['قال هاذا ولاكن ذهب.', { at: 'هاذا', expected: ['هذا'] }, { at: 'ولاكن', expected: ['ولكن'] }],
    ['سيعود إنشاء الله غدا.', { at: 'إنشاء الله', expected: ['إن شاء الله'] }],
    ['وصل إلى المدينه أمس.', { at: 'المدينه', expected: ['المدينة'], severity: 'warning' }],
    ['حصل علي الجائزة.', { at: 'علي', expected: ['على'], severity: 'info' }],
    ['ذهب الى بيته فى المساء.', { at: 'الى', expected: ['إلى'], severity: 'info' }, { at: 'فى', severity: 'info' }],
    [
      'قال ان الامن مستتب.',
      { at: 'ان', expected: ['أن', 'إن'], severity: 'info' },
      { at: 'الامن', expected: ['الأمن', 'الآمن'], severity: 'info' },
    ],
  ],
});

lintCases(lintDoubledWord, {
  pass: ['سمك القد وسمك موسى وسمك موسى المفلطح.', 'درسها مسألة مسألة.'],
  fail: [
    ['عاد في هذا الوقت في هذا الوقت من العام.', { at: 'في هذا الوقت في هذا الوقت', expected: ['في هذا الوقت'] }],
    ['وصل إلى المدينة المدينة أمس.', { at: 'المدينة المدينة', expected: ['المدينة'] }],
  ],
});

lintCases(lintRepeatedSentence, {
  pass: ['وصل الوفد. وصل الوفد.', 'فاز الفريق 3 مقابل 1 أمس. فاز الفريق 4 مقابل 1 أمس.'],
  fail: [['وصل الوفد إلى العاصمة أمس. وصل الوفد إلى العاصمة أمس.', { at: 'وصل الوفد إلى العاصمة أمس.' }]],
});

lintCases(lintTwoVerbs, {
  pass: ['أعلن عقد اجتماع غدا.', 'قال هنا إنه باق.', 'الذي قال أكد ذلك.'],
  fail: [
    ['أكد غادر الوزير.', { at: 'أكد غادر' }],
    ['ويقول يؤكد الوزير ذلك.', { at: 'ويقول يؤكد' }],
    ['أعلن أفادت الهيئة بذلك.', { at: 'أعلن أفادت' }],
  ],
});

lintCases(lintTitleMissing, {
  pass: ['أكد أن الرئيس التركي، كمال أوزان، غادر.', 'مع الفريق الفرنسي، أمس، تعادل.'],
  fail: [['أكد أن التركي، كمال أوزان، غادر أمس.', { at: 'التركي', expected: ['الرئيس التركي'] }]],
});

lintCases(lintNameSpellings, {
  pass: ['قال أندري سالم ثم قال أندري سليم.', 'وزير الدفاع الجديد ووزير الدفاع القديم.'],
  fail: [
    [
      'قال أوليفر شتاينماير نعم. وأضاف أوليفر شتينماير ذلك. ثم عاد أوليفر شتاينماير.',
      { at: 'شتينماير', expected: ['شتاينماير'] },
    ],
  ],
});

lintCases(lintDates, {
  pass: [
    'يوم الإثنين 10 كانون الثاني 2022.',
    'في 28 يناير/كانون الثاني 2021 عاد.',
    'يوم الخميس 24 فبراير (شباط) 2022.',
    'بين مايو ويونيو.',
    'في 29 شباط عاد.',
    'في 27 رجب 1445هـ الموافق 8 فبراير 2024م.',
    'في 27 رجب 1445 هـ (9 فبراير 2024).',
    'في 8 فبراير 2024م الموافق 28 رجب 1445هـ.',
    'الخميس 27 رجب 1445 هـ.',
    'في 27 رجب 1445 هـ وفي 3 مارس 2024 عاد.',
    'من 1 رمضان 1445 هـ حتى 9 أبريل 2024.',
  ],
  fail: [
    ['يوم الثلاثاء، 10 كانون الثاني 2022.', { at: 'الثلاثاء', expected: ['الإثنين'] }],
    ['في 28 يناير/شباط عاد.', { at: 'يناير/شباط' }],
    ['في 31 نيسان عاد.', { at: '31 نيسان' }],
    ['في 27 رجب 1445هـ الموافق 18 فبراير 2024م.', { at: '27 رجب 1445هـ الموافق 18 فبراير 2024م' }],
    ['في 3 رمضان 1445 هـ (13 أبريل 2024).', { at: '3 رمضان 1445 هـ (13 أبريل 2024' }],
    ['في 8 فبراير 2024م الموافق 17 رجب 1445هـ.', { at: '8 فبراير 2024م الموافق 17 رجب 1445هـ' }],
    ['الاثنين 27 رجب 1445 هـ.', { at: 'الاثنين', expected: ['الخميس'] }],
  ],
});

lintCases(lintNumbersAgree, {
  pass: [
    'أيد القرار 60% من السكان.',
    'ارتفع السعر بنسبة 150% من القيمة السابقة.',
    'أصيب 10 أشخاص بينهم 3 نساء و4 أطفال.',
    'أصيب 10 أشخاص، بينهم طبيب.',
  ],
  fail: [
    ['أيد القرار 130% من السكان.', { at: '130%', severity: 'warning' }],
    ['أصيب 5 أشخاص بينهم 4 نساء و3 أطفال.', { at: '5 أشخاص بينهم 4 نساء و3', severity: 'info' }],
  ],
});

const wireLines = (text: string) =>
  lintSource({ text, blocks: layOutPlainText(text).units })
    .filter(({ check }) => check === lintWireLine.id)
    .map(({ source }) => text.slice(source!.start, source!.end));
const STORY = 'عنوان الخبر هنا\n\nوصل الوفد إلى العاصمة مساء أمس الخميس.';

test.for([['(رويترز)'], ['انتهى'], ['/انتهى/ م.ع'], ['م.ع/ أ.ك'], ['تصوير: سامر نادر'], ['اقرأ أيضا: أخبار أخرى']])(
  'a line of the wire below or inside the article: %s',
  ([line]) => {
    expect(wireLines(`${STORY}\n\n${line}`)).toEqual([line]);
    expect(wireLines(`${STORY}\n\n${line}\n\nوعاد الوفد إلى بلاده اليوم.`)).toEqual([line]);
  },
);

test('a signature behind the last stop of a paragraph', () => {
  expect(wireLines(`${STORY} (رويترز)`)).toEqual(['(رويترز)']);
  expect(wireLines(`${STORY} /انتهى/`)).toEqual(['/انتهى/']);
});

test('what is no line of the wire passes', () => {
  for (const text of [
    STORY,
    `${STORY}\n\nوعاد الوفد إلى بلاده (الجزيرة الكبرى).`,
    `${STORY}\n\nانتهى الاجتماع في ساعة متأخرة.`,
    `عنوان الخبر هنا\n\nالعاصمة (رويترز) - وصل الوفد إلى العاصمة مساء أمس.`,
  ])
    expect(wireLines(text)).toEqual([]);
});
