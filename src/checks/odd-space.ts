import { allMatches } from '../core/all-matches.ts';
import { ODD_SPACE } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

/** No-break, thin and other wide or narrow spaces, one of them between words. */
const ODD = /(?<=\S)[\u00a0\u2000-\u200a\u202f\u205f\u3000](?=\S)/g;

export const oddSpace: SegmentCheck = {
  id: 'odd-space',
  severity: 'info',
  about:
    'Words of an English target are parted by plain spaces: no-break and thin spaces come from pasted text, and searches miss what stands around them. Those that the source has too, and those beside figures, pass.',
  scope: 'segment',
  needs: { target: ODD_SPACE },
  *run({ source, target, to }) {
    if (!/^en\b/.test(to)) return;
    for (const { 0: actual, index } of allMatches(target, ODD)) {
      if (source.includes(actual) || /\d/.test(target[index - 1]! + target[index + 1]!)) continue;
      yield {
        message: 'a space that is no plain space',
        target: { start: index, end: index + 1 },
        actual,
        expected: [' '],
        fix: { side: 'target', start: index, end: index + 1, text: ' ' },
      };
    }
  },
};
