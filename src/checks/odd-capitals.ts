import { allMatches } from '../core/all-matches.ts';
import { latinCue } from '../text/cues.ts';
import { INNER_CAPITAL } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

/** Two capitals and small letters behind them (HEllo), or a capital at the end or late in a small word (wordS, mInister). */
const ODD =
  /(?<![\p{L}\p{N}\p{M}'\u2019.@/_-])(?:\p{Lu}{2}\p{Ll}{3,}|\p{Lu}?\p{Ll}+\p{Lu}+\p{Ll}*)(?![\p{L}\p{N}\p{M}@/_-])/gu;
const CUE = latinCue(/\p{Lu}{2}\p{Ll}|\p{Ll}\p{Lu}/u);
/** PhDs, MPs and the like never match; these do: names with a capital inside by their own rule. */
const RIGHT =
  /^(?:(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O)\p{Lu}\p{Ll}+|[ei]\p{Lu}\p{Ll}*|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}{1,2}\p{Lu}+|\p{Lu}\p{Ll}+(?:D|I|V|X|TV|FM)|\p{Ll}?[km]?(?:Hz|W|Wh|V|Pa|A|B|pH|dB)|(?:mRNA|tRNA|sRNA|macOS|iOS))$/u;

export const oddCapitals: SegmentCheck = {
  id: 'odd-capitals',
  severity: 'warning',
  about:
    'Capitals stand where words have them: not HEllo, not mInister. Names with one inside (McDonald, iPhone, YouTube), units and words that the source has so pass.',
  scope: 'segment',
  needs: { target: INNER_CAPITAL },
  *run({ source, target }) {
    if (!CUE.in(target)) return;
    for (const { 0: actual, index } of allMatches(target, ODD)) {
      if (RIGHT.test(actual) || source.includes(actual)) continue;
      yield {
        message: `capitals in odd places: ${actual}`,
        target: { start: index, end: index + actual.length },
        actual,
        expected: [/^\p{Lu}/u.test(actual) ? actual[0] + actual.slice(1).toLowerCase() : actual.toLowerCase()],
      };
    }
  },
};
