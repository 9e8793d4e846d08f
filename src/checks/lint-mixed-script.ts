import { allMatches } from '../core/all-matches.ts';
import type { SourceCheck } from './check.ts';

/** Shapes of letters as old files and PDFs hold them; signs with a meaning of their own (﴾ ﷺ ﷲ ﷼) pass. */
const SHAPES = /[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdef\ufe70-\ufefc]+/g;
/** Latin, Greek or Cyrillic letters inside an Arabic word; what is glued in front of a Latin word (الـBBC, وCNN) passes. */
const INSIDE =
  /[\u0621-\u064a]{3,}[\u064b-\u0652]*[A-Za-z\u0370-\u03ff\u0400-\u04ff]+|[A-Za-z\u0370-\u03ff\u0400-\u04ff]+[\u0621-\u064a]{2,}/g;
/** Letters that stand inside: asked first, since most articles have none. */
const OTHER = /[A-Za-z\u0370-\u03ff\u0400-\u04ff]/;

export const lintMixedScript: SourceCheck = {
  id: 'lint-mixed-script',
  severity: 'warning',
  about:
    'No letter of another script stands inside an Arabic word, and no letter is one of the shapes (ﻻ ﺍ) that copying out of a PDF leaves. One-letter words in front of Latin ones (الـBBC) pass.',
  scope: 'source',
  *run({ text, language }) {
    if (!/^ar\b/.test(language)) return;
    for (const { 0: actual, index } of allMatches(text, SHAPES)) {
      const span = { start: index, end: index + actual.length };
      const right = actual.normalize('NFKC');
      yield {
        message: `letters in their printed shapes: ${actual}`,
        source: span,
        actual,
        expected: [right],
        fix: { side: 'source', ...span, text: right },
      };
    }
    for (const { 0: actual, index } of OTHER.test(text) ? allMatches(text, INSIDE) : []) {
      const glued = /^([وفبلك]{0,2}ال|لل|[وفبلك]{1,3})\u0640*(?=[A-Za-z])/.test(actual);
      if (glued) continue;
      yield {
        message: `letters of two scripts in one word: ${actual}`,
        source: { start: index, end: index + actual.length },
        actual,
        expected: [actual.replace(/(?<=[\u0621-\u0652])(?=[A-Za-z])|(?<=[A-Za-z])(?=[\u0621-\u064a])/g, ' ')],
      };
    }
  },
};
