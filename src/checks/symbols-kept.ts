import { allMatches } from '../core/all-matches.ts';
import { SIGN } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

/** Signs that mean something, and what English may have for each. Percent, degrees and money are for the checks of values, @ for links-kept. */
const SIGNS: readonly (readonly [sign: string, source: RegExp, target: RegExp])[] = [
  ['&', /&(?!#?\w{2,8};)/g, /&|\band\b/i],
  ['#', /#(?=[\p{L}\p{N}_])/gu, /#|\b(?:No|number|hashtag)\b/i],
  ['+', /(?<=[\p{L}\d])\+|\+(?=\d)/gu, /\+|\bplus\b|\bmore than\b|\bover\b|\babove\b|\bpositive\b/i],
  ['=', /=/g, /=|\bequals?\b|\b(?:is|are|means)\b/i],
  ['\u00d7', /\u00d7|(?<=\d\s?)\*(?=\s?\d)/g, /[\u00d7x*]|\b(?:by|times|multiplied)\b/i],
  ['\u00f7', /\u00f7/g, /[\u00f7/]|\bdivided\b|\bover\b/i],
  ['\u00b1', /\u00b1/g, /\u00b1|\+\/-|\bplus or minus\b|\bgive or take\b/i],
  ['\u2264', /[\u2264\u2265]/g, /[\u2264\u2265<>]|\b(?:at (?:least|most)|no (?:more|less)|up to)\b/i],
  ['\u00a9', /\u00a9/g, /\u00a9|\bcopyright\b/i],
  ['\u00ae', /\u00ae/g, /\u00ae/],
  ['\u2122', /\u2122/g, /\u2122/],
  ['\u00a7', /\u00a7/g, /\u00a7|\bsection\b|\barticle\b/i],
  ['\u2192', /[\u2190\u2192]/g, /[\u2190\u2192]|->|\bto\b/i],
];

export const symbolsKept: SegmentCheck = {
  id: 'symbols-kept',
  severity: 'warning',
  about:
    'Signs that mean something (& # + = × ÷ ± ≤ © ® ™ § →) and stand in the source stand in the target, or a word that says the same. Signs that only the target has are symbols-added; percent signs, degrees and money are compared as values.',
  scope: 'segment',
  needs: { source: SIGN },
  *run({ source, target }) {
    for (const [, pattern, said] of SIGNS)
      for (const { 0: actual, index } of allMatches(source, pattern)) {
        if (said.test(target)) break;
        yield {
          message: `the sign ${actual} is not in the target`,
          source: { start: index, end: index + actual.length },
          expected: [actual],
        };
        break;
      }
  },
};
