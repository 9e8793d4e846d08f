import { allMatches } from '../core/all-matches.ts';
import type { Span } from '../core/article.ts';
import { isPlain } from '../text/plainly.ts';
import { QUOTE, SPACE_BEFORE_MARK, traitsOf } from '../text/traits.ts';
import { blockOf } from './ar/words.ts';
import type { Found, SourceCheck } from './check.ts';
import { findQuotations } from './quotes.ts';

const SPACE = '[ \\t\\u00a0\\u2009\\u202f]+';
/** Behind a word and in front of what ends or parts; "..." and ".com" stand alone rightly. */
const BEFORE = new RegExp(`(?<=[\\p{L}\\p{M}\\p{N}"»)\\]%٪])${SPACE}(?=[،؛؟!:,;?)\\]]|\\.(?![.\\p{L}\\p{N}]))`, 'gu');
const BEHIND = new RegExp(`(?<=[(\\[])${SPACE}(?=\\S)`, 'gu');

export const lintSpaceBeforeMark: SourceCheck = {
  id: 'lint-space-before-mark',
  severity: 'info',
  about:
    'No space stands in front of a comma, semicolon, colon, full stop, question or exclamation mark, nor on the inner side of brackets and quotation marks. Wires do it often and mean nothing by it: an info.',
  scope: 'source',
  needs: { source: SPACE_BEFORE_MARK | QUOTE },
  *run({ text, blocks }) {
    const patterns = isPlain() || traitsOf(text) & SPACE_BEFORE_MARK ? [BEFORE, BEHIND] : [];
    for (const block of blocks) {
      const part = blockOf(text, block).text;
      for (const pattern of patterns)
        for (const { 0: actual, index } of allMatches(part, pattern)) {
          const mark = pattern === BEFORE ? part[index + actual.length]! : part[index - 1]!;
          yield tell(
            `space ${pattern === BEFORE ? 'in front of' : 'behind'} ${mark}`,
            { start: block.start + index, end: block.start + index + actual.length },
            actual,
          );
        }
      for (const { inner, level } of findQuotations(part).spans) {
        if (level !== 'double') continue;
        const quoted = part.slice(inner.start, inner.end);
        const left = quoted.length - quoted.trimStart().length;
        const right = quoted.length - quoted.trimEnd().length;
        if (left === quoted.length) continue;
        const at = block.start + inner.start;
        if (left > 0)
          yield tell('space behind the opening quotation mark', { start: at, end: at + left }, quoted.slice(0, left));
        if (right > 0) {
          const end = block.start + inner.end;
          yield tell('space in front of the closing quotation mark', { start: end - right, end }, quoted.slice(-right));
        }
      }
    }
  },
};

function tell(message: string, { start, end }: Span, actual: string): Found {
  return {
    message,
    source: { start, end },
    actual,
    expected: [''],
    fix: { side: 'source', start, end, text: '' },
  };
}
