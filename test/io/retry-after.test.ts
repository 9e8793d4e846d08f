import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRetryAfter, RETRY_AFTER_CAP_MS } from '../../src/io/retry-after.ts';

const now = new Date('2026-03-01T12:00:00Z');

describe('Retry-After', () => {
  test.for([
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7000],
    ['1.5', 1500],
    ['0.0001', 1],
    ['86400', RETRY_AFTER_CAP_MS],
    ['86401', RETRY_AFTER_CAP_MS],
    ['99999999999999999999999', RETRY_AFTER_CAP_MS],
    ['Sun, 01 Mar 2026 12:00:30 GMT', 30_000],
    ['Sun, 01 Mar 2026 11:59:59 GMT', 0],
    ['Sunday, 01-Mar-26 12:01:00 GMT', 60_000],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 0],
    ['Sun Mar  1 12:00:10 2026', 10_000],
    ['Fri, 01 Mar 2199 00:00:00 GMT', RETRY_AFTER_CAP_MS],
    ['', undefined],
    ['-5', undefined],
    ['+5', undefined],
    ['1e3', undefined],
    ['soon', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
    ['2026-03-01T12:00:30Z', undefined],
    ['Sun, 01 Mar 2026 12:00:30 EST', undefined],
    ['Sun, 01 Xyz 2026 12:00:30 GMT', undefined],
    ['Sun, 01 Mar 2026 25:00:30 GMT', undefined],
  ] as const)('%j is %j ms', ([value, expected]) => {
    expect(parseRetryAfter(value, now)).toBe(expected);
  });

  test('law: a date that toUTCString wrote is as far away as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 80_000 }), (seconds) => {
        const at = new Date(now.getTime() + seconds * 1000);
        expect(parseRetryAfter(at.toUTCString(), now)).toBe(Math.max(seconds, 0) * 1000);
      }),
    );
  });

  test('law: whatever is sent, the answer is a sane time or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.date().map(String)), (value) => {
        const ms = parseRetryAfter(value, now);
        if (ms === undefined) return;
        expect(Number.isInteger(ms)).toBe(true);
        expect(ms).toBeGreaterThanOrEqual(0);
        expect(ms).toBeLessThanOrEqual(RETRY_AFTER_CAP_MS);
      }),
    );
  });
});
