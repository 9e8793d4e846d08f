import { describe, expect, test } from 'vitest';
import { attributionKept } from '../../src/checks/attribution-kept.ts';
import type { ArticleSegment } from '../../src/checks/check.ts';
import { deskPatterns } from '../../src/checks/desk-patterns.ts';
import { doubtKept } from '../../src/checks/doubt-kept.ts';
import { lineBreaks } from '../../src/checks/line-breaks.ts';
import { marksOnly } from '../../src/checks/marks-only.ts';
import { misspelled } from '../../src/checks/misspelled.ts';
import { mixedLetters } from '../../src/checks/mixed-letters.ts';
import { negationKept } from '../../src/checks/negation-kept.ts';
import { numberGlued } from '../../src/checks/number-glued.ts';
import { oddSpace } from '../../src/checks/odd-space.ts';
import { pendingLong } from '../../src/checks/pending-long.ts';
import { repeatedMark } from '../../src/checks/repeated-mark.ts';
import { sourceMissing } from '../../src/checks/source-missing.ts';
import { speakerGender } from '../../src/checks/speaker-gender.ts';
import { tripledLetter } from '../../src/checks/tripled-letter.ts';
import type { Segment } from '../../src/core/bitext.ts';
import { checkCases } from './check-cases.ts';

const source = 'وصل الوزير إلى المدينة.';

checkCases(sourceMissing, {
  pass: [
    { source, target: 'The minister arrived.' },
    { source: '', target: ' ' },
  ],
  fail: [
    [
      { source: ' ', target: 'The minister arrived.' },
      { severity: 'error', message: 'of nothing' },
    ],
  ],
});

checkCases(marksOnly, {
  pass: [
    { source: '* * *', target: '***' },
    { source: '5', target: 'five' },
    { source, target: 'The minister arrived.' },
  ],
  fail: [
    [
      { source: '* * *', target: 'Three stars' },
      { target: 'Three stars', expected: ['* * *'] },
    ],
  ],
});

checkCases(lineBreaks, {
  pass: [
    { source: 'وصل\nالوزير', target: 'The minister\narrived' },
    { source, target: 'The minister arrived.\n' },
  ],
  fail: [
    [
      { source, target: 'The minister \n arrived.' },
      { message: 'a line break', target: ' \n ' },
    ],
    [
      { source, target: 'The minister\tarrived.' },
      { message: 'a tab', expected: [' '] },
    ],
  ],
});

checkCases(oddSpace, {
  pass: [
    { source, target: 'It cost 5\u00a0million.' },
    { source: 'وصل\u00a0الوزير', target: 'The\u00a0minister arrived.' },
    { source, target: 'Le ministre\u00a0!', to: 'fr' },
  ],
  fail: [
    [
      { source, target: 'The\u202fminister arrived.' },
      { target: '\u202f', severity: 'info', expected: [' '] },
    ],
  ],
});

checkCases(numberGlued, {
  pass: [
    { source, target: 'In the 1990s the 20th jet flew 100km at 900kph.' },
    { source: 'تطبيق office365 الجديد', target: 'the new office365 app' },
    { source, target: 'G20, COVID-19, F16 and 5G' },
    { source, target: 'See example.org/page2022' },
  ],
  fail: [
    [
      { source, target: 'Some 20people died in2022.' },
      { target: '20people', expected: ['20 people'] },
      { expected: ['in 2022'] },
    ],
  ],
});

checkCases(mixedLetters, {
  pass: [
    { source, target: 'The paper Правда wrote.' },
    { source, target: 'An α particle of 5 μm at 3 kΩ, TNFα' },
  ],
  fail: [
    [
      { source, target: 'In \u041coscow' },
      { severity: 'error', target: '\u041coscow', expected: ['Moscow'] },
    ],
    [{ source, target: 'In Mosc\u0436w' }, { message: 'two alphabets' }],
    [{ source, target: 'In Mo\u03bcscow' }, { message: 'two alphabets' }],
  ],
});

checkCases(tripledLetter, {
  pass: [
    { source, target: 'World War III, www, XXX, hmmm, sooo' },
    { source, target: 'The committee agreed.' },
  ],
  fail: [[{ source, target: 'The committtee agreed.' }, { target: 'committtee' }]],
});

checkCases(misspelled, {
  pass: [
    { source, target: 'The organisation favoured a programme of defence; the center analyzed it.' },
    { source, target: 'A cybersecurity firm, depoliticized and counterintuitive, foresaw unreimbursable losses.' },
    { source: 'كتب على teh whatsapp', target: 'He wrote on whatsapp.' },
    { source, target: 'A "goverment" of one, and (recieve) in brackets' },
    { source, target: 'Le gouvernment', to: 'fr' },
  ],
  fail: [
    [
      { source, target: 'The goverment fell.' },
      { target: 'goverment', expected: ['government'] },
    ],
    [{ source, target: 'They recieved the minsiter.' }, { severity: 'info' }, { expected: ['minister', 'minster'] }],
  ],
});

checkCases(doubtKept, {
  pass: [
    { source: 'زعم المتحدث أن المدينة سقطت.', target: 'The spokesman claimed that the city had fallen.' },
    { source: 'زعم المتحدث أن المدينة سقطت.', target: 'The spokesman said that the city had fallen.' },
    { source: 'أكد المتحدث أن المدينة سقطت.', target: 'The spokesman confirmed that the city had fallen.' },
  ],
  fail: [
    [
      { source: 'زعم المتحدث أن المدينة سقطت.', target: 'The spokesman confirmed that the city had fallen.' },
      { source: 'زعم', target: 'confirmed', severity: 'warning' },
    ],
  ],
});

checkCases(speakerGender, {
  pass: [
    { source: 'وقالت إن المدينة آمنة.', target: 'She said the city was safe.' },
    { source: 'وقال إن المدينة آمنة.', target: 'He said the city was safe.' },
    { source: 'وقالت الوزارة إن المدينة آمنة.', target: 'The ministry said the city was safe.' },
    { source: 'وقالت إنه أضاف شرطا.', target: 'He said that he had added a condition.' },
    {
      source: 'وسئلت الوزيرة فأوضحت "لم يستطع أن يقول شيئا".',
      target: 'The minister was asked, and she said, "He could say nothing."',
    },
  ],
  fail: [
    [
      { source: 'وقالت إن المدينة آمنة.', target: 'He said the city was safe.' },
      { source: 'وقالت', target: 'He', expected: ['She'] },
    ],
    [
      { source: 'وأضاف أن المدينة آمنة.', target: 'The city, she added, was safe.' },
      { target: 'she', expected: ['he'] },
    ],
  ],
});

// Seen in the answers of engines: an apostrophe or quotation mark that came as a character reference is html-entity's to tell, nobody else's.
checkCases(negationKept, {
  pass: [{ source: 'لن يزور الوزير المدينة.', target: 'The minister won&#39;t visit the city.' }],
  fail: [[{ source: 'لن يزور الوزير المدينة.', target: 'The minister&#39;s men visit the city.' }, { source: 'لن' }]],
});

checkCases(repeatedMark, {
  pass: [{ source, target: 'He called it &quot;green&quot;.' }],
  fail: [[{ source, target: 'He called it green;.' }, { target: ';.' }]],
});

checkCases(attributionKept, {
  pass: [{ source: 'وتابع قائلا إن المدينة آمنة.', target: 'He continued, the city was safe.' }],
  fail: [[{ source: 'وتابع قائلا إن المدينة آمنة.', target: 'The city continued to be safe.' }, 'names who says so']],
});

const patterns = [
  { target: '\\bterrorist', message: 'the house says militant', severity: 'info' as const },
  {
    source: 'الاحتلال',
    target: 'occupation',
    missing: true,
    message: 'occupation is missing',
    severity: 'error' as const,
  },
  { source: 'سري للغاية', message: 'not to be published' },
];

checkCases(deskPatterns, {
  pass: [
    { source, target: 'A terrorist attack' },
    { source: 'جيش الاحتلال', target: 'The occupation army', patterns },
    { source, target: 'An attack', patterns },
  ],
  fail: [
    [
      { source, target: 'A terrorist attack', patterns },
      { target: 'terrorist', severity: 'info' },
    ],
    [
      { source: 'جيش الاحتلال', target: 'The army', patterns },
      { source: 'الاحتلال', severity: 'error', target: null },
    ],
    [
      { source: 'تقرير سري للغاية', target: 'A report', patterns },
      { source: 'سري للغاية', severity: 'warning' },
    ],
  ],
});

describe('pending-long', () => {
  const base = { id: 's1', source, hash: '', mentions: [], gap: '', notes: [] };
  const origin = { kind: 'person' as const, by: 'N. Haddad', at: '2026-01-10T08:00:00Z' };
  const done: Segment = { ...base, state: 'reviewed', target: 'Yes.', origin };
  const waiting: Segment = { ...base, id: 's2', state: 'translated', target: 'Yes.', origin };
  const article = (records: readonly Segment[]) => ({
    segments: records.map((record): ArticleSegment => ({ id: record.id, role: 'body', source, record })),
    from: 'ar',
    to: 'en',
  });
  const told = (records: readonly Segment[], now?: string, within?: number) => [
    ...pendingLong.run({ ...article(records), ...(now && { now }), ...(within && { within }) }),
  ];

  test('is told once, with since when and how many', () => {
    expect(told([done, waiting], '2026-01-11T20:00:00Z', 24)).toEqual([
      {
        segment: 's2',
        message: '1 of 2 segments wait for review since 2026-01-10T08:00:00Z (36 hours; the desk allows 24)',
      },
    ]);
  });

  test.for<[string, Segment[], string | undefined, number | undefined]>([
    ['in time', [waiting], '2026-01-11T07:00:00Z', 24],
    ['approved as a whole', [done], '2026-01-20T08:00:00Z', 24],
    ['no limit', [waiting], '2026-01-20T08:00:00Z', undefined],
    ['no clock', [waiting], undefined, 24],
    ['nothing was translated yet', [{ ...base, state: 'initial' }], '2026-01-20T08:00:00Z', 24],
  ])('says nothing: %s', ([, records, now, within]) => {
    expect(told(records, now, within)).toEqual([]);
  });
});
