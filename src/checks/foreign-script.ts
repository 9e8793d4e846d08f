import { allMatches } from '../core/all-matches.ts';
import { remember } from '../core/remember.ts';
import { FOREIGN } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';
import { scriptsOf } from './scripts.ts';

/** A target that is all of it needs one finding, not a hundred. */
const MOST = 5;

/** Signs of science and measures: α, μ, Ω. */
const SIGN = /^\p{Script=Greek}$/u;

/** Runs of words in scripts that are of neither side; undefined where the target's are not known. @param pair `ar en` */
const strangersOf = remember(100, (pair: string) => {
  const [from, to] = pair.split(' ') as [string, string];
  const own = scriptsOf(to);
  if (own.length === 0) return undefined;
  const known = [...new Set([...own, ...scriptsOf(from), 'Latn', 'Zyyy', 'Zinh'])];
  const stranger = `(?![${known.map((script) => `\\p{Script=${script}}`).join('')}])\\p{L}\\p{M}*`;
  return new RegExp(`(?:${stranger})+(?:[\\s\\p{P}]+(?:${stranger})+)*`, 'gu');
});

export const foreignScript: SegmentCheck = {
  id: 'foreign-script',
  severity: 'error',
  about:
    "No word of a target stands in a script that is neither side's and not in the source, as engines that know many languages slip in. Single Greek letters pass.",
  scope: 'segment',
  needs: { target: FOREIGN },
  *run({ source, target, from, to }) {
    const strangers = strangersOf(`${from} ${to}`);
    if (!strangers) return;
    let found = 0;
    for (const { 0: actual, index } of allMatches(target, strangers)) {
      if (SIGN.test(actual) || source.includes(actual)) continue;
      yield {
        message: `in a script of neither language: ${actual}`,
        target: { start: index, end: index + actual.length },
        actual,
      };
      if (++found === MOST) return;
    }
  },
};
