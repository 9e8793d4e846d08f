import { latinCue } from '../text/cues.ts';
import { guessByWords } from '../text/function-words.ts';
import type { SegmentCheck } from './check.ts';

/** Words without which English says little; a text of several words that has none of them is looked at more closely. */
const SMALL = 'the|of|and|to|in|is|was|for|with|that|on|by|from|are|at|his|her|has|have|had|an|not|were|be|it|as';
const ENGLISH = new RegExp(`(?<!\\p{L})(?:${SMALL})(?!\\p{L})`, 'iu');
const CUE = latinCue(new RegExp(`(?:^|\\p{M})(?:${SMALL})(?:$|\\p{M})`, 'iu'));
const LATIN_WORD = /\p{Script=Latin}{2,}/gu;
const FEWEST_WORDS = 5;

export const targetLanguage: SegmentCheck = {
  id: 'target-language',
  severity: 'error',
  about:
    'A target that should be English is English: five words and more with none of the small words of English, and more of those of another language. Text in another script than Latin is told by its letters.',
  scope: 'segment',
  *run({ source, target, to }) {
    if (!/^en\b/i.test(to) || (CUE.in(target) && ENGLISH.test(target))) return;
    const place = { start: target.length - target.trimStart().length, end: target.trimEnd().length };
    const words = target.match(LATIN_WORD) ?? [];
    const latin = words.reduce((sum, word) => sum + word.length, 0);
    // Where that is half of all there is, it is half of the letters.
    const letters = latin * 2 >= target.length ? 0 : (target.match(/\p{L}/gu)?.length ?? 0);
    if (letters >= 10 && latin * 2 < letters && !/[\p{Script=Arabic}]/u.test(target)) {
      yield { message: 'the target is not written in Latin letters', target: place };
      return;
    }
    if (words.length < FEWEST_WORDS || source.includes(target.trim())) return;
    const language = guessByWords(target, 'Latn', 'en');
    if (language === undefined || language === 'en') return;
    yield { message: `the target is not English: it reads like "${language}"`, target: place, actual: language };
  },
};
