import type { SourceCheck } from './check.ts';

export const lintEndsInComma: SourceCheck = {
  id: 'lint-ends-in-comma',
  severity: 'warning',
  about: 'A paragraph does not end in a comma or semicolon: a full stop was meant, or the rest fell out.',
  scope: 'source',
  *run({ text, blocks }) {
    for (const { start, end, role } of blocks) {
      if (role === 'cell' || role === 'list-item') continue;
      let last = end;
      while (last > start && /[\s\u200e\u200f\ufeff]/.test(text[last - 1]!)) last--;
      const mark = text[last - 1];
      if (last - 1 > start && mark !== undefined && /[\u060c,\u061b]/.test(mark))
        yield {
          message: `the paragraph ends in ${mark}`,
          source: { start: last - 1, end: last },
          actual: mark,
          expected: ['.'],
        };
    }
  },
};
