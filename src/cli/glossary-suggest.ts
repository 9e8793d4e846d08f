import { stringify } from 'yaml';
import type { Suggestion } from '../glossary/group-names.ts';
import { type ProposedTranslation, proposeTranslation } from '../glossary/propose-translation.ts';
import { suggestTerms } from '../glossary/suggest-terms.ts';
import type { Words } from '../locales/words.ts';
import { approvedPairs } from '../pipeline/approved-pairs.ts';
import type { Desk } from '../pipeline/desk.ts';
import { openDesk } from './open-desk.ts';
import { readTexts } from './read-texts.ts';
import type { Call } from './run.ts';
import { exitCodeOf, printable } from './terminal.ts';

interface Options {
  readonly glossary?: string;
  readonly settings?: string;
  readonly json?: boolean;
}

/** Approved pairs that are looked through for translations, and suggestions that they are proposed for. */
const MOST_PAIRS = 5000;
const MOST_PROPOSED = 100;

type Translations = Readonly<Record<string, ProposedTranslation>>;

/** `glossary suggest`: names that the glossary lacks, as a block to be pasted under `terms:`, with the translations that approved records show. */
export async function glossarySuggest(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const { desk } = await openDesk(terminal, options);
  const { glossary, settings } = desk;
  const { texts, codes } = await readTexts(call, args, settings);
  const propose = await proposer(desk);
  const suggestions = suggestTerms({ texts, glossary }).map((suggestion, i) => ({
    ...suggestion,
    translations: i < MOST_PROPOSED ? propose(suggestion) : {},
  }));
  if (options.json) await terminal.out(`${JSON.stringify(suggestions)}\n`);
  else await terminal.out(suggestions.map((suggestion) => blockOf(suggestion, settings.to, say)).join(''));
  if (suggestions.length === 0) terminal.err(`${say('cli:glossary.nothingNew')}\n`);
  return exitCodeOf(codes);
}

async function proposer(desk: Desk): Promise<(suggestion: Suggestion) => Translations> {
  const pairs: [string, { source: string; target: string }[]][] = [];
  for (const to of desk.settings.to) pairs.push([to, await approvedPairs(desk, to, MOST_PAIRS)]);
  return ({ spellings }) => {
    const found: Record<string, ProposedTranslation> = {};
    for (const [to, approved] of pairs) {
      const proposed = proposeTranslation(
        spellings.map(({ written }) => written),
        approved,
      );
      if (proposed !== undefined) found[to] = proposed;
    }
    return found;
  };
}

/** What no record shows is for a person to fill in: an entry without translation is valid, and `glossary check` asks for it. */
function blockOf(
  {
    term,
    spellings,
    count,
    texts,
    reasons,
    contexts,
    of,
    near,
    translations,
  }: Suggestion & { translations: Translations },
  to: readonly string[],
  say: Words,
): string {
  const said = reasons.map((reason) => say(`glossary:suggest.reason.${reason}`)).join('; ');
  const variants = spellings.map(({ written }) => written).filter((written) => written !== term);
  const lines = [
    `  # ${say('glossary:suggest.counts', { count, texts, reasons: said })}`,
    ...(near === undefined ? [] : [`  # ${say('glossary:suggest.near', { near: printable(near) })}`]),
    ...contexts.map((context) => `  #   ${printable(context)}`),
    `  - term: ${stringify(term).trim()}`,
    ...(variants.length > 0
      ? [`    variants: [${variants.map((variant) => JSON.stringify(variant)).join(', ')}]`]
      : []),
    ...(of === undefined ? [] : [['    of:', stringify(of).trim()].join(' ')]),
    ...to.flatMap((language) => {
      const told = translations[language];
      return told === undefined
        ? []
        : [`    # ${say('glossary:suggest.approved', { language, count: told.of, found: told.count })}`];
    }),
    Object.keys(translations).length === 0
      ? `    # translations: { ${to.map((language) => `${language}: …`).join(', ')} }`
      : `    translations: { ${Object.entries(translations)
          .map(([language, { text }]) => `${language}: ${JSON.stringify(text)}`)
          .join(', ')} }`,
  ];
  return `${lines.join('\n')}\n`;
}
