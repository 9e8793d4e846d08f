import { allMatches } from '../core/all-matches.ts';
import { GLUED_BRACKET } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

const OPTIONAL = /(?<=\p{L})\((?:s|es|ies)\)/gu;
/** Arabic leaves it open in brackets as well, or with a slash. */
const LEFT_OPEN = /\p{L}\s?[(/]\s?(?:ون|ين|ات|ة|ان|وا|ت)\)?(?!\p{L})/u;

export const optionalPlural: SegmentCheck = {
  id: 'optional-plural',
  severity: 'info',
  about:
    'No plural is left open in brackets, as in "minister(s)": the source says how many, or the sentence is better turned. English.',
  scope: 'segment',
  needs: { target: GLUED_BRACKET },
  *run({ source, target, to }) {
    if (!/^en\b/.test(to) || LEFT_OPEN.test(source)) return;
    for (const { 0: actual, index } of allMatches(target, OPTIONAL)) {
      if (source.includes(actual)) continue;
      yield {
        message: `a plural is left open: ${actual}`,
        target: { start: index, end: index + actual.length },
        actual,
      };
    }
  },
};
