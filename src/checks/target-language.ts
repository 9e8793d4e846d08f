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

/** Whether there is no small word of English and more of another language, or letters that are no Latin ones. */
function mayBeForeign(target: string, to: string): boolean {
  if (!/^en\b/i.test(to)) return false;
  const { words } = readWords(target);
  let [latin, single] = [0, 0];
  let plain = true;
  for (let index = 0; index < words.length; index++) {
    const { word } = words[index]!;
    if (isSmall(word)) return false;
    plain &&= isLatin(word);
    if (word.text.length > 1) latin += word.text.length;
    else single++;
  }
  if (!plain || latin < single) return true;
  const language = guessByWords(target, 'Latn', 'en');
  return language !== undefined && language !== 'en';
}

/** All of it. */
const isLatin = wordFact(({ text }) => /^\p{Script=Latin}+$/u.test(text));

export const targetLanguage: SegmentCheck = {
  id: 'target-language',
  severity: 'error',
  about:
    'A target that should be English is English: five words and more with none of the small words of English, and more of those of another language. Text in another script than Latin is told by its letters.',
  scope: 'segment',
  needs: { may: ({ target, to }) => mayBeForeign(target, to) },
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
