import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/checks/quotes.ts';
import { quotesBalanced } from '../../src/checks/quotes-balanced.ts';
import { quotesKept } from '../../src/checks/quotes-kept.ts';
import type { Mention } from '../../src/core/term.ts';
import { checkCases } from './check-cases.ts';

describe('findQuotations', () => {
  test.for([
    ['he said "yes" and "no"', ['yes', 'no'], 0],
    ['قال «نعم» و"لا"', ['نعم', 'لا'], 0],
    ['\u201cyes\u201d and \u201eno\u201c', ['yes', 'no'], 0],
    ['\u201done\u201d', ['one'], 0],
    ['«outer "inner" rest»', ['outer "inner" rest', 'inner'], 0],
    ["it's the '90s, rock 'n' roll", ['n'], 0],
    ["he said 'yes' to James' offer", ['yes'], 0],
    ['he said \u2018yes, it\u2019s right\u2019 then', ['yes, it\u2019s right'], 0],
    ['a 12" record', [], 0],
    ["''yes''", ['yes'], 0],
    ['he said "yes', [], 1],
    ['yes" he said', [], 1],
    ['«one', [], 1],
    ['', [], 0],
  ] as const)('%s', ([text, inner, unmatched]) => {
    const found = findQuotations(text);
    expect(found.spans.map((span) => text.slice(span.inner.start, span.inner.end))).toEqual(inner);
    expect(found.unmatched).toHaveLength(unmatched);
  });
});

checkCases(quotesBalanced, {
  pass: [
    { source: 'قال: "نعم"', target: 'He said: "Yes."' },
    { source: 'قال نعم', target: 'He said yes' },
    // The quotation runs over three segments of the paragraph.
    {
      source: 'وكتب: "كان يوما طويلا.',
      target: 'He wrote: "It was a long day.',
      after: [
        { source: 'لم نسترح.', target: 'We did not rest.' },
        { source: 'وصلنا أخيرا".', target: 'We arrived at last."' },
      ],
    },
    {
      source: 'وصلنا أخيرا".',
      target: 'We arrived at last."',
      before: [
        { source: 'وكتب: "كان يوما طويلا.', target: 'He wrote: "It was a long day.' },
        { source: 'لم نسترح.', target: 'We did not rest.' },
      ],
    },
    // The rest is not translated yet.
    { source: 'وكتب: "كان يوما طويلا.', target: 'He wrote: "It was a long day.', after: [{ source: 'وصلنا".' }] },
    // The source itself lacks one.
    { source: 'قال: "نعم', target: 'He said: "Yes.' },
  ],
  fail: [
    [
      { source: 'قال: "نعم"', target: 'He said: "Yes.' },
      { message: 'without its partner', target: '"', severity: 'error' },
    ],
    [{ source: 'قال: «نعم»', target: 'He said: \u201cYes.' }, { target: '\u201c' }],
    [{ source: 'قال نعم', target: 'He said: "Yes.' }, { severity: 'info' }],
    [
      {
        source: 'وكتب: "كان يوما طويلا.',
        target: 'He wrote: "It was a long day.',
        after: [{ source: 'وصلنا أخيرا".', target: 'We arrived at last.' }],
      },
      { target: '"' },
    ],
  ],
});

const name: Mention = {
  start: 6,
  end: 11,
  term: 'تويتر',
  kind: 'name',
  surface: 'تويتر',
  proclitic: '',
  suffix: '',
  how: [],
  translations: { en: ['Twitter'] },
};

checkCases(quotesKept, {
  pass: [
    { source: 'قال: "سنعود إلى البيت غدا"', target: 'He said: "We go home tomorrow."' },
    { source: 'قال: "سنعود إلى البيت غدا"', target: 'He said: &quot;We go home tomorrow.&quot;' },
    { source: 'على  "تويتر" كتب', target: 'he wrote on Twitter', mentions: [{ ...name, start: 6, end: 11 }] },
    { source: 'فيلم "المدينة"', target: 'the film The City' },
    { source: 'اجتماع في "مركز باريس القانوني"', target: 'a meeting at the Paris Law Center' },
    { source: 'قال إنه سيعود', target: 'He said "soon"' },
    { source: 'قال', target: 'said' },
  ],
  fail: [
    [
      { source: 'قال: "سنعود إلى البيت غدا"', target: 'He said they would go home tomorrow' },
      { message: 'the target quotes nothing', source: '"سنعود إلى البيت غدا"', target: null, severity: 'warning' },
    ],
    // Named as a word: English quotes it, whatever it is.
    [
      { source: 'ما زالت كلمة "بوميرانغ" تستعمل', target: 'the word boomerang is still used' },
      { source: '"بوميرانغ"' },
    ],
    [{ source: 'يطلق عليه أحيانا لقب "بيبي"', target: 'He is at times called Bibi' }, { source: '"بيبي"' }],
    [{ source: 'محادثة "بناءة" مع الجار', target: 'a constructive talk with the neighbour' }, { source: '"بناءة"' }],
    [
      {
        source: 'قال: "سنعود إلى البيت غدا" ثم "سنبقى هنا إلى الأبد"',
        target: 'He said: "We go home tomorrow" and they would stay',
      },
      '2 quotations in the source, 1 in the target',
    ],
  ],
});
