import type { Billing } from './contract.ts';
import { priceOn, type TokenPrices } from './price-table.ts';

export type { TokenPrices } from './price-table.ts';

/**
 * List price at api.openai.com of a model, or of the dated version of one (`gpt-4.1-mini-2025-04-14`), without discounts for what is cached or waits.
 * Undefined: not in the table. Other services and other models: the desk says what they cost, or nobody does.
 */
export function priceOf(model: string, day: string): TokenPrices | undefined {
  const usd = priceOn(day, 'openai', model.replace(/-\d{4}-\d{2}-\d{2}$/, ''))?.usd;
  return usd && 'input' in usd ? usd : undefined;
}

/** When the list was looked at last. */
const AS_OF = '2026-06';

/**
 * Tokens for one character of the source, for the estimate that a ceiling needs before anything is sent. Measured with the
 * o200k tokens of 400 Arabic sentences in requests of ten, neighbours and instructions with them (0.89 and 0.31; in requests
 * of forty 0.52 and 0.30), and raised by half. A request of one short sentence costs more, since the instructions are the
 * same; so do models that think before they answer.
 */
const TOKENS_PER_CHAR = { input: 1.35, output: 0.46 };

/** `prices` absent: not known, and said so. What is asked of this machine costs nothing. */
export function billingOf(prices: TokenPrices | undefined, loopback: boolean): Billing {
  if (prices === undefined) {
    return { unit: 'token', usdPerMillion: 0, asOf: AS_OF, ...(!loopback && { known: false }) };
  }
  const usd = prices.input * TOKENS_PER_CHAR.input + prices.output * TOKENS_PER_CHAR.output;
  return { unit: 'token', usdPerMillion: Number(usd.toFixed(4)), asOf: AS_OF, tokens: prices };
}

/** Whole shares of `total` by weight; they add up to it. No weight at all: equal ones. */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const parts = sum > 0 ? weights : weights.map(() => 1);
  const whole = sum > 0 ? sum : weights.length;
  let done = 0;
  let given = 0;
  return parts.map((weight) => {
    done += weight;
    const share = Math.round((total * done) / whole) - given;
    given += share;
    return share;
  });
}
