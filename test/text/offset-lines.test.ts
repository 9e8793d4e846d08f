import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLES, type Unit } from '../../src/core/article.ts';
import { writeOffsetLines } from '../../src/text/offset-lines.ts';

test('the lines are those that joined strings would be', () => {
  const offset = fc.oneof(
    fc.nat(200),
    fc.nat(),
    fc.maxSafeNat(),
    fc.nat(15).map((power) => 10 ** power),
  );
  const unit = fc.record({
    start: offset,
    end: offset,
    role: fc.constantFrom(...ROLES),
    segments: fc.array(fc.record({ start: offset, end: offset }), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(unit), (units: Unit[]) => {
      const lines = units.flatMap(({ role, segments }) =>
        segments.map(({ start, end }) => `${start}\t${end}\t${role}\n`),
      );
      expect(writeOffsetLines(units)).toBe(lines.join(''));
    }),
  );
});

test('a piece of any size', () => {
  const segments = Array.from({ length: 20_000 }, (_, i) => ({ start: i * 7, end: i * 7 + 6 }));
  const lines = writeOffsetLines([{ start: 0, end: 140_000, role: 'list-item', segments }]).split('\n');
  expect(lines).toHaveLength(20_001);
  expect(lines[19_999]).toBe('139993\t139999\tlist-item');
});
