import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeChecks } from '../../src/checks/describe-checks.ts';
import { judgeAnswer } from '../../src/checks/judge-answer.ts';
import { CHECKS } from '../../src/checks/list.ts';
import { namesHonoured } from '../../src/checks/names-honoured.ts';
import { runArticleChecks, runChecks, runChecksOnAll } from '../../src/checks/run-checks.ts';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { expectLinear } from '../support/growth.ts';
import { checkCases } from './check-cases.ts';

const pair = { from: 'ar', to: 'en' } as const;

describe('runChecks', () => {
  test('a finding in full', () => {
    expect(runChecks({ source: 'قتل 12 شخصا', target: 'They killed 21 people', ...pair })).toEqual([
      {
        check: 'numbers-kept',
        severity: 'error',
        message: 'the number 12 is missing; 21 stands there instead',
        source: { start: 4, end: 6 },
        target: { start: 12, end: 14 },
        actual: '21',
        expected: ['12'],
      },
      {
        check: 'numbers-added',
        severity: 'warning',
        message: 'the number 21 is not in the source',
        target: { start: 12, end: 14 },
        actual: '21',
      },
    ]);
  });

  test('an empty target has one finding', () => {
    expect(runChecks({ source: 'قتل 12 شخصا "هنا"', target: ' ', ...pair }).map(({ check }) => check)).toEqual([
      'empty-target',
    ]);
  });

  test('settings move a severity, or silence a check', () => {
    const given = { source: 'قتل 12 شخصا', target: 'Many people died', ...pair };
    expect(runChecks(given).map(({ severity }) => severity)).toEqual(['error']);
    expect(runChecks(given, { 'numbers-kept': 'info' }).map(({ severity }) => severity)).toEqual(['info']);
    expect(runChecks(given, { 'numbers-kept': 'off' })).toEqual([]);
    const spaces = { source: 'نعم نعم', target: 'Yes  indeed', ...pair };
    expect(runChecks(spaces, { 'double-space': 'error' })).toMatchObject([
      { check: 'double-space', severity: 'error' },
    ]);
  });

  test('findings stand in the order of the text', () => {
    const found = runChecks({ source: 'قال الوزير 12 "نعم"', target: 'The  minister said 21  "yes', ...pair });
    expect(found.map(({ check, target }) => [check, target?.start])).toEqual([
      ['double-space', 3],
      ['numbers-kept', 19],
      ['numbers-added', 19],
      ['double-space', 21],
      ['quotes-balanced', 23],
    ]);
  });

  test('pairs that are checked together have the findings that each has alone', () => {
    const pairs = [
      { source: 'قتل 12 شخصا', target: 'They killed 21 people', ...pair },
      { source: 'قال "نعم"', target: 'He said "yes', ...pair },
      { source: 'نعم نعم', target: 'Yes  indeed', ...pair },
      { source: 'وصل الوفد', target: '', ...pair },
      { source: 'وصل الوفد', target: 'The delegation arrived', ...pair },
    ];
    const alone = pairs.map((one) => runChecks(one));
    expect(alone.slice(0, 4).every((findings) => findings.length > 0)).toBe(true);
    expect(runChecksOnAll(pairs)).toEqual(alone);
    expect(runChecksOnAll(pairs.toReversed())).toEqual(alone.toReversed());
  });

  test('any pair: findings have places inside, and nothing throws', { timeout: 120_000 }, () => {
    const pieces = fc.constantFrom(
      'قال',
      ' ',
      ' ',
      '"',
      '«',
      '12',
      '٤٥',
      'ألف',
      'the',
      'Here is the translation:',
      '&#39;',
      '،',
      '\u202e',
      'million',
      "'",
      '\ud800',
      '\n',
      'May',
      'دولار',
      '€',
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.constantFrom('ar', 'en', 'ja', 'xx-invalid-', ''),
        fc.constantFrom('en', 'fr', 'ar', ''),
        (source, target, from, to) => {
          for (const finding of runChecks({ source, target, from, to }))
            for (const [text, span] of [
              [source, finding.source],
              [target, finding.target],
            ] as const)
              if (span) {
                expect(span.start).toBeGreaterThanOrEqual(0);
                expect(span.end).toBeGreaterThan(span.start);
                expect(span.end).toBeLessThanOrEqual(text.length);
              }
          judgeAnswer(source, target, { from, to });
        },
      ),
      { numRuns: 1500 },
    );
  });

  test.for(['He said "yes" on January 12 ', '"', "'a ", ' ', '&#', 'a', 'ab ', 'a ', 'قال ', '\u00c3'])(
    'time grows with the text, not with its square: %s',
    (piece) => {
      const source = 'قال "نعم" في 12 كانون الثاني ';
      expectLinear(
        300,
        (size) => ({ source: source.repeat(size), target: `${piece.repeat((size * 28) / piece.length)}x` }),
        (texts) => runChecks({ ...texts, ...pair }),
      );
    },
  );
});

describe('judgeAnswer', () => {
  test.for([
    ['أعلن الوزير', 'The minister announced'],
    ['نعم', 'Yes'],
    ['12', '12'],
    ['', ''],
    ['COP28', 'COP28'],
    ['Airbus A320', 'Airbus A320'],
    ['كلمة "سلام"', 'The word "سلام"'],
    ['قال', 'He said (قال)'],
    ['تعني كلمة "ترجمان" المترجم', 'The word "ترجمان" means interpreter'],
    ['أنا آسف، لا أستطيع', "I'm sorry, I can't"],
    ['قال الوزير', 'The وزير said that he would go to the city soon'],
  ])('takes %s | %s', ([source, target]) => {
    expect(judgeAnswer(source!, target!, pair)).toBeUndefined();
  });

  test.for([
    ['أعلن الوزير', '', 'empty-target'],
    ['أعلن الوزير', ' \u200b\n', 'empty-target'],
    ['أعلن الوزير', 'أعلن الوزير', 'same-as-source'],
    ['أعلن الوزير', ' \u200fأعلن  الوزير', 'same-as-source'],
    ['أعلن الوزير أمس', 'أعلن الوزير yesterday', 'source-script-left'],
    ['أعلن الوزير أمس أن المحادثات مستمرة', 'The minister announced أن المحادثات مستمرة', 'source-script-left'],
    ['أعلن الوزير', 'اعلن الوزير', 'source-script-left'],
    // A sixth of the letters, but four words in a row.
    [
      'قال وزير الخارجية والتعاون الدولي',
      'The minister told all the reporters who had gathered in the hall that وزير الخارجية والتعاون الدولي had left for the summit early in the morning together with the whole delegation',
      'source-script-left',
    ],
    ['أعلن الوزير', "I'm sorry, but I cannot help with that.", 'refused'],
    ['أعلن الوزير', 'I cannot translate this text.', 'refused'],
  ] as const)('rejects %s | %s', ([source, target, code]) => {
    expect(judgeAnswer(source, target, pair)).toMatchObject({ code, message: expect.stringMatching(/^the engine /) });
  });

  test('between languages of one script', () => {
    expect(judgeAnswer('قال', 'قال', { from: 'ar', to: 'fa' })).toBeUndefined();
    expect(
      judgeAnswer('Le ministre a dit cela hier', 'Le ministre a dit cela hier', { from: 'fr', to: 'en' })?.code,
    ).toBe('same-as-source');
    expect(judgeAnswer('Он сказал это', 'He сказал это', { from: 'ru', to: 'en' })?.code).toBe('source-script-left');
  });
});

const glossary = {
  file: 'glossary.yaml',
  terms: [
    makeTerm({ term: 'سامي نادر', translations: { en: ['Sami Nader'] }, type: 'person' }),
    makeTerm({ term: 'نادر', translations: { en: ['Nader'] }, type: 'person', of: 'سامي نادر' }),
    makeTerm({
      term: 'بنك الشرق',
      translations: { en: ['Orient Bank', 'OB'] },
      forbidden: { en: ['East Bank'] },
      type: 'organisation',
    }),
  ],
};
const matcher = createMatcher(glossary);
const withNames = (source: string, target: string) => ({ source, target, glossary, mentions: matcher.match(source) });

checkCases(namesHonoured, {
  pass: [
    withNames('قال سامي نادر', 'Sami Nader said'),
    withNames('وقال بنك الشرق', "OB's chief said"),
    { ...withNames('قال سامي نادر', 'Nader said'), earlier: new Set(['سامي نادر']) },
    { source: 'قال سامي نادر', target: 'Someone said' },
  ],
  fail: [
    [
      withNames('قال سامي نادر', 'Samy Nadir said'),
      { message: 'سامي نادر is not in the target as "Sami Nader"', source: 'سامي نادر', severity: 'error' },
    ],
    [
      withNames('أعلن بنك الشرق', 'East Bank announced'),
      { message: '"East Bank" is not to be used', target: 'East Bank', severity: 'error' },
    ],
  ],
});

test('an article: the same sentence is translated the same way', () => {
  const segment = (id: string, target: string) => ({ id, role: 'body' as const, source: 'انتهى البيان.', target });
  const segments = [
    segment('s1', 'End of statement.'),
    segment('s2', 'The statement ended.'),
    segment('s3', 'End of statement.'),
  ];
  expect(runArticleChecks({ segments, ...pair })).toEqual([
    {
      segment: 's2',
      finding: {
        check: 'same-source-same-target',
        severity: 'warning',
        message: 'the same source is translated otherwise in s1',
        target: { start: 0, end: 20 },
        actual: 'The statement ended.',
        expected: ['End of statement.'],
      },
    },
  ]);
  expect(runArticleChecks({ segments, ...pair }, { 'same-source-same-target': 'off' })).toEqual([]);
});

describe('the list', () => {
  test('ids are kebab-case, distinct, and name the file', () => {
    const ids = CHECKS.map((check) => check.id);
    expect(new Set(ids).size).toBe(ids.length);
    const files = new Set(readdirSync(new URL('../../src/checks/', import.meta.url)));
    for (const id of ids) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      // The rules of the house are a table of small ones.
      expect(files).toContain(id.startsWith('house-') ? 'house-style.ts' : `${id}.ts`);
    }
  });

  test('lint is never an error', () => {
    for (const check of CHECKS) if (check.scope === 'source') expect(check.severity).not.toBe('error');
  });

  test('docs/checks.md says what the checks say (UPDATE_DOCS=1 writes it)', async () => {
    const file = new URL('../../docs/checks.md', import.meta.url);
    if (process.env['UPDATE_DOCS']) {
      const { writeFileSync } = await import('node:fs');
      writeFileSync(file, describeChecks());
    }
    expect(readFileSync(file, 'utf8')).toBe(describeChecks());
  });
});
