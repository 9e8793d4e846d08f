import { describe, expect, test } from 'vitest';
import { beginsWithVowelSound } from '../../src/checks/en/articles.ts';
import { grammar } from '../../src/checks/grammar.ts';
import { loadedLanguage } from '../../src/checks/loaded-language.ts';
import { optionalPlural } from '../../src/checks/optional-plural.ts';
import { personPronouns } from '../../src/checks/person-pronouns.ts';
import { sentenceCount } from '../../src/checks/sentence-count.ts';
import { startMark } from '../../src/checks/start-mark.ts';
import { termsSourced } from '../../src/checks/terms-sourced.ts';
import { type Glossary, makeTerm } from '../../src/glossary/glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { checkCases, expectInArabic } from './check-cases.ts';

const source = 'قال الوزير ذلك.';

describe('the sound that a word begins with', () => {
  test.for<[string, boolean | undefined]>([
    ['apple', true],
    ['hour', true],
    ['heiress', true],
    ['union', false],
    ['unimportant', true],
    ['uninterested', true],
    ['unidentified', true],
    ['European', false],
    ['one-off', false],
    ['onerous', true],
    ['Ukrainian', false],
    ['Uzbek', true],
    ['useful', false],
    ['usher', undefined],
    ['umbrella', true],
    ['8-year-old', true],
    ['11', true],
    ['18,000', true],
    ['1,000', false],
    ['80', true],
    ['1800', undefined],
    ['FBI', undefined],
    ['historic', undefined],
    ['bank', false],
  ])('%s: %s', ([word, vowel]) => expect(beginsWithVowelSound(word)).toBe(vowel));
});

const right = [
  'An hour later a European official met an Uzbek and a Ukrainian.',
  'A one-off deal with a union of an 8-year-old and an 11-year-old.',
  'Vitamin A is in a NATO kitchen and an FBI one.',
  'The will of the people could have been heard; she might of course go.',
  'He did not need to proceed, and they did not feed them.',
  'If he were there, would he have gone? She insisted he go.',
  'Does he have more than five? He has more, then a sixth.',
  'Its own army; it\u2019s a pity. Their own men are there.',
  'There is two-thirds of it left, and there are three men.',
  'Since two days before the vote, they have been since 2019 in power.',
  'He was married with two children and discussed it.',
  'They want to go home; the wants of man make work.',
  'The person he spoke to was there; he returned home.',
  'Several country houses, two city officials and many child soldiers.',
];

checkCases(grammar, {
  pass: right.map((target) => ({ source, target })),
  fail: [
    [
      { source, target: 'He met a official.' },
      { message: '"a official" reads wrong; "an official"?', severity: 'info', expected: ['an'] },
    ],
    [
      { source, target: 'An union of a hour.' },
      { target: 'An', expected: ['A'] },
      { target: 'a', expected: ['an'] },
    ],
    [{ source, target: 'They left the their homes.' }, { target: 'the their' }],
    [{ source, target: 'He could of gone.' }, { expected: ['could have'] }],
    [{ source, target: 'The army would has won.' }, { target: 'would has' }],
    [{ source, target: 'He did not agreed with it.' }, { target: 'did not agreed' }],
    [{ source, target: 'He have left.' }, { target: 'He have' }],
    [{ source, target: 'He said so. They was late.' }, { target: 'They was' }],
    [{ source, target: 'There is three ministers in it.' }, { target: 'There is three' }],
    [{ source, target: 'It wants become a member.' }, { expected: ['wants to become'] }],
    [{ source, target: 'This is more better.' }, { expected: ['better'] }],
    [{ source, target: 'More then 20 people died.' }, { expected: ['More than'] }],
    [{ source, target: "It has it's own army." }, { expected: ['its own'] }],
    [{ source, target: 'Despite of that, he left.' }, { expected: ['Despite'] }],
    [{ source, target: 'They discussed about the plan.' }, { expected: ['discussed'] }],
    [{ source, target: 'He lives there since two years.' }, { target: 'since two years' }],
    [{ source, target: 'We have many informations about it.' }, { expected: ['information'] }],
    [{ source, target: 'These country were at war.' }, { target: 'These country' }],
    [{ source, target: 'The government returned back the money.' }, { expected: ['returned'] }],
  ],
});

checkCases(startMark, {
  pass: [
    { source: '- قال الوزير', target: '- The minister said' },
    { source: '• قال الوزير', target: '- The minister said' },
    { source: '"نعم" قال', target: 'He said "yes"' },
    { source: '(مصدر) قال', target: 'He said (a source)' },
    { source: '... ثم غادر', target: '\u2026 then he left' },
    { source: '١. قال', target: '1. He said' },
  ],
  fail: [
    [
      { source: '- قال الوزير', target: 'The minister said' },
      { message: 'the source begins with -', severity: 'info' },
    ],
    [{ source: 'قال الوزير', target: '- The minister said' }, 'the target begins with -, the source does not'],
    [{ source: '\u2026 ثم غادر', target: 'Then he left' }, { expected: ['\u2026'] }],
    [{ source: '1. قال', target: 'He said' }, { expected: ['1.'] }],
  ],
});

checkCases(sentenceCount, {
  pass: [
    {
      source: 'قال الوزير إن الوفد وصل. وأضاف أنه باق.',
      target: 'The minister said the delegation had come. He added it would stay.',
    },
    {
      source: 'قال الوزير إن الوفد وصل وإنه باق وإن الطريق مفتوح.',
      target: 'The minister said it had come. It would stay. The road was open.',
    },
    { source: 'نعم. لا. ربما.', target: 'Yes, no, perhaps.' },
  ],
  fail: [
    [
      { source: 'قال الوزير إن الوفد وصل. وأضاف أنه باق هناك.', target: 'The minister said the delegation had come.' },
      { message: '1 sentences for 2', severity: 'info' },
    ],
    [
      {
        source: 'قال الوزير إن الوفد وصل.',
        target: 'He said it had come. He was glad. They were late. All is well now.',
      },
      '4 sentences for 1',
    ],
  ],
});

checkCases(optionalPlural, {
  pass: [
    { source, target: 'The ministers (six) said' },
    { source: 'على المرشح(ين) الحضور', target: 'The candidate(s) must come' },
    { source: 'term(s) كما هي', target: 'term(s) as they are' },
  ],
  fail: [
    [
      { source, target: 'The minister(s) said' },
      { message: 'a plural is left open: (s)', severity: 'info' },
    ],
  ],
});

checkCases(loadedLanguage, {
  pass: [
    { source, target: 'He called them "terrorists".' },
    { source, target: 'A terrorist attack in Martyrs Square.' },
    { source, target: 'The army occupied the hill.' },
  ],
  fail: [
    [
      { source, target: 'Two terrorists were killed.' },
      { message: 'takes a side; the handbooks have', severity: 'info' },
    ],
    [{ source, target: 'The infidels left.' }, '"infidels" takes a side'],
    [{ source, target: 'Three people were martyred.' }, { target: 'were martyred' }],
  ],
});

const glossary: Glossary = {
  file: 'glossary.yaml',
  terms: [
    makeTerm({ term: 'سامي نادر', translations: { en: ['Sami Nader'] }, type: 'person' }),
    makeTerm({ term: 'نادر', translations: { en: ['Nader'] }, type: 'person', of: 'سامي نادر' }),
    makeTerm({ term: 'مجلس الأمن', translations: { en: ['Security Council'] }, type: 'organisation' }),
    makeTerm({ term: 'مجلس الأمن القومي', translations: { en: ['National Security Council'] }, type: 'organisation' }),
    makeTerm({ term: 'الصين', translations: { en: ['China'] }, type: 'place' }),
    makeTerm({ term: 'المصرف', translations: { en: ['bank'] }, type: 'other' }),
  ],
};
const matcher = createMatcher(glossary);
const withTerms = (given: string, target: string) => ({
  source: given,
  target,
  glossary,
  mentions: matcher.match(given),
});

checkCases(termsSourced, {
  pass: [
    withTerms('قال سامي نادر', 'Nader said'),
    withTerms('قال نادر', 'Sami Nader said'),
    withTerms('انعقد مجلس الأمن القومي', 'The National Security Council met'),
    withTerms('الاقتصاد الصيني', "China's economy"),
    withTerms('ذهب إلى الضفة', 'He went to the bank'),
    { ...withTerms('قال إنه باق', 'Nader said he was staying'), earlier: new Set(['سامي نادر']) },
    { source: 'قال', target: 'The Security Council said' },
  ],
  fail: [
    [
      withTerms('انعقدت الجمعية العامة', 'The Security Council met'),
      { message: '"Security Council" stands for مجلس الأمن', severity: 'warning', target: 'Security Council' },
    ],
    [withTerms('انعقد مجلس الأمن', 'The National Security Council met'), { target: 'National Security Council' }],
    [withTerms('قال الوزير', 'Sami Nader said'), { target: 'Sami Nader' }],
    [withTerms('زار الوزير موسكو', 'The minister visited China'), { severity: 'info' }],
  ],
  skip: [],
});

describe('person-pronouns', () => {
  const run = (...targets: string[]) => {
    const segments = targets.map((target, index) => ({ id: `s${index + 1}`, role: 'body' as const, source, target }));
    return [...personPronouns.run({ segments, from: 'ar', to: 'en' })];
  };
  test.for([
    [['Angela Merkel said she would go.', 'Merkel said she was tired.']],
    [['Michelle Obama said she would go.', 'Barack Obama said he would stay.', 'Obama said she was late.']],
    [['President Tokayev said he would meet Queen Rania.', 'Queen Rania said she agreed.']],
    [["Tokayev's wife said she agreed.", 'Tokayev said he did.']],
    [['Merkel said he had left, Putin said.']],
  ])('leaves alone: %j', ([targets]) => expect(run(...targets!)).toEqual([]));

  test.for<[string[], string, string]>([
    [['Angela Merkel said she would go.', 'Merkel said he was tired.'], 's2', 'Merkel is "he" here and "she" in s1'],
    [['Ms. Khalil arrived.', 'Khalil and his aides left.'], 's2', 'Khalil is "his" here and "Ms." in s1'],
    [['The spokesman Omar Said spoke.', "Said's husband came."], 's2', 'Said is "husband" here and "spokesman" in s1'],
  ])('finds in: %j', ([targets, segment, message]) => {
    const found = run(...targets);
    expect(found.map((one) => [one.segment, one.message])).toEqual([[segment, message]]);
    const { start, end } = found[0]!.target!;
    expect(targets[Number(segment.slice(1)) - 1]!.slice(start, end)).toBe(found[0]!.actual);
    expectInArabic(message, 'person-pronouns');
  });
});
