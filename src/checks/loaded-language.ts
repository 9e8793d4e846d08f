import { allMatches } from '../core/all-matches.ts';
import type { SegmentCheck } from './check.ts';
import { LOADED, LOADED_CUE } from './en/loaded-words.ts';
import { withoutQuotations } from './quotes.ts';

export const loadedLanguage: SegmentCheck = {
  id: 'loaded-language',
  severity: 'info',
  about:
    'Words that take a side (martyr, terrorist, the Zionist entity, occupation forces) stand in quotations or are said by somebody: a hint by the handbooks of Reuters, the BBC and AP. Inside quotation marks they pass. What the house wants otherwise is for `patterns`. English.',
  scope: 'segment',
  needs: { targetCue: LOADED_CUE },
  *run({ target, to }) {
    if (!/^en\b/.test(to) || !LOADED_CUE.in(target)) return;
    const said = withoutQuotations(target);
    for (const [pattern, neutral] of LOADED)
      for (const { 0: actual, index } of allMatches(said, pattern)) {
        const span = { start: index, end: index + actual.length };
        yield neutral === ''
          ? { message: `"${actual}" takes a side`, target: span, actual }
          : { message: `"${actual}" takes a side; the handbooks have: ${neutral}`, target: span, actual };
      }
  },
};
