import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isHardWrapped } from '../../src/text/blocks.ts';
import { layOutPlainText } from '../../src/text/plain-article.ts';

function rolesAndTexts(text: string, options: Parameters<typeof layOutPlainText>[1] = {}): string[] {
  return layOutPlainText(text, options).units.flatMap((unit) =>
    unit.segments.map(({ start, end }) => `${unit.role}: ${text.slice(start, end)}`),
  );
}

describe('the first article of the desk', () => {
  const text = readFileSync(new URL('../../source-texts/tokayev-michel-call.txt', import.meta.url), 'utf8');
  const { units, dateline } = layOutPlainText(text);
  const segments = units.flatMap((unit) => unit.segments.map(({ start, end }) => text.slice(start, end)));

  test('has fourteen segments: headline, dateline, one sentence, four of the tweet, one per paragraph', () => {
    expect(units.map((unit) => [unit.role, unit.segments.length])).toEqual([
      ['headline', 1],
      ['dateline', 1],
      ['body', 1],
      ['body', 4],
      ...Array.from({ length: 7 }, () => ['body', 1]),
    ]);
  });

  test('the dateline is data', () => {
    expect(dateline).toEqual({
      text: '(پاکستان پوائنٹ نیوز / سبوتنيك - 10 كانون الثاني 2022ء)',
      agencies: ['پاکستان پوائنٹ نیوز', 'سبوتنيك'],
      date: '2022-01-10',
    });
    expect(segments[1]).toBe(dateline!.text);
  });

  test('a decimal is no boundary, and a paragraph may end in a comma', () => {
    expect(segments.find((segment) => segment.includes('7.9 ألف'))).toMatch(/^وكانت .*،$/u);
  });

  test('the closing quote goes with the last sentence of the tweet', () => {
    expect(segments[6]).toMatch(/^كل هذه .*"\.$/u);
  });
});

describe('the parts of an article', () => {
  test.for([
    [
      'headline, byline, body',
      'الحكومة تقر الموازنة الجديدة\nكتب: سامي نجيب\nأقرت الحكومة الموازنة. وعارضها نواب.',
      [
        'headline: الحكومة تقر الموازنة الجديدة',
        'byline: كتب: سامي نجيب',
        'body: أقرت الحكومة الموازنة.',
        'body: وعارضها نواب.',
      ],
    ],
    [
      'a question as headline',
      'هل تنجح الخطة؟\n\nأقرت الحكومة الخطة.',
      ['headline: هل تنجح الخطة؟', 'body: أقرت الحكومة الخطة.'],
    ],
    [
      'headline and subheadline',
      'الحكومة تقر الموازنة\nنواب يعترضون على بند الصحة\nأقرت الحكومة الموازنة يوم أمس بعد نقاش طويل. وعارضها نواب.',
      [
        'headline: الحكومة تقر الموازنة',
        'subheadline: نواب يعترضون على بند الصحة',
        'body: أقرت الحكومة الموازنة يوم أمس بعد نقاش طويل.',
        'body: وعارضها نواب.',
      ],
    ],
    [
      'no headline where the first paragraph is a sentence',
      'أقرت الحكومة الموازنة.\nوعارضها نواب.',
      ['body: أقرت الحكومة الموازنة.', 'body: وعارضها نواب.'],
    ],
    [
      'no headline in front of a dateline at the top',
      'القاهرة (رويترز) - أقرت الحكومة الموازنة.\nوعارضها نواب.',
      ['dateline: القاهرة (رويترز) -', 'body: أقرت الحكومة الموازنة.', 'body: وعارضها نواب.'],
    ],
    [
      'a dateline on its own line',
      'الحكومة تقر الموازنة\nدمشق-سانا\nأقرت الحكومة الموازنة.',
      ['headline: الحكومة تقر الموازنة', 'dateline: دمشق-سانا', 'body: أقرت الحكومة الموازنة.'],
    ],
    [
      'crossheads and lists',
      'الحكومة تقر الموازنة\nأقرت الحكومة الموازنة.\nأبرز البنود\n- الصحة\n- التعليم\nوعارضها نواب.',
      [
        'headline: الحكومة تقر الموازنة',
        'body: أقرت الحكومة الموازنة.',
        'subheadline: أبرز البنود',
        'list-item: - الصحة',
        'list-item: - التعليم',
        'body: وعارضها نواب.',
      ],
    ],
    [
      'numbered items',
      'قرارات المجلس\nاتخذ المجلس قرارات عدة:\n1. فتح المعبر.\n2. دفع الرواتب.\nوانتهت الجلسة.',
      [
        'headline: قرارات المجلس',
        'body: اتخذ المجلس قرارات عدة:',
        'list-item: 1. فتح المعبر.',
        'list-item: 2. دفع الرواتب.',
        'body: وانتهت الجلسة.',
      ],
    ],
    ['a single paragraph is body', 'الحكومة تقر الموازنة', ['body: الحكومة تقر الموازنة']],
    [
      'a single paragraph with a dateline',
      '  (أ ف ب) - أقرت الحكومة الموازنة. وعارضها نواب.\n',
      ['dateline: (أ ف ب) -', 'body: أقرت الحكومة الموازنة.', 'body: وعارضها نواب.'],
    ],
    [
      'a credit at the end',
      'الحكومة تقر الموازنة\nأقرت الحكومة الموازنة.\n(رويترز)',
      ['headline: الحكومة تقر الموازنة', 'body: أقرت الحكومة الموازنة.', 'byline: (رويترز)'],
    ],
    ['nothing to be seen', ' \n\u200F\r\n\uFEFF', []],
  ] as const)('%s', ([, text, expected]) => expect(rolesAndTexts(text)).toEqual(expected));

  test.for(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\n\n\n', '\r\n \u200F\r\n'])(
    'paragraphs part at %j',
    (parting) => {
      expect(rolesAndTexts(`الموازنة الجديدة${parting}أقرت الحكومة الموازنة.${parting}وعارضها نواب.`)).toEqual([
        'headline: الموازنة الجديدة',
        'body: أقرت الحكومة الموازنة.',
        'body: وعارضها نواب.',
      ]);
    },
  );
});

describe('lines that were only wrapped', () => {
  const wrappedText = [
    'الحكومة تقر الموازنة الجديدة',
    '',
    'أقرت الحكومة يوم أمس الموازنة العامة للدولة بعد نقاش طويل استمر عدة',
    'ساعات في جلسة مغلقة حضرها جميع الوزراء. وعارضها عدد من النواب الذين',
    'قالوا إن البنود الخاصة بالصحة والتعليم لم تنل ما تستحقه من الاهتمام.',
    '',
    'ومن المنتظر أن يناقش المجلس البنود المتبقية خلال الأسبوع المقبل وسط',
    'توقعات بإقرارها دون تعديلات كبيرة رغم الخلافات القائمة بين الأحزاب.',
  ].join('\n');

  test('are told from paragraphs and joined', () => {
    expect(isHardWrapped(wrappedText)).toBe(true);
    expect(layOutPlainText(wrappedText).units.map((unit) => [unit.role, unit.segments.length])).toEqual([
      ['headline', 1],
      ['body', 2],
      ['body', 1],
    ]);
  });

  test('a short line with a stop ends a paragraph, and the first may be a headline', () => {
    const lines = wrappedText.split('\n').filter((line) => line !== '');
    lines.splice(4, 0, 'وخرجوا محتجين من القاعة.');
    expect(layOutPlainText(lines.join('\n')).units.map((unit) => [unit.role, unit.segments.length])).toEqual([
      ['headline', 1],
      ['body', 3],
      ['body', 1],
    ]);
  });

  test('two full lines are enough if one ends in a word that cannot end a line', () => {
    const lines = ['وافق مجلس الوزراء في جلسته الأسبوعية على', 'مشروع قانون جديد للإيجارات. وأحاله إلى', 'البرلمان.'];
    expect(layOutPlainText(lines.join('\n')).units.map((unit) => unit.segments.length)).toEqual([2]);
  });

  test('a word that cannot end a line joins two, whatever the rest is', () => {
    expect(layOutPlainText('وصل الوفد إلى\nالعاصمة.\nوغادر المساء.').units).toHaveLength(2);
    expect(layOutPlainText('وصل الوفد إلى\nالعاصمة.\nوغادر المساء.', { wrapped: 'no' }).units).toHaveLength(3);
  });

  test('a setting says so for sure', () => {
    expect(layOutPlainText(wrappedText, { wrapped: 'no' }).units.length).toBe(6);
    expect(layOutPlainText('أقرت الحكومة\nالموازنة. وعارضها\nنواب.', { wrapped: 'yes' }).units).toHaveLength(1);
    expect(layOutPlainText('أقرت الحكومة\nالموازنة.\u2029وعارضها نواب.', { wrapped: 'yes' }).units).toHaveLength(2);
  });

  test.for([
    ['paragraphs of one line', 'أقرت الحكومة الموازنة.\nوعارضها نواب.\nوانتهت الجلسة.\nوغادر الوزراء القاعة.'],
    ['a list', Array.from({ length: 9 }, (_, index) => `- البند رقم ${index} من القرار`).join('\n')],
    ['verse', 'قفا نبك من ذكرى حبيب ومنزل\nبسقط اللوى بين الدخول\nفتوضح فالمقراة لم يعف رسمها\nلما نسجتها من جنوب'],
    ['long paragraphs', Array.from({ length: 5 }, () => 'كلمة '.repeat(60)).join('\n')],
    ['nothing', ''],
  ] as const)('%s were not', ([, text]) => expect(isHardWrapped(text)).toBe(false));
});
