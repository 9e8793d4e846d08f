import { stringify } from 'yaml';
import type { Suggestion } from '../glossary/group-names.ts';
import { suggestTerms } from '../glossary/suggest-terms.ts';
import { loadGlossary, loadSettings } from './open-desk.ts';
import { readTexts } from './read-texts.ts';
import type { Call } from './run.ts';
import { exitCodeOf, printable } from './terminal.ts';

interface Options {
  readonly glossary?: string;
  readonly settings?: string;
  readonly json?: boolean;
}

/** `glossary suggest`: names that the glossary lacks, as a block to be pasted under `terms:`. */
export async function glossarySuggest(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const settings = await loadSettings(terminal, options.settings, true);
  const { glossary } = await loadGlossary(terminal, options.glossary, true);
  const { texts, codes } = await readTexts(call, args, settings);
  const suggestions = suggestTerms({ texts, glossary });
  if (options.json) await terminal.out(`${JSON.stringify(suggestions)}\n`);
  else await terminal.out(suggestions.map((suggestion) => blockOf(suggestion, settings.to)).join(''));
  if (suggestions.length === 0) terminal.err(`${say('cli:glossary.nothingNew')}\n`);
  return exitCodeOf(codes);
}

/** The English is for a person to fill in: an entry without it is valid, and `glossary check` asks for it. */
function blockOf(
  { term, spellings, count, texts, reasons, contexts, near }: Suggestion,
  to: readonly string[],
): string {
  const variants = spellings.map(({ written }) => written).filter((written) => written !== term);
  const lines = [
    `  # ${count} in ${texts}: ${reasons.join(', ')}`,
    ...(near === undefined ? [] : [`  # perhaps another spelling of ${printable(near)}, which the glossary has`]),
    ...contexts.map((context) => `  #   ${printable(context)}`),
    `  - term: ${stringify(term).trim()}`,
    ...(variants.length > 0
      ? [`    variants: [${variants.map((variant) => JSON.stringify(variant)).join(', ')}]`]
      : []),
    `    # translations: { ${to.map((language) => `${language}: …`).join(', ')} }`,
  ];
  return `${lines.join('\n')}\n`;
}
