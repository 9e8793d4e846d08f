import type { Billing } from './contract.ts';
import type { GoogleSettings } from './google-settings.ts';

/** The language model is billed by what goes in and by what comes out, each. */
export const LLM_USD_PER_MILLION = 20;

/** English has about 1.2 characters for one of Arabic; what comes out is reckoned with half as much again, so that a ceiling holds. */
const LLM_OUTPUT_SHARE = 1.5;

export function isLlm({ model }: GoogleSettings): boolean {
  return model !== undefined && /\/models\/general\/translation-llm$/.test(model);
}

/**
 * List prices of 2026 (cloud.google.com/translate/pricing and pages about it): neural translation 20 US dollars a million characters, a
 * glossary costs nothing more; a custom model 80 in its first and dearest tier. The free monthly allowance is not counted.
 */
export function googleBilling(settings: GoogleSettings): Billing {
  const { model } = settings;
  const usdPerMillion = isLlm(settings)
    ? LLM_USD_PER_MILLION * (1 + LLM_OUTPUT_SHARE)
    : model === undefined || model.includes('/models/general/')
      ? 20
      : 80;
  return { unit: 'character', usdPerMillion, asOf: '2026' };
}
