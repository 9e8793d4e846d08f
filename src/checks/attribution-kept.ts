import { allMatches } from '../core/all-matches.ts';
import { foldInPlaces, foldWithOffsets } from '../text/ar/fold.ts';
import { someCue } from '../text/cues.ts';
import { isArabicToEnglish } from './ar-en/languages.ts';
import { SPEECH } from './ar-en/speech-words.ts';
import type { SegmentCheck } from './check.ts';
import { withoutQuotations } from './quotes.ts';

export const attributionKept: SegmentCheck = {
  id: 'attribution-kept',
  severity: 'warning',
  about:
    'A claim keeps who made it: where the source says that somebody said, announced, claimed, believes (قال، أعلن، زعم، يعتقد) or names its authority (وفقا ل، بحسب), the target has a word of that kind as well.',
  scope: 'segment',
  needs: { may: (pair) => isArabicToEnglish(pair) && someCue(SPEECH, pair.source) },
  *run({ source, target, from, to }) {
    if (!/^ar\b/.test(from) || !/^en\b/.test(to)) return;
    const kinds = SPEECH.filter(({ cue }) => cue.in(source));
    if (kinds.length === 0) return;
    // What is said is not who says it: neither side's quotations count. Folding takes the marks away, so they are looked at before.
    const said = withoutQuotations(source);
    const unsaid = foldInPlaces(said);
    const around = withoutQuotations(target);
    for (const { arabic, english, opening } of kinds) {
      const [first] = allMatches(unsaid, arabic);
      if (!first) continue;
      const { 0: found, index } = first;
      const opens = opening && unsaid.slice(0, index).trim() === '';
      if (around.search(opens ? opening : english) >= 0) continue;
      const { offsets } = foldWithOffsets(said);
      const start = offsets[index]!;
      const end = offsets[index + found.length - 1]! + 1;
      yield {
        message: `${source.slice(start, end)} names who says so, and nothing in the target does`,
        source: { start, end },
        actual: source.slice(start, end),
      };
      return;
    }
  },
};
