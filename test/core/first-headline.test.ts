import { expect, test } from 'vitest';
import type { Role } from '../../src/core/article.ts';
import { firstHeadline } from '../../src/core/first-headline.ts';

const told = (...rows: readonly (readonly [Role, string])[]) =>
  firstHeadline(rows.map(([role, source]) => ({ role, source })))
    .map(({ source }) => source)
    .join(' ');

test('the first headline, with all its sentences, and none that follow', () => {
  expect(told(['headline', 'افتتاح الميناء.'], ['headline', 'عاد العمال.'], ['body', 'نص'])).toBe(
    'افتتاح الميناء. عاد العمال.',
  );
  expect(told(['metadata', 'م'], ['headline', 'أ'], ['body', 'نص'], ['headline', 'ب'])).toBe('أ');
});

test('a heading that says the title again is not said twice', () => {
  expect(told(['headline', 'أ'], ['headline', 'أ'], ['body', 'نص'])).toBe('أ');
});

test('there may be none', () => {
  expect(told(['body', 'نص'])).toBe('');
});
