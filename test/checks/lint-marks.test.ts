import { lintDoubleSpace } from '../../src/checks/lint-double-space.ts';
import { lintDoubledMark } from '../../src/checks/lint-doubled-mark.ts';
import { lintLatinMarks } from '../../src/checks/lint-latin-marks.ts';
import { lintMarkSpace } from '../../src/checks/lint-mark-space.ts';
import { lintMarkupLeft } from '../../src/checks/lint-markup-left.ts';
import { lintMixedScript } from '../../src/checks/lint-mixed-script.ts';
import { lintSpaceBeforeMark } from '../../src/checks/lint-space-before-mark.ts';
import { lintStopMissing } from '../../src/checks/lint-stop-missing.ts';
import { lintWrongEncoding } from '../../src/checks/lint-wrong-encoding.ts';
import { lintCases } from './check-cases.ts';

lintCases(lintDoubleSpace, {
  pass: ['قال نعم ثم ذهب.', 'قال نعم.\n\nوعاد لاحقا.'],
  fail: [['قال  نعم ثم ذهب.', { at: '  ', expected: [' '] }]],
});

lintCases(lintMarkSpace, {
  pass: [
    'عند الساعة 10:30 مساء.',
    'الموقع https://example.com/a مفتوح.',
    'قال (نعم) ثم ذهب.',
    'المادة 3.2 من ال(قانون).',
  ],
  fail: [
    ['قال أمس،10 أشخاص وصلوا.', { at: '،10', expected: ['، 10'] }],
    ['قال الوزير:نعم.', { at: ':نعم', expected: [': نعم'] }],
    ['قال الوزير (أمس)إنه باق.', { at: ')إنه', expected: [') إنه'] }],
    ['قال الوزير(أمس) إنه باق.', { at: 'الوزير(', expected: ['الوزير ('] }],
    ['حدث ذلك عام 2022.وقال إنه سعيد.', { at: '.وقال', expected: ['. وقال'] }],
    ['عاد هو.والوزير غادر.', { at: '.والوزير' }],
  ],
});

lintCases(lintSpaceBeforeMark, {
  pass: ['قال: "نعم"، ثم (لا) ... ومضى.', 'الاسم .com شائع.'],
  fail: [
    ['قال ، ثم ذهب .', { at: ' ', expected: [''], severity: 'info' }, { at: ' ' }],
    ['قال ( نعم ) ثم ذهب.', { at: ' ' }, { at: ' ' }],
    ['قال " نعم " ثم ذهب.', { at: ' ' }, { at: ' ' }],
  ],
});

lintCases(lintDoubledMark, {
  pass: ['قال... ثم ذهب.', 'هل جاء؟! نعم!!', 'في 3.5 و4,000 و(أ.ب.).', 'قال: "نعم".'],
  fail: [
    ['قال،، ثم ذهب.', { at: '،،', expected: ['،'] }],
    ['قال ثم ذهب..', { at: '..', expected: ['.'] }],
    ['قال ثم ذهب.....', { at: '.....', expected: ['...'] }],
    ['قال ثم ذهب،. وعاد.', { at: '،.', expected: ['،', '.'] }],
  ],
});

lintCases(lintLatinMarks, {
  pass: ['قال، ثم ذهب؛ وعاد؟', 'بلغ 4,000 طن و (A, B).'],
  fail: [
    ['قال، ثم ذهب, وعاد.', { at: ',', expected: ['،'], severity: 'warning' }],
    ['هل جاء?', { at: '?', expected: ['؟'] }],
    ['قال, ثم ذهب, وعاد.', { at: ',', severity: 'info' }],
  ],
});

lintCases(lintStopMissing, {
  pass: [
    'عنوان الخبر من غير نقطة\n\nوصل الوفد إلى العاصمة مساء أمس الخميس.\n\nوعاد الوفد إلى بلاده صباح اليوم الجمعة.',
    'لقاء في العاصمة',
  ],
  fail: [
    [
      'عنوان الخبر\n\nوصل الوفد إلى العاصمة مساء أمس.\n\nوعاد الوزير إلى بلاده صباح اليوم الجمعة\n\nوبقي الآخرون في الفندق حتى المساء.',
      { at: 'الجمعة', expected: ['الجمعة.'], severity: 'warning' },
    ],
    ['وصل الوفد إلى العاصمة مساء أمس الخميس', { at: 'الخميس', severity: 'info' }],
    ['وصل الوفد إلى العاصمة في.', { at: 'في', severity: 'warning' }],
  ],
});

lintCases(lintMixedScript, {
  pass: ['قناة الـBBC ومحطة CNN وبـABC.', 'قال تعالى ﴿نعم﴾ ﷺ.', 'صاروخ F-16 وفيتامين B12.'],
  fail: [
    ['قال الوزeير ذلك.', { at: 'الوزe' }],
    ['قال ﻻ ثم ذهب.', { at: 'ﻻ', expected: ['لا'] }],
  ],
});

lintCases(lintWrongEncoding, {
  pass: ['قال المدير Müller وزميله André نعم؟؟', 'هل جاء?? نعم.'],
  fail: [
    ['قال Ø§Ù„ÙˆØ²ÙŠØ± ذلك.', { at: 'Ø§Ù„ÙˆØ²ÙŠØ±' }],
    ['قال ÇáæÒíÑ ذلك.', { at: 'ÇáæÒíÑ' }],
    ['قال ?????? ذلك.', { at: '??????' }],
  ],
});

lintCases(lintMarkupLeft, {
  pass: ['إذا كان 5 < 7 فنعم.', 'شركة AT&T هنا.', 'البريد <sami@example.com> هنا.'],
  fail: [
    ['قال <b>نعم</b> أمس.', { at: '<b>', expected: [''] }, { at: '</b>' }],
    ['قال&nbsp;نعم.', { at: '&nbsp;', expected: [' '] }],
    ['قال &quot;نعم', { at: '&quot;', expected: ['"'] }],
  ],
});
