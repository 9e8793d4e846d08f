import type { SourceCheck } from './check.ts';

/** A mark with a letter right behind it. */
const GLUED_MARK = /([\u060c\u061b\u061f!])(\p{L}[\p{L}\p{M}]*)/gu;
/** A full stop between two Arabic words; the first long enough to be no initial and no abbreviation. */
const GLUED_STOP = /(?<=[\u0621-\u064a\u0671-\u06d3]{3}[\u064b-\u0652]?)(\.)([\u0621-\u064a][\u0621-\u0652]+)/gu;
/** Latin comma in Arabic text. */
const GLUED_COMMA = /(?<=[\u0621-\u064a])(,)([\u0621-\u064a][\u0621-\u0652]*)/gu;

export const lintMarkSpace: SourceCheck = {
  id: 'lint-mark-space',
  severity: 'warning',
  about:
    'A space stands behind a comma, semicolon, question mark, exclamation mark or full stop in front of a word. Initials, abbreviations and figures pass.',
  scope: 'source',
  *run({ text }) {
    for (const pattern of [GLUED_MARK, GLUED_STOP, GLUED_COMMA])
      for (const { 0: actual, 1: mark, 2: word, index } of text.matchAll(pattern))
        yield {
          message: `no space behind ${mark}: ${actual}`,
          source: { start: index, end: index + actual.length },
          actual,
          expected: [`${mark} ${word}`],
          fix: { side: 'source', start: index + mark!.length, end: index + mark!.length, text: ' ' },
        };
  },
};
