import { describe, expect, test } from 'vitest';
import { findWrittenOut } from '../../src/checks/ar-en/acronyms.ts';
import { alignWords } from '../../src/checks/ar-en/align.ts';
import { arabicEntries } from '../../src/checks/ar-en/arabic-stems.ts';
import { barestClause } from '../../src/checks/ar-en/coverage.ts';
import { lexicon } from '../../src/checks/ar-en/lexicon.ts';
import { arabicForm, latinForm, nameCost } from '../../src/checks/ar-en/name-cost.ts';
import { attributionKept } from '../../src/checks/attribution-kept.ts';
import { loneCommas } from '../../src/checks/en/lone-comma.ts';
import { hedgesKept } from '../../src/checks/hedges-kept.ts';
import { namesSourced } from '../../src/checks/names-sourced.ts';
import { negationKept } from '../../src/checks/negation-kept.ts';
import { otherText } from '../../src/checks/other-text.ts';
import { textAdded } from '../../src/checks/text-added.ts';
import { textMissing } from '../../src/checks/text-missing.ts';
import { checkCases } from './check-cases.ts';

const TALKS = {
  source:
    'أعلن وزير الخارجية أن المفاوضات بين الحكومة والمعارضة ستستأنف الأسبوع المقبل، وقال إن الوفد سيناقش ملف الأسرى والحدود وعودة اللاجئين، مشيرا إلى أن الاتفاق قريب.',
  target:
    'The foreign minister announced that negotiations between the government and the opposition will resume next week, and said the delegation would discuss prisoners, borders and the return of refugees, noting that an agreement is near.',
};
const FLOOD = {
  source: 'ارتفع منسوب النهر بعد أمطار غزيرة، فغرقت القرى القريبة من الجسر ونزحت مئات العائلات إلى المدارس.',
  target:
    'The river rose after heavy rain, villages near the bridge were flooded and hundreds of families fled to schools.',
};

checkCases(otherText, {
  pass: [TALKS, FLOOD, { source: 'عاجل', target: 'Urgent' }, { source: TALKS.source, target: FLOOD.target, to: 'fr' }],
  fail: [
    [
      { source: TALKS.source, target: FLOOD.target },
      { severity: 'error', target: FLOOD.target },
    ],
    [{ source: FLOOD.source, target: TALKS.target }, { severity: 'error' }],
  ],
});

checkCases(textMissing, {
  pass: [TALKS, FLOOD],
  fail: [
    [
      {
        source: TALKS.source,
        target:
          'The foreign minister announced that negotiations between the government and the opposition will resume.',
      },
      { severity: 'warning' },
    ],
    [
      { source: FLOOD.source, target: 'The river rose after heavy rain.' },
      { severity: 'warning', target: null },
    ],
  ],
});

checkCases(textAdded, {
  pass: [TALKS, FLOOD],
  fail: [
    [
      { source: FLOOD.source, target: `${FLOOD.target} Experts expect prices to climb in the coming years.` },
      { target: 'Experts expect prices to climb in the coming years' },
    ],
  ],
});

checkCases(negationKept, {
  pass: [
    { source: 'لم يعلق الوزير على الخبر', target: 'The minister did not comment' },
    { source: 'لن يشارك الوفد', target: "The delegation won't take part" },
    { source: 'ليس ذلك ممكنا', target: 'That is impossible' },
    { source: 'لا يزال البحث مستمرا', target: 'The search continues' },
    { source: 'لا سيما في الجنوب', target: 'especially in the south' },
    { source: 'قتل ما لا يقل عن 12 شخصا', target: 'At least 12 people died' },
    { source: 'لم يحضر إلا رئيس الوفد', target: 'Only the head of the delegation came' },
    { source: 'وصل اللاجئون', target: 'The refugees arrived' },
    { source: 'عدم الاستقرار في المنطقة', target: 'instability in the region' },
    { source: 'غير أن الوزير رحب', target: 'The minister, however, welcomed it' },
    { source: 'طائرة بدون طيار', target: 'a drone' },
    { source: 'رفضت الحكومة الطلب', target: 'The government turned it down' },
    { source: 'لم يحضر', target: 'Он пришел', to: 'ru' },
  ],
  fail: [
    [
      { source: 'لم يعلق الوزير على الخبر', target: 'The minister did comment' },
      { message: 'لم denies something', source: 'لم', severity: 'warning' },
    ],
    [{ source: 'ولن يُعقد الاجتماع', target: 'The meeting will be held' }, { source: 'ولن' }],
    [{ source: 'من دون شروط', target: 'with conditions' }, { source: 'من دون' }],
    [
      { source: 'رفضت الحكومة الطلب لأنه لم يوقع', target: 'The government refused the request as it was signed' },
      { source: 'لم' },
    ],
    [
      { source: 'لم يقتل أحد ولم يصب أحد', target: 'Nobody was killed and people were hurt' },
      '2 denials in the source, 1 in the target',
    ],
  ],
});

checkCases(hedgesKept, {
  pass: [
    { source: 'أكثر من 200 قتيل', target: 'more than 200 dead' },
    { source: 'أكثر من 200 قتيل', target: 'over 200 dead' },
    { source: 'ما لا يقل عن ٣٠ جريحا', target: 'at least 30 wounded' },
    { source: 'حوالي ألف شخص', target: 'some 1,000 people' },
    { source: 'قرابة مئة شاحنة', target: 'nearly a hundred trucks' },
    { source: 'خمسة جرحى على الأقل', target: 'at least five wounded' },
    { source: 'أقل من 5 في المئة', target: 'under 5 percent' },
    { source: 'أكثر من أي وقت مضى', target: 'as never before' },
    { source: 'توجه نحو العاصمة', target: 'He went to the capital' },
    { source: '15 جزيرة على مساحة تزيد عن 2.2 مليون متر', target: '15 islands over 2.2 million metres' },
    { source: 'نزح مئات، أكثر من 300 منهم أطفال', target: 'Hundreds fled; 300 or more of them are children' },
    { source: 'على بعد سبعين كيلومترا تقريبا', target: 'about seventy kilometres away' },
    { source: 'منذ البداية تقريبا. وبعد أسبوع غادر', target: 'from the start. A week later he left' },
    { source: 'تصل سرعة الرياح إلى 120 كم/ساعة', target: 'winds of up to 120 km/h' },
    { source: 'تصل مدتها إلى أكثر من 3 ساعات', target: 'It lasts more than 3 hours' },
    { source: 'أقل من ميل واحد في اليوم', target: 'less than a mile in one day' },
    { source: 'يساعد على أقل تقدير في الفهم', target: 'It helps to understand' },
    { source: 'وتصل سرعتها إلى 120 كم/ساعة', target: 'Its speed reaches 120 km/h' },
    { source: 'مسافات تقل عن 5 كيلومترات', target: 'distances of less than 5 km' },
  ],
  fail: [
    [
      { source: 'على بعد سبعين كيلومترا تقريبا', target: 'seventy kilometres away' },
      { source: 'تقريبا', expected: ['about'] },
    ],
    [
      { source: 'تصل سرعة الرياح إلى 120 كم/ساعة', target: 'winds of 120 km/h' },
      { source: 'تصل سرعة الرياح إلى', expected: ['up to'] },
    ],
    [
      { source: 'مسافات تقل عن 5 كيلومترات', target: 'distances of 5 km' },
      { source: 'تقل عن', expected: ['less than'] },
    ],
    [
      { source: 'ما يزيد على 200 قتيل', target: 'less than 200 dead' },
      { source: 'ما يزيد على', expected: ['more than'] },
    ],
    [{ source: 'استمرت ساعتين على الأقل', target: 'It took two hours' }, { expected: ['at least'] }],
    [{ source: 'فيها مطعم واحد على الأقل', target: 'It has one restaurant' }, { expected: ['at least'] }],
    [{ source: 'خمسة جرحى على أقل تقدير', target: 'five wounded' }, { expected: ['at least'] }],
    [
      {
        source: 'يتكلمها 500 مليون، ويفهمها ما يصل إلى 800 مليون',
        target: '500 million speakers, and 800 million understand it',
      },
      { source: 'ما يصل إلى' },
    ],
    [
      // Another number's "more".
      {
        source: 'في البلاد أكثر من 5000 قرية و20 مدينة',
        target: 'The country has 5,000 villages and 20 or more towns',
      },
      { source: 'أكثر من', expected: ['more than'] },
    ],
    [
      { source: 'وما يصل إلى 800 أسرة من أصل 900', target: 'and 800 families, from up to 900' },
      { expected: ['up to'] },
    ],
    [
      { source: 'قُتل أكثر من ٢٠٠ شخص', target: '200 people were killed' },
      { source: 'أكثر من', expected: ['more than'] },
    ],
    [{ source: 'ما لا يقل عن 30 جريحا', target: '30 wounded' }, { expected: ['at least'] }],
    [{ source: 'أصيب خمسة على الأقل', target: 'Five were hurt' }, { source: 'على الأقل' }],
    [
      { source: 'وحوالي ألف شخص', target: '1,000 people' },
      { source: 'وحوالي', expected: ['about'] },
    ],
    [{ source: 'أكثر من عشرين دولة', target: 'twenty countries over the years' }, { expected: ['more than'] }],
  ],
});

checkCases(attributionKept, {
  pass: [
    { source: 'وقال الوزير إن الاتفاق قريب', target: 'The minister said a deal was near' },
    { source: 'وفقا للشرطة، هرب السائق', target: 'The driver fled, according to police' },
    { source: 'يعتقد الخبراء أن الأزمة ستطول', target: 'Experts think the crisis will last' },
    { source: 'علّقت المصابيح', target: 'The lamps were hung' },
  ],
  fail: [
    [
      { source: 'وقال الوزير إن الاتفاق قريب', target: 'A deal is near.' },
      { source: 'وقال', message: 'names who says so' },
    ],
    [{ source: 'هرب السائق بحسب الشرطة', target: 'The driver fled.' }, { source: 'بحسب' }],
    [
      { source: 'قالت: "لا شيء يشير إلى هجوم"', target: '"Nothing suggests an attack"' },
      { source: 'قالت', message: 'names who says so' },
    ],
    [{ source: 'وتابع قائلا: "هذه قضية"', target: '"This is a case"' }, { source: 'وتابع قائلا' }],
    [{ source: 'يعتقد السكان أن عائلات سترحل', target: 'Families may have to go' }, { source: 'يعتقد' }],
    [{ source: 'وزعم أن السلاح ليس له', target: 'The weapon is not his.' }, { source: 'وزعم' }],
    [{ source: 'قَالَ إنه بريء', target: 'He is innocent.' }, { source: 'قَال' }],
  ],
});

checkCases(namesSourced, {
  pass: [
    { source: 'التقى الرئيس فلاديمير بوتين نظيره', target: 'President Vladimir Putin met his counterpart' },
    { source: 'زار وزير الخارجية الألماني القاهرة', target: 'The German foreign minister visited Cairo' },
    { source: 'سجل أوفيتشكين هدفين', target: 'There Ovechkin scored twice' },
    { source: 'في نيوهامبشير', target: 'It is in New Hampshire' },
    { source: 'قال رئيس مجلس الأمن', target: 'the head of the Security Council said' },
    { source: 'يوم الثلاثاء في كانون الثاني', target: 'on Tuesday in January' },
    { source: 'فاز بالمباراة', target: 'There Nadel won', to: 'fr' },
    { source: 'تطبيق Zuvilox مجاني', target: 'The app Zuvilox is free' },
  ],
  fail: [
    [
      { source: 'زار الرئيس موسكو', target: 'The president visited Mosvow' },
      { message: '"Mosvow" is not spelled as usual', target: 'Mosvow', expected: ['Moscow'] },
    ],
    [{ source: 'زار واشنطن', target: 'He then visited Washingtom' }, { expected: ['Washington'] }],
    [
      { source: 'زار الرئيس فرنسا', target: 'The president visited Germany' },
      { target: 'Germany', severity: 'warning' },
    ],
    [{ source: 'سجل أوفيتشكين هدفين', target: 'There Ovechnnvin scored twice' }, { target: 'Ovechnnvin' }],
  ],
});

test.for([
  ['بوتين', 'Putin', 0.2],
  ['اوفيتشكين', 'Ovechkin', 0.3],
  ['وايتهول', 'Whitehall', 0.6],
  ['تشارلز', 'Charles', 0.2],
  ['خامنيي', 'Khamenei', 0.6],
  ['بيونغيانغ', 'Pyongyang', 0.6],
] as const)('%s may be read as %s', ([arabic, latin, most]) => {
  expect(nameCost(arabicForm(arabic), latinForm(latin))).toBeLessThanOrEqual(most);
});

test.for([
  ['بوتين', 'Obama'],
  ['بوتين', 'Pumin'],
  ['اوفيتشكين', 'Ovechkkrin'],
  ['موسكو', 'Paris'],
] as const)('%s may not be read as %s', ([arabic, latin]) => {
  expect(nameCost(arabicForm(arabic), latinForm(latin))).toBeGreaterThan(0.6);
});

describe('the lexicon', () => {
  test.for([
    ['والمفاوضات', 'negotiat'],
    ['وزراء', 'minist'],
    ['للحكومة', 'government'],
    ['يعلنون', 'announc'],
    ['ألمانيا', 'Germany'],
    ['والألمانية', 'German'],
    ['كتبهم', 'book'],
    ['بالجامعات', 'universit'],
  ] as const)('knows %s as %s', ([arabic, entry]) => {
    expect([...(arabicEntries(arabic.replace(/[أإ]/g, 'ا').replace(/ة/g, 'ه')) ?? [])]).toContain(entry);
  });

  test('entries are words: no sign of the tables is left in them', () => {
    for (const entry of lexicon().entries) expect(entry).toMatch(/^[\p{L}.'-]+$/u);
    expect(lexicon().entries.size).toBeGreaterThan(3000);
  });

  test('an alignment says of each word where it stands', () => {
    const { source, target } = alignWords(TALKS.source, TALKS.target);
    for (const word of source) expect(TALKS.source.slice(word.start, word.end)).toBe(word.text);
    for (const word of target) expect(TALKS.target.slice(word.start, word.end)).toBe(word.text);
    expect(source.filter(({ supported }) => supported).length / source.length).toBeGreaterThan(0.7);
  });

  test('words that stand anywhere are no content, with a final ى too', () => {
    const { source } = alignWords('إلى على حتى متى لدى المدينة القديمة', 'to the old town');
    expect(source.map(({ text }) => text)).toEqual(['القديمة']);
  });

  test('a name that the source writes out has its counterpart in the acronym', () => {
    const text = 'دعت اللجنة الأولمبية الدولية إلى التعاون مع الأمم المتحدة';
    const long = alignWords(text, 'The IOC called for cooperation with the UN').source;
    expect(long.filter(({ supported }) => !supported).map(({ text }) => text)).toEqual([]);
    const other = alignWords(text, 'The FIA called for cooperation with the UN').source;
    expect(other.filter(({ supported }) => !supported).map(({ text }) => text)).toContain('الأولمبية');
  });

  test.for([
    ['وبالامم المتحده', 'the UN', 2],
    ['لوكاله الفضاء الاوروبيه', 'ESA', 3],
    ['الامم المتحده', 'the UNO', 0],
    ['الامم', 'the UN', 0],
    ['الدولي المتحده', 'the UN', 0],
  ] as const)('%s by %s: %d words', ([source, target, count]) => {
    expect(findWrittenOut(source.split(' '), target).words.size).toBe(count);
  });

  test('the barest clause is the one that was dropped', () => {
    const without = TALKS.target.replace(
      ' said the delegation would discuss prisoners, borders and the return of refugees,',
      '',
    );
    const bare = (target: string) => barestClause(TALKS.source, alignWords(TALKS.source, target).source);
    expect(bare(without)).toBeGreaterThan(bare(TALKS.target));
  });

  test.for([
    ['The inspector, found the ledger in a drawer.', 1],
    ['The inspector, a former soldier, found the ledger in a drawer.', 0],
    ['In 1970, the inspector, found the ledger.', 1],
    ['In 1970, the inspector found the ledger.', 0],
    ['Nadia Haddad, said the bridge was closed.', 1],
    ['"The bridge is closed", said Nadia Haddad.', 0],
    ['While on patrol, and was struck by a lorry.', 1],
    ['While on patrol, he slipped and was struck by a lorry.', 0],
    ['The rooms are bright, are quiet, and cost little.', 0],
    ['The garden, planted with limes, is open. The house, was shut.', 1],
    ['A yard with worn, painted doors.', 0],
    ['', 0],
  ] as const)('commas between a subject and its verb in "%s": %d', ([text, count]) => {
    expect(loneCommas(text)).toBe(count);
  });
});
