import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintControlCharacters } from '../../src/checks/lint-control-characters.ts';
import { lintDoubledWord } from '../../src/checks/lint-doubled-word.ts';
import { lintEndsInComma } from '../../src/checks/lint-ends-in-comma.ts';
import { lintForeignLetters } from '../../src/checks/lint-foreign-letters.ts';
import { lintMarkSpace } from '../../src/checks/lint-mark-space.ts';
import { lintMixedDigits } from '../../src/checks/lint-mixed-digits.ts';
import { lintNameSpellings } from '../../src/checks/lint-name-spellings.ts';
import { lintQuoteSpace } from '../../src/checks/lint-quote-space.ts';
import { lintQuotesBalanced } from '../../src/checks/lint-quotes-balanced.ts';
import { findingsOfSpan, lintSource } from '../../src/checks/lint-source.ts';
import { lintTatweel } from '../../src/checks/lint-tatweel.ts';
import { lintTitleMissing } from '../../src/checks/lint-title-missing.ts';
import { lintTwoVerbs } from '../../src/checks/lint-two-verbs.ts';
import type { Mention } from '../../src/core/term.ts';
import { lintCases } from './check-cases.ts';

lintCases(lintQuoteSpace, {
  pass: [
    'كتب على "فيسبوك" أمس.',
    'وصفه "بالخطر" و"الكبير" لـ"النهار" بـ"نعم" ال"كبير".',
    'قال «نعم»، ثم «لا».',
    '("نعم")',
  ],
  fail: [
    ['كتب على "فيسبوك"عن الأمر.', { at: '"عن', expected: ['" عن'] }],
    ['قال«نعم» ثم ذهب.', { at: 'قال«', expected: ['قال «'] }],
  ],
});

lintCases(lintMarkSpace, {
  pass: ['قال، ثم ذهب.', 'بلغ 3،5 أمتار.', 'الدكتور د.سالم وأ.ب. هنا.', 'الموقع example.com مفتوح.', 'هل جاء؟! نعم.'],
  fail: [
    ['قال،ثم ذهب.', { at: '،ثم', expected: ['، ثم'] }],
    ['عاد "المنتخب"،عن ثقة.', { at: '،عن' }],
    ['عاد إلى البلاد.وقال إنه سعيد.', { at: '.وقال', expected: ['. وقال'] }],
    ['هل جاء؟نعم.', { at: '؟نعم' }],
    ['قال,ثم ذهب.', { at: ',ثم' }],
  ],
});

lintCases(lintEndsInComma, {
  pass: ['انتهى اليوم.', 'عنوان بلا نقطة', 'نعم،\u200f ثم لا.'],
  fail: [
    ['انتهى اليوم،', { at: '،', expected: ['.'] }],
    ['انتهى اليوم، \nوبدأ الغد.', { at: '،' }],
    ['انتهى اليوم؛', { at: '؛' }],
  ],
});

lintCases(lintTwoVerbs, {
  pass: [
    'أعلنت الوزارة وأفادت لجنة أخرى.',
    'أفاد طالب بأنه نجا.',
    'ما قال أكد أنه صحيح.',
    'أعلنت، أفادت.',
    'قال وأكد.',
  ],
  fail: [
    ['كما أعلنت أفادت الهيئة بذلك.', { at: 'أعلنت أفادت', expected: ['أعلنت', 'أفادت'] }],
    ['وقال أضاف الوزير.', { at: 'وقال أضاف' }],
  ],
});

lintCases(lintTitleMissing, {
  pass: [
    'أعلن الرئيس الروسي، إيغور سالم، ذلك.',
    'قال القاضي، سامي نادر، ذلك.',
    'أعلن الروسي إيغور فوزه.',
    'أعلن الروسي، أمس.',
    'أعلن الفرنسي، الذي فاز أمس، ذلك.',
  ],
  fail: [['وأعلن الفرنسي، جان مارتان، أمس، ذلك.', { at: 'الفرنسي', expected: ['الرئيس الفرنسي'] }]],
});

lintCases(lintNameSpellings, {
  pass: [
    'قال إيغور سميرنوف ثم عاد سميرنوف.',
    'تغيير كبير وتغير صغير.',
    'مدنيين ومدنين.',
    'كتاب جديد وكتب جديدة.',
    'وزير العدل ووزراء العدل.',
  ],
  fail: [
    ['قال تيمور سادييف إن الأمر انتهى. وأضاف تيمور ساديف: نعم. وعاد ساديف.', { at: 'سادييف', expected: ['ساديف'] }],
    ['جاء ماكس شتراووس وذهب ماكس شتراوس وماكس شتراوس.', { at: 'شتراووس', expected: ['شتراوس'] }],
  ],
});

lintCases(lintQuotesBalanced, {
  pass: ['قال "نعم" (أمس) [هنا].', '1) أول', 'أ) باء'],
  fail: [
    ['قال "نعم.', { at: '"' }],
    ['قال (نعم.', { at: '(' }],
    ['قال كلمة) نعم.', { at: ')' }],
    ['فتح "قوسا.\nوأغلق" آخر.', { at: '"' }, { at: '"' }],
  ],
});

lintCases(lintDoubledWord, {
  pass: ['شيئا شيئا.', 'خطوة خطوة.', 'جدا جدا.', 'قناة بي بي سي.', 'قناة سي إن إن.', 'قال، قال.'],
  fail: [
    ['ذهب إلى إلى المدينة.', { at: 'إلى إلى', expected: ['إلى'] }],
    ['قال أن أن الأمر.', { at: 'أن أن' }],
  ],
});

lintCases(lintForeignLetters, {
  pass: ['وكالة (پاکستان پوائنٹ نیوز) هنا.', 'مدينة پاريس.', 'عام 2022ء.'],
  fail: [
    ['قال الملک ذلك.', { at: 'الملک', expected: ['الملك'] }],
    ['جاء علی أمس.', { at: 'علی', expected: ['علي', 'على'] }],
  ],
});

lintCases(lintTatweel, {
  pass: ['قال لـ "النهار" وبـ50 وعام 1443هـ ولـABC.'],
  fail: [['خبر عــاجل.', { at: 'ــ', expected: [''], severity: 'info' }]],
});

lintCases(lintControlCharacters, {
  pass: ['قال\tنعم.\u200f', '\ufeffقال نعم.'],
  fail: [
    ['قال\u0000 نعم.', { at: '\u0000', severity: 'warning' }],
    ['قا\u200bل.', { at: '\u200b' }],
    ['قال \u202bنعم\u202c.', { at: '\u202b', severity: 'info' }, { at: '\u202c', severity: 'info' }],
    ['قال\ufffd.', { at: '\ufffd' }],
  ],
});

lintCases(lintMixedDigits, {
  pass: ['عام 2022 وعام 2023.', 'عام ٢٠٢٢ وطائرة F-16.'],
  fail: [
    ['عام 2٠22.', { at: '2٠22', expected: ['2022'], severity: 'warning' }],
    ['عام 2022 و2023 ثم ٢٠٢٤.', { at: '٢٠٢٤', expected: ['2024'], severity: 'warning' }],
    ['عام 2022 ثم ٢٠٢٤.', { at: '٢٠٢٤', severity: 'info' }],
  ],
});

test('the first article: its six faults, with places and a suggestion, and nothing that is right', () => {
  const text = readFileSync(new URL('../../source-texts/tokayev-michel-call.txt', import.meta.url), 'utf8');
  const told = lintSource({ text }).map(({ check, severity, source, expected }) => [
    check,
    severity,
    text.slice(source!.start, source!.end),
    expected?.[0],
  ]);
  expect(told).toEqual([
    ['lint-quote-space', 'warning', '"بخصوص', '" بخصوص'],
    ['lint-name-spellings', 'warning', 'توكاييف', 'توكايف'],
    ['lint-ends-in-comma', 'warning', '،', '.'],
    ['lint-two-verbs', 'warning', 'أعلنت أفادت', 'أعلنت'],
    ['lint-name-spellings', 'warning', 'توكاييف', 'توكايف'],
    ['lint-title-missing', 'warning', 'الروسي', 'الرئيس الروسي'],
    ['lint-mark-space', 'warning', '،عن', '، عن'],
  ]);
});

describe('lintSource', () => {
  const mention = (surface: string, start: number): Mention => ({
    start,
    end: start + surface.length,
    term: 'سالم نادر',
    kind: 'name',
    surface,
    proclitic: '',
    suffix: '',
    how: [],
    translations: {},
  });

  test('spellings by the variants of the glossary, each place once', () => {
    const text = 'قال سالم نادر. وعاد سليم نادر.';
    const mentions = [mention('سالم نادر', 4), mention('سليم نادر', text.indexOf('سليم'))];
    expect(lintSource({ text, mentions })).toEqual([
      {
        check: 'lint-name-spellings',
        severity: 'warning',
        message: 'a name is spelled two ways: سليم نادر here, سالم نادر elsewhere',
        source: { start: 20, end: 29 },
        actual: 'سليم نادر',
        expected: ['سالم نادر'],
      },
    ]);
  });

  test('findings of an article go to their segments', () => {
    const text = 'أولا.\nقال،ثم ذهب،';
    const findings = lintSource({ text });
    expect(findingsOfSpan(findings, { start: 0, end: 5 })).toEqual([]);
    expect(
      findingsOfSpan(findings, { start: 6, end: text.length }).map(({ check, source }) => [check, source]),
    ).toEqual([
      ['lint-mark-space', { start: 3, end: 6 }],
      ['lint-ends-in-comma', { start: 10, end: 11 }],
    ]);
  });

  test('a setting silences a check, and never makes lint an error', () => {
    expect(lintSource({ text: 'انتهى،' }, { 'lint-ends-in-comma': 'off' })).toEqual([]);
    expect(lintSource({ text: 'انتهى،' }, { 'lint-ends-in-comma': 'error' })[0]!.severity).toBe('warning');
    expect(lintSource({ text: 'انتهى،' }, { 'lint-ends-in-comma': 'info' })[0]!.severity).toBe('info');
  });

  test('any text: findings in order, inside, never errors', () => {
    const pieces = fc.constantFrom(
      'قال',
      'أعلن',
      ' ',
      '،',
      '"',
      '«',
      '»',
      '.',
      '\n',
      'ک',
      'ـ',
      '2',
      '٢',
      '(',
      ')',
      'ال',
      'الروسي',
      '\u202e',
      '\u200f',
      '\ud800',
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { source, severity } of lintSource({ text })) {
          expect(severity).not.toBe('error');
          expect(source!.start).toBeGreaterThanOrEqual(last);
          expect(source!.end).toBeGreaterThan(source!.start);
          expect(source!.end).toBeLessThanOrEqual(text.length);
          last = source!.start;
        }
      }),
      { numRuns: 1500 },
    );
  });
});

const flores = new URL('../../../shared/data/flores-dev/flores-dev.ar', import.meta.url);
test.skipIf(!existsSync(flores))(
  'on 997 good sentences lint speaks of at most one in a hundred (skipped where ../shared is missing)',
  () => {
    const lines = readFileSync(flores, 'utf8').trimEnd().split('\n');
    const told = lines.filter((text) => lintSource({ text }).some((finding) => finding.severity === 'warning'));
    expect(told.length / lines.length).toBeLessThanOrEqual(0.01);
  },
);
