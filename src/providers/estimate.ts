import { TarjumanError } from '../core/error.ts';
import type { Billing } from './contract.ts';
import { findProvider, type ProviderConfig } from './registry.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * What an engine would cost, by settings and list prices alone: no client is made, no key read from a file, nobody asked.
 * @param day YYYY-MM-DD
 * @returns undefined where its settings say too little
 * @throws TarjumanError USAGE for an engine that there is not
 */
export async function estimateBilling(
  id: string,
  env: Env,
  config: ProviderConfig | undefined,
  day: string,
): Promise<Billing | undefined> {
  try {
    return await billingOf(findProvider(id).id, env, config, day);
  } catch (error) {
    if (error instanceof TarjumanError && error.code === 'ENGINE_SETTINGS') return undefined;
    throw error;
  }
}

async function billingOf(
  id: string,
  env: Env,
  config: ProviderConfig | undefined,
  day: string,
): Promise<Billing | undefined> {
  switch (id) {
    case 'google': {
      const { googleBilling } = await import('./google-prices.ts');
      // The kind of model is all that the price hangs on, so that a desk without an account may ask what it would pay.
      const told = env['TARJUMAN_GOOGLE_MODEL']?.trim() || config?.google?.model;
      const model = told === 'nmt' || told === 'translation-llm' ? `/models/general/${told}` : told;
      return googleBilling(model === undefined ? {} : { model }, day);
    }
    case 'deepl': {
      const { charPriceOn } = await import('./price-table.ts');
      const { usd, since } = charPriceOn(day, 'deepl', env['DEEPL_AUTH_KEY']?.trim().endsWith(':fx') ? 'free' : 'pro');
      return { unit: 'character', usdPerMillion: usd, asOf: since };
    }
    case 'openai': {
      const [{ billingOf: openAiBilling }, { readOpenAiSettings }] = await Promise.all([
        import('./openai-prices.ts'),
        import('./openai-settings.ts'),
      ]);
      const { price, address } = readOpenAiSettings(env, config?.openai, day);
      return openAiBilling(price, address.loopback);
    }
    case 'libretranslate': {
      const { readLibreTranslateSettings } = await import('./libretranslate-settings.ts');
      const { usdPerMillion, address, key } = readLibreTranslateSettings(env, config?.libretranslate);
      const known = usdPerMillion !== undefined || address.loopback || key === undefined;
      return {
        unit: 'character',
        usdPerMillion: usdPerMillion ?? 0,
        asOf: day.slice(0, 7),
        ...(known ? {} : { known: false }),
      };
    }
    default:
      return { unit: 'character', usdPerMillion: 0, asOf: day.slice(0, 7) };
  }
}
