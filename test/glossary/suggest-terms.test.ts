import { expect, test } from 'vitest';
import { areAlike } from '../../src/glossary/alike-spellings.ts';
import { EMPTY_GLOSSARY, makeTerm } from '../../src/glossary/glossary.ts';
import { suggestTerms } from '../../src/glossary/suggest-terms.ts';

const texts = [
  'التقى الرئيس فلاديمير سوكولوف نظيره. وقال سوكولوف في مدينة دورنبورغ إن الاتفاق جاهز.',
  'وصل سوكولوف، ثم غادر سوكولوف. وأكد سوكولووف ذلك في مدينة دورنبورغ.',
];

test('names behind titles and heads, and those that look foreign and recur, with their spellings grouped', () => {
  const found = suggestTerms({ texts, glossary: EMPTY_GLOSSARY });
  const byTerm = new Map(found.map((suggestion) => [suggestion.term, suggestion]));
  expect(byTerm.get('فلاديمير سوكولوف')?.reasons).toContain('title');
  expect(byTerm.get('دورنبورغ')).toMatchObject({ count: 2, texts: 2, reasons: ['foreign-ending', 'head', 'recurs'] });
  expect(byTerm.get('سوكولوف')?.spellings).toEqual([
    { written: 'سوكولوف', count: 3 },
    { written: 'سوكولووف', count: 1 },
  ]);
  expect(byTerm.get('سوكولوف')?.contexts[0]).toContain('«سوكولوف»');
});

test('what the glossary has is not proposed', () => {
  const glossary = {
    terms: ['فلاديمير سوكولوف', 'سوكولوف', 'دورنبورغ'].map((term) =>
      makeTerm({ term, variants: term === 'سوكولوف' ? ['سوكولووف'] : [] }),
    ),
    file: '',
  };
  expect(suggestTerms({ texts, glossary })).toEqual([]);
});

test('common words are no names', () => {
  const plain = 'أعلنت الحكومة أن الوزراء ناقشوا الميزانية الجديدة، وأن النواب سيصوتون عليها غدا في البرلمان.';
  expect(suggestTerms({ texts: [plain, plain], glossary: EMPTY_GLOSSARY })).toEqual([]);
});

test('the same input gives the same answer, whatever the bound', () => {
  const all = suggestTerms({ texts, glossary: EMPTY_GLOSSARY });
  expect(suggestTerms({ texts, glossary: EMPTY_GLOSSARY, most: 1 })).toEqual(all.slice(0, 1));
});

test('a name is counted wherever it stands, also behind a proclitic', () => {
  const found = suggestTerms({
    texts: ['اجتمع الوزير سوكورا في مدينة دورنمارك.', 'وغادر سوكورا إلى برازاغ، ثم عاد لسوكورا ملفه من دورنمارك.'],
    glossary: EMPTY_GLOSSARY,
  });
  expect(found.find(({ term }) => term === 'سوكورا')).toMatchObject({ count: 3, texts: 2 });
  expect(found.find(({ term }) => term === 'دورنمارك')).toMatchObject({ count: 2, reasons: ['head', 'recurs'] });
});

/** Names with their reasons and the full name of a short one. */
function seen(...texts: string[]): Record<string, string> {
  return Object.fromEntries(
    suggestTerms({ texts, glossary: EMPTY_GLOSSARY }).map(({ term, reasons, of }) => [
      term,
      [...reasons, ...(of === undefined ? [] : [`of ${of}`])].join(' '),
    ]),
  );
}

test('who says something is a name, and the family name that stands alone later is its short form', () => {
  expect(
    seen(
      'وذكرت المتحدثة باسم الشرطة إنغريد سوندستروم أن اللوحة سليمة. وكانت سوندستروم قد نفت ذلك، وقال هالبيرن إن الجهاز معطل.',
    ),
  ).toEqual({
    'إنغريد سوندستروم': 'second-name speaker',
    سوندستروم: 'short of إنغريد سوندستروم',
    هالبيرن: 'speaker',
  });
});

test.for([
  ['an office in full', 'وصل نائب وزير الخارجية إرلان جاقسيباي أمس.', 'إرلان جاقسيباي'],
  ['particles', 'التقى الوزير محمدو ولد عابدين وفدا.', 'محمدو ولد عابدين'],
  ['a family name with the article', 'شاركت النحاتة ريما الشدياق في الورشة.', 'ريما الشدياق'],
  ['ك and ال of a foreign name', 'زار الفنان أنديرس كالمار المتحف.', 'أنديرس كالمار'],
  ['a place that ends as plurals do', 'أغلق إقليم هيرات حدوده.', 'هيرات'],
  ['a conjunction in front', 'وصل الوزير لبحثه وجوزيف غوردون معه.', 'جوزيف غوردون'],
] as const)('%s', ([, text, name]) => {
  expect(Object.keys(seen(text))).toContain(name);
});

test('the full name of a body that recurs, though its words are words of the language', () => {
  const text = 'اجتمعت حركة العدل الجديد أمس. ودعت حركة العدل الجديد أنصارها إلى الهدوء.';
  expect(seen(text)).toEqual({ 'حركة العدل الجديد': 'body recurs' });
  expect(seen('اجتمعت حركة العدل الجديد أمس.')).toEqual({});
});

test('places that everybody knows come last, and only where they recur', () => {
  const text = 'سافر إلى الخرطوم ثم عاد من الخرطوم. وزار كينيا. وقال هالبيرن إن الجهاز معطل.';
  expect(Object.keys(seen(text))).toEqual(['هالبيرن', 'الخرطوم']);
});

test.for([
  ['where something was said', 'قالت الشرطة في حوالي إن الرجل فر.'],
  ['a noun with a word of its own', 'أعجب الزوار بجمال الطراز. وكان الطراز نادرا.'],
  ['a verb with the letters of a family name', 'كتبت الروائية غلوريا أنشي رواية، وأنشئ المعهد قبل عام.', 'غلوريا أنشي'],
  ['a feminine noun with the letters of a name', 'هي عاصمة بلادنا.'],
] as const)('no name: %s', ([, text, ...names]) => {
  expect(Object.keys(seen(text))).toEqual(names);
});

test.for([
  ['a preposition with a pronoun has the letters of علي', 'قال الوزير عليه أن يرحل، وعليه أن يعود.'],
  ['a word that the texts write with the article as well', 'زار مدينة ملاهٍ. عادت الملاهٍ، وفتحت الملاهٍ أبوابها.'],
  ['verbs behind a head', 'هي مدينة تسمح بذلك، وولاية تبعتها أخرى في شركة بيعها سهل.'],
] as const)('no name: %s', ([, text]) => {
  expect(suggestTerms({ texts: [text, text], glossary: EMPTY_GLOSSARY })).toEqual([]);
});

test('another spelling of a name that the glossary has, and names that end as its names do', () => {
  const glossary = { terms: [makeTerm({ term: 'دورنيمار' }), makeTerm({ term: 'سوكولوف' })], file: '' };
  const found = suggestTerms({
    texts: ['سافر إلى دورنيمر ثم عاد دورنيمر وحده. قال هالتيمار ثم قال هالتيمار'],
    glossary,
  });
  expect(found.find(({ term }) => term === 'هالتيمار')?.reasons).toEqual(['like-known', 'recurs']);
  const near = suggestTerms({ texts: ['وصل الوزير سوكولووف'], glossary });
  expect(near.map(({ term, near: known }) => [term, known])).toEqual([['سوكولووف', 'سوكولوف']]);
});

test.for([
  ['توكايف', 'توكاييف', true],
  ['سوكولوف', 'سوكولووف', true],
  ['غرينلاند', 'جرينلاند', true],
  ['بريزبان', 'بريزبن', true],
  ['جوسون', 'جونسون', false],
  ['مارين', 'ماريو', false],
  ['بوش', 'بوشا', false],
] as const)('spellings of one name: %s, %s: %s', ([a, b, expected]) => {
  expect(areAlike(a, b)).toBe(expected);
  expect(areAlike(b, a)).toBe(expected);
});
