import { FOREIGN } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';
import { runsOf, strangeScripts } from './scripts.ts';

/** A target that is left as it was needs one finding, not a hundred. */
const MOST = 5;

export const sourceScriptLeft: SegmentCheck = {
  id: 'source-script-left',
  severity: 'error',
  about: "No letter of the source's script stands in a target that is written in another, not even a single one.",
  scope: 'segment',
  needs: { target: FOREIGN },
  *run({ target, from, to }) {
    for (const { start, end } of runsOf(target, strangeScripts(from, to)).slice(0, MOST)) {
      const actual = target.slice(start, end);
      yield { message: `left in the script of the source: ${actual}`, target: { start, end }, actual };
    }
  },
};
