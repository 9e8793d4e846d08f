import { expect, test } from 'vitest';
import { foldLetters } from '../../../src/text/ar/fold.ts';
import { stemBehindPreposition, stemOf } from '../../../src/text/ar/stem-of-word.ts';
import { stemsOfTalk } from '../../../src/text/ar/talk-of-words.ts';
import { WITH_ARTICLE } from '../../../src/text/ar/talk-with-article.ts';
import { WITHOUT_ARTICLE } from '../../../src/text/ar/talk-without-article.ts';

const stem = (word: string): string => stemOf(foldLetters(word));
const talkOf = (word: string): readonly string[] | undefined => stemsOfTalk(foldLetters(word));

test.each([
  ['المحكمة', 'محكمة'],
  ['محكمتها', 'محكمة'],
  ['والوزارة', 'وزارة'],
  ['سيحققون', 'حقق'],
  ['للجنود', 'جنود'],
])('%s has the stem of %s', (one, other) => expect(stem(one)).toBe(stem(other)));

test('a preposition may be taken off', () => {
  expect(stemBehindPreposition(foldLetters('بكرامة'))).toBe(stem('كرامة'));
  expect(stemBehindPreposition(foldLetters('عيش'))).toBeUndefined();
});

test('of a witness a court is spoken of, and of a word in no table nothing is known', () => {
  expect(talkOf('شاهد')).toContain(stem('المحكمة'));
  expect(talkOf('قطر')).toContain(stem('أنبوب'));
  expect(talkOf('كلمنجارو')).toBeUndefined();
});

test('a word without a row of its own takes that of the other with or without article', () => {
  expect(talkOf('غزال')).toEqual(talkOf('الغزال'));
  expect(talkOf('النادر')).toEqual(talkOf('نادر'));
});

test.each([
  [WITH_ARTICLE, /^ال\p{L}+$/u],
  [WITHOUT_ARTICLE, /^(?!ال)\p{L}+$/u],
])('no word has two rows, however it is spelled, and all are in their table', (table, shape) => {
  const words = table.split(/\n(?! )/).map((row) => row.slice(0, row.indexOf(':')));
  const folded = words.map((word) => foldLetters(word));
  expect(words.filter((_, at) => folded.indexOf(folded[at]!) !== at)).toEqual([]);
  for (const word of words) expect(word).toMatch(shape);
});
