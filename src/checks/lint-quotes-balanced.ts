import { allMatches } from '../core/all-matches.ts';
import type { Span } from '../core/article.ts';
import { BRACKET, QUOTE } from '../text/traits.ts';
import { blockOf } from './ar/words.ts';
import type { SourceCheck } from './check.ts';
import { findQuotations } from './quotes.ts';

const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '\ufd3e': '\ufd3f' };
const OPENING = '([{\ufd3f';

export const lintQuotesBalanced: SourceCheck = {
  id: 'lint-quotes-balanced',
  severity: 'warning',
  about: 'Quotation marks and brackets of a paragraph come in pairs. A list number such as "1)" passes.',
  scope: 'source',
  needs: { source: QUOTE | BRACKET },
  *run({ text, blocks }) {
    for (const block of blocks) {
      const part = blockOf(text, block).text;
      for (const mark of [...findQuotations(part).unmatched, ...unmatchedBrackets(part)]) {
        const actual = part.slice(mark.start, mark.end);
        yield {
          message: `${actual} has no partner in its paragraph`,
          source: { start: block.start + mark.start, end: block.start + mark.end },
          actual,
        };
      }
    }
  },
};

const ANY_BRACKET = /[()[\]{}\ufd3e\ufd3f]/;
const EACH_BRACKET = new RegExp(ANY_BRACKET.source, 'g');
const NONE: readonly Span[] = [];

function unmatchedBrackets(text: string): readonly Span[] {
  if (!ANY_BRACKET.test(text)) return NONE;
  const open: { mark: string; start: number }[] = [];
  const unmatched: { start: number; end: number }[] = [];
  for (const { 0: mark, index: start } of allMatches(text, EACH_BRACKET)) {
    if (OPENING.includes(mark)) open.push({ mark, start });
    else if (Object.hasOwn(BRACKETS, mark)) {
      if (open.at(-1)?.mark === BRACKETS[mark]) open.pop();
      // "1)", "أ)", ":)" have none.
      else if (!/(?:^|[\s:;])[\p{L}\p{N}]{0,2}$/u.test(text.slice(Math.max(0, start - 3), start)))
        unmatched.push({ start, end: start + 1 });
    }
  }
  for (const { start } of open) unmatched.push({ start, end: start + 1 });
  return unmatched.sort((a, b) => a.start - b.start);
}
