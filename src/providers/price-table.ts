/**
 * What engines ask for, by engine, model and day: the one place where list prices stand. A price that changes gets a new row; the old one stays, so
 * that what was spent before it is still explained. Discounts, free allowances and monthly fees are left out; where the desk has told its own price
 * in the settings, that one counts.
 */
export interface Price {
  readonly provider: string;
  /** The engine's kind of model; `''` where it has one price for all. */
  readonly model: string;
  /** The first day on which the source gives this price, YYYY-MM-DD. */
  readonly since: string;
  /** US dollars a million: characters, or tokens in and out. */
  readonly usd: { readonly characters: number } | TokenPrices;
  readonly source: string;
}

/** US dollars for a million tokens. */
export interface TokenPrices {
  readonly input: number;
  readonly output: number;
}

const GOOGLE = 'cloud.google.com/translate/pricing';
const DEEPL = 'deepl.com/pro-api: the usage part of the plan "API Pro"';
/** Each figure in at least two published lists. */
const OPENAI = 'openai.com/api/pricing and published price lists';

const char = (provider: string, model: string, since: string, characters: number, source: string): Price => ({
  ...{ provider, model, since, source },
  usd: { characters },
});
const token = (model: string, since: string, input: number, output: number): Price => ({
  ...{ provider: 'openai', model, since, source: OPENAI },
  usd: { input, output },
});

export const PRICES: readonly Price[] = [
  char('google', 'nmt', '2026-01-01', 20, GOOGLE),
  // By what goes in and by what comes out, each.
  char('google', 'translation-llm', '2026-01-01', 20, GOOGLE),
  // In its first and dearest tier.
  char('google', 'custom', '2026-01-01', 80, GOOGLE),
  char('deepl', 'pro', '2026-01-01', 25, DEEPL),
  char('deepl', 'free', '2026-01-01', 0, DEEPL),
  token('gpt-5', '2026-06-01', 1.25, 10),
  token('gpt-5-mini', '2026-06-01', 0.25, 2),
  token('gpt-5-nano', '2026-06-01', 0.05, 0.4),
  token('gpt-4.1', '2026-06-01', 2, 8),
  token('gpt-4.1-mini', '2026-06-01', 0.4, 1.6),
  token('gpt-4.1-nano', '2026-06-01', 0.1, 0.4),
  token('gpt-4o', '2026-06-01', 2.5, 10),
  token('gpt-4o-mini', '2026-06-01', 0.15, 0.6),
];

/** A day after all prices. */
export const LATEST = '9999-12-31';

/** The price that holds on a day (YYYY-MM-DD): the latest that has begun, or the first there is where none has. Undefined: not in the table. */
export function priceOn(day: string, provider: string, model: string, table = PRICES): Price | undefined {
  const rows = table
    .filter((row) => row.provider === provider && row.model === model)
    .sort((a, b) => (a.since < b.since ? -1 : 1));
  return rows.filter(({ since }) => since <= day).at(-1) ?? rows[0];
}

/** Dollars for a million characters of a model that the table has. */
export function charPriceOn(
  day: string,
  provider: string,
  model: string,
): { readonly usd: number; readonly since: string } {
  const price = priceOn(day, provider, model);
  if (!price || !('characters' in price.usd)) throw new RangeError(`no price by characters for ${provider} ${model}`);
  return { usd: price.usd.characters, since: price.since };
}
