import { expect, test } from 'vitest';
import { countLintAlarms, countLintCaught, readArabic } from '../../bench/quality/lint.ts';
import { OWN_TEXTS } from '../../bench/quality/lint-sentences.ts';
import { SOURCE_FAULTS } from '../../bench/quality/plant-source-faults.ts';

test('clean copy of our own gives nothing at all', () => {
  expect(countLintAlarms(OWN_TEXTS)).toEqual({ warned: 0, by: new Map() });
});

test.for(Object.entries(SOURCE_FAULTS))('finds what is planted in our own sentences: %s', ([, plant]) => {
  const { planted, found } = countLintCaught(OWN_TEXTS, plant, 7);
  expect(found).toBeGreaterThanOrEqual(0.8 * planted);
});

const data = readArabic();
test.skipIf(!data)('warns of one good sentence in a hundred at most (needs ../shared/data/flores-dev)', () => {
  expect(countLintAlarms(data!.flores).warned).toBeLessThanOrEqual(data!.flores.length / 100);
});
