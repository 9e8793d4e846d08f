import { expect, test } from 'vitest';
import { fixesOf } from '../../src/checks/fixes.ts';
import { runChecks } from '../../src/checks/run-checks.ts';

/** The target once every first fix is in its place, from the end to the front. */
function mended(source: string, target: string): string {
  const fixes = runChecks({ source, target, from: 'ar', to: 'en' }, {}).flatMap((finding) =>
    fixesOf(finding).slice(0, 1),
  );
  fixes.sort((a, b) => b.start - a.start);
  return fixes.reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), target);
}

test.for([
  ['a doubled word', 'عاد الرجل إلى بيته.', 'The man went back to the the house.', 'The man went back to the house.'],
  ['two spaces', 'عاد الرجل إلى بيته.', 'The man  went home.', 'The man went home.'],
  ['an Arabic comma', 'عاد الرجل، ثم نام.', 'The man went home\u060c then slept.', 'The man went home, then slept.'],
  ['a character reference', 'قال "نعم" أمس.', 'He said &quot;yes&quot; yesterday.', 'He said "yes" yesterday.'],
  ['a wrong number', 'وصلت 45 سفينة.', 'There came 54 ships.', 'There came 45 ships.'],
] as const)('%s', ([, source, target, right]) => {
  expect(mended(source, target)).toBe(right);
});

test('where only a person knows, or the place is unknown, there is no fix', () => {
  expect(
    fixesOf({
      check: 'negation-kept',
      severity: 'error',
      message: '',
      target: { start: 0, end: 3 },
      expected: ['not'],
    }),
  ).toEqual([]);
  expect(fixesOf({ check: 'numbers-kept', severity: 'error', message: '', expected: ['45'] })).toEqual([]);
});

test('of many right answers three are offered', () => {
  const expected = ['EU', 'European Union', 'the Union', 'Brussels'];
  const finding = {
    check: 'names-honoured',
    severity: 'error',
    message: '',
    target: { start: 2, end: 5 },
    expected,
  } as const;
  expect(fixesOf(finding).map(({ text }) => text)).toEqual(expected.slice(0, 3));
});
