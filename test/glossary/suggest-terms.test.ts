import { expect, test } from 'vitest';
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
