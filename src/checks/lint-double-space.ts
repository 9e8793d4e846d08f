import { allMatches } from '../core/all-matches.ts';
import { DOUBLE_SPACE } from '../text/traits.ts';
import type { SourceCheck } from './check.ts';

const RUN = /(?<=\S)[ \t\u00a0\u2000-\u200a\u202f\u3000]{2,}(?=\S)/g;

export const lintDoubleSpace: SourceCheck = {
  id: 'lint-double-space',
  severity: 'warning',
  about: 'One space stands between words. Cells of tables, whose columns spaces make, pass.',
  scope: 'source',
  needs: { source: DOUBLE_SPACE },
  *run({ text, blocks }) {
    for (const block of blocks) {
      if (block.role === 'cell') continue;
      for (const { 0: actual, index } of allMatches(text.slice(block.start, block.end), RUN)) {
        const start = block.start + index;
        const end = start + actual.length;
        yield {
          message: `${actual.length} spaces in a row`,
          source: { start, end },
          actual,
          expected: [' '],
          fix: { side: 'source', start, end, text: ' ' },
        };
      }
    }
  },
};
