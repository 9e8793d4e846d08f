import { arabicCue } from '../text/cues.ts';
import type { SegmentCheck } from './check.ts';

const YESTERDAY = {
  arabic: /(?<![\p{L}\p{M}])(?:[وفب]?(?:ال)?[أا]مس)(?![\p{L}\p{M}])/u,
  english: /\b(?:yesterday|last night)\b/i,
};
const TOMORROW = { arabic: /(?<![\p{L}\p{M}])[وف]?غد(?:ا|اً|ًا)(?![\p{L}\p{M}])/u, english: /\btomorrow\b/i };
const TODAY = { english: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i };
/** Other ways of Arabic to say what English calls today or the day before or behind. */
const NEAR =
  /يوم|(?<![\p{L}\p{M}])[وفبال]*غد|الآن|الان|حالي|حاضر|راهن|هذا|هذه|هذي|السابق|التالي|الماضي|الليل|مساء|صباح|[أا]مس|قبل|بعد/u;
const CUE = arabicCue(/امس|غدا/);

export const dayWordsKept: SegmentCheck = {
  id: 'day-words-kept',
  severity: 'warning',
  about:
    'Yesterday does not become today or tomorrow, nor tomorrow today or yesterday (أمس، غدا). Told only where the target names another of these days and the source has no other word for it; a weekday or date instead passes. Arabic to English.',
  scope: 'segment',
  needs: { sourceCue: CUE },
  *run({ source, target, from, to }) {
    if (!/^ar\b/.test(from) || !/^en\b/.test(to) || !CUE.in(source)) return;
    for (const [own, ...others] of [
      [YESTERDAY, TODAY, TOMORROW],
      [TOMORROW, TODAY, YESTERDAY],
    ] as const) {
      const said = own.arabic.exec(source);
      if (!said || own.english.test(target)) continue;
      const rest = source.slice(0, said.index) + source.slice(said.index + said[0].length);
      if (NEAR.test(rest)) continue;
      for (const other of others) {
        const instead = other.english.exec(target);
        if (!instead) continue;
        yield {
          message: `${said[0]} stands in the target as ${instead[0]}`,
          source: { start: said.index, end: said.index + said[0].length },
          target: { start: instead.index, end: instead.index + instead[0].length },
          actual: instead[0],
        };
        break;
      }
    }
  },
};
