import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arabicForm, latinForm, leastCost, nameCost } from '../../src/checks/ar-en/name-cost.ts';

const arabic = fc
  .array(fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويئؤء'), { minLength: 1, maxLength: 7 })
  .map((letters) => letters.join(''));
const latin = fc
  .array(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz'-\u00e9\u00df"), { minLength: 1, maxLength: 9 })
  .map((letters) => letters.join(''));
/** Pairs that are near each other: letters that may stand for one another, and a few that may not. */
const near = fc
  .array(
    fc.constantFrom(
      ...['ب b', 'ر r', 'ن n', 'ش sh', 'س c', 'ق k', 'ف v', 'م m', 'تش ch', 'كس x', 'ا a', 'و u', 'ي i', 'ع '].map(
        (pair) => pair.split(' ') as [string, string],
      ),
      ['ل', 'g'] as [string, string],
    ),
    { minLength: 2, maxLength: 6 },
  )
  .map((pairs) => [pairs.map(([one]) => one).join(''), pairs.map(([, other]) => other).join('')] as const);

test('a bound on the cost of a reading changes nothing but that what is dearer is none', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.oneof(fc.tuple(arabic, latin), near),
      fc.constantFrom(0, 0.2),
      fc.constantFrom(0, 0.3, 0.6, 0.9, 1.5, 3),
      ([one, other], extra, most) => {
        const [ours, theirs] = [arabicForm(one, extra), latinForm(other)];
        // Nothing is told beforehand by letters where any cost will do; by consonants it is as well where two are one sound (تش, ch).
        const cost = nameCost(ours, theirs);
        const near = cost <= most && leastCost(ours.hard, theirs) <= most;
        const bounded = nameCost(ours, theirs, most);
        if (near) found++;
        expect(bounded).toBe(near ? cost : Number.POSITIVE_INFINITY);
      },
    ),
    { numRuns: 20_000, seed: 3 },
  );
  expect(found).toBeGreaterThan(1000);
});
