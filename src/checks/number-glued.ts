import { allMatches } from '../core/all-matches.ts';
import { GLUED_NUMBER } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

/** A figure and a word of three letters and more without a space: "20people", "in2022". */
const GLUED =
  /(?<![\p{L}\p{N}@#./_-])(?:(\d[\d.,]*)(\p{Ll}{3,})|(\p{L}?\p{Ll}{2,})(\d{2,}))(?![\p{L}\p{N}@/_-]|\.\w)/gu;
/** What is written together on purpose: 10nm, 5km, 1990s, 20th, 100mph, 3rds. */
const UNIT =
  /^(?:kms?|cms?|mms?|kgs?|kph|mph|kmh|mbps|gbps|kbps|ghz|mhz|khz|hrs?|mins?|secs?|lbs?|ths|rds|nds|ish|kwh|mwh|gwh|ppm|dpi|fps|rpm|psi)$/;

export const numberGlued: SegmentCheck = {
  id: 'number-glued',
  severity: 'warning',
  about:
    'A space stands between a figure and a word (20 people, in 2022). Units, ordinals, and what the source writes in Latin letters the same way pass.',
  scope: 'segment',
  needs: { target: GLUED_NUMBER },
  *run({ source, target, to }) {
    if (!/^(?:en|fr|es|de|it|pt|nl)\b/.test(to) || !/[\d.,]\p{Ll}|\p{Ll}\d/u.test(target)) return;
    for (const { 0: actual, 1: number, 2: behind, 3: word, 4: year, index } of allMatches(target, GLUED)) {
      if ((behind !== undefined && UNIT.test(behind)) || source.includes(actual)) continue;
      const right = number === undefined ? `${word} ${year}` : `${number} ${behind}`;
      yield {
        message: `no space between figure and word: "${actual}"`,
        target: { start: index, end: index + actual.length },
        actual,
        expected: [right],
        fix: { side: 'target', start: index, end: index + actual.length, text: right },
      };
    }
  },
};
