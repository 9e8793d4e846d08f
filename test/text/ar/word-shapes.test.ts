import { describe, expect, test } from 'vitest';
import { foldLetters } from '../../../src/text/ar/fold.ts';
import { entryUseOf } from '../../../src/text/ar/names-that-are-words.ts';
import { isRoot } from '../../../src/text/ar/roots.ts';
import { isShapeWithoutRoot, isWithoutRoot, shapeKindsOf } from '../../../src/text/ar/word-shapes.ts';

describe('a shape without a root is none of a word', () => {
  test.for(['سليت', 'رانغون', 'مراكش', 'سناب', 'كارلين', 'إدغار'])('%s', (name) => {
    expect(shapeKindsOf(foldLetters(name), false)).toBeDefined();
    expect(isShapeWithoutRoot(foldLetters(name), false)).toBe(true);
    expect(entryUseOf(foldLetters(name))).toBeUndefined();
  });

  test.for(['صراف', 'محرز', 'سالك', 'خصيب', 'تقريب', 'انكسار', 'مطبوعات'])('but %s has one', (word) => {
    expect(isShapeWithoutRoot(foldLetters(word), false)).toBe(false);
    expect(entryUseOf(foldLetters(word))).toBeDefined();
  });

  test('with the article too, but not what ends as an adjective does', () => {
    expect(isShapeWithoutRoot('دلتا', true)).toBe(false);
    expect(isShapeWithoutRoot('بلقان', true)).toBe(true);
    expect(isShapeWithoutRoot('كاريبي', true)).toBe(false);
  });
});

test.for([
  ['بوتفليقه', true],
  ['اخنوش', true],
  ['بوريطه', false],
  ['حجازي', false],
  ['اتصالات', false],
  ['لشكر', false],
  ['ينساب', false],
] as const)('whether %s has no root', ([word, without]) => {
  expect(isWithoutRoot(word)).toBe(without);
});

test('every root has three consonants, and a weak end counts as one', () => {
  expect(isRoot('كتب')).toBe(true);
  expect(isRoot('سنب')).toBe(false);
  expect(isRoot('سمء')).toBe(true);
});

test('a name with the shape of a word that is none is not doubted', () => {
  expect(entryUseOf(foldLetters('ماكرون'))).toBeUndefined();
  expect(entryUseOf(foldLetters('تبون'))).toBeUndefined();
});
