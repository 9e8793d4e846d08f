import type { Settings } from '../io/settings.ts';
import { eachArticle } from './each-article.ts';
import { loadRules } from './open-desk.ts';
import type { Call } from './run.ts';

export interface SourceTexts {
  readonly texts: readonly string[];
  /** Exit codes of what could not be read; each was told. */
  readonly codes: readonly number[];
}

/** The texts of the articles that are named, or of all that the desk has. */
export async function readTexts(call: Call, args: readonly string[], settings: Settings): Promise<SourceTexts> {
  const rules = await loadRules(call.terminal, settings);
  const texts: string[] = [];
  // Without a path the desk's folder is looked at if it is there.
  const missingIsFine = args.length === 0;
  const codes = await eachArticle(call, args, rules, ({ text }) => void texts.push(text), { missingIsFine });
  return { texts, codes };
}
