import type { Billing } from './contract.ts';
import type { GoogleSettings } from './google-settings.ts';
import { charPriceOn } from './price-table.ts';

/** English has about 1.2 characters for one of Arabic; what comes out is reckoned with half as much again, so that a ceiling holds. */
const LLM_OUTPUT_SHARE = 1.5;

export function isLlm({ model }: Pick<GoogleSettings, 'model'>): boolean {
  return model !== undefined && /\/models\/general\/translation-llm$/.test(model);
}

/** By the list price of the day; a glossary costs nothing more. The free monthly allowance is not counted. */
export function googleBilling(settings: Pick<GoogleSettings, 'model'>, day: string): Billing {
  const { model } = settings;
  const kind = isLlm(settings)
    ? 'translation-llm'
    : model === undefined || model.includes('/models/general/')
      ? 'nmt'
      : 'custom';
  const { usd, since } = charPriceOn(day, 'google', kind);
  return { unit: 'character', usdPerMillion: isLlm(settings) ? usd * (1 + LLM_OUTPUT_SHARE) : usd, asOf: since };
}

/** The language model is billed by what goes in and by what comes out, each, US dollars a million characters. */
export function llmUsdPerMillion(day: string): number {
  return charPriceOn(day, 'google', 'translation-llm').usd;
}
