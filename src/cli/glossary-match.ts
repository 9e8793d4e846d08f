import type { Mention } from '../core/term.ts';
import { createMatcher } from '../glossary/matcher.ts';
import { runBatch } from './batch.ts';
import { loadGlossary, loadRules, loadSettings } from './open-desk.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, printable } from './terminal.ts';

interface Options {
  readonly batch?: boolean;
  readonly glossary?: string;
  readonly settings?: string;
  readonly json?: boolean;
}

/** `glossary match`: where the desk's names stand, in articles or in batch form in any text. */
export async function glossaryMatch(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal } = call;
  const settings = await loadSettings(terminal, options.settings, options.batch !== true);
  const { glossary } = await loadGlossary(terminal, options.glossary, options.batch !== true);
  const matcher = createMatcher(glossary);
  if (options.batch)
    return runBatch<{ id: string; text: string }>(terminal, args, ['text'], ({ text }) => ({
      matches: matcher.match(text).map(answerOf),
    }));

  const { eachArticle } = await import('./each-article.ts');
  const rules = await loadRules(terminal, settings);
  const codes = await eachArticle(call, args, rules, async (article) => {
    const matches = matcher.match(article.text);
    if (options.json) await terminal.out(`${JSON.stringify({ slug: article.slug, matches: matches.map(answerOf) })}\n`);
    else await terminal.out(matches.map((mention) => lineOf(article.slug, mention)).join(''));
  });
  return exitCodeOf([EXIT.done, ...codes]);
}

function answerOf({ term, kind, start, end, surface, proclitic, suffix, how }: Mention): object {
  return { term, kind, start, end, surface, proclitic, suffix, how };
}

function lineOf(slug: string, mention: Mention): string {
  const { start, end, kind, how, proclitic, surface, suffix, term } = mention;
  const glued = `${proclitic === '' ? '' : `${proclitic}+`}${surface}${suffix === '' ? '' : `+${suffix}`}`;
  return `${printable(slug)}\t${start}-${end}\t${kind}\t${how.join(',')}\t${printable(glued)}\t${printable(term)}\n`;
}
