import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TarjumanError } from '../../src/core/error.ts';
import { createCeiling } from '../../src/dispatch/ceiling.ts';

function thrownBy(work: () => unknown): TarjumanError | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof TarjumanError) return error;
    throw error;
  }
}

test.for([
  ['characters', { chars: 1000, cost: 10 }, [1001, 0.02], '--max-chars 1001'],
  ['money', { chars: 1e6, cost: 1 }, [60_000, 1.2], '--max-cost 1.20'],
  ['both', { chars: 10, cost: 0 }, [11, 0.00022], '--max-chars 11 --max-cost 0.01'],
] as const)(
  'a plan that passes the ceiling in %s names what it needs, what it may, and the flag',
  ([, caps, [chars, cost], flags]) => {
    const error = thrownBy(() => createCeiling(caps).plan(chars, cost));
    expect(error?.code).toBe('CEILING');
    expect(error?.message).toContain(`${chars} characters`);
    expect(error?.message).toContain(`${caps.chars} characters`);
    expect(error?.hint).toContain(flags);
  },
);

test('plans of several languages add up', () => {
  const ceiling = createCeiling({ chars: 100, cost: 1 });
  ceiling.plan(60, 0);
  ceiling.plan(40, 0);
  expect(thrownBy(() => ceiling.plan(1, 0))?.code).toBe('CEILING');
});

test('exactly the ceiling is allowed, whatever binary fractions say', () => {
  const ceiling = createCeiling({ chars: 10, cost: 0.3 });
  for (let i = 0; i < 3; i++) ceiling.reserve(1, 0.1);
  expect(thrownBy(() => ceiling.reserve(0, 0.1))?.code).toBe('CEILING');
});

test('a released reservation is free again, a settled one counts what was billed, and each only once', () => {
  const ceiling = createCeiling({ chars: 100, cost: 1 });
  const refused = ceiling.reserve(100, 0.5);
  expect(thrownBy(() => ceiling.reserve(1, 0))).toBeDefined();
  refused.release();
  refused.release();
  const answered = ceiling.reserve(100, 0.5);
  answered.settle(70, 0.4);
  answered.release();
  expect(ceiling.used().chars).toBe(70);
  expect(ceiling.used().cost).toBeCloseTo(0.4);
});

test('whatever is reserved, settled and released, what is used never passes the ceiling', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 500 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.constantFrom('keep', 'release', 'settle')), {
        maxLength: 40,
      }),
      (chars, attempts) => {
        const ceiling = createCeiling({ chars, cost: 1e9 });
        for (const [size, end] of attempts) {
          try {
            const reservation = ceiling.reserve(size, 0);
            if (end === 'release') reservation.release();
            if (end === 'settle') reservation.settle(Math.ceil(size / 2), 0);
          } catch (error) {
            expect(error).toBeInstanceOf(TarjumanError);
          }
          expect(ceiling.used().chars).toBeLessThanOrEqual(chars);
          expect(ceiling.used().chars).toBeGreaterThanOrEqual(0);
        }
      },
    ),
  );
});
