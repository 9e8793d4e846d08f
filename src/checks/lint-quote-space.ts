import { QUOTE } from '../text/traits.ts';
import type { SourceCheck } from './check.ts';
import { findQuotations } from './quotes.ts';

/** What Arabic glues in front of a quotation: one-letter words and the article, with or without a tatweel. */
const GLUED = /(?:^|[^\p{L}\p{M}])(?:[وف]?[بلك]?(?:ال)?|لل|[وف]لل)\u0640?$/u;

export const lintQuoteSpace: SourceCheck = {
  id: 'lint-quote-space',
  severity: 'warning',
  about:
    'A space stands behind a closing quotation mark and in front of an opening one; a proclitic (و ب ل ك ف ال) may be glued to it.',
  scope: 'source',
  needs: { source: QUOTE },
  *run({ text, blocks }) {
    for (const block of blocks) {
      const part = text.slice(block.start, block.end);
      for (const span of findQuotations(part).spans) {
        if (span.level !== 'double') continue;
        const start = block.start + span.start;
        const end = block.start + span.end;
        const next = /^\p{L}[\p{L}\p{M}]*/u.exec(part.slice(span.end, span.end + 40))?.[0];
        if (next !== undefined)
          yield {
            message: `no space behind the closing quotation mark: ${text[end - 1]}${next}`,
            source: { start: end - 1, end: end + next.length },
            actual: text.slice(end - 1, end + next.length),
            expected: [`${text[end - 1]} ${next}`],
            fix: { side: 'source', start: end, end, text: ' ' },
          };
        const lead = part.slice(Math.max(0, span.start - 24), span.start);
        const before = /[\p{L}\p{M}\u0640]+$/u.exec(lead)?.[0];
        if (before !== undefined && !GLUED.test(lead))
          yield {
            message: `no space in front of the opening quotation mark: ${before}${text[start]}`,
            source: { start: start - before.length, end: start + 1 },
            actual: `${before}${text[start]}`,
            expected: [`${before} ${text[start]}`],
            fix: { side: 'source', start, end: start, text: ' ' },
          };
      }
    }
  },
};
