import { expect, test } from 'vitest';
import { googleBilling } from '../../src/providers/google-prices.ts';
import { priceOf } from '../../src/providers/openai-prices.ts';
import { charPriceOn, PRICES, type Price, priceOn } from '../../src/providers/price-table.ts';

const row = (since: string, characters: number): Price => ({
  ...{ provider: 'x', model: 'm', since, source: 'made up' },
  usd: { characters },
});

test('a price holds from its day until the next one begins', () => {
  const table = [row('2026-07-01', 12), row('2026-01-01', 20)];
  const on = (day: string) => priceOn(day, 'x', 'm', table)?.usd;
  expect(on('2025-03-01')).toEqual({ characters: 20 });
  expect(on('2026-06-30')).toEqual({ characters: 20 });
  expect(on('2026-07-01')).toEqual({ characters: 12 });
  expect(priceOn('2026-07-01', 'x', 'other', table)).toBeUndefined();
});

test('every row names its source and a day, and none stands twice', () => {
  for (const { since, source } of PRICES) {
    expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(source).not.toBe('');
  }
  expect(new Set(PRICES.map(({ provider, model, since }) => `${provider} ${model} ${since}`)).size).toBe(PRICES.length);
});

test('engines take theirs from it', () => {
  expect(charPriceOn('2026-11-27', 'deepl', 'pro').usd).toBe(25);
  expect(googleBilling({} as never, '2026-11-27')).toMatchObject({ usdPerMillion: 20, asOf: '2026-01-01' });
  expect(priceOf('gpt-4.1-mini-2025-04-14', '2026-11-27')).toEqual({ input: 0.4, output: 1.6 });
  expect(priceOf('a-model-of-our-own', '2026-11-27')).toBeUndefined();
});
