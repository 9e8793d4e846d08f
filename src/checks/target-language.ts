import { latinCue } from '../text/cues.ts';
import { guessByWords } from '../text/function-words.ts';
import { readWords, wordFact } from '../text/words.ts';
import type { SegmentCheck } from './check.ts';

/** Words without which English says little; a text of several words that has none of them is looked at more closely. */
const SMALL = 'the|of|and|to|in|is|was|for|with|that|on|by|from|are|at|his|her|has|have|had|an|not|were|be|it|as';
const ENGLISH = new RegExp(`(?<!\\p{L})(?:${SMALL})(?!\\p{L})`, 'iu');
const CUE = latinCue(new RegExp(`(?:^|\\p{M})(?:${SMALL})(?:$|\\p{M})`, 'iu'));
const LATIN_WORD = /\p{Script=Latin}{2,}/gu;
const FEWEST_WORDS = 5;

const isSmall = wordFact(({ text }) => SMALL_WORD.test(text));
const SMALL_WORD = new RegExp(`^(?:${SMALL})$`, 'iu');

/** Whether there is no small word of English and more of another language. */
function mayBeForeign(target: string, to: string): boolean {
  if (!/^en\b/i.test(to)) return false;
  const { words } = readWords(target);
  for (let index = 0; index < words.length; index++) if (isSmall(words[index]!.word)) return false;
  const language = guessByWords(target, 'Latn', 'en');
  return language !== undefined && language !== 'en';
}

export const targetLanguage: SegmentCheck = {
  id: 'target-language',
  severity: 'error',
  about:
    'A target that should be English is English: five words and more with none of the small words of English, and more of those of another language.',
  scope: 'segment',
  needs: { may: ({ target, to }) => mayBeForeign(target, to) },
  *run({ source, target, to }) {
    if (!/^en\b/i.test(to) || (CUE.in(target) && ENGLISH.test(target))) return;
    const place = { start: target.length - target.trimStart().length, end: target.trimEnd().length };
    const words = target.match(LATIN_WORD) ?? [];
    if (words.length < FEWEST_WORDS || source.includes(target.trim())) return;
    const language = guessByWords(target, 'Latn', 'en');
    if (language === undefined || language === 'en') return;
    yield { message: `the target is not English: it reads like "${language}"`, target: place, actual: language };
  },
};
