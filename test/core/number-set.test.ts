import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberSet } from '../../src/core/number-set.ts';

const LARGEST = Number.MAX_SAFE_INTEGER;
const number = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 0, max: LARGEST }),
  fc.constantFrom(0, LARGEST, 2 ** 32, 2 ** 31),
);

test('holds what a Set holds', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 400 }), fc.array(number, { maxLength: 50 }), (added, asked) => {
      const [ours, theirs] = [new NumberSet(), new Set<number>()];
      for (const one of added) {
        expect(ours.has(one)).toBe(theirs.has(one));
        ours.add(one);
        theirs.add(one);
      }
      expect(ours.size).toBe(theirs.size);
      for (const one of [...added, ...asked]) expect(ours.has(one)).toBe(theirs.has(one));
      ours.clear();
      expect([ours.size, added.some((one) => ours.has(one))]).toEqual([0, false]);
    }),
  );
});

test('takes a hundred thousand numbers that differ in their high bits alone', () => {
  const set = new NumberSet();
  for (let high = 0; high < 100_000; high++) set.add(high * 2 ** 32);
  expect(set.size).toBe(100_000);
  expect(set.has(99_999 * 2 ** 32)).toBe(true);
  expect(set.has(100_000 * 2 ** 32)).toBe(false);
});
